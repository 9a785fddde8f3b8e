import type { LogsProcessor, TracesProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `probabilistic_sampler` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
export interface ProbabilisticSamplerOptions {
    /** One of these. @default "traceID" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    attribute_source?: "record" | "traceID";
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    fail_closed?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    from_attribute?: string;
    /** A whole number, 0 or more. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    hash_seed?: number;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    mode?: "" | "equalizing" | "hash_seed" | "proportional";
    /** Percent. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    sampling_percentage?: number;
    /** A whole number. @default 4 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    sampling_precision?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor */
    sampling_priority?: string;
}
/**
 * The `probabilistic_sampler` processor: logs (alpha), traces (beta).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor
 */
export interface ProbabilisticSampler extends Component<"processor", "probabilistic_sampler", ProbabilisticSamplerOptions>, TracesProcessor, LogsProcessor {
}
