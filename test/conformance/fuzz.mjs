// A sample of generated stacks before the real collector: it must take every configuration that otelc makes of them.
// usage: node test/conformance/fuzz.mjs [STACKS (60)] [SEED (1)]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { lastWords, run } from "./program.mjs";
import { createReport } from "./report.mjs";

const [count = "60", seed = "1"] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../..");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-fuzz-"));
// Inside the project, where the package's schemas are found from.
const bundle = join(root, "dist", "fuzz-sample");
const versions = ["0.158.0", "0.111.0"];
const { output } = run("bash", [join(import.meta.dirname, "programs", "judges.sh"), "ensure", ...versions.map((version) => `otelcol-${version}`)], { timeout: 3_900_000, stdio: ["ignore", "pipe", "inherit"] });
const program = (version) => join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"), "bin", `otelcol-${version}`);

/** Paths of the container become folders here, and every variable has a value. */
function validate({ version, text }) {
  const here = text.replaceAll("/var/lib/otelcol", join(work, "lib"));
  const file = join(work, "config.yaml");
  writeFileSync(file, here);
  for (const [, folder] of here.matchAll(/directory: (\/\S+)/g)) mkdirSync(folder, { recursive: true });
  const variables = Object.fromEntries([...here.matchAll(/\$\{env:(\w+)\}/g)].map(([, name]) => [name, "value"]));
  return run(program(version), ["validate", `--config=${file}`], { env: { ...process.env, ...variables } });
}

try {
  mkdirSync(bundle, { recursive: true });
  buildSync({ entryPoints: [join(root, "test/fuzz/sample.ts")], outfile: join(bundle, "sample.mjs"), bundle: true, platform: "node", target: "node20", format: "esm", external: ["esbuild", "ts-morph", "fast-check"], logLevel: "warning" });
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(bundle, "sample.mjs"), count, seed], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) report.fail("sample", lastWords(stderr));
  const missing = versions.filter((version) => !output.includes(`have otelcol-${version}`));
  for (const version of missing) report.skip(`otelcol ${version}`, "it cannot be had");
  const judged = versions.filter((version) => !missing.includes(version));
  for (const version of judged) {
    const broken = validate({ version, text: "receivers:\n  otlp:\n    protocols:\n      grpc:\n        endpiont: 0.0.0.0:4317\nexporters:\n  debug: {}\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n      exporters: [debug]\n" });
    if (broken.succeeded) report.fail(`self-test otelcol ${version}`, "it accepted a broken file");
    else report.pass(`self-test otelcol ${version}`);
  }
  for (const sample of status === 0 ? JSON.parse(stdout).filter(({ version }) => judged.includes(version)) : []) {
    const { succeeded, output: said } = validate(sample);
    if (succeeded) report.pass(`otelcol ${sample.version} validate ${sample.name}`);
    else report.fail(`otelcol ${sample.version} validate ${sample.name}`, lastWords(said));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
}
process.exitCode = report.close();
