// What a collector needs around it, and what stands around it more than once.
import { type Cases, direct, found, graded, pipelines, placed, quiet } from "./case.js";

const onCompose = (from: string, through = "", target = "compose()"): string => pipelines("const metrics = prometheus();", `metrics: { from: [otlp(), ${from}], through: [memoryLimiter(), ${through}], to: [metrics] }`, 'sendingQueue: { volume: "20Gi" },', `targets: [${target}],`);
const discovering = (more: string): string => `receivers.prometheus({ config: { scrape_configs: [{ job_name: "pods", kubernetes_sd_configs: [{ role: "pod"${more} }] }] } })`;
const journal = (settings: string, more = ""): string => `const logs = loki();\n\ncollectors: { node: agent({ ${settings} from: { logs: [receivers.journald({ directory: "/var/log/journal", ${more} })] }, to: logs, mounts: [hostPath("/var/log/journal")] }) },`;
const pulling = (receiver: string, settings = "replicas: 2,", signal = "metrics"): string => pipelines(`const store = ${signal === "logs" ? "loki" : "prometheus"}();`, `${signal}: { from: [${receiver}], through: [memoryLimiter()], to: [store] }`, `${settings} sendingQueue: { volume: "20Gi" },`, 'targets: [kubernetes({ namespace: "observability" })],');
const job = (job: string): string => `receivers.prometheus({ config: { scrape_configs: [{ job_name: "a", ${job} }] } })`;
const measured = (from: string, through = "", store = "prometheus()"): string => pipelines(`const metrics = ${store};`, `metrics: { from: [${from}], through: [memoryLimiter(), ${through}], to: [metrics] }`);
const adding = (settings: string, from = "otlp()", front = ""): string => `const metrics = prometheus();\nconst adds = collector({ ${settings} sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [${from}], through: [memoryLimiter(), processors.deltaToCumulative()], to: [metrics] } } });\n
collectors: { adds, ${front === "" ? "" : `front: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [${front}] } } })`} },`;
const spans = (from: string): string => `traces: { from: [otlp()], through: [memoryLimiter()], to: [${from}] }`;
const told = (stack: string): string => direct({ declare: "const metrics = prometheus();", stack });
const pager = 'pagerDuty({ key: secret("PAGERDUTY_KEY") })';

/** Through Kafka, which a monitor of the stack watches as well. */
const queueing = (through: string): string => `const metrics = mimir();
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });
const stats = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [receivers.statsd({ endpoint: "0.0.0.0:8125" })], through: [memoryLimiter()], to: [queue] } } });
const sink = consumer({ from: queue, replicas: 1, through: [memoryLimiter()${through}], to: { metrics } });

collectors: { stats, sink },
selfMonitoring: prometheus(),`;

/** A collector that counts, collectors between, and one that writes to the store. */
const relaying = (to: string, between = "", from = 'receivers.statsd({ endpoint: "0.0.0.0:8125" })'): string => `const metrics = prometheus();
const last = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } });
const first = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter(), ${between}], to: [last] } } });
const second = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [last] } } });
const stats = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [${from}], through: [memoryLimiter()], to: [${to}] } } });

collectors: { stats, first, second, last },`;

