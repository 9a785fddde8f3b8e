import type { GrpcKeepaliveClient } from "../shared/configgrpc.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** A block that several components share: coralogixexporter.TransportConfig. */
export interface CoralogixexporterTransport {
    /** A text. @default "gzip" */
    accept_encoding?: string;
    /** On or off: `auth`. */
    auth?: ClientAuthentication;
    /** Value of the :authority header. */
    authority?: string;
    /** How requests are spread over addresses. */
    balancer_name?: string;
    /** Compression of what is sent. @default "gzip" */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** Address: host and port, or a URL. @default "https://" */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** On or off: `keepalive`. */
    keepalive?: GrpcKeepaliveClient;
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
    /** A text. */
    user_agent?: string;
    /** Wait for the connection instead of failing. */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. @default 524288 */
    write_buffer_size?: number;
}
