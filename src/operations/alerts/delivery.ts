// Data that is refused, dropped, or does not reach its store.
import { exportersOf, optionAt, receiversOf } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { type Signal, signals } from "../../stack/brands.js";
import { type AlertRule, happened, itemNames, items, series } from "./rule.js";

export function deliveryRules({ collectors }: Model): readonly AlertRule[] {
  return collectors.flatMap((collector) => signals.flatMap((signal) => (exportersOf(collector, signal).length === 0 ? [] : rulesOf(collector, signal))));
}

function rulesOf(collector: CollectorNode, signal: Signal): readonly AlertRule[] {
  const hasQueue = exportersOf(collector, signal).some((exporter) => optionAt(exporter, "sending_queue", "enabled") !== false);
  const waitsInKafka = receiversOf(collector, signal).some((receiver) => receiver.type === "kafka");
  return [
    ...(receiversOf(collector, signal).length === 0 ? [] : [refused(collector, signal, waitsInKafka)]),
    ...(hasQueue ? [dropped(collector, signal, "enqueue_failed", "its sending queue is full")] : []),
    // Behind Kafka and without a queue of its own an attempt that fails is read again; everywhere else it was the last.
    waitsInKafka && !hasQueue ? storeRefuses(collector, signal) : dropped(collector, signal, "send_failed", "its destination refused them for good, or every attempt is used up"),
  ];
}

function refused({ name }: CollectorNode, signal: Signal, waitsInKafka: boolean): AlertRule {
  const counter = (what: string): string => `sum by (job, instance, receiver) (rate(otelcol_receiver_${what}_${items[signal]}_total{job="${name}"}[5m])) > 0`;
  const labels = { job: name, instance: "one", receiver: "otlp" };
  const metric = `otelcol_receiver_refused_${items[signal]}_total`;
  return {
    name: "DataRefused", group: "delivery", node: name, severity: waitsInKafka ? "warning" : "critical", forMinutes: 5, labels: { signal },
    expr: `${counter("refused")} or ${counter("failed")}`,
    summary: `${name} at {{ $labels.instance }} refuses ${itemNames[signal]} at {{ $labels.receiver }}.`,
    because: waitsInKafka ? "what is refused stays in Kafka and is read again" : "what is refused is lost unless its sender tries again",
    fires: { series: [series(metric, labels, "0+60x30")], atMinute: 20, labels },
    silent: { series: [series(metric, labels, "5x30")], atMinute: 20 },
  };
}

function dropped({ name }: CollectorNode, signal: Signal, how: "enqueue_failed" | "send_failed", why: string): AlertRule {
  const metric = `otelcol_exporter_${how}_${items[signal]}_total`;
  const labels = { job: name, instance: "one", exporter: "otlp" };
  return {
    name: how === "enqueue_failed" ? "DataDroppedAtFullQueue" : "DataDroppedAtExport", group: "delivery", node: name, severity: "critical", forMinutes: 0, labels: { signal },
    expr: `sum by (job, instance, exporter) (${happened(`${metric}{job="${name}"}`, "5m")})`,
    summary: `${name} at {{ $labels.instance }} drops ${itemNames[signal]} for {{ $labels.exporter }}: ${why}.`, because: "every one of them is lost",
    // The series begins with the first failure, as the collector writes it.
    fires: { series: [series(metric, labels, "_x15 100x20")], atMinute: 17, labels },
    silent: { series: [series(metric, labels, "100x40")], atMinute: 30 },
  };
}

function storeRefuses({ name }: CollectorNode, signal: Signal): AlertRule {
  const metric = `otelcol_exporter_send_failed_${items[signal]}_total`;
  const labels = { job: name, instance: "one", exporter: "otlp" };
  return {
    name: "StoreRefuses", group: "delivery", node: name, severity: "warning", forMinutes: 10, labels: { signal },
    expr: `sum by (job, instance, exporter) (rate(${metric}{job="${name}"}[5m])) > 0`,
    summary: `${name} at {{ $labels.instance }} cannot hand ${itemNames[signal]} to {{ $labels.exporter }}.`, because: "Kafka keeps them for as long as its retention, and the consumer reads them again",
    fires: { series: [series(metric, labels, "0+60x40")], atMinute: 30, labels },
    silent: { series: [series(metric, labels, "5x40")], atMinute: 30 },
  };
}
