// Every collector: what goes in and out, what is lost, how full queues are, and what it costs.
import { isBefore } from "../../collector/version.js";
import { signals } from "../../stack/brands.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { itemNames, items } from "../alerts/rule.js";
import { softLimitBytes } from "../limits.js";
import { type Dashboard, graph, type Panel, query, type Query } from "./dashboard.js";

export function collectorsDashboard({ name, collectors, collectorVersion }: Model): Dashboard {
  const jobs = collectors.map((collector) => collector.name).join("|");
  const carried = signals.filter((signal) => collectors.some(({ pipelines }) => pipelines.some((pipeline) => pipeline.signal === signal)));
  const perSecond = (what: string, by: string, signal: (typeof signals)[number]): string => `sum by (${by}) (rate(otelcol_${what}_${items[signal]}_total{job=~"${jobs}"}[5m]))`;
  const flow = (signal: (typeof signals)[number]): readonly Panel[] => [
    graph(`${itemNames[signal]} in`, "ops", "Accepted by receivers.", query(perSecond("receiver_accepted", "job, receiver", signal), "{{job}} {{receiver}}")),
    graph(`${itemNames[signal]} out`, "ops", "Handed to destinations.", query(perSecond("exporter_sent", "job, exporter", signal), "{{job}} {{exporter}}")),
    graph(`${itemNames[signal]} refused, dropped and failed`, "ops", "Refused at receivers, dropped at full queues, failed at destinations: all of them should be zero.",
      query(perSecond("receiver_refused", "job, receiver", signal), "refused {{job}} {{receiver}}"), query(perSecond("exporter_enqueue_failed", "job, exporter", signal), "dropped {{job}} {{exporter}}"),
      query(perSecond("exporter_send_failed", "job, exporter", signal), "failed {{job}} {{exporter}}")),
  ];
  return {
    uid: `${name}-collectors`, title: `${name}: collectors`,
    rows: [
      ...carried.map((signal) => ({ title: itemNames[signal], panels: flow(signal) })),
      { title: "Queues", panels: queues(jobs, collectorVersion) }, { title: "Resources", panels: resources(jobs, collectors) },
      { title: "Tail sampling", panels: collectors.some(samples) ? sampling(jobs) : [] },
    ],
  };
}

function queues(jobs: string, version: string): readonly Panel[] {
  const size = `otelcol_exporter_queue_size{job=~"${jobs}"}`;
  const capacity = `otelcol_exporter_queue_capacity{job=~"${jobs}"}`;
  const legend = "{{job}} {{instance}} {{exporter}} {{data_type}}";
  return [
    graph("Queue fill", "percentunit", "Share of each sending queue that is in use.", query(`${size} / ${capacity}`, legend)),
    graph("Time until full", "s", "At the pace of the last five minutes; nothing is shown for queues that do not grow.", query(`(${capacity} - ${size}) / (deriv(${size}[5m]) > 0)`, legend)),
    batches(jobs, version),
    graph("Export latency, gRPC", "s", "Median and 95th percentile of calls to destinations.", ...quantiles("rpc_client_call_duration_seconds_bucket", jobs, "job", "{{job}}")),
    graph("Export latency, HTTP", "s", "Median and 95th percentile of requests to destinations.", ...quantiles("http_client_request_duration_seconds_bucket", jobs, "job, server_address", "{{job}} {{server_address}}")),
  ];
}

/** Release from which queues tell the size of what enters them: https://github.com/open-telemetry/opentelemetry-collector/releases/tag/v0.135.0 */
const tellsBatches = "0.135.0";

/** Before that only batch processors tell it, which is what stands before the queues of collectors that cannot batch in them. */
function batches(jobs: string, version: string): Panel {
  const told = isBefore(version, tellsBatches)
    ? quantiles("otelcol_processor_batch_batch_send_size_bucket", jobs, "job, processor", "{{job}} {{processor}}")
    : quantiles("otelcol_exporter_queue_batch_send_size_bucket", jobs, "job, exporter", "{{job}} {{exporter}}");
  return graph("Batch size", "short", `Median and 95th percentile of items in a batch${isBefore(version, tellsBatches) ? " of a batch processor" : " as it enters the queue"}.`, ...told);
}

function quantiles(metric: string, jobs: string, by: string, legend: string): readonly Query[] {
  return [0.5, 0.95].map((quantile) => query(`histogram_quantile(${quantile}, sum by (le, ${by}) (rate(${metric}{job=~"${jobs}"}[5m])))`, `p${quantile * 100} ${legend}`));
}

/** Limits are drawn beside what they limit. */
function resources(jobs: string, collectors: readonly CollectorNode[]): readonly Panel[] {
  const limits = collectors.flatMap((collector) => {
    const soft = softLimitBytes(collector);
    return soft === undefined ? [] : [query(`vector(${Math.floor(soft)})`, `limiter of ${collector.name}`)];
  });
  const containers = collectors.map(({ name, resources: { memoryBytes } }) => query(`vector(${memoryBytes})`, `container of ${name}`));
  return [
    graph("Heap against memory limiter", "bytes", "Above the limiter's soft limit data is refused.", query(`otelcol_process_runtime_heap_alloc_bytes{job=~"${jobs}"}`, "{{job}} {{instance}}"), ...limits),
    graph("Memory against container", "bytes", "At the container's limit the process is killed.", query(`otelcol_process_memory_rss_bytes{job=~"${jobs}"}`, "{{job}} {{instance}}"), ...containers),
    graph("CPU", "short", "Cores in use.", query(`rate(otelcol_process_cpu_seconds_total{job=~"${jobs}"}[5m])`, "{{job}} {{instance}}")),
  ];
}

function samples({ components }: CollectorNode): boolean {
  return components.some((component) => component.type === "tail_sampling");
}

function sampling(jobs: string): readonly Panel[] {
  const prefix = "otelcol_processor_tail_sampling";
  return [
    graph("Traces kept", "percentunit", "Share of the decisions that kept a trace.",
      query(`sum by (job) (rate(${prefix}_global_count_traces_sampled_total{job=~"${jobs}",sampled="true"}[5m])) / sum by (job) (rate(${prefix}_global_count_traces_sampled_total{job=~"${jobs}"}[5m]))`, "{{job}}")),
    graph("Traces that wait for a decision", "short", "Held in memory: a crash loses them.", query(`${prefix}_sampling_traces_on_memory{job=~"${jobs}"}`, "{{job}} {{instance}}")),
    graph("Traces dropped before their decision", "ops", "num_traces was too small for the rate and decision_wait.", query(`sum by (job) (rate(${prefix}_sampling_trace_dropped_too_early_total{job=~"${jobs}"}[5m]))`, "{{job}}")),
  ];
}
