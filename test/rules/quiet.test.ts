// Stacks that a careful engineer might well write: nothing is to be said of any of them.
import { describe, expect, test } from "vitest";
import { lintFindings } from "./support/lint.js";

const kafka3 = 'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });';
const stores = "const traces = jaeger();\nconst metrics = prometheus();\nconst logs = loki();";
const outside = 'const traces = externalTempo({ endpoint: "https://tempo.example.com:4317" });\nconst metrics = externalMimir({ endpoint: "https://mimir.example.com" });\nconst logs = externalLoki({ endpoint: "https://loki.example.com" });';
const tls = 'loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } })';
const cluster = 'targets: [kubernetes({ namespace: "observability" })],';
const load = 'load: { traces: "20k/s", metrics: "50k/s", logs: "30k/s" },\noutage: "30m",';

const variants: Readonly<Record<string, string>> = {
  "one node with every store": `${stores}\nconst guard = [memoryLimiter()];\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: guard, to: [traces] }, metrics: { from: [otlp()], through: guard, to: [metrics] }, logs: { from: [otlp()], through: guard, to: [logs] } } }) },
dashboards: grafana({ sources: [traces, metrics, logs] }),`,
  "a queue between gateways and consumers": `${stores}\n${kafka3}\n
${load}
collectors: { gateway: gateway({ replicas: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }) },`,
  "autoscaled on Kubernetes, stores elsewhere": `${outside}\n${kafka3}\n
${cluster}\n${load}
collectors: { gateway: gateway({ replicas: { min: 3, max: 10, cpuUtilization: 70 }, minAvailable: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: { min: 3, max: 12, lagThreshold: 5_000 }, from: queue, to: { traces, metrics, logs } }) },`,
  "agents in front of a gateway": `${outside}\n${kafka3}\nconst front = gateway({ replicas: 3, expose: loadBalancer({ hostname: "otlp.example.com", tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } }), to: queue });\n
${cluster}\n${load}
collectors: {
  gateway: front,
  node: agent({ from: { traces: [otlp()], metrics: [otlp(), receivers.hostMetrics({ root_path: "/hostfs", scrapers: { cpu: {}, memory: {} } })], logs: [receivers.fileLog({ include: ["/var/log/pods/*/*/*.log"], storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: front, mounts: [hostPath("/var/log/pods"), hostPath("/")] }),
  consumer: consumer({ replicas: 3, from: queue, to: { traces, metrics, logs } }),
},`,
  "a vendor by HTTPS": `const vendor = exporters.otlpHttp({ endpoint: "https://otlp.example.com", headers: { "api-key": secret("VENDOR_KEY") } });\n
collectors: { edge: gateway({ replicas: 1, expose: hostPorts(), to: vendor }) },\nload: { traces: "1k/s" },\noutage: "1h",`,
  "sampling behind a load-balancing tier": `const traces = jaeger();
const sampler = collector({ replicas: 3, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), tailSampling({ policies: [keepErrors(), keepPercent(10)] })], to: [traces] } } });\n
collectors: { edge: collector({ replicas: 2, expose: ${tls}, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: sampler })] } } }), sampler },
load: { traces: "10k/s" },\noutage: "10m",`,
  "span metrics on three replicas": `const traces = jaeger();\nconst metrics = prometheus();\nconst red = spanMetrics({ dimensions: [{ name: "http.route" }] });\n
collectors: { edge: collector({ replicas: 3, expose: ${tls}, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces, red] }, metrics: { from: [red], to: [metrics] } } }) },`,
  "two gateways into one queue": `${outside}\n${kafka3}\n
${cluster}\n${load}
collectors: { public: gateway({ replicas: 2, expose: ${tls}, to: queue }), internal: gateway({ replicas: 2, expose: loadBalancer({ internal: true }), to: queue }), consumer: consumer({ replicas: 4, from: queue, to: { traces, metrics, logs } }) },`,
  "authentication by a token": `${kafka3}\n${stores}
const sso = extensions.bearerTokenAuth({ token: secret("INGEST_TOKEN") });
const own = { cert_file: file(secret("INGEST_CERT")), key_file: file(secret("INGEST_KEY")) };\n
collectors: { gateway: gateway({ replicas: 2, from: [otlp({ protocols: { grpc: { tls: own, auth: { authenticator: sso } }, http: { tls: own, auth: { authenticator: sso } } } })], expose: loadBalancer(), to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }) },`,
  "a consumer with queues on a volume": `${stores}\n${kafka3}\n
${load}
collectors: { gateway: gateway({ replicas: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: 2, sendingQueue: { volume: "20Gi" }, from: queue, to: { traces, metrics, logs } }) },`,
  "a cluster that exists, with SASL": `${stores}\nconst queue = externalKafka({ bootstrap: ["b-1.example.com:9096"], brokers: 3, partitions: 24, retention: "24h", tls: {}, auth: { mechanism: "SCRAM-SHA-512", username: "otel", password: secret("KAFKA_PASSWORD") } });\n
${load}
collectors: { gateway: gateway({ replicas: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }) },`,
  "a Grafana of two replicas": `${stores}\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },
selfMonitoring: metrics,
dashboards: grafana({ replicas: 2, database: externalPostgres({ host: "db.example.com", database: "grafana", user: "grafana", password: secret("DB_PASSWORD") }), sources: [traces, metrics, logs] }),`,
  "stores on S3": `const objects = s3({ region: "eu-west-1", bucketPrefix: "acme" });\nconst traces = tempo({ storage: objects, retention: "14d" });\nconst metrics = mimir({ storage: objects, retention: "90d" });\nconst logs = loki({ storage: objects, retention: "30d" });\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`,
  "one collector that writes the queue and reads it": `const traces = jaeger();\n${kafka3}\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "40Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [queue] }, "traces/stored": { from: [queue], through: [memoryLimiter()], to: [traces] } } }) },`,
  "an archive beside the consumers": `const traces = jaeger();\n${kafka3}\nconst archive = exporters.otlpHttp({ endpoint: "https://archive.example.com" });\n
load: { traces: "20k/s" },\noutage: "30m",
collectors: { gateway: gateway({ replicas: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { traces } }), archive: consumer({ replicas: 2, from: queue, to: { traces: archive } }) },`,
  "routing by tenant": `const metrics = externalMimir({ endpoint: "https://mimir.example.com" });
const byTenant = connectors.routing({ table: { acme: { condition: 'attributes["tenant"] == "acme"' }, rest: "default" } });\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: {
  metrics: { from: [otlp()], through: [memoryLimiter()], to: [byTenant] },
  "metrics/acme": { from: [byTenant.routes.acme], to: [exporter(metrics, { headers: { "X-Scope-OrgID": "acme" } }, { name: "acme" })] },
  "metrics/rest": { from: [byTenant.routes.rest], to: [exporter(metrics, { headers: { "X-Scope-OrgID": "rest" } }, { name: "rest" })] },
} }) },`,
  "services of one's own beside the stack": `const traces = jaeger();\n
targets: [compose({ services: { app: { image: "registry.example.com/app:1.4.0", ports: ["8080:8080"], environment: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://edge:4318", PASSWORD: "\${APP_PASSWORD}" }, healthcheck: { test: ["CMD", "wget", "-q", "--spider", "http://localhost:8080/health"] }, deploy: { resources: { limits: { cpus: "1", memory: "512M" } } } } } })],
collectors: { edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },`,
  "published on the network, with TLS in the receiver": `const traces = jaeger();\nconst own = { cert_file: file(secret("INGEST_CERT")), key_file: file(secret("INGEST_KEY")) };\n
collectors: { edge: collector({ expose: hostPorts({ address: "0.0.0.0" }), sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp({ protocols: { grpc: { tls: own }, http: { tls: own } } })], through: [memoryLimiter()], to: [traces] } } }) },`,
  "senders of other kinds": `const traces = jaeger();\n
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp(), receivers.zipkin(), receivers.jaeger({ protocols: { grpc: {} } })], through: [memoryLimiter()], to: [traces] } } }) },`,
  "items of a declared size": `const logs = loki();\n
load: { logs: { rate: "5k/s", itemSize: "2Ki" } },\noutage: "20m",
collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`,
  "scraping without a queue on a volume": `const metrics = prometheus();\n
collectors: { scraper: collector({ pipelines: { metrics: { from: [receivers.prometheus({ config: { scrape_configs: [{ job_name: "app", static_configs: [{ targets: ["app:8080"] }] }] } })], through: [memoryLimiter()], to: [metrics] } } }) },`,
  "an image of one's own": `const logs = loki();\n
collectors: { edge: collector({ image: "registry.example.com/otelcol-own:2.1.0", expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter(), raw.processor("acme_redact", { level: "strict" })], to: [logs] } } }) },`,
  "a large cluster": `${outside}\nconst queue = kafka({ brokers: 6, partitions: 48, retention: "2h", volume: "400Gi", replicationFactor: 3, minInSyncReplicas: 2 });\n
${cluster}\n${load}
collectors: { gateway: gateway({ replicas: { min: 6, max: 30, cpuUtilization: 70 }, resources: { cpu: 4, memory: "8Gi" }, expose: ${tls}, to: queue }), consumer: consumer({ replicas: { min: 6, max: 48, lagThreshold: 10_000 }, from: queue, to: { traces, metrics, logs } }) },`,
  "sampling by trace id at the gateway": `${stores}\n${kafka3}\n
${load}
collectors: {
  gateway: collector({ replicas: 2, expose: ${tls}, sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 } }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), processors.probabilisticSampler({ sampling_percentage: 10 })], to: [queue] } } }),
  consumer: consumer({ replicas: 2, from: queue, to: { traces } }),
},`,
  "two environments": `const queueOf = (brokers) => kafka({ brokers, partitions: 12, retention: "1h", volume: "150Gi" });\nconst queue = queueOf(3);\nconst logs = loki();\n
collectors: { gateway: gateway({ replicas: 2, expose: loadBalancer({ allow: ["10.0.0.0/8"] }), to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { logs } }) },`,
  "an older collector": `${stores}\n${kafka3}\n
collectorVersion: "0.132.0",\n${load}
collectors: { gateway: gateway({ replicas: 2, expose: ${tls}, to: queue }), consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }) },`,
  "plaintext to a neighbour": `const vendor = exporters.otlpGrpc({ endpoint: "relay:4317", tls: { insecure: true } });\n
collectors: { edge: gateway({ replicas: 1, expose: hostPorts(), to: vendor }) },`,
};

describe("nothing is said of", () => {
  test.each(Object.entries(variants))("%s", (_, config) => {
    const { lint, mistakes } = lintFindings(config);
    expect(mistakes).toEqual([]);
    expect(lint.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([]);
  });

  test("at least 20 of them", () => {
    expect(Object.keys(variants).length).toBeGreaterThanOrEqual(20);
  });
});
