// Partition by trace id only where a consumer of the queue needs whole traces: it costs most of the throughput.
import { componentOf, optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

const needsWholeTraces: ReadonlySet<string> = new Set(["tail_sampling", "service_graph", "groupbytrace"]);

export const keepTracesWhole: Pass = (model) => mapCollectors(model, (collector) => mapComponents(collector, (component) => partitioned(component, model)));

function partitioned(component: ComponentNode, model: Model): ComponentNode {
  if (component.kind !== "exporter" || component.type !== "kafka" || optionAt(component, "partition_traces_by_id") !== undefined) return component;
  const reader = model.collectors.find((collector) => readsTraces(collector, component.peer) && usesWholeTraces(collector));
  if (reader === undefined) return derive(component, { partition_traces_by_id: false }, component.origin, "no consumer of the queue needs whole traces");
  return derive(component, { partition_traces_by_id: true }, reader.origin, `"${reader.name}" needs whole traces`);
}

function readsTraces(collector: CollectorNode, queue: string | null): boolean {
  return collector.pipelines.some((pipeline) => pipeline.signal === "traces" && pipeline.receivers.some((id) => componentOf(collector, "receiver", id)?.peer === queue && queue !== null));
}

export function usesWholeTraces(collector: CollectorNode): boolean {
  return collector.components.some((component) => needsWholeTraces.has(component.type));
}
