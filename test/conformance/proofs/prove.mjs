// Rules that say "breaks or loses data", each held against the real program: it breaks or loses where the rule speaks, and does not where the finding is mended.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiled } from "./collector.mjs";
import { openCluster } from "./kafka.mjs";
import { Unjudged } from "./unjudged.mjs";

/** Tries every proof whose line contains a text; one cluster of brokers serves all, started for the first that needs it. */
export async function proveAll({ cache, report, only }) {
  const program = join(cache, "bin", "otelcol-0.158.0");
  const work = mkdtempSync(join(tmpdir(), "otelc-proofs-"));
  let cluster;
  const context = { program, work, cluster: () => (cluster ??= openCluster(cache, join(work, "kafka"))) };
  try {
    const files = readdirSync(join(import.meta.dirname, "rules")).filter((name) => name.endsWith(".mjs")).sort();
    const proofs = (await Promise.all(files.map((name) => import(`./rules/${name}`)))).flatMap((module) => module.default);
    for (const proof of proofs.filter(({ rule }) => `proof ${rule}`.includes(only))) {
      if (existsSync(program)) await prove(proof, context, report);
      else report.skip(`proof ${proof.rule}`, "otelcol-0.158.0 is not there");
    }
  } finally {
    await (await Promise.resolve(cluster).catch(() => undefined))?.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The rule speaks of the stack that has the mistake, and that one comes to harm; of the other it is silent, and none comes. */
async function prove({ rule, run, wrong, right, harm, isAlone = false }, context, report) {
  const what = `proof ${rule}`;
  try {
    const tryOut = (make, isWrong, tries = 1) => run(make, { ...context, folder: join(context.work, `${rule}-${isWrong ? `violated-${tries}` : "mended"}`), compiled: async (stack) => spoken(await compiled(stack), rule, isWrong) });
    // Both at once, since what they wait for is time; one after the other where they break what they share.
    const first = untilHarmed((tries) => tryOut(wrong, true, tries));
    if (isAlone) await first;
    const [violated, mended] = await Promise.all([first, tryOut(right, false)]);
    const told = `violated: ${violated.says}; mended: ${mended.says}`;
    if (violated.harm && !mended.harm) report.pass(what, told);
    else report.fail(what, `${violated.harm ? "mended as it is" : "violated as it is"}, not as expected (${harm}): ${told}`);
  } catch (error) {
    if (error instanceof Unjudged) report.skip(what, error.message);
    else report.fail(what, error.message);
  }
}

/** Some harm depends on the moment, and takes more than one try to show. Where the finding is mended, none may show at the first. */
async function untilHarmed(tryOut) {
  for (let tries = 1; ; tries++) {
    const shown = await tryOut(tries);
    if (shown.harm || tries === 3) return tries === 1 ? shown : { ...shown, says: `${shown.says}, at try ${tries}` };
  }
}

function spoken(stack, rule, isWrong) {
  if (stack.rules.has(rule) !== isWrong) throw new Error(isWrong ? "the rule says nothing of the stack that has the mistake" : "the rule speaks of the stack that is mended");
  return stack;
}
