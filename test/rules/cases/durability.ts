import { queued } from "../../../src/lint/example.js";
import { advised, type Cases, direct, found, pipelines, placed, quiet } from "./case.js";

const limiter = (options: string, memory = "2Gi"): string => direct({ settings: `resources: { cpu: 1, memory: "${memory}" }, sendingQueue: { volume: "20Gi" },`, through: `[memoryLimiter(${options})]` });
const both = "const traces = jaeger();\nconst logs = loki();";
const inMemory = (queue: string, stack: string, settings = 'resources: { cpu: 1, memory: "1Gi" }, expose: hostPorts(),'): string => direct({ settings, to: `[exporter(traces, { sending_queue: { ${queue} } })]`, stack });
const covered = (queue: string, stack = 'load: { traces: "10k/s" },\noutage: "30m",', settings = 'expose: hostPorts(), sendingQueue: { volume: "50Gi" },', through = "[memoryLimiter()]"): string =>
  direct({ settings, through, to: `[exporter(traces, { sending_queue: { ${queue} } })]`, stack });
const forwarded = (first: string, second: string): string => pipelines("const traces = jaeger();\nconst kept = connectors.forward();", `traces: { from: [otlp()], through: [${first}], to: [kept] }, "traces/kept": { from: [kept], through: [${second}], to: [traces] }`);
const failover = (queue: string): string => pipelines('const traces = jaeger();\nconst levels = connectors.failover({ priority_levels: [["traces/a"]] });', `traces: { from: [otlp()], through: [memoryLimiter()], to: [levels] }, "traces/a": { from: [levels], to: [exporter(traces, { sending_queue: { ${queue} } })] }`);
const hop = (first: string, second = ""): string => [
  "const traces = jaeger();", `const last = collector({ ${second} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });`, "",
  `collectors: { first: collector({ ${first} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [last] } } }), last },`,
].join("\n");

const remoteWrite = (queue: string): string => pipelines(`const far = exporters.prometheusRemoteWrite({ endpoint: "https://metrics.example.com/api/v1/write", ${queue} });`, "metrics: { from: [receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [far] }", "");
const writing = (from: string, more = ""): string => pipelines("", `metrics: { from: [${from}], through: [memoryLimiter()], to: [exporters.prometheusRemoteWrite({ endpoint: "https://m.example.com/api/v1/write", ${more} })] }`, 'sendingQueue: { volume: "5Gi" },', 'outage: "30m",');
const balanced = (settings: string, front = "expose: hostPorts(),", stack = ""): string => [
  "const traces = jaeger();", `const behind = collector({ ${settings} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });`, "",
  `collectors: { front: collector({ ${front} pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: behind })] } } }), behind },${stack === "" ? "" : `\n${stack}`}`,
].join("\n");

