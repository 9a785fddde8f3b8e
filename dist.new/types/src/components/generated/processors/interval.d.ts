import type { MetricsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `interval` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/intervalprocessor */
export interface IntervalOptions {
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/intervalprocessor */
    interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/intervalprocessor */
    pass_through?: IntervalPassThrough;
}
/** The `interval` processor: metrics (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/intervalprocessor */
export interface Interval extends Component<"processor", "interval", IntervalOptions>, MetricsProcessor {
}
export interface IntervalPassThrough {
    /** True or false. @default false */
    gauge?: boolean;
    /** True or false. @default false */
    summary?: boolean;
}
