import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `pulsar` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
export interface PulsarOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    auth?: PulsarAuth;
    /** A duration. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    connection_timeout?: GoDuration;
    /** How payloads are encoded. @default "otlp_proto" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    encoding?: string;
    /** Address: host and port, or a URL. @default "pulsar://localhost:6650" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    endpoint?: string;
    /** A whole number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    max_connections_per_broker?: number;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    operation_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    producer?: PulsarProducer;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    timeout?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    tls_allow_insecure_connection?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    tls_trust_certs_file_path?: string;
    /** Kafka topic. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter */
    topic?: string;
}
/**
 * The `pulsar` exporter: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/pulsarexporter
 */
export interface Pulsar extends Component<"exporter", "pulsar", PulsarOptions>, AnyDestination {
}
export interface PulsarAthenz {
    /** A text. */
    key_id?: string;
    /** A text. */
    principal_header?: string;
    /** A secret. */
    private_key?: Secret;
    /** A text. */
    provider_domain?: string;
    /** A text. */
    tenant_domain?: string;
    /** A text. */
    tenant_service?: string;
    /** A text. */
    zts_url?: string;
}
export interface PulsarOauth2 {
    /** A text. */
    audience?: string;
    /** Client id. */
    client_id?: string;
    /** A text. */
    issuer_url?: string;
    /** A text. */
    private_key?: Secret;
    /** A text. */
    scope?: string;
}
export interface PulsarTls {
    /** Certificate to show. */
    cert_file?: string | MountedFile;
    /** Key of the certificate. */
    key_file?: string | MountedFile;
}
export interface PulsarToken {
    /** Token to sign in with. */
    token?: Secret;
}
export interface PulsarAuth {
    /** A block. */
    athenz?: PulsarAthenz;
    /** A block. */
    oauth2?: PulsarOauth2;
    /** TLS. */
    tls?: PulsarTls;
    /** Token to sign in with. */
    token?: PulsarToken;
}
export interface PulsarProducer {
    /** One of these. */
    batch_builder_type?: "default" | "key_based";
    /** A whole number. */
    batching_max_messages?: number;
    /** A duration. */
    batching_max_publish_delay?: GoDuration;
    /** A whole number. */
    batching_max_size?: number;
    /** One of these. */
    compression_level?: "default" | "faster" | "better";
    /** One of these. */
    compression_type?: "none" | "lz4" | "zlib" | "zstd";
    /** True or false. */
    disable_batching?: boolean;
    /** True or false. */
    disable_block_if_queue_full?: boolean;
    /** One of these. */
    hashing_scheme?: "java_string_hash" | "murmur3_32hash";
    /** A whole number. */
    max_pending_messages?: number;
    /** A whole number. */
    max_reconnect_broker?: number;
    /** A duration. */
    partitions_auto_discovery_interval?: GoDuration;
}
