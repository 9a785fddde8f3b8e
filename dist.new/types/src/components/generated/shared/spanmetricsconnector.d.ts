/** A block that several components share: spanmetricsconnector.Dimension. */
export interface SpanmetricsconnectorDimension {
    /** A text. */
    default?: string;
    /** A text. */
    glob?: string;
    /** A text. */
    name?: string;
}
