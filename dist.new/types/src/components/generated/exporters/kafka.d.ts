import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { KafkaAuthentication, KafkaMetadata } from "../shared/configkafka.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { KafkaexporterSignal } from "../shared/kafkaexporter.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `kafka` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
export interface KafkaOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    auth?: KafkaAuthentication;
    /** Addresses of the Kafka brokers. @default ["localhost:9092"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    brokers?: readonly string[];
    /** Client id. @default "otel-collector" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    client_id?: string;
    /** A duration. @default "9m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    conn_idle_timeout?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    include_metadata_keys?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    logs?: KafkaexporterSignal;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    metadata?: KafkaMetadata;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    metrics?: KafkaexporterSignal;
    /** True or false. @default false @since 0.107.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    partition_logs_by_resource_attributes?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    partition_logs_by_trace_id?: boolean;
    /** True or false. @default false @since 0.100.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    partition_metrics_by_resource_attributes?: boolean;
    /** True or false. @default false @since 0.92.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    partition_traces_by_id?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    producer?: KafkaProducer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    profiles?: KafkaexporterSignal;
    /** Kafka protocol version. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    protocol_version?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    rack_id?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    record_headers?: readonly KafkaRecordHeaders[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    record_partitioner?: KafkaRecordPartitioner;
    /** True or false. @default false @deprecated since 0.153 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    resolve_canonical_bootstrap_servers_only?: boolean;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    topic_from_attribute?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    traces?: KafkaexporterSignal;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
    use_leader_epoch?: boolean;
}
/**
 * The `kafka` exporter: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: core, contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter
 */
export interface Kafka extends Component<"exporter", "kafka", KafkaOptions>, AnyDestination {
}
export interface KafkaProducer {
    /** True or false. @default true @since 0.124.0 */
    allow_auto_topic_creation?: boolean;
    /** Compression of what is sent. @default "none" */
    compression?: "none" | "gzip" | "snappy" | "lz4" | "zstd";
    /** A block. */
    compression_params?: CompressionCompressionParams;
    /** A whole number. @default 10000 */
    flush_max_messages?: number;
    /** A duration. @default "10ms" */
    linger?: GoDuration;
    /** Bytes. @default 104857600 @since 0.155.0 */
    max_broker_write_bytes?: number;
    /** Bytes. @default 1000000 */
    max_message_bytes?: number;
    /** A block. @default 1 */
    required_acks?: number | "all";
}
export interface KafkaRecordHeaders {
    /** A text. */
    name?: string;
    /** A secret. */
    value?: Secret;
}
export interface KafkaStickyKey {
    /** One of these. @default "sarama_compat" */
    hasher?: "sarama_compat" | "murmur2";
}
export interface KafkaRecordPartitioner {
    /** A component. */
    extension?: Extension;
    /** A block. */
    least_backup?: object;
    /** A block. */
    round_robin?: object;
    /** A block. */
    sticky_key?: KafkaStickyKey;
}
