// Whether every span of a trace reaches the same replica of a collector.
import type { Path } from "../../diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../../model/model.js";
import { optionAt } from "../../model/flow.js";
import { writersOf } from "./kafka.js";
import { optionPath, textAt } from "./options.js";
import { componentsOf, feeding, receiversIn } from "./pipelines.js";

/** Why traces may be split, and where; undefined where they are not, or where nobody can tell. */
export interface Split { readonly because: string; readonly fix: string; readonly notes: readonly { readonly message: string; readonly at: Path }[] }

export function splitBefore(model: Model, collector: CollectorNode, pipelines: readonly PipelineNode[]): Split | undefined {
  const receivers = pipelines.flatMap((pipeline) => feeding(collector, pipeline)).flatMap((pipeline) => receiversIn(collector, pipeline));
  for (const receiver of receivers) {
    const split = receiver.type === "kafka" ? splitByQueue(model, receiver) : splitBySenders(model, collector);
    if (split !== undefined) return split;
  }
  return undefined;
}

/** Who writes to an existing cluster from outside the stack partitions as they like. */
function splitByQueue(model: Model, receiver: ComponentNode): Split | undefined {
  const writer = receiver.peer === null ? undefined : writersOf(model, receiver.peer).find(({ collector, component }) => carriesTraces(collector, component) && optionAt(component, "partition_traces_by_id") === false);
  if (writer === undefined) return undefined;
  return {
    because: `collector "${writer.collector.name}" writes "${receiver.peer ?? ""}" without partitioning by trace id`, fix: "Leave partition_traces_by_id out there: it is set where a consumer needs whole traces.",
    notes: [{ message: "The exporter to Kafka is here.", at: optionPath(writer.component, "partition_traces_by_id") }],
  };
}

function splitBySenders(model: Model, collector: CollectorNode): Split | undefined {
  const fix = "Run one replica, or put in front a collector with exporters.loadBalancing({ to }) by trace id, or kafka().";
  if (collector.expose !== null) return { because: "senders from outside are balanced by request or connection", fix, notes: [{ message: "It is published here.", at: collector.expose.origin }] };
  const plain = model.collectors.find((sender) => componentsOf(sender, "exporter").some((exporter) => exporter.type !== "load_balancing" && exporter.peer === collector.name && carriesTraces(sender, exporter)));
  if (plain !== undefined) return { because: `collector "${plain.name}" balances by request`, fix, notes: [{ message: "The sender is here.", at: plain.origin }] };
  const balanced = model.collectors.flatMap((sender) => componentsOf(sender, "exporter", "load_balancing").filter((exporter) => exporter.peer === collector.name));
  if (balanced.length > 0) return balanced.every((exporter) => (textAt(exporter, "routing_key") ?? "traceID") === "traceID") ? undefined : { because: "the load balancing exporter in front does not route by trace id", fix: 'Leave routing_key out: it is "traceID".', notes: [] };
  return { because: "nothing in front of it routes by trace id", fix, notes: [] };
}

function carriesTraces(collector: CollectorNode, exporter: ComponentNode): boolean {
  return collector.pipelines.some((pipeline) => pipeline.signal === "traces" && pipeline.exporters.includes(exporter.id));
}
