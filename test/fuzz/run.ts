// usage: node run.js RUNS [SEED]: as many plausible stacks as spoilt ones, in batches that each have a seed of their own.
import fc from "fast-check";
import { anything, plausible } from "./properties.js";

const runs = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const batch = 500;
let [passed, failed] = [0, 0];

for (let done = 0; done < runs; done += batch) {
  for (const [name, property] of [["plausible", plausible], ["spoilt", anything]] as const) {
    const count = Math.min(batch, runs - done) / 2;
    const details = fc.check(property as fc.IProperty<unknown>, { numRuns: Math.ceil(count), seed: seed + done });
    passed += details.numRuns - (details.failed ? 1 : 0);
    if (!details.failed) continue;
    failed += 1;
    const { errorInstance } = details;
    console.error(`${name}, seed ${details.seed}, path ${String(details.counterexamplePath)}: ${errorInstance instanceof Error ? (errorInstance.stack ?? "").split("\n").slice(0, 6).join("\n") : String(errorInstance)}\n${fc.stringify(details.counterexample).slice(0, 1500)}`);
  }
}
console.log(`fuzz: ${passed} passed, ${failed} failed (seed ${seed})`);
process.exitCode = failed === 0 ? 0 : 1;
