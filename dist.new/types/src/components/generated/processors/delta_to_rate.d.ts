import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `delta_to_rate` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatorateprocessor */
export interface DeltaToRateOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatorateprocessor */
    metrics?: readonly string[];
}
/**
 * The `delta_to_rate` processor: metrics (alpha).
 * Distributions: contrib, k8s.
 * Formerly `deltatorate`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatorateprocessor
 */
export interface DeltaToRate extends Component<"processor", "delta_to_rate", DeltaToRateOptions>, MetricsProcessor {
}
