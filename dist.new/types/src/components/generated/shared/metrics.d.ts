/** A block that several components share: metrics.MetricTypeConfig. */
export interface MetricsMetricType {
    /** A text. */
    name?: string;
}
