// Mimir 3, as one process or one a role.
import { ruleDocument } from "../operations/alerts/rule-file.js";
import { isEmpty, loadsRules, storeRules } from "../operations/alerts/rules.js";
import type { ConfigFile } from "../workload/workload.js";
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import { type BucketAccess, bucketAccess } from "./bucket-access.js";
import { promotedAttributes } from "./prometheus.js";
import { mimirBucketCaches, mimirEntrances, mimirParts, mimirPort, mimirRuler } from "./mimir-parts.js";
import { copiesOf, isDistributed, peerPorts } from "./role.js";
import { keepsTenantsApart } from "../model/tenants.js";
import { exemplarsFor, hoursOf, lateness } from "./units.js";

const configPath = "/etc/mimir/config.yaml";

export const mimir: Definition = {
  ...plain,
  image: "grafana/mimir:3.2.0",
  resources: { cpu: 2, memory: "4Gi" },
  volume: { size: "50Gi", path: "/data" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("http", mimirPort)],
  entrances: mimirEntrances,
  // The image has no program that could ask.
  probe: probe(mimirPort, "/ready", null, 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 120,
  args: () => [`-config.file=${configPath}`, "-config.expand-env=true"],
  alone: ["-target=all"],
  environment: ({ service, model, view }) => bucketAccess(service, model, view)?.environment ?? [],
  secretFiles: ({ service, model, view }) => bucketAccess(service, model, view)?.secretFiles ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath, content: { documents: [configOf(site)] }, origin: site.service.origin }, ...rulesOf(site)],
};

const rulesFolder = "/etc/mimir/rules";

/** Where tenants are not kept apart, everything belongs to the one that Mimir calls anonymous. */
function rulesOf({ service, model, view }: Site): readonly ConfigFile[] {
  const rules = storeRules(model, service.name, view.target);
  if (isEmpty(rules) || !loadsRules(service)) return [];
  return [{ file: `${service.name}/rules.yml`, path: `${rulesFolder}/anonymous/rules.yml`, content: { documents: [ruleDocument(rules)] }, schema: "prometheus-rules", origin: model.alerts.origin }];
}

/** With rules of the stack, the ruler reads those and keeps none of its own. */
function rulerOf(site: Site, storage: Readonly<Record<string, unknown>>, parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const manager = site.model.services.find(({ role }) => role === "alerting");
  // Its operator gives rules to a store with tenants; whom alerts are told to is the stack's in any case.
  const evaluates = site.model.alerts.slos.some(({ source }) => source === site.service.name);
  const alertmanager = manager === undefined || !evaluates ? {} : { alertmanager_url: `http://${site.view.host(manager.name)}:9093` };
  return rulesOf(site).length === 0
    ? { ruler_storage: storage, ruler: { rule_path: "/data/ruler-rules", ...parts, ...alertmanager } }
    : { ruler_storage: { backend: "local", local: { directory: rulesFolder } }, ruler: { rule_path: "/data/ruler-rules", ...parts, ...alertmanager } };
}

function configOf(site: Site): unknown {
  const { service, model, view } = site;
  const store = bucketAccess(service, model, view);
  const isParted = isDistributed(service);
  const ring = { kvstore: { store: isParted ? "memberlist" : "inmemory" } };
  const copies = { ...ring, replication_factor: copiesOf(service) };
  const blocks = store === undefined ? { backend: "filesystem", filesystem: { dir: "/data/blocks" } } : bucketOf("blocks", store);
  const ruler = store === undefined ? { backend: "filesystem", filesystem: { dir: "/data/ruler" } } : bucketOf("ruler", store);
  return {
    multitenancy_enabled: keepsTenantsApart(service),
    ...(keepsTenantsApart(service) ? { tenant_federation: { enabled: true } } : {}),
    usage_stats: { enabled: false },
    // By default it writes beside the program, where the root file system is read-only.
    activity_tracker: { filepath: "/data/metrics-activity.log" },
    server: { http_listen_port: mimirPort, grpc_listen_port: peerPorts.grpc },
    common: store === undefined ? undefined : { storage: commonStorage(store) },
    blocks_storage: { ...blocks, tsdb: { dir: "/data/tsdb" }, bucket_store: { sync_dir: "/data/tsdb-sync", ...(isParted ? mimirBucketCaches(site) : {}) } },
    ...rulerOf(site, ruler, isParted ? mimirRuler(site) : {}),
    compactor: { data_dir: "/data/compactor", sharding_ring: ring },
    distributor: { ring },
    // One process keeps one copy; the defaults ask for three.
    ingester: { ring: copies },
    store_gateway: { sharding_ring: copies },
    limits: {
      compactor_blocks_retention_period: hoursOf(service.options["retention"], "2160h"), max_global_exemplars_per_user: exemplarsFor(model), out_of_order_time_window: lateness(model),
      promote_otel_resource_attributes: promotedAttributes.join(","), ...limitsFor(model),
    },
    ...(isParted ? mimirParts(site) : {}),
  };
}

function bucketOf(purpose: string, store: BucketAccess): Readonly<Record<string, unknown>> {
  const name = store.bucket(purpose);
  return { backend: store.provider, [store.provider]: store.provider === "azure" ? { container_name: name } : { bucket_name: name } };
}

/** What its buckets have in common. Who has no key is asked for by the libraries of the cloud. */
function commonStorage(store: BucketAccess): object {
  switch (store.provider) {
    case "s3": return { backend: "s3", s3: { endpoint: store.endpoint, region: store.region, ...store.keys("access_key_id", "secret_access_key"), insecure: store.isPlaintext } };
    case "gcs": return { backend: "gcs" };
    case "azure": return { backend: "azure", azure: { account_name: store.account, endpoint_suffix: store.endpointSuffix, ...(store.key === null ? {} : { account_key: store.key }) } };
  }
}

/** Twice the declared rate, and a series for each sample of a minute; the defaults refuse more than 10,000 samples a second and 150,000 series. */
function limitsFor(model: Site["model"]): Readonly<Record<string, number>> {
  const rate = model.load.metrics?.itemsPerSecond;
  return rate === undefined ? { ingestion_rate: 100_000, ingestion_burst_size: 1_000_000, max_global_series_per_user: 1_500_000 } : {
    ingestion_rate: rate * 2, ingestion_burst_size: rate * 20, max_global_series_per_user: Math.max(150_000, rate * 60),
  };
}
