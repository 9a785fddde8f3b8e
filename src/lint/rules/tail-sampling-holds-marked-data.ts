import { queued } from "../example.js";
import { count, seconds } from "../arithmetic/numbers.js";
import { optionPath, secondsAt } from "../arithmetic/options.js";
import { componentsOf, feeding, pipelinesWith, receiversIn } from "../arithmetic/pipelines.js";
import { isMarkedAfter } from "../arithmetic/queues.js";
import { rateIntoPipeline } from "../arithmetic/load.js";
import { least } from "../arithmetic/replicas.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

export const tailSamplingHoldsMarkedData: ModelRule = {
  name: "tail-sampling-holds-marked-data",
  summary: "what tail sampling holds is lost on a crash, behind Kafka too",
  severity: "info",
  why: "The offset has moved past traces that wait in memory for their decision: kill -9 lost 6,924 of 42,000 spans with a decision_wait of 5 s, also with a persistent queue behind.",
  good: [{ config: queued({}) }],
  bad: [{
    config: queued({ consumer: "from: queue, to: { traces }, sampling: [keepErrors()]", gateway: "expose: hostPorts(), replicas: 1, to: queue", stack: 'load: { traces: "10k/s" },' }),
    finds: ["30 s (decision_wait) × 10,000 spans/s (load.traces) = 300,000 spans"],
  }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const sampling of componentsOf(collector, "processor", "tail_sampling")) {
        const wait = secondsAt(sampling, "decision_wait") ?? 30;
        if (!isBehindKafka(collector, sampling)) continue;
        report({
          at: optionPath(sampling, "decision_wait"),
          message: `A crash of a replica of collector "${collector.name}" loses the traces that tail sampling holds: ${heldBy(model, collector, sampling, wait)}.`,
          fix: "Accept it, with a shorter decision_wait, or sample by trace id at the sender instead.",
        });
      }
    }
  },
};

function isBehindKafka(collector: CollectorNode, sampling: ComponentNode): boolean {
  return pipelinesWith(collector, sampling).flatMap((pipeline) => feeding(collector, pipeline)).flatMap((pipeline) => receiversIn(collector, pipeline)).some(isMarkedAfter);
}

function heldBy(model: Model, collector: CollectorNode, sampling: ComponentNode, wait: number): string {
  const [pipeline] = pipelinesWith(collector, sampling);
  const rate = pipeline === undefined ? undefined : rateIntoPipeline(model, collector, pipeline);
  if (rate === undefined || collector.mode === "daemonset") return `those of the last ${seconds(wait)} (decision_wait)`;
  const replicas = least(collector.scaling);
  return `${seconds(wait)} (decision_wait) × ${count(rate)} spans/s (load.traces)${replicas === 1 ? "" : ` / ${replicas} replicas`} = ${count(Math.round((wait * rate) / replicas))} spans`;
}
