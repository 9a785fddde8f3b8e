import { queued } from "../example.js";
import { count, overLimit, seconds } from "../arithmetic/numbers.js";
import { numberAt, optionPath, secondsAt } from "../arithmetic/options.js";
import { componentsOf, pipelinesWith, processorsIn } from "../arithmetic/pipelines.js";
import { itemSize } from "../arithmetic/queues.js";
import { keptBy, rateIntoPipeline } from "../arithmetic/load.js";
import { least } from "../arithmetic/replicas.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { ModelRule, Report } from "../rule.js";

/** Documented spans of one trace. */
const spansPerTrace = 10;
const mebibyte = 2 ** 20;

const sampled = (options: string, resources = '{ cpu: 2, memory: "4Gi" }'): string => [
  "const traces = jaeger();", "",
  "collectors: {",
  "  edge: collector({",
  `    resources: ${resources}, expose: hostPorts(), sendingQueue: { volume: "20Gi" },`,
  `    pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), tailSampling({ policies: [keepErrors()], ${options} })], to: [traces] } },`,
  "  }),",
  "},",
  'load: { traces: "20k/s" },',
].join("\n");

export const tailSamplingMemory: ModelRule = {
  name: "tail-sampling-memory",
  summary: "tail sampling that must hold more than it may",
  severity: "warning",
  why: "Traces beyond num_traces are dropped before they are decided on; beyond the memory limit everything is refused.",
  good: [{ config: sampled('decision_wait: "30s", num_traces: 60_000') }, { config: sampled('decision_wait: "30s"') }],
  bad: [
    { config: sampled('decision_wait: "30s", num_traces: 59_999'), finds: ["30 s (decision_wait) × 20,000 spans/s (load.traces) / 10 spans a trace (default) = 60,000 > 59,999 (num_traces)"] },
    { config: sampled('decision_wait: "60s"', '{ cpu: 1, memory: "512Mi" }'), finds: ["60 s (decision_wait) × 20,000 spans/s (load.traces) × 500 B (default) = 572.2 MiB > 409 MiB (limit_mib)"] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter((each) => each.mode !== "daemonset")) {
      for (const sampling of componentsOf(collector, "processor", "tail_sampling")) checkSampling(model, collector, sampling, report);
    }
  },
};

function checkSampling(model: Model, collector: CollectorNode, sampling: ComponentNode, report: Report): void {
  const wait = secondsAt(sampling, "decision_wait");
  const rate = rateInto(model, collector, sampling);
  if (wait === undefined || rate === undefined) return;
  const replicas = least(collector.scaling);
  const shown = `${seconds(wait)} (decision_wait) × ${count(rate)} spans/s (load.traces)${replicas === 1 ? "" : ` / ${replicas} replicas`}`;
  const held = (wait * rate) / replicas;
  const most = numberAt(sampling, "num_traces");
  if (most !== undefined && held / spansPerTrace > most) {
    report({
      at: optionPath(sampling, "num_traces"), message: `Tail sampling in collector "${collector.name}" drops traces undecided: ${shown} / ${spansPerTrace} spans a trace (default) = ${count(Math.ceil(held / spansPerTrace))} > ${count(most)} (num_traces).`,
      fix: "Leave num_traces out: it is sized from the load.",
    });
  }
  const limit = Math.max(...componentsOf(collector, "processor", "memory_limiter").flatMap((limiter) => numberAt(limiter, "limit_mib") ?? []));
  const item = itemSize(model.load.traces, "traces");
  if (Number.isFinite(limit) && held * item.bytes > limit * mebibyte) {
    report({
      at: optionPath(sampling, "decision_wait"), message: `Tail sampling in collector "${collector.name}" needs more memory than there is: ${shown} × ${item.shown} = ${overLimit(held * item.bytes, limit)}.`,
      fix: "Give the container more memory, run more replicas, or decide sooner.", notes: [{ message: "The container is declared here.", at: collector.resources.origin }],
    });
  }
}

/** What reaches the processor, behind those that stand in front of it. */
function rateInto(model: Model, collector: CollectorNode, sampling: ComponentNode): number | undefined {
  const [pipeline, ...others] = pipelinesWith(collector, sampling);
  if (pipeline === undefined || others.length > 0) return undefined;
  const rate = rateIntoPipeline(model, collector, pipeline);
  const processors = processorsIn(collector, pipeline);
  const kept = keptBy(processors.slice(0, processors.indexOf(sampling)));
  return rate === undefined || kept === undefined ? undefined : rate * kept;
}
