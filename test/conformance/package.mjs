// What `npm pack` yields, installed into an empty project as a user would: init, build, and types on both compilers that people have.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lastWords, run } from "./program.mjs";
import { createReport } from "./report.mjs";

const root = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "otelc-package-"));
const project = join(work, "project");
const report = createReport();
const compilers = { "typescript-7": "typescript@7.0.2", "typescript-5": "typescript@5.9.3" };
const options = ["--noEmit", "--strict", "--target", "es2022", "--ignoreConfig"];
/** What is not allowed must not compile: otherwise the types would be there in name only. */
const uses = `import { batch, collector, compose, defineStack, jaeger, memoryLimiter, otlp, type Collector } from "otelc";
import { compile } from "otelc/testing";
export const edge: Collector = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), batch({ timeout: "1s" })], to: [jaeger()] } } });
export const compiled = compile(defineStack({ name: "a", targets: [compose()], collectors: { edge } }));
// @ts-expect-error: a store of traces takes no metrics.
collector({ pipelines: { metrics: { from: [otlp()], to: [jaeger()] } } });
`;
const running = `import { collector, compose, defineStack, jaeger, memoryLimiter, otlp } from "otelc";
import { compile } from "otelc/testing";
const edge = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } } });
const compiled = await compile(defineStack({ name: "a", targets: [compose()], collectors: { edge } }));
if (compiled.findings.some((finding) => finding.severity === "error")) throw new Error(JSON.stringify(compiled.findings));
if (compiled.config(edge).service === undefined) throw new Error("no configuration");
`;
const resolutions = { bundler: ["--module", "esnext", "--moduleResolution", "bundler"], nodenext: ["--module", "nodenext", "--moduleResolution", "nodenext"] };

try {
  main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.close();

function main() {
  const tarball = packed();
  if (tarball === undefined || !installed(tarball)) return;
  step("npx otelc init", () => npx("otelc", "init"), "stack.config.ts");
  step("npx otelc build", () => npx("otelc", "build"), "out/compose/compose.yaml");
  step("npx otelc build --check finds what it wrote", () => npx("otelc", "build", "--check"));
  step("npx otelc init --template queued, in a folder below", () => {
    mkdirSync(join(project, "queued"));
    const begun = npx("otelc", "init", "--template", "queued", { cwd: join(project, "queued") });
    return begun.succeeded ? npx("otelc", "build", { cwd: join(project, "queued") }) : begun;
  }, "queued/out/compose/compose.yaml");
  step("a stack compiles in memory", () => run(process.execPath, ["--input-type=module", "-e", running], { cwd: project }));
  typeChecks();
}

function packed() {
  const said = run("npm", ["pack", "--json", "--pack-destination", work], { cwd: root, timeout: 300_000 });
  const name = /"filename": "([^"]+)"/.exec(said.output)?.[1];
  if (!said.succeeded || name === undefined) return void report.fail("npm pack", lastWords(said.output));
  report.pass("npm pack", /"unpackedSize": (\d+)/.exec(said.output)?.[1].concat(" bytes unpacked"));
  return join(work, name);
}

function installed(tarball) {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true }\n');
  const said = run("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: project, timeout: 300_000 });
  if (said.succeeded) report.pass("npm install of the tarball into an empty project");
  else report.fail("npm install of the tarball into an empty project", lastWords(said.output));
  if (said.succeeded) console.log(`installed size of otelc alone: ${run("du", ["-sk", "node_modules/otelc"], { cwd: project }).output.split("\t")[0]} KiB`);
  return said.succeeded;
}

function typeChecks() {
  const names = Object.entries(compilers).map(([name, spec]) => `${name}@npm:${spec}`);
  const got = run("npm", ["install", "--no-audit", "--no-fund", "--no-save", ...names], { cwd: project, timeout: 300_000 });
  if (!got.succeeded) return report.skip("types", `the compilers cannot be had: ${lastWords(got.output)}`);
  writeFileSync(join(project, "uses.mts"), uses);
  for (const name of Object.keys(compilers)) {
    for (const resolution of Object.keys(resolutions)) {
      step(`${compilers[name]}, ${resolution}: the imports, a refused wrong use and the started stack type-check`, () => compile(name, resolution, "uses.mts", "stack.config.ts"));
    }
  }
}

function compile(name, resolution, ...files) {
  const flags = name === "typescript-5" ? options.filter((flag) => flag !== "--ignoreConfig") : options;
  return run(process.execPath, [join(project, "node_modules", name, "bin", "tsc"), ...flags, ...resolutions[resolution], ...files], { cwd: project });
}

function npx(command, ...args) {
  const last = typeof args.at(-1) === "object" ? args.pop() : {};
  return run("npx", ["--no-install", command, ...args], { cwd: project, ...last });
}

/** One claim: a program succeeds and, where a file is named, has left it there with something in it. */
function step(what, work, file) {
  const said = work();
  if (!said.succeeded) return report.fail(what, lastWords(said.output));
  if (file !== undefined && !(existsSync(join(project, file)) && readFileSync(join(project, file), "utf8").length > 0)) return report.fail(what, `there is no ${file}`);
  report.pass(what);
}
