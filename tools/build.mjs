// The `prepare` step: bundles the command line and the DSL, compiles the validators, and writes the types. Works offline after npm ci.
import { execFile } from "node:child_process";
import { chmodSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { writeValidators } from "./schemas/validators.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
/** Built beside dist/ and renamed into its place, so that a build that fails leaves the last good one. */
const dist = join(root, "dist.new");
process.on("exit", () => rmSync(dist, { recursive: true, force: true }));
rmSync(dist, { recursive: true, force: true });

/** What only some runs need (to locate a finding, to show a diff) stands in files of its own, so that every other run need not even read it. */
const chunks = ["acorn", "diff", "yaml"];

/** zod names its translated messages where nothing can drop them, and they are half of it; otelc words its messages itself. */
const withoutLocales = {
  name: "without-locales",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

/** esbuild splits no CommonJS, so the chunks are bundles that the main one requires by name. */
const splitOff = {
  name: "split-off",
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${chunks.join("|")})$`) }, ({ path, kind }) => (kind === "dynamic-import" ? { path: `./chunks/${path}.cjs`, external: true } : undefined));
  },
};

const common = { bundle: true, platform: "node", target: "node20", external: ["esbuild", "ts-morph"], legalComments: "none", logLevel: "warning", absWorkingDir: root, plugins: [withoutLocales] };
// Names are kept: they are what a report of a fault is read by.
const commonJs = { ...common, format: "cjs", minifyWhitespace: true, minifySyntax: true };

await Promise.all([
  // One CommonJS file: the quickest to start.
  build({ ...commonJs, entryPoints: ["src/cli/main.ts"], outfile: join(dist, "cli.cjs"), banner: { js: "#!/usr/bin/env node" }, define: { "import.meta.dirname": "__dirname" }, plugins: [withoutLocales, splitOff] }),
  build({ ...commonJs, entryPoints: Object.fromEntries(chunks.map((name) => [name, name])), outdir: join(dist, "chunks"), outExtension: { ".js": ".cjs" } }),
  build({ ...common, entryPoints: { index: "src/index.ts", testing: "src/testing.ts" }, outdir: dist, format: "esm", splitting: true, chunkNames: "chunks/[hash]" }),
  writeValidators(join(dist, "validators")),
  promisify(execFile)(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", join(root, "tsconfig.types.json"), "--outDir", join(dist, "types")], { cwd: root }).catch((error) => {
    process.stderr.write(error.stdout);
    throw new Error("the types cannot be written");
  }),
]);
chmodSync(join(dist, "cli.cjs"), 0o755);
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(dist, join(root, "dist"));
