import type { K8sattributesprocessorFieldExtract, K8sattributesprocessorFieldFilter } from "../shared/k8sattributesprocessor.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `k8s_attributes` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
export interface K8sAttributesOptions {
    /** One of these. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    context?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    exclude?: K8sAttributesExclude;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    extract?: K8sAttributesExtract;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    filter?: K8sAttributesFilter;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    kube_api_burst?: number;
    /** A number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    kube_api_qps?: number;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    passthrough?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    pod_association?: readonly K8sAttributesPodAssociation[];
    /** A duration. @default "2m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    pod_delete_grace_period?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    wait_for_metadata?: boolean;
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    wait_for_metadata_timeout?: GoDuration;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor */
    watch_sync_period?: GoDuration;
}
/**
 * The `k8s_attributes` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: contrib, k8s.
 * Formerly `k8sattributes`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor
 */
export interface K8sAttributes extends Component<"processor", "k8s_attributes", K8sAttributesOptions>, AnyProcessor {
}
export interface K8sAttributesPods {
    /** A text. */
    name?: string;
}
export interface K8sAttributesExclude {
    /** A list. @default [{"name":"jaeger-agent"},{"name":"jaeger-collector"}] */
    pods?: readonly K8sAttributesPods[];
}
export interface K8sAttributesExtract {
    /** A list. */
    annotations?: readonly K8sattributesprocessorFieldExtract[];
    /** True or false. @default true @deprecated upstream */
    deployment_name_from_replicaset?: boolean;
    /** A list. */
    labels?: readonly K8sattributesprocessorFieldExtract[];
    /** A list. */
    metadata?: readonly string[];
    /** True or false. @default false */
    otel_annotations?: boolean;
}
export interface K8sAttributesFilter {
    /** A list. */
    fields?: readonly K8sattributesprocessorFieldFilter[];
    /** A list. */
    labels?: readonly K8sattributesprocessorFieldFilter[];
    /** Prefix of names, or namespace. */
    namespace?: string;
    /** A text. */
    node?: string;
    /** A text. */
    node_from_env_var?: string;
}
export interface K8sAttributesSources {
    /** A text. */
    from?: string;
    /** A text. */
    name?: string;
}
export interface K8sAttributesPodAssociation {
    /** A list. */
    sources?: readonly K8sAttributesSources[];
}
