import { direct } from "../example.js";
import { connectorsInto, passing, processorsIn, receiversIn } from "../arithmetic/pipelines.js";
import { textAt } from "../arithmetic/options.js";
import { componentOf } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const counted = (from: string, through = ""): string => `const metrics = prometheus();\n
collectors: { edge: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [${from}], through: [memoryLimiter()${through}], to: [metrics] } } }) },`;

export const cumulativeForPrometheus: ModelRule = {
  name: "cumulative-for-prometheus",
  summary: "sums since the last report, sent to a store that takes sums since the start",
  severity: "error",
  why: "Prometheus and Mimir keep counters that only grow: a sum of delta temporality is left out when it arrives, and the sender is told nothing.",
  good: [{ config: counted('receivers.statsd({ endpoint: "0.0.0.0:8125" })', ", processors.deltaToCumulative()") }, { config: direct({}) }],
  bad: [{ config: counted('receivers.statsd({ endpoint: "0.0.0.0:8125" })'), finds: ['"statsd" of collector "edge" gives sums of delta temporality, and "prometheus" leaves them out.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const pipeline of collector.pipelines.filter(({ signal }) => signal === "metrics")) {
        const store = storeBehind(model, collector, pipeline);
        for (const source of store === undefined ? [] : deltasAfter(collector, pipeline)) {
          report({
            at: source.origin, message: `"${source.id}" of collector "${collector.name}" gives sums of delta temporality, and "${store}" leaves them out.`,
            fix: source.type === "cumulative_to_delta" ? "Take it out of this pipeline." : "Put processors.deltaToCumulative() behind it, on one replica, or have it give cumulative sums.",
            notes: [{ message: "This pipeline leads there.", at: pipeline.origin }],
          });
        }
      }
    }
  },
};

const stores = /^(?:external-)?(?:prometheus|mimir)$/;

function storeBehind({ services }: Model, collector: CollectorNode, pipeline: PipelineNode): string | undefined {
  const peers = pipeline.exporters.flatMap((id) => componentOf(collector, "exporter", id)?.peer ?? []);
  return services.find(({ name, type }) => stores.test(type) && peers.includes(name))?.name;
}

/** What gives deltas that nothing on the way to the end of a pipeline has turned into sums since the start. */
function deltasAfter(collector: CollectorNode, pipeline: PipelineNode, seen: ReadonlySet<string> = new Set()): readonly ComponentNode[] {
  const processors = processorsIn(collector, pipeline);
  const last = processors.findLast(({ type }) => type === "cumulative_to_delta" || type === "delta_to_cumulative");
  if (last !== undefined) return last.type === "cumulative_to_delta" ? [last] : [];
  const connectors = connectorsInto(collector, pipeline);
  const ids = new Set(connectors.filter(({ type }) => passing.has(type)).map(({ id }) => id));
  const feeding = collector.pipelines.filter((each) => each.signal === "metrics" && !seen.has(each.id) && each.exporters.some((id) => ids.has(id)));
  return [...new Set([...receiversIn(collector, pipeline), ...connectors].filter(givesDeltas).concat(feeding.flatMap((each) => deltasAfter(collector, each, new Set([...seen, pipeline.id])))))];
}

const counting: ReadonlySet<string> = new Set(["receiver statsd", "receiver datadog", "connector count", "connector sum"]);

function givesDeltas(component: ComponentNode): boolean {
  return counting.has(`${component.kind} ${component.type}`) || textAt(component, "aggregation_temporality") === "AGGREGATION_TEMPORALITY_DELTA";
}
