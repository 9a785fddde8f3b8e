import { queued } from "../example.js";
import { seconds } from "../arithmetic/numbers.js";
import { queueOption, queuesOf, readersOf } from "../arithmetic/kafka.js";
import { parseDuration } from "../../stack/literals.js";
import type { ModelRule } from "../rule.js";

const kept = (retention: string): string => queued({ kafka: `brokers: 3, partitions: 12, retention: "${retention}", volume: "150Gi"`, stack: 'outage: "30m",' });

export const kafkaRetentionCoversOutage: ModelRule = {
  name: "kafka-retention-covers-outage",
  summary: "Kafka deletes records before the declared outage ends",
  severity: "error",
  why: "In an outage Kafka is the queue: what it deletes before a consumer could send it is lost.",
  good: [{ config: kept("30m") }],
  bad: [{ config: kept("29m"), finds: ["1,740 s (retention) < 1,800 s (outage)"] }],
  sees: "model",
  check(model, report) {
    const outage = model.outageSeconds;
    if (outage === null) return;
    for (const queue of queuesOf(model).filter((each) => readersOf(model, each.name).length > 0)) {
      const retention = parseDuration(queue.options["retention"]);
      if (retention === undefined || retention >= outage) continue;
      report({
        at: queueOption(queue, "retention"),
        message: `"${queue.name}" deletes records within the declared outage: ${seconds(retention)} (retention) < ${seconds(outage)} (outage).`,
        fix: "Keep records for longer than the outage, with time to catch up.",
        notes: [{ message: "The outage is declared here.", at: [...model.origin, "outage"] }],
      });
    }
  },
};
