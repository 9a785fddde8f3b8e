// The collector's own telemetry: metrics to be scraped from every replica, logs as JSON.

/** Port of the collector's own metrics. */
export const metricsPort = 8888;

/** Counters keep their `_total`, whatever upstream's default becomes: alerts and dashboards are written for one spelling. */
export function telemetryOf(): Readonly<Record<string, unknown>> {
  return {
    logs: { level: "info", encoding: "json" },
    metrics: {
      level: "detailed",
      readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: metricsPort, without_type_suffix: false } } } }],
    },
  };
}
