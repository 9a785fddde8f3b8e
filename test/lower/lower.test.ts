// What lowering decides, said of stacks as users write them.
import { describe, expect, test } from "vitest";
import {
  agent, batch, collector, compose, connectors, consumer, defineStack, exporter, exporters, externalMimir, externalTempo, extensions, file, gateway, hostPorts, jaeger, kafka, keepPercent, loki, memoryLimiter, otlp, processors, prometheus, raw, receiver, receivers, secret, spanMetrics,
  type Collector, type StackOptions,
} from "../../src/index.js";
import { compile } from "../../src/compile.js";
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import { collectorConfig } from "../../src/collector/config.js";
import { plainView } from "../../src/workload/plain-view.js";

function modelOf(collectors: Readonly<Record<string, Collector>>, more: Partial<StackOptions> = {}): Model {
  const { diagnostics, models } = compile(defineStack({ name: "stack", targets: [compose()], collectors, lint: { "memory-limiter-required": "off" }, ...more }), {});
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [model] = models;
  if (model === undefined) throw new Error("no model");
  return model;
}

function node(model: Model, name: string): CollectorNode {
  const found = model.collectors.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no collector ${name}`);
  return found;
}

function component(collectorNode: CollectorNode, id: string): ComponentNode["options"] {
  const found = collectorNode.components.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no component ${id}: ${collectorNode.components.map((each) => each.id).join(", ")}`);
  return found.options;
}

const queue = () => kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });

describe("presets", () => {
  const pipelines = (of: CollectorNode): object => Object.fromEntries(of.pipelines.map(({ id, receivers: from, exporters: to }) => [id, [...from, "to", ...to]]));

  test("a gateway sends each signal where it is told, and takes in no other", () => {
    const [traces, logs] = [jaeger(), loki()];
    expect(pipelines(node(modelOf({ edge: gateway({ to: { logs: [logs, queue()], traces } }) }), "edge"))).toEqual({ traces: ["otlp", "to", "otlp_grpc/jaeger"], logs: ["otlp", "to", "otlp_http/loki", "kafka/kafka"] });
  });

  test("an agent sends each signal that it takes in where it is told", () => {
    const [metrics, logs] = [prometheus(), loki()];
    const scraped = receivers.hostMetrics({ scrapers: { cpu: {} } });
    expect(pipelines(node(modelOf({ node: agent({ from: { metrics: [scraped], logs: [otlp()] }, to: { logs, metrics } }) }), "node"))).toEqual({ metrics: ["host_metrics", "to", "otlp_http/prometheus"], logs: ["otlp", "to", "otlp_http/loki"] });
  });
});

