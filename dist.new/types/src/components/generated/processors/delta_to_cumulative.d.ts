import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `delta_to_cumulative` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor */
export interface DeltaToCumulativeOptions {
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor */
    max_stale?: GoDuration;
    /** A whole number. @default 9223372036854776000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor */
    max_streams?: number;
}
/**
 * The `delta_to_cumulative` processor: metrics (alpha).
 * Distributions: contrib, k8s.
 * Formerly `deltatocumulative`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor
 */
export interface DeltaToCumulative extends Component<"processor", "delta_to_cumulative", DeltaToCumulativeOptions>, MetricsProcessor {
}
