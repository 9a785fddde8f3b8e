// Prometheus 3: OTLP and remote write in, scraping of the stack itself where selfMonitoring names it.
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import { scrapeJobs } from "./scrape-jobs.js";

const configPath = "/etc/prometheus/prometheus.yml";

export const prometheus: Definition = {
  ...plain,
  image: "prom/prometheus:v3.14.0",
  resources: { cpu: 1, memory: "4Gi" },
  volume: { size: "50Gi", path: "/prometheus" },
  user: { uid: 65_534, gid: 65_534 },
  ports: [tcp("http", 9090)],
  probe: probe(9090, "/-/ready", ["wget", "-q", "--spider", "http://localhost:9090/-/ready"], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 120,
  args: () => [
    `--config.file=${configPath}`, "--storage.tsdb.path=/prometheus", "--web.enable-otlp-receiver", "--web.enable-remote-write-receiver", "--enable-feature=exemplar-storage",
  ],
  configs: (site) => [{ file: `${site.service.name}/prometheus.yml`, path: configPath, content: { documents: [configOf(site)] }, schema: "prometheus", origin: site.service.origin }],
};

function configOf(site: Site): unknown {
  const { service, model, view } = site;
  const target = service.options["remoteWrite"];
  const writes = typeof target === "string" ? [{ url: remoteWriteUrl(target, site), send_exemplars: true, queue_config: { max_samples_per_send: 2000 } }] : undefined;
  return {
    global: { scrape_interval: "15s", evaluation_interval: "15s", external_labels: { stack: model.name, ...(model.environment === null ? {} : { environment: model.environment }) } },
    // Resource attributes become labels only where they are named; these tell services, replicas and places apart.
    otlp: { promote_resource_attributes: ["service.instance.id", "service.name", "service.namespace", "service.version", "deployment.environment.name", "host.name", "k8s.cluster.name", "k8s.namespace.name", "k8s.deployment.name", "k8s.pod.name"], keep_identifying_resource_attributes: true },
    // Collectors retry after an outage, so samples arrive late.
    storage: { tsdb: { out_of_order_time_window: "30m", retention: { time: String(service.options["retention"] ?? "15d") } }, exemplars: { max_exemplars: 100_000 } },
    scrape_configs: model.selfMonitoring === service.name ? scrapeJobs(model, view) : [],
    remote_write: writes,
  };
}

function remoteWriteUrl(name: string, { model, view }: Site): string {
  const target = model.services.find((service) => service.name === name);
  const endpoint = target?.options["endpoint"];
  if (typeof endpoint === "string") return `${endpoint.replace(/\/$/, "")}/api/v1/push`;
  return target?.type === "prometheus" ? `http://${view.host(name)}:9090/api/v1/write` : `http://${view.host(name)}:8080/api/v1/push`;
}
