import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `memory_limiter` processor. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
export interface MemoryLimiterOptions {
    /** How often memory is looked at. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    check_interval?: GoDuration;
    /**
     * Hard limit in MiB.
     * @default the smaller of 80% of the container's memory and the memory less 50 MiB
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor
     */
    limit_mib?: number;
    /** Hard limit in percent of the container's memory. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    limit_percentage?: number;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    max_gc_interval_when_hard_limited?: GoDuration;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    max_gc_interval_when_soft_limited?: GoDuration;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    min_gc_interval_when_hard_limited?: GoDuration;
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    min_gc_interval_when_soft_limited?: GoDuration;
    /** MiB below the hard limit at which data is refused. @default 20% of the limit @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    spike_limit_mib?: number;
    /** Percent of memory below the hard limit at which data is refused. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
    spike_limit_percentage?: number;
}
/**
 * The `memory_limiter` processor: logs (beta), metrics (beta), profiles (alpha), traces (beta).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor
 */
export interface MemoryLimiter extends Component<"processor", "memory_limiter", MemoryLimiterOptions>, AnyProcessor {
}
