import type { HttpCORS } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { NetDialer } from "../shared/confignet.js";
import type { ServerTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { ResourcetotelemetrySettings } from "../shared/resourcetotelemetry.js";
import type { ClientAuthentication } from "../../special/authentication.js";
import type { MetricsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `prometheus` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
export interface PrometheusOptions {
    /** True or false. @default true @deprecated use translation_strategy @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    add_metric_suffixes?: boolean;
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    auth?: ClientAuthentication;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    compression_algorithms?: readonly string[];
    /** Labels on every series. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    const_labels?: Readonly<Record<string, string>>;
    /** On or off: `cors`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    cors?: HttpCORS;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    dialer?: NetDialer;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    enable_open_metrics?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    endpoint?: string;
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    idle_timeout?: GoDuration;
    /** Hands the request's metadata on to processors and exporters. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    include_metadata?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    keep_alives_enabled?: boolean;
    /** Largest request in bytes; 0 is no limit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    max_request_body_size?: number;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    metric_expiration?: GoDuration;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    middlewares?: readonly MiddlewareConfig[];
    /** Prefix of names, or namespace. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    namespace?: string;
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    read_header_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    read_timeout?: GoDuration;
    /** Resource attributes as labels. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    resource_to_telemetry_conversion?: ResourcetotelemetrySettings;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    response_headers?: Readonly<Record<string, Text>>;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    send_timestamps?: boolean;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    sending_queue?: Queue;
    /** On or off: `tls`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    tls?: ServerTls;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    translation_strategy?: "NoTranslation" | "NoUTF8EscapingWithSuffixes" | "UnderscoreEscapingWithSuffixes" | "UnderscoreEscapingWithoutSuffixes";
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    without_scope_info?: boolean;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
    write_timeout?: GoDuration;
}
/** The `prometheus` exporter: metrics (beta). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter */
export interface Prometheus extends Component<"exporter", "prometheus", PrometheusOptions>, MetricsDestination {
}
