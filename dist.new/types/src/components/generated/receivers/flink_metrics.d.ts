import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `flink_metrics` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
export interface FlinkMetricsOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    metrics?: FlinkMetricsMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    resource_attributes?: FlinkMetricsResourceAttributes;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver */
    write_buffer_size?: number;
}
/**
 * The `flink_metrics` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `flinkmetrics`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/flinkmetricsreceiver
 */
export interface FlinkMetrics extends Component<"receiver", "flink_metrics", FlinkMetricsOptions>, MetricsSource {
}
export interface FlinkMetricsFlinkJobCheckpointCount {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface FlinkMetricsMetrics {
    /** A block. */
    "flink.job.checkpoint.count"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.job.checkpoint.in_progress"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.job.last_checkpoint.size"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.job.last_checkpoint.time"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.job.restart.count"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.class_loader.classes_loaded"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.cpu.load"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.cpu.time"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.gc.collections.count"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.gc.collections.time"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.direct.total_capacity"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.direct.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.heap.committed"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.heap.max"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.heap.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.mapped.total_capacity"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.mapped.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.metaspace.committed"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.metaspace.max"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.metaspace.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.nonheap.committed"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.nonheap.max"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.memory.nonheap.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.jvm.threads.count"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.memory.managed.total"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.memory.managed.used"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.operator.record.count"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.operator.watermark.output"?: FlinkMetricsFlinkJobCheckpointCount;
    /** A block. */
    "flink.task.record.count"?: FlinkMetricsFlinkJobCheckpointCount;
}
export interface FlinkMetricsFlinkJobName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface FlinkMetricsResourceAttributes {
    /** A block. */
    "flink.job.name"?: FlinkMetricsFlinkJobName;
    /** A block. */
    "flink.resource.type"?: FlinkMetricsFlinkJobName;
    /** A block. */
    "flink.subtask.index"?: FlinkMetricsFlinkJobName;
    /** A block. */
    "flink.task.name"?: FlinkMetricsFlinkJobName;
    /** A block. */
    "flink.taskmanager.id"?: FlinkMetricsFlinkJobName;
    /** A block. */
    "host.name"?: FlinkMetricsFlinkJobName;
}
