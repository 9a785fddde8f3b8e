import type { GrpcKeepaliveClient, GrpcServer } from "../shared/configgrpc.js";
import type { HttpServer } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { JaegerreceiverProtocolUDP } from "../shared/jaegerreceiver.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Text } from "../../../stack/secret.js";
/** Options of the `jaeger` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
export interface JaegerOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
    protocols?: JaegerProtocols;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
    remote_sampling?: JaegerRemoteSampling;
}
/** The `jaeger` receiver: traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
export interface Jaeger extends Component<"receiver", "jaeger", JaegerOptions>, TracesSource {
}
export interface JaegerProtocols {
    /** On or off: `grpc`. @default off */
    grpc?: GrpcServer;
    /** On or off: `thrift_binary`. @default off */
    thrift_binary?: JaegerreceiverProtocolUDP;
    /** On or off: `thrift_compact`. @default off */
    thrift_compact?: JaegerreceiverProtocolUDP;
    /** On or off: `thrift_http`. @default off */
    thrift_http?: HttpServer;
}
export interface JaegerRemoteSampling {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** Value of the :authority header. */
    authority?: string;
    /** How requests are spread over addresses. */
    balancer_name?: string;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** A text. */
    host_endpoint?: string;
    /** On or off: `keepalive`. */
    keepalive?: GrpcKeepaliveClient;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** A text. */
    strategy_file?: string | MountedFile;
    /** A duration. */
    strategy_file_reload_interval?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** A text. */
    user_agent?: string;
    /** Wait for the connection instead of failing. */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
