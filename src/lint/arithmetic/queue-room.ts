// The volume that the queues of a collector would need for the declared outage, reckoned as their sizes are.
import { leastReplicas, rateInto } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model, VolumeClaim } from "../../model/model.js";
import { fullAt } from "./numbers.js";
import { isDerived } from "./options.js";
import { componentsOf } from "./pipelines.js";
import { isPersistent, itemSize, signalsOf } from "./queues.js";

export interface Room { readonly volume: VolumeClaim; readonly gibibytes: number }

/** Undefined where a queue is not sized from the volume, or the load of one is not known. */
export function roomForOutage(model: Model, collector: CollectorNode): Room | undefined {
  const volume = collector.volumes.find(({ name }) => name === "queue");
  const exporters = componentsOf(collector, "exporter").filter(isPersistent);
  if (volume === undefined || !exporters.every((exporter) => isDerived(exporter, "sending_queue", "queue_size"))) return undefined;
  const needs = exporters.map((exporter) => bytesFor(model, collector, exporter));
  const total = needs.reduce((sum: number, need) => sum + (need ?? Number.NaN), 0);
  return Number.isNaN(total) ? undefined : { volume, gibibytes: Math.ceil(total / fullAt / 2 ** 30) };
}

/** Queues of one exporter share one queue_size, so the largest counts for each of its signals. */
function bytesFor(model: Model, collector: CollectorNode, exporter: ComponentNode): number | undefined {
  const signals = signalsOf(collector, exporter);
  const rates = signals.flatMap((signal) => rateInto(model, collector, signal) ?? []);
  if (rates.length < signals.length || model.outageSeconds === null) return undefined;
  const items = Math.ceil((Math.max(...rates) * model.outageSeconds) / leastReplicas(collector.scaling));
  return items * signals.reduce((sum, signal) => sum + itemSize(model.load[signal], signal).bytes, 0);
}
