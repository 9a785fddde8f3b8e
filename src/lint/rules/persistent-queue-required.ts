import { direct, queued } from "../example.js";
import { quoted } from "../arithmetic/numbers.js";
import { componentsOf, pushed, receiversBefore } from "../arithmetic/pipelines.js";
import { isInMemory } from "../arithmetic/queues.js";
import { optionAt, sendingTo } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

export const persistentQueueRequired: ModelRule = {
  name: "persistent-queue-required",
  summary: "neither a queue on a volume nor Kafka between the sender and the store",
  severity: "warning",
  why: "What was acknowledged to the sender stands in memory only until the store has it: a restart loses it, an outage fills it.",
  good: [{ config: direct({}) }, { config: queued({}) }],
  bad: [{ config: direct({ settings: "expose: hostPorts()," }), finds: ['Collector "edge" holds what it sends to "jaeger" in memory only.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const open = componentsOf(collector, "exporter").filter((exporter) => isTowardsStore(model, exporter) && !isProtected(model, collector, exporter));
      if (open.length === 0) continue;
      report({
        at: collector.origin,
        message: `Collector "${collector.name}" holds what it sends to ${quoted([...new Set(open.map((exporter) => exporter.peer ?? exporter.id))])} in memory only.`,
        fix: fixOf(open),
      });
    }
  },
};

function fixOf(open: readonly ComponentNode[]): string {
  if (open.every(isRemoteWrite)) return "Remote write keeps its queue in memory: send by OTLP where the store takes it, exporters.otlpHttp(), or put kafka() in front.";
  if (open.every(({ isRaw }) => isRaw)) return 'Give its sending_queue a storage: extensions.fileStorage({ volume: "10Gi" }).';
  return 'Keep its queues on a volume, sendingQueue: { volume: "10Gi" }, or put kafka() in front.';
}

/** Its queue is one of its own, and no storage extension keeps it. */
function isRemoteWrite(exporter: ComponentNode): boolean {
  return exporter.type === "prometheus_remote_write" && optionAt(exporter, "wal") === undefined;
}

/** Another collector is not where data comes to rest. */
function isTowardsStore(model: Model, exporter: ComponentNode): boolean {
  return exporter.type !== "kafka" && isHeld(exporter) && !model.collectors.some((collector) => collector.name === exporter.peer);
}

function isHeld(exporter: ComponentNode): boolean {
  return isInMemory(exporter) || isRemoteWrite(exporter);
}

/** Collectors send to each other by value, so there is no circle to go round in. */
function isProtected(model: Model, collector: CollectorNode, exporter: ComponentNode): boolean {
  // Without a queue of its own it has one for each replica behind it, in memory.
  const isWithoutOwn = exporter.type === "load_balancing" && optionAt(exporter, "sending_queue") === undefined;
  if (!isHeld(exporter) && !isWithoutOwn) return true;
  const receivers = receiversBefore(collector, exporter);
  if (!receivers.some((receiver) => pushed.has(receiver.type))) return true;
  const senders = sendingTo(model, collector.name);
  return collector.expose === null && senders.length > 0 && senders.every((sending) => isProtected(model, sending.sender, sending.exporter));
}
