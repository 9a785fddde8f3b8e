import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `apache` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
export interface ApacheOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @default "http://localhost:8080/server-status?auto" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    metrics?: ApacheMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    resource_attributes?: ApacheResourceAttributes;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver */
    write_buffer_size?: number;
}
/**
 * The `apache` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/apachereceiver
 */
export interface Apache extends Component<"receiver", "apache", ApacheOptions>, MetricsSource {
}
export interface ApacheApacheConnectionsAsync {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ApacheMetrics {
    /** A block. */
    "apache.connections.async"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.cpu.load"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.cpu.time"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.current_connections"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.load.1"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.load.15"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.load.5"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.request.time"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.requests"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.scoreboard"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.traffic"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.uptime"?: ApacheApacheConnectionsAsync;
    /** A block. */
    "apache.workers"?: ApacheApacheConnectionsAsync;
}
export interface ApacheApacheServerName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ApacheResourceAttributes {
    /** A block. */
    "apache.server.name"?: ApacheApacheServerName;
    /** A block. */
    "apache.server.port"?: ApacheApacheServerName;
}
