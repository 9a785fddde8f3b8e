// kill -9 of a collector whose store is away: what it had acknowledged must still arrive.
import { batch, collector, compose, defineStack, exporters, memoryLimiter, otlp } from "../../../../dist/index.js";
import { freePort, settled, start } from "../collector.mjs";
import { openStore, sendMany } from "../spans.mjs";

const stackOf = (through) => (ports) => {
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none" });
  const edge = collector({
    sendingQueue: { volume: "1Gi" },
    pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through, to: [store] } },
  });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], collectors: { edge } }) };
};

async function crash(make, { program, folder, compiled }) {
  const store = await openStore();
  try {
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const config = (await compiled(stack)).config(edge);
    store.away(true);
    const first = await start(program, config, folder);
    if (first.failed !== undefined) throw new Error(`it does not start: ${first.failed}`);
    const acknowledged = await sendMany(otlpPort, 40, 50);
    await first.kill("SIGKILL");
    store.away(false);
    const second = await start(program, config, folder);
    const lost = await settled(store, acknowledged);
    await second.kill("SIGTERM");
    return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans lost by kill -9` };
  } finally {
    await store.close();
  }
}

export default {
  rule: "no-batch-before-persistent-queue", harm: "spans are lost", run: crash,
  wrong: stackOf([memoryLimiter(), batch({ timeout: "60s", send_batch_size: 100_000 })]), right: stackOf([memoryLimiter()]),
};
