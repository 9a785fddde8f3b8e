// What an exporter takes from a request must still be there when it sends.
import { batch, collector, compose, defineStack, exporters, extensions, memoryLimiter, otlp } from "../../../../dist/index.js";
import { freePort, settled, start } from "../collector.mjs";
import { openStore, send, spansOf } from "../spans.mjs";

const stackOf = (through, sendingQueue) => (ports) => {
  const tenant = extensions.headersSetter({ headers: [{ action: "upsert", key: "X-Scope-OrgID", from_context: "X-Tenant" }] });
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none", auth: { authenticator: tenant } });
  const edge = collector({ ...(sendingQueue === undefined ? {} : { sendingQueue }), pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through, to: [store] } } });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], collectors: { edge } }) };
};

/** A store that keeps tenants apart refuses what names none, for good. */
async function tenants(make, { program, folder, compiled }) {
  const store = await openStore({ isRefused: ({ "x-scope-orgid": tenant }) => !["acme", "globex"].includes(tenant) });
  try {
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const started = await start(program, (await compiled(stack)).config(edge), folder);
    if (started.failed !== undefined) throw new Error(`it does not start: ${started.failed}`);
    const acknowledged = [];
    for (let index = 0; index < 40; index++) acknowledged.push(...await send(otlpPort, spansOf(50), { "x-tenant": index % 2 === 0 ? "acme" : "globex" }));
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
