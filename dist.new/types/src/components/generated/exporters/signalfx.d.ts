import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `signalfx` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
export interface SignalFxOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    access_token?: Secret;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    access_token_passthrough?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    api_tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    api_url?: string;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    cookies?: Toggle;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    correlation?: SignalFxCorrelation;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    default_properties?: Readonly<Record<string, string>>;
    /** A whole number. @default 3600 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    delta_translation_ttl?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    dimension_client?: SignalFxDimensionClient;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    disable_default_translation_rules?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    disable_keep_alives?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    drop_histogram_buckets?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    endpoint?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    exclude_metrics?: readonly Readonly<Record<string, unknown>>[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    exclude_properties?: readonly Readonly<Record<string, unknown>>[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    idle_conn_timeout?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    include_metrics?: readonly Readonly<Record<string, unknown>>[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    ingest_tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    ingest_url?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    log_data_points?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    log_dimension_updates?: boolean;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** A text. @default "_-." @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    nonalphanumeric_dimension_chars?: string;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    read_buffer_size?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    realm?: string;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    retry_on_failure?: Retry;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    root_path?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    send_otlp_histograms?: boolean;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    sending_queue?: Queue;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    sync_host_metadata?: boolean;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter */
    write_buffer_size?: number;
    [option: string]: unknown;
}
/**
 * The `signalfx` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/signalfxexporter
 */
export interface SignalFx extends Component<"exporter", "signalfx", SignalFxOptions>, AnyDestination {
}
export interface SignalFxCorrelation {
    /** On or off: `auth`. */
    auth?: ClientAuthentication;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. */
    cookies?: Toggle;
    /** True or false. */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** True or false. */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. */
    http2_ping_timeout?: GoDuration;
    /** A duration. */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. */
    idle_conn_timeout?: GoDuration;
    /** A whole number. */
    max_conns_per_host?: number;
    /** Idle connections that are kept. */
    max_idle_conns?: number;
    /** A whole number. */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** A duration. */
    stale_service_timeout?: GoDuration;
    /** By name. */
    sync_attributes?: Readonly<Record<string, string>>;
    /** How long one attempt may take. */
    timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface SignalFxDimensionClient {
    /** True or false. */
    drop_tags?: boolean;
    /** A duration. */
    idle_conn_timeout?: GoDuration;
    /** A whole number. */
    max_buffered?: number;
    /** A whole number. */
    max_conns_per_host?: number;
    /** Idle connections that are kept. */
    max_idle_conns?: number;
    /** A whole number. */
    max_idle_conns_per_host?: number;
    /** A duration. */
    send_delay?: GoDuration;
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
