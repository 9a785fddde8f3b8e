/** A block that several components share: configcompression.CompressionParams. */
export interface CompressionCompressionParams {
    /** A whole number. */
    level?: number;
}
