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
import type { Text } from "../../../stack/secret.js";
/** Options of the `otlp_http` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
export interface OtlpHttpOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @default "gzip" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    compression?: "gzip" | "zstd" | "snappy" | "lz4" | "zlib" | "deflate" | "none";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    disable_keep_alives?: boolean;
    /** How payloads are encoded. @default "proto" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    encoding?: "json" | "proto";
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    endpoint: string;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    idle_conn_timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    logs_endpoint?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    max_idle_conns_per_host?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    metrics_endpoint?: string;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    profiles_endpoint?: string;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    traces_endpoint?: string;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter */
    write_buffer_size?: number;
}
/**
 * The `otlp_http` exporter: logs (stable), metrics (stable), profiles (alpha), traces (stable).
 * Distributions: core, contrib, k8s, otlp.
 * Formerly `otlphttp`.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter
 */
export interface OtlpHttp extends Component<"exporter", "otlp_http", OtlpHttpOptions>, AnyDestination {
}
