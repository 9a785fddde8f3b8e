// npm run proofs: rules that say "breaks or loses data", each held against the real program: it breaks or loses where the rule speaks, and does not where the finding is mended.
// usage: node test/conformance/proofs/run.mjs [--only TEXT]   where TEXT stands in the name of a rule
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { createReport } from "../report.mjs";
import { compiled } from "./collector.mjs";
import { openCluster } from "./kafka.mjs";
import { Unjudged } from "./unjudged.mjs";

const only = process.argv[2] === "--only" ? (process.argv[3] ?? "") : "";
const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const program = join(cache, "bin", "otelcol-0.158.0");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-proofs-"));
const begun = Date.now();
let cluster;

/** One cluster for all, started for the first that needs it. */
const context = { program, work, cluster: () => (cluster ??= openCluster(cache, join(work, "kafka"))) };

try {
  const files = readdirSync(join(import.meta.dirname, "rules")).filter((name) => name.endsWith(".mjs")).sort();
  const proofs = (await Promise.all(files.map((name) => import(`./rules/${name}`)))).flatMap((module) => module.default);
  for (const proof of proofs.filter(({ rule }) => rule.includes(only))) await prove(proof);
} finally {
  await (await Promise.resolve(cluster).catch(() => undefined))?.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`proofs took ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = report.close();

/** The rule speaks of the stack that has the mistake, and that one loses; of the other it is silent, and nothing is lost. */
async function prove({ rule, title = rule, run, wrong, right, harm }) {
  if (!existsSync(program)) return report.skip(title, "otelcol-0.158.0 is not there: see test/conformance/programs/judges.sh");
  try {
    const found = [];
    for (const [name, make, isWrong] of [["violated", wrong, true], ["mended", right, false]]) {
      const outcome = await run(make, { ...context, folder: join(work, `${title.replaceAll(/\W+/g, "-")}-${name}`), compiled: async (stack) => spoken(await compiled(stack), rule, isWrong) });
      found.push({ name, isWrong, outcome });
    }
    const failures = found.filter(({ isWrong, outcome }) => outcome.harm !== isWrong);
    const told = found.map(({ name, outcome }) => `${name}: ${outcome.says}`).join("; ");
    if (failures.length === 0) report.pass(title, told);
    else report.fail(title, `${harm}: ${told}`);
  } catch (error) {
    if (error instanceof Unjudged) report.skip(title, error.message);
    else report.fail(title, error.message);
  }
  return undefined;
}

function spoken(stack, rule, isWrong) {
  if (stack.rules.has(rule) !== isWrong) throw new Error(isWrong ? "the rule says nothing of the stack that has the mistake" : "the rule speaks of the stack that is mended");
  return stack;
}
