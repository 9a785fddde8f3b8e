import { describe, expect, test } from "vitest";
import { azureBlob, collector, exporter, externalMimir, gcs, grafana, jaeger, type LoadOf, loki, memoryLimiter, mimir, objectStore, otlp, pagerDuty, prometheus, s3, secret, slo, tempo } from "../../src/index.js";
import { configOf, type Described } from "./described.js";

interface Stores { readonly traces?: ReturnType<typeof tempo> | ReturnType<typeof jaeger>; readonly metrics?: ReturnType<typeof mimir> | ReturnType<typeof prometheus>; readonly logs?: ReturnType<typeof loki> }

function storing({ traces = jaeger(), metrics = prometheus(), logs = loki() }: Stores, more: Partial<Described> = {}): Described {
  const through = [memoryLimiter()];
  const pipelines = { traces: { from: [otlp()], through, to: [traces] }, metrics: { from: [otlp()], through, to: [metrics] }, logs: { from: [otlp()], through, to: [logs] } };
  return { collectors: { edge: collector({ resources: { cpu: 1, memory: "1Gi" }, pipelines }) }, ...more };
}

const storage = objectStore({ volume: "10Gi" });
const load = (rate: LoadOf) => ({ load: { traces: rate, metrics: rate, logs: rate } });

describe("retention is enforced", () => {
  test("by Badger's time to live in Jaeger", () => {
    expect(configOf("jaeger", storing({ traces: jaeger({ retention: "7d" }) }))).toMatchObject({ extensions: { jaeger_storage: { backends: { main: { badger: { ephemeral: false, ttl: { spans: "168h" } } } } } } });
  });

  test("by the compactor in Loki", () => {
    expect(configOf("loki", storing({ logs: loki({ retention: "30d" }) }))).toMatchObject({ compactor: { retention_enabled: true, delete_request_store: "filesystem" }, limits_config: { retention_period: "720h" } });
  });

  test("by scheduler and worker in Tempo", () => {
    expect(configOf("tempo", storing({ traces: tempo({ retention: "14d" }) }))).toMatchObject({ backend_scheduler: { provider: { compaction: { compaction: { block_retention: "336h" } } } }, backend_worker: { compaction: { block_retention: "336h" } } });
  });

  test("by the compactor in Mimir", () => {
    expect(configOf("mimir", storing({ metrics: mimir({ retention: "90d" }) }))).toMatchObject({ limits: { compactor_blocks_retention_period: "2160h" } });
  });

  test("by time and by the size of its volume in Prometheus, in the file", () => {
    expect(configOf("prometheus", storing({ metrics: prometheus({ retention: "15d", volume: "100Gi" }) }))).toMatchObject({ storage: { tsdb: { retention: { time: "15d", size: "87040MB" } } } });
  });

  test("in hours where a store knows no fractions of a day", () => {
    expect(configOf("prometheus", storing({ metrics: prometheus({ retention: "1.5d" }) }))).toMatchObject({ storage: { tsdb: { retention: { time: "36h" } } } });
  });
});

describe("the declared load fits into the limits", () => {
  test("of Loki, in bytes", () => {
    expect(configOf("loki", storing({}, load("100k/s")))).toMatchObject({ limits_config: { ingestion_rate_mb: 60, ingestion_burst_size_mb: 120, per_stream_rate_limit: "60MB" } });
  });

  test("of Mimir, in samples and series", () => {
    expect(configOf("mimir", storing({ metrics: mimir() }, load("100k/s")))).toMatchObject({ limits: { ingestion_rate: 200_000, ingestion_burst_size: 2_000_000, max_global_series_per_user: 6_000_000 } });
  });

  test("of Tempo, in bytes and live traces", () => {
    expect(configOf("tempo", storing({ traces: tempo() }, load("100k/s")))).toMatchObject({ overrides: { defaults: { ingestion: { rate_limit_bytes: 100_000_000, burst_size_bytes: 200_000_000, max_traces_per_user: 600_000 } } } });
  });

  test("of what comes late after an outage", () => {
    expect(configOf("prometheus", storing({}))).toMatchObject({ storage: { tsdb: { out_of_order_time_window: "30m" } } });
    expect(configOf("prometheus", storing({}, { outage: "2h" }))).toMatchObject({ storage: { tsdb: { out_of_order_time_window: "120m" } } });
    expect(configOf("mimir", storing({ metrics: mimir() }, { outage: "2h" }))).toMatchObject({ limits: { out_of_order_time_window: "120m" } });
  });
});

