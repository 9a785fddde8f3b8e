import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls, ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication, ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `pprof` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver */
export interface PprofOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver */
    file?: PprofFile;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver */
    remote?: PprofRemote;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver */
    self?: PprofSelf;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver */
    server?: PprofServer;
}
/**
 * The `pprof` receiver: profiles (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/pprofreceiver
 */
export interface Pprof extends Component<"receiver", "pprof", PprofOptions> {
}
export interface PprofFile {
    /** How often it measures. */
    collection_interval?: GoDuration;
    /** A text. */
    include?: string;
    /** How long to wait before the first time. */
    initial_delay?: GoDuration;
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
export interface PprofRemote {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** How often it measures. */
    collection_interval?: GoDuration;
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
    /** How long to wait before the first time. */
    initial_delay?: GoDuration;
    /** A whole number. */
    max_conns_per_host?: number;
    /** Idle connections that are kept. */
    max_idle_conns?: number;
    /** A whole number. */
    max_idle_conns_per_host?: number;
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
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface PprofSelf {
    /** A whole number. */
    block_profile_fraction?: number;
    /** How often it measures. */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. */
    initial_delay?: GoDuration;
    /** A whole number. */
    mutex_profile_fraction?: number;
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
export interface PprofServer {
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A duration. */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. */
    read_header_timeout?: GoDuration;
    /** A duration. */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. */
    write_timeout?: GoDuration;
}
