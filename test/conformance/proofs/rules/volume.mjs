// A queue that may hold more than its volume: a full volume is not a full queue.
import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "../../../../dist/index.js";
import { openVolume } from "../container.mjs";
import { freePort, settled, start } from "../collector.mjs";
import { openStore, send, spansOf } from "../spans.mjs";
import { join } from "node:path";

const mib = 24;
const stackOf = (queue) => (ports) => {
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none", sending_queue: queue });
  const edge = collector({
    sendingQueue: { volume: `${mib}Mi` },
    pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through: [memoryLimiter()], to: [store] } },
  });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], load: { traces: { rate: "1k/s", itemSize: 600 } }, outage: "10s", collectors: { edge } }) };
};

async function fill(make, { program, folder, compiled }) {
  const volume = openVolume(join(folder, "_var_lib_otelcol_queue"), mib);
  const store = await openStore();
  try {
    store.away(true);
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const config = (await compiled(stack)).config(edge);
    const first = await start(program, config, folder);
    if (first.failed !== undefined) throw new Error(`it does not start: ${first.failed}`);
    const acknowledged = [];
    for (let round = 0; round < 200; round++) acknowledged.push(...await send(otlpPort, spansOf(500, { size: 500 })));
    const isFull = /no space left|full/i.test(first.output());
    await first.kill("SIGKILL");
    store.away(false);
    const second = await start(program, config, folder, { seconds: 15 });
    const lost = second.failed === undefined ? await settled(store, acknowledged, 40, 8) : acknowledged.length;
    await second.kill("SIGKILL");
    return { harm: second.failed !== undefined || lost > 0, says: `${second.failed === undefined ? "" : `it does not start again (${second.failed.slice(-100)}), `}${lost} of ${acknowledged.length} acknowledged spans lost${isFull ? "" : ", never full"}` };
  } finally {
    await store.close();
    volume.close();
  }
}

export default { rule: "queue-fits-volume", harm: "spans are lost", run: fill, wrong: stackOf({ sizer: "items", queue_size: 10_000_000 }), right: stackOf({}) };
