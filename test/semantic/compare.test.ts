import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { changes, said } from "./changes.js";

const { consumer, exporters, gateway, jaeger, kafka, loadBalancer, loki, prometheus, secret } = api;

interface Queued { readonly kafka?: object; readonly consumer?: object; readonly name?: string; readonly gateway?: object; readonly metrics?: object }

/** A gateway, Kafka, a consumer and its stores. */
function queued(options: Queued = {}) {
  const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "50Gi", ...options.kafka });
  const to = { traces: jaeger(), metrics: prometheus({ retention: "15d", ...options.metrics }), logs: loki() };
  return { collectors: { edge: gateway({ replicas: 2, to: queue, ...options.gateway }), [options.name ?? "reader"]: consumer({ replicas: 2, from: queue, to, ...options.consumer }) } };
}

const single = (options: object, naming?: object) => ({ lint: { "sending-queue-required": "off" as const }, collectors: { edge: gateway({ to: exporters.otlpGrpc({ endpoint: "otel.example.org:4317", ...options }, naming) }) } });

describe("data at risk", () => {
  test("a renamed exporter orphans its queue", async () => {
    const all = await changes("compose", single({}), single({}, { name: "main" }));
    const found = all.find(({ kind }) => kind === "data");
    expect(found?.what).toBe("queue of otlp_grpc orphaned: renamed to otlp_grpc/main");
    expect(found?.consequence).toMatch(/never sent.*otelcol_exporter_queue_size/);
  });

  test("a queue is not called renamed where the new one is for somebody else", async () => {
    const asked = (tenant: string) => single({ headers: { "X-Scope-OrgID": tenant } }, { name: tenant });
    expect(said(await changes("compose", asked("acme"), asked("globex")))).toContain("! edge data: exporter otlp_grpc/acme removed with its queue");
    expect(said(await changes("compose", { ...single({}, { name: "acme" }), collectorVersion: "0.140.0" }, single({}, { name: "acme" })))).toContain("! edge data: queue of otlp/acme orphaned: renamed to otlp_grpc/acme");
  });

  test("a store that keeps its data elsewhere, or under other names, begins empty", async () => {
    const kept = (bucketPrefix?: string, tenants = false) => {
      const options = { tenants, ...(bucketPrefix === undefined ? {} : { storage: api.s3({ region: "eu-west-1", bucketPrefix }) }) };
      const to = { traces: api.tempo(options), metrics: api.mimir(options), logs: loki(options) };
      return { lint: { "tenant-named": "off" as const, "persistent-queue-required": "off" as const }, collectors: { edge: api.collector({ sendingQueue: { volume: "5Gi" }, pipelines: {
        traces: { from: [api.otlp()], through: [api.memoryLimiter()], to: [to.traces] }, metrics: { from: [api.otlp()], through: [api.memoryLimiter()], to: [to.metrics] }, logs: { from: [api.otlp()], through: [api.memoryLimiter()], to: [to.logs] },
      } }) } };
    };
    const moved = said(await changes("kubernetes", kept("one"), kept("two")));
    const at = "at s3.eu-west-1.amazonaws.com";
    expect(moved).toEqual(expect.arrayContaining([`! loki data: keeps its data in bucket two-loki ${at} instead of bucket one-loki ${at}`, `! mimir data: keeps its data in bucket two-mimir-blocks ${at} instead of bucket one-mimir-blocks ${at}`, `! tempo data: keeps its data in bucket two-tempo ${at} instead of bucket one-tempo ${at}`]));
    const cloud = (storage: api.ObjectStore) => ({ lint: { "persistent-queue-required": "off" as const }, collectors: { edge: api.gateway({ to: { traces: api.tempo({ storage }), metrics: api.mimir({ storage }), logs: loki({ storage }) } }) } });
    const migrated = said(await changes("kubernetes", cloud(api.gcs({ bucketPrefix: "one" })), cloud(api.azureBlob({ account: "acme", containerPrefix: "one" }))));
    expect(migrated).toEqual(expect.arrayContaining([["loki", ""], ["mimir", "-blocks"], ["tempo", ""]].map(([name, rest]) => `! ${name} data: keeps its data in bucket one-${name}${rest} at acme.blob.core.windows.net instead of bucket one-${name}${rest} at Google Cloud Storage`)));
    expect(said(await changes("kubernetes", kept(), kept("one")))).toContain(`! loki data: keeps its data in bucket one-loki ${at} instead of its volume`);
    expect(said(await changes("kubernetes", kept("one"), kept("one", true)))).toEqual(expect.arrayContaining(["! loki data: tenants false → true", "! mimir data: tenants false → true", "! tempo data: tenants false → true"]));
    expect(said(await changes("kubernetes", kept("one"), kept("one"))).filter((each) => each.includes(" data: "))).toEqual([]);
  });

  test("a queue that leaves the volume ends with the process", async () => {
    const all = await changes("compose", single({}), single({ sending_queue: { enabled: false } }));
    expect(said(all)).toContain("! edge data: queue of otlp_grpc is no longer kept on the volume");
  });

  test.each(["compose", "kubernetes", "strimzi"] as const)("fewer partitions are refused by Kafka, on %s", async (runner) => {
    const all = await changes(runner, queued(), queued({ kafka: { partitions: 6 } }));
    expect(said(all)).toContain("! kafka refused: partitions 12 → 6 of otlp_spans, otlp_metrics and otlp_logs");
  });

  test("more partitions are added by Strimzi, and by hand elsewhere", async () => {
    const more = queued({ kafka: { partitions: 24 } });
    const [compose, strimzi] = [await changes("compose", queued(), more), await changes("strimzi", queued(), more)];
    expect(said(compose)).toContain("! kafka behaviour: partitions 12 → 24 of otlp_spans, otlp_metrics and otlp_logs");
    expect(said(strimzi)).toContain("kafka behaviour: partitions 12 → 24 of otlp_spans, otlp_metrics and otlp_logs");
    expect(compose.find(({ what }) => what.startsWith("partitions"))?.consequence).toMatch(/Adds 12\..*--alter/);
  });

  test.each(["compose", "kubernetes", "strimzi"] as const)("a lowered retention of Kafka deletes what nobody has read, on %s", async (runner) => {
    const all = await changes(runner, queued(), queued({ kafka: { retention: "30m" } }));
    expect(all.find(({ what }) => what.startsWith("retention 1h → 30m"))).toMatchObject({ kind: "data", isRisky: true });
  });

  test("a lowered retention of a store deletes, a raised one needs room", async () => {
    expect(said(await changes("kubernetes", queued(), queued({ metrics: { retention: "7d" } })))).toContain("! prometheus data: retention 15d → 7d");
    expect(said(await changes("kubernetes", queued(), queued({ metrics: { retention: "30d" } })))).toContain("prometheus capacity: retention 15d → 30d");
  });

  test("a smaller volume of Prometheus deletes what does not fit any more", async () => {
    const all = await changes("compose", queued({ metrics: { volume: "20Gi" } }), queued({ metrics: { volume: "10Gi" } }));
    expect(said(all)).toContain("! prometheus data: data kept 17408MB → 8704MB");
    expect(said(await changes("compose", queued({ metrics: { volume: "10Gi" } }), queued({ metrics: { volume: "20Gi" } })))).toContain("prometheus capacity: data kept 8704MB → 17408MB");
  });

  test("a renamed consumer reads everything again, beside the old one", async () => {
    const all = await changes("kubernetes", queued(), queued({ name: "processor" }));
    expect(said(all)).toEqual(expect.arrayContaining(["! processor data: consumer group reader → processor", "! processor restart: takes the place of reader", "! reader restart: no Deployment any more"]));
    expect(all.find(({ what }) => what.startsWith("consumer group"))?.consequence).toMatch(/Reads again everything/);
  });

  test("a stack by another name is another project on Compose, and another namespace is another stack: nothing moves", async () => {
    const renamed = { ...queued(), name: "mall" };
    const compose = await changes("compose", queued(), renamed);
    expect(said(compose)).toEqual(expect.arrayContaining(["! prometheus data: volume shop_prometheus-data left behind", "! prometheus restart: project shop → mall"]));
    expect(compose.find(({ what }) => what === "project shop → mall")?.consequence).toContain("docker compose -p shop down");
    const elsewhere = { ...queued(), targets: [api.kubernetes({ namespace: "elsewhere" })] };
    const kubernetes = await changes("kubernetes", queued(), elsewhere);
    expect(said(kubernetes)).toEqual(expect.arrayContaining(["! kafka data: volume data (50Gi) left behind", "! kafka restart: namespace obs → elsewhere"]));
    expect(new Set(kubernetes.map(({ kind }) => kind))).toEqual(new Set(["data", "restart", "behaviour"]));
  });

  test.each(["compose", "kubernetes", "strimzi"] as const)("fewer in-sync replicas are told with what a write then risks, on %s", async (runner) => {
    const all = await changes(runner, queued(), queued({ kafka: { minInSyncReplicas: 1 } }));
    expect(said(all)).toContain("! kafka data: in-sync replicas that a write needs 2 → 1 of otlp_spans, otlp_metrics and otlp_logs");
  });

  test("what is left without a user is a queue only where a collector kept one there", async () => {
    const left = await changes("kubernetes", queued(), single({}));
    const consequence = (name: string) => left.find(({ of, kind }) => of === name && kind === "data")?.consequence;
    expect(consequence("kafka")).toBe("What is on it stays there and nothing reads it any more.");
    const renamed = await changes("compose", single({}), { ...single({}), collectors: { ingest: single({}).collectors.edge } });
    expect(renamed.find(({ of, kind }) => of === "edge" && kind === "data")?.consequence).toMatch(/; a queue that has not drained is not sent\.$/);
  });

  test("fewer brokers take their copies along, more hold nothing yet", async () => {
    const fewer = await changes("compose", queued({ kafka: { brokers: 4 } }), queued());
    expect(fewer.find(({ what }) => what === "replicas 4 → 3")).toMatchObject({ isRisky: true, consequence: expect.stringMatching(/^1 fewer brokers: each partition loses/) });
    expect((await changes("kubernetes", queued(), queued({ kafka: { brokers: 4 } }))).find(({ what }) => what === "replicas 3 → 4")?.consequence).toMatch(/^New brokers hold nothing/);
  });

  test("on Compose, replicas that become one leave their volumes", async () => {
    const all = await changes("compose", queued(), queued({ gateway: { replicas: 1 } }));
    expect(said(all).filter((line) => line.startsWith("! edge data"))).toEqual(["! edge data: volumes shop_edge-1-queue and shop_edge-2-queue removed"]);
    expect(all.find(({ kind }) => kind === "data")?.consequence).toMatch(/shop_edge-queue takes its place and begins empty/);
    expect(all.find(({ what }) => what === "replicas 2 → 1")?.consequence).toMatch(/--remove-orphans/);
  });
});

