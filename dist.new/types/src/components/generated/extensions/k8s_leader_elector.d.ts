import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `k8s_leader_elector` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
export interface K8sLeaderElectorOptions {
    /** One of these. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    context?: string;
    /** A duration. @default "15s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    lease_duration?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    lease_name?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    lease_namespace?: string;
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    renew_deadline?: GoDuration;
    /** A duration. @default "2s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector */
    retry_period?: GoDuration;
}
/**
 * The `k8s_leader_elector` extension: development.
 * Distributions: contrib, k8s.
 * Options as of 0.149.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/k8sleaderelector
 */
export interface K8sLeaderElector extends Component<"extension", "k8s_leader_elector", K8sLeaderElectorOptions>, Extension {
}
