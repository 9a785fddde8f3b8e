import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `metric_start_time` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor */
export interface MetricStartTimeOptions {
    /** A duration. @default "10m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor */
    gc_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor */
    start_time_metric_regex?: string;
    /** One of these. @default "true_reset_point" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor */
    strategy?: "start_time_metric" | "subtract_initial_point" | "true_reset_point";
}
/**
 * The `metric_start_time` processor: metrics (beta).
 * Distributions: contrib.
 * Formerly `metricstarttime`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor
 */
export interface MetricStartTime extends Component<"processor", "metric_start_time", MetricStartTimeOptions>, MetricsProcessor {
}
