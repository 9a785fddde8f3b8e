import { queued } from "../example.js";
import { quoted } from "../arithmetic/numbers.js";
import { kafkaComponents } from "../arithmetic/kafka.js";
import { optionPath, secondsAt } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { ModelRule } from "../rule.js";

const intervals = ["initial_interval", "max_interval"] as const;

export const kafkaBackoffComplete: ModelRule = {
  name: "kafka-backoff-complete",
  summary: "a backoff whose intervals are 0",
  severity: "error",
  why: "An interval of 0 tries again at once, without end: in an outage a consumer burnt 70% of a CPU and wrote 2.7 MB of log in 30 s.",
  good: [{ config: queued({ consumer: 'from: receiver(queue, { error_backoff: { initial_interval: "2s" } }), to: { traces }' }) }],
  bad: [{ config: queued({ consumer: 'from: receiver(queue, { error_backoff: { initial_interval: "0s" } }), to: { traces }' }), finds: ['"initial_interval"'] }],
  sees: "model",
  check(model, report) {
    for (const { collector, component } of kafkaComponents(model, "receiver").filter((use) => !use.component.isRaw)) {
      if (optionAt(component, "error_backoff", "enabled") !== true) continue;
      const missing = intervals.filter((interval) => (secondsAt(component, "error_backoff", interval) ?? 0) === 0);
      const [first] = missing;
      if (first === undefined) continue;
      report({
        at: optionPath(component, "error_backoff", first),
        message: `Receiver "${component.id}" of collector "${collector.name}" tries again at once after a failure: ${quoted(missing)} of error_backoff ${missing.length === 1 ? "is" : "are"} 0.`,
        fix: "Leave error_backoff out: it is complete, and without end.",
      });
    }
  },
};
