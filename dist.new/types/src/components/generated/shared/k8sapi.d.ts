import type { MetadataResourceAttribute } from "../shared/metadata.js";
/** A block that several components share: k8sapi.Config. */
export interface K8sapiConfig {
    /** One of these. @default "serviceAccount" */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. */
    context?: string;
    /** A whole number. @default 0 */
    kube_api_burst?: number;
    /** A number. @default 0 */
    kube_api_qps?: number;
    /** A text. */
    node_from_env_var?: string;
    /** Resource attributes that are written, by name. */
    resource_attributes?: K8sapiConfigResourceAttributes;
}
export interface K8sapiConfigResourceAttributes {
    /** On or off: `k8s.cluster.uid`. @default on */
    "k8s.cluster.uid"?: MetadataResourceAttribute;
    /** On or off: `k8s.node.name`. @default on */
    "k8s.node.name"?: MetadataResourceAttribute;
    /** On or off: `k8s.node.uid`. @default on */
    "k8s.node.uid"?: MetadataResourceAttribute;
}
