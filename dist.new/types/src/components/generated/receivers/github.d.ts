import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls, ServerTls } from "../shared/configtls.js";
import type { GithubreceiverMetadataResourceAttributes } from "../shared/githubreceiver-metadata.js";
import type { MetadataMetrics } from "../shared/metadata.js";
import type { HttpServerAuthentication, ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `github` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
export interface GithubOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    metrics?: MetadataMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    resource_attributes?: GithubreceiverMetadataResourceAttributes;
    /** What is measured. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    scrapers?: GithubScrapers;
    /** How long one attempt may take. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
    webhook?: GithubWebhook;
}
/** The `github` receiver: metrics (alpha), traces (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/githubreceiver */
export interface Github extends Component<"receiver", "github", GithubOptions>, TracesSource, MetricsSource {
}
export interface GithubRetryOnFailure {
    /** On or off. @default true */
    enabled?: boolean;
    /** Wait before the first retry. @default "1s" */
    initial_interval?: GoDuration;
    /** A duration. @default "0s" */
    max_elapsed_time?: GoDuration;
    /** Longest wait between retries. @default "30s" */
    max_interval?: GoDuration;
    /** A whole number. @default 10 */
    max_retries?: number;
    /** Growth of the wait from retry to retry. @default 1.5 */
    multiplier?: number;
    /** Share by which waits vary. @default 0.5 */
    randomization_factor?: number;
}
export interface GithubScraper {
    /** A block. */
    ScraperConfig?: object;
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. */
    compression_params?: CompressionCompressionParams;
    /** A whole number. @default 50 */
    concurrency_limit?: number;
    /** On or off: `cookies`. */
    cookies?: Toggle;
    /** True or false. */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** True or false. @default true */
    force_attempt_http2?: boolean;
    /** A text. */
    github_org?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. */
    http2_ping_timeout?: GoDuration;
    /** A duration. */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" */
    idle_conn_timeout?: GoDuration;
    /** A whole number. */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 */
    max_idle_conns?: number;
    /** A whole number. */
    max_idle_conns_per_host?: number;
    /** A whole number. @default 30 */
    merged_pr_lookback_days?: number;
    /** Metrics that are written, by name. */
    metrics?: MetadataMetrics;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. */
    resource_attributes?: GithubreceiverMetadataResourceAttributes;
    /** Retries when sending fails. */
    retry_on_failure?: GithubRetryOnFailure;
    /** A text. */
    search_query?: string;
    /** How long one attempt may take. @default "15s" */
    timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface GithubScrapers {
    /** A block. */
    scraper?: GithubScraper;
}
export interface GithubWebhook {
    /** By name. */
    Customizable?: Readonly<Record<string, string>>;
    /** By name. */
    Fixed?: Readonly<Record<string, string>>;
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:8080" */
    endpoint?: string;
    /** A text. @default "/health" */
    health_path?: string;
    /** A duration. @default "0s" */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default false */
    include_span_events?: boolean;
    /** True or false. */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Path. @default "/events" */
    path?: string;
    /** A duration. @default "0s" */
    read_header_timeout?: GoDuration;
    /** A duration. @default "500ms" */
    read_timeout?: GoDuration;
    /** By name. */
    required_headers?: Readonly<Record<string, Text>>;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** A text. */
    secret?: Secret;
    /** A text. */
    service_name?: string;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "500ms" */
    write_timeout?: GoDuration;
}
