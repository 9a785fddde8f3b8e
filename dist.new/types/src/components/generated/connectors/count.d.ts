import type { CountconnectorMetricInfo } from "../shared/countconnector.js";
import type { AnyDestination, MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `count` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
export interface CountOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    datapoints?: Readonly<Record<string, CountconnectorMetricInfo>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    logs?: Readonly<Record<string, CountconnectorMetricInfo>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    metrics?: Readonly<Record<string, CountconnectorMetricInfo>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    profiles?: Readonly<Record<string, CountconnectorMetricInfo>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    spanevents?: Readonly<Record<string, CountconnectorMetricInfo>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector */
    spans?: Readonly<Record<string, CountconnectorMetricInfo>>;
}
/**
 * The `count` connector: logs to metrics (alpha), metrics to metrics (alpha), profiles to metrics (alpha), traces to metrics (alpha).
 * Distributions: contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector
 */
export interface Count extends Component<"connector", "count", CountOptions>, AnyDestination, MetricsSource {
}
