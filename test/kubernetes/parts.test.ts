// A store in microservices mode: one workload a role, a gateway with the store's own name, and no more access than each role needs.
import { describe, expect, test } from "vitest";
import { type Collector, collector, exporters, externalGrafana, externalKafka, file, grafana, kafka, kubernetes, kubernetesStrimzi, loki, memoryLimiter, mimir, objectStore, otlp, prometheus, s3, secret, tempo, type Kafka, type LogsDestination, type Loki } from "../../src/index.js";
import { at, attempt, build, type Built, containerOf, podOf } from "./build.js";

const storage = objectStore({ volume: "100Gi" });
const queue = (): Kafka => kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "100Gi" });
const logsTo = (logs: LogsDestination): Collector => collector({ sendingQueue: { volume: "1Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } });
const inParts = (): Built => build({ collectors: { edge: logsTo(loki({ mode: "microservices", storage, retention: "30d" })) } });
const tracing = (settings: Partial<Parameters<typeof tempo>[0]> & object = {}, target = kubernetes({ namespace: "observability" })) => {
  const traces = tempo({ storage, ...settings, mode: "microservices", ingest: queue() });
  const metrics = mimir({ mode: "microservices", storage });
  const edge = collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });
  return build({ targets: [target], collectors: { edge }, dashboards: grafana({ sources: [traces, metrics] }), selfMonitoring: prometheus({ remoteWrite: metrics }) });
};
const texts = (built: Built, name: string): string => String(Object.values(Object(at(built.one("ConfigMap", name), "data")))[0]);

describe("loki in parts", () => {
  test("runs a workload a role, with volumes where data is kept and none where it is not", () => {
    const built = inParts();
    for (const name of ["loki-ingester", "loki-compactor", "loki-index-gateway"]) expect(built.has("StatefulSet", name), name).toBe(true);
    for (const name of ["loki", "loki-distributor", "loki-querier", "loki-query-frontend", "loki-query-scheduler", "loki-cache"]) expect(built.has("Deployment", name), name).toBe(true);
    expect(at(containerOf(built.one("StatefulSet", "loki-ingester")), "args")).toContain("-target=ingester");
  });

  test("shares one file, with a replication factor that its ingesters can hold", () => {
    const text = texts(inParts(), "loki-config");
    expect(text).toContain("replication_factor: 3");
    expect(text).toContain("store: memberlist");
    expect(text).toContain("retention_enabled: true");
    expect(text).toContain("- loki-gossip.observability.svc:7946");
    expect(text).not.toContain("inmemory");
  });

  test("is reached through its gateway, whose name is the store's own", () => {
    const built = inParts();
    expect(at(containerOf(built.one("Deployment", "loki")), "image")).toMatch(/^haproxy:/);
    expect(texts(built, "loki-gateway-config")).toContain("server distributor loki-distributor.observability.svc:3100");
    expect(at(built.one("Service", "loki"), "spec", "ports", 0, "port")).toBe(3100);
  });

  test("finds its ring by a name that lists members before they are ready, and no gateway or cache", () => {
    const built = inParts();
    expect(at(built.one("Service", "loki-gossip"), "spec")).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true, selector: { "otelc.dev/ring": "loki" } });
    const ring = (kind: string, name: string): unknown => at(built.one(kind, name), "spec", "template", "metadata", "labels", "otelc.dev/ring");
    expect([ring("StatefulSet", "loki-ingester"), ring("Deployment", "loki"), ring("Deployment", "loki-cache")]).toEqual(["loki", undefined, undefined]);
  });

  test("gives keys of the buckets to the roles that use them only, and the root's to none", () => {
    const built = inParts();
    const variables = (kind: string, name: string): string => JSON.stringify(at(containerOf(built.one(kind, name)), "env") ?? []);
    expect(variables("StatefulSet", "loki-ingester")).toContain("loki-s3-secret-key");
    expect(variables("Deployment", "loki-distributor")).not.toContain("s3");
    const users = built.objects.filter((object) => JSON.stringify(object).includes("object-store-secret-key") && ["Deployment", "StatefulSet", "Job"].includes(object.kind)).map((object) => at(object, "metadata", "labels", "app.kubernetes.io/component"));
    expect(users).toEqual(["object-store", "buckets"]);
  });

  test("lets collectors in at the gateway, and only the store's own pods behind it", () => {
    const built = inParts();
    const ingress = (name: string): string => JSON.stringify(at(built.one("NetworkPolicy", name), "spec", "ingress"));
    expect(ingress("loki")).toContain('"app.kubernetes.io/name":"edge"');
    expect(ingress("loki-ingester")).not.toContain("edge");
    expect(ingress("loki-ingester")).toContain('"otelc.dev/store":"loki"');
  });

  test("takes replicas, requests and volumes for a role from the stack", () => {
    const built = build({ collectors: { edge: logsTo(loki({ mode: "microservices", storage, volume: "30Gi", roles: { ingester: { replicas: 5, volume: "80Gi" }, querier: { resources: { cpu: 2, memory: "4Gi" } }, compactor: { volume: "9Gi" } } })) } });
    expect(at(built.one("StatefulSet", "loki-ingester"), "spec", "replicas")).toBe(5);
    const size = (name: string): unknown => at(built.one("StatefulSet", name), "spec", "volumeClaimTemplates", 0, "spec", "resources", "requests", "storage");
    expect([size("loki-ingester"), size("loki-compactor"), size("loki-index-gateway")]).toEqual(["80Gi", "9Gi", "20Gi"]);
    expect(at(containerOf(built.one("Deployment", "loki-querier")), "resources", "requests", "cpu")).toBe("2");
  });

  test("trusts the authority of its object store, in each part that reaches it and in no other", () => {
    const objects = s3({ endpoint: "s3.bank.example", region: "dc1", tls: { ca_file: file(secret("S3_CA")) } });
    const built = build({ collectors: { edge: logsTo(loki({ mode: "microservices", storage: objects })) } });
    for (const name of ["loki-ingester", "loki-compactor"]) {
      expect(at(containerOf(built.one("StatefulSet", name)), "env")).toContainEqual({ name: "SSL_CERT_FILE", value: "/run/secrets/otelc/S3_CA" });
      expect(JSON.stringify(podOf(built.one("StatefulSet", name)))).toContain('"path":"S3_CA"');
    }
    expect(JSON.stringify([built.one("Deployment", "loki"), built.one("Deployment", "loki-distributor"), built.one("Deployment", "loki-cache")])).not.toContain("S3_CA");
    expect(built.text("SECRETS.md")).toContain('create secret generic s3-ca --from-file=S3_CA="$S3_CA_FILE"');
  });

  test("gives a Grafana outside its dashboards as files, where it has no sidecar", () => {
    const metrics = mimir();
    const paths = build({ collectors: { edge: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) }, selfMonitoring: prometheus({ remoteWrite: metrics }), dashboards: externalGrafana({ sources: [metrics], provision: "files" }) }).artifacts.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["files/grafana/datasources.yaml", "files/grafana/dashboards/shop-overview.json"]));
  });

  test("names each service account that needs an identity of the platform", () => {
    const built = build({ collectors: { edge: logsTo(loki({ mode: "microservices", storage: s3({ region: "eu-west-1" }) })) } });
    const guide = built.text("SECRETS.md");
    expect(guide).toContain("`loki-ingester`, for its buckets");
    expect(guide).not.toContain("`loki-cache`");
  });

  test("names collectors whose components sign in as their pod, and no others", () => {
    const archive = exporters.awsS3({ s3uploader: { region: "eu-west-1", s3_bucket: "archive" } });
    const blobs = exporters.azureBlob({ auth: { type: "connection_string", connection_string: secret("BLOBS") } });
    const guide = build({ collectors: { hub: logsTo(archive), blobs: logsTo(blobs) } }).text("SECRETS.md");
    expect(guide).toContain("- `hub`, for `awss3`: no annotation ties it to one yet");
    expect(guide).not.toContain("- `blobs`, for");
  });
});

