import { queued } from "../../../src/lint/example.js";
import { type Cases, found, pipelines, quiet } from "./case.js";

const sampler = "tailSampling({ policies: [keepErrors()] })";
const tier = (settings: string, front: string): string => [
  "const traces = jaeger();",
  `const sampler = collector({ ${settings} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), ${sampler}], to: [traces] } } });`, "",
  'targets: [kubernetes({ namespace: "observability" })],', `collectors: { ${front} sampler },`,
].join("\n");
const front = (to: string): string => `front: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [${to}] } } }),`;
const sampled = (wait: string, options = "", resources = '{ cpu: 2, memory: "1Gi" }', stack = 'load: { traces: "10k/s" },'): string =>
  pipelines("const traces = jaeger();", `traces: { from: [otlp()], through: [memoryLimiter(), tailSampling({ decision_wait: "${wait}", policies: [keepErrors()] })], to: [traces] }`, `resources: ${resources}, expose: loadBalancer({ internal: true }), ${options} sendingQueue: { volume: "20Gi" },`, stack);
const red = (settings: string, through: string, version = "0.135.0", others = ""): string => [
  "const red = spanMetrics();", "const metrics = prometheus();",
  `const counting = collector({ ${settings} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [red] }, metrics: { from: [red], through: ${through}, to: [metrics] } } });`, "",
  `collectors: { ${others} counting },`, `collectorVersion: "${version}",`,
].join("\n");
const label = (key: string): string => `[processors.resource({ attributes: [{ key: "${key}", value: "a", action: "upsert" }] })]`;
const graph = "const graph = connectors.serviceGraph();\nconst metrics = prometheus();";

