// Prometheus 3: OTLP and remote write in, scraping of the stack itself where selfMonitoring names it.
import { storePorts, storePortsOf } from "../collector/store-ports.js";
import type { Model, ServiceNode } from "../model/model.js";
import type { View } from "../workload/view.js";
import type { ConfigFile } from "../workload/workload.js";
import type { Definition, Site } from "./definition.js";
import { remoteStore, remoteWriteAuth, remoteWriteFiles } from "./client-auth.js";
import { plain, probe, tcp } from "./definition.js";
import { ruleDocument } from "../operations/alerts/rule-file.js";
import { isEmpty, storeRules } from "../operations/alerts/rules.js";
import { scrapeJobs } from "./scrape-jobs.js";
import { tenantHeaderName, tenantWrittenAs } from "../model/tenants.js";
import { exemplarsFor, lateness, promDuration } from "./units.js";

/** Resource attributes become labels only where they are named; these tell services, replicas and places apart. */
export const promotedAttributes: readonly string[] = [
  "service.instance.id", "service.name", "service.namespace", "service.version", "deployment.environment.name", "host.name", "k8s.cluster.name", "k8s.namespace.name", "k8s.deployment.name", "k8s.pod.name",
];

const port = storePorts.prometheus.query;
const configPath = "/etc/prometheus/prometheus.yml";

export const prometheus: Definition = {
  ...plain,
  image: "prom/prometheus:v3.14.0",
  resources: { cpu: 1, memory: "4Gi" },
  volume: { size: "50Gi", path: "/prometheus" },
  user: { uid: 65_534, gid: 65_534 },
  ports: [tcp("http", port)],
  probe: probe(port, "/-/ready", ["wget", "-q", "--spider", `http://localhost:${port}/-/ready`], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 120,
  args: ({ view }) => [
    `--config.file=${configPath}`, "--storage.tsdb.path=/prometheus", "--web.enable-otlp-receiver", "--web.enable-remote-write-receiver", "--enable-feature=exemplar-storage",
    // A backup takes a snapshot by it; nothing outside the project's network reaches it.
    ...(view.target === "compose" ? ["--web.enable-admin-api"] : []),
  ],
  configs: (site) => [
    { file: `${site.service.name}/prometheus.yml`, path: configPath, content: { documents: [configOf(site)] }, schema: "prometheus", origin: site.service.origin },
    ...rulesOf(site),
  ],
  secretFiles: ({ service, model }) => {
    const store = remoteStore(service, model);
    return store === undefined ? [] : remoteWriteFiles(store);
  },
};

const rulesPath = "/etc/prometheus/rules.yml";

function rulesOf({ service, model, view }: Site): readonly ConfigFile[] {
  const rules = storeRules(model, service.name, view.target);
  if (isEmpty(rules)) return [];
  return [{ file: `${service.name}/rules.yml`, path: rulesPath, content: { documents: [ruleDocument(rules)] }, schema: "prometheus-rules", origin: model.alerts.origin }];
}

function configOf(site: Site): unknown {
  const { service, model, view } = site;
  return {
    // Collectors answer with dots in names where they may; dashboards and alerts are written for one spelling.
    global: { scrape_interval: "15s", evaluation_interval: "15s", metric_name_escaping_scheme: "underscores", external_labels: { stack: model.name, ...(model.environment === null ? {} : { environment: model.environment }) } },
    otlp: { promote_resource_attributes: promotedAttributes, keep_identifying_resource_attributes: true },
    // Collectors retry after an outage, so samples arrive late.
    storage: { tsdb: { out_of_order_time_window: lateness(model), retention: { time: promDuration(service.options["retention"], "15d"), ...sizeLimit(service) } }, exemplars: { max_exemplars: exemplarsFor(model) } },
    rule_files: rulesOf(site).length === 0 ? undefined : [rulesPath],
    alerting: alertingOf(site),
    scrape_configs: model.selfMonitoring === service.name ? scrapeJobs(model, view) : [],
    remote_write: remoteWrites(site),
  };
}

/** Every replica of what tells people, found by DNS. */
function alertingOf({ model, view }: Site): unknown {
  const managers = model.services.filter(({ role }) => role === "alerting");
  if (managers.length === 0) return undefined;
  return { alertmanagers: managers.map(({ name }) => ({ dns_sd_configs: [{ names: [view.everyHost(name)], type: "A", port: 9093 }] })) };
}

/** The oldest blocks go before the volume is full: a full one stops Prometheus, and with it the newest samples. */
function sizeLimit({ volume }: Site["service"]): Readonly<Record<string, string>> {
  return volume === null ? {} : { size: `${Math.floor((volume.bytes * 0.85) / 2 ** 20)}MB` };
}

function remoteWrites({ service, model, view }: Site): readonly unknown[] | undefined {
  const target = model.services.find((candidate) => candidate.name === service.options["remoteWrite"]);
  if (target === undefined) return undefined;
  const signIn = target.isExternal ? remoteWriteAuth(target, (key) => view.secretFile(key)) : {};
  return [{ url: writeUrl(target, view), headers: tenantHeader(target, model), ...signIn, send_exemplars: true, queue_config: { max_samples_per_send: 2000 } }];
}

/** Mimir's own, and everyone else's. */
const writePaths: Readonly<Record<string, string>> = { mimir: "/api/v1/push", "external-mimir": "/api/v1/push" };

/** Where a store takes remote write. */
export function writeUrl(target: ServiceNode, view: View): string {
  const { endpoint } = target.options;
  const path = writePaths[target.type] ?? "/api/v1/write";
  return typeof endpoint === "string" ? `${endpoint.replace(/\/$/, "")}${path}` : `http://${view.host(target.name)}:${storePortsOf(target.type)?.ingest ?? port}${path}`;
}

/** Whose samples they are, in a store that has several tenants. */
export function tenantHeader(target: ServiceNode, model: Model): Readonly<Record<string, string>> | undefined {
  const tenant = tenantWrittenAs(target, model);
  return tenant === undefined ? undefined : { [tenantHeaderName]: tenant };
}