describe("queues", () => {
  test("a gateway's queue is persistent, bounded in bytes, and retried without end", () => {
    const edge = node(modelOf({ edge: gateway({ to: queue() }) }), "edge");
    expect(component(edge, "kafka/kafka")).toMatchObject({
      sending_queue: { storage: { $: "component", id: "file_storage/queue" }, sizer: "items", batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 } },
      retry_on_failure: { max_elapsed_time: "0s" }, producer: { required_acks: "all", max_message_bytes: 1_000_000, allow_auto_topic_creation: false }, partition_traces_by_id: false,
    });
    expect(edge.extensions).toContain("file_storage/queue");
  });

  test("load and outage decide how many items a queue holds, and the volume that holds them", () => {
    const edge = node(modelOf({ edge: gateway({ replicas: 2, to: queue() }) }, { load: { traces: "20k/s", metrics: "50k/s", logs: "30k/s" }, outage: "30m" }), "edge");
    // 50,000 data points/s x 1,800 s / 2 replicas; each of the three queues may hold as many, at 500, 150 and 300 B.
    expect(component(edge, "kafka/kafka")).toMatchObject({ sending_queue: { queue_size: 45_000_000 } });
    expect(edge.volumes).toMatchObject([{ name: "queue", size: "50Gi" }]);
  });

  test("a volume that is stated is never promised more than it holds", () => {
    const edge = node(modelOf({ edge: gateway({ replicas: 2, sendingQueue: { volume: "10Gi" }, to: queue() }) }, { load: { traces: "20k/s", metrics: "50k/s", logs: "30k/s" }, outage: "30m" }), "edge");
    const { sending_queue: sending } = component(edge, "kafka/kafka");
    const items = typeof sending === "object" && sending !== null && "queue_size" in sending ? Number(sending["queue_size"]) : 0;
    expect(items * (500 + 150 + 300)).toBeLessThanOrEqual(10 * 2 ** 30 * 0.85);
  });

  test("a load so small that an outage brings less than a batch still gets a queue that holds two", () => {
    const edge = node(modelOf({ edge: gateway({ sendingQueue: { volume: "1Gi" }, to: exporters.otlpHttp({ endpoint: "https://otlp.example.com" }) }) }, { load: { traces: "1/s", metrics: "1/s", logs: "1/s" }, outage: "10s" }), "edge");
    expect(component(edge, "otlp_http")).toMatchObject({ sending_queue: { queue_size: 16_384, batch: { min_size: 8192 } } });
  });

  test("a volume that does not hold a batch makes smaller batches", () => {
    const edge = node(modelOf({ edge: gateway({ sendingQueue: { volume: "1Mi" }, to: exporters.otlpHttp({ endpoint: "https://otlp.example.com" }) }) }, { load: { traces: "1/s", metrics: "1/s", logs: "1/s" }, outage: "10s" }), "edge");
    const { sending_queue: sending } = component(edge, "otlp_http") as { readonly sending_queue: { readonly queue_size: number; readonly batch: { readonly min_size: number } } };
    expect(sending.queue_size).toBeLessThan(8192);
    expect(sending.batch.min_size).toBe(sending.queue_size);
  });

  test("an exporter gets the keys that its collector knows", () => {
    const edge = node(modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [exporters.googleCloud({ project: "p" }), exporters.awsEmf(), exporters.prometheusRemoteWrite({ endpoint: "https://m.example.com/api/v1/write" })] } } }) }, { outage: "2h" }), "edge");
    expect(Object.keys(component(edge, "googlecloud"))).toEqual(["project", "sending_queue"]);
    expect(component(edge, "awsemf")).toEqual({});
    expect(component(edge, "prometheus_remote_write")).toEqual({ endpoint: "https://m.example.com/api/v1/write", retry_on_failure: { enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: "2h" } });
  });

  test("batches are kept apart by what the exporter takes from a request", () => {
    const setter = extensions.headersSetter({ headers: [{ action: "upsert", key: "X-Scope-OrgID", from_context: "X-Tenant" }, { action: "insert", key: "team", value: "a" }] });
    const kafkaQueue = queue();
    const queueOf = (version: `0.${number}.0`, id: string) => component(node(modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: setter } }), exporter(kafkaQueue, { include_metadata_keys: ["X-Tenant", "x-tenant"] } as object)] } } }) }, { collectorVersion: version }), "edge"), id)["sending_queue"];
    expect(queueOf("0.158.0", "otlp_http")).toMatchObject({ batch: { min_size: 8192, partition: { metadata_keys: ["x-tenant"] } } });
    expect(queueOf("0.158.0", "kafka/kafka")).toMatchObject({ batch: { partition: { metadata_keys: ["x-tenant"] } } });
    expect(queueOf("0.140.0", "otlp_http")).not.toHaveProperty("batch");
    const old = modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: setter } })] } } }) }, { collectorVersion: "0.111.0", lint: { "request-context-kept": "off" } });
    expect(collectorConfig(old, node(old, "edge"), plainView)).toMatchObject({ processors: { "batch/queue_1000": { metadata_keys: ["x-tenant"] } } });
  });

  test("what an exporter takes from whoever signed a request is in no batch", () => {
    const setter = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", from_attribute: "subject" }] });
    for (const version of ["0.111.0", "0.158.0"] as const) {
      const model = modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: setter } })] } } }) }, { collectorVersion: version, lint: { "request-context-kept": "off" } });
      expect(JSON.stringify(collectorConfig(model, node(model, "edge"), plainView))).not.toContain("batch");
    }
  });

  test("receivers keep headers where something behind them asks, and only there", () => {
    const setter = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", from_context: "x-tenant" }] });
    const tenants = exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: setter } });
    const plain = exporters.otlpHttp({ endpoint: "https://otlp.example.com" }, { name: "plain" });
    const kept = (pipelines: Parameters<typeof collector>[0]["pipelines"]) => node(modelOf({ edge: collector({ pipelines }) }), "edge").components.filter(({ kind, options }) => kind === "receiver" && JSON.stringify(options).includes('"include_metadata":true')).map(({ id }) => id);
    const { zipkin, fluentForward, cloudflare } = receivers;
    expect(kept({ logs: { from: [otlp(), fluentForward(), cloudflare({ logs: { endpoint: "0.0.0.0:12345" } })], through: [memoryLimiter()], to: [tenants] }, traces: { from: [zipkin()], through: [memoryLimiter()], to: [plain] } })).toEqual(["otlp"]);
    const routes = connectors.routing({ table: { acme: { context: "request", condition: 'request["X-Tenant"] == "acme"' }, others: "default" } });
    expect(kept({ traces: { from: [zipkin()], through: [memoryLimiter()], to: [routes] }, "traces/acme": { from: [routes.routes.acme, routes.routes.others], to: [plain] } })).toEqual(["zipkin"]);
    const forward = connectors.forward();
    expect(kept({ traces: { from: [zipkin()], through: [memoryLimiter()], to: [forward] }, "traces/sent": { from: [forward], through: [processors.attributes({ actions: [{ key: "tenant", from_context: "metadata.x-tenant", action: "upsert" }] })], to: [plain] } })).toEqual(["zipkin"]);
    expect(kept({ traces: { from: [zipkin()], through: [memoryLimiter(), processors.attributes({ actions: [{ key: "peer", from_context: "client.address", action: "upsert" }] })], to: [plain] } })).toEqual([]);
    expect(kept({ traces: { from: [zipkin()], through: [memoryLimiter(), batch({ metadata_keys: ["x-tenant"] })], to: [plain] } })).toEqual(["zipkin"]);
    expect(kept({ traces: { from: [zipkin({ include_metadata: false })], through: [memoryLimiter()], to: [tenants] } })).toEqual([]);
    const { options, derived } = node(modelOf({ edge: collector({ pipelines: { traces: { from: [otlp({ protocols: { grpc: {} } })], through: [memoryLimiter()], to: [tenants] } } }) }), "edge").components.find(({ id }) => id === "otlp") ?? {};
    expect(options).toMatchObject({ protocols: { grpc: { include_metadata: true } } });
    expect(options?.["protocols"]).not.toHaveProperty("http");
    expect(derived).toContainEqual(expect.objectContaining({ option: ["protocols", "grpc", "include_metadata"], because: '"otlp_http" asks for headers of requests' }));
  });

  test("records of Kafka carry the headers that a reader asks for, and no others", () => {
    const records = queue();
    const setter = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", from_context: "X-Tenant" }] });
    const tenants = exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: setter } });
    const plain = exporters.otlpHttp({ endpoint: "https://otlp.example.com" }, { name: "plain" });
    const marked = processors.resource({ attributes: [{ key: "team", from_context: "metadata.X-Team", action: "upsert" }] });
    const edgeOf = (to: typeof tenants, more: Partial<StackOptions> = {}, through: NonNullable<Parameters<typeof collector>[0]["pipelines"]["logs"]>["through"] = [memoryLimiter()], writes: Parameters<typeof exporter>[1] = {}) => node(modelOf({
      edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporter(records, writes)] } } }),
      worker: collector({ pipelines: { logs: { from: [records], through, to: [to] } } }),
    }, more), "edge");
    expect(component(edgeOf(tenants), "kafka/kafka")).toMatchObject({ include_metadata_keys: ["x-tenant"], sending_queue: { batch: { partition: { metadata_keys: ["x-tenant"] } } } });
    expect(component(edgeOf(tenants), "otlp")).toMatchObject({ protocols: { http: { include_metadata: true } } });
    expect(component(edgeOf(tenants, {}, [memoryLimiter(), marked]), "kafka/kafka")).toMatchObject({ include_metadata_keys: ["x-team", "x-tenant"] });
    expect(component(edgeOf(plain), "kafka/kafka")).not.toHaveProperty("include_metadata_keys");
    expect(component(edgeOf(tenants, { collectorVersion: "0.123.0" }), "kafka/kafka")).not.toHaveProperty("include_metadata_keys");
    expect(component(edgeOf(tenants, {}, [memoryLimiter()], { include_metadata_keys: ["x-other"] }), "kafka/kafka")).toMatchObject({ include_metadata_keys: ["x-other"] });
  });

  test("only the last level of a failover keeps what it cannot send", () => {
    const levels = connectors.failover({ priority_levels: [["traces/first"], ["traces/last"]] });
    const [first, last] = [exporters.otlpHttp({ endpoint: "https://a.example.com" }), exporters.otlpHttp({ endpoint: "https://b.example.com" }, { name: "last" })];
    const edgeAt = (version: `0.${number}.0`, more = {}) => node(modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [levels] }, "traces/first": { from: [levels], to: [first] }, "traces/last": { from: [levels], to: [last] }, ...more } }) }, { collectorVersion: version }), "edge");
    expect(component(edgeAt("0.158.0"), "otlp_http")).toMatchObject({ sending_queue: { enabled: false }, retry_on_failure: { enabled: false } });
    expect(component(edgeAt("0.158.0"), "otlp_http/last")).toMatchObject({ sending_queue: { enabled: true, storage: {} }, retry_on_failure: { enabled: true, max_elapsed_time: "0s" } });
    expect(component(edgeAt("0.158.0"), "failover")).toMatchObject({ sending_queue: { enabled: false } });
    expect(component(edgeAt("0.130.0"), "failover")).not.toHaveProperty("sending_queue");
    expect(component(edgeAt("0.158.0", { logs: { from: [otlp()], through: [memoryLimiter()], to: [first] } }), "otlp_http")).toMatchObject({ sending_queue: { enabled: true } });
  });

  test("a queue that counts requests outlasts the outage although not every request is full", () => {
    const configAt = (load: StackOptions["load"]) => {
      const model = modelOf({ edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com" })] } } }) }, { collectorVersion: "0.111.0", load, outage: "45m" });
      const { processors, exporters: sent } = collectorConfig(model, node(model, "edge"), plainView) as { readonly processors: Readonly<Record<string, { readonly timeout: string; readonly send_batch_max_size?: number }>>; readonly exporters: Readonly<Record<string, { readonly sending_queue: { readonly queue_size: number } }>> };
      const batchProcessor = Object.entries(processors).find(([id]) => id.startsWith("batch/"))?.[1];
      return { timeout: batchProcessor?.timeout, items: batchProcessor?.send_batch_max_size, requests: sent["otlphttp"]?.sending_queue.queue_size };
    };
    // 200 spans/s fill eight requests of 25 in a second, and a ninth goes when its time is up.
    expect(configAt({ traces: "200/s" })).toEqual({ timeout: "1s", items: 25, requests: 9 * 45 * 60 });
    expect(configAt({ traces: "100k/s" })).toMatchObject({ items: 8192 });
    expect(configAt(undefined)).toMatchObject({ timeout: "1s", items: 1000 });
  });

  test("a consumer's queue is the Kafka offset", () => {
    const worker = node(modelOf({ worker: consumer({ from: queue(), to: { traces: jaeger() } }) }), "worker");
    expect(component(worker, "otlp_grpc/jaeger")).toMatchObject({ sending_queue: { enabled: false }, retry_on_failure: { enabled: false } });
    expect(component(worker, "kafka/kafka")).toMatchObject({ initial_offset: "earliest", group_id: "worker", message_marking: { after: true, on_error: false }, error_backoff: { enabled: true, max_elapsed_time: "0s", initial_interval: "1s" } });
    expect(worker.volumes).toEqual([]);
  });

  test("what tail sampling lets through is past the offset, so it gets a persistent queue, and only it", () => {
    const worker = node(modelOf({ worker: consumer({ from: queue(), to: { traces: jaeger(), logs: loki() }, sampling: [keepPercent(10)] }) }), "worker");
    expect(component(worker, "otlp_grpc/jaeger")).toMatchObject({ sending_queue: { enabled: true, storage: { $: "component" } } });
    expect(component(worker, "otlp_http/loki")).toMatchObject({ sending_queue: { enabled: false } });
    expect(worker.volumes).toHaveLength(1);
  });

  test("the user's own options win, key by key", () => {
    const kafkaQueue = queue();
    const edge = node(modelOf({ edge: gateway({ to: exporter(kafkaQueue, { producer: { compression: "lz4" } }) }) }), "edge");
    expect(component(edge, "kafka/kafka")).toMatchObject({ producer: { compression: "lz4", required_acks: "all" } });
  });
});

