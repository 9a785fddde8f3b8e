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
/** Options of the `otelarrow` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
export interface OtelArrowOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    arrow?: OtelArrowArrow;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    auth?: ClientAuthentication;
    /** Value of the :authority header. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    authority?: string;
    /** How requests are spread over addresses. @default "round_robin" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    balancer_name?: string;
    /** Compression of what is sent. @default "zstd" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    endpoint?: string;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    headers?: Readonly<Record<string, Text>>;
    /** On or off: `keepalive`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    keepalive?: GrpcKeepaliveClient;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    metadata_cardinality_limit?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    metadata_keys?: readonly string[];
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    user_agent?: string;
    /** Wait for the connection instead of failing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter */
    write_buffer_size?: number;
}
/**
 * The `otelarrow` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/otelarrowexporter
 */
export interface OtelArrow extends Component<"exporter", "otelarrow", OtelArrowOptions>, AnyDestination {
}
export interface OtelArrowZstd {
    /** A whole number. @default 1 */
    concurrency?: number;
    /** A whole number. @default 5 */
    level?: number;
    /** MiB. @default 0 */
    window_size_mib?: number;
}
export interface OtelArrowArrow {
    /** True or false. @default false */
    disable_downgrade?: boolean;
    /** True or false. @default false */
    disabled?: boolean;
    /** A duration. */
    max_stream_lifetime?: GoDuration;
    /** A whole number. */
    num_streams?: number;
    /** One of these. */
    payload_compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A text. */
    prioritizer?: string;
    /** A block. */
    zstd?: OtelArrowZstd;
}
