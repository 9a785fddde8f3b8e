import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { LogsDestination, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `elasticsearch` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
export interface ElasticsearchOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    api_key?: Secret;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    auth?: ClientAuthentication;
    /**
     * A text.
     * @default "items.*._index,items.*.status,items.*.failure_store,items.*.error.type,items.*.error.reason"
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter
     */
    bulk_response_filter_path?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    cloudid?: string;
    /** Compression of what is sent. @default "gzip" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    compression?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    compression_params?: ElasticsearchCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    disable_keep_alives?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    discover?: ElasticsearchDiscover;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    endpoint?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    endpoints?: readonly string[];
    /** A block. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    flush?: ElasticsearchFlush;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    idle_conn_timeout?: GoDuration;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    include_source_on_error?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    log_failed_docs_input?: boolean;
    /** A duration. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    log_failed_docs_input_rate_limit?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    log_request_body?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    log_response_body?: boolean;
    /** On or off: `logs_dynamic_id`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    logs_dynamic_id?: Toggle;
    /** On or off: `logs_dynamic_index`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    logs_dynamic_index?: Toggle;
    /** On or off: `logs_dynamic_pipeline`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    logs_dynamic_pipeline?: Toggle;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    logs_index?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    logstash_format?: ElasticsearchLogstashFormat;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    mapping?: ElasticsearchMapping;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    max_idle_conns_per_host?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    metadata_keys?: readonly string[];
    /** On or off: `metrics_dynamic_index`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    metrics_dynamic_index?: Toggle;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    metrics_index?: string;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** A whole number. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    num_workers?: number;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    password?: Secret;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    pipeline?: string;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    read_buffer_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    retry?: ElasticsearchRetry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "90s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    tls?: ClientTls;
    /** On or off: `traces_dynamic_id`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    traces_dynamic_id?: Toggle;
    /** On or off: `traces_dynamic_index`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    traces_dynamic_index?: Toggle;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    traces_index?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    user?: Text;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter */
    write_buffer_size?: number;
}
/**
 * The `elasticsearch` exporter: logs (beta), metrics (development), profiles (development), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/elasticsearchexporter
 */
export interface Elasticsearch extends Component<"exporter", "elasticsearch", ElasticsearchOptions>, TracesDestination, LogsDestination {
}
export interface ElasticsearchCompressionParams {
    /** A whole number. @default 1 */
    level?: number;
}
export interface ElasticsearchDiscover {
    /** A duration. */
    interval?: GoDuration;
    /** True or false. */
    on_start?: boolean;
}
export interface ElasticsearchFlush {
    /** A whole number. @deprecated upstream */
    bytes?: number;
    /** A duration. @deprecated upstream */
    interval?: GoDuration;
}
export interface ElasticsearchLogstashFormat {
    /** A text. @default "%Y.%m.%d" */
    date_format?: string;
    /** On or off. @default false */
    enabled?: boolean;
    /** A text. @default "-" */
    prefix_separator?: string;
}
export interface ElasticsearchMapping {
    /** A list. @default ["bodymap","ecs","none","otel","raw"] */
    allowed_modes?: readonly string[];
    /** A text. @default "otel" @deprecated upstream */
    mode?: string;
}
export interface ElasticsearchRetry {
    /** On or off. @default true */
    enabled?: boolean;
    /** Wait before the first retry. @default "100ms" */
    initial_interval?: GoDuration;
    /** Longest wait between retries. @default "1m" */
    max_interval?: GoDuration;
    /** A whole number. @deprecated upstream */
    max_requests?: number;
    /** A whole number. @default 0 */
    max_retries?: number;
    /** A list. @default [429] */
    retry_on_status?: readonly number[];
}
