import type { AnyDestination, AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `roundrobin` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/roundrobinconnector */
export interface RoundRobinOptions {
}
/**
 * The `roundrobin` connector: logs to logs (beta), metrics to metrics (beta), traces to traces (beta).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/roundrobinconnector
 */
export interface RoundRobin extends Component<"connector", "roundrobin", RoundRobinOptions>, AnyDestination, AnySource {
}
