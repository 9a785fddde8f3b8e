// The `prepare` step: bundles the command line and the DSL, compiles the validators, and writes the types. Works offline after npm ci.
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeValidators } from "./schemas/validators.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });

const common = { bundle: true, platform: "node", target: "node20", external: ["esbuild", "ts-morph"], legalComments: "none", logLevel: "warning", absWorkingDir: root };

await Promise.all([
  // One CommonJS file: the quickest to start. What only some runs need is compiled when it is first asked for.
  build({ ...common, entryPoints: ["src/cli/main.ts"], outfile: join(dist, "cli.cjs"), format: "cjs", banner: { js: "#!/usr/bin/env node" }, define: { "import.meta.dirname": "__dirname" }, minifyWhitespace: true, minifySyntax: true }),
  build({ ...common, entryPoints: { index: "src/index.ts", testing: "src/testing.ts" }, outdir: dist, format: "esm", splitting: true, chunkNames: "chunks/[hash]" }),
  writeValidators(join(dist, "validators")),
]);
chmodSync(join(dist, "cli.cjs"), 0o755);
execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", join(root, "tsconfig.types.json")], { stdio: "inherit", cwd: root });
