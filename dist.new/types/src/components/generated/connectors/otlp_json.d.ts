import type { AnySource, LogsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `otlp_json` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/otlpjsonconnector */
export interface OtlpJsonOptions {
}
/**
 * The `otlp_json` connector: logs to logs (alpha), logs to metrics (alpha), logs to traces (alpha).
 * Distributions: contrib, k8s.
 * Formerly `otlpjson`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/otlpjsonconnector
 */
export interface OtlpJson extends Component<"connector", "otlp_json", OtlpJsonOptions>, LogsDestination, AnySource {
}