describe("restarts", () => {
  test("a change of configuration restarts only who reads it", async () => {
    const all = await changes("kubernetes", queued(), queued({ metrics: { retention: "7d" } }));
    expect(new Set(all.map(({ of }) => of))).toEqual(new Set(["prometheus"]));
    expect(all.find(({ kind }) => kind === "restart")).toMatchObject({ what: "restarts", isRisky: true });
  });

  test("all at once on Compose, one by one or rolling on Kubernetes", async () => {
    const [before, after] = [queued(), queued({ gateway: { resources: { cpu: 2, memory: "3Gi" } }, consumer: { resources: { cpu: 2, memory: "3Gi" } } })];
    expect(said(await changes("compose", before, after)).filter((line) => line.includes("restart:"))).toEqual(["! edge restart: restarts all 2 at once", "! reader restart: restarts all 2 at once"]);
    expect(said(await changes("kubernetes", before, after)).filter((line) => line.includes("restart:"))).toEqual(["edge restart: restarts 2 replicas, one by one", "reader restart: restarts 2 replicas, rolling"]);
  });

  test("traces that wait for their decision are told of", async () => {
    const sampled = (percent: number) => queued({ consumer: { sampling: [api.keepErrors(), api.keepPercent(percent)] } });
    const all = await changes("compose", sampled(10), sampled(20));
    expect(all.find(({ of, kind }) => of === "reader" && kind === "restart")?.consequence).toMatch(/Traces of the last 30s .* lost/);
  });

  test("what Kubernetes refuses to change is said before it does", async () => {
    const all = await changes("kubernetes", queued(), queued({ kafka: { volume: "20Gi" } }));
    expect(said(all)).toEqual(expect.arrayContaining(["! kafka refused: volume data 50Gi → 20Gi", "! kafka refused: volumeClaimTemplates of the StatefulSet changed"]));
  });
});

