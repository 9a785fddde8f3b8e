import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { LogsDestination, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `logzio` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
export interface LogzioOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    account_token?: Secret;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    auth?: ClientAuthentication;
    /** Compression of what is sent. @default "gzip" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    compression?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    cookies?: Toggle;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    custom_endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    disable_keep_alives?: boolean;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    drain_interval?: number;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    idle_conn_timeout?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    proxy_url?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    queue_capacity?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    queue_max_length?: number;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    read_buffer_size?: number;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    region?: string;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @default 524288 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter */
    write_buffer_size?: number;
}
/**
 * The `logzio` exporter: logs (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/logzioexporter
 */
export interface Logzio extends Component<"exporter", "logzio", LogzioOptions>, TracesDestination, LogsDestination {
}