export const traceCases: Cases = {
  "tail-sampling-holds-marked-data": [
    quiet(pipelines("const traces = jaeger();", `traces: { from: [otlp()], through: [memoryLimiter(), ${sampler}], to: [traces] }`)),
    found(queued({ gateway: "replicas: 1, expose: hostPorts(), to: queue", consumer: "replicas: 2, from: queue, to: { traces }, sampling: [keepErrors()]", stack: 'load: { traces: "10k/s" },' }), "× 10,000 spans/s (load.traces) / 2 replicas = 150,000 spans."),
    found(queued({ consumer: "from: queue, to: { traces }, sampling: [keepErrors()]" }), "those of the last 30 s (decision_wait)."),
    found(queued({ gateway: "replicas: 1, expose: hostPorts(), to: queue", consumer: "from: queue, to: { traces }, sampling: [keepErrors()]", stack: 'load: { traces: "10k/s" },' }), "30 s (decision_wait) × 10,000 spans/s (load.traces) = 300,000 spans."),
    found(queued({ gateway: "replicas: 1, expose: hostPorts(), to: queue", consumer: 'mode: "daemonset", from: queue, to: { traces }, sampling: [keepErrors()]', stack: 'load: { traces: "10k/s" },' }), "those of the last 30 s"),
    quiet(queued({ consumer: "from: receiver(queue, { message_marking: { after: false } }), to: { traces }, sampling: [keepErrors()]" })),
  ],
  "tail-sampling-affinity": [
    quiet(tier("replicas: 3,", front("exporters.loadBalancing({ to: sampler })"))), quiet(tier("replicas: 3,", front('exporters.loadBalancing({ to: sampler, routing_key: "traceID" })'))),
    found(tier("replicas: 3,", front('exporters.loadBalancing({ to: sampler, routing_key: "service" })')), "does not route by trace id"), found(tier("replicas: 3,", front("sampler")), 'collector "front" balances by request'),
    found(tier("replicas: 3,", ""), "nothing in front of it routes by trace id"), found(tier('replicas: 3, expose: loadBalancer({ internal: true }),', ""), "senders from outside"),
    quiet(tier("replicas: 1,", front("sampler"))), found(tier("replicas: { min: 1, max: 2, cpuUtilization: 70 },", front("sampler")), "up to 2 replicas"), found(tier('mode: "daemonset",', front("sampler")), "one replica on each node"),
    quiet(queued({ consumer: "replicas: 2, from: queue, to: { traces }", gateway: "to: exporter(queue, { partition_traces_by_id: false })" })),
    quiet('const traces = jaeger();\nconst queue = externalKafka({ bootstrap: ["b-1.example.com:9096"], brokers: 3, partitions: 12, retention: "1h", tls: {} });\n\ncollectors: { consumer: consumer({ replicas: 2, from: queue, to: { traces }, sampling: [keepErrors()] }) },'),
    quiet(`const logs = loki();\n${queued({ consumer: "replicas: 2, from: queue, to: { traces }, sampling: [keepErrors()]", gateway: 'to: queue }), logs: collector({ sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporter(queue, { partition_traces_by_id: false })] } }' })}`),
  ],
  "service-graph-affinity": [
    quiet(`${graph}\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ncollectors: { gateway: gateway({ to: queue }), graphs: collector({ replicas: 2, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [queue], through: [memoryLimiter()], to: [graph] }, metrics: { from: [graph], to: [metrics] } } }) },`),
  ],
  "span-metrics-single-writer": [
    found(red("replicas: 2,", "[]"), "2 replicas"), quiet(red("replicas: 2,", label("service.instance.id"))), quiet(red("replicas: 2,", label("host.name"))), found(red("replicas: 2,", label("team")), "2 replicas"),
    quiet(red("replicas: 2,", "[]", "0.135.0", 'front: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: counting, routing_key: "service" })] } } }),')),
    found(red("replicas: 2,", "[]", "0.135.0", "front: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: counting })] } } }),"), "2 replicas"),
    found(red("replicas: 2,", "[]", "0.135.0", 'other: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }), front: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: relay, routing_key: "service" })] } } }), relay,').replace("\n\n", '\nconst relay = collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [counting] } } });\n\n'), "2 replicas"),
    found(pipelines('const red = spanMetrics();\nconst metrics = prometheus();\nconst traces = jaeger();', `traces: { from: [otlp()], through: [memoryLimiter(), ${label("service.instance.id").slice(1, -1)}], to: [red] }, metrics: { from: [red], to: [metrics] }`, 'replicas: 2, sendingQueue: { volume: "20Gi" },', 'collectorVersion: "0.135.0",'), "2 replicas"),
  ],
  "tail-sampling-memory": [
    quiet(sampled("1s", "", '{ cpu: 1, memory: "1Gi" }', 'load: { traces: { rate: "838656/s", itemSize: "1Ki" } },')),
    found(sampled("1s", "", '{ cpu: 1, memory: "1Gi" }', 'load: { traces: { rate: "838657/s", itemSize: "1Ki" } },'), "1 s (decision_wait) × 838,657 spans/s (load.traces) × 1,024 B (load.traces) = 858,784,768 B > 819 MiB (limit_mib) = 858,783,744 B"),
    quiet(sampled("160s", "replicas: 2,")),
    found(sampled("400s", "replicas: 2,"), "400 s (decision_wait) × 10,000 spans/s (load.traces) / 2 replicas × 500 B (default)"), quiet(sampled("400s", 'mode: "daemonset",')), quiet(sampled("400s", "", '{ cpu: 2, memory: "1Gi" }', "")),
    found(sampled("200s"), "200 s (decision_wait) × 10,000 spans/s (load.traces) × 500 B (default) = 953.7 MiB"),
    quiet(pipelines("const traces = jaeger();", 'traces: { from: [otlp()], through: [memoryLimiter(), processors.filter({ traces: { span: ["true"] } }), tailSampling({ decision_wait: "900s", policies: [keepErrors()] })], to: [traces] }', 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', 'load: { traces: "10k/s" },')),
    found(pipelines("const traces = jaeger();", 'traces: { from: [otlp()], through: [memoryLimiter(), processors.probabilisticSampler({ sampling_percentage: 50 }), tailSampling({ decision_wait: "900s", policies: [keepErrors()] })], to: [traces] }', 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', 'load: { traces: "10k/s" },'), "× 5,000 spans/s"),
  ],
};
