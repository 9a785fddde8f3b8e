// How the declared load flows, seen by rules that print it.
import { queued } from "../../../src/lint/example.js";
import { type Cases, found, pipelines, quiet } from "./case.js";

const small = 'brokers: 1, partitions: 12, retention: "1h", volume: "1Gi"';
const load = 'load: { traces: "10k/s" },';
const open = "expose: hostPorts(), replicas: 1,";
const bounded = 'sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } },';
const writer = (from: string, through: string, settings = "expose: hostPorts(),"): string => `collector({ ${settings} ${bounded} pipelines: { traces: { from: ${from}, through: [memoryLimiter()${through}], to: [queue] } } })`;
const into = (collectors: string, declare = "", stack = load): string => `const queue = kafka({ ${small} });\n${declare}\n\ncollectors: { ${collectors} },\n${stack}`.replace("\n\n\n", "\n\n");
const sampled = (through: string): string => into(`edge: ${writer("[otlp()]", `, ${through}`)}`);
const policies = (list: string): string => sampled(`tailSampling({ policies: [${list}] })`);
const percent = (share: number): string => `{ name: "share", type: "probabilistic", probabilistic: { sampling_percentage: ${share} } }`;
const at = (rate: string): string => `: ${rate} spans/s (load.traces) × 500 B (default) × 3,600 s (retention) × 1 (replicationFactor) / 1 (brokers) =`;
const behind = (second: string, settings = ""): string => pipelines(
  "const traces = jaeger();\nconst kept = connectors.forward();\nconst short = exporter(traces, { sending_queue: { sizer: 'items', queue_size: 10 } });",
  `traces: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, ${second}`, `expose: hostPorts(), ${settings} sendingQueue: { volume: "20Gi" },`, `${load}\noutage: "30m",`);
const reading = (first: string, second: string): string => queued({
  gateway: "replicas: 1, expose: hostPorts(), to: queue", declare: "const short = exporter(traces, { sending_queue: { sizer: 'items', queue_size: 10 } });", stack: `${load}\noutage: "30m",`,
  consumer: `${first}, through: [memoryLimiter(), processors.groupByTrace()], sendingQueue: { volume: "20Gi" }, to: { traces: short }${second}`,
});

const fetching = (body: string, stack = ""): string => pipelines('const metrics = prometheus({ volume: "10Gi", retention: "15d" });', body, 'sendingQueue: { volume: "20Gi" },', `load: { metrics: "10k/s" },${stack}`);
const scrape = (name: string): string => `receivers.prometheus({ config: { scrape_configs: [{ job_name: "${name}", static_configs: [{ targets: ["${name}:9100"] }] }] } }, { name: "${name}" })`;
const apart = `metrics: { from: [${scrape("a")}], through: [memoryLimiter()], to: [metrics] }`;

