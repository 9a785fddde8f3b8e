import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `k8s_observer` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
export interface K8sObserverOptions {
    /** A text. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    auth_type?: string;
    /** A duration. @default "15m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    container_terminated_ttl?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    context?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    kube_api_burst?: number;
    /** A number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    kube_api_qps?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    namespaces?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    node?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_ingresses?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_init_containers?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_nodes?: boolean;
    /** A list. @default ["Running"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_pod_phases?: readonly ("Pending" | "Running" | "Succeeded" | "Failed" | "Unknown")[];
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_pods?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver */
    observe_services?: boolean;
}
/**
 * The `k8s_observer` extension: alpha.
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/observer/k8sobserver
 */
export interface K8sObserver extends Component<"extension", "k8s_observer", K8sObserverOptions>, Extension {
}