test("what tails a file waits where it is refused, unless it is told not to", () => {
  const tail = (options: Parameters<typeof receivers.fileLog>[0]) => component(node(modelOf({ edge: collector({ pipelines: { logs: { from: [receivers.fileLog(options)], through: [memoryLimiter()], to: [loki()] } } }) }), "edge"), "file_log")["retry_on_failure"];
  const include = ["/var/log/app/*.log"];
  expect(tail({ include })).toEqual({ enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: "0s" });
  expect(tail({ include, retry_on_failure: { max_elapsed_time: "1h" } })).toMatchObject({ enabled: true, max_elapsed_time: "1h" });
  expect(tail({ include, retry_on_failure: { enabled: false } })).toEqual({ enabled: false });
});

describe("traces", () => {
  test("are partitioned by id only where a consumer needs them whole", () => {
    const kafkaQueue = queue();
    const model = modelOf({ edge: gateway({ to: kafkaQueue }), worker: consumer({ from: kafkaQueue, to: { traces: jaeger() }, sampling: [keepPercent(10)] }) });
    expect(component(node(model, "edge"), "kafka/kafka")).toMatchObject({ partition_traces_by_id: true });
  });
});

test("a store outside the stack is sent to on the port that its URL stands for", () => {
  const endpointOf = (endpoint: string) => component(node(modelOf({ edge: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [externalTempo({ endpoint })] } } }) }), "edge"), "otlp_grpc/tempo")["endpoint"];
  expect(["https://tempo.example.com", "http://tempo.example.com/", "https://tempo.example.com:4317"].map(endpointOf)).toEqual(["https://tempo.example.com:443", "http://tempo.example.com:80", "https://tempo.example.com:4317"]);
});

