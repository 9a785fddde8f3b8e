// npm run conformance: every file that the fixtures emit goes to the real program that will read it. A judge that cannot be had is named as skipped.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { judges, newest, old } from "./judges.mjs";

/** The old build has 28 components; other fixtures name some that are not among them. */
const judgedAtOld = new Set(["01-single-node", "02-queued"]);

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const begun = Date.now();
const counts = { passed: 0, failed: 0, skipped: 0 };

const missing = ensured([...new Set(judges.flatMap((judge) => judge.needs))]);
const isRoot = process.getuid?.() === 0;

for (const judge of judges) selfTest(judge);
const work = mkdtempSync(join(tmpdir(), "otelc-emitted-"));
try {
  for (const fixture of readdirSync(join(root, "fixtures")).filter((name) => /^\d\d/.test(name) && name.includes(process.env.OTELC_FIXTURE ?? "")).sort()) judgeFixture(fixture);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`conformance took ${Math.round((Date.now() - begun) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Why each tool that cannot be had is missing. */
function ensured(tools) {
  const said = execFileSync("bash", [join(here, "judges", "ensure.sh"), ...tools], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return new Map(said.split("\n").flatMap((line) => (line.startsWith("skip ") ? [[line.split(" ")[1], line.split(" ").slice(2).join(" ")]] : [])));
}

function reasonToSkip(judge) {
  const lacking = judge.needs.find((tool) => missing.has(tool));
  if (lacking !== undefined) return `${lacking} ${missing.get(lacking)}`;
  return judge.root === true && !isRoot ? "namespaces need root" : undefined;
}

/** A judge that cannot say no is no judge: each must refuse its broken file. */
function selfTest(judge) {
  const reason = reasonToSkip(judge);
  if (reason !== undefined) return record("skipped", `self-test of ${judge.name}`, reason);
  const folder = mkdtempSync(join(tmpdir(), "otelc-broken-"));
  const path = ["compose.yaml", "a/collector.yaml", "a/haproxy.cfg", "a/prometheus.yml", "a/loki/config.yaml", "a/jaeger/config.yaml", "a/check.sh"].find((candidate) => judge.applies(candidate));
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, judge.broken);
  const failure = judge.check({ file, text: judge.broken, path });
  rmSync(folder, { recursive: true, force: true });
  record(failure === undefined ? "failed" : "passed", `self-test of ${judge.name}: refuses a broken file`, failure === undefined ? "it was accepted" : "");
}

function judgeFixture(fixture) {
  for (const version of [newest, old]) {
    if (version === old && !judgedAtOld.has(fixture)) continue;
    const folder = join(work, fixture, version);
    const built = buildFixture(fixture, version, folder);
    if (built !== undefined) {
      // Targets that are not emitted are a finding of the golden test, not something to judge.
      record("skipped", `${fixture} at ${version}`, built);
      continue;
    }
    for (const path of filesIn(folder)) {
      for (const judge of judges.filter((candidate) => candidate.version === version && candidate.applies(path.replace(/^[^/]+\//, "")))) judgeFile(judge, fixture, path, join(folder, path));
    }
  }
}

/** The fixture as a user would build it, into a copy of its folder; only the collector's version may differ. */
function buildFixture(fixture, version, folder) {
  const out = join("conformance", version);
  const project = join(work, `${fixture}-${version}-project`);
  execFileSync("cp", ["-r", join(root, "fixtures", fixture), project]);
  const result = spawnSync(process.execPath, [join(root, "dist", "cli.cjs"), "build", "--target", "compose", "--out", out], { cwd: project, encoding: "utf8", env: { ...process.env, OTELC_COLLECTOR_VERSION: version } });
  if (result.status === 0) {
    mkdirSync(dirname(folder), { recursive: true });
    execFileSync("mv", [join(project, out), folder]);
    return undefined;
  }
  const text = readFileSync(join(project, "stack.config.ts"), "utf8");
  if (/targets: \[compose\(/.test(text)) {
    record("failed", `${fixture} builds at ${version}`, result.stderr.slice(0, 400));
    return "it does not build";
  }
  return "it has no target that is emitted yet";
}

function judgeFile(judge, fixture, path, file) {
  const reason = reasonToSkip(judge);
  const what = `${fixture} ${path} by ${judge.name}`;
  if (reason !== undefined) return record("skipped", what, reason);
  const failure = judge.check({ file, path, text: readFileSync(file, "utf8") });
  record(failure === undefined ? "passed" : "failed", what, failure ?? "");
}

function record(outcome, what, detail) {
  counts[outcome] += 1;
  const words = { passed: "ok  ", failed: "FAIL", skipped: "skip" };
  console.log(`${words[outcome]} ${what}${detail === "" || outcome === "passed" ? "" : `: ${detail}`}`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
