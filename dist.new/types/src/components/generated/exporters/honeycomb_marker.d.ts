import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { LogsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `honeycomb_marker` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
export interface HoneycombMarkerOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    api_key?: Secret;
    /** A text. @default "https://api.honeycomb.io" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    api_url?: string;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    endpoint?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    idle_conn_timeout?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    markers?: readonly HoneycombMarkerMarkers[];
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    read_buffer_size?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter */
    write_buffer_size?: number;
}
/**
 * The `honeycomb_marker` exporter: logs (development).
 * Distributions: contrib.
 * Formerly `honeycombmarker`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/honeycombmarkerexporter
 */
export interface HoneycombMarker extends Component<"exporter", "honeycomb_marker", HoneycombMarkerOptions>, LogsDestination {
}
export interface HoneycombMarkerRules {
    /** A list. */
    log_conditions?: readonly string[];
}
export interface HoneycombMarkerMarkers {
    /** A text. */
    dataset_slug?: string;
    /** A text. */
    message_key?: string;
    /** A block. */
    rules?: HoneycombMarkerRules;
    /** A text. */
    type?: string;
    /** A text. */
    url_key?: string;
}
