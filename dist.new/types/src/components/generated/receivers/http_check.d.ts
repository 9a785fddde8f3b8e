import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `http_check` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
export interface HttpCheckOptions {
    /** How often it measures. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    metrics?: HttpCheckMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    targets?: readonly HttpCheckTargets[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver */
    timeout?: GoDuration;
}
/**
 * The `http_check` receiver: metrics (development).
 * Distributions: contrib, k8s.
 * Formerly `httpcheck`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/httpcheckreceiver
 */
export interface HttpCheck extends Component<"receiver", "http_check", HttpCheckOptions>, MetricsSource {
}
export interface HttpCheckHttpcheckClientConnectionDuration {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface HttpCheckHttpcheckDuration {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface HttpCheckMetrics {
    /** A block. */
    "httpcheck.client.connection.duration"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.client.request.duration"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.dns.lookup.duration"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.duration"?: HttpCheckHttpcheckDuration;
    /** A block. */
    "httpcheck.error"?: HttpCheckHttpcheckDuration;
    /** A block. */
    "httpcheck.response.duration"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.response.size"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.status"?: HttpCheckHttpcheckDuration;
    /** A block. */
    "httpcheck.tls.cert_remaining"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.tls.handshake.duration"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.validation.failed"?: HttpCheckHttpcheckClientConnectionDuration;
    /** A block. */
    "httpcheck.validation.passed"?: HttpCheckHttpcheckClientConnectionDuration;
}
export interface HttpCheckValidations {
    /** A text. */
    contains?: string;
    /** A text. */
    equals?: string;
    /** A text. */
    json_path?: string;
    /** A whole number. */
    max_size?: number;
    /** A whole number. */
    min_size?: number;
    /** A text. */
    not_contains?: string;
    /** A text. */
    regex?: string;
}
export interface HttpCheckTargets {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** True or false. */
    auto_content_type?: boolean;
    /** A text. */
    body?: string;
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
    /** A list. */
    endpoints?: readonly string[];
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
    /** A text. */
    method?: string;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** How long one attempt may take. */
    timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** A list. */
    validations?: readonly HttpCheckValidations[];
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
