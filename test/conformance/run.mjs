// npm run conformance: every file that the fixtures emit goes to the real program that will read it. A judge that cannot be had is named as skipped.
// usage: [OTELC_CONFORMANCE_SECONDS=N] node test/conformance/run.mjs [--only TEXT]   where TEXT stands in a line of what is said, for instance a fixture or a judge
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isAsked as isAskedForAlerts, tryAlerts } from "./alerts/judge.mjs";
import { podsOf } from "./cluster/pods.mjs";
import { createRehearsal } from "./cluster/rehearsal.mjs";
import { build, certificateIn, composeProject, filesOf, goldenFolders } from "./emitted.mjs";
import { lacking as lackingForScripts, tryScripts } from "./operations/judge.mjs";
import { tryKafkaPart } from "./operations/kafka.mjs";
import { ensured } from "./programs/ensured.mjs";
import { proveAll } from "./proofs/prove.mjs";
import { createReport } from "./report.mjs";
import { createCompany, Unjudged } from "./stage/company.mjs";
import { newest, old } from "./stage/players.mjs";
import { corePrograms, programsOfStacks, scenariosFor, unavailable } from "./stack/scenarios.mjs";

const here = import.meta.dirname;
const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const program = (name) => join(cache, "bin", name);
const only = process.argv[2] === "--only" ? process.argv[3] : "";
/** The old build has 28 components; the other fixtures name some that are not among them. */
const judgedAtOld = new Set(["01-single-node", "02-queued"]);
const begun = Date.now();
/** After this nothing is begun: what is left is named as skipped. A machine that has to build every program first needs it. */
const seconds = Number(process.env.OTELC_CONFORMANCE_SECONDS ?? Infinity);
const late = "no time was left for it";
// Exits as any end does, so that what was started is ended too.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-conformance-"));
// Postgres does not run as root, and must find its way to its own folder.
chmodSync(work, 0o711);
const judges = await judgesIn(join(here, "judges"));
const missing = ensured([...new Set([...programsOfStacks, ...corePrograms, ...judges.flatMap((judge) => judge.needs)])], seconds * 0.7);
const certificate = certificateIn(work);

try {
  console.log(`the programs were there after ${secondsSince()} s`);
  for (const judge of judges) await selfTest(judge);
  for (const [what, judged] of [["whole stack", judgeWholeStack], ["scripts", judgeScripts], ["alerts", judgeAlerts], ["proofs", () => proveAll({ cache, report, only })]]) {
    if (isLate()) say(report.skip, what, late);
    else await withoutEnd(what, judged);
  }
  for (const fixture of readdirSync(resolve(here, "../../fixtures")).filter((name) => /^\d\d[a-z]?-/.test(name)).sort()) await withoutEnd(fixture, () => judgeFixture(fixture));
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`conformance took ${secondsSince()} s`);
process.exitCode = report.close();

/** What breaks one part ends no other. */
async function withoutEnd(what, judged) {
  try {
    await judged();
  } catch (error) {
    report.fail(what, error.stack);
  }
}

function secondsSince() {
  return Math.round((Date.now() - begun) / 1000);
}

function isLate() {
  return secondsSince() > seconds;
}

/** For what is not a verdict of a judge, where --only asks for it. */
function say(outcome, what, reason) {
  if (what.includes(only)) outcome(what, reason);
}

/** A file of judges/ exports one judge or several. */
async function judgesIn(folder) {
  const modules = await Promise.all(readdirSync(folder).filter((name) => name.endsWith(".mjs")).sort().map((name) => import(join(folder, name))));
  return modules.flatMap((module) => module.default);
}

/** Backup, restore and health check as a user runs them, on real stores. */
async function judgeScripts() {
  const reason = lackingForScripts(join(cache, "bin"));
  if (reason === undefined) await tryScripts({ work: mkdtempSync(join(work, "scripts-")), programs: join(cache, "bin"), report, only });
  else say(report.skip, "scripts", reason);
  await tryKafkaPart({ work: mkdtempSync(join(work, "kafka-part-")), cache, report, only });
}

/** Each alert of a running stack, with and without what it watches for. */
async function judgeAlerts() {
  if (!isAskedForAlerts(only)) return;
  const lacking = unavailable(missing);
  if (lacking === undefined) await tryAlerts({ work: mkdtempSync(join(work, "alerts-")), cache, report });
  else say(report.skip, "alerts", lacking);
}

/** The core of the end-to-end runs: one stack as a whole, with what it loses when it is broken. */
async function judgeWholeStack() {
  const what = "whole stack";
  if (!what.includes(only)) return;
  const lacking = unavailable(missing);
  if (lacking !== undefined) return report.skip(what, lacking);
  for (const scenario of scenariosFor({ isCore: true })) await scenario({ report, work, cache, certificate, missing, authority: join(work, "cert.pem"), rows: [], only: /(?:)/ });
}

