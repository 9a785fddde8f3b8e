import type { CollectorResourceFilter } from "../shared/collector.js";
import type { Queue } from "../shared/queuebatch.js";
import type { MetricsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `googlemanagedprometheus` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
export interface GoogleManagedPrometheusOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
    metric?: GoogleManagedPrometheusMetric;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
    project?: string;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "12s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter */
    user_agent?: string;
}
/**
 * The `googlemanagedprometheus` exporter: metrics (beta).
 * Distributions: contrib.
 * Options as of 0.159.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlemanagedprometheusexporter
 */
export interface GoogleManagedPrometheus extends Component<"exporter", "googlemanagedprometheus", GoogleManagedPrometheusOptions>, MetricsDestination {
}
export interface GoogleManagedPrometheusExtraMetricsConfig {
    /** True or false. @default true */
    enable_scope_info?: boolean;
    /** True or false. @default true */
    enable_target_info?: boolean;
}
export interface GoogleManagedPrometheusMetric {
    /** True or false. @default true */
    add_metric_suffixes?: boolean;
    /** Compression of what is sent. */
    compression?: string;
    /** True or false. @default true */
    cumulative_normalization?: boolean;
    /** True or false. @default false */
    destination_project_quota?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A block. */
    extra_metrics_config?: GoogleManagedPrometheusExtraMetricsConfig;
    /** A whole number. @default 0 */
    grpc_pool_size?: number;
    /** A text. */
    prefix?: string;
    /** A list. */
    resource_filters?: readonly CollectorResourceFilter[];
    /** A text. */
    universe_domain?: string;
    /** True or false. @default false */
    use_insecure?: boolean;
}
