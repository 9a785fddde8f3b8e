// Sends counted telemetry by the published port, and waits until it has arrived.
import { join } from "node:path";
import { lastWords } from "../program.mjs";
import { arrivedIn as itemsIn, sentIn, tally } from "./tally.mjs";
import { arrivedIn, storesOf } from "./counted.mjs";
import { finders } from "./find.mjs";

export const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export const signals = ["traces", "metrics", "logs"];

let runs = 0;
const idsOfARun = 100_000_000;

export function nextRun() {
  runs += 1;
  return runs;
}

/** Every run has ids of its own, so that nothing of an earlier one is taken for it. */
export function createTraffic(stack, { cache, work, authority, tenant, stores = storesOf(stack.project) }) {
  const load = join(cache, "bin", "load");
  const port = (protocol) => (protocol === "grpc" ? 4317 : 4318);

  /** What is outside the stack is always played by a program that counts. */
  const isCounted = (store) => stack.project.services[store] === undefined || stack.isCounted(store);

  /** Sends `count` items of a signal; `options` are the sender's own. Runs of one number have the same ids, and so the same traces. */
  async function send(signal, protocol, count, options = {}, number = nextRun()) {
    const run = `run${number}`, file = join(work, `${run}.${signal}.sent`), since = Date.now() - 10_000;
    const flags = Object.entries({ signal, protocol, endpoint: `localhost:${port(protocol)}`, ca: authority, run, n: count, base: number * idsOfARun, out: file, ...options }).flatMap(([name, value]) => (value === undefined ? [] : [`-${name}=${value}`]));
    const said = await stack.stage.runOnMachine([load, "send", ...flags], { timeout: 280_000 });
    if (!said.succeeded) throw new Error(`the sender failed: ${lastWords(said.output)}`);
    return { signal, protocol, run, since, sent: sentIn(file), ...JSON.parse(said.output) };
  }

  /** What of a run has arrived: by what the counting store wrote, or by the real store's own query. */
  async function arrivals({ signal, run, since }) {
    const name = stores[signal];
    if (isCounted(name)) return itemsIn(arrivedIn(work, name));
    return finders[signal](stack.stage, stack.stage.address(name), run, since, tenant);
  }

  /** Asks until everything acknowledged has arrived, or nothing more comes for `patience` seconds. */
  async function account(sending, { patience = 25, pause = 2 } = {}) {
    let best, since = Date.now(), items = [];
    do {
      if (best !== undefined) await sleep(pause);
      items = await arrivals(sending).catch(() => items);
      const now = tally(sending.sent, items.map(({ id }) => id));
      if (now.lost !== best?.lost) since = Date.now();
      best = now;
    } while (best.lost > 0 && Date.now() - since < patience * 1000);
    if (isCounted(stores[sending.signal])) {
      // What comes a second time may come late.
      await sleep(3);
      items = await arrivals(sending);
      return { ...tally(sending.sent, items.map(({ id }) => id)), items };
    }
    // A store keeps one of two that are the same: only a counting one tells.
    return { ...best, duplicated: undefined, items };
  }

  return { send, account, stores };
}
