import { queued } from "../example.js";
import { optionPath } from "../arithmetic/options.js";
import { componentsOf, pipelinesWith } from "../arithmetic/pipelines.js";
import { hasSeveral, replicasShown } from "../arithmetic/replicas.js";
import { splitBefore } from "../arithmetic/whole-traces.js";
import type { ModelRule } from "../rule.js";

const sampled = 'replicas: 2, from: queue, to: { traces }, sampling: [keepErrors()]';

export const tailSamplingAffinity: ModelRule = {
  name: "tail-sampling-affinity",
  summary: "tail sampling on several replicas that get parts of traces",
  severity: "error",
  why: "Each replica decides on the spans that it sees: traces are kept in part, and errors are missed.",
  good: [{ config: queued({ consumer: sampled }) }],
  bad: [{ config: queued({ consumer: sampled, gateway: "to: exporter(queue, { partition_traces_by_id: false })" }), finds: ['collector "gateway" writes "kafka" without partitioning by trace id'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter(hasSeveral)) {
      for (const sampling of componentsOf(collector, "processor", "tail_sampling")) {
        const split = splitBefore(model, collector, pipelinesWith(collector, sampling));
        if (split === undefined) continue;
        report({
          at: optionPath(sampling, "policies"),
          message: `Tail sampling in collector "${collector.name}" sees parts of traces: it has ${replicasShown(collector)}, and ${split.because}.`,
          fix: split.fix, notes: [{ message: "The replicas are declared here.", at: collector.scaling.origin }, ...split.notes],
        });
      }
    }
  },
};
