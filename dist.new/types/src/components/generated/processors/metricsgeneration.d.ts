import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `metricsgeneration` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricsgenerationprocessor */
export interface MetricsGenerationOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricsgenerationprocessor */
    rules?: readonly MetricsGenerationRules[];
}
/** The `metricsgeneration` processor: metrics (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricsgenerationprocessor */
export interface MetricsGeneration extends Component<"processor", "metricsgeneration", MetricsGenerationOptions>, MetricsProcessor {
}
export interface MetricsGenerationRules {
    /** A text. */
    metric1?: string;
    /** A text. */
    metric2?: string;
    /** A text. */
    name?: string;
    /** One of these. */
    operation?: "add" | "divide" | "multiply" | "percent" | "subtract";
    /** A number. */
    scale_by?: number;
    /** One of these. */
    type?: "calculate" | "scale";
    /** A text. */
    unit?: string;
}