describe("components", () => {
  test("equal ones are one, and a name makes another", () => {
    const edge = node(modelOf({ edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), batch(), batch({}, { name: "slow" })], to: [jaeger()] }, metrics: { from: [otlp()], to: [prometheus()] } } }) }), "edge");
    expect(edge.components.filter(({ kind }) => kind === "receiver").map(({ id }) => id)).toEqual(["otlp"]);
    expect(edge.components.filter(({ kind }) => kind === "processor").map(({ id }) => id)).toEqual(["memory_limiter", "batch", "batch/slow"]);
  });

  test("a connector stands on both sides, and routes become pipelines", () => {
    const red = spanMetrics();
    const byTenant = connectors.routing({ table: { acme: { condition: 'attributes["tenant"] == "acme"' }, rest: "default" } });
    const metrics = prometheus();
    const edge = node(modelOf({ edge: collector({ pipelines: {
      traces: { from: [otlp()], to: [red] }, metrics: { from: [red], to: [byTenant] },
      "metrics/acme": { from: [byTenant.routes.acme], to: [metrics] }, "metrics/rest": { from: [byTenant.routes.rest], to: [metrics] },
    } }) }), "edge");
    expect(component(edge, "routing/metrics")).toEqual({ default_pipelines: ["metrics/rest"], table: [{ condition: 'attributes["tenant"] == "acme"', pipelines: ["metrics/acme"] }] });
    expect(edge.pipelines.map(({ receivers, exporters }) => [receivers, exporters])).toEqual([[["otlp"], ["span_metrics"]], [["span_metrics"], ["routing/metrics"]], [["routing/metrics"], ["otlp_http/prometheus"]], [["routing/metrics"], ["otlp_http/prometheus"]]]);
  });

  test("an exporter may have the id of a receiver, which is no circle", () => {
    const edge = node(modelOf({ edge: collector({ pipelines: { traces: { from: [otlp()], to: [raw.exporter("otlp", { endpoint: "otlp.example.com:4317" })] } } }) }), "edge");
    expect(edge.pipelines).toMatchObject([{ receivers: ["otlp"], exporters: ["otlp"] }]);
  });

  test("an extension that a component names starts with the collector", () => {
    const metrics = externalMimir({ endpoint: "https://mimir.example.com", auth: extensions.oauth2Client({ client_id: "a", client_secret: secret("MIMIR_SECRET"), token_url: "https://sso.example.com/token" }) });
    const model = modelOf({ edge: collector({ pipelines: { metrics: { from: [otlp()], to: [exporter(metrics, { headers: { "X-Scope-OrgID": "acme" } }, { name: "acme" })] } } }) });
    const edge = node(model, "edge");
    expect(edge.extensions).toEqual(["health_check", "oauth2client"]);
    expect(component(edge, "otlp_http/mimir_acme")).toMatchObject({ endpoint: "https://mimir.example.com/otlp", auth: { authenticator: { id: "oauth2client" } }, headers: { "X-Scope-OrgID": "acme" } });
    expect(model.secrets).toMatchObject([{ key: "MIMIR_SECRET", use: ["environment"] }]);
    expect(collectorConfig(model, edge, plainView)).toMatchObject({ extensions: { oauth2client: { client_secret: "${env:MIMIR_SECRET}" } } });
  });

  test("the memory limiter is sized from the container", () => {
    const sized = (memory: "512Mi" | "100Mi") => component(node(modelOf({ edge: collector({ resources: { cpu: 1, memory }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } } }) }), "edge"), "memory_limiter");
    expect(sized("512Mi")).toEqual({ check_interval: "1s", limit_mib: 409, spike_limit_mib: 81 });
    expect(sized("100Mi")).toMatchObject({ limit_mib: 50 });
  });
});

