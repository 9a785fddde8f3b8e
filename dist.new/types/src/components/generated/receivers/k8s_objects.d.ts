import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `k8s_objects` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver */
export interface K8sObjectsOptions {
    /** One of these. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver */
    context?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver */
    objects?: readonly K8sObjectsObjects[];
}
/**
 * The `k8s_objects` receiver: logs (beta).
 * Distributions: contrib, k8s.
 * Formerly `k8sobjects`.
 * Options as of 0.111.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sobjectsreceiver
 */
export interface K8sObjects extends Component<"receiver", "k8s_objects", K8sObjectsOptions>, LogsSource {
}
export interface K8sObjectsObjects {
    /** A list. */
    exclude_watch_type?: readonly ("ADDED" | "BOOKMARK" | "DELETED" | "ERROR" | "MODIFIED")[];
    /** A text. */
    field_selector?: string;
    /** A text. */
    group?: string;
    /** A duration. */
    interval?: GoDuration;
    /** A text. */
    label_selector?: string;
    /** One of these. */
    mode?: "pull" | "watch";
    /** A text. */
    name?: string;
    /** A list. */
    namespaces?: readonly string[];
    /** A text. */
    resource_version?: string;
}
