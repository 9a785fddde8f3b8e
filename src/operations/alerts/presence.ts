// What should run and does not, restarts again and again, or runs out of memory.
import { leastReplicas } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { softLimitBytes } from "../limits.js";
import { scrapedJobs } from "../scraped.js";
import { type AlertRule, series } from "./rule.js";

export function presenceRules(model: Model): readonly AlertRule[] {
  return [
    ...model.collectors.flatMap((collector) => [...collectorDown(collector), restarts(collector), ...memory(collector)]),
    ...scrapedJobs(model).map(({ name, replicas }) => down("ServiceDown", name, 1, replicas === 1 ? "the one replica" : `any of ${replicas} replicas`)),
  ];
}

function collectorDown(collector: CollectorNode): readonly AlertRule[] {
  const { name } = collector;
  const least = leastReplicas(collector.scaling);
  const none = down("CollectorDown", name, 1, "any replica");
  if (least < 2 || collector.mode === "daemonset") return [none];
  const some: AlertRule = {
    ...none, name: "CollectorReplicaMissing", severity: "warning", forMinutes: 10, expr: `(sum(up{job="${name}"}) or vector(0)) < ${least}`,
    summary: `${name} runs with fewer replicas than it should have.`, because: `the stack wants at least ${least} replicas`,
    fires: { series: [series("up", { job: name, instance: "one" }, "1x30")], atMinute: 20, labels: {} },
    silent: { series: replicasUp(name, least), atMinute: 20 },
  };
  return [none, some];
}

/** A series each; of more than a test wants to spell out, one that stands for all. */
function replicasUp(job: string, count: number): AlertRule["silent"]["series"] {
  return count > 50 ? [series("up", { job, instance: "all" }, `${count}x30`)] : Array.from({ length: count }, (_, index) => series("up", { job, instance: `replica-${index + 1}` }, "1x30"));
}

function down(alert: string, name: string, least: number, what: string): AlertRule {
  return {
    name: alert, group: "presence", node: name, severity: "critical", forMinutes: 2,
    // A name that resolves to nobody leaves no series behind, so absence is looked for too.
    expr: `(sum(up{job="${name}"}) or vector(0)) < ${least}`,
    summary: `${name} does not answer, or is gone.`, because: `its metrics were read from ${what} every 15 seconds`,
    fires: { series: [series("up", { job: name, instance: "one" }, "1x10 0x20")], atMinute: 20, labels: {} },
    silent: { series: [series("up", { job: name, instance: "one" }, "1x30")], atMinute: 20 },
  };
}

function restarts({ name }: CollectorNode): AlertRule {
  const labels = { job: name, instance: "one" };
  return {
    name: "CollectorRestarts", group: "presence", node: name, severity: "warning", forMinutes: 0,
    expr: `resets(otelcol_process_uptime_seconds_total{job="${name}"}[30m]) > 2`,
    summary: `${name} at {{ $labels.instance }} starts again and again.`, because: "more than two restarts in 30 minutes are no rollout",
    fires: { series: [series("otelcol_process_uptime_seconds_total", labels, "0+60x6 0+60x6 0+60x6 0+60x12")], atMinute: 30, labels },
    silent: { series: [series("otelcol_process_uptime_seconds_total", labels, "0+60x40")], atMinute: 30 },
  };
}

const mebibyte = 2 ** 20;

function memory(collector: CollectorNode): readonly AlertRule[] {
  const { name } = collector;
  const labels = { job: name, instance: "one" };
  const container = collector.resources.memoryBytes;
  const soft = softLimitBytes(collector);
  const near: AlertRule = {
    name: "CollectorNearMemoryLimit", group: "memory", node: name, severity: "critical", forMinutes: 5,
    expr: `otelcol_process_memory_rss_bytes{job="${name}"} > ${Math.floor(container * 0.9)}`,
    summary: `${name} at {{ $labels.instance }} is about to be killed for its memory.`, because: `90% of the container's ${container / mebibyte} MiB`,
    fires: { series: [series("otelcol_process_memory_rss_bytes", labels, `${Math.floor(container * 0.95)}x30`)], atMinute: 20, labels },
    silent: { series: [series("otelcol_process_memory_rss_bytes", labels, `${Math.floor(container * 0.6)}x30`)], atMinute: 20 },
  };
  if (soft === undefined) return [near];
  return [near, {
    name: "CollectorRefusesForMemory", group: "memory", node: name, severity: "warning", forMinutes: 5,
    expr: `otelcol_process_runtime_heap_alloc_bytes{job="${name}"} > ${Math.floor(soft * 0.95)}`,
    summary: `${name} at {{ $labels.instance }} is at its memory limiter, which then refuses data.`, because: `95% of the limiter's soft limit of ${Math.floor(soft / mebibyte)} MiB`,
    fires: { series: [series("otelcol_process_runtime_heap_alloc_bytes", labels, `${Math.floor(soft)}x30`)], atMinute: 20, labels },
    silent: { series: [series("otelcol_process_runtime_heap_alloc_bytes", labels, `${Math.floor(soft * 0.5)}x30`)], atMinute: 20 },
  }];
}