export const surroundingsCases: Cases = {
  "kubernetes-api-reachable": [
    placed(onCompose("receivers.k8sCluster()", "processors.k8sAttributes()"), "collectors.edge", '"k8s_cluster" and "k8s_attributes" of collector "edge" ask the API'), quiet(onCompose("receivers.k8sCluster()", "processors.k8sAttributes()", 'kubernetes({ namespace: "observability" })')),
    graded(onCompose("receivers.k8sCluster()", "", 'kubernetes({ namespace: "observability" }), compose()'), "warning", '"k8s_cluster"'), graded(onCompose("receivers.k8sCluster()"), "error", '"k8s_cluster"'), found(onCompose('receivers.k8sCluster({ auth_type: "serviceAccount" })'), '"k8s_cluster"'), quiet(onCompose('receivers.k8sCluster({ auth_type: "kubeConfig" })')),
    quiet(onCompose('receivers.hostMetrics({ root_path: "/hostfs", scrapers: { cpu: {} } })')), quiet(onCompose('receivers.hostMetrics({ root_path: "/hostfs", scrapers: { cpu: {} } })', "processors.k8sAttributes({ passthrough: true })")),
    found(onCompose('receivers.kubeletStats({ auth_type: "serviceAccount" })'), '"kubelet_stats"'), quiet(onCompose('receivers.kubeletStats({ auth_type: "tls", ca_file: file(secret("KUBELET_CA")), cert_file: file(secret("KUBELET_CERT")), key_file: file(secret("KUBELET_KEY")) })')),
    found(onCompose(discovering("")), '"prometheus"'), quiet(onCompose(discovering(', api_server: "https://cluster.example.com"'))), quiet(onCompose(discovering(', kubeconfig_file: "/etc/kube/config"'))), quiet(onCompose(job('static_configs: [{ targets: ["app:8080"] }]'))),
  ],
  "program-in-image": [
    placed(journal(""), "collectors.node.pipelines.logs.from.0", 'runs journalctl, which is not in "otel/opentelemetry-collector-contrib:0.158.0"'), quiet(journal("", 'root_path: "/hostfs"')), quiet(journal('image: "registry.example.com/own:1.0.0",')),
    found(pulling('raw.receiver("jmx", {})', ""), "runs java"), quiet(pulling("otlp()", "")),
  ],
  "pulled-once": [
    found(pulling("receivers.k8sCluster()"), "on 2 replicas"), quiet(pulling("receivers.k8sCluster()", "")), quiet(pulling('receivers.k8sCluster({ k8s_leader_elector: "k8s_leader_elector" })')), found(pulling("receivers.k8sEvents()", "replicas: { min: 1, max: 3, cpuUtilization: 70 },", "logs"), "on up to 3 replicas"),
    found(pulling('receivers.redis({ endpoint: "redis:6379" })', 'mode: "daemonset",'), "on one replica on each node"), quiet(pulling('receivers.redis({ endpoint: "localhost:6379" })', 'mode: "daemonset",')), quiet(pulling("otlp()")), quiet(pulling('receivers.hostMetrics({ scrapers: { cpu: {} } })')),
    quiet(pulling('raw.receiver("redis", { endpoint: "redis:6379" })')), found(pulling(job('static_configs: [{ targets: ["127.0.0.1:9090", "app:8080"] }]')), '"prometheus"'), quiet(pulling(job('static_configs: [{ targets: ["127.0.0.1:9090"] }]'))), quiet(pulling(job('static_configs: [{ labels: { team: "a" } }]'))),
    found(pulling('receivers.postgresql({ endpoint: "db:5432", username: "otel", password: secret("DB_PASSWORD") })'), '"postgresql"'), found(pulling('receivers.sqlQuery({ driver: "postgres", datasource: secret("DATASOURCE"), queries: [] })'), '"sqlquery"'),
    found(pulling(job('kubernetes_sd_configs: [{ role: "pod" }]')), '"prometheus"'), quiet(pulling(job('kubernetes_sd_configs: [{ role: "pod" }]'), 'mode: "daemonset",')), found(pulling(job('kubernetes_sd_configs: [{ role: "node" }]'), 'mode: "daemonset",'), '"prometheus"'),
    quiet(pulling(job('kubernetes_sd_configs: [{ role: "node", selectors: [{ role: "node", field: "metadata.name=one" }] }]'), 'mode: "daemonset",')), found(pulling(job('dns_sd_configs: [{ names: ["app"], port: 8080 }]')), '"prometheus"'),
    quiet(pulling(job('kubernetes_sd_configs: [{ role: "node" }], relabel_configs: [{ source_labels: ["__meta_kubernetes_node_name"], regex: "${env:K8S_NODE_NAME}", action: "keep" }]'), 'mode: "daemonset",')),
    quiet(pulling('receivers.prometheus({ target_allocator: { endpoint: "http://allocator", interval: "30s", collector_id: "one" }, config: { scrape_configs: [{ job_name: "a", static_configs: [{ targets: ["app:8080"] }] }] } })')),
  ],
  "cumulative-for-prometheus": [
    placed(measured('receivers.statsd({ endpoint: "0.0.0.0:8125" })'), "collectors.edge.pipelines.metrics.from.0", '"statsd" of collector "edge"'), quiet(measured('receivers.statsd({ endpoint: "0.0.0.0:8125" })', "processors.deltaToCumulative()")), found(measured("otlp()", "processors.deltaToCumulative(), processors.cumulativeToDelta()"), '"cumulative_to_delta"'),
    quiet(measured("otlp()", "processors.cumulativeToDelta(), processors.deltaToCumulative()")), quiet(measured("otlp()")), found(measured("otlp()", "processors.cumulativeToDelta()", "mimir()"), '"mimir" leaves them out'), found(measured("otlp()", "processors.cumulativeToDelta()", 'externalMimir({ endpoint: "https://mimir.example.com" })'), '"mimir" leaves them out'),
    quiet(pipelines("const vendor = exporters.otlpHttp({ endpoint: \"https://otlp.example.com\" });", "metrics: { from: [otlp()], through: [memoryLimiter(), processors.cumulativeToDelta()], to: [vendor] }")),
    quiet(pipelines('const metrics = prometheus();\nconst kept = connectors.forward();\nconst vendor = exporters.otlpHttp({ endpoint: "https://otlp.example.com" });', `metrics: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, "metrics/kept": { from: [kept], to: [metrics] }, "metrics/vendor": { from: [receivers.statsd({ endpoint: "0.0.0.0:8125" })], through: [memoryLimiter()], to: [vendor] }`)),
    found(pipelines("const metrics = prometheus();\nconst red = spanMetrics({ aggregation_temporality: \"AGGREGATION_TEMPORALITY_DELTA\" });", `${spans("red")}, metrics: { from: [red], through: [memoryLimiter()], to: [metrics] }`), '"span_metrics"'),
    quiet(pipelines("const metrics = prometheus();\nconst red = spanMetrics();", `${spans("red")}, metrics: { from: [red], through: [memoryLimiter()], to: [metrics] }`)),
    found(pipelines("const metrics = prometheus();\nconst counted = connectors.count();\nconst kept = connectors.forward();", `${spans("counted")}, metrics: { from: [counted], through: [memoryLimiter()], to: [kept] }, "metrics/kept": { from: [kept], to: [metrics] }`), '"count"'),
    quiet(pipelines("const metrics = prometheus();\nconst counted = connectors.count();\nconst kept = connectors.forward();", `${spans("counted")}, metrics: { from: [counted], through: [memoryLimiter()], to: [kept] }, "metrics/kept": { from: [kept], through: [processors.deltaToCumulative()], to: [metrics] }`)),
    quiet(queueing(", processors.deltaToCumulative()")), found(queueing(""), '"statsd" of collector "stats" gives sums of delta temporality, and "mimir"'), quiet(queueing(", processors.deltaToCumulative()").replace("from: queue", 'from: receiver(queue, { group_id: "other" })')),
    placed(relaying("first"), "collectors.stats.pipelines.metrics.from.0", '"statsd" of collector "stats" gives'), found(relaying("first, second"), '"statsd" of collector "stats" gives'),
    quiet(relaying("first", "processors.deltaToCumulative()")), quiet(relaying("first", "", "otlp()")), found(relaying("first", "processors.cumulativeToDelta()", "otlp()"), '"cumulative_to_delta" of collector "first" gives'),
  ],
  "delta-to-cumulative-affinity": [
    found(adding("replicas: { min: 1, max: 3, cpuUtilization: 70 },"), "adds up on up to 3 replicas"), quiet(adding('mode: "daemonset",')), found(adding("replicas: 2, expose: loadBalancer({ internal: true }),"), "adds up on 2 replicas"), quiet(adding("replicas: 2,", 'receivers.hostMetrics({ scrapers: { cpu: {} } })')),
    found(adding("replicas: 2,", "otlp()", 'exporters.loadBalancing({ to: adds, routing_key: "streamID" }), adds'), "adds up on 2 replicas"), quiet(adding("replicas: 2,", "otlp()", 'exporters.loadBalancing({ to: adds, routing_key: "metric" })')), found(adding("replicas: 2, expose: loadBalancer({ internal: true }),", "otlp()", 'exporters.loadBalancing({ to: adds, routing_key: "metric" })'), "adds up"),
    quiet(adding("replicas: 2,").replace("processors.deltaToCumulative()", "processors.cumulativeToDelta()")), quiet(adding("replicas: 2,", "otlp()", "exporters.loadBalancing({ to: adds })")),
    quiet(pipelines('const metrics = prometheus();\nconst queue = externalKafka({ bootstrap: ["b:9092"], brokers: 3, partitions: 12, retention: "1h" });', "metrics: { from: [queue], through: [memoryLimiter(), processors.deltaToCumulative()], to: [metrics] }", 'replicas: 2, sendingQueue: { volume: "20Gi" },')),
  ],
  "alerts-evaluated": [
    placed(told(`alerts: { notify: { warning: [${pager}] } },`), "alerts.notify", "nothing in the stack tells them"), found(told(`alerts: { notify: { heartbeat: webhook({ url: secret("HEARTBEAT_URL") }) } },`), "nothing"), quiet(told(`selfMonitoring: metrics,\nalerts: { notify: { critical: [${pager}] } },`)), quiet(told("alerts: {},")),
    quiet(told(`selfMonitoring: metrics,\ndashboards: grafana({ sources: [metrics] }),\nalerts: { manager: "grafana", notify: { critical: [${pager}] } },`)),
  ],
};
