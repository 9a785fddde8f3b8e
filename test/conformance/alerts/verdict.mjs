// What is said of alerts: each that was called for has fired, and none has that was not.
import { sleep } from "../stack/traffic.mjs";

/** Waits until every alert that is called for has fired, or there is no time left; says so of each. */
export async function sayFired(watch, { name, expects, since, seconds }, report) {
  const end = since + seconds * 1000;
  while (expects.some((key) => watch.firedSince(key, since) === undefined) && Date.now() < end) await sleep(0.25);
  for (const key of expects) {
    const at = watch.firedSince(key, since);
    if (at === undefined) report.fail(`alerts: ${key}`, `it does not fire within ${seconds} s: ${name}`);
    else report.pass(`alerts: ${key}`, `fired after ${Math.round((at - since) / 1000)} s: ${name}`);
  }
}

/** Alerts that fired although nothing called for them. */
export function saySilent(watch, called, what, report) {
  const uncalled = watch.fired().filter((key) => !called.some((each) => (each instanceof RegExp ? each.test(key) : each === key)));
  if (watch.answers() === 0) report.fail(`alerts: ${what}`, "Prometheus was never heard");
  else if (uncalled.length > 0) report.fail(`alerts: ${what}`, `${uncalled.join(", ")} fired`);
  else report.pass(`alerts: ${what}`, `asked ${watch.answers()} times`);
}
