import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls, ServerTls } from "../shared/configtls.js";
import type { ClientAuthentication, ServerAuthentication } from "../../special/authentication.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** A block that several components share: configgrpc.ClientConfig. */
export interface GrpcClient {
    /** On or off: `auth`. */
    auth?: ClientAuthentication;
    /** Value of the :authority header. */
    authority?: string;
    /** How requests are spread over addresses. */
    balancer_name?: string;
    /** Compression of what is sent. */
    compression?: "gzip" | "zstd" | "snappy" | "lz4" | "zlib" | "deflate" | "none";
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** On or off: `keepalive`. */
    keepalive?: GrpcKeepaliveClient;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** TLS. */
    tls?: ClientTls;
    /** A text. */
    user_agent?: string;
    /** Wait for the connection instead of failing. */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
/** A block that several components share: configgrpc.KeepaliveClientConfig. */
export interface GrpcKeepaliveClient {
    /** On or off. */
    enabled?: boolean;
    /** True or false. */
    permit_without_stream?: boolean;
    /** A duration. */
    time?: GoDuration;
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
/** A block that several components share: configgrpc.KeepaliveServerConfig. */
export interface GrpcKeepaliveServer {
    /** On or off. */
    enabled?: boolean;
    /** A block. */
    enforcement_policy?: GrpcKeepaliveServerEnforcementPolicy;
    /** A block. */
    server_parameters?: GrpcKeepaliveServerServerParameters;
}
/** A block that several components share: configgrpc.ServerConfig. */
export interface GrpcServer {
    /** On or off. */
    enabled?: boolean;
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** A block. */
    dialer?: NetDialer;
    /** Address and port. @default "0.0.0.0:4317" for OTLP */
    endpoint?: string;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** On or off: `keepalive`. @default off */
    keepalive?: GrpcKeepaliveServer;
    /** A whole number, 0 or more. */
    max_concurrent_streams?: number;
    /** MiB. @default 16 for OTLP */
    max_recv_msg_size_mib?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @default 524288 */
    read_buffer_size?: number;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface GrpcKeepaliveServerEnforcementPolicy {
    /** On or off. */
    enabled?: boolean;
    /** A duration. */
    min_time?: GoDuration;
    /** True or false. */
    permit_without_stream?: boolean;
}
export interface GrpcKeepaliveServerServerParameters {
    /** On or off. */
    enabled?: boolean;
    /** A duration. */
    max_connection_age?: GoDuration;
    /** A duration. */
    max_connection_age_grace?: GoDuration;
    /** A duration. */
    max_connection_idle?: GoDuration;
    /** A duration. */
    time?: GoDuration;
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
