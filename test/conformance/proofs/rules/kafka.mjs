// Rules about Kafka, with a cluster of three brokers.
import { collector, compose, consumer, defineStack, exporter, exporters, externalKafka, gateway, kafka, keepErrors, memoryLimiter, otlp, receiver, tailSampling } from "../../../../dist/index.js";
import { after, compiled, freePort, settled, start, until } from "../collector.mjs";
import { openStore, send, sendMany, spansOf } from "../spans.mjs";
import { keepingApart, sendInTurns, tenantStore } from "../tenants.mjs";

let topics = 0;
const newTopic = () => `proof_${process.pid}_${++topics}`;

/** What already exists, as a stack that uses it names it. */
const queueOn = (ports, topic) => externalKafka({ bootstrap: ports.bootstrap, brokers: 3, partitions: 4, retention: "1h", topics: { traces: topic } });
const storeOn = (ports) => exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none" });
const senderOn = (ports) => [otlp({ protocols: { http: { endpoint: `127.0.0.1:${ports.otlp}` } } })];
const sendingTo = (to, ports, more = {}) => collector({ sendingQueue: { volume: "1Gi", ...more }, pipelines: { traces: { from: senderOn(ports), through: [memoryLimiter()], to: [to] } } });

/** A cluster, a topic, a store and ports; closed whatever happens. */
async function onStage(context, make, work, storeOptions) {
  const cluster = await context.cluster();
  const topic = newTopic();
  await cluster.topic(topic);
  const store = await openStore(storeOptions);
  const running = [];
  const ports = { bootstrap: cluster.bootstrap, store: store.port, otlp: await freePort() };
  const { stack, ...collectors } = make(ports, topic);
  const known = await context.compiled(stack);
  try {
    return await work({
      cluster, topic, store, ports,
      async start(name, instance = name) {
        const started = await start(context.program, known.config(collectors[name]), `${context.folder}-${instance}`, { seconds: 60 });
        if (started.failed !== undefined) throw new Error(`${name} does not start: ${started.failed}`);
        running.push(started);
        return started;
      },
    });
  } finally {
    for (const each of running) await each.kill("SIGKILL");
    await store.close();
  }
}

const stackWith = (collectors, more = {}) => defineStack({ name: "proof", targets: [compose()], collectors, ...more });

// A queue in memory behind Kafka, and kill -9 while the store is away.
const consuming = (queue) => (ports, topic) => {
  const records = queueOn(ports, topic);
  const store = exporters.otlpHttp({ endpoint: `http://127.0.0.1:${ports.store}`, encoding: "json", compression: "none", ...(queue === undefined ? {} : { sending_queue: queue }) });
  const edge = sendingTo(records, ports);
  const worker = consumer({ from: receiver(records, { group_id: topic, session_timeout: "6s", heartbeat_interval: "1s" }), to: { traces: store } });
  return { edge, worker, stack: stackWith({ edge, worker }) };
};

const crash = (make, context) => onStage(context, make, async ({ start: run, store, ports, cluster, topic }) => {
  store.away(true);
  await run("edge");
  const worker = await run("worker");
  const acknowledged = await sendMany(ports.otlp, 20, 100);
  await until(async () => ((await cluster.records(topic)) > 0 ? true : undefined), 20, 500);
  // Long enough to read them, and to commit what it takes for sent.
  await after(5000);
  await worker.kill("SIGKILL");
  store.away(false);
  await run("worker", "worker-again");
  const lost = await settled(store, acknowledged, 40, 12);
  return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans lost by kill -9 of a consumer` };
});

// A burst, in batches that have no bound in bytes.
const batching = (batch) => (ports, topic) => {
  const records = queueOn(ports, topic);
  const edge = sendingTo(records, ports, batch);
  const worker = consumer({ from: receiver(records, { group_id: topic }), to: { traces: storeOn(ports) } });
  return { edge, worker, stack: stackWith({ edge, worker }) };
};

const burst = (make, context) => onStage(context, make, async ({ start: run, store, ports }) => {
  await run("edge");
  await run("worker");
  const acknowledged = await sendMany(ports.otlp, 40, 200, { size: 600 });
  const lost = await settled(store, acknowledged, 40, 8);
  return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans lost in a burst` };
});

// Tenants, and Kafka between their clients and the store.
const carrying = (keys) => (ports, topic) => {
  const records = queueOn(ports, topic);
  const edge = sendingTo(keys === undefined ? records : exporter(records, { include_metadata_keys: keys }), ports);
  const worker = consumer({ from: receiver(records, { group_id: topic }), to: { traces: tenantStore(ports.store) } });
  return { edge, worker, stack: stackWith({ edge, worker }) };
};

