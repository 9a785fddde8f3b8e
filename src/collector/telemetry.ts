// The collector's own telemetry: metrics to be scraped from every replica, logs as JSON.
import type { CollectorConfig } from "./config.js";
import { isBefore } from "./version.js";

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

/** Before 0.111.0 the default address stays beside readers: two servers would want one port, and the collector would end. */
export function metricsByAddress(config: CollectorConfig): CollectorConfig {
  return { ...config, service: { ...config.service, telemetry: { ...config.service.telemetry, metrics: { level: "detailed", address: `0.0.0.0:${metricsPort}` } } } };
}

/** Before 0.119.0 names are without units and `_total`, whatever a reader says; those that are asked for, as newer collectors spell them. */
const spellings: readonly (readonly [regex: string, replacement: string])[] = [
  ["(otelcol_(?:receiver|exporter)_.+_(?:spans|metric_points|log_records)|otelcol_process_cpu_seconds|otelcol_processor_tail_sampling_(?:global_count_traces_sampled|sampling_trace_dropped_too_early))", "${1}_total"],
  ["otelcol_process_uptime", "otelcol_process_uptime_seconds_total"],
  ["otelcol_process_memory_rss", "otelcol_process_memory_rss_bytes"],
];

export interface Relabeling { readonly source_labels: readonly string[]; readonly regex: string; readonly target_label: string; readonly replacement: string }

/** How Prometheus gives metrics of an older collector the names that alerts and dashboards are written for. */
export function metricRelabelings(version: string): readonly Relabeling[] | undefined {
  if (!isBefore(version, "0.119.0")) return undefined;
  return spellings.map(([regex, replacement]) => ({ source_labels: ["__name__"], regex, target_label: "__name__", replacement }));
}
