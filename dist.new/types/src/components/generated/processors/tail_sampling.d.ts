import type { TailPolicy } from "../../special/tail-policies.js";
import type { TracesProcessor } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `tail_sampling` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
export interface TailSamplingOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    block_on_overflow?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    decision_cache?: TailSamplingDecisionCache;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    decision_wait?: GoDuration;
    /** A duration. @default "0s" @since 0.144.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    decision_wait_after_root_received?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    drop_pending_traces_on_shutdown?: boolean;
    /** Seconds. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    expected_new_traces_per_sec?: number;
    /** Bytes. @default 0 @since 0.145.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    maximum_trace_size_bytes?: number;
    /** A whole number, 0 or more. @default 50000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    num_traces?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    policies: readonly TailPolicy[];
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    sample_on_first_match?: boolean;
    /** One of these. @default "trace-complete" @since 0.149.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    sampling_strategy?: "span-ingest" | "trace-complete";
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    tail_storage?: Storage;
}
/** The `tail_sampling` processor: traces (beta). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
export interface TailSampling extends Component<"processor", "tail_sampling", TailSamplingOptions>, TracesProcessor {
}
export interface TailSamplingDecisionCache {
    /** A whole number. @default 0 */
    non_sampled_cache_size?: number;
    /** A whole number. @default 0 */
    sampled_cache_size?: number;
}
