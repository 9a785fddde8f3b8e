import type { CollectorNode, Model } from "../../model/model.js";
import { componentsOf, feeding, pipelinesWith, pushed, receiversIn } from "../arithmetic/pipelines.js";
import { most, replicasShown } from "../arithmetic/replicas.js";
import { sendingTo } from "../../model/flow.js";
import type { ModelRule } from "../rule.js";

const adding = (replicas: number, front = ""): string => `const metrics = prometheus();\nconst adds = collector({ replicas: ${replicas}, sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter(), processors.deltaToCumulative()], to: [metrics] } } });\n
collectors: { adds, ${front} },`;
const routing = 'front: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: adds, routing_key: "streamID" })] } } })';

export const deltaToCumulativeAffinity: ModelRule = {
  name: "delta-to-cumulative-affinity",
  summary: "deltas that are added up on several replicas that get parts of a series",
  severity: "error",
  why: "Each replica adds up what it happens to get, and all write the same series: the counter jumps back and forth, and its rate is wrong.",
  good: [{ config: adding(1) }, { config: adding(2, routing) }],
  bad: [{ config: adding(2), finds: ['"delta_to_cumulative" of collector "adds" adds up on 2 replicas.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter(({ mode, scaling }) => mode === "deployment" && most(scaling) > 1)) {
      for (const processor of componentsOf(collector, "processor", "delta_to_cumulative")) {
        // Behind Kafka a resource keeps to its partition, and what is scraped keeps to who scrapes it.
        const receivers = pipelinesWith(collector, processor).flatMap((pipeline) => feeding(collector, pipeline)).flatMap((pipeline) => receiversIn(collector, pipeline));
        if (!receivers.some(({ type }) => pushed.has(type)) || isRoutedBySeries(model, collector)) continue;
        report({
          at: processor.origin, message: `"${processor.id}" of collector "${collector.name}" adds up on ${replicasShown(collector)}.`,
          fix: 'Run one replica, or route by series in front: exporters.loadBalancing({ to, routing_key: "streamID" }).', notes: [{ message: "The replicas are declared here.", at: collector.scaling.origin }],
        });
      }
    }
  },
};

/** Whether all that sends to it picks the replica by the series, or by what a series belongs to: every key of metrics is one of these. */
function isRoutedBySeries(model: Model, collector: CollectorNode): boolean {
  const sending = sendingTo(model, collector.name).filter(({ signals }) => signals.has("metrics"));
  return collector.expose === null && sending.length > 0 && sending.every(({ exporter }) => exporter.type === "load_balancing");
}
