// Sending queues: how full they are, and whether they will last as long as an outage may.
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { type AlertRule, minutes, series } from "./rule.js";

/** Where no outage is declared, an hour is what someone needs to come and see. */
const defaultOutage = 3600;

export function queueRules(model: Model): readonly AlertRule[] {
  return model.collectors.filter(hasQueue).flatMap((collector) => [fillsEarly(collector, model.outageSeconds), growing(collector), nearlyFull(collector)]);
}

export function hasQueue({ components }: CollectorNode): boolean {
  return components.some((component) => component.kind === "exporter" && component.type !== "debug" && optionAt(component, "sending_queue", "enabled") !== false);
}

const capacity = 1000;

function labelsOf(name: string): Readonly<Record<string, string>> {
  return { job: name, instance: "one", exporter: "otlp", data_type: "traces" };
}

function example(name: string, values: string, atMinute: number): AlertRule["fires"] {
  const labels = labelsOf(name);
  return { series: [series("otelcol_exporter_queue_size", labels, values), series("otelcol_exporter_queue_capacity", labels, `${capacity}x60`)], atMinute, labels };
}

function silentExample(name: string, values: string, atMinute: number): AlertRule["silent"] {
  const { series: same } = example(name, values, atMinute);
  return { series: same, atMinute };
}

/** In an outage a queue grows as fast as data comes in; sized for the declared load it is full when the outage's budget ends, and not before. */
function fillsEarly({ name }: CollectorNode, declared: number | null): AlertRule {
  const outage = declared ?? defaultOutage;
  const fast = Math.ceil((2 * capacity * 60) / outage);
  const slow = Math.max(1, Math.floor((capacity * 60) / outage / 2));
  return {
    name: "QueueFillsBeforeOutageEnds", group: "queues", node: name, severity: "critical", forMinutes: 3,
    expr: `deriv(otelcol_exporter_queue_size{job="${name}"}[5m]) * ${outage} > 1.1 * otelcol_exporter_queue_capacity{job="${name}"}`,
    summary: `The queue of {{ $labels.exporter }} ({{ $labels.data_type }}) in ${name} at {{ $labels.instance }} fills faster than it may.`,
    because: declared === null ? "at this pace it lasts less than an hour; the stack declares no outage" : `at this pace it lasts less than the declared outage of ${minutes(outage)}, with 10% of margin`,
    fires: example(name, `0+${fast}x12`, 11),
    silent: silentExample(name, `0+${slow}x20`, 11),
  };
}

function growing({ name }: CollectorNode): AlertRule {
  return {
    name: "QueueGrows", group: "queues", node: name, severity: "warning", forMinutes: 10,
    expr: `otelcol_exporter_queue_size{job="${name}"} > 0.1 * otelcol_exporter_queue_capacity{job="${name}"}`,
    summary: `{{ $labels.exporter }} in ${name} at {{ $labels.instance }} has data waiting ({{ $labels.data_type }}).`, because: "a tenth of the queue; one that keeps up is nearly empty",
    fires: example(name, `${capacity * 0.3}x30`, 20), silent: silentExample(name, `${capacity * 0.05}x30`, 20),
  };
}

function nearlyFull({ name }: CollectorNode): AlertRule {
  return {
    name: "QueueNearlyFull", group: "queues", node: name, severity: "critical", forMinutes: 2,
    expr: `otelcol_exporter_queue_size{job="${name}"} > 0.8 * otelcol_exporter_queue_capacity{job="${name}"}`,
    summary: `The queue of {{ $labels.exporter }} ({{ $labels.data_type }}) in ${name} at {{ $labels.instance }} is nearly full.`, because: "80% of the queue; what comes when it is full is refused",
    fires: example(name, `${capacity * 0.9}x30`, 20), silent: silentExample(name, `${capacity * 0.3}x30`, 20),
  };
}