describe("an object store", () => {
  test("keeps a bucket for each store, and two different ones for Mimir", () => {
    expect(configOf("loki", storing({ logs: loki({ storage }) }))).toMatchObject({ common: { storage: { s3: { bucketnames: "shop-loki", endpoint: "object-store:9000", insecure: true, s3forcepathstyle: true } } } });
    expect(configOf("mimir", storing({ metrics: mimir({ storage }) }))).toMatchObject({ blocks_storage: { s3: { bucket_name: "shop-mimir-blocks" } }, ruler_storage: { s3: { bucket_name: "shop-mimir-ruler" } } });
  });

  test("is named with the store's schema in Loki", () => {
    expect(configOf("loki", storing({ logs: loki({ storage }) }))).toMatchObject({ schema_config: { configs: [{ store: "tsdb", schema: "v13", object_store: "s3", index: { prefix: "index_", period: "24h" } }] }, compactor: { delete_request_store: "s3" } });
  });

  test("gets its keys from the environment, never from the file", () => {
    expect(JSON.stringify(configOf("tempo", storing({ traces: tempo({ storage }) })))).toContain('"access_key":"${S3_ACCESS_KEY}","secret_key":"${S3_SECRET_KEY}"');
    const external = s3({ region: "eu-west-1", credentials: { accessKey: secret("A"), secretKey: secret("B") } });
    expect(configOf("tempo", storing({ traces: tempo({ storage: external }) }))).toMatchObject({ storage: { trace: { s3: { endpoint: "s3.eu-west-1.amazonaws.com", insecure: false } } } });
  });

  test("outside the stack is spoken to in plaintext only where that is said", () => {
    const access = (tls?: "none"): unknown => JSON.parse(JSON.stringify(configOf("mimir", storing({ metrics: mimir({ storage: s3({ endpoint: "minio.lan:9000", region: "us-east-1", ...(tls === undefined ? {} : { tls }) }) }) })))).common.storage.s3;
    expect([access(), access("none")]).toMatchObject([{ endpoint: "minio.lan:9000", insecure: false }, { endpoint: "minio.lan:9000", insecure: true }]);
  });

  test("outside the stack needs no keys where the workload has an identity", () => {
    expect(JSON.stringify(configOf("tempo", storing({ traces: tempo({ storage: s3({ region: "eu-west-1" }) }) })))).not.toContain("access_key");
  });
});

