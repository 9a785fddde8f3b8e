/** A block that several components share: collector.ResourceFilter. */
export interface CollectorResourceFilter {
    /** A text. */
    prefix?: string;
    /** A text. */
    regex?: string;
}
