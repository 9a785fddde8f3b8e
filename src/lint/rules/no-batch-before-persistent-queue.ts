import { direct } from "../example.js";
import { componentsOf, pipelinesWith, processorsBefore } from "../arithmetic/pipelines.js";
import { isPersistent } from "../arithmetic/queues.js";
import type { ModelRule } from "../rule.js";

export const noBatchBeforePersistentQueue: ModelRule = {
  name: "no-batch-before-persistent-queue",
  summary: "a batch processor in front of a queue on a volume",
  severity: "warning",
  why: "It answers the sender and holds the data in memory: what it holds when the process dies never reaches the queue that was to keep it.",
  good: [{ config: direct({ settings: 'sendingQueue: { volume: "20Gi", batch: { min_size: 5_000 } },' }) }],
  bad: [{ config: direct({ through: "[memoryLimiter(), batch()]" }), finds: ['Processor "batch" of collector "edge" stands in front of the persistent queue of "otlp_grpc/jaeger".'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const batch of componentsOf(collector, "processor", "batch")) {
        const exporter = componentsOf(collector, "exporter").find((each) => isPersistent(each) && processorsBefore(collector, each).includes(batch));
        const [pipeline] = pipelinesWith(collector, batch);
        if (exporter === undefined || pipeline === undefined) continue;
        report({
          at: [...pipeline.origin, "through", pipeline.processors.indexOf(batch.id)],
          message: `Processor "${batch.id}" of collector "${collector.name}" stands in front of the persistent queue of "${exporter.id}".`,
          fix: "Remove it and let the queue batch: sendingQueue: { volume, batch: { min_size, max_size } }.",
        });
      }
    }
  },
};
