import { type Cases, configured, found, placed, quiet, pipelines } from "./case.js";

const storing = (declare: string, type: string, options: string, rest = ""): string => `${declare}\nconst store = ${type}({ ${options} });\n\n${rest}collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { ${signals[type] ?? "metrics"}: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }) },`;
const signals: Readonly<Record<string, string>> = { loki: "logs", tempo: "traces", jaeger: "traces" };
const s3 = (options = ""): string => `const storage = s3({ region: "eu-west-1", ${options} });`;
const inside = (volume: string): string => `const storage = objectStore({ volume: "${volume}" });`;
const cluster = 'targets: [kubernetes({ namespace: "observability" })],\n';
const parted = (type: string, options: string, load: string): string => `${storing(s3(), type, `mode: "microservices", storage, ${options}`, cluster).replace("hostPorts()", "loadBalancer({ internal: true })")}\nload: { ${load} },`;
const ingesting = (kafka: string, load = 'traces: "10k/s"', tempo = 'mode: "microservices", ingest: queue,'): string => `${s3()}\nconst queue = kafka({ ${kafka} });\nconst traces = tempo({ storage, ${tempo} });\n
${cluster}collectors: { gateway: gateway({ expose: loadBalancer({ internal: true }), to: queue }), consumer: consumer({ from: queue, to: { traces } }) },\nload: { ${load} },`;
const brokers = (volume: string, rest = ""): string => `brokers: 3, partitions: 3, retention: "1h", volume: "${volume}"${rest}`;
const indexed = (entry: object): object => ({ schema_config: { configs: [{ from: "2024-04-01", store: "tsdb", object_store: "s3", schema: "v13", ...entry }] } });
const day = { index: { prefix: "index_", period: "24h" } };
const kept = (sections: Readonly<Record<string, object>>): object => Object.fromEntries(Object.entries(sections).map(([section, s3Options]) => [section, { backend: "s3", ...s3Options }]));
const bucket = (name: string): object => ({ s3: { bucket_name: name } });
const asked = (auth: string, more = "", type = "externalMimir", endpoint = "https://mimir.example.com"): string => `const store = ${type}({ endpoint: "${endpoint}", ${more} ${auth === "" ? "" : `auth: extensions.${auth}`} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { ${type === "externalLoki" ? "logs" : "metrics"}: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }) },\ndashboards: grafana({ sources: [store] }),`;
const client = 'oauth2Client({ client_id: "otelc", client_secret: secret("STORE_SECRET"), token_url: "https://sso.example.com/token" })';

const across = (first: string, second: string): string => `const storage = s3({ region: "eu-west-1", ${first} });\nconst other = s3({ name: "second", region: "us-east-1", ${second} });\nconst metrics = mimir({ storage });\nconst logs = loki({ storage: other, name: "blocks" });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`;

const tenants = (to: string, options = "tenants: true", stack = ""): string => `${pipelines(`const logs = loki({ ${options} });`, `logs: { from: [otlp()], through: [memoryLimiter()], to: [${to}] }`)}\n${stack}`;

const scraped = (to: readonly string[], prometheusTo = "remoteWrite: metrics", more = ""): string => `${pipelines(`const metrics = mimir({ tenants: true });\nconst local = prometheus({ ${prometheusTo} });\n${more}`, `metrics: { from: [otlp()], through: [memoryLimiter()], to: [${to.map((tenant) => `exporter(metrics, { headers: { "X-Scope-OrgID": "${tenant}" } }, { name: "${tenant}" })`).join(", ")}] }`)}\nselfMonitoring: local,`;
const generating = (options: string): string => `const metrics = mimir({ tenants: true });\nconst traces = tempo({ ${options} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { headers: { "X-Scope-OrgID": "acme" } })] },
metrics: { from: [otlp()], through: [memoryLimiter()], to: [exporter(metrics, { headers: { "X-Scope-OrgID": "a" } }, { name: "a" }), exporter(metrics, { headers: { "X-Scope-OrgID": "b" } }, { name: "b" })] } } }) },
dashboards: grafana({ sources: [traces, metrics] }),`;

const objective = (name: string): string => `${name}: slo({ objective: 99, window: "30d", source: metrics, good: "sum(rate(good_total[5m]))", total: "sum(rate(all_total[5m]))" })`;
const read = (stack: string, to = "traces", declare = "const traces = jaeger();"): string => `${declare}\nconst metrics = mimir();\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [${to}] } } }) },\n${stack}`;
const shows = (sources: string): string => `dashboards: grafana({ sources: [${sources}] }),`;

