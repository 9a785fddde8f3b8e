// The stores: what they take, what they hold, how fast they answer.
import type { Model, ServiceNode } from "../../model/model.js";
import { scrapedServices } from "../scraped.js";
import { type Dashboard, graph, type Panel, query } from "./dashboard.js";

export function storesDashboard(model: Model): Dashboard {
  const services = scrapedServices(model);
  return {
    uid: `${model.name}-stores`, title: `${model.name}: stores`,
    rows: [
      ...services.map((service) => ({ title: service.name, panels: panels[service.type]?.(service) ?? [] })),
      { title: "All", panels: [graph("Memory", "bytes", "Resident memory of each process.", query(`process_resident_memory_bytes{job=~"${services.map(({ name }) => name).join("|")}"}`, "{{job}} {{instance}}"))] },
    ],
  };
}

function rate(metric: string, by: string, { name }: ServiceNode): string {
  return `sum by (${by}) (rate(${metric}{job="${name}"}[5m]))`;
}

function latency(metric: string, by: string, { name }: ServiceNode): string {
  return `histogram_quantile(0.95, sum by (le, ${by}) (rate(${metric}{job="${name}"}[5m])))`;
}

const panels: Readonly<Record<string, (service: ServiceNode) => readonly Panel[]>> = {
  prometheus: (service) => [
    graph("Samples taken", "ops", "Appended to the head.", query(rate("prometheus_tsdb_head_samples_appended_total", "job", service), "samples")),
    graph("Series", "short", "Series in memory.", query(`prometheus_tsdb_head_series{job="${service.name}"}`, "series")),
    graph("Blocks on disk", "bytes", "Without the write-ahead log.", query(`prometheus_tsdb_storage_blocks_bytes{job="${service.name}"}`, "blocks")),
    graph("Queries", "s", "95th percentile of HTTP requests.", query(latency("prometheus_http_request_duration_seconds_bucket", "handler", service), "{{handler}}")),
    graph("Rules that fail", "ops", "An alert that cannot be evaluated does not fire.", query(rate("prometheus_rule_evaluation_failures_total", "rule_group", service), "{{rule_group}}")),
  ],
  loki: (service) => [
    graph("Bytes taken", "Bps", "By the distributor.", query(rate("loki_distributor_bytes_received_total", "job", service), "bytes")),
    graph("Requests", "s", "95th percentile by route.", query(latency("loki_request_duration_seconds_bucket", "route", service), "{{route}}")),
    graph("Streams", "short", "Streams in memory.", query(`loki_ingester_memory_streams{job="${service.name}"}`, "{{tenant}}")),
  ],
  jaeger: (service) => [
    graph("Spans taken", "ops", "Accepted by its receiver.", query(rate("otelcol_receiver_accepted_spans_total", "transport", service), "{{transport}}")),
    graph("Spans written", "ops", "Handed to the storage.", query(rate("otelcol_exporter_sent_spans_total", "exporter", service), "{{exporter}}")),
  ],
  tempo: (service) => [
    graph("Spans taken", "ops", "By the distributor.", query(rate("tempo_distributor_spans_received_total", "job", service), "spans")),
    graph("Requests", "s", "95th percentile by route.", query(latency("tempo_request_duration_seconds_bucket", "route", service), "{{route}}")),
  ],
  mimir: (service) => [
    graph("Samples taken", "ops", "By the distributor.", query(rate("cortex_distributor_received_samples_total", "job", service), "samples")),
    graph("Requests", "s", "95th percentile by route.", query(latency("cortex_request_duration_seconds_bucket", "route", service), "{{route}}")),
  ],
  grafana: (service) => [graph("Requests", "s", "95th percentile.", query(latency("grafana_http_request_duration_seconds_bucket", "handler", service), "{{handler}}"))],
};
