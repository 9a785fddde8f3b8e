import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `sumologic` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
export interface SumoLogicOptions {
    /** A text. @default "https://open-collectors.sumologic.com" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    api_base_url?: string;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    auth?: ServerAuthentication;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    backoff?: SumoLogicBackoff;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    clobber?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_category?: string;
    /** A text. @default "$HOME/.sumologic-otel-collector" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_credentials_directory?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_description?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_environment?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_fields?: Readonly<Record<string, unknown>>;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    collector_name?: string;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    disable_keep_alives?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    discover_collector_tags?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    endpoint?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    ephemeral?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    force_attempt_http2?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    force_registration?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @default "15s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    heartbeat_interval?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    idle_conn_timeout?: GoDuration;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    installation_token?: Secret;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    read_buffer_size?: number;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    sticky_session_enabled?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    time_zone?: string;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    tls?: ClientTls;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    update_metadata?: boolean;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension */
    write_buffer_size?: number;
}
/**
 * The `sumologic` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/sumologicextension
 */
export interface SumoLogic extends Component<"extension", "sumologic", SumoLogicOptions>, Extension {
}
export interface SumoLogicBackoff {
    /** Wait before the first retry. @default "500ms" */
    initial_interval?: GoDuration;
    /** A duration. @default "15m" */
    max_elapsed_time?: GoDuration;
    /** Longest wait between retries. @default "1m" */
    max_interval?: GoDuration;
}
