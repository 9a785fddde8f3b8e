// Sends all signals, does what is to be done in the midst of it, waits, and accounts for every id.
import { partsOf } from "./faults.mjs";
import { inWords } from "./tally.mjs";
import { signals, sleep } from "./traffic.mjs";

const rate = 500;
const secondsBefore = 4;

/** What came before the fault, and a little more: only that can have been held when it struck. */
export const heldAtMost = rate * (secondsBefore + 2);

const protocols = { traces: "grpc", metrics: "http", logs: "grpc" };

export async function runFault(stack, traffic, report, name, fault, rows, patience = 40) {
  const parts = partsOf(stack);
  await fault.prepare?.(stack, parts);
  const count = rate * (fault.seconds ?? 20);
  const sending = Promise.all(signals.map((signal) => traffic.send(signal, protocols[signal], count, { rate, workers: 4, batch: 50, error: true, retry: fault.retry ?? "60s", pad: fault.pad ?? 200 })));
  await sleep(secondsBefore);
  await Promise.all([fault.act(stack, parts), sending]);
  await fault.repair?.(stack, parts);
  const counted = await Promise.all((await sending).map(async (one) => ({ one, counts: await traffic.account(one, { patience }) })));
  await fault.undo?.(stack, parts);
  for (const { one, counts: { items, ...counts } } of counted) {
    const what = `${name}: ${fault.name}: ${one.signal}`;
    rows.push({ stack: name, guarantee: fault.guarantee, fault: fault.name, signal: one.signal, ...counts });
    if (counts.acknowledged === 0) report.fail(what, `nothing was acknowledged: ${JSON.stringify(one.errors)}`);
    else if (counts.lost > (fault.losesByDesign?.[one.signal]?.most ?? 0)) report.fail(what, inWords(counts));
    else report.pass(what, `${inWords(counts)}${counts.lost > 0 ? `; ${fault.losesByDesign[one.signal].why}` : ""}`);
  }
}
