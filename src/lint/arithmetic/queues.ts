// Sending queues: what they hold, where, and who else would still have the data.
import type { CollectorNode, ComponentNode, Flow, Model } from "../../model/model.js";
import { componentOf, optionAt } from "../../model/flow.js";
import { holding } from "../../model/reach.js";
import { type Signal, signals } from "../../stack/brands.js";
import { count } from "./numbers.js";
import { numberAt, textAt } from "./options.js";
import { before, isMadeHere, processorsBefore, receiversBefore } from "./pipelines.js";

/** Documented bytes of one item, where the load says nothing else. */
const defaultBytes = { traces: 500, metrics: 150, logs: 300 } as const;

const nouns = { traces: "span", metrics: "data point", logs: "log record" } as const;

export function itemNoun(signal: Signal): string {
  return nouns[signal];
}

/** Bytes of one item and, in words, where the figure is from. */
export function itemSize(load: Flow | null, signal: Signal): { readonly bytes: number; readonly shown: string } {
  const bytes = load?.bytesPerItem ?? defaultBytes[signal];
  return { bytes, shown: `${count(bytes)} B (${load === null || load.isDefaultSize ? "default" : `load.${signal}`})` };
}

/** Whether an exporter has a queue that lowering or the user switched on. */
export function isQueued(exporter: ComponentNode): boolean {
  // What is written with raw may leave it out: a queue that is written of is a queue.
  return optionAt(exporter, "sending_queue") !== undefined && optionAt(exporter, "sending_queue", "enabled") !== false;
}

export function isPersistent(exporter: ComponentNode): boolean {
  const storage = optionAt(exporter, "sending_queue", "storage");
  return isQueued(exporter) && storage !== undefined && storage !== null;
}

export function isInMemory(exporter: ComponentNode): boolean {
  return isQueued(exporter) && !isPersistent(exporter) && optionAt(exporter, "sending_queue", "wait_for_result") !== true;
}

/** Everything that this exporter sends still stands in Kafka until it has been sent: the offset is its queue. */
export function isBehindOffset(collector: CollectorNode, exporter: ComponentNode): boolean {
  const receivers = receiversBefore(collector, exporter);
  return receivers.length > 0 && receivers.every(isMarkedAfter) && !isMadeHere(collector, exporter) && !processorsBefore(collector, exporter).some((processor) => holding.has(processor.type));
}

export function isMarkedAfter(receiver: ComponentNode): boolean {
  return receiver.type === "kafka" && optionAt(receiver, "message_marking", "after") === true;
}

export function signalsOf(collector: CollectorNode, exporter: ComponentNode): readonly Signal[] {
  return signals.filter((signal) => collector.pipelines.some((pipeline) => pipeline.signal === signal && pipeline.exporters.includes(exporter.id)));
}

/** How many items a queue of one signal holds, with the words of the reckoning; undefined where requests have no known size. */
export function capacityOf(collector: CollectorNode, exporter: ComponentNode, signal: Signal, model: Model): { readonly items: number; readonly shown: string } | undefined {
  const size = numberAt(exporter, "sending_queue", "queue_size");
  if (size === undefined) return undefined;
  const sizer = textAt(exporter, "sending_queue", "sizer") ?? "requests";
  if (sizer === "items") return { items: size, shown: `${count(size)} items (queue_size)` };
  const item = itemSize(model.load[signal], signal);
  if (sizer === "bytes") return { items: Math.floor(size / item.bytes), shown: `${count(size)} B (queue_size) / ${item.shown} = ${count(Math.floor(size / item.bytes))} items` };
  const batch = batchSize(collector, exporter, signal);
  return batch === undefined ? undefined : { items: size * batch, shown: `${count(size)} requests (queue_size) × ${count(batch)} items (batch) = ${count(size * batch)} items` };
}

/** Items of a request behind a batch processor that every way of the signal passes. */
function batchSize(collector: CollectorNode, exporter: ComponentNode, signal: Signal): number | undefined {
  const ending = before(collector, exporter).filter((pipeline) => pipeline.signal === signal && pipeline.exporters.includes(exporter.id));
  const sizes = ending.map((pipeline) => {
    const batch = pipeline.processors.flatMap((id) => componentOf(collector, "processor", id) ?? []).findLast((processor) => processor.type === "batch");
    if (batch === undefined) return undefined;
    const most = numberAt(batch, "send_batch_max_size") ?? 0;
    return most > 0 ? most : (numberAt(batch, "send_batch_size") ?? 8192);
  });
  const known = sizes.flatMap((size) => size ?? []);
  return known.length === sizes.length && known.length > 0 ? Math.max(...known) : undefined;
}
