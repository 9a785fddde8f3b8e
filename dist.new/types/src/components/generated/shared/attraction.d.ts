/** A block that several components share: attraction.ActionKeyValue. */
export interface AttractionActionKeyValue {
    /** One of these. */
    action?: "convert" | "delete" | "extract" | "hash" | "insert" | "update" | "upsert";
    /** A text. */
    converted_type?: string;
    /** Any value. */
    default_value?: unknown;
    /** A text. */
    from_attribute?: string;
    /** A text. */
    from_context?: string;
    /** A text. */
    key?: string;
    /** A text. */
    pattern?: string;
    /** Any value. */
    value?: unknown;
}
