import type { KafkaAuthentication, KafkaMetadata } from "../shared/configkafka.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { KafkareceiverTopicEncoding } from "../shared/kafkareceiver.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `kafka` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
export interface KafkaOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    auth?: KafkaAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    autocommit?: KafkaAutocommit;
    /** Addresses of the Kafka brokers. @default ["localhost:9092"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    brokers?: readonly string[];
    /** Client id. @default "otel-collector" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    client_id?: string;
    /** A duration. @default "9m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    conn_idle_timeout?: GoDuration;
    /** A block. @since 0.117.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    error_backoff?: Retry;
    /** Kafka consumer group. @default "otel-collector" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    group_id?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    group_instance_id?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    group_rebalance_strategies?: readonly string[];
    /** A text. @deprecated since 0.154 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    group_rebalance_strategy?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    header_extraction?: KafkaHeaderExtraction;
    /** A duration. @default "3s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    heartbeat_interval?: GoDuration;
    /** One of these. @default "latest" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    initial_offset?: "latest" | "earliest";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    logs?: KafkareceiverTopicEncoding;
    /** A whole number. @default 1048576 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    max_fetch_size?: number;
    /** A duration. @default "250ms" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    max_fetch_wait?: GoDuration;
    /** A whole number. @default 1048576 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    max_partition_fetch_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    message_marking?: KafkaMessageMarking;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    metadata?: KafkaMetadata;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    metrics?: KafkareceiverTopicEncoding;
    /** A whole number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    min_fetch_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    profiles?: KafkareceiverTopicEncoding;
    /** Kafka protocol version. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    protocol_version?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    rack_id?: string;
    /** True or false. @default false @deprecated since 0.153 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    resolve_canonical_bootstrap_servers_only?: boolean;
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    session_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    telemetry?: KafkaTelemetry;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    tls?: ClientTls;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    traces?: KafkareceiverTopicEncoding;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
    use_leader_epoch?: boolean;
}
/**
 * The `kafka` receiver: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: core, contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver
 */
export interface Kafka extends Component<"receiver", "kafka", KafkaOptions>, AnySource {
}
export interface KafkaAutocommit {
    /** True or false. @default true */
    enable?: boolean;
    /** A duration. @default "1s" */
    interval?: GoDuration;
}
export interface KafkaHeaderExtraction {
    /** True or false. @default false */
    extract_headers?: boolean;
    /** Sent with every request, by name. */
    headers?: readonly string[];
}
export interface KafkaMessageMarking {
    /** True or false. @default false */
    after?: boolean;
    /** True or false. @default false */
    on_error?: boolean;
    /** True or false. @default false @since 0.132.0 */
    on_permanent_error?: boolean;
}
export interface KafkaMetrics {
    /** On or off: `kafka_receiver_records_delay`. @default off */
    kafka_receiver_records_delay?: Toggle;
}
export interface KafkaTelemetry {
    /** Metrics that are written, by name. */
    metrics?: KafkaMetrics;
}
