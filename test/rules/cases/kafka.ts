import { queued } from "../../../src/lint/example.js";
import { advised, type Cases, found, pipelines, quiet } from "./case.js";

const cluster = (options: string): string => queued({ kafka: `partitions: 12, retention: "1h", volume: "150Gi", ${options}` });
const reading = (options: string, stack = ""): string => queued({ consumer: `from: receiver(queue, { ${options} }), to: { traces }`, stack });
const writing = (options: string): string => queued({ gateway: `to: exporter(queue, { ${options} })` });
const batched = (batch: string, through = "[memoryLimiter()]", to = "queue", stack = ""): string => pipelines(
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst traces = jaeger();', `traces: { from: [otlp()], through: ${through}, to: [${to}] }`, batch, stack);
const external = (options: string, consumer = "from: queue, to: { traces }"): string => `const traces = jaeger();\nconst queue = externalKafka({ bootstrap: ["b-1.example.com:9096"], brokers: 3, partitions: 12, retention: "1h", tls: {} });\n
collectors: { gateway: gateway({ to: ${options} }), consumer: consumer({ ${consumer} }) },`;
const memory = "expose: hostPorts(),";
const unbatched = "exporter(queue, { sending_queue: { enabled: false } })";

export const kafkaCases: Cases = {
  "kafka-replication": [
    found(cluster("brokers: 3, replicationFactor: 2, minInSyncReplicas: 2"), "2 (minInSyncReplicas) >= 2 (replicationFactor)"), quiet(cluster("brokers: 2")), quiet(external("queue")),
    found(cluster("brokers: 3, replicationFactor: 3, minInSyncReplicas: 4"), "4 (minInSyncReplicas) >= 3 (replicationFactor)"), quiet(cluster("brokers: 5, replicationFactor: 5, minInSyncReplicas: 4")),
  ],
  "kafka-partitions-cover-consumers": [
    quiet(queued({ consumer: "replicas: 12, from: queue, to: { traces }" })), found(queued({ consumer: "replicas: 13, from: queue, to: { traces }" }), '13 (replicas of "consumer") > 12 (partitions of "kafka")'),
    found(queued({ consumer: 'replicas: 7, from: queue, to: { traces } }), other: consumer({ replicas: 6, from: receiver(queue, { group_id: "consumer" }), to: { traces }' }), '7 (replicas of "consumer") + 6 (replicas of "other") > 12'),
    quiet(queued({ consumer: "replicas: 7, from: queue, to: { traces } }), other: consumer({ replicas: 6, from: queue, to: { traces }" })),
    quiet(queued({ consumer: 'mode: "daemonset", replicas: 13, from: queue, to: { traces }' })),
  ],
  "kafka-message-size-chain": [
    quiet(writing("producer: { max_message_bytes: 1_048_588 }")), found(writing("producer: { max_message_bytes: 1_048_589 }"), "1,048,589 B (max_message_bytes) > 1,048,588 B"),
    quiet(external("exporter(queue, { producer: { max_message_bytes: 4_000_000 } })")),
    quiet(reading("max_fetch_size: 1_000_000")), found(reading("max_fetch_size: 999_999"), "999,999 B (max_fetch_size) < 1,000,000 B (max_message_bytes)"),
    found(batched('sendingQueue: { volume: "20Gi", batch: { sizer: "items", min_size: 1_000, max_size: 2_000 } },'), "2,000 items (batch.max_size) × 500 B (default) of a span = 1,000,000 B >= 1,000,000 B (max_message_bytes)"),
    quiet(batched('sendingQueue: { volume: "20Gi", batch: { sizer: "items", min_size: 1_000, max_size: 1_999 } },')),
    found(batched('sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 200_000, max_size: 0 } },'), "no largest size (batch.max_size)"),
    found(batched(memory, "[memoryLimiter(), batch()]", unbatched), "no largest size (send_batch_max_size)"),
    found(batched(memory, "[memoryLimiter(), batch({ send_batch_size: 2_000, send_batch_max_size: 2_000 })]", unbatched), "2,000 items (send_batch_max_size) × 500 B (default) of a span = 1,000,000 B >="),
    quiet(batched(memory, "[memoryLimiter(), batch({ send_batch_size: 1_999, send_batch_max_size: 1_999 })]", unbatched)),
    quiet(batched(memory, "[memoryLimiter()]", unbatched)), quiet(batched('sendingQueue: { volume: "20Gi" },', "[memoryLimiter(), batch()]")),
    found(batched(memory, "[memoryLimiter(), batch({ send_batch_size: 600, send_batch_max_size: 600 })]", unbatched, 'load: { traces: { rate: "1k/s", itemSize: "2Ki" } },'), "600 items (send_batch_max_size) × 2,048 B (load.traces) of a span = 1,228,800 B"),
    found(pipelines('const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst slow = batch();',
      `traces: { from: [otlp()], through: [memoryLimiter(), slow], to: [${unbatched}] }, "traces/b": { from: [otlp()], through: [memoryLimiter(), slow], to: [${unbatched}] }`, memory), "no largest size"),
  ],
  "kafka-at-least-once": [
    quiet(reading('error_backoff: { max_elapsed_time: "29m" }')), quiet(reading('error_backoff: { max_elapsed_time: "0s" }', 'outage: "30m",')), quiet(writing('producer: { required_acks: "all" }')),
    quiet(queued({ kafka: 'brokers: 1, partitions: 12, retention: "1h", volume: "150Gi"', gateway: "to: exporter(queue, { producer: { required_acks: 1 } })" })),
    found(queued({ kafka: 'brokers: 1, partitions: 12, retention: "1h", volume: "150Gi"', gateway: "to: exporter(queue, { producer: { required_acks: 0 } })" }), "without waiting for Kafka"),
    quiet(queued({ consumer: 'sendingQueue: { volume: "20Gi" }, from: queue, to: { traces }' })), quiet(queued({ gateway: "through: [memoryLimiter(), batch()], to: queue" })),
    found(pipelines('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "traces: { from: [queue], through: [memoryLimiter(), batch()], to: [exporter(traces, { sending_queue: { enabled: true } })] }", ""), 'Processor "batch"', "in a queue in memory"),
    found(queued({ consumer: 'sendingQueue: { volume: "20Gi" }, from: queue, through: [memoryLimiter(), batch()], to: { traces }' }), 'Processor "batch"'),
    quiet(queued({ consumer: "from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true, wait_for_result: true } }) }" })),
    found(pipelines('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "traces: { from: [queue], through: [memoryLimiter(), batch()], to: [traces] }", "", "collectorVersion: \"0.158.0\","), 'Processor "batch"'),
    advised(pipelines('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "traces: { from: [queue], through: [memoryLimiter(), processors.groupByTrace()], to: [traces] }", ""), "the offset has moved on: keep it on a volume", "in a queue in memory"),
    advised(queued({ consumer: "from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true } }) }" }), "Leave sending_queue out", "in a queue in memory"),
  ],
  "kafka-retention-covers-outage": [
    quiet(queued({ stack: 'outage: "1h",' })), found(queued({ stack: 'outage: "3601s",' }), "3,600 s (retention) < 3,601 s (outage)"), quiet(queued({})),
    quiet('const queue = kafka({ brokers: 3, partitions: 12, retention: "1m", volume: "150Gi" });\n\ncollectors: { gateway: gateway({ to: queue }) },\noutage: "30m",'),
  ],
  "kafka-retention-fits-volume": [
    quiet(queued({ kafka: 'brokers: 3, partitions: 12, retention: "1000s", volume: "20Gi"', stack: 'load: { traces: { rate: "8912896/s", itemSize: 2 } },' })),
    found(queued({ kafka: 'brokers: 3, partitions: 12, retention: "1024s", volume: "20Gi"', stack: 'load: { traces: { rate: "8912897/s", itemSize: 2 } },' }), "(load.traces) × 2 B (load.traces) × 1,024 s (retention) × 3 (replicationFactor) / 3 (brokers) = 18,253,613,056 B > 85% of 20Gi = 18,253,611,008 B a broker"),
    quiet(queued({ kafka: 'brokers: 3, partitions: 12, retention: "1024s", volume: "20Gi"', stack: 'load: { traces: { rate: "8912896/s", itemSize: 2 } },' })),
    found(queued({ kafka: 'brokers: 3, partitions: 12, retention: "1h", volume: "10Gi"', stack: 'load: { traces: "20k/s", logs: "10k/s" },' }), ": (20,000 spans/s (load.traces) × 500 B (default) + 10,000 log records/s (load.logs) × 300 B (default)) × 3,600 s"),
    found(queued({ kafka: 'brokers: 3, partitions: 12, retention: "1h", volume: "10Gi"', stack: 'load: { traces: "20k/s" },' }), ": 20,000 spans/s"), quiet(queued({})),
    quiet(external("queue")),
    found(queued({ kafka: 'brokers: 6, replicationFactor: 2, partitions: 12, retention: "1h", volume: "10Gi"', stack: 'load: { traces: "20k/s" },' }), "× 2 (replicationFactor) / 6 (brokers) = 11.2 GiB"),
  ],
  "option-needs-newer-collector": [
    found(queued({ stack: 'collectorVersion: "0.116.0",' }), '"error_backoff" of receiver "kafka/kafka" in collector "consumer": it came with 0.117.0', '"message_marking.on_permanent_error"'),
    found(queued({ stack: 'collectorVersion: "0.117.0",' }), '"message_marking.on_permanent_error" of receiver "kafka/kafka" in collector "consumer": it came with 0.132.0'),
    found(queued({ gateway: "to: exporter(queue, { partition_traces_by_id: true })", consumer: "from: receiver(queue, { error_backoff: { enabled: false } }), to: { traces }", stack: 'collectorVersion: "0.91.0",' }), '"error_backoff"', '"message_marking.on_permanent_error"', '"partition_traces_by_id" of exporter'),
    quiet(queued({ stack: 'collectorVersion: "0.132.0",' })), quiet(queued({ consumer: 'from: queue, to: { traces }, through: [memoryLimiter()]', stack: 'collectorVersion: "0.132.1",' })),
    quiet(pipelines('const logs = loki();', 'logs: { from: [raw.receiver("kafka", { error_backoff: { enabled: true }, message_marking: { on_permanent_error: true } })], through: [memoryLimiter()], to: [logs] }', undefined, 'collectorVersion: "0.116.0",')), quiet(queued({ consumer: "from: receiver(queue, { message_marking: { on_permanent_error: false } }), to: { traces }", stack: 'collectorVersion: "0.131.0",' })),
  ],
  "kafka-backoff-complete": [
    found(reading('error_backoff: { initial_interval: "0s", max_interval: "0s" }'), '"initial_interval" and "max_interval" of error_backoff are 0.'), found(reading('error_backoff: { max_interval: "0s" }'), '"max_interval" of error_backoff is 0.'),
    quiet(reading('error_backoff: { enabled: false, initial_interval: "0s" }')),
  ],
  "kafka-partitioning-costs": [
    quiet(`const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ncollectors: { gateway: gateway({ to: exporter(queue, { partition_traces_by_id: true }) }) },`),
    quiet(queued({ gateway: "to: exporter(queue, { partition_traces_by_id: true })", consumer: 'from: queue, through: [memoryLimiter(), raw.processor("acme", {})], to: { traces }' })),
    quiet(queued({ gateway: "to: exporter(queue, { partition_traces_by_id: true })", consumer: "from: queue, to: { traces: exporters.loadBalancing({ to: sampler }) } }), sampler", declare: 'const sampler = collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });' }).replace("sampler }),", "sampler,")),
    quiet(queued({ gateway: "to: exporter(queue, { partition_traces_by_id: false })" })),
    quiet('const objects = s3({ region: "eu-west-1" });\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst traces = tempo({ mode: "microservices", storage: objects, ingest: queue });\n\ntargets: [kubernetes({ namespace: "observability" })],\ncollectors: { gateway: gateway({ to: exporter(queue, { partition_traces_by_id: true }) }), consumer: consumer({ from: queue, to: { traces } }) },'),
  ],
  "kafka-group-shared": [quiet(queued({ consumer: "from: queue, to: { traces } }), archive: consumer({ from: queue, to: { traces }" }))],
  "no-wait-behind-kafka": [
    quiet(pipelines("const traces = jaeger();", "traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { sending_queue: { wait_for_result: true, batch: { min_size: 100 } } })] }", "")),
    quiet(queued({ consumer: 'sendingQueue: { volume: "20Gi" }, from: queue, to: { traces }' })),
  ],
};
