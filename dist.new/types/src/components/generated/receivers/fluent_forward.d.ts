import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `fluent_forward` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/fluentforwardreceiver */
export interface FluentForwardOptions {
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/fluentforwardreceiver */
    endpoint?: string;
}
/**
 * The `fluent_forward` receiver: logs (beta).
 * Distributions: contrib, k8s.
 * Formerly `fluentforward`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/fluentforwardreceiver
 */
export interface FluentForward extends Component<"receiver", "fluent_forward", FluentForwardOptions>, LogsSource {
}
