import type { ConfigMetricInfo } from "../shared/config.js";
import type { AnyDestination, MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `signal_to_metrics` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
export interface SignalToMetricsOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
    datapoints?: readonly ConfigMetricInfo[];
    /** What happens when a statement fails. @default "propagate" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
    error_mode?: "ignore" | "propagate" | "silent";
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
    logs?: readonly ConfigMetricInfo[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
    profiles?: readonly ConfigMetricInfo[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector */
    spans?: readonly ConfigMetricInfo[];
}
/**
 * The `signal_to_metrics` connector: logs to metrics (alpha), metrics to metrics (alpha), profiles to metrics (alpha), traces to metrics (alpha).
 * Distributions: contrib.
 * Formerly `signaltometrics`.
 * Options as of 0.161.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector
 */
export interface SignalToMetrics extends Component<"connector", "signal_to_metrics", SignalToMetricsOptions>, AnyDestination, MetricsSource {
}
