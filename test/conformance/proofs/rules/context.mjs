// What an exporter takes from a request must still be there when it sends.
import { batch, collector, compose, defineStack, memoryLimiter, otlp } from "../../../../dist/index.js";
import { freePort, settled, start } from "../collector.mjs";
import { openStore } from "../spans.mjs";
import { keepingApart, sendInTurns, tenantStore } from "../tenants.mjs";

const stackOf = (through, sendingQueue) => (ports) => {
  const edge = collector({ ...(sendingQueue === undefined ? {} : { sendingQueue }), pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through, to: [tenantStore(ports.store)] } } });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], collectors: { edge } }) };
};

async function tenants(make, { program, folder, compiled }) {
  const store = await openStore(keepingApart);
  try {
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const started = await start(program, (await compiled(stack)).config(edge), folder);
    if (started.failed !== undefined) throw new Error(`it does not start: ${started.failed}`);
    const acknowledged = await sendInTurns(otlpPort);
    const lost = await settled(store, acknowledged);
    await started.kill("SIGTERM");
    return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans refused for want of a tenant` };
  } finally {
    await store.close();
  }
}

export default {
  rule: "request-context-kept", harm: "spans are refused", run: tenants,
  wrong: stackOf([memoryLimiter(), batch()]), right: stackOf([memoryLimiter()], { volume: "1Gi" }),
};
