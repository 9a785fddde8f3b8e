// Receivers forget the headers of a request unless they are told to keep them: where something behind them asks, they are told.
import { componentOf } from "../model/flow.js";
import { canKeepHeaders, listeningOf } from "../model/listening.js";
import type { CollectorNode, ComponentNode, PipelineNode } from "../model/model.js";
import { upstreamOf } from "../model/reach.js";
import { asksForHeaders } from "../model/request-context.js";
import { isWritten, nested } from "./find-ports.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

export const keepHeaders: Pass = (model) => mapCollectors(model, (collector) => {
  const askers = collector.components.filter((component) => asksForHeaders(component, collector));
  if (askers.length === 0) return collector;
  const asked = new Map(askers.flatMap((asker) => receiversBefore(asker, collector).map((receiver) => [receiver, asker])));
  return mapComponents(collector, (component) => (component.kind === "receiver" && !component.isRaw ? keeping(component, asked.get(component.id)) : component));
});

function keeping(receiver: ComponentNode, asker: ComponentNode | undefined): ComponentNode {
  if (asker === undefined) return receiver;
  return listeningOf(receiver).filter((place) => canKeepHeaders(place) && isWritten(receiver, place)).reduce((kept, { option }) => (
    derive(kept, nested([...option.slice(0, -1), "include_metadata"], true), asker.origin, `"${asker.id}" asks for headers of requests`)), receiver);
}

function receiversBefore({ id }: ComponentNode, collector: CollectorNode): readonly string[] {
  return collector.pipelines.filter(({ processors, exporters }) => processors.includes(id) || exporters.includes(id)).flatMap((pipeline) => receiversOf(pipeline, collector));
}

function receiversOf({ receivers }: PipelineNode, collector: CollectorNode): readonly string[] {
  return receivers.flatMap((id) => (componentOf(collector, "receiver", id) === undefined ? upstreamOf(collector, id).receivers : [id]));
}
