import type { SpanmetricsconnectorDimension } from "../shared/spanmetricsconnector.js";
import type { MetricsSource, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `span_metrics` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
export interface SpanMetricsOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    add_resource_attributes?: boolean;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    aggregation_cardinality_limit?: number;
    /** A text. @default "AGGREGATION_TEMPORALITY_CUMULATIVE" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    aggregation_temporality?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    calls_dimensions?: readonly SpanmetricsconnectorDimension[];
    /** Attributes that become labels. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    dimensions?: readonly SpanmetricsconnectorDimension[];
    /** A whole number. @default 0 @deprecated since 0.130; use aggregation_cardinality_limit @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    dimensions_cache_size?: number;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    enable_metrics_sampling_method?: boolean;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    events?: SpanMetricsEvents;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    exclude_dimensions?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    exemplars?: SpanMetricsExemplars;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    histogram?: SpanMetricsHistogram;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    include_instrumentation_scope?: readonly string[];
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    metric_timestamp_cache_size?: number;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    metrics_expiration?: GoDuration;
    /** How often metrics are sent on. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    metrics_flush_interval?: GoDuration;
    /** Prefix of names, or namespace. @default "traces.span.metrics" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    namespace?: string;
    /** A whole number. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    resource_metrics_cache_size?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    resource_metrics_key_attributes?: readonly string[];
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
    series_expiration?: GoDuration;
}
/**
 * The `span_metrics` connector: traces to metrics (alpha).
 * Distributions: contrib, k8s.
 * Formerly `spanmetrics`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector
 */
export interface SpanMetrics extends Component<"connector", "span_metrics", SpanMetricsOptions>, TracesDestination, MetricsSource {
}
export interface SpanMetricsEvents {
    /** Attributes that become labels. */
    dimensions?: readonly SpanmetricsconnectorDimension[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface SpanMetricsExemplars {
    /** On or off. @default false */
    enabled?: boolean;
    /** A whole number. @default 5 */
    max_per_data_point?: number;
}
export interface SpanMetricsExplicit {
    /** A list. */
    buckets?: readonly GoDuration[];
    /** On or off. */
    enabled?: boolean;
}
export interface SpanMetricsExponential {
    /** On or off. */
    enabled?: boolean;
    /** A whole number. */
    max_size?: number;
}
export interface SpanMetricsHistogram {
    /** Attributes that become labels. */
    dimensions?: readonly SpanmetricsconnectorDimension[];
    /** True or false. @default false */
    disable?: boolean;
    /** A block. */
    explicit?: SpanMetricsExplicit;
    /** A block. */
    exponential?: SpanMetricsExponential;
    /** One of these. @default "ms" */
    unit?: "ms" | "s";
}
