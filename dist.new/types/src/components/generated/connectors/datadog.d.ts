import type { MetricsSource, TracesDestination, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `datadog` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/datadogconnector */
export interface DatadogOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/datadogconnector */
    traces?: DatadogTraces;
}
/**
 * The `datadog` connector: traces to metrics (beta), traces to traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/datadogconnector
 */
export interface Datadog extends Component<"connector", "datadog", DatadogOptions>, TracesDestination, TracesSource, MetricsSource {
}
export interface DatadogTraces {
    /** A duration. */
    bucket_interval?: GoDuration;
    /** True or false. */
    compute_stats_by_span_kind?: boolean;
    /** True or false. */
    compute_top_level_by_span_kind?: boolean;
    /** True or false. */
    ignore_missing_datadog_fields?: boolean;
    /** A list. */
    ignore_resources?: readonly string[];
    /** True or false. @deprecated upstream */
    peer_service_aggregation?: boolean;
    /** A list. */
    peer_tags?: readonly string[];
    /** True or false. */
    peer_tags_aggregation?: boolean;
    /** A list. */
    resource_attributes_as_container_tags?: readonly string[];
    /** True or false. */
    span_name_as_resource_name?: boolean;
    /** By name. */
    span_name_remappings?: Readonly<Record<string, string>>;
    /** A whole number. @default 1000 */
    trace_buffer?: number;
}
