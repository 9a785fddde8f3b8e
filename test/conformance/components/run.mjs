// npm run conformance:components: otelc's option, default and OTTL facts against the real collector, and upstream's own test configurations. Sums what the four say.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const here = import.meta.dirname;
const sum = { passed: 0, failed: 0, explained: 0 };
const { stdout } = spawnSync("bash", [join(here, "../programs/judges.sh"), "ensure", "otelcol-0.158.0"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
process.stdout.write(stdout);
for (const name of ["agree", "agree-defaults", "agree-ottl", "agree-corpus"]) {
  const { stdout: said = "", status } = spawnSync(process.execPath, [join(here, `${name}.mjs`)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], timeout: 600_000 });
  process.stdout.write(`== ${name}\n${said}`);
  const [, passed, failed, explained] = /(\d+) passed, (\d+) failed(?:, (\d+) explained)?/.exec(said) ?? [];
  // A run that says no sum, or fails without a failure in it, is a failure itself.
  const isSilent = passed === undefined || (status !== 0 && failed === "0");
  sum.passed += Number(passed ?? 0);
  sum.failed += isSilent ? 1 : Number(failed);
  sum.explained += Number(explained ?? 0);
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.explained} explained`);
process.exitCode = sum.failed > 0 ? 1 : 0;
