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
/** Options of the `influxdb` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
export interface InfluxdbOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    auth?: ClientAuthentication;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    bucket?: string;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    idle_conn_timeout?: GoDuration;
    /** A list. @default ["service.name"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    log_record_dimensions?: readonly string[];
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    max_idle_conns_per_host?: number;
    /** One of these. @default "telegraf-prometheus-v1" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    metrics_schema?: "telegraf-prometheus-v1" | "telegraf-prometheus-v2";
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    org?: string;
    /** Bytes. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    payload_max_bytes?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    payload_max_lines?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    precision?: string;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    sending_queue?: Queue;
    /** A list. @default ["service.name","span.name"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    span_dimensions?: readonly string[];
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    tls?: ClientTls;
    /** Token to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    token?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    v1_compatibility?: InfluxdbV1Compatibility;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter */
    write_buffer_size?: number;
}
/**
 * The `influxdb` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/influxdbexporter
 */
export interface Influxdb extends Component<"exporter", "influxdb", InfluxdbOptions>, AnyDestination {
}
export interface InfluxdbV1Compatibility {
    /** A text. */
    db?: string;
    /** On or off. @default false */
    enabled?: boolean;
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
