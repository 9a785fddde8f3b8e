import { queued } from "../example.js";
import { against, count, fullAt, seconds } from "../arithmetic/numbers.js";
import { queueFigure, queueOption, queuesOf } from "../arithmetic/kafka.js";
import { itemNoun, itemSize } from "../arithmetic/queues.js";
import { rateIntoQueue } from "../arithmetic/load.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { signals } from "../../stack/brands.js";
import { parseDuration } from "../../stack/literals.js";
import type { ModelRule } from "../rule.js";

const kept = (volume: string): string => queued({ kafka: `brokers: 3, partitions: 12, retention: "1h", volume: "${volume}"`, stack: 'load: { traces: "20k/s" },' });

export const kafkaRetentionFitsVolume: ModelRule = {
  name: "kafka-retention-fits-volume",
  summary: "what Kafka is to keep does not fit on the volumes of its brokers",
  severity: "error",
  why: "A broker whose volume is full shuts down, and the others follow it.",
  good: [{ config: kept("40Gi") }],
  bad: [{ config: kept("39Gi"), finds: ["20,000 spans/s (load.traces) × 500 B (default) × 3,600 s (retention) × 3 (replicationFactor) / 3 (brokers) = 33.5 GiB > 85% of 39Gi = 33.2 GiB"] }],
  sees: "model",
  check(model, report) {
    for (const queue of queuesOf(model)) {
      const { volume } = queue;
      const flow = flowInto(model, queue);
      const [brokers, factor, retention] = [queueFigure(queue, "brokers"), queueFigure(queue, "replicationFactor"), parseDuration(queue.options["retention"])];
      if (volume === null || brokers === undefined || factor === undefined || retention === undefined) continue;
      const needed = (flow.bytesPerSecond * retention * factor) / brokers;
      const room = volume.bytes * fullAt;
      if (needed <= room) continue;
      const [need, has] = against(needed, room);
      report({
        at: queueOption(queue, "volume"),
        message: `"${queue.name}" is to keep more than fits on its volumes: ${flow.shown} × ${seconds(retention)} (retention) × ${factor} (replicationFactor) / ${brokers} (brokers) = ${need} > 85% of ${volume.size} = ${has} a broker, uncompressed.`,
        fix: `Give each broker at least ${Math.ceil(needed / fullAt / 2 ** 30)}Gi, or keep records for a shorter time.`,
        notes: [{ message: "The retention is declared here.", at: queueOption(queue, "retention") }],
      });
    }
  },
};

/** Every declared signal whose way to the queue is determined: the least that arrives. */
function flowInto(model: Model, queue: ServiceNode): { readonly bytesPerSecond: number; readonly shown: string } {
  const flows = signals.flatMap((signal) => {
    const rate = rateIntoQueue(model, queue.name, signal);
    const item = itemSize(model.load[signal], signal);
    return rate === undefined || rate === 0 ? [] : [{ bytes: rate * item.bytes, shown: `${count(rate)} ${itemNoun(signal)}s/s (load.${signal}) × ${item.shown}` }];
  });
  const shown = flows.map((flow) => flow.shown).join(" + ");
  return { bytesPerSecond: flows.reduce((sum, flow) => sum + flow.bytes, 0), shown: flows.length === 1 ? shown : `(${shown})` };
}
