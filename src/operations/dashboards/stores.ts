// The stores: what they take, what they hold, how fast they answer.
import type { Model } from "../../model/model.js";
import { type ScrapedJob, scrapedJobs } from "../scraped.js";
import { type Dashboard, graph, type Panel, query } from "./dashboard.js";

export function storesDashboard(model: Model): Dashboard {
  const jobs = scrapedJobs(model);
  const stores = [...new Set(jobs.map(({ service }) => service))].map((service) => ({ name: service.name, type: service.type, jobs: namesOf(jobs.filter((job) => job.service === service)) }));
  return {
    uid: `${model.name}-stores`, title: `${model.name}: stores`,
    rows: [
      ...stores.map((store) => ({ title: store.name, panels: panels[store.type]?.(store) ?? [] })),
      { title: "All", panels: [graph("Memory", "bytes", "Resident memory of each process.", query(`process_resident_memory_bytes{job=~"${namesOf(jobs)}"}`, "{{job}} {{instance}}"))] },
    ],
  };
}

/** A store in parts has a job for each of them. */
interface Store { readonly jobs: string }

function namesOf(jobs: readonly ScrapedJob[]): string {
  return jobs.map(({ name }) => name).join("|");
}

function rate(metric: string, by: string, { jobs }: Store): string {
  return `sum by (${by}) (rate(${metric}{job=~"${jobs}"}[5m]))`;
}

function latency(metric: string, by: string, { jobs }: Store): string {
  return `histogram_quantile(0.95, sum by (le, ${by}) (rate(${metric}{job=~"${jobs}"}[5m])))`;
}

const panels: Readonly<Record<string, (store: Store) => readonly Panel[]>> = {
  prometheus: (store) => [
    graph("Samples taken", "ops", "Appended to the head.", query(rate("prometheus_tsdb_head_samples_appended_total", "job", store), "samples")),
    graph("Series", "short", "Series in memory.", query(`prometheus_tsdb_head_series{job=~"${store.jobs}"}`, "series")),
    graph("Blocks on disk", "bytes", "Without the write-ahead log.", query(`prometheus_tsdb_storage_blocks_bytes{job=~"${store.jobs}"}`, "blocks")),
    graph("Queries", "s", "95th percentile of HTTP requests.", query(latency("prometheus_http_request_duration_seconds_bucket", "handler", store), "{{handler}}")),
    graph("Rules that fail", "ops", "An alert that cannot be evaluated does not fire.", query(rate("prometheus_rule_evaluation_failures_total", "rule_group", store), "{{rule_group}}")),
  ],
  loki: (store) => [
    graph("Bytes taken", "Bps", "By the distributor.", query(rate("loki_distributor_bytes_received_total", "job", store), "bytes")),
    graph("Requests", "s", "95th percentile by route.", query(latency("loki_request_duration_seconds_bucket", "route", store), "{{route}}")),
    graph("Streams", "short", "Streams in memory.", query(`loki_ingester_memory_streams{job=~"${store.jobs}"}`, "{{tenant}}")),
  ],
  jaeger: (store) => [
    graph("Spans taken", "ops", "Accepted by its receiver.", query(rate("otelcol_receiver_accepted_spans_total", "transport", store), "{{transport}}")),
    graph("Spans written", "ops", "Handed to the storage.", query(rate("otelcol_exporter_sent_spans_total", "exporter", store), "{{exporter}}")),
  ],
  tempo: (store) => [
    graph("Spans taken", "ops", "By the distributor.", query(rate("tempo_distributor_spans_received_total", "job", store), "spans")),
    graph("Requests", "s", "95th percentile by route.", query(latency("tempo_request_duration_seconds_bucket", "route", store), "{{route}}")),
  ],
  mimir: (store) => [
    graph("Samples taken", "ops", "By the distributor.", query(rate("cortex_distributor_received_samples_total", "job", store), "samples")),
    graph("Requests", "s", "95th percentile by route.", query(latency("cortex_request_duration_seconds_bucket", "route", store), "{{route}}")),
  ],
  grafana: (store) => [graph("Requests", "s", "95th percentile.", query(latency("grafana_http_request_duration_seconds_bucket", "handler", store), "{{handler}}"))],
};
