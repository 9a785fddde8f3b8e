// Tail sampling holds every trace for decision_wait: what it must hold follows from the load.
import { leastReplicas, optionAt, rateInto } from "../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import { parseGoDuration } from "../stack/literals.js";
import { spansPerTrace } from "./facts.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

/** Upstream's own defaults. */
const decisionWait = "30s";
const leastTraces = 50_000;

export const sizeSampling: Pass = (model) => mapCollectors(model, (collector) => mapComponents(collector, (component) => sized(component, collector, model)));

function sized(component: ComponentNode, collector: CollectorNode, model: Model): ComponentNode {
  if (component.kind !== "processor" || component.type !== "tail_sampling") return component;
  const waiting = derive(component, { decision_wait: decisionWait }, collector.origin, "upstream's default, written out");
  const rate = rateInto(model, collector, "traces");
  const seconds = parseGoDuration(optionAt(waiting, "decision_wait"));
  if (rate === undefined || seconds === undefined) return waiting;
  const tracesPerSecond = Math.ceil(rate / leastReplicas(collector.scaling) / spansPerTrace);
  // Half as much again: replicas do not share the load evenly while one of them restarts.
  const held = Math.max(leastTraces, Math.ceil(tracesPerSecond * seconds * 1.5));
  const load = model.load.traces?.origin ?? collector.origin;
  return derive(waiting, { num_traces: held, expected_new_traces_per_sec: tracesPerSecond }, load, `${tracesPerSecond} traces/s x ${seconds} s, half as much again`);
}
