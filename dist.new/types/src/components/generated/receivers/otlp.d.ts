import type { GrpcServer } from "../shared/configgrpc.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `otlp` receiver. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver */
export interface OtlpReceiverOptions {
    /** What to listen for. @default both @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver */
    protocols?: OtlpProtocols;
}
/**
 * The `otlp` receiver: logs (stable), metrics (stable), profiles (alpha), traces (stable).
 * Distributions: core, contrib, k8s, otlp.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver
 */
export interface Otlp extends Component<"receiver", "otlp", OtlpReceiverOptions>, AnySource {
}
export interface OtlpHttp {
    /** On or off: `auth`. */
    auth?: HttpServerAuthentication;
    /** A list. */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. */
    cors?: HttpCORS;
    /** A block. */
    dialer?: NetDialer;
    /** On or off. */
    enabled?: boolean;
    /** Address: host and port, or a URL. @default "localhost:4318" */
    endpoint?: string;
    /** A duration. @default "0s" */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. */
    include_metadata?: boolean;
    /** True or false. @default true */
    keep_alives_enabled?: boolean;
    /** A text. @default "/v1/logs" */
    logs_url_path?: string;
    /** Largest request in bytes; 0 is no limit. */
    max_request_body_size?: number;
    /** A text. @default "/v1/metrics" */
    metrics_url_path?: string;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @default "0s" */
    read_header_timeout?: GoDuration;
    /** A duration. */
    read_timeout?: GoDuration;
    /** A block. */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. */
    tls?: ServerTls;
    /** A text. @default "/v1/traces" */
    traces_url_path?: string;
    /** Network that is listened on. @default "tcp" */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "0s" */
    write_timeout?: GoDuration;
}
export interface OtlpProtocols {
    /** OTLP by gRPC, on 4317. @default off */
    grpc?: GrpcServer;
    /** OTLP by HTTP, on 4318. */
    http?: OtlpHttp;
}
