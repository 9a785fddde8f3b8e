import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls, ServerTls } from "../shared/configtls.js";
import type { ClientAuthentication, HttpServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** A block that several components share: confighttp.CORSConfig. */
export interface HttpCORS {
    /** On or off. */
    enabled?: boolean;
    /** Request headers that are allowed. */
    allowed_headers?: readonly string[];
    /** Origins that may send. */
    allowed_origins?: readonly string[];
    /** A list. */
    exposed_headers?: readonly string[];
    /** A whole number. */
    max_age?: number;
}
/** A block that several components share: confighttp.ClientConfig. */
export interface HttpClient {
    /** On or off: `auth`. */
    auth?: ClientAuthentication;
    /** Compression of what is sent. */
    compression?: "gzip" | "zstd" | "snappy" | "lz4" | "zlib" | "deflate" | "none";
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
/** A block that several components share: confighttp.ServerConfig. */
export interface HttpServer {
    /** On or off. */
    enabled?: boolean;
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address and port. @default "0.0.0.0:4318" for OTLP */
    endpoint?: string;
    /** A duration. */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default true */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. */
    read_header_timeout?: GoDuration;
    /** A duration. @default "10m" */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. */
    write_timeout?: GoDuration;
}