export const loadCases: Cases = {
  "kafka-retention-fits-volume": [
    found(into(`edge: ${writer("[otlp()]", "")}`), at("10,000")), found(sampled("processors.probabilisticSampler({ sampling_percentage: 25 })"), at("2,500")), found(policies(percent(10)), at("1,000")), found(policies('{ name: "all", type: "always_sample" }'), at("10,000")),
    quiet(policies(`keepErrors(), ${percent(10)}`)), quiet(policies("keepErrors()")), quiet(policies('{ name: "few", type: "rate_limiting", rate_limiting: { spans_per_second: 5 } }')), quiet(sampled('processors.filter({ traces: { span: ["true"] } })')), quiet(sampled('raw.processor("batch", {})')), quiet(sampled('raw.processor("probabilistic_sampler", { sampling_percentage: 50 })')),
    quiet(sampled('processors.probabilisticSampler({ sampling_percentage: 0 })')), found(sampled("processors.resourceDetection({ detectors: [\"env\"] })"), at("10,000")),
    found(into(`one: ${writer("[otlp()]", "")}, two: ${writer("[otlp()]", "")}`), at("10,000")), quiet(into(`one: ${writer("[otlp()]", "")}, two: ${writer("[otlp()]", ", processors.probabilisticSampler({ sampling_percentage: 50 })")}`)),
    found(into(`one: ${writer("[otlp()]", ", processors.probabilisticSampler({ sampling_percentage: 50 })")}, two: ${writer("[otlp()]", ", processors.probabilisticSampler({ sampling_percentage: 50 })")}`), at("5,000")),
    quiet(into(`edge: ${writer("[otlp()]", "")}`, "", "")), quiet(into(`one: ${writer("[otlp()]", "")}`, "", 'load: { logs: "10k/s" },')),
    quiet(into("edge, worker: consumer({ from: queue, to: { traces: edge } })", `const edge = ${writer("[otlp()]", "", "")};`)),
    // Where nobody publishes, load enters where something listens that no collector sends to.
    found(into(`edge: ${writer("[otlp()]", "", "")}`), at("10,000")), found(into(`front: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [edge] } } }), edge`, `const edge = ${writer("[otlp()]", "", "")};`), at("10,000")),
    found(into(`front: collector({ ${open} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), processors.probabilisticSampler({ sampling_percentage: 50 })], to: [edge] } } }), edge`, `const edge = ${writer("[otlp()]", "", "")};`), at("5,000")),
    // A collector that publishes beside one that does not: nobody sends to the second.
    quiet(into(`front: collector({ ${open} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }), edge: ${writer("[otlp()]", "", "")}`, "const traces = jaeger();")),
    // Several receivers of one pipeline share what is declared; of several pipelines nobody knows the split.
    found(into(`edge: ${writer("[otlp(), receivers.zipkin()]", "")}`), at("10,000")),
    quiet(into(`edge: collector({ expose: hostPorts(), ${bounded} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [queue] }, "traces/zipkin": { from: [receivers.zipkin()], through: [memoryLimiter()], to: [traces] } } })`, "const traces = jaeger();")),
    found(into(`edge: collector({ expose: hostPorts(), ${bounded} pipelines: { metrics: { from: [otlp(), receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [queue] } } })`, "", 'load: { metrics: "50k/s" },'), "50,000 data points/s (load.metrics) × 150 B"),
    found(into(`edge: collector({ expose: hostPorts(), ${bounded} pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [queue] }, "metrics/host": { from: [receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [queue] } } })`, "", 'load: { metrics: "50k/s" },'), "50,000 data points/s (load.metrics) × 150 B"),
    found(into(`edge: collector({ expose: hostPorts(), ${bounded} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [red] }, metrics: { from: [otlp(), red], through: [memoryLimiter()], to: [queue] } } })`, "const red = spanMetrics();", 'load: { metrics: "50k/s" },'), "50,000 data points/s (load.metrics) × 150 B"),
    found(into(`edge: collector({ expose: hostPorts(), ${bounded} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [queue] }, "traces/twice": { from: [otlp()], through: [memoryLimiter()], to: [exporter(queue, {}, { name: "twice" })] } } })`), at("20,000")),
    found(into(`edge: ${writer("[otlp()]", "")}, logs: collector({ expose: loadBalancer({ internal: true }), ${bounded} pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [queue] } } })`), at("10,000")),
  ],
  "queue-covers-outage": [
    found(behind('"traces/kept": { from: [kept], to: [short] }'), "10 items (queue_size) / 10,000 spans/s (load.traces)"), found(behind('"traces/kept": { from: [kept], through: [processors.probabilisticSampler({ sampling_percentage: 10 })], to: [short] }'), "10 items (queue_size) / 1,000 spans/s (load.traces)"),
    quiet(pipelines("const traces = jaeger();\nconst by = connectors.routing({ table: { rest: 'default' } });", `traces: { from: [otlp()], through: [memoryLimiter()], to: [by] }, "traces/rest": { from: [by.routes.rest], to: [exporter(traces, { sending_queue: { sizer: 'items', queue_size: 10 } })] }`, 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', `${load}\noutage: "30m",`)),
    found(reading("from: queue", ""), "10 items (queue_size) / 10,000 spans/s (load.traces)"), quiet(reading('from: receiver(queue, { group_id: "one" })', ' } ), other: consumer({ from: receiver(queue, { group_id: "one" }), to: { traces }')),
    found(reading("from: queue", " }), other: consumer({ from: queue, to: { traces }"), "10 items (queue_size) / 10,000 spans/s (load.traces)"),
    quiet(pipelines('const traces = jaeger();\nconst queue = externalKafka({ bootstrap: ["b:9092"], brokers: 3, partitions: 12, retention: "1h" });', "traces: { from: [queue], through: [memoryLimiter(), processors.groupByTrace()], to: [exporter(traces, { sending_queue: { sizer: 'items', queue_size: 10 } })] }", 'sendingQueue: { volume: "20Gi" },', `${load}\noutage: "30m",`)),
    found(pipelines("const traces = jaeger();", "traces: { from: [otlp()], through: [memoryLimiter(), batch({ send_batch_size: 100 })], to: [exporter(traces, { sending_queue: { queue_size: 10 } })] }", "expose: hostPorts(),", `${load}\noutage: "30m",`), "10 requests (queue_size) × 100 items (batch)"),
    quiet(pipelines("const traces = jaeger();\nconst short = exporter(traces, { sending_queue: { queue_size: 10 } });", `traces: { from: [otlp()], through: [memoryLimiter(), batch()], to: [short] }, "traces/b": { from: [otlp()], through: [memoryLimiter()], to: [short] }`, "expose: hostPorts(),", `${load}\noutage: "30m",`)),
  ],
  "retention-fits-storage": [
    found(fetching(apart), "10,000 data points/s × 2 B (stored)"), found(fetching(apart, "\nselfMonitoring: metrics,"), "10,000 data points/s"), quiet(fetching(`${apart}, "metrics/other": { from: [${scrape("b")}], through: [memoryLimiter()], to: [metrics] }`)),
    found(fetching(`metrics: { from: [${scrape("a")}, otlp()], through: [memoryLimiter()], to: [metrics] }`), "10,000 data points/s"), quiet(fetching(`${apart}, "metrics/other": { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com" })] }`)),
  ],
};
