import { direct } from "../example.js";
import { connectorsInto, processorsIn, receiversIn } from "../arithmetic/pipelines.js";
import { textAt } from "../arithmetic/options.js";
import { componentOf, sendingTo } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../../model/model.js";
import { passing } from "../../model/reach.js";
import type { ModelRule } from "../rule.js";

const counted = (from: string, through = ""): string => `const metrics = prometheus();\n
collectors: { edge: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [${from}], through: [memoryLimiter()${through}], to: [metrics] } } }) },`;

const relayed = (through = ""): string => `const metrics = prometheus();
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });
const edge = gateway({ to: queue });
const stats = collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [receivers.statsd({ endpoint: "0.0.0.0:8125" })], through: [memoryLimiter()], to: [edge] } } });
const sink = consumer({ from: queue, replicas: 1, through: [memoryLimiter()${through}], to: { metrics } });\n
collectors: { stats, edge, sink },`;

export const cumulativeForPrometheus: ModelRule = {
  name: "cumulative-for-prometheus",
  summary: "sums since the last report, sent to a store that takes sums since the start",
  severity: "error",
  why: "Prometheus and Mimir keep counters that only grow: a sum of delta temporality is left out when it arrives, and the sender is told nothing.",
  good: [{ config: counted('receivers.statsd({ endpoint: "0.0.0.0:8125" })', ", processors.deltaToCumulative()") }, { config: direct({}) }, { config: relayed(", processors.deltaToCumulative()") }],
  bad: [
    { config: relayed(), finds: ['"statsd" of collector "stats" gives sums of delta temporality, and "prometheus" leaves them out.'] },
    { config: counted('receivers.statsd({ endpoint: "0.0.0.0:8125" })'), finds: ['"statsd" of collector "edge" gives sums of delta temporality, and "prometheus" leaves them out.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const pipeline of collector.pipelines.filter(({ signal }) => signal === "metrics")) {
        const store = storeBehind(model, collector, pipeline);
        for (const { source, of } of store === undefined ? [] : deltasAfter(model, { collector, pipeline })) {
          report({
            at: source.origin, message: `"${source.id}" of collector "${of.name}" gives sums of delta temporality, and "${store}" leaves them out.`,
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

interface Place { readonly collector: CollectorNode; readonly pipeline: PipelineNode }
interface Giving { readonly source: ComponentNode; readonly of: CollectorNode }

/** What gives deltas that nothing on the way to the end of a pipeline has turned into sums since the start, in the collectors in front of it too. */
function deltasAfter(model: Model, place: Place, seen: Set<PipelineNode> = new Set()): readonly Giving[] {
  const { collector, pipeline } = place;
  if (seen.has(pipeline)) return [];
  seen.add(pipeline);
  const last = processorsIn(collector, pipeline).findLast(({ type }) => type === "cumulative_to_delta" || type === "delta_to_cumulative");
  if (last !== undefined) return last.type === "cumulative_to_delta" ? [{ source: last, of: collector }] : [];
  const own = [...receiversIn(collector, pipeline), ...connectorsInto(collector, pipeline)].filter(givesDeltas).map((source) => ({ source, of: collector }));
  return [...own, ...placesBefore(model, place).flatMap((each) => deltasAfter(model, each, seen))];
}

/** Pipelines of metrics that feed this one: through connectors that hand on, from other collectors, and through a queue. */
function placesBefore(model: Model, { collector, pipeline }: Place): readonly Place[] {
  const connectors = new Set(connectorsInto(collector, pipeline).filter(({ type }) => passing.has(type)).map(({ id }) => id));
  const inside = endingIn(collector, (id) => connectors.has(id));
  const sending = receiversIn(collector, pipeline).flatMap((receiver) => readFrom(receiver, collector)).flatMap((peer) => sendingTo(model, peer));
  return [...inside, ...sending.flatMap(({ sender, exporter }) => endingIn(sender, (id) => id === exporter.id))];
}

/** Whose senders a receiver hears. Who only watches a queue takes nothing out of it. */
function readFrom({ type, peer }: ComponentNode, { name }: CollectorNode): readonly string[] {
  if (type === "otlp") return [name];
  return type === "kafka" && peer !== null ? [peer] : [];
}

function endingIn(collector: CollectorNode, isEnd: (id: string) => boolean): readonly Place[] {
  return collector.pipelines.filter(({ signal, exporters }) => signal === "metrics" && exporters.some(isEnd)).map((pipeline) => ({ collector, pipeline }));
}

const counting: ReadonlySet<string> = new Set(["receiver statsd", "receiver datadog", "connector count", "connector sum"]);

function givesDeltas(component: ComponentNode): boolean {
  return counting.has(`${component.kind} ${component.type}`) || textAt(component, "aggregation_temporality") === "AGGREGATION_TEMPORALITY_DELTA";
}
