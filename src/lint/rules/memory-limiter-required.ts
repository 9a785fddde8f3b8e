import { direct } from "../example.js";
import { plural, quoted } from "../arithmetic/numbers.js";
import { processorsIn, receiversIn } from "../arithmetic/pipelines.js";
import type { CollectorNode, PipelineNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

export const memoryLimiterRequired: ModelRule = {
  name: "memory-limiter-required",
  summary: "a pipeline takes data in without a memory limiter",
  severity: "error",
  why: "Without one nothing refuses data when memory runs out: the container is killed, and with it goes all that it held.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ through: "[]" }), finds: ['Pipeline "traces" of collector "edge" has no memory limiter.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const bare = collector.pipelines.filter((pipeline) => isOpen(collector, pipeline));
      const [first] = bare;
      if (first === undefined) continue;
      report({
        at: first.origin, edit: { kind: "limiter", also: bare.slice(1).map((pipeline) => pipeline.origin) },
        message: `${bare.length === 1 ? "Pipeline" : "Pipelines"} ${quoted(bare.map((pipeline) => pipeline.id))} of collector "${collector.name}" ${bare.length === 1 ? "has" : "have"} no memory limiter.`,
        fix: `Put memoryLimiter() first in through: it is sized from the container${bare.length === 1 ? "" : `, in each of the ${plural(bare.length, "pipeline")}`}.`,
      });
    }
  },
};

/** What comes through a connector has passed the limiter of the pipeline before it. */
function isOpen(collector: CollectorNode, pipeline: PipelineNode): boolean {
  return receiversIn(collector, pipeline).length > 0 && !processorsIn(collector, pipeline).some((processor) => processor.type === "memory_limiter");
}
