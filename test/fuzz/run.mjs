// npm run fuzz [RUNS (2000)] [SEED]: bundles run.ts once and runs it.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
// Inside the project, where the package's schemas are found from.
const folder = join(root, "dist", "fuzz");
mkdirSync(folder, { recursive: true });
try {
  buildSync({ entryPoints: [join(import.meta.dirname, "run.ts")], outfile: join(folder, "run.mjs"), bundle: true, platform: "node", target: "node20", format: "esm", external: ["esbuild", "ts-morph", "fast-check"], logLevel: "warning" });
  process.exitCode = spawnSync(process.execPath, [join(folder, "run.mjs"), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
