import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `haproxy` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
export interface HaproxyOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    metrics?: HaproxyMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    resource_attributes?: HaproxyResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver */
    write_buffer_size?: number;
}
/**
 * The `haproxy` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/haproxyreceiver
 */
export interface Haproxy extends Component<"receiver", "haproxy", HaproxyOptions>, MetricsSource {
}
export interface HaproxyHaproxyActive {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface HaproxyHaproxyBytesInput {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface HaproxyMetrics {
    /** A block. */
    "haproxy.active"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.backup"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.bytes.input"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.bytes.output"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.clients.canceled"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.compression.bypass"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.compression.count"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.compression.input"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.compression.output"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.connections.average_time"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.connections.errors"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.connections.rate"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.connections.retries"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.connections.total"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.downtime"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.failed_checks"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.requests.average_time"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.requests.denied"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.requests.errors"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.requests.queued"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.requests.rate"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.requests.redispatched"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.requests.total"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.responses.average_time"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.responses.denied"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.responses.errors"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.server_selected.total"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.sessions.average"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.sessions.count"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.sessions.limit"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.sessions.rate"?: HaproxyHaproxyBytesInput;
    /** A block. */
    "haproxy.sessions.total"?: HaproxyHaproxyActive;
    /** A block. */
    "haproxy.weight"?: HaproxyHaproxyActive;
}
export interface HaproxyHaproxyAddr {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface HaproxyResourceAttributes {
    /** A block. */
    "haproxy.addr"?: HaproxyHaproxyAddr;
    /** A block. */
    "haproxy.proxy_name"?: HaproxyHaproxyAddr;
    /** A block. */
    "haproxy.server.state"?: HaproxyHaproxyAddr;
    /** A block. */
    "haproxy.service_name"?: HaproxyHaproxyAddr;
}
