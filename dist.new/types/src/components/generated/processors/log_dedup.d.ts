import type { LogsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `log_dedup` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
export interface LogDedupOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    conditions?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    exclude_fields?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    include_fields?: readonly string[];
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    interval?: GoDuration;
    /** A text. @default "log_count" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    log_count_attribute?: string;
    /** A text. @default "UTC" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor */
    timezone?: string;
}
/**
 * The `log_dedup` processor: logs (alpha).
 * Distributions: contrib, k8s.
 * Formerly `logdedup`.
 * Options as of 0.149.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor
 */
export interface LogDedup extends Component<"processor", "log_dedup", LogDedupOptions>, LogsProcessor {
}