export const durabilityCases: Cases = {
  "memory-limiter-required": [
    found(pipelines(both, "traces: { from: [otlp()], to: [traces] }, logs: { from: [otlp()], to: [logs] }"), 'Pipelines "traces" and "logs" of collector "edge" have no memory limiter.'),
    found(pipelines(both, "traces: { from: [otlp()], to: [traces] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] }"), 'Pipeline "traces" of collector "edge" has no memory limiter.'), quiet(forwarded("memoryLimiter()", "")),
    found(forwarded("", "memoryLimiter()"), 'Pipeline "traces" of'),
  ],
  "memory-limiter-fits-container": [
    quiet(limiter("{ limit_mib: 1998, spike_limit_mib: 400 }")), found(limiter("{ limit_mib: 1999, spike_limit_mib: 400 }"), "1,999 MiB (limit_mib) + 50 MiB > 2,048 MiB"),
    quiet(limiter("{ spike_limit_mib: 1637 }")), quiet(limiter("{ limit_percentage: 97, spike_limit_percentage: 20 }")), found(limiter("{ limit_percentage: 98, spike_limit_percentage: 20 }"), "2,007 MiB (limit_percentage) + 50 MiB > 2,048 MiB"),
    quiet(limiter("{ limit_mib: 1637 }")), quiet(limiter("", "200Mi")),
  ],
  "raw-exporter-states-queue": [
    quiet(direct({ to: '[raw.exporter("debug", {}), traces]' })), quiet(direct({ to: '[raw.exporter("acme", { sending_queue: null }), traces]' })), quiet(direct({ settings: "expose: hostPorts(),", to: '[raw.exporter("acme", {}), traces]' })),
    found(direct({ settings: "", to: "[traces]" }).replace("edge: collector({", "edge: gateway({ to: raw.exporter(\"acme\", {}) }), other: collector({"), 'Exporter "acme" of collector "edge" gets no queue'),
    placed(queued({ consumer: 'from: queue, to: { traces: raw.exporter("acme", {}) }' }), "collectors.consumer.pipelines.traces.to.0", "may hold in memory what Kafka counts as read"),
    quiet(queued({ consumer: 'from: queue, to: { traces: raw.exporter("acme", { sending_queue: { enabled: false } }) }' })),
  ],
  "queue-fits-memory": [
    quiet(inMemory('sizer: "items", queue_size: 838_656', 'load: { traces: { rate: "100k/s", itemSize: "1Ki" } },')), found(inMemory('sizer: "items", queue_size: 838_657', 'load: { traces: { rate: "100k/s", itemSize: "1Ki" } },'), "838,657 items (queue_size) × 1,024 B (load.traces) = 858,784,768 B > 819 MiB (limit_mib) = 858,783,744 B"),
    quiet(inMemory('sizer: "items", queue_size: 9_000_000', "")), quiet(inMemory('sizer: "items", queue_size: 9_000_000', 'load: { traces: "1k/s" },\noutage: "10m",')),
    found(inMemory('sizer: "items", queue_size: 9_000_000', 'load: { traces: "10k/s" },\noutage: "10m",'), "10,000/s (load.traces, a replica) × 600 s (outage) × 500 B (default) = 2.8 GiB"), found(inMemory('sizer: "items", queue_size: 9_000_000', 'load: { traces: "10k/s" },'), "9,000,000 items (queue_size) ×"),
    found(inMemory('sizer: "items", queue_size: 6_000_000', 'load: { traces: "10k/s" },\noutage: "10m",'), "6,000,000 items (queue_size) ×"), quiet(inMemory("queue_size: 9_000_000", 'load: { traces: "10k/s" },\noutage: "10m",')),
    quiet(covered("sizer: 'items', queue_size: 9_000_000")), quiet(direct({ settings: "expose: hostPorts(),", through: "[]", to: '[exporter(traces, { sending_queue: { sizer: "items", queue_size: 90_000_000 } })]', stack: 'load: { traces: "10k/s" },' })),
    found(inMemory('sizer: "bytes", queue_size: 900_000_000', 'load: { traces: "10k/s" },'), "900,000,000 B (queue_size) / 500 B (default) = 1,800,000 items"),
  ],
  "sending-queue-required": [
    found(remoteWrite("remote_write_queue: { enabled: false }"), "has its sending queue switched off"), quiet(remoteWrite("remote_write_queue: { queue_size: 20_000 }")), quiet(remoteWrite("")),
    quiet(failover("enabled: false")), quiet(queued({ consumer: "from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: false } }) }" })),
    found(queued({ consumer: "from: queue, through: [memoryLimiter(), batch()], to: { traces: exporter(traces, { sending_queue: { enabled: false } }) }" }), 'of collector "consumer" has its sending queue switched off'),
    found(pipelines("const traces = jaeger();\nconst kept = connectors.forward();", 'traces: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, "traces/kept": { from: [kept], to: [exporter(traces, { sending_queue: { enabled: false } })] }'), "switched off"),
  ],
  "persistent-queue-required": [
    advised(writing("otlp()"), "send by OTLP", 'Collector "edge" holds what it sends to "prometheus_remote_write" in memory only.'), quiet(writing("otlp()", 'wal: { directory: "/var/lib/otelcol/wal" }')), quiet(writing("receivers.hostMetrics({ scrapers: { cpu: {} } })")),
    advised(pipelines('const own = raw.exporter("acme", { sending_queue: { queue_size: 10 } });', "traces: { from: [otlp()], through: [memoryLimiter()], to: [own] }"), "Give its sending_queue a storage", 'what it sends to "acme" in memory only'), advised(hop(""), "Keep its queues on a volume", 'Collector "last" holds'),
    found(balanced(""), 'Collector "behind" holds'), quiet(balanced('sendingQueue: { volume: "1Gi" },')), quiet(balanced("", 'sendingQueue: { volume: "1Gi" },')), found(balanced("", 'sendingQueue: { volume: "1Gi" },', 'collectorVersion: "0.111.0",'), 'Collector "behind" holds'), found(pipelines("const traces = jaeger();", "traces: { from: [receivers.datadog()], through: [memoryLimiter()], to: [traces] }", ""), '"jaeger" in memory only'),
    found(hop(""), 'Collector "last" holds what it sends to "jaeger" in memory only.'), quiet(hop('sendingQueue: { volume: "1Gi" },')), quiet(hop("", 'sendingQueue: { volume: "1Gi" },')), found(hop('sendingQueue: { volume: "1Gi" },', "expose: hostPorts(),"), 'Collector "last"'),
    quiet(pipelines("const metrics = prometheus();", "metrics: { from: [receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [metrics] }", "")),
    found(direct({ settings: "", to: '[traces, exporters.otlpHttp({ endpoint: "https://otlp.example.com" })]' }), 'sends to "jaeger" and "otlp_http" in memory only.'), found(direct({ settings: "", from: "[receivers.zipkin()]" }), '"edge"'),
    quiet(direct({ settings: "", to: "[exporters.debug()]" })), quiet(queued({ gateway: "to: queue }), direct: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [queue] } }" })),
    found([
      "const traces = jaeger();", "const last = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });", "",
      'collectors: { safe: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [last] } } }), loose: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [last] } } }), last },',
    ].join("\n"), 'Collector "last"'),
  ],
  "queue-covers-outage": [
    placed(pipelines('const traces = jaeger();\nconst own = raw.exporter("otlp_http", { endpoint: "https://otlp.example.com", sending_queue: { sizer: "items", queue_size: 10 } });', "traces: { from: [otlp()], through: [memoryLimiter()], to: [traces, own] }", 'expose: hostPorts(), sendingQueue: { volume: "50Gi" },', 'load: { traces: "10k/s" },\noutage: "30m",'), "collectors.edge.pipelines.traces.to.1.options.sending_queue.queue_size", "10 items (queue_size)"),
    quiet(covered("sizer: 'items', queue_size: 10", 'load: { traces: "10k/s" },')), quiet(covered("sizer: 'items', queue_size: 10", 'outage: "30m",')), quiet(covered('sizer: "requests", queue_size: 10')), quiet(covered("sizer: 'items', queue_size: 10", 'load: { traces: "0/s" },\noutage: "30m",')),
    found(covered("sizer: 'items', queue_size: 8_999_999", 'load: { traces: "10k/s" },\noutage: "30m",', 'replicas: 2, expose: loadBalancer({ internal: true }), sendingQueue: { volume: "50Gi" },'), "8,999,999 items (queue_size) / (10,000 spans/s (load.traces) / 2 replicas) = 1,799 s < 1,800 s (outage)"),
    quiet(covered("sizer: 'items', queue_size: 9_000_000", 'load: { traces: "10k/s" },\noutage: "30m",', 'replicas: 2, expose: loadBalancer({ internal: true }), sendingQueue: { volume: "50Gi" },')),
    found(covered("sizer: 'items', queue_size: 17_999_999"), "(load.traces) = 1,799 s < 1,800 s (outage)"), quiet(covered("sizer: 'items', queue_size: 10", 'load: { traces: "10k/s" },\noutage: "30m",', 'mode: "daemonset", expose: hostPorts(), sendingQueue: { volume: "50Gi" },')),
    found(covered('sizer: "bytes", queue_size: 8_999_999_499'), "8,999,999,499 B (queue_size) / 500 B (default) = 17,999,998 items"), quiet(covered('sizer: "bytes", queue_size: 9_000_000_000')),
    found(inMemory("queue_size: 2_197", 'load: { traces: "10k/s" },\noutage: "30m",').replace("through: [memoryLimiter()]", "through: [memoryLimiter(), batch()]"), "2,197 requests (queue_size) × 8,192 items (batch) = 17,997,824 items"),
    quiet(inMemory("queue_size: 2_198", 'load: { traces: "10k/s" },\noutage: "30m",').replace("through: [memoryLimiter()]", "through: [memoryLimiter(), batch()]")),
    found(inMemory("queue_size: 1_000", 'load: { traces: "10k/s" },\noutage: "30m",').replace("through: [memoryLimiter()]", "through: [memoryLimiter(), batch({ send_batch_size: 100, send_batch_max_size: 200 })]"), "1,000 requests (queue_size) × 200 items (batch)"),
    quiet(queued({ gateway: "replicas: 1, expose: hostPorts(), to: queue", consumer: 'sendingQueue: { volume: "1Gi" }, from: queue, to: { traces }', stack: 'load: { traces: "10k/s" },\noutage: "30m",' })),
    quiet(queued({ gateway: "replicas: 1, expose: hostPorts(), to: exporter(queue, { sending_queue: { enabled: false } })", stack: 'load: { traces: "10k/s" },\noutage: "30m",' })),
    placed(pipelines("const logs = loki();", "logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] }", 'expose: hostPorts(), sendingQueue: { volume: "1Gi" },', 'load: { logs: "5k/s" },\noutage: "30m",'), "collectors.edge.sendingQueue.volume", "items (queue_size) / 5,000 log records/s (load.logs)"),
    found(pipelines("const logs = loki();\nconst vendor = exporters.otlpHttp({ endpoint: \"https://otlp.example.com\", sending_queue: { queue_size: 100_000, sizer: \"items\" } });", "traces: { from: [otlp()], through: [memoryLimiter()], to: [vendor] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [vendor] }", 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', 'load: { traces: "1k/s", logs: "5k/s" },\noutage: "30m",'), "100,000 items (queue_size) / 5,000 log records/s (load.logs) = 20 s"),
  ],
  "queue-fits-volume": [
    quiet(direct({ settings: 'sendingQueue: { volume: "20Gi" },', to: '[exporter(traces, { sending_queue: { sizer: "items", queue_size: 8_912_896 } })]', stack: 'load: { traces: { rate: "1/s", itemSize: "2Ki" } },' })),
    found(direct({ settings: 'sendingQueue: { volume: "20Gi" },', to: '[exporter(traces, { sending_queue: { sizer: "items", queue_size: 8_912_897 } })]', stack: 'load: { traces: { rate: "1/s", itemSize: "2Ki" } },' }), "8,912,897 items (queue_size) × 2,048 B (load.traces) of a span = 18,253,613,056 B > 85% of 20Gi = 18,253,611,008 B"),
    found(pipelines(both, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { sending_queue: { sizer: "items", queue_size: 20_000_000 } })] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [exporter(logs, { sending_queue: { sizer: "items", queue_size: 30_000_000 } })] }'), "20,000,000 items (queue_size) × 500 B (default) of a span + 30,000,000 items (queue_size) × 300 B (default) of a log record = 17.7 GiB"),
    quiet(inMemory('sizer: "items", queue_size: 90_000_000', "")),
    quiet(pipelines(`${both}\nconst own = extensions.fileStorage({ volume: "50Gi" }, { name: "own" });`, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { sending_queue: { storage: own, sizer: "items", queue_size: 60_000_000 } })] }', 'sendingQueue: { volume: "20Gi" },')),
  ],
  "retry-outlasts-outage": [
    quiet(writing("otlp()")), found(writing("otlp()", 'retry_on_failure: { max_elapsed_time: "5m" }'), "300 s (max_elapsed_time) < 1,800 s (outage)"),
    quiet(pipelines('const queue = externalKafka({ bootstrap: ["b:9092"], brokers: 3, partitions: 12, retention: "1h" });', `metrics: { from: [queue], through: [memoryLimiter()], to: [exporters.prometheusRemoteWrite({ endpoint: "https://m.example.com/api/v1/write" })] }`, "", 'outage: "30m",')),
    quiet(direct({ to: '[exporter(traces, { retry_on_failure: { max_elapsed_time: "5m" } })]' })), found(direct({ to: '[exporter(traces, { retry_on_failure: { max_elapsed_time: "1799s" } })]', stack: 'outage: "30m",' }), "1,799 s (max_elapsed_time) < 1,800 s (outage)"),
    quiet(queued({ stack: 'outage: "30m",' })),
  ],
  "retry-elapsed-below-interval": [
    quiet(queued({ consumer: 'from: receiver(queue, { error_backoff: { max_elapsed_time: "0s" } }), to: { traces }' })), quiet(queued({ consumer: 'from: receiver(queue, { error_backoff: { enabled: false, max_elapsed_time: "5s" } }), to: { traces }' })),
    found(queued({ consumer: 'from: receiver(queue, { error_backoff: { max_interval: "100ms", max_elapsed_time: "500ms" } }), to: { traces }' }), "0.5 s (max_elapsed_time) < 1 s (initial_interval)"),
  ],
  "no-batch-before-persistent-queue": [quiet(direct({ settings: "", through: "[memoryLimiter(), batch()]" })), found(forwarded("memoryLimiter(), batch()", ""), '"batch" of collector "edge"'), quiet(pipelines(both, "traces: { from: [otlp()], through: [memoryLimiter(), batch()], to: [exporters.debug()] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] }"))],
  "sending-queue-consistent": [
    quiet(direct({ settings: 'sendingQueue: { volume: "10Gi", batch: { min_size: 5_000, max_size: 5_000 } },' })), quiet(direct({ settings: 'sendingQueue: { volume: "10Gi", batch: { min_size: 5_000, max_size: 0 } },' })),
    quiet(direct({ to: '[exporter(traces, { sending_queue: { sizer: "bytes", queue_size: 8_000 } })]' })), quiet(direct({ settings: "", to: "[exporter(traces, { sending_queue: { wait_for_result: true } })]" })),
  ],
};
