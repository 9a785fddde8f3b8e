import type { ConfigAPI } from "../shared/config.js";
import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { HttpServerAuthentication } from "../../special/authentication.js";
import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `datadog` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
export interface DatadogOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    auth?: HttpServerAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    compression_algorithms?: readonly string[];
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:8126" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    endpoint?: string;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    idle_series_cleanup_interval?: GoDuration;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    idle_series_timeout?: GoDuration;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    include_metadata?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    intake?: DatadogIntake;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    keep_alives_enabled?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    logs?: DatadogLogs;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    max_request_body_size?: number;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    read_header_timeout?: GoDuration;
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    read_timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    response_headers?: Readonly<Record<string, Text>>;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    tls?: ServerTls;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    trace_id_cache_size?: number;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver */
    write_timeout?: GoDuration;
}
/**
 * The `datadog` receiver: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/datadogreceiver
 */
export interface Datadog extends Component<"receiver", "datadog", DatadogOptions>, AnySource {
}
export interface DatadogProxy {
    /** A block. */
    api?: ConfigAPI;
}
export interface DatadogIntake {
    /** A text. @default "disable" */
    behavior?: string;
    /** A block. */
    proxy?: DatadogProxy;
}
export interface DatadogLogs {
    /** True or false. @default true */
    decode_json_message?: boolean;
}