describe("a tier behind a load balancing exporter", () => {
  const sampler = (settings: object = {}) => collector({ replicas: 2, sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp(settings)], through: [memoryLimiter()], to: [jaeger()] } } });
  const tiers = (behind: Collector) => ({ edge: collector({ expose: hostPorts(), pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: behind })] } } }), sampler: behind });

  test("has an edge towards it, and gets the load that enters in front", () => {
    const model = modelOf(tiers(sampler()), { load: { traces: "1k/s" }, outage: "10m" });
    expect(model.edges).toContainEqual(expect.objectContaining({ from: "edge", to: "sampler", port: 4317, purpose: "telemetry" }));
    expect(component(node(model, "sampler"), "otlp_grpc/jaeger")).toMatchObject({ sending_queue: { queue_size: 300_000 } });
  });

  test("is waited for in a queue on the volume, in front of all its replicas", () => {
    const tiers = (sendingQueue: object, collectorVersion: `0.${number}.${number}` = "0.158.0") => {
      const behind = sampler();
      const edge = collector({ ...sendingQueue, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: behind })] } } });
      return component(node(modelOf({ edge, sampler: behind }, { collectorVersion }), "edge"), "load_balancing");
    };
    const withoutInner = { protocol: { otlp: { sending_queue: { enabled: false }, retry_on_failure: { enabled: false } } } };
    expect(tiers({ sendingQueue: { volume: "5Gi" } })).toMatchObject({ sending_queue: { enabled: true, storage: { id: "file_storage/queue" } }, retry_on_failure: { enabled: true, max_elapsed_time: "0s" }, ...withoutInner });
    expect(tiers({})).toMatchObject({ sending_queue: { enabled: true, sizer: "requests" }, ...withoutInner });
    expect(tiers({ sendingQueue: { volume: "5Gi" } }, "0.116.0")).not.toHaveProperty("sending_queue");
    expect(tiers({}, "0.116.0")["protocol"]).toEqual({ otlp: { tls: { insecure: true } } });
  });

  test("holds nothing in memory behind Kafka", () => {
    const [behind, queue] = [sampler(), kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "50Gi" })];
    const model = modelOf({ gateway: gateway({ to: queue }), front: consumer({ from: queue, to: { traces: exporters.loadBalancing({ to: behind }) } }), sampler: behind });
    expect(component(node(model, "front"), "load_balancing")).toMatchObject({ sending_queue: { enabled: false }, protocol: { otlp: { sending_queue: { enabled: false } } } });
  });

  test("is picked by the exporter's own key of each signal, where none is stated", () => {
    expect(component(node(modelOf(tiers(sampler())), "edge"), "load_balancing")).not.toHaveProperty("routing_key");
  });

  test("is spoken to on the port that its receiver listens on", () => {
    const behind = sampler({ protocols: { grpc: { endpoint: "0.0.0.0:55680" } } });
    const front = collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [behind] } } });
    const model = modelOf({ ...tiers(behind), front });
    expect(component(node(model, "edge"), "load_balancing")).toMatchObject({ resolver: { dns: { port: "55680" } } });
    expect(component(node(model, "front"), "otlp_grpc/sampler")).toMatchObject({ endpoint: { of: "sampler", port: 55680 } });
    expect(model.edges.filter(({ to, purpose }) => to === "sampler" && purpose === "telemetry").map(({ port }) => port)).toEqual([55680, 55680]);
  });

  test("is spoken to by TLS where its receiver has a certificate", () => {
    const tls = { cert_file: file(secret("CERT")), key_file: file(secret("KEY")) };
    expect(component(node(modelOf(tiers(sampler({ protocols: { grpc: { tls } } }))), "edge"), "load_balancing")).toMatchObject({ protocol: { otlp: {} } });
    expect(component(node(modelOf(tiers(sampler())), "edge"), "load_balancing")).toMatchObject({ protocol: { otlp: { tls: { insecure: true } } } });
  });
});

