// How the declared load flows along the model's edges. It enters at the entry collectors, reaches every consumer group whole, and shrinks by declared
// sampling shares. Where a split is not determined there is no figure: a rule then says nothing.
import { loadedCollectors } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
import { least } from "./replicas.js";
import { passing } from "../../model/reach.js";
import { isBlock } from "../../model/value.js";
import { isList, numberAt, textAt } from "./options.js";
import { connectorsInto, processorsIn, pushed, receiversIn } from "./pipelines.js";

/** Share of what enters at each entry collector. */
type Shares = ReadonlyMap<string, number>;

interface Walk { readonly model: Model; readonly signal: Signal; readonly entries: readonly CollectorNode[]; readonly seen: ReadonlySet<string> }

/** Items a second that enter a pipeline, all replicas together. */
export function rateIntoPipeline(model: Model, collector: CollectorNode, pipeline: PipelineNode): number | undefined {
  return itemsOf(model, pipeline.signal, (walk) => sharesInto(walk, collector, pipeline));
}

/** Items a second that an exporter is given for one signal, all replicas together. */
export function rateIntoExporter(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): number | undefined {
  return itemsOf(model, signal, (walk) => sharesOut(walk, collector, exporter.id));
}

/** The same for one replica, at the least number of replicas; undefined for a daemonset, whose nodes nobody declares. */
export function rateOfReplica(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): number | undefined {
  const rate = rateIntoExporter(model, collector, exporter, signal);
  return rate === undefined || collector.mode === "daemonset" ? undefined : rate / least(collector.scaling);
}

/** Items a second that are written to a queue. */
export function rateIntoQueue(model: Model, queue: string, signal: Signal): number | undefined {
  return itemsOf(model, signal, (walk) => sharesOfQueue(walk, queue));
}

function itemsOf(model: Model, signal: Signal, sharesIn: (walk: Walk) => Shares | undefined): number | undefined {
  const load = model.load[signal];
  if (load === null) return undefined;
  const entries = loadedCollectors(model, signal);
  const shares = sharesIn({ model, signal, entries, seen: new Set() });
  if (shares === undefined || entries.length === 0) return undefined;
  const [first, ...others] = entries.map((entry) => shares.get(entry.name) ?? 0);
  // What each entry gets is not declared: only where all count alike does the sum not depend on it.
  return first === undefined || others.some((other) => other !== first) ? undefined : first * load.itemsPerSecond;
}

function sharesInto(walk: Walk, collector: CollectorNode, pipeline: PipelineNode): Shares | undefined {
  const key = `${collector.name} ${pipeline.id}`;
  if (walk.seen.has(key)) return undefined;
  const inner: Walk = { ...walk, seen: new Set([...walk.seen, key]) };
  const fromConnectors = connectorsInto(collector, pipeline).map((connector) => sharesFromConnector(inner, collector, connector));
  return sum([sharesReceived(inner, collector, pipeline), ...fromConnectors]);
}

/** A connector that makes telemetry adds what nobody declares, so what is reckoned without it is the least; a split is not determined. */
function sharesFromConnector(walk: Walk, collector: CollectorNode, connector: ComponentNode): Shares | undefined {
  if (!passing.has(connector.type)) return new Map();
  return connector.type === "forward" ? sharesOut(walk, collector, connector.id) : undefined;
}

function sharesReceived(walk: Walk, collector: CollectorNode, pipeline: PipelineNode): Shares | undefined {
  const own = receiversIn(collector, pipeline);
  const queues = own.filter((receiver) => receiver.type === "kafka");
  const others = own.filter(countedIn(walk, collector, pipeline.signal));
  return sum([...queues.map((receiver) => sharesFromQueue(walk, collector, receiver)), others.length === 0 ? new Map() : sharesFromSenders(walk, collector, pipeline, others)]);
}

/** Where several pipelines of one signal have different receivers, nobody knows which of them gets how much. */
function sharesFromSenders(walk: Walk, collector: CollectorNode, pipeline: PipelineNode, own: readonly ComponentNode[]): Shares | undefined {
  const all = collector.pipelines.filter((each) => each.signal === pipeline.signal).flatMap((each) => receiversIn(collector, each)).filter(countedIn(walk, collector, pipeline.signal));
  if (all.some((receiver) => !own.includes(receiver))) return undefined;
  if (walk.entries.includes(collector)) return new Map([[collector.name, 1]]);
  const sending = walk.model.collectors.flatMap((sender) => exportersTo(sender, collector.name).map((exporter) => sharesOut(walk, sender, exporter.id)));
  return sending.length === 0 ? undefined : sum(sending);
}

