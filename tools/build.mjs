// The `prepare` step: bundles the command line and the DSL, compiles the validators, and writes the types. Works offline after npm ci.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
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
const chunks = ["acorn", "diff", "yaml", "@dagrejs/dagre"];

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
    onResolve({ filter: new RegExp(`^(?:${chunks.join("|")})$`) }, ({ path, kind }) => (kind === "dynamic-import" ? { path: `./chunks/${basename(path)}.cjs`, external: true } : undefined));
    onResolve({ filter: /\/cli\/(?:main|rewrite)\.js$/ }, ({ kind, path }) => (kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.cjs`, external: true } : undefined));
  },
};

const common = { bundle: true, platform: "node", target: "node20", external: ["esbuild", "ts-morph"], legalComments: "none", logLevel: "warning", absWorkingDir: root, plugins: [withoutLocales] };
// Names are kept: they are what a report of a fault is read by. require() is synchronous and compiled from the cache, import() neither.
const commonJs = { ...common, format: "cjs", minifyWhitespace: true, minifySyntax: true, supported: { "dynamic-import": false }, define: { "import.meta.dirname": "__dirname" }, plugins: [withoutLocales, splitOff] };

await Promise.all([
  // One CommonJS file: the quickest to start.
  build({ ...commonJs, entryPoints: ["src/cli/main.ts", "src/cli/rewrite.ts"], outdir: dist, outExtension: { ".js": ".cjs" } }),
  build({ ...commonJs, entryPoints: Object.fromEntries(chunks.map((name) => [basename(name), name])), outdir: join(dist, "chunks"), outExtension: { ".js": ".cjs" } }),
  build({ ...common, entryPoints: { index: "src/index.ts", testing: "src/testing.ts" }, outdir: dist, format: "esm", splitting: true, chunkNames: "chunks/[hash]" }),
  writeValidators(join(dist, "validators")),
  promisify(execFile)(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", join(root, "tsconfig.types.json"), "--outDir", join(dist, "types")], { cwd: root }).catch((error) => {
    process.stderr.write(error.stdout);
    throw new Error("the types cannot be written");
  }),
]);

/** A file of nothing but ASCII is read and kept at half the size. What is not stands in texts and patterns, and can be escaped in both. */
const main = join(dist, "main.cjs");
writeFileSync(main, readFileSync(main, "utf8").replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));

/** Whatever has a say in what a build writes. */
function buildHash() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package.json")));
  for (const folder of [dist, join(root, "schemas")]) {
    for (const path of readdirSync(folder, { recursive: true }).sort()) if (!path.startsWith("types") && statSync(join(folder, path)).isFile()) hash.update(path).update(readFileSync(join(folder, path)));
  }
  return hash.digest("hex").slice(0, 16);
}
await build({ ...commonJs, entryPoints: ["src/start/start.ts"], outfile: join(dist, "cli.cjs"), banner: { js: "#!/usr/bin/env node" }, define: { ...commonJs.define, OTELC_BUILD: JSON.stringify(buildHash()) } });
chmodSync(join(dist, "cli.cjs"), 0o755);
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(dist, join(root, "dist"));
