// More than its container has, 40 MB a second, while the store is away: the kernel ends a collector whose limiter allows too much, and the other refuses.
import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "../../../../dist/index.js";
import { openMemory } from "../container.mjs";
import { after, freePort, start } from "../collector.mjs";
import { openStore, send, spansOf } from "../spans.mjs";

const memory = 256;
const stackOf = (limiter) => (ports) => {
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none", sending_queue: { queue_size: 100_000 } });
  const edge = collector({
    resources: { cpu: 1, memory: `${memory}Mi` },
    pipelines: { traces: { from: [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })], through: limiter, to: [store] } },
  });
  return { edge, stack: defineStack({ name: "proof", targets: [compose()], collectors: { edge } }) };
};

async function flood(make, { program, folder, compiled }) {
  const container = openMemory(memory);
  const store = await openStore();
  try {
    store.away(true);
    const otlpPort = await freePort();
    const { edge, stack } = make({ store: store.port, otlp: otlpPort });
    const started = await start(program, (await compiled(stack)).config(edge), folder, { wrap: container.wrap, environment: { GOMEMLIMIT: `${Math.floor(memory * 0.8)}MiB` } });
    if (started.failed !== undefined) throw new Error(`it does not start: ${started.failed}`);
    let refused = 0;
    for (let round = 0; round < 40 && started.isRunning(); round++) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => send(otlpPort, spansOf(500, { size: 4000 }))));
      refused += answers.filter((ids) => ids.length === 0).length;
      // The limiter looks once a second: what comes between two looks must fit into its spike.
      await after(200);
    }
    await after(1500);
    const isKilled = !started.isRunning();
    const ended = isKilled ? await started.ended() : "it lives";
    await started.kill("SIGKILL");
    return { harm: isKilled, says: isKilled ? `the kernel ended it in ${memory} MiB (${ended})` : `it lives in ${memory} MiB, and refused ${refused} of 160 requests` };
  } finally {
    await store.close();
    await after(300);
    container.close();
  }
}

const off = { limit_mib: 2000, spike_limit_mib: 400 };
export default [
  { rule: "memory-limiter-fits-container", harm: "the container is killed", run: flood, wrong: stackOf([memoryLimiter(off)]), right: stackOf([memoryLimiter()]) },
  { rule: "memory-limiter-required", harm: "the container is killed", run: flood, wrong: stackOf([]), right: stackOf([memoryLimiter()]) },
];
