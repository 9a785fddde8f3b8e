// Telemetry that no longer comes, or comes in larger amounts than the stack was sized for.
import { entryCollectors, receiversOf } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { type Signal, signals } from "../../stack/brands.js";
import { type AlertRule, itemNames, items, series } from "./rule.js";

export function sourceRules(model: Model): readonly AlertRule[] {
  return [
    ...model.collectors.flatMap((collector) => signals.flatMap((signal) => (receiversOf(collector, signal).length === 0 ? [] : [noData(collector, signal)]))),
    ...signals.flatMap((signal) => declared(model, signal)),
  ];
}

function accepted(name: string, signal: Signal): string {
  return `otelcol_receiver_accepted_${items[signal]}_total{job=~"${name}"}`;
}

function noData({ name }: CollectorNode, signal: Signal): AlertRule {
  const counter = `otelcol_receiver_accepted_${items[signal]}_total`;
  const labels = { job: name, receiver: "otlp" };
  const by = "sum by (job, receiver)";
  return {
    name: "NoDataFromSource", group: "sources", node: name, severity: "warning", forMinutes: 5, labels: { signal },
    // What was never sent is nobody's fault: only what came within a day and then stopped is missed.
    expr: `${by} (rate(${counter}{job="${name}"}[15m])) == 0 and ${by} (increase(${counter}{job="${name}"}[1d])) > 0`,
    summary: `${name} has had no ${itemNames[signal]} from {{ $labels.receiver }} for 15 minutes.`, because: "they came within the last day, and stopped",
    fires: { series: [series(counter, { ...labels, instance: "one" }, "0+60x30 1800x60")], atMinute: 60, labels },
    silent: { series: [series(counter, { ...labels, instance: "one" }, "0+60x90")], atMinute: 60 },
  };
}

function declared(model: Model, signal: Signal): readonly AlertRule[] {
  const load = model.load[signal];
  const entries = entryCollectors(model, signal).map(({ name }) => name);
  const [node] = entries;
  if (load === null || node === undefined) return [];
  const limit = load.itemsPerSecond;
  const counter = `otelcol_receiver_accepted_${items[signal]}_total`;
  const example = (perSecond: number): AlertRule["fires"] => ({ series: [series(counter, { job: node, instance: "one", receiver: "otlp" }, `0+${perSecond * 60}x60`)], atMinute: 50, labels: {} });
  return [{
    name: "LoadAboveDeclared", group: "sources", node, severity: "warning", forMinutes: 15, labels: { signal },
    expr: `sum(rate(${accepted(entries.join("|"), signal)}[10m])) > ${limit}`,
    summary: `More ${itemNames[signal]} arrive than the stack declares.`, because: `queues, partitions and volumes are sized for the declared ${limit} a second`,
    fires: example(limit * 1.5), silent: { series: example(limit * 0.5).series, atMinute: 50 },
  }];
}
