import { queued } from "../example.js";
import { most } from "../arithmetic/replicas.js";
import { queueFigure, queueOption, queuesOf, readersOf } from "../arithmetic/kafka.js";
import { textAt } from "../arithmetic/options.js";
import type { CollectorNode, Model, ServiceNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const scaled = (most: number): string => queued({ consumer: `replicas: { min: 3, max: ${most}, lagThreshold: 5_000 }, from: queue, to: { traces }` });

export const kafkaPartitionsCoverConsumers: ModelRule = {
  name: "kafka-partitions-cover-consumers",
  summary: "more replicas of a consumer than partitions to share",
  severity: "error",
  why: "A partition is read by one member of a group, so the replicas beyond that read nothing, however far the group is behind.",
  good: [{ config: scaled(12) }],
  bad: [{ config: scaled(13), finds: ["13 (replicas of \"consumer\") > 12 (partitions of \"queue\")".replace("queue", "kafka")] }],
  sees: "model",
  check(model, report) {
    for (const queue of queuesOf(model)) {
      const partitions = queueFigure(queue, "partitions");
      if (partitions === undefined) continue;
      for (const members of groupsOf(model, queue)) {
        const total = members.reduce((sum, collector) => sum + most(collector.scaling), 0);
        const [first] = members;
        if (first === undefined || total <= partitions) continue;
        report({
          at: first.scaling.origin,
          message: `A consumer group has more members than there are partitions: ${members.map((collector) => `${most(collector.scaling)} (replicas of "${collector.name}")`).join(" + ")} > ${partitions} (partitions of "${queue.name}").`,
          fix: `Allow at most ${partitions} replicas, or give the topics ${total} partitions.`,
          notes: [{ message: `${partitions} partitions are declared here.`, at: queueOption(queue, "partitions") }],
        });
      }
    }
  },
};

/** Collectors by consumer group. A daemonset has as many members as there are nodes, which nobody declares. */
function groupsOf(model: Model, queue: ServiceNode): readonly (readonly CollectorNode[])[] {
  const groups = new Map<string, Set<CollectorNode>>();
  for (const { collector, component } of readersOf(model, queue.name)) {
    const group = textAt(component, "group_id");
    if (group === undefined || collector.mode === "daemonset") continue;
    groups.set(group, (groups.get(group) ?? new Set()).add(collector));
  }
  return [...groups.values()].map((members) => [...members]);
}
