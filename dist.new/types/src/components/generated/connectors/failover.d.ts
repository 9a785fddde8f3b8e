import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination, AnySource } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `failover` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
export interface FailoverOptions {
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
    max_retries?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
    priority_levels?: readonly (readonly Extension[])[];
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
    retry_gap?: GoDuration;
    /** A duration. @default "10m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
    retry_interval?: GoDuration;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector */
    sending_queue?: Queue;
}
/**
 * The `failover` connector: logs to logs (alpha), metrics to metrics (alpha), traces to traces (alpha).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector
 */
export interface Failover extends Component<"connector", "failover", FailoverOptions>, AnyDestination, AnySource {
}
