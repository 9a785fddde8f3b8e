import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `k8s_events` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver */
export interface K8sEventsOptions {
    /** One of these. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver */
    context?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver */
    namespaces?: readonly string[];
}
/**
 * The `k8s_events` receiver: logs (alpha).
 * Distributions: contrib, k8s.
 * Options as of 0.111.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver
 */
export interface K8sEvents extends Component<"receiver", "k8s_events", K8sEventsOptions>, LogsSource {
}