function sharesFromQueue(walk: Walk, collector: CollectorNode, receiver: ComponentNode): Shares | undefined {
  if (receiver.peer === null) return undefined;
  const group = textAt(receiver, "group_id");
  const members = walk.model.collectors.flatMap((each) => each.components.filter((component) => component.kind === "receiver" && component.peer === receiver.peer && textAt(component, "group_id") === group));
  return members.length > 1 ? undefined : sharesOfQueue(walk, receiver.peer);
}

function sharesOfQueue(walk: Walk, queue: string): Shares | undefined {
  const writing = walk.model.collectors.flatMap((writer) => exportersTo(writer, queue).filter((exporter) => carries(writer, exporter.id, walk.signal)).map((exporter) => sharesOut(walk, writer, exporter.id)));
  return writing.length === 0 ? undefined : sum(writing);
}

/** What all pipelines of the signal hand to an exporter or connector. */
function sharesOut(walk: Walk, collector: CollectorNode, exporter: string): Shares | undefined {
  const pipelines = collector.pipelines.filter((pipeline) => pipeline.signal === walk.signal && pipeline.exporters.includes(exporter));
  return sum(pipelines.map((pipeline) => scaled(sharesInto(walk, collector, pipeline), keptBy(processorsIn(collector, pipeline)))));
}

function exportersTo(collector: CollectorNode, peer: string): readonly ComponentNode[] {
  return collector.components.filter((component) => component.kind === "exporter" && component.peer === peer);
}

function carries(collector: CollectorNode, exporter: string, signal: Signal): boolean {
  return collector.pipelines.some((pipeline) => pipeline.signal === signal && pipeline.exporters.includes(exporter));
}

function sum(all: readonly (Shares | undefined)[]): Shares | undefined {
  const total = new Map<string, number>();
  for (const shares of all) {
    if (shares === undefined) return undefined;
    for (const [entry, share] of shares) total.set(entry, (total.get(entry) ?? 0) + share);
  }
  return total;
}

function scaled(shares: Shares | undefined, share: number | undefined): Shares | undefined {
  return shares === undefined || share === undefined ? undefined : new Map([...shares].map(([entry, each]) => [entry, each * share]));
}

/** What brings the declared load: what is pushed; where nothing is, what an entry fetches. */
function countedIn({ entries }: Walk, collector: CollectorNode, signal: Signal): (receiver: ComponentNode) => boolean {
  const all = collector.pipelines.filter((pipeline) => pipeline.signal === signal).flatMap((pipeline) => receiversIn(collector, pipeline));
  return entries.includes(collector) && !all.some(isPushed) ? ({ peer }) => peer === null : isPushed;
}

function isPushed(receiver: ComponentNode): boolean {
  return receiver.isRaw || pushed.has(receiver.type);
}

/** Processors that drop nothing. */
const keepsAll: ReadonlySet<string> = new Set(["memory_limiter", "batch", "resource", "attributes", "transform", "k8s_attributes", "resource_detection", "groupbytrace", "groupbyattrs", "span", "redaction", "geoip", "cumulative_to_delta", "delta_to_cumulative", "schema"]);

/** Share of the items that processors let through; undefined where they drop what nobody can count in advance. */
export function keptBy(processors: readonly ComponentNode[]): number | undefined {
  let kept = 1;
  for (const processor of processors) {
    const share = keepsAll.has(processor.type) && !processor.isRaw ? 1 : sampledShare(processor);
    if (share === undefined) return undefined;
    kept *= share;
  }
  return kept;
}

function sampledShare(processor: ComponentNode): number | undefined {
  if (processor.isRaw) return undefined;
  if (processor.type === "probabilistic_sampler") return shareOf(numberAt(processor, "sampling_percentage"));
  if (processor.type !== "tail_sampling") return undefined;
  const policies = processor.options["policies"];
  const [only, ...others] = isList(policies) ? policies : [];
  // Several policies keep what any of them wants: at least the largest share, and nobody knows how much more.
  if (others.length > 0 || !isBlock(only)) return undefined;
  if (only["type"] === "always_sample") return 1;
  const body = only["probabilistic"];
  return only["type"] === "probabilistic" && isBlock(body) ? shareOf(body["sampling_percentage"]) : undefined;
}

function shareOf(percent: unknown): number | undefined {
  return typeof percent === "number" ? percent / 100 : undefined;
}