test("receivers that upstream lets listen on localhost listen for everyone", () => {
  const edge = node(modelOf({ edge: collector({ sendingQueue: { volume: "1Gi" }, pipelines: {
    traces: { from: [receivers.datadog(), receivers.faro({ endpoint: "0.0.0.0:8027" })], through: [memoryLimiter()], to: [jaeger()] },
    metrics: { from: [receivers.collectd(), receivers.prometheusRemoteWrite()], through: [memoryLimiter()], to: [prometheus()] },
    logs: { from: [receivers.webhookEvent()], through: [memoryLimiter()], to: [loki()] },
  } }) }), "edge");
  expect(edge.ports.map(({ name, number }) => `${name} ${number}`).sort()).toEqual(["collectd 8081", "datadog 8126", "faro 8027", "remote-write 9090", "webhook 8088"]);
});

describe("older collectors", () => {
  const kafkaQueue = queue();
  const stack = { edge: gateway({ to: kafkaQueue }), worker: consumer({ from: receiver(kafkaQueue, {}), to: { traces: jaeger(), logs: loki() } }) };
  const configAt = (version: `0.${number}.${number}`, name: string): Readonly<Record<string, unknown>> => {
    const model = modelOf(stack, { collectorVersion: version });
    return collectorConfig(model, node(model, name), plainView);
  };

  test("before 0.144 exporters have their old names", () => {
    expect(Object.keys(Object(configAt("0.143.0", "worker")["exporters"]))).toEqual(["otlp/jaeger", "otlphttp/loki"]);
    expect(Object.keys(Object(configAt("0.144.0", "worker")["exporters"]))).toEqual(["otlp_grpc/jaeger", "otlp_http/loki"]);
  });

  test("topics follow the version: one a component, one a signal, a list", () => {
    expect(configAt("0.111.0", "worker")).toMatchObject({ receivers: { "kafka/kafka_traces": { topic: "otlp_spans" }, "kafka/kafka_logs": { topic: "otlp_logs" } }, service: { pipelines: { traces: { receivers: ["kafka/kafka_traces"] } } } });
    expect(configAt("0.130.0", "worker")).toMatchObject({ receivers: { "kafka/kafka": { traces: { topic: "otlp_spans" } } } });
    expect(configAt("0.142.0", "worker")).toMatchObject({ receivers: { "kafka/kafka": { traces: { topics: ["otlp_spans"] } } } });
  });

  test("before 0.123 a batch processor stands in front of the queue, bounded, and the queue counts requests", () => {
    const config = configAt("0.111.0", "edge");
    expect(config).toMatchObject({ processors: { "batch/queue_1000": { timeout: "1s", send_batch_max_size: 1000 } }, service: { pipelines: { traces: { processors: ["memory_limiter", "batch/queue_1000"] } } } });
    expect(JSON.stringify(config)).not.toContain("sizer");
  });
});
