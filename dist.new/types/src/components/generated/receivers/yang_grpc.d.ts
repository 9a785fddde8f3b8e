import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `yang_grpc` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
export interface YangGrpcOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    auth?: ServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:57500" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    endpoint?: string;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    include_metadata?: boolean;
    /** Probes and ages of connections. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    keepalive?: YangGrpcKeepalive;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    max_concurrent_streams?: number;
    /** Largest message in MiB. @default 4 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    max_recv_msg_size_mib?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    read_buffer_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    security?: YangGrpcSecurity;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    transport?: string;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    write_buffer_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver */
    yang?: YangGrpcYang;
}
/**
 * The `yang_grpc` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `yanggrpc`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/yanggrpcreceiver
 */
export interface YangGrpc extends Component<"receiver", "yang_grpc", YangGrpcOptions>, MetricsSource {
}
export interface YangGrpcServerParameters {
    /** A duration. @default "30s" */
    time?: GoDuration;
    /** How long one attempt may take. @default "10s" */
    timeout?: GoDuration;
}
export interface YangGrpcKeepalive {
    /** A block. */
    server_parameters?: YangGrpcServerParameters;
}
export interface YangGrpcRateLimiting {
    /** A whole number. @default 10 */
    burst_size?: number;
    /** A duration. @default "1m" */
    cleanup_interval?: GoDuration;
    /** On or off. @default false */
    enabled?: boolean;
    /** A second. @default 100 */
    requests_per_second?: number;
}
export interface YangGrpcSecurity {
    /** A list. */
    allowed_clients?: readonly string[];
    /** A duration. @default "30s" */
    connection_timeout?: GoDuration;
    /** True or false. @default true */
    enable_metrics?: boolean;
    /** A block. */
    rate_limiting?: YangGrpcRateLimiting;
}
export interface YangGrpcYang {
    /** True or false. @default true */
    cache_modules?: boolean;
    /** True or false. @default true */
    enable_rfc_parser?: boolean;
    /** A whole number. @default 1000 */
    max_modules?: number;
    /** A list. */
    module_paths?: readonly string[];
}
