/** Port of the collector's own metrics. */
export declare const metricsPort = 8888;
/** Counters keep their `_total`, whatever upstream's default becomes: alerts and dashboards are written for one spelling. */
export declare function telemetryOf(): Readonly<Record<string, unknown>>;