export const storeCases: Cases = {
  "store-filled": [
    placed(read(shows("traces, metrics")), "dashboards.options.sources.1", 'Nothing writes to "mimir", and "grafana" shows it.'), found(read(`alerts: { slos: { ${objective("a")}, ${objective("b")} } },`), 'the objectives "a" and "b" are asked of it'), found(read(`alerts: { slos: { ${objective("a")} } },`), 'the objective "a" is asked of it'),
    quiet(read(shows("traces, metrics"), "traces", "const traces = tempo();")), found(read(shows("traces, metrics"), "elsewhere", 'const traces = jaeger();\nconst elsewhere = exporters.otlpGrpc({ endpoint: "tracing.example.com:4317" });'), '"jaeger"', '"mimir"'),
    quiet(read(shows("metrics"), 'traces, exporters.otlpHttp({ endpoint: "http://mimir:8080/otlp" })')), quiet(read(shows("metrics"), 'traces, exporters.otlpGrpc({ endpoint: "mimir:8080" })')), found(read(shows("metrics"), 'traces, exporters.otlpHttp({ endpoint: "https://old-mimir.example.com" })'), '"mimir"'),
    quiet(read(`${shows("own")}\nselfMonitoring: own,`, "traces", "const traces = jaeger();\nconst own = prometheus();")), quiet(read(shows("far"), "traces", 'const traces = jaeger();\nconst far = externalLoki({ endpoint: "https://loki.example.com" });')),
    quiet(read(`${shows("metrics")}\nselfMonitoring: prometheus({ remoteWrite: metrics }),`)),
  ],
  "bucket-name-valid": [
    quiet(storing(s3(`bucketPrefix: "${"a".repeat(40)}"`), "loki", `storage, name: "${"b".repeat(22)}"`)),
    placed(storing(s3(`bucketPrefix: "${"a".repeat(40)}"`), "loki", `storage, name: "${"b".repeat(23)}"`), "collectors.edge.pipelines.logs.to.0.options.storage.options.bucketPrefix", "has 64 characters: names of buckets have 63 at most"),
    placed(storing(inside("10Gi"), "loki", "storage", `name: "${"a".repeat(60)}",\n`), "name", "has 65 characters"),
    found(storing(s3('bucketPrefix: "sthree-a"'), "tempo", "storage"), 'begins with "sthree-"'), found(storing(s3('bucketPrefix: "amzn-s3-demo-a"'), "tempo", "storage"), 'begins with "amzn-s3-demo-"'),
    found(storing(s3(), "loki", 'storage, name: "logs--x-s3"'), 'ends with "--x-s3"'), found(storing(s3(), "loki", 'storage, name: "logs-s3alias"'), 'ends with "-s3alias"'), quiet(storing(s3(), "loki", 'storage, name: "s3alias-logs"')),
    quiet(storing("", "loki", 'name: "logs-s3alias"')),
    found(storing('const storage = gcs({ bucketPrefix: "goog-acme" });', "loki", "storage"), 'begins with "goog"'), found(storing('const storage = gcs({ bucketPrefix: "acme-google" });', "tempo", "storage"), 'contains "google"'), quiet(storing('const storage = gcs({ bucketPrefix: "acme-goog" });', "loki", "storage")),
    found(storing('const storage = azureBlob({ account: "acme", containerPrefix: "acme-" });', "loki", "storage"), "two hyphens in a row"), quiet(storing('const storage = gcs({ bucketPrefix: "acme-" });', "loki", "storage")),
    placed(storing('const storage = azureBlob({ account: "acme", containerPrefix: "acme--x" });', "loki", "storage"), "collectors.edge.pipelines.logs.to.0.options.storage.options.containerPrefix", "which Azure refuses"),
    quiet(storing('const storage = azureBlob({ account: "acme", containerPrefix: "goog" });', "loki", "storage")),
  ],
  "buckets-distinct": [
    quiet(`${s3()}\nconst one = loki({ storage });\nconst two = loki({ storage, name: "audit" });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [one, two] } } }) },`),
    found(across('bucketPrefix: "shop"', 'bucketPrefix: "shop-mimir"'), '"blocks" and "mimir" would share the bucket "shop-mimir-blocks"'), quiet(across('bucketPrefix: "shop"', 'bucketPrefix: "shop-mimir", endpoint: "s3.example.com"')),
    found(across('bucketPrefix: "shop", endpoint: "s3.example.com"', 'bucketPrefix: "shop-mimir", endpoint: "s3.example.com"'), "would share"), quiet(across('bucketPrefix: "shop"', 'bucketPrefix: "else"')),
    quiet(across('bucketPrefix: "shop", endpoint: "s3.example.com"', 'bucketPrefix: "shop-mimir", endpoint: "s3.example.org"')),
    ...[["acme", "", true], ["acmetwo", "", false], ["acme", 'endpointSuffix: "blob.core.usgovcloudapi.net"', false]].map(([account, more, isShared]) => {
      const config = across('bucketPrefix: "shop"', 'bucketPrefix: "shop-mimir"').replace(/s3\(\{ region: "eu-west-1", bucketPrefix/, 'azureBlob({ account: "acme", containerPrefix').replace(/s3\(\{ name: "second", region: "us-east-1", bucketPrefix/, `azureBlob({ name: "second", ${more}${more === "" ? "" : ","} account: "${account}", containerPrefix`);
      return isShared === true ? found(config, "would share") : quiet(config);
    }),
    found(across('bucketPrefix: "shop"', 'bucketPrefix: "shop-mimir"').replaceAll(/s3\(\{ (name: "second", )?region: "[^"]*", /g, "gcs({ $1"), "would share"),
  ],
  "tempo-removed-keys": [
    configured("tempo", { ingester: {} }, ['"ingester"']), configured("tempo", { metrics_generator_client: {}, ingester_client: {} }, ['"metrics_generator_client"', '"ingester_client"']), configured("tempo", { live_store: { ingester: 1 }, querier: {} }),
    configured("tempo", { compactor: {} }, [], 'image: "grafana/tempo:2.10.8"'), configured("tempo", { compactor: {} }, ['"compactor"'], 'image: "grafana/tempo:3.0.2"'), configured("loki", { ingester: {}, compactor: {} }),
    { ...configured("tempo", {}), adds: [{ path: "config/tempo/notes", documents: "ingester:\n", origin: [] }, { path: "config/other/config.yaml", documents: [{ ingester: {} }], origin: [] }] },
    { ...configured("tempo", {}), adds: [{ path: "a.yaml", documents: [{ kind: "ConfigMap", metadata: { name: "tempo-own" }, data: { "tempo.yml": "ingester:\n  a: b\n", notes: "compactor:\n" } }, { kind: "Secret", metadata: { name: "tempo" }, data: { "a.yaml": "compactor:\n" } }], origin: [] }], finds: ['"ingester"'] },
  ],
  "loki-index-period": [
    configured("loki", indexed(day)), configured("loki", indexed({}), ["no index.period"]), configured("loki", indexed({ index: { prefix: "index_" } }), ["no index.period"]), configured("loki", indexed({ index: { prefix: "index_", period: "168h" } }), ["index.period 168h"]),
    configured("loki", indexed({ index: { period: "1d" } })), configured("loki", indexed({ store: "boltdb-shipper" }), ["no index.period"]), configured("loki", indexed({ store: "aws" })), configured("loki", { limits_config: {} }),
    configured("loki", { schema_config: { configs: [{ store: "tsdb", ...day }, { store: "tsdb", index: { period: "168h" } }] } }, ["index.period 168h"]), configured("loki", { schema_config: {}, other: [{ store: "tsdb" }] }),
  ],
  "mimir-buckets-distinct": [
    configured("mimir", kept({ blocks_storage: bucket("a"), ruler_storage: bucket("b"), alertmanager_storage: bucket("c") })), configured("mimir", kept({ blocks_storage: bucket("a"), ruler_storage: bucket("b"), alertmanager_storage: bucket("a") }), ['"a" for blocks_storage and alertmanager_storage']),
    configured("mimir", kept({ blocks_storage: bucket("a"), ruler_storage: { ...bucket("a"), storage_prefix: "ruler" } })), configured("mimir", kept({ blocks_storage: bucket("a"), ruler_storage: {} })), configured("mimir", { ruler_storage: bucket("a"), other: bucket("a") }),
    configured("mimir", kept({ blocks_storage: { azure: { container_name: "a" } }, ruler_storage: { azure: { container_name: "a" } } }), ['"a" for blocks_storage and ruler_storage']), configured("mimir", kept({ blocks_storage: { azure: { container_name: "a" } }, ruler_storage: { azure: { container_name: "b" } } })),
    configured("mimir", kept({ blocks_storage: { ...bucket("a"), storage_prefix: "x" }, ruler_storage: { ...bucket("a"), storage_prefix: "x" } }), ['"a" for blocks_storage and ruler_storage']),
  ],
  // 85% of 20Gi is 17 × 2^30 bytes: what is exactly that fits.
  "retention-fits-storage": [
    quiet(`${storing("", "prometheus", 'volume: "20Gi", retention: "4096s"')}\nload: { metrics: "2228224/s" },`), found(`${storing("", "prometheus", 'volume: "20Gi", retention: "4096s"')}\nload: { metrics: "2228225/s" },`, "18,253,619,200 B > 85% of 20Gi = 18,253,611,008 B"),
    quiet(`${storing("", "loki", 'volume: "1Gi"')}\nload: { logs: "10k/s" },`), quiet(storing("", "loki", 'volume: "1Gi", retention: "90d"')), quiet(`${storing("", "loki", 'volume: "1Gi", retention: "90d"')}\nload: { traces: "10k/s" },`),
    found(`${storing("", "loki", 'volume: "1Gi", retention: "1d"')}\nload: { logs: { rate: "1k/s", itemSize: "1Ki" } },`, '"loki" is to keep more than fits on its volume, by estimate: 1,000 log records/s × 1,024 B (load.logs) / 8 (stored) × 86,400 s (retention) = 10.3 GiB'),
    placed(`${storing("", "prometheus", 'volume: "10Gi", retention: "15d"')}\nload: { metrics: "10k/s" },`, "collectors.edge.pipelines.metrics.to.0.options.volume", "10,000 data points/s × 2 B (stored) × 1,296,000 s (retention) = 24.1 GiB > 85% of 10Gi = 8.5 GiB"),
    found(`${storing("", "jaeger", 'volume: "10Gi", retention: "1d"')}\nload: { traces: "1k/s" },`, "500 B (default) / 2 (stored)"), found(`${storing("", "tempo", 'volume: "1Gi", retention: "1d"')}\nload: { traces: "1k/s" },`, "500 B (default) / 5 (stored)"), found(`${storing("", "mimir", 'volume: "1Gi", retention: "90d"')}\nload: { metrics: "1k/s" },`, "2 B (stored)"),
    quiet(`${storing(s3(), "loki", 'storage, volume: "1Gi", retention: "90d"')}\nload: { logs: "10k/s" },`), found(`${storing(inside("10Gi"), "loki", 'storage, volume: "1Gi", retention: "90d"')}\nload: { logs: "10k/s" },`, '"object-store"'),
    // 1,000 × 300 / 8 × 86,400 is 3,240,000,000 bytes, and 85% of 4Gi holds them.
    quiet(`${storing("", "loki", 'volume: "4Gi", retention: "1d"')}\nload: { logs: "1k/s" },`), found(`${storing("", "loki", 'volume: "3Gi", retention: "1d"')}\nload: { logs: "1k/s" },`, "= 3 GiB > 85% of 3Gi"),
  ],
  "tempo-ingest-fits-kafka": [
    ...["4352", "4353"].map((rate) => ({ ...quiet(ingesting(brokers("20Gi").replace('"1h"', '"4096s"'), `traces: { rate: "${rate}/s", itemSize: 512 }`)), finds: rate === "4352" ? [] : ["18,257,805,312 B > 85% of 20Gi = 18,253,611,008 B"] })),
    quiet(ingesting(brokers("50Gi"))), found(ingesting(brokers("39Gi")), '(10,000 spans/s × 500 B (default) + 10,000 spans/s × 500 B (default) of "tempo") × 3,600 s (retention) × 3 (replicationFactor) / 3 (brokers) = 33.5 GiB > 85% of 39Gi = 33.2 GiB'), quiet(ingesting(brokers("40Gi"))),
    quiet(ingesting(brokers("20Gi"), 'traces: "10k/s"', "")), quiet(ingesting(brokers("10Gi"), 'metrics: "100k/s"')), found(ingesting(brokers("20Gi", ", replicationFactor: 2")), "× 2 (replicationFactor)"),
    placed(ingesting(brokers("1Gi")), "collectors.gateway.pipelines.traces.to.0.options.volume", "Gi"),
  ],
  "series-fit-ingesters": [
    ...["2228224", "2228225"].map((rate) => ({ ...quiet(parted("mimir", 'replicationFactor: 1, roles: { ingester: { replicas: 15, resources: { cpu: 1, memory: "20Gi" } } },', `metrics: "${rate}/s"`)), finds: rate === "2228224" ? [] : ["18,253,619,200 B > 85% of 20 GiB = 18,253,611,008 B"] })),
    quiet(parted("mimir", "", 'metrics: "59k/s"')), found(parted("mimir", "", 'metrics: "60k/s"'), "60,000 data points/s × 15 s = 900,000 series × 3 (replicationFactor) / 3 (ingesters) × 8,192 B = 6.9 GiB > 85% of 8 GiB = 6.8 GiB"),
    quiet(parted("mimir", "replicationFactor: 1,", 'metrics: "170k/s"')), found(parted("mimir", "replicationFactor: 1,", 'metrics: "180k/s"'), "× 1 (replicationFactor) / 3 (ingesters)"), quiet(parted("mimir", 'roles: { ingester: { resources: { cpu: 1, memory: "16Gi" } } },', 'metrics: "100k/s"')),
    quiet(parted("mimir", "", 'logs: "900k/s"')), quiet(`${storing("", "mimir", "")}\nload: { metrics: "900k/s" },`),
  ],
  "series-written-twice": [
    quiet(`const metrics = mimir();\nconst local = prometheus({ remoteWrite: metrics });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, "metrics/own": { from: [receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [local] } } }) },`),
    placed(`const metrics = externalMimir({ endpoint: "https://mimir.example.com" });\nconst local = prometheus({ remoteWrite: metrics });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics, local] } } }) },`, "collectors.edge.pipelines.metrics.to.1.options.remoteWrite", '"edge" sends its metrics to "mimir" and to "prometheus"'),
  ],
  "grafana-cannot-sign-in": [
    found(asked(client), 'as "oauth2client" does'), quiet(asked("")), quiet(asked(client, 'query: "https://query.example.com",')), quiet(asked('sigv4Auth({ region: "eu-west-1" })')), found(asked(client, "", "externalLoki", "https://loki.example.com"), '"grafana" cannot sign in to "loki"'),
    quiet(asked(client).replace(/\ndashboards:.*/, "")),
  ],
  "tenant-named": [
    found(tenants("logs"), 'names no tenant, and "loki"'), quiet(tenants("logs", "tenants: false")), quiet(tenants('exporter(logs, { headers: { "x-scope-orgid": "acme" } })')), found(tenants('exporter(logs, { headers: { team: "acme" } })'), "names no tenant"),
    found(tenants('exporter(logs, { auth: { authenticator: extensions.headersSetter({ headers: [{ action: "upsert", key: "X-Scope-OrgID", from_context: "x-scope-orgid" }] }) } })', "tenants: true", "dashboards: grafana({ sources: [logs] }),"), 'Grafana "grafana" asks "loki" for no tenant'),
    quiet(tenants('exporter(logs, { headers: { "X-Scope-OrgID": "acme" } })', "tenants: true", "dashboards: grafana({ sources: [logs] }),")), quiet(tenants("logs", "", "dashboards: grafana({ sources: [logs] }),")),
    quiet(tenants('exporter(logs, { auth: { authenticator: extensions.headersSetter({ headers: [{ action: "upsert", key: "X-Scope-OrgID", from_context: "x-scope-orgid" }] }) } })')),
    quiet(tenants('exporter(logs, { auth: { authenticator: extensions.headersSetter({ headers: [{ action: "upsert", key: "X-Scope-OrgID", from_context: "x-scope-orgid" }] }) } })', 'tenants: ["acme", "globex"]', "dashboards: grafana({ sources: [logs] }),")), found(tenants("logs", 'tenants: ["acme"]'), "names no tenant"),
    quiet(scraped(["acme"])), placed(scraped(["acme", "globex"]), "selfMonitoring.options.remoteWrite", '"prometheus" writes to "mimir" for no tenant'), quiet(scraped(["acme", "globex"], "")),
    quiet(generating("tenants: true")), placed(generating(""), "collectors.edge.pipelines.traces.to.0.to", '"tempo" writes to "mimir" for no tenant'),
  ],
};
