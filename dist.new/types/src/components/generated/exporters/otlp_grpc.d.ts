import type { GrpcKeepaliveClient } from "../shared/configgrpc.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `otlp_grpc` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
export interface OtlpGrpcOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    auth?: ClientAuthentication;
    /** Value of the :authority header. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    authority?: string;
    /** How requests are spread over addresses. @default "round_robin" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    balancer_name?: string;
    /** Compression of what is sent. @default "gzip" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    compression?: "gzip" | "zstd" | "snappy" | "lz4" | "zlib" | "deflate" | "none";
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    endpoint: string;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    headers?: Readonly<Record<string, Text>>;
    /** On or off: `keepalive`. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    keepalive?: GrpcKeepaliveClient;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    user_agent?: string;
    /** Wait for the connection instead of failing. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter */
    write_buffer_size?: number;
}
/**
 * The `otlp_grpc` exporter: logs (stable), metrics (stable), profiles (alpha), traces (stable).
 * Distributions: core, contrib, k8s, otlp.
 * Formerly `otlp`.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter
 */
export interface OtlpGrpc extends Component<"exporter", "otlp_grpc", OtlpGrpcOptions>, AnyDestination {
}
