import { queued } from "../example.js";
import { plural } from "../arithmetic/numbers.js";
import { queueFigure, queueOption, queuesOf } from "../arithmetic/kafka.js";
import type { ServiceNode } from "../../model/model.js";
import type { ModelRule, Report } from "../rule.js";

const cluster = (options: string): string => queued({ kafka: `partitions: 12, retention: "1h", volume: "150Gi", ${options}` });

export const kafkaReplication: ModelRule = {
  name: "kafka-replication",
  summary: "copies of a topic that the brokers cannot keep, or that block writing when one broker is down",
  severity: "error",
  why: "With as many in-sync replicas demanded as there are copies, one broker that restarts stops every write.",
  good: [{ config: cluster("brokers: 3") }, { config: cluster("brokers: 3, replicationFactor: 2, minInSyncReplicas: 1") }],
  bad: [
    { config: cluster("brokers: 3, replicationFactor: 4, minInSyncReplicas: 2"), finds: ["4 (replicationFactor) > 3 (brokers)"] },
    { config: cluster("brokers: 3, minInSyncReplicas: 3"), finds: ["3 (minInSyncReplicas) >= 3 (replicationFactor)"] },
    { config: cluster("brokers: 3, replicationFactor: 1"), finds: ["one copy"] },
    { config: cluster("brokers: 1"), finds: ["one broker"] },
  ],
  sees: "model",
  check(model, report) {
    // What an existing cluster does is its owner's to say.
    for (const queue of queuesOf(model).filter((each) => !each.isExternal)) checkQueue(queue, report);
  },
};

function checkQueue(queue: ServiceNode, report: Report): void {
  const [brokers, factor, inSync] = [queueFigure(queue, "brokers"), queueFigure(queue, "replicationFactor"), queueFigure(queue, "minInSyncReplicas")];
  if (brokers === undefined || factor === undefined || inSync === undefined) return;
  const notes = [{ message: `The cluster has ${plural(brokers, "broker")}.`, at: queueOption(queue, "brokers") }];
  if (factor > brokers) {
    report({
      at: queueOption(queue, "replicationFactor"), notes, message: `"${queue.name}" cannot keep its copies: ${factor} (replicationFactor) > ${brokers} (brokers).`,
      why: "Each copy needs a broker of its own, so the topics cannot be created.", fix: "Leave replicationFactor out: it is the smaller of 3 and the brokers.",
    });
  } else if (factor > 1 && inSync >= factor) {
    report({
      at: queueOption(queue, "minInSyncReplicas"), notes, message: `"${queue.name}" refuses every write while one broker is down: ${inSync} (minInSyncReplicas) >= ${factor} (replicationFactor).`,
      fix: "Leave minInSyncReplicas out: it is one less than the replication factor.",
    });
  } else if (brokers > 1 && factor === 1) {
    report({
      at: queueOption(queue, "replicationFactor"), notes, severity: "warning", message: `"${queue.name}" keeps one copy of each record on ${brokers} brokers.`,
      why: "A broker that is lost takes its partitions with it, and while it restarts they cannot be written.", fix: "Leave replicationFactor out: it is the smaller of 3 and the brokers.",
    });
  } else if (brokers === 1) {
    report({
      at: queueOption(queue, "brokers"), severity: "warning", message: `"${queue.name}" is one broker.`,
      why: "While it restarts nothing can be written, and its volume is the only copy.", fix: "Run three brokers: they survive the loss of one.",
    });
  }
}
