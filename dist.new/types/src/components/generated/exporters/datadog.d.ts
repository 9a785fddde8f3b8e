import type { ConfigAPI } from "../shared/config.js";
import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `datadog` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
export interface DatadogOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    api?: ConfigAPI;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    endpoint?: string;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    host_metadata?: DatadogHostMetadata;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    hostname?: string;
    /** A duration. @default "25s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    hostname_detection_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    idle_conn_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    logs?: DatadogLogs;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    metrics?: DatadogMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    only_metadata?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    orchestrator_explorer?: DatadogOrchestratorExplorer;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "15s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    tls?: ClientTls;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    traces?: DatadogTraces;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
    write_buffer_size?: number;
}
/** The `datadog` exporter: logs (beta), metrics (beta), traces (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datadogexporter */
export interface Datadog extends Component<"exporter", "datadog", DatadogOptions>, AnyDestination {
}
export interface DatadogHostMetadata {
    /** On or off. @default true */
    enabled?: boolean;
    /** One of these. @default "config_or_system" */
    hostname_source?: "config_or_system" | "first_resource";
    /** A duration. @default "30m" */
    reporter_period?: GoDuration;
    /** A list. */
    tags?: readonly string[];
}
export interface DatadogLogs {
    /** A whole number. @default 5 */
    batch_wait?: number;
    /** A whole number. @default 6 */
    compression_level?: number;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "https://http-intake.logs.datadoghq.com" */
    endpoint?: string;
    /** True or false. @default true */
    use_compression?: boolean;
}
export interface DatadogHistograms {
    /** One of these. @default "distributions" */
    mode?: "counters" | "distributions" | "nobuckets";
    /** True or false. @default false */
    send_aggregation_metrics?: boolean;
    /** True or false. @deprecated since 0.75; use send_aggregation_metrics */
    send_count_sum_metrics?: boolean;
}
export interface DatadogSummaries {
    /** One of these. @default "gauges" */
    mode?: "gauges" | "noquantiles";
}
export interface DatadogSums {
    /** One of these. @default "to_delta" */
    cumulative_monotonic_mode?: "raw_value" | "to_delta";
    /** One of these. @default "auto" */
    initial_cumulative_monotonic_value?: "auto" | "drop" | "keep";
}
export interface DatadogMetrics {
    /** A whole number. @default 3600 */
    delta_ttl?: number;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "https://api.datadoghq.com" */
    endpoint?: string;
    /** A block. */
    histograms?: DatadogHistograms;
    /** True or false. @default true */
    instrumentation_scope_metadata_as_tags?: boolean;
    /** True or false. @default false */
    resource_attributes_as_tags?: boolean;
    /** A block. */
    summaries?: DatadogSummaries;
    /** A block. */
    sums?: DatadogSums;
}
export interface DatadogOrchestratorExplorer {
    /** A block. */
    dialer?: NetDialer;
    /** On or off. @default false */
    enabled?: boolean;
    /** Address: host and port, or a URL. @default "https://orchestrator.datadoghq.com/api/v2/orchmanif" */
    endpoint?: string;
}
export interface DatadogTraces {
    /** True or false. @default true */
    compute_stats_by_span_kind?: boolean;
    /** True or false. @default false */
    compute_top_level_by_span_kind?: boolean;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A list. */
    ignore_resources?: readonly string[];
    /** True or false. @deprecated use peer_tags_aggregation */
    peer_service_aggregation?: boolean;
    /** A list. */
    peer_tags?: readonly string[];
    /** True or false. @default true */
    peer_tags_aggregation?: boolean;
    /** True or false. @default false */
    span_name_as_resource_name?: boolean;
    /** By name. */
    span_name_remappings?: Readonly<Record<string, string>>;
    /** A whole number. */
    trace_buffer?: number;
}
