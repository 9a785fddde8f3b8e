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
/** Options of the `tinybird` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
export interface TinybirdOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @default "zstd" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    compression?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    idle_conn_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    logs?: TinybirdLogs;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    metrics?: TinybirdMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    tls?: ClientTls;
    /** Token to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    token?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    traces?: TinybirdTraces;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    wait?: boolean;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter */
    write_buffer_size?: number;
}
/**
 * The `tinybird` exporter: logs (development), metrics (development), traces (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/tinybirdexporter
 */
export interface Tinybird extends Component<"exporter", "tinybird", TinybirdOptions>, AnyDestination {
}
export interface TinybirdLogs {
    /** A text. @default "logs" */
    datasource?: Text;
}
export interface TinybirdExponentialHistogram {
    /** A text. @default "exponential_histogram" */
    datasource?: Text;
}
export interface TinybirdGauge {
    /** A text. @default "gauge" */
    datasource?: Text;
}
export interface TinybirdHistogram {
    /** A text. @default "histogram" */
    datasource?: Text;
}
export interface TinybirdSum {
    /** A text. @default "sum" */
    datasource?: Text;
}
export interface TinybirdMetrics {
    /** A block. */
    exponential_histogram?: TinybirdExponentialHistogram;
    /** A block. */
    gauge?: TinybirdGauge;
    /** A block. */
    histogram?: TinybirdHistogram;
    /** A block. */
    sum?: TinybirdSum;
}
export interface TinybirdTraces {
    /** A text. @default "traces" */
    datasource?: Text;
}
