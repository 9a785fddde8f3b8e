// Loki 3, as a single binary or one process a role: OTLP in by HTTP, chunks on the volume or in the object store.
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import { bucketAccess } from "./bucket-access.js";
import { lokiCommon, lokiEntrances, lokiParts, lokiPort } from "./loki-parts.js";
import { copiesOf, isDistributed, peerPorts } from "./role.js";
import { keepsTenantsApart } from "../model/tenants.js";
import { hoursOf, megabytesPerSecond } from "./units.js";

const configPath = "/etc/loki/config.yaml";

export const loki: Definition = {
  ...plain,
  image: "grafana/loki:3.7.6",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/loki" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("http", lokiPort)],
  entrances: lokiEntrances,
  probe: probe(lokiPort, "/ready", ["/usr/bin/loki", "-health"], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 60,
  args: () => [`-config.file=${configPath}`, "-config.expand-env=true"],
  environment: ({ service, model, view }) => bucketAccess(service, model, view)?.environment ?? [],
  secretFiles: ({ service, model, view }) => bucketAccess(service, model, view)?.secretFiles ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath, content: { documents: [configOf(site)] }, schema: "loki", origin: site.service.origin }],
};

function configOf(site: Site): unknown {
  const { service, model, view } = site;
  const isParted = isDistributed(service);
  const provider = bucketAccess(service, model, view)?.provider ?? "filesystem";
  const rate = limitsFor(megabytesPerSecond(model, "logs"));
  return {
    auth_enabled: keepsTenantsApart(service),
    analytics: { reporting_enabled: false },
    // Batches of the stack's collectors may exceed gRPC's usual 4 MiB.
    server: { http_listen_port: lokiPort, grpc_listen_port: peerPorts.grpc, grpc_server_max_recv_msg_size: 67_108_864, grpc_server_max_send_msg_size: 67_108_864, log_level: "info" },
    common: { path_prefix: "/loki", replication_factor: copiesOf(service), ...(isParted ? lokiCommon(site) : alone), storage: storageOf(site) },
    schema_config: { configs: [{ from: "2024-04-01", store: "tsdb", object_store: provider, schema: "v13", index: { prefix: "index_", period: "24h" } }] },
    // Retention does nothing without the compactor's own switch.
    compactor: { working_directory: "/loki/compactor", retention_enabled: true, delete_request_store: provider },
    limits_config: { max_global_streams_per_user: streamsFor(model), allow_structured_metadata: true, retention_period: hoursOf(service.options["retention"], "744h"), ...rate },
    // One question may be about several tenants.
    ...(keepsTenantsApart(service) ? { querier: { multi_tenant_queries_enabled: true } } : {}),
    ...(isParted ? lokiParts(site) : {}),
  };
}

function storageOf({ service, model, view }: Site): object {
  const store = bucketAccess(service, model, view);
  switch (store?.provider) {
    case undefined: return { filesystem: { chunks_directory: "/loki/chunks", rules_directory: "/loki/rules" } };
    case "s3": return { s3: { endpoint: store.endpoint, region: store.region, bucketnames: store.bucket("chunks"), ...store.keys("access_key_id", "secret_access_key"), insecure: store.isPlaintext, s3forcepathstyle: store.isPathStyle } };
    case "gcs": return { gcs: { bucket_name: store.bucket("chunks") } };
    case "azure": return { azure: { account_name: store.account, container_name: store.bucket("chunks"), endpoint_suffix: store.endpointSuffix, ...(store.key === null ? store.identity : { account_key: store.key }) } };
  }
}

/** One process finds itself at loopback, whatever its network interfaces are called. */
const alone = { instance_addr: "127.0.0.1", ring: { kvstore: { store: "inmemory" } } } as const;

/** A stream for each line of a second; the default refuses more than 5,000. */
function streamsFor({ load }: Site["model"]): number {
  return Math.max(10_000, Math.ceil(load.logs?.itemsPerSecond ?? 0));
}

/** Twice the declared rate; the defaults refuse more than 4 MB a second. */
function limitsFor(megabytes: number | undefined): Readonly<Record<string, unknown>> {
  if (megabytes === undefined) return { ingestion_rate_mb: 16, ingestion_burst_size_mb: 32, per_stream_rate_limit: "8MB", per_stream_rate_limit_burst: "16MB" };
  const rate = Math.max(8, Math.ceil(megabytes * 2));
  return { ingestion_rate_mb: rate, ingestion_burst_size_mb: rate * 2, per_stream_rate_limit: `${rate}MB`, per_stream_rate_limit_burst: `${rate * 2}MB` };
}
