import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `cloud_foundry` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudfoundryreceiver */
export interface CloudFoundryOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudfoundryreceiver */
    rlp_gateway?: CloudFoundryRlpGateway;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudfoundryreceiver */
    uaa?: CloudFoundryUaa;
}
/**
 * The `cloud_foundry` receiver: logs (development), metrics (beta).
 * Distributions: contrib.
 * Formerly `cloudfoundry`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/cloudfoundryreceiver
 */
export interface CloudFoundry extends Component<"receiver", "cloud_foundry", CloudFoundryOptions>, MetricsSource {
}
export interface CloudFoundryRlpGateway {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. */
    cookies?: Toggle;
    /** True or false. */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @default "https://localhost" */
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
    /** A text. @default "opentelemetry" */
    shard_id?: string;
    /** How long one attempt may take. */
    timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface CloudFoundryTls {
    /** TLS without verifying the server. @default false */
    insecure_skip_verify?: boolean;
}
export interface CloudFoundryUaa {
    /** Address: host and port, or a URL. @default "https://localhost" */
    endpoint?: string;
    /** Password to sign in with. */
    password?: Secret;
    /** TLS. */
    tls?: CloudFoundryTls;
    /** Name to sign in with. @default "admin" */
    username?: Text;
}