describe("exposure, capacity and versions", () => {
  const exposed = (tls: NonNullable<Parameters<typeof loadBalancer>[0]>["tls"] & {}) => queued({ gateway: { expose: loadBalancer({ tls }) } });
  const keys = { cert: secret("CERT"), key: secret("KEY") };

  test("a new port is told with its protection", async () => {
    const all = await changes("compose", queued(), exposed(keys));
    expect(said(all)).toContain("edge-lb capacity: new service");
    expect(said(await changes("kubernetes", queued(), exposed("none")))).toContain("! edge exposure: port 4317 opened to everywhere");
  });

  test("TLS that goes away is told on both", async () => {
    expect(said(await changes("kubernetes", exposed(keys), exposed("none")))).toContain("! edge exposure: TLS of otlp off (protocols.grpc.tls and protocols.http.tls)");
    expect(said(await changes("compose", exposed(keys), exposed("none")))).toContain("! edge-lb exposure: TLS off at port 4317");
  });

  test("a balancer that leaves the network is told, and a port of the host itself is no risk", async () => {
    const balanced = (isInternal: boolean, allow?: readonly string[]) => queued({ gateway: { expose: loadBalancer({ tls: "none", internal: isInternal, ...(allow === undefined ? {} : { allow }) }) } });
    expect(said(await changes("kubernetes", balanced(true), balanced(false)))).toContain("! edge exposure: port 4317 open to everywhere instead of the network");
    expect(said(await changes("kubernetes", balanced(true, ["10.0.0.0/8"]), balanced(false, ["10.0.0.0/8"])))).toContain("! edge exposure: port 4317 open to 10.0.0.0/8 instead of the network (10.0.0.0/8)");
    const one = (expose?: object) => queued({ gateway: { replicas: 1, ...(expose === undefined ? {} : { expose }) } });
    expect((await changes("compose", one(), one(api.hostPorts()))).find(({ what }) => what === "port 4317 opened to 127.0.0.1")).toMatchObject({ isRisky: false, consequence: "Only programs of the host itself reach it." });
  });

  test("limits and replicas are told with what they mean", async () => {
    const all = await changes("kubernetes", queued(), queued({ gateway: { replicas: 4, resources: { cpu: 1, memory: "1Gi" } } }));
    expect(said(all)).toEqual(expect.arrayContaining(["edge capacity: replicas 2 → 4", "! edge capacity: memory 2Gi → 1Gi", "edge restart: restarts 2 replicas, one by one"]));
  });

  test("the load at which replicas come and go is told", async () => {
    const scaled = (cpuUtilization: number) => queued({ gateway: { replicas: { min: 2, max: 4, cpuUtilization } } });
    expect(said(await changes("kubernetes", scaled(70), scaled(50)))).toEqual(["edge capacity: scales at 50% of the CPU request instead of 70% of the CPU request"]);
  });

  test("a mirror is no other program", async () => {
    const mirrored = { ...queued(), targets: [api.compose({ images: { registry: "mirror.example.com/hub" } })] };
    const all = await changes("compose", queued(), mirrored);
    expect(all.filter(({ kind }) => kind === "version").map(({ isRisky }) => isRisky)).not.toContain(true);
    expect(all.find(({ of, kind }) => of === "loki" && kind === "version")?.consequence).toMatch(/^The same as grafana\/loki:/);
  });

  test.each([["compose", "TOKEN_2"], ["kubernetes", "token-2"]] as const)("a secret by another name must be there first, on %s", async (runner, name) => {
    const signed = (token: string) => single({ headers: { authorization: secret(token) } });
    expect(said(await changes(runner, signed("TOKEN"), signed("TOKEN_2")))).toContain(`! edge behaviour: needs secret ${name}`);
  });

  test("what changes inside a list of named blocks is told by its name", async () => {
    const sampled = (percent: number) => queued({ consumer: { sampling: [api.keepErrors(), { name: "some", type: "probabilistic", probabilistic: { sampling_percentage: percent } }] } });
    const all = await changes("compose", sampled(10), sampled(20));
    expect(all.find(({ what }) => what === "processor tail_sampling")?.consequence).toBe("policies.some.probabilistic.sampling_percentage 10 → 20.");
  });

  test("a new collector says which components went away in between", async () => {
    const at = (collectorVersion: `0.${number}.${number}`) => ({ ...queued(), collectorVersion });
    const all = await changes("compose", at("0.150.0"), at("0.158.0"));
    expect(all.find(({ of, kind }) => of === "edge" && kind === "version")?.consequence).toMatch(/receiver jmx and|receiver signalfx/);
    expect(said(await changes("compose", at("0.158.0"), at("0.150.0")))).toContain("! edge version: otel/opentelemetry-collector-contrib 0.158.0 → 0.150.0");
  });

  test("nothing is said of the same stack", async () => {
    for (const runner of ["compose", "kubernetes", "strimzi"] as const) expect(await changes(runner, queued(), queued())).toEqual([]);
  });
});