describe("tempo in parts", () => {
  test("keeps recent traces in two zones that no host and no drain may take together", () => {
    const built = tracing();
    const zone = (name: string): unknown => at(built.one("StatefulSet", name), "spec", "template", "spec", "affinity", "podAntiAffinity", "preferredDuringSchedulingIgnoredDuringExecution", 0, "podAffinityTerm", "labelSelector", "matchLabels", "otelc.dev/role");
    expect([zone("tempo-live-store-zone-a"), zone("tempo-live-store-zone-b")]).toEqual(["live-store", "live-store"]);
    expect(at(built.one("PodDisruptionBudget", "tempo-live-store"), "spec", "selector", "matchLabels")).toMatchObject({ "otelc.dev/role": "live-store" });
    expect(JSON.stringify(at(containerOf(built.one("StatefulSet", "tempo-live-store-zone-b")), "env"))).toContain('"value":"zone-b"');
  });

  test("makes its topic with as many partitions as a zone has live stores, and never by itself", () => {
    const built = tracing({ roles: { "live-store": { replicas: 5 } } });
    expect(texts(built, "tempo-config")).toContain("auto_create_topic_enabled: false");
    expect(JSON.stringify(built.objects.find((object) => object.kind === "Job" && object.metadata.name.startsWith("kafka-topics")))).toContain("--topic tempo-ingest --partitions 5");
    expect(at(built.one("StatefulSet", "tempo-block-builder"), "spec", "replicas")).toBe(5);
  });

  test("shares partitions among fewer builders where they are stated", () => {
    expect(texts(tracing({ roles: { "live-store": { replicas: 5 }, "block-builder": { replicas: 2 } } }), "tempo-config")).toContain("partitions_per_instance: 3");
  });

  test("writes the metrics of traces from one role, and lets no other reach them", () => {
    const built = tracing();
    const egress = (name: string): string => JSON.stringify(at(built.one("NetworkPolicy", name), "spec", "egress"));
    expect(egress("tempo-metrics-generator")).toContain('"app.kubernetes.io/name":"mimir"');
    expect(egress("tempo-querier")).not.toContain('"app.kubernetes.io/name":"mimir"');
    expect(egress("tempo-distributor")).toContain('"app.kubernetes.io/name":"kafka"');
    expect(egress("tempo-distributor")).not.toContain("object-store");
  });

  test("has no generator without a store for its metrics", () => {
    const traces = tempo({ storage, mode: "microservices", ingest: queue() });
    const built = build({ collectors: { edge: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) } });
    expect(built.has("StatefulSet", "tempo-metrics-generator")).toBe(false);
  });

  test("on Strimzi has a listener and a user of its own, and its password stands in no resource", () => {
    const built = tracing({}, kubernetesStrimzi({ namespace: "observability" }));
    const listener = at(built.one("Kafka"), "spec", "kafka", "listeners", 1);
    expect(listener).toMatchObject({ port: 9092, tls: false, authentication: { type: "custom", sasl: true } });
    expect(JSON.stringify(listener)).toContain("${strimzienv:TEMPO_KAFKA_PASSWORD}");
    expect(at(built.one("KafkaTopic", "tempo-ingest"), "spec")).toMatchObject({ partitions: 3, replicas: 3 });
    expect(JSON.stringify(at(built.one("KafkaUser", "tempo"), "spec", "authorization", "acls"))).not.toContain("otlp_spans");
    expect(JSON.stringify(at(containerOf(built.one("Deployment", "tempo-distributor")), "env"))).toContain("tempo-kafka-password");
    expect(texts(built, "tempo-config")).toContain("sasl_password: ${KAFKA_PASSWORD}");
    expect(built.text("SECRETS.md")).toContain("tempo-kafka-password");
  });

  test("signs in to a Kafka outside the stack by a password", () => {
    const outside = externalKafka({ bootstrap: ["kafka-1.example.com:9092", "kafka-2.example.com:9092"], brokers: 3, partitions: 3, retention: "1h", auth: { mechanism: "PLAIN", username: "tempo", password: secret("QUEUE_PASSWORD") } });
    const traces = tempo({ storage, mode: "microservices", ingest: outside });
    const built = build({ collectors: { edge: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) } });
    expect(texts(built, "tempo-config")).toContain("address: kafka-1.example.com:9092,kafka-2.example.com:9092");
    expect(texts(built, "tempo-config")).toContain("sasl_username: tempo");
    expect(JSON.stringify(at(built.one("NetworkPolicy", "tempo-distributor"), "spec", "egress"))).toContain('{"port":9092,"protocol":"TCP"}');
  });
});

