/** A block that several components share: countconnector.MetricInfo. */
export interface CountconnectorMetricInfo {
    /** A list. */
    attributes?: readonly CountconnectorMetricInfoAttributes[];
    /** A list. */
    conditions?: readonly string[];
    /** A text. */
    description?: string;
}
export interface CountconnectorMetricInfoAttributes {
    /** Any value. */
    default_value?: unknown;
    /** A text. */
    key?: string;
}
