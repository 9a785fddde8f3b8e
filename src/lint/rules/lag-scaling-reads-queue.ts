import { componentsOf } from "../arithmetic/pipelines.js";
import type { ModelRule } from "../rule.js";

const scaled = (from: string): string => [
  "const traces = jaeger();", 'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "",
  "collectors: {",
  "  gateway: gateway({ to: queue }),",
  `  worker: collector({ replicas: { min: 2, max: 12, lagThreshold: 5_000 }, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [${from}], through: [memoryLimiter()], to: [traces] } } }),`,
  "},",
].join("\n");

export const lagScalingReadsQueue: ModelRule = {
  name: "lag-scaling-reads-queue",
  summary: "replicas that follow the lag of a group that does not exist",
  severity: "error",
  why: "Without a consumer group there is no lag to follow, and the autoscaler fails.",
  good: [{ config: scaled("queue") }],
  bad: [{ config: scaled("otlp()"), finds: ['Collector "worker" scales by lag, and reads no queue.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      if (collector.scaling.by !== "lag" || componentsOf(collector, "receiver", "kafka").length > 0) continue;
      report({ at: collector.scaling.origin, message: `Collector "${collector.name}" scales by lag, and reads no queue.`, fix: "Scale it by CPU: { min, max, cpuUtilization: 70 }." });
    }
  },
};
