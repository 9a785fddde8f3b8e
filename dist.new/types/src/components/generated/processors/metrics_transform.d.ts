import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `metrics_transform` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstransformprocessor */
export interface MetricsTransformOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstransformprocessor */
    transforms?: readonly MetricsTransformTransforms[];
}
/**
 * The `metrics_transform` processor: metrics (beta).
 * Distributions: contrib, k8s.
 * Formerly `metricstransform`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstransformprocessor
 */
export interface MetricsTransform extends Component<"processor", "metrics_transform", MetricsTransformOptions>, MetricsProcessor {
}
export interface MetricsTransformValueActions {
    /** A text. */
    new_value?: string;
    /** A text. */
    value?: string;
}
export interface MetricsTransformOperations {
    /** One of these. */
    action?: "add_label" | "aggregate_label_values" | "aggregate_labels" | "delete_label_value" | "experimental_scale_value" | "toggle_scalar_data_type" | "update_label";
    /** A list. */
    aggregated_values?: readonly string[];
    /** One of these. */
    aggregation_type?: "count" | "max" | "mean" | "median" | "min" | "sum";
    /** A number. */
    experimental_scale?: number;
    /** A text. */
    label?: string;
    /** A list. */
    label_set?: readonly string[];
    /** A text. */
    label_value?: string;
    /** A text. */
    new_label?: string;
    /** A text. */
    new_value?: string;
    /** A list. */
    value_actions?: readonly MetricsTransformValueActions[];
}
export interface MetricsTransformTransforms {
    /** One of these. */
    action?: "combine" | "group" | "insert" | "update";
    /** One of these. */
    aggregation_type?: "count" | "max" | "mean" | "median" | "min" | "sum";
    /** By name. */
    experimental_match_labels?: Readonly<Record<string, string>>;
    /** By name. */
    group_resource_labels?: Readonly<Record<string, string>>;
    /** A text. */
    include?: string;
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A text. */
    new_name?: string;
    /** A list. */
    operations?: readonly MetricsTransformOperations[];
    /** One of these. */
    submatch_case?: "lower" | "upper";
}