const tenants = (make, context) => onStage(context, make, async ({ start: run, store, ports }) => {
  await run("edge");
  await run("worker");
  const acknowledged = await sendInTurns(ports.otlp);
  const lost = await settled(store, acknowledged, 40, 8);
  return { harm: lost > 0, says: `${lost} of ${acknowledged.length} acknowledged spans refused for want of a tenant, behind Kafka` };
}, keepingApart);

// Two consumers that sample whole traces, and traces that are sent span by span.
const sampling = (partitioned) => (ports, topic) => {
  const records = queueOn(ports, topic);
  const edge = sendingTo(partitioned === undefined ? records : exporter(records, { partition_traces_by_id: partitioned }), ports);
  const worker = collector({
    replicas: 2, resources: { cpu: 1, memory: "1Gi" },
    pipelines: { traces: { from: [receiver(records, { group_id: topic })], through: [memoryLimiter(), tailSampling({ decision_wait: "8s", policies: [keepErrors()] })], to: [storeOn(ports)] } },
  });
  return { edge, worker, stack: stackWith({ edge, worker }) };
};

const split = (make, context) => onStage(context, make, async ({ start: run, store, ports }) => {
  await run("edge");
  await run("worker", "worker-1");
  await run("worker", "worker-2");
  // Both have partitions before anything is sent.
  await after(9000);
  const [base, count, parts] = [Date.now(), 100, 12];
  const wanted = [];
  // Each request has one span of every trace; the last brings the error that keeps the trace.
  for (let part = 0; part < parts; part++) {
    wanted.push(...await send(ports.otlp, spansOf(count, { traceOf: (index) => base + index, errorAt: () => part === parts - 1 })));
    // Longer than the writer gathers, so that each is a record of its own where nothing else divides them.
    await after(350);
  }
  const lost = await settled(store, wanted, 40, 11);
  return { harm: lost > 0, says: `${lost} of ${wanted.length} spans of traces with an error are not kept` };
});

// As many in-sync replicas as there are copies, and one broker down.
const copies = (inSync) => (ports, topic) => {
  const records = kafka({ brokers: 3, partitions: 4, retention: "1h", volume: "10Gi", minInSyncReplicas: inSync });
  const edge = gateway({ replicas: 1, to: records });
  // The stack's own brokers are what the rule speaks of; the same gateway then writes to the cluster that is here.
  const real = sendingTo(queueOn(ports, topic), ports);
  return { edge, real, stack: stackWith({ edge }), runs: stackWith({ real }), inSync };
};

async function brokerDown(make, context) {
  const cluster = await context.cluster();
  const topic = newTopic();
  const ports = { bootstrap: cluster.bootstrap, otlp: await freePort(), store: 9 };
  const { stack, runs, real, inSync } = make(ports, topic);
  await context.compiled(stack);
  await cluster.topic(topic, { inSync });
  const writer = await start(context.program, (await compiled(runs)).config(real), context.folder, { seconds: 60 });
  try {
    if (writer.failed !== undefined) throw new Error(`it does not start: ${writer.failed}`);
    await cluster.stopBroker(3);
    // Until the others have noticed.
    await after(8000);
    const before = await cluster.records(topic);
    await sendMany(ports.otlp, 20, 100);
    const written = await until(async () => ((await cluster.records(topic)) > before ? true : undefined), 15, 1000);
    return { harm: written !== true, says: written === true ? "records are written while one of three brokers is down" : "nothing is written while one of three brokers is down" };
  } finally {
    await writer.kill("SIGKILL");
    await cluster.startBroker(3);
  }
}

export default [
  { rule: "kafka-at-least-once", harm: "spans are lost", run: crash, wrong: consuming({ enabled: true }), right: consuming(undefined) },
  { rule: "kafka-message-size-chain", harm: "spans are lost", run: burst, wrong: batching({ batch: { sizer: "items", min_size: 8192, max_size: 0 } }), right: batching({}) },
  { rule: "request-context-kept", harm: "spans are refused", run: tenants, wrong: carrying(["x-team"]), right: carrying(undefined) },
  { rule: "tail-sampling-affinity", harm: "spans are lost", run: split, wrong: sampling(false), right: sampling(undefined) },
  { rule: "kafka-replication", harm: "writes stop", run: brokerDown, isAlone: true, wrong: copies(3), right: copies(2) },
];
