import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `sumologic` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
export interface SumoLogicOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    auth?: Readonly<Record<string, unknown>>;
    /** A text. @default "otelcol" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    client?: string;
    /** One of these. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    compress_encoding?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** Compression of what is sent. @default "gzip" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    cookies?: Toggle;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    decompose_otlp_histograms?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    decompose_otlp_summaries?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    idle_conn_timeout?: GoDuration;
    /** One of these. @default "otlp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    log_format?: "text" | "json" | "otlp";
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    max_idle_conns_per_host?: number;
    /** Largest request in bytes; 0 is no limit. @default 1048576 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    max_request_body_size?: number;
    /** One of these. @default "otlp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    metric_format?: "otlp" | "prometheus";
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default on @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    sending_queue?: Queue;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    sticky_session_enabled?: boolean;
    /** How long one attempt may take. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter */
    write_buffer_size?: number;
}
/**
 * The `sumologic` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sumologicexporter
 */
export interface SumoLogic extends Component<"exporter", "sumologic", SumoLogicOptions>, AnyDestination {
}
