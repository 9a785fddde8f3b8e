// How much of the declared load reaches a collector. Where the split is not determined, the answer is undefined rather than a guess.
import type { Signal } from "../stack/brands.js";
import type { CollectorNode, ComponentNode, Model, Scaling } from "./model.js";
import { monitorName } from "./monitor.js";
import { isSymbolic, type Value } from "./value.js";

/** Items a second that enter a collector, all replicas together. */
export function rateInto(model: Model, collector: CollectorNode, signal: Signal): number | undefined {
  const load = model.load[signal];
  if (load === null) return undefined;
  return rate(model, collector, signal, load.itemsPerSecond, new Set());
}

function rate(model: Model, collector: CollectorNode, signal: Signal, declared: number, seen: ReadonlySet<string>): number | undefined {
  if (seen.has(collector.name)) return undefined;
  const entries = loadedCollectors(model, signal);
  if (entries.includes(collector)) return entries.length === 1 ? declared : undefined;
  const senders = sendersTo(model, collector, signal);
  if (senders.length === 0) return undefined;
  let total = 0;
  for (const sender of senders) {
    const into = rate(model, sender, signal, declared, new Set([...seen, collector.name]));
    if (into === undefined) return undefined;
    total += into;
  }
  return total;
}

/** Where telemetry comes in from outside: collectors that publish; where none does, those that listen and that no collector sends to. */
export function entryCollectors(model: Model, signal: Signal): readonly CollectorNode[] {
  const carrying = model.collectors.filter((collector) => collector.pipelines.some((pipeline) => pipeline.signal === signal));
  const publishing = carrying.filter((collector) => collector.expose !== null);
  if (publishing.length > 0) return publishing;
  return carrying.filter((collector) => collector.ports.length > 0 && sendersTo(model, collector, signal).length === 0);
}

/** Where the declared load comes in: at the entries; where there are none, at those that fetch or tail it. */
export function loadedCollectors(model: Model, signal: Signal): readonly CollectorNode[] {
  const entries = entryCollectors(model, signal);
  if (entries.length > 0) return entries;
  return model.collectors.filter((collector) => collector.name !== monitorName && receiversOf(collector, signal).some(({ peer }) => peer === null) && sendersTo(model, collector, signal).length === 0);
}

/** Collectors that send a signal to this one, directly or through a queue that it reads. */
export function sendersTo(model: Model, collector: CollectorNode, signal: Signal): readonly CollectorNode[] {
  // Who only watches a queue takes nothing out of it.
  const queues = receiversOf(collector, signal).flatMap((receiver) => (receiver.type === "kafka" ? (receiver.peer ?? []) : []));
  const senders = new Set([collector.name, ...queues].flatMap((peer) => sendingTo(model, peer).filter((sending) => sending.signals.has(signal)).map(({ sender }) => sender)));
  senders.delete(collector);
  return senders.size < 2 ? [...senders] : model.collectors.filter((each) => senders.has(each));
}

export interface Sending { readonly sender: CollectorNode; readonly exporter: ComponentNode; readonly signals: ReadonlySet<Signal> }

/** Every exporter towards a node of the stack; found once a model, since each collector asks for its own. */
export function sendingTo(model: Model, peer: string): readonly Sending[] {
  const known = sendings.get(model) ?? sendingsOf(model);
  sendings.set(model, known);
  return known.get(peer) ?? [];
}

const sendings = new WeakMap<Model, ReadonlyMap<string, readonly Sending[]>>();

function sendingsOf({ collectors }: Model): ReadonlyMap<string, readonly Sending[]> {
  const found = new Map<string, Sending[]>();
  for (const sender of collectors) {
    for (const exporter of sender.components) {
      if (exporter.kind !== "exporter" || exporter.peer === null) continue;
      const signals = new Set(sender.pipelines.filter((pipeline) => pipeline.exporters.includes(exporter.id)).map(({ signal }) => signal));
      const towards = found.get(exporter.peer) ?? [];
      towards.push({ sender, exporter, signals });
      found.set(exporter.peer, towards);
    }
  }
  return found;
}

export function exportersOf(collector: CollectorNode, signal: Signal): readonly ComponentNode[] {
  const ids = new Set(collector.pipelines.filter((pipeline) => pipeline.signal === signal).flatMap((pipeline) => pipeline.exporters));
  return collector.components.filter((component) => component.kind === "exporter" && ids.has(component.id));
}

export function receiversOf(collector: CollectorNode, signal: Signal): readonly ComponentNode[] {
  const ids = new Set(collector.pipelines.filter((pipeline) => pipeline.signal === signal).flatMap((pipeline) => pipeline.receivers));
  return collector.components.filter((component) => component.kind === "receiver" && ids.has(component.id));
}

export function leastReplicas(scaling: Scaling): number {
  return scaling.by === "fixed" ? scaling.count : Math.max(1, scaling.min);
}

export function mostReplicas(scaling: Scaling): number {
  return scaling.by === "fixed" ? scaling.count : scaling.max;
}

/** The component of a collector by kind and id. */
export function componentOf(collector: CollectorNode, kind: ComponentNode["kind"], id: string): ComponentNode | undefined {
  return collector.components.find((component) => component.kind === kind && component.id === id);
}

/** The extension that signs what a component sends. */
export function authenticatorOf(collector: CollectorNode, component: ComponentNode): ComponentNode | undefined {
  const named = optionAt(component, "auth", "authenticator");
  return named !== undefined && isSymbolic(named) && named.$ === "component" ? componentOf(collector, "extension", named.id) : undefined;
}

/** A value deep in a component's options; undefined where a step is missing. */
export function optionAt(component: ComponentNode, ...path: readonly string[]): Value | undefined {
  let here: Value | undefined = component.options;
  for (const step of path) {
    if (typeof here !== "object" || here === null || Array.isArray(here) || isSymbolic(here)) return undefined;
    here = (here as Readonly<Record<string, Value>>)[step];
  }
  return here;
}
