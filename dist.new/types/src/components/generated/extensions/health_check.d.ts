import type { GrpcKeepaliveServer } from "../shared/configgrpc.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpserverPath } from "../shared/httpserver.js";
import type { HttpServerAuthentication, ServerAuthentication } from "../../special/authentication.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `health_check` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
export interface HealthCheckOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    auth?: HttpServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    check_collector_pipeline?: HealthCheckCheckCollectorPipeline;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    component_health?: HealthCheckComponentHealth;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:13133" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    grpc?: HealthCheckGrpc;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    http?: HealthCheckHttp;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    include_metadata?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    middlewares?: readonly MiddlewareConfig[];
    /** Path. @default "/" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    path?: string;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    response_body?: HealthCheckResponseBody;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    use_v2?: boolean;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
    write_timeout?: GoDuration;
}
/** The `health_check` extension: alpha. Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/healthcheckextension */
export interface HealthCheck extends Component<"extension", "health_check", HealthCheckOptions>, Extension {
}
export interface HealthCheckCheckCollectorPipeline {
    /** On or off. @default false */
    enabled?: boolean;
    /** A whole number. @default 5 */
    exporter_failure_threshold?: number;
    /** A text. @default "5m" */
    interval?: string;
}
export interface HealthCheckComponentHealth {
    /** True or false. */
    include_permanent_errors?: boolean;
    /** True or false. */
    include_recoverable_errors?: boolean;
    /** A duration. */
    recovery_duration?: GoDuration;
}
export interface HealthCheckGrpc {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:13132" */
    endpoint?: string;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** On or off: `keepalive`. @default off */
    keepalive?: GrpcKeepaliveServer;
    /** A whole number, 0 or more. */
    max_concurrent_streams?: number;
    /** Largest message in MiB. */
    max_recv_msg_size_mib?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
export interface HealthCheckHttp {
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** A block. */
    config?: HttpserverPath;
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:13133" */
    endpoint?: string;
    /** A duration. @default "0s" */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default true */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @default "0s" */
    read_header_timeout?: GoDuration;
    /** A duration. */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** A block. */
    status?: HttpserverPath;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "0s" */
    write_timeout?: GoDuration;
}
export interface HealthCheckResponseBody {
    /** A text. */
    healthy?: string;
    /** A text. */
    unhealthy?: string;
}
