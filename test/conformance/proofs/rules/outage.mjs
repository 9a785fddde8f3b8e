// A store that is away for longer than an exporter tries: what was acknowledged must arrive once it is back.
import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "../../../../dist/index.js";
import { after, freePort, settled, start } from "../collector.mjs";
import { openStore, sendMany } from "../spans.mjs";

const stackOf = (retries) => (ports) => {
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none", ...(retries === undefined ? {} : { retry_on_failure: retries }) });
  const edge = collector({
    sendingQueue: { volume: "1Gi" },
    pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through: [memoryLimiter()], to: [store] } },
  });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], outage: "10s", collectors: { edge } }) };
};

async function outage(make, { program, folder, compiled }) {
  const store = await openStore();
  try {
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const started = await start(program, (await compiled(stack)).config(edge), folder);
    if (started.failed !== undefined) throw new Error(`it does not start: ${started.failed}`);
    store.away(true);
    const acknowledged = await sendMany(otlpPort, 40, 50);
    await after(10_000);
    store.away(false);
    const lost = await settled(store, acknowledged, 30, 12);
    await started.kill("SIGTERM");
    return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans lost in an outage of 10 s` };
  } finally {
    await store.close();
  }
}

export default {
  rule: "retry-outlasts-outage", harm: "spans are lost", run: outage,
  wrong: stackOf({ initial_interval: "500ms", max_interval: "1s", max_elapsed_time: "3s" }), right: stackOf(undefined),
};
