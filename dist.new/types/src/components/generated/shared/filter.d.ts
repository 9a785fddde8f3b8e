/** A block that several components share: filter.Config. */
export interface FilterConfig {
    /** A text. */
    regexp?: string;
    /** A text. */
    strict?: string;
}
