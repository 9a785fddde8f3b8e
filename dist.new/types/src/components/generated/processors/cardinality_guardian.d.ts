import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `cardinality_guardian` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
export interface CardinalityGuardianOptions {
    /** A whole number. @default 10 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    drop_log_max_per_epoch?: number;
    /** One of these. @default "tag_only" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    enforcement_mode?: "tag_only" | "overflow_attribute" | "strip_and_reaggregate";
    /** Seconds. @default 300 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    epoch_duration_seconds?: number;
    /** A number. @default 0.05 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    estimated_cost_per_metric_month?: number;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    max_cardinality_delta_per_epoch?: number;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    max_tracker_count?: number;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    metric_overrides?: Readonly<Record<string, number>>;
    /** A list. @default ["http.status_code","region"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    never_drop_labels?: readonly string[];
    /** True or false. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    tag_only?: boolean;
    /** A whole number. @default 10 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor */
    top_offenders_count?: number;
}
/**
 * The `cardinality_guardian` processor: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor
 */
export interface CardinalityGuardian extends Component<"processor", "cardinality_guardian", CardinalityGuardianOptions>, MetricsProcessor {
}
