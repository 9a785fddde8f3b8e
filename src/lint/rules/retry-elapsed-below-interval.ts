import { queued } from "../example.js";
import { seconds } from "../arithmetic/numbers.js";
import { optionPath, secondsAt } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { ModelRule } from "../rule.js";

const blocks = ["retry_on_failure", "error_backoff"] as const;
const intervals = ["initial_interval", "max_interval"] as const;

const retrying = (elapsed: string): string => queued({ consumer: `from: receiver(queue, { error_backoff: { max_elapsed_time: "${elapsed}" } }), to: { traces }` });

export const retryElapsedBelowInterval: ModelRule = {
  name: "retry-elapsed-below-interval",
  summary: "retries that end before their own interval",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: retrying("10s") }, { config: retrying("0s") }],
  bad: [{ config: retrying("9s"), finds: ["9 s (max_elapsed_time) < 10 s (max_interval)"] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const component of collector.components) {
        for (const block of blocks.filter((each) => optionAt(component, each, "enabled") === true)) {
          const elapsed = secondsAt(component, block, "max_elapsed_time") ?? 0;
          const interval = intervals.find((key) => (secondsAt(component, block, key) ?? 0) > elapsed);
          if (elapsed <= 0 || interval === undefined) continue;
          report({
            at: optionPath(component, block, "max_elapsed_time"),
            message: `"${component.id}" of collector "${collector.name}" stops retrying before its interval: ${seconds(elapsed)} (max_elapsed_time) < ${seconds(secondsAt(component, block, interval) ?? 0)} (${interval}).`,
            fix: "Make max_elapsed_time longer, or 0s for retries without end.",
          });
        }
      }
    }
  },
};
