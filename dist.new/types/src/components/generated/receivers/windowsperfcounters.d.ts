import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `windowsperfcounters` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
export interface WindowsPerfCountersOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
    initial_delay?: GoDuration;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
    metrics?: Readonly<Record<string, WindowsPerfCountersMetrics>>;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
    perfcounters?: readonly WindowsPerfCountersPerfcounters[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver */
    timeout?: GoDuration;
}
/**
 * The `windowsperfcounters` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsperfcountersreceiver
 */
export interface WindowsPerfCounters extends Component<"receiver", "windowsperfcounters", WindowsPerfCountersOptions>, MetricsSource {
}
export interface WindowsPerfCountersSum {
    /** A text. */
    aggregation?: string;
    /** True or false. */
    monotonic?: boolean;
}
export interface WindowsPerfCountersMetrics {
    /** A text. */
    description?: string;
    /** A block. */
    gauge?: Readonly<Record<string, unknown>>;
    /** A block. */
    sum?: WindowsPerfCountersSum;
    /** A text. */
    unit?: string;
}
export interface WindowsPerfCountersCounters {
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** A text. */
    metric?: string;
    /** A text. */
    name?: string;
    /** True or false. */
    recreate_query?: boolean;
}
export interface WindowsPerfCountersPerfcounters {
    /** A list. */
    counters?: readonly WindowsPerfCountersCounters[];
    /** A list. */
    instances?: readonly string[];
    /** A text. */
    object?: string;
}
