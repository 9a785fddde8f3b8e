import type { CumulativetodeltaprocessorMatchMetrics } from "../shared/cumulativetodeltaprocessor.js";
import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `cumulative_to_delta` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor */
export interface CumulativeToDeltaOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor */
    exclude?: CumulativetodeltaprocessorMatchMetrics;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor */
    include?: CumulativetodeltaprocessorMatchMetrics;
    /** One of these. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor */
    initial_value?: "auto" | "drop" | "keep";
    /** A duration. @default "1h" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor */
    max_staleness?: GoDuration;
}
/**
 * The `cumulative_to_delta` processor: metrics (beta).
 * Distributions: contrib, k8s.
 * Formerly `cumulativetodelta`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor
 */
export interface CumulativeToDelta extends Component<"processor", "cumulative_to_delta", CumulativeToDeltaOptions>, MetricsProcessor {
}