describe("mimir in parts", () => {
  test("keeps blocks and rules in buckets of their own, and caches what it reads", () => {
    const text = texts(tracing(), "mimir-config");
    expect(text).toContain("bucket_name: shop-mimir-blocks");
    expect(text).toContain("bucket_name: shop-mimir-ruler");
    expect(text.match(/backend: memcached/g)).toHaveLength(4);
    expect(text.match(/replication_factor: 3/g)).toHaveLength(2);
  });

  test("gives its ingesters time to replay and to leave", () => {
    const pod = podOf(tracing().one("StatefulSet", "mimir-ingester"));
    expect(at(pod, "terminationGracePeriodSeconds")).toBe(310);
    expect(Number(at(pod, "containers", 0, "startupProbe", "failureThreshold")) * 5).toBeGreaterThanOrEqual(1200);
  });

  test("is scraped role by role", () => {
    const text = texts(tracing(), "prometheus-config");
    for (const name of ["mimir", "mimir-ingester", "tempo-live-store-zone-b", "tempo-metrics-generator"]) expect(text).toContain(`- job_name: ${name}\n`);
    expect(text).not.toContain("job_name: mimir-cache");
  });
});

describe("what a store in parts cannot do without is said", () => {
  const codes = (to: Loki): readonly string[] => attempt({ collectors: { edge: logsTo(to) } }).diagnostics.map(({ code }) => code);

  test("an object store", () => {
    expect(codes(loki({ mode: "microservices" }))).toContain("validate/microservices-without-storage");
  });

  test("one compactor", () => {
    expect(codes(loki({ mode: "microservices", storage, roles: { compactor: { replicas: 2 } } }))).toContain("validate/role-stands-alone");
  });
});
