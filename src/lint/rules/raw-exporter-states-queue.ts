import { direct, queued } from "../example.js";
import { componentsOf, receiversBefore } from "../arithmetic/pipelines.js";
import { isMarkedAfter } from "../arithmetic/queues.js";
import { hasKey } from "../../components/exporter-keys.js";
import { localExporters } from "../../model/local-exporters.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

export const rawExporterStatesQueue: ModelRule = {
  name: "raw-exporter-states-queue",
  summary: "a raw exporter that says nothing of its queue, where the others get one",
  severity: "info",
  why: "What is written with raw is left as it is written: such an exporter queues as upstream has it by default, mostly in memory, whatever the collector's sendingQueue or the Kafka offset in front would keep.",
  good: [{ config: direct({ to: '[raw.exporter("acme", { sending_queue: { enabled: true, storage: extensions.fileStorage({ volume: "5Gi" }) } }), traces]' }) }, { config: direct({ settings: "", to: '[raw.exporter("acme", {})]' }) }],
  bad: [
    { config: direct({ to: '[raw.exporter("acme", {}), traces]' }), finds: ['Exporter "acme" of collector "edge" gets no queue from sendingQueue.'] },
    { config: queued({ consumer: 'from: queue, to: { traces: raw.exporter("acme", {}) }' }), finds: ['Exporter "acme" of collector "consumer" may hold in memory what Kafka counts as read.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter(isSilent)) {
        const isBehindKafka = receiversBefore(collector, exporter).some(isMarkedAfter);
        if (!isBehindKafka && !keepsQueues(collector)) continue;
        report({
          at: exporter.origin,
          message: isBehindKafka ? `Exporter "${exporter.id}" of collector "${collector.name}" may hold in memory what Kafka counts as read.` : `Exporter "${exporter.id}" of collector "${collector.name}" gets no queue from sendingQueue.`,
          fix: isBehindKafka ? "Say so if it has a queue: sending_queue: { enabled: false } leaves the data in Kafka until the store has it." : 'State its queue: sending_queue: { enabled: true, storage: extensions.fileStorage({ volume: "5Gi" }) }.',
        });
      }
    }
  },
};

function isSilent(exporter: ComponentNode): boolean {
  return exporter.isRaw && !localExporters.has(exporter.type) && hasKey(exporter.type, "sending_queue") && !("sending_queue" in exporter.options);
}

/** A gateway asks for queues on a volume even where no exporter of it can have one. */
function keepsQueues(collector: CollectorNode): boolean {
  return collector.isPersistent || collector.preset === "gateway";
}
