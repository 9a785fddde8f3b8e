import { queued } from "../example.js";
import { kafkaComponents, readersOf } from "../arithmetic/kafka.js";
import { optionPath } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const needsWholeTraces: ReadonlySet<string> = new Set(["tail_sampling", "service_graph", "groupbytrace"]);

const byTrace = "to: exporter(queue, { partition_traces_by_id: true })";

export const kafkaPartitioningCosts: ModelRule = {
  name: "kafka-partitioning-costs",
  summary: "partitioning by trace id that no consumer needs",
  severity: "info",
  why: "It writes one record a trace and a resource: 9,000 instead of 46,000 spans a second went through the measured pipeline.",
  good: [{ config: queued({ gateway: byTrace, consumer: "from: queue, to: { traces }, sampling: [keepErrors()]" }) }, { config: queued({}) }],
  bad: [{ config: queued({ gateway: byTrace }), finds: ['"kafka" by trace id'] }],
  sees: "model",
  check(model, report) {
    for (const { collector, component } of kafkaComponents(model, "exporter")) {
      const readers = component.peer === null ? [] : readersOf(model, component.peer);
      const isFed = model.services.some((service) => service.options["ingest"] === component.peer);
      // Without a reader in the stack somebody else reads, for reasons of their own.
      if (optionAt(component, "partition_traces_by_id") !== true || readers.length === 0 || isFed || readers.some((reader) => isNeedy(reader.collector))) continue;
      report({
        at: optionPath(component, "partition_traces_by_id"),
        message: `Collector "${collector.name}" partitions "${component.peer ?? component.id}" by trace id, and no consumer in this stack needs whole traces.`,
        fix: "Leave partition_traces_by_id out: it is set where a consumer needs it.",
      });
    }
  },
};

function isNeedy(collector: CollectorNode): boolean {
  return collector.components.some((component) => needsWholeTraces.has(component.type) || component.isRaw || component.type === "load_balancing");
}
