import type { AnyDestination, MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `sum` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
export interface SumOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
    datapoints?: Readonly<Record<string, SumDatapoints>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
    logs?: Readonly<Record<string, SumDatapoints>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
    metrics?: Readonly<Record<string, SumDatapoints>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
    spanevents?: Readonly<Record<string, SumDatapoints>>;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector */
    spans?: Readonly<Record<string, SumDatapoints>>;
}
/**
 * The `sum` connector: logs to metrics (development), metrics to metrics (development), traces to metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector
 */
export interface Sum extends Component<"connector", "sum", SumOptions>, AnyDestination, MetricsSource {
}
export interface SumAttributes {
    /** Any value. */
    default_value?: unknown;
    /** A text. */
    key?: string;
}
export interface SumDatapoints {
    /** A list. */
    attributes?: readonly SumAttributes[];
    /** A list. */
    conditions?: readonly string[];
    /** A text. */
    description?: string;
    /** A text. */
    source_attribute?: string;
}
