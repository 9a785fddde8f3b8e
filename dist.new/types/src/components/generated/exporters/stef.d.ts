import type { GrpcKeepaliveClient } from "../shared/configgrpc.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { MetricsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `stef` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
export interface StefOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    auth?: ClientAuthentication;
    /** Value of the :authority header. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    authority?: string;
    /** How requests are spread over addresses. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    balancer_name?: string;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    endpoint?: string;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    headers?: Readonly<Record<string, Text>>;
    /** On or off: `keepalive`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    keepalive?: GrpcKeepaliveClient;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    user_agent?: string;
    /** Wait for the connection instead of failing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    wait_for_ready?: boolean;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter */
    write_buffer_size?: number;
}
/**
 * The `stef` exporter: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/stefexporter
 */
export interface Stef extends Component<"exporter", "stef", StefOptions>, MetricsDestination {
}
