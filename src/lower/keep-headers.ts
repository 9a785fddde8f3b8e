// Receivers forget the headers of a request unless they are told to keep them, and exporters to Kafka write none: where something behind them asks, they are told.
import { isBefore } from "../collector/version.js";
import { componentOf } from "../model/flow.js";
import { canKeepHeaders, listeningOf, listensAt } from "../model/listening.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../model/model.js";
import { upstreamOf } from "../model/reach.js";
import { headersAskedBy } from "../model/request-context.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents, nested } from "./update.js";

export const keepHeaders: Pass = (model) => mapCollectors(carriedByKafka(model), (collector) => {
  const askers = collector.components.filter((component) => headersAskedBy(component, collector).length > 0);
  if (askers.length === 0) return collector;
  const asked = new Map(askers.flatMap((asker) => receiversBefore(asker, collector).map((receiver) => [receiver, asker])));
  return mapComponents(collector, (component) => (component.kind === "receiver" && !component.isRaw ? keeping(component, asked.get(component.id)) : component));
});

/** Release from which records of Kafka carry headers of requests: https://github.com/open-telemetry/opentelemetry-collector-contrib/pull/39132 */
const carriesHeaders = "0.124.0";

function carriedByKafka(model: Model): Model {
  if (isBefore(model.collectorVersion, carriesHeaders)) return model;
  const isWriter = ({ kind, type }: ComponentNode): boolean => kind === "exporter" && type === "kafka";
  const queues = new Set(model.collectors.flatMap(({ components }) => components.filter(isWriter).flatMap(({ peer }) => peer ?? [])));
  const asked = new Map([...queues].map((queue) => [queue, askersBehind(queue, model)]));
  return mapCollectors(model, (collector) => mapComponents(collector, (component) => (isWriter(component) ? carrying(component, asked.get(component.peer ?? "") ?? []) : component)));
}

interface Asking { readonly reader: CollectorNode; readonly headers: readonly string[] }

function askersBehind(queue: string, { collectors }: Model): readonly Asking[] {
  return collectors.map((reader) => ({ reader, headers: headersAskedBehind(queue, reader) })).filter(({ headers }) => headers.length > 0);
}

function carrying(exporter: ComponentNode, asked: readonly Asking[]): ComponentNode {
  const [first] = asked;
  if (first === undefined) return exporter;
  return derive(exporter, { include_metadata_keys: [...new Set(asked.flatMap(({ headers }) => headers))].sort() }, first.reader.origin, `"${first.reader.name}" asks for headers of requests`);
}

function headersAskedBehind(queue: string, reader: CollectorNode): readonly string[] {
  const readers = reader.components.filter(({ kind, type, peer }) => kind === "receiver" && type === "kafka" && peer === queue).map(({ id }) => id);
  if (readers.length === 0) return [];
  return reader.components.filter((component) => receiversBefore(component, reader).some((id) => readers.includes(id))).flatMap((component) => headersAskedBy(component, reader));
}

function keeping(receiver: ComponentNode, asker: ComponentNode | undefined): ComponentNode {
  if (asker === undefined) return receiver;
  return listeningOf(receiver).filter((place) => canKeepHeaders(place) && listensAt(receiver, place)).reduce((kept, { option }) => (
    derive(kept, nested([...option.slice(0, -1), "include_metadata"], true), asker.origin, `"${asker.id}" asks for headers of requests`)), receiver);
}

function receiversBefore({ id }: ComponentNode, collector: CollectorNode): readonly string[] {
  return collector.pipelines.filter(({ processors, exporters }) => processors.includes(id) || exporters.includes(id)).flatMap((pipeline) => receiversOf(pipeline, collector));
}

function receiversOf({ receivers }: PipelineNode, collector: CollectorNode): readonly string[] {
  return receivers.flatMap((id) => (componentOf(collector, "receiver", id) === undefined ? upstreamOf(collector, id).receivers : [id]));
}
