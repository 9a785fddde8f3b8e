import { direct } from "../example.js";
import { processorsIn } from "../arithmetic/pipelines.js";
import type { ModelRule } from "../rule.js";

export const memoryLimiterFirst: ModelRule = {
  name: "memory-limiter-first",
  summary: "a memory limiter stands behind another processor",
  severity: "error",
  why: "It protects only what comes after it: the processors in front go on allocating while it refuses, and what they hold is refused too late for the sender to know.",
  good: [{ config: direct({ through: '[memoryLimiter(), processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] })]' }) }],
  bad: [{
    config: direct({ through: '[processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] }), memoryLimiter()]' }),
    finds: ['The memory limiter of collector "edge" stands behind "resource".'],
  }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const pipeline of collector.pipelines) {
        const processors = processorsIn(collector, pipeline);
        const place = processors.findIndex((processor) => processor.type === "memory_limiter");
        const first = processors[0];
        if (place <= 0 || first === undefined) continue;
        report({
          at: [...pipeline.origin, "through", place],
          message: `The memory limiter of collector "${collector.name}" stands behind "${first.id}".`,
          fix: "Move it to the front of through.", edit: { kind: "front" },
        });
      }
    }
  },
};
