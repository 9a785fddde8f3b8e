import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `nginx` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
export interface NginxOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @default "http://localhost:80/status" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    endpoint?: string;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    metrics?: NginxMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    read_buffer_size?: number;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
    write_buffer_size?: number;
}
/** The `nginx` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nginxreceiver */
export interface Nginx extends Component<"receiver", "nginx", NginxOptions>, MetricsSource {
}
export interface NginxNginxConnectionsCurrent {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["state"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface NginxMetrics {
    /** On or off: `nginx.connections_accepted`. @default on */
    "nginx.connections_accepted"?: Toggle;
    /** On or off: `nginx.connections_current`. @default on */
    "nginx.connections_current"?: NginxNginxConnectionsCurrent;
    /** On or off: `nginx.connections_handled`. @default on */
    "nginx.connections_handled"?: Toggle;
    /** On or off: `nginx.requests`. @default on */
    "nginx.requests"?: Toggle;
}