/** A judge that cannot say no is no judge: each must refuse its broken file, for the reason that it is broken. */
async function selfTest(judge) {
  const what = `self-test ${judge.name}`;
  if (!what.includes(only)) return;
  const folder = mkdtempSync(join(work, "broken-"));
  for (const [path, text] of Object.entries(judge.broken.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { project } = composeProject(folder, program("docker-compose"), certificate);
  const file = filesOf({ folder, version: judge.version ?? newest, project }).find((candidate) => judge.applies(candidate));
  const company = createCompany(project ?? { services: {} }, cache, missing);
  const rehearsal = createRehearsal(folder, program, certificate);
  const { failure, skipped } = await verdict(judge, file, { company, rehearsal, program, seconds: judge.broken.seconds });
  await Promise.all([company.close(), rehearsal.close()]);
  if (skipped !== undefined) return report.skip(what, skipped);
  if (failure === undefined) return report.fail(what, "it accepted a broken file");
  if (judge.broken.refusal.test(failure)) report.pass(what);
  else report.fail(what, `it refused a broken file for another reason: ${failure}`);
}

async function judgeFixture(fixture) {
  const folders = goldenFolders(fixture);
  if (folders.length === 0) return say(report.skip, fixture, "nothing of it is emitted yet");
  for (const version of [newest, old]) {
    const what = `${fixture} at ${version}`;
    if (version === old && !judgedAtOld.has(fixture)) {
      say(report.skip, what, "it names components that the old build has not got");
      continue;
    }
    const { out, failure } = build(fixture, version, work);
    if (failure !== undefined) report.fail(`${what} builds`, failure);
    else for (const output of folders) await judgeOutput(fixture, output, version, join(out, output));
  }
}

/** A folder of output on a stage of its own; for the older version the collectors' configurations alone, since nothing else differs. */
async function judgeOutput(fixture, output, version, folder) {
  const { project, failure } = existsSync(join(folder, "compose.yaml")) ? composeProject(folder, program("docker-compose"), certificate) : {};
  if (failure !== undefined && !missing.has("docker-compose")) report.fail(`${fixture} ${output} at ${version}`, failure);
  const company = createCompany(project ?? { services: {} }, cache, missing);
  const rehearsal = createRehearsal(folder, program, certificate);
  try {
    for (const file of filesOf({ fixture, output, folder, version, project })) await judgeFile(file, { company, rehearsal });
  } finally {
    await Promise.all([company.close(), rehearsal.close()]);
  }
  if (version === newest && existsSync(join(folder, "kustomization.yaml"))) await judgePods(fixture, output, folder);
}

/** What the pods of a folder for Kubernetes read and run, on a stage as if Compose had made them. */
async function judgePods(fixture, output, folder) {
  const pods = podsOf(folder, mkdtempSync(join(work, "pods-")), certificate);
  const company = createCompany(pods.project, cache, missing);
  try {
    const files = filesOf({ fixture, output: `${output} pods`, folder: pods.folder, version: newest, project: pods.project });
    for (const file of files.filter(({ readers }) => readers.length > 0)) await judgeFile(file, { company });
  } finally {
    await company.close();
  }
}

async function judgeFile(file, stages) {
  const fitting = judges.filter((judge) => (judge.version ?? newest) === file.version && judge.applies(file));
  const name = `${file.fixture} ${file.output}/${file.path}`;
  // The lock is read by otelc alone.
  if (fitting.length === 0 && file.version === newest && !file.path.endsWith("otelc.lock.json")) say(report.skip, name, "no program that reads it can be had");
  for (const judge of fitting.filter((candidate) => `${name} ${candidate.name}`.includes(only))) {
    const notes = [];
    const { failure, skipped } = await verdict(judge, file, { ...stages, program, note: (text) => notes.push(text) });
    if (skipped !== undefined) report.skip(`${name} ${judge.name}`, skipped);
    else if (failure === undefined) report.pass(`${name} ${judge.name}`, notes.join("; "));
    else report.fail(`${name} ${judge.name}`, failure);
  }
}

async function verdict(judge, file, context) {
  if (isLate()) return { skipped: late };
  const lacking = judge.needs.find((tool) => missing.has(tool));
  if (lacking !== undefined) return { skipped: `${lacking} ${missing.get(lacking)}` };
  if (file === undefined) return missing.has("docker-compose") ? { skipped: `docker-compose ${missing.get("docker-compose")}` } : { failure: "it applies to no file" };
  try {
    return { failure: await judge.check(file, context) };
  } catch (error) {
    return error instanceof Unjudged ? { skipped: error.message } : { failure: error.message };
  }
}
