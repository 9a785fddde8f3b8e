// Tempo 3, as one process or one a role. Its parser is strict: a key of Tempo 2 stops it.
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import { bucketAccess } from "./bucket-access.js";
import { metricsBeside } from "./metrics-beside.js";
import { tenantHeader, writeUrl } from "./prometheus.js";
import { inRing } from "./ring.js";
import { isDistributed } from "./role.js";
import { keepsTenantsApart, writesAsItsOwn } from "../model/tenants.js";
import { tempoIngestPort } from "./roles.js";
import { schedulerAddress, tempoEntrances, tempoKeepalive, tempoParts, tempoPort } from "./tempo-parts.js";
import { hoursOf } from "./units.js";

const configPath = "/etc/tempo/config.yaml";

export const tempo: Definition = {
  ...plain,
  image: "grafana/tempo:3.0.3",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/var/tempo" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("otlp-grpc", tempoIngestPort, "grpc"), tcp("http", tempoPort)],
  entrances: tempoEntrances,
  probe: probe(tempoPort, "/ready", ["/tempo", "-health"], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 60,
  args: () => [`-config.file=${configPath}`, "-config.expand-env=true"],
  environment: ({ service, model, view }) => bucketAccess(service, model, view)?.environment ?? [],
  secretFiles: ({ service, model, view }) => bucketAccess(service, model, view)?.secretFiles ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath, content: { documents: [configOf(site)] }, origin: site.service.origin }],
};

function configOf(site: Site): unknown {
  const { service, model } = site;
  const retention = hoursOf(service.options["retention"], "336h");
  const isParted = isDistributed(service);
  return {
    server: { http_listen_port: tempoPort, grpc_server_max_recv_msg_size: 67_108_864, grpc_server_max_send_msg_size: 67_108_864 },
    usage_report: { reporting_enabled: false },
    ...(keepsTenantsApart(service) ? { multitenancy_enabled: true } : {}),
    distributor: { receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${tempoIngestPort}`, max_recv_msg_size_mib: 64, ...(isParted ? { keepalive: tempoKeepalive } : {}) } } } } },
    // Both decide how long blocks stay: the scheduler plans compaction, the worker does it.
    backend_scheduler: { provider: { compaction: { compaction: { block_retention: retention } } } },
    backend_worker: { compaction: { block_retention: retention }, ...(isParted ? { backend_scheduler_addr: schedulerAddress(site), ring: inRing() } : {}) },
    storage: { trace: traceStorage(site) },
    ...(isParted ? tempoParts(site) : {}),
    ...metricsGenerator(site),
    overrides: { defaults: { ingestion: limitsFor(model), ...(metricsBeside(service, model) === undefined ? {} : { metrics_generator: { processors: ["service-graphs", "span-metrics"] } }) } },
  };
}

function traceStorage({ service, model, view }: Site): object {
  const store = bucketAccess(service, model, view);
  const wal = { path: "/var/tempo/wal" };
  switch (store?.provider) {
    case undefined: return { backend: "local", wal, local: { path: "/var/tempo/blocks" } };
    case "s3": return { backend: "s3", wal, s3: { bucket: store.bucket("traces"), endpoint: store.endpoint, region: store.region, ...store.keys("access_key", "secret_key"), insecure: store.isPlaintext, forcepathstyle: store.isPathStyle } };
    case "gcs": return { backend: "gcs", wal, gcs: { bucket_name: store.bucket("traces") } };
    case "azure": return { backend: "azure", wal, azure: { storage_account_name: store.account, container_name: store.bucket("traces"), endpoint_suffix: store.endpointSuffix, ...(store.key === null ? store.identity : { storage_account_key: store.key }) } };
  }
}

/** Makes the service map and the rates of spans, where there is a store beside it that takes them. */
function metricsGenerator({ service, model, view }: Site): Readonly<Record<string, unknown>> {
  const metrics = metricsBeside(service, model);
  if (metrics === undefined) return {};
  return { metrics_generator: { storage: { path: "/var/tempo/generator", remote_write: [{ url: writeUrl(metrics, view), headers: writesAsItsOwn(service) ? undefined : tenantHeader(metrics, model), send_exemplars: true }] } } };
}

/** Twice the declared rate, and the traces that begin in a minute; the defaults refuse more than 30 MB a second and 10,000 live traces. */
function limitsFor(model: Site["model"]): Readonly<Record<string, number>> {
  const load = model.load.traces;
  if (load === null) return { rate_limit_bytes: 30_000_000, burst_size_bytes: 60_000_000, max_traces_per_user: 100_000 };
  const bytes = Math.max(30_000_000, load.itemsPerSecond * load.bytesPerItem * 2);
  return { rate_limit_bytes: bytes, burst_size_bytes: bytes * 2, max_traces_per_user: Math.max(10_000, Math.ceil(load.itemsPerSecond / spansPerTrace) * 60) };
}

/** The documented figure of the load model. */
const spansPerTrace = 10;