describe("object stores of other clouds, in each store's own words", () => {
  const all = (store: ReturnType<typeof gcs>): readonly unknown[] => {
    const stack = storing({ traces: tempo({ storage: store }), metrics: mimir({ storage: store }), logs: loki({ storage: store }) });
    return ["tempo", "mimir", "loki"].map((name) => configOf(name, stack));
  };

  test("Google's", () => {
    const [traces, metrics, logs] = all(gcs({ bucketPrefix: "acme" }));
    expect(traces).toMatchObject({ storage: { trace: { backend: "gcs", gcs: { bucket_name: "acme-tempo" } } } });
    expect(metrics).toMatchObject({ common: { storage: { backend: "gcs" } }, blocks_storage: { backend: "gcs", gcs: { bucket_name: "acme-mimir-blocks" } }, ruler_storage: { backend: "gcs", gcs: { bucket_name: "acme-mimir-ruler" } } });
    expect(logs).toMatchObject({ common: { storage: { gcs: { bucket_name: "acme-loki" } } }, schema_config: { configs: [{ object_store: "gcs" }] }, compactor: { delete_request_store: "gcs" } });
    expect(logs).not.toHaveProperty("common.storage.filesystem");
  });

  test("Azure's, with the key of the account from the environment", () => {
    const [traces, metrics, logs] = all(azureBlob({ account: "acme", containerPrefix: "acme", endpointSuffix: "blob.core.usgovcloudapi.net", credentials: { accountKey: secret("AZURE_KEY") } }));
    const suffix = { endpoint_suffix: "blob.core.usgovcloudapi.net" };
    expect(traces).toMatchObject({ storage: { trace: { backend: "azure", azure: { storage_account_name: "acme", container_name: "acme-tempo", storage_account_key: "${AZURE_STORAGE_KEY}", ...suffix } } } });
    expect(metrics).toMatchObject({ common: { storage: { backend: "azure", azure: { account_name: "acme", account_key: "${AZURE_STORAGE_KEY}", ...suffix } } }, blocks_storage: { azure: { container_name: "acme-mimir-blocks" } }, ruler_storage: { azure: { container_name: "acme-mimir-ruler" } } });
    expect(logs).toMatchObject({ common: { storage: { azure: { account_name: "acme", container_name: "acme-loki", account_key: "${AZURE_STORAGE_KEY}", ...suffix } } }, schema_config: { configs: [{ object_store: "azure" }] }, compactor: { delete_request_store: "azure" } });
  });

  test("Azure's by identity: Mimir asks for it by itself, the others are told to", () => {
    const [traces, metrics, logs] = all(azureBlob({ account: "acme" }));
    // On one host the service beside the virtual machine gives the token.
    expect(traces).toMatchObject({ storage: { trace: { azure: { use_managed_identity: true } } } });
    expect(logs).toMatchObject({ common: { storage: { azure: { use_managed_identity: true } } } });
    expect(JSON.stringify([traces, metrics, logs])).not.toMatch(/_key"|federated/);
  });
});

test("one process keeps one copy in Loki and in Mimir", () => {
  expect(configOf("loki", storing({}))).toMatchObject({ common: { replication_factor: 1, instance_addr: "127.0.0.1" } });
  expect(configOf("mimir", storing({ metrics: mimir() }))).toMatchObject({ multitenancy_enabled: false, ingester: { ring: { replication_factor: 1 } }, store_gateway: { sharding_ring: { replication_factor: 1 } } });
});

test("Mimir writes only below its volume, because the root of its file system is read-only", () => {
  expect(configOf("mimir", storing({ metrics: mimir() }))).toMatchObject({
    activity_tracker: { filepath: "/data/metrics-activity.log" }, ruler: { rule_path: "/data/ruler-rules" }, compactor: { data_dir: "/data/compactor" }, blocks_storage: { tsdb: { dir: "/data/tsdb" }, bucket_store: { sync_dir: "/data/tsdb-sync" } },
  });
});

test("Mimir tells Alertmanager of the objectives that are asked of it, also where its rules are given by hand", () => {
  const told = (options: object, isAsked = true): unknown => {
    const metrics = mimir(options);
    const objective = slo({ objective: 99.9, window: "30d", source: isAsked ? metrics : mimir({ name: "other" }), good: "sum(rate(good[5m]))", total: "sum(rate(all[5m]))" });
    return configOf("mimir", storing({ metrics }, { selfMonitoring: prometheus(), alerts: { slos: { api: objective }, notify: { critical: [pagerDuty({ key: secret("PAGERDUTY_KEY") })] } } }));
  };
  const ruler = { ruler: { alertmanager_url: "http://alertmanager:9093" } };
  expect(told({})).toMatchObject(ruler);
  expect(told({ tenants: true })).toMatchObject({ ...ruler, ruler_storage: { backend: "filesystem" } });
  expect(told({}, false)).not.toMatchObject(ruler);
});

test("Jaeger listens where other containers reach it", () => {
  expect(configOf("jaeger", storing({}))).toMatchObject({
    receivers: { otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } } },
    extensions: { healthcheckv2: { http: { endpoint: "0.0.0.0:13133" } }, jaeger_query: { storage: { traces: "main" }, http: { endpoint: "0.0.0.0:16686" } } },
    service: { telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: 8888 } } } }] } } },
  });
});

