// Replicas that each make a service graph write series of one name: without a label of the instance, a store takes one counter for the other.
import { mostReplicas } from "../model/flow.js";
import type { CollectorNode, ComponentNode, PipelineNode } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { newComponent } from "./naming.js";
import { mapCollectors } from "./update.js";

const id = "transform/service_graph_instance";

/** The container's own name, as every engine sets it: the pod's on Kubernetes. */
const hostname = { $: "variable", name: "HOSTNAME" } as const;

export const tellWritersApart: Pass = (model) => mapCollectors(model, (collector) => {
  const graphs = collector.components.filter(({ kind, type }) => kind === "connector" && type === "service_graph");
  const hasSeveral = collector.mode === "daemonset" || mostReplicas(collector.scaling) > 1;
  return hasSeveral && graphs.length > 0 ? labelled(collector, graphs) : collector;
});

function labelled(collector: CollectorNode, graphs: readonly ComponentNode[]): CollectorNode {
  const isFed = (pipeline: PipelineNode): boolean => graphs.some((graph) => pipeline.receivers.includes(graph.id));
  return {
    ...collector,
    pipelines: collector.pipelines.map((pipeline) => (isFed(pipeline) ? { ...pipeline, processors: [...pipeline.processors, id] } : pipeline)),
    components: [...collector.components, labelling(graphs[0]?.origin ?? collector.origin)],
  };
}

/** The attribute by which span_metrics tells its own writers apart. */
function labelling(origin: CollectorNode["origin"]): ComponentNode {
  const set = { $: "text", parts: ['set(attributes["collector.instance.id"], "', hostname, '") where IsMatch(metric.name, "^traces_service_graph_")'] } as const;
  const options = { error_mode: "ignore", metric_statements: [{ context: "datapoint", statements: [set] }] };
  const because = "several replicas write the service graph, and a store takes series of one name for one counter";
  const component = newComponent("processor", "transform", id, options, origin);
  return { ...component, derived: Object.keys(options).map((option) => ({ option: [option], origin, because })) };
}
