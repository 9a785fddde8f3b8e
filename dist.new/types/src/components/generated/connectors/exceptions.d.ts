import type { Toggle } from "../../special/toggle.js";
import type { LogsDestination, LogsSource, MetricsSource, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `exceptions` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/exceptionsconnector */
export interface ExceptionsOptions {
    /**
     * Attributes that become labels.
     * @default [{"name":"exception.type"},{"name":"exception.message"}]
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/exceptionsconnector
     */
    dimensions?: readonly ExceptionsDimensions[];
    /** On or off: `exemplars`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/exceptionsconnector */
    exemplars?: Toggle;
}
/**
 * The `exceptions` connector: logs to logs (alpha), logs to metrics (alpha), traces to logs (alpha), traces to metrics (alpha).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/exceptionsconnector
 */
export interface Exceptions extends Component<"connector", "exceptions", ExceptionsOptions>, TracesDestination, LogsDestination, MetricsSource, LogsSource {
}
export interface ExceptionsDimensions {
    /** A text. */
    default?: string;
    /** A text. */
    name?: string;
}
