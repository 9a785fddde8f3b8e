import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `zipkin` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
export interface ZipkinOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    cookies?: Toggle;
    /** A text. @default "<missing service name>" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    default_service_name?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    endpoint?: string;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    force_attempt_http2?: boolean;
    /** A text. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    format?: string;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "1m30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    idle_conn_timeout?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
    write_buffer_size?: number;
}
/** The `zipkin` exporter: traces (beta). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter */
export interface Zipkin extends Component<"exporter", "zipkin", ZipkinOptions>, TracesDestination {
}
