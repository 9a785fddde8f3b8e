import { queued } from "../example.js";
import { kafkaComponents } from "../arithmetic/kafka.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import type { ModelRule } from "../rule.js";

const reading = (offset: string): string => queued({ consumer: `from: receiver(queue, { initial_offset: "${offset}" }), to: { traces }` });

export const kafkaOffsetEarliest: ModelRule = {
  name: "kafka-offset-earliest",
  summary: "a consumer group that begins at the end",
  severity: "warning",
  why: "What was written before the group first read, and whatever a group without offsets has not read yet, is skipped.",
  good: [{ config: reading("earliest") }],
  bad: [{ config: reading("latest"), finds: ['A new group of collector "consumer" skips what stands in Kafka already.'] }],
  sees: "model",
  check(model, report) {
    for (const { collector, component } of kafkaComponents(model, "receiver")) {
      if (textAt(component, "initial_offset") !== "latest") continue;
      report({ at: optionPath(component, "initial_offset"), message: `A new group of collector "${collector.name}" skips what stands in Kafka already.`, fix: 'Leave initial_offset out: it is "earliest".' });
    }
  },
};
