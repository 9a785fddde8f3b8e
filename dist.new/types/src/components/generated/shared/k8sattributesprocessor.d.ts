/** A block that several components share: k8sattributesprocessor.FieldExtractConfig. */
export interface K8sattributesprocessorFieldExtract {
    /** One of these. */
    from?: "" | "pod" | "namespace" | "deployment" | "statefulset" | "daemonset" | "job" | "node";
    /** A text. */
    key?: string;
    /** A text. */
    key_regex?: string;
    /** A text. */
    tag_name?: string;
}
/** A block that several components share: k8sattributesprocessor.FieldFilterConfig. */
export interface K8sattributesprocessorFieldFilter {
    /** A text. */
    key?: string;
    /** A text. */
    op?: string;
    /** A text. */
    value?: string;
}
