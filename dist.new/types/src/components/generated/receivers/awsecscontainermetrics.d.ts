import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `awsecscontainermetrics` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsecscontainermetricsreceiver */
export interface AwsEcsContainerMetricsOptions {
    /** How often it measures. @default "20s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsecscontainermetricsreceiver */
    collection_interval?: GoDuration;
}
/**
 * The `awsecscontainermetrics` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as of 0.161.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awsecscontainermetricsreceiver
 */
export interface AwsEcsContainerMetrics extends Component<"receiver", "awsecscontainermetrics", AwsEcsContainerMetricsOptions>, MetricsSource {
}
