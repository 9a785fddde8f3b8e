import type { KafkaAuthentication, KafkaMetadata } from "../shared/configkafka.js";
import type { ClientTls } from "../shared/configtls.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `kafka_metrics` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
export interface KafkaMetricsOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    auth?: KafkaAuthentication;
    /** Addresses of the Kafka brokers. @default ["localhost:9092"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    brokers?: readonly string[];
    /** Client id. @default "otel-metrics-receiver" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    client_id?: string;
    /** A text. @default "kafka-cluster" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    cluster_alias?: string;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    collection_interval?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    conn_idle_timeout?: GoDuration;
    /** A text. @default ".*" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    group_match?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    initial_delay?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    metadata?: KafkaMetadata;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    metrics?: KafkaMetricsMetrics;
    /** Kafka protocol version. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    protocol_version?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    rack_id?: string;
    /** A duration. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    refresh_frequency?: GoDuration;
    /** True or false. @deprecated since 0.153 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    resolve_canonical_bootstrap_servers_only?: boolean;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    resource_attributes?: KafkaMetricsResourceAttributes;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    scrapers?: readonly string[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    tls?: ClientTls;
    /** A text. @default "^[^_].*$" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    topic_match?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver */
    use_leader_epoch?: boolean;
}
/**
 * The `kafka_metrics` receiver: metrics (beta).
 * Distributions: contrib.
 * Formerly `kafkametrics`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkametricsreceiver
 */
export interface KafkaMetrics extends Component<"receiver", "kafka_metrics", KafkaMetricsOptions>, MetricsSource {
}
export interface KafkaMetricsKafkaBrokerLogRetentionPeriod {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface KafkaMetricsKafkaBrokers {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface KafkaMetricsMetrics {
    /** A block. */
    "kafka.broker.log_retention_period"?: KafkaMetricsKafkaBrokerLogRetentionPeriod;
    /** A block. */
    "kafka.brokers"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.consumer_group.lag"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.consumer_group.lag_sum"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.consumer_group.members"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.consumer_group.offset"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.consumer_group.offset_sum"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.partition.current_offset"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.partition.oldest_offset"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.partition.replicas"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.partition.replicas_in_sync"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.topic.log_retention_period"?: KafkaMetricsKafkaBrokerLogRetentionPeriod;
    /** A block. */
    "kafka.topic.log_retention_size"?: KafkaMetricsKafkaBrokerLogRetentionPeriod;
    /** A block. */
    "kafka.topic.min_insync_replicas"?: KafkaMetricsKafkaBrokerLogRetentionPeriod;
    /** A block. */
    "kafka.topic.partitions"?: KafkaMetricsKafkaBrokers;
    /** A block. */
    "kafka.topic.replication_factor"?: KafkaMetricsKafkaBrokerLogRetentionPeriod;
}
export interface KafkaMetricsKafkaClusterAlias {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface KafkaMetricsResourceAttributes {
    /** A block. */
    "kafka.cluster.alias"?: KafkaMetricsKafkaClusterAlias;
}