describe("Prometheus", () => {
  test("scrapes the whole stack where selfMonitoring names it, and nothing else", () => {
    const metrics = prometheus();
    const scraping = JSON.stringify(configOf("prometheus", storing({ metrics }, { selfMonitoring: metrics, dashboards: grafana({ sources: [metrics] }) })));
    for (const host of ["edge", "grafana", "jaeger", "loki", "prometheus"]) expect(scraping).toContain(`"dns_sd_configs":[{"names":["${host}"],"type":"A"`);
    expect(configOf("prometheus", storing({ metrics }))).toMatchObject({ scrape_configs: [] });
  });

  test("sends on what it scrapes, with exemplars, to the store's own path", () => {
    const metrics = mimir();
    expect(configOf("prometheus", storing({ metrics }, { selfMonitoring: prometheus({ remoteWrite: metrics }) }))).toMatchObject({ remote_write: [{ url: "http://mimir:8080/api/v1/push", send_exemplars: true }] });
  });

  test("keeps an exemplar for each series that the load makes, within bounds", () => {
    const kept = (more: Partial<Described>): unknown => (configOf("prometheus", storing({}, more)) as { storage: { exemplars: object } }).storage.exemplars;
    expect(kept({})).toEqual({ max_exemplars: 100_000 });
    expect(kept(load("1k/s"))).toEqual({ max_exemplars: 100_000 });
    expect(kept(load("10k/s"))).toEqual({ max_exemplars: 150_000 });
    expect(kept(load("100k/s"))).toEqual({ max_exemplars: 1_000_000 });
    expect(configOf("mimir", storing({ metrics: mimir() }, load("10k/s")))).toMatchObject({ limits: { max_global_exemplars_per_user: 150_000 } });
  });

  test("names the tenant of a store outside", () => {
    const metrics = externalMimir({ endpoint: "https://mimir.acme.io/", tenant: "shop" });
    expect(configOf("prometheus", storing({ metrics: mimir({ name: "own" }) }, { selfMonitoring: prometheus({ remoteWrite: metrics }) }))).toMatchObject({ remote_write: [{ url: "https://mimir.acme.io/api/v1/push", headers: { "X-Scope-OrgID": "shop" } }] });
  });

  test("writes as the tenant of a store of the stack where there is one only", () => {
    const written = (...tenants: readonly string[]): unknown => {
      const metrics = mimir({ tenants: true });
      const to = tenants.map((tenant) => exporter(metrics, { headers: { "X-Scope-OrgID": tenant } }, { name: tenant }));
      return configOf("prometheus", storing({}, { collectors: { edge: collector({ pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to } } }) }, selfMonitoring: prometheus({ remoteWrite: metrics }) }));
    };
    expect(written("shop")).toMatchObject({ remote_write: [{ headers: { "X-Scope-OrgID": "shop" } }] });
    expect(JSON.stringify(written("shop", "bank"))).not.toContain("X-Scope-OrgID");
  });

  test("makes labels of the attributes that correlations ask for", () => {
    expect(JSON.stringify(configOf("prometheus", storing({})))).toContain('"service.name"');
    expect(configOf("mimir", storing({ metrics: mimir() }))).toMatchObject({ limits: { promote_otel_resource_attributes: expect.stringContaining("service.name,") } });
  });
});

test("Tempo makes the metrics of its service map where a store of the stack stands beside it, and only there", () => {
  const [traces, metrics] = [tempo(), mimir()];
  expect(configOf("tempo", storing({ traces, metrics }, { dashboards: grafana({ sources: [traces, metrics] }) }))).toMatchObject({
    metrics_generator: { storage: { path: "/var/tempo/generator", remote_write: [{ url: "http://mimir:8080/api/v1/push" }] } }, overrides: { defaults: { metrics_generator: { processors: ["service-graphs", "span-metrics"] } } },
  });
  expect(configOf("tempo", storing({ traces, metrics }))).not.toHaveProperty("metrics_generator");
});
