/** A block that several components share: relabel.Config. */
export interface RelabelConfig {
    /** One of these. */
    action?: "drop" | "dropequal" | "hashmod" | "keep" | "keepequal" | "labeldrop" | "labelkeep" | "labelmap" | "lowercase" | "replace" | "uppercase";
    /** A whole number, 0 or more. */
    modulus?: number;
    /** A text. */
    regex?: string;
    /** A text. */
    replacement?: string;
    /** A text. */
    separator?: string;
    /** A list. */
    source_labels?: readonly string[];
    /** A text. */
    target_label?: string;
}
