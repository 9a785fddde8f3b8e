import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `isolationforest` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
export interface IsolationForestOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    adaptive_window?: IsolationForestAdaptiveWindow;
    /** A text. @default "anomaly.is_anomaly" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    classification_attribute?: string;
    /** A number. @default 0.1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    contamination_rate?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    features?: IsolationForestFeatures;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    forest_size?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    min_node_samples?: number;
    /** A whole number. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    min_samples?: number;
    /** One of these. @default "enrich" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    mode?: "enrich" | "filter" | "both";
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    models?: readonly IsolationForestModels[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    performance?: IsolationForestPerformance;
    /** A text. @default "anomaly.isolation_score" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    score_attribute?: string;
    /** A whole number. @default 256 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    subsample_size?: number;
    /** A number. @default 0.7 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    threshold?: number;
    /** A text. @default "24h" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    training_window?: string;
    /** A text. @default "1h" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor */
    update_frequency?: string;
}
/**
 * The `isolationforest` processor: logs (development), metrics (development), traces (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor
 */
export interface IsolationForest extends Component<"processor", "isolationforest", IsolationForestOptions>, AnyProcessor {
}
export interface IsolationForestAdaptiveWindow {
    /** A number. */
    adaptation_rate?: number;
    /** On or off. */
    enabled?: boolean;
    /** A whole number. */
    max_window_size?: number;
    /** A whole number. */
    memory_limit_mb?: number;
    /** A whole number. */
    min_window_size?: number;
    /** A text. */
    stability_check_interval?: string;
    /** A number. */
    velocity_threshold?: number;
}
export interface IsolationForestFeatures {
    /** A list. @default ["severity_number","timestamp_gap"] */
    logs?: readonly string[];
    /** A list. @default ["value","rate_of_change"] */
    metrics?: readonly string[];
    /** A list. @default ["duration","error","http.status_code"] */
    traces?: readonly string[];
}
export interface IsolationForestModels {
    /** A number. */
    contamination_rate?: number;
    /** A list. */
    features?: readonly string[];
    /** A whole number. */
    forest_size?: number;
    /** A text. */
    name?: string;
    /** By name. */
    selector?: Readonly<Record<string, string>>;
    /** A whole number. */
    subsample_size?: number;
    /** A number. */
    threshold?: number;
}
export interface IsolationForestPerformance {
    /** A whole number. @default 1000 */
    batch_size?: number;
    /** A whole number. @default 512 */
    max_memory_mb?: number;
    /** A whole number. @default 4 */
    parallel_workers?: number;
}
