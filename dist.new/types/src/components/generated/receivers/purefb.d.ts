import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `purefb` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
export interface PureFbOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    arrays?: readonly PureFbArrays[];
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    auth?: ServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    clients?: readonly PureFbArrays[];
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    endpoint?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    env?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    idle_conn_timeout?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    read_buffer_size?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    settings?: PureFbSettings;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    tls?: ClientTls;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    usage?: readonly PureFbArrays[];
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver */
    write_buffer_size?: number;
}
/**
 * The `purefb` receiver: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/purefbreceiver
 */
export interface PureFb extends Component<"receiver", "purefb", PureFbOptions>, MetricsSource {
}
export interface PureFbArrays {
    /** A text. */
    address?: string;
    /** Authentication, by an extension. */
    auth?: ServerAuthentication;
}
export interface PureFbReloadIntervals {
    /** A duration. @default "15s" */
    array?: GoDuration;
    /** A duration. @default "5m" */
    clients?: GoDuration;
    /** A duration. @default "5m" */
    usage?: GoDuration;
}
export interface PureFbSettings {
    /** A block. */
    reload_intervals?: PureFbReloadIntervals;
}
