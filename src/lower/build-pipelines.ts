// The pipelines of every collector: components with ids and options, and who stands where.
import type { Path } from "../diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, PipelineNode } from "../model/model.js";
import type { Value } from "../model/value.js";
import { type Signal } from "../stack/brands.js";
import { type PlainCollector, isCollector } from "../stack/collector.js";
import { type AnyComponent, isComponent } from "../stack/component.js";
import { isTuned } from "../stack/kafka.js";
import { isPlainNode } from "../stack/node.js";
import { exporterTo, type Destination } from "./exporter-to.js";
import { kafkaReceiver } from "./kafka-receiver.js";
import type { Lowering, Pass } from "./lowering.js";
import { collectorsOf } from "./name-nodes.js";
import { createRegistry, idOf, type Registry } from "./naming.js";
import { isQueueWatch, kafkaMetricsReceiver } from "./place-monitor.js";
import { isOutlet } from "../components/special/connectors.js";
import { routesOf, type Routes } from "./routing.js";
import { peerOf, specialOptions } from "./special-options.js";
import { valueOf } from "./value-of.js";

export const buildPipelines: Pass = (model, lowering) => {
  const sources = new Map(collectorsOf(lowering.stack));
  return {
    ...model,
    collectors: model.collectors.map((node) => {
      const collector = sources.get(node.name);
      return collector === undefined ? node : withPipelines(node, collector, lowering);
    }),
  };
};

/** What turning one collector's values into ids needs. */
export interface Building {
  readonly collector: CollectorNode;
  readonly registry: Registry;
  readonly routes: Routes;
  readonly lowering: Lowering;
}

function withPipelines(node: CollectorNode, collector: PlainCollector, lowering: Lowering): CollectorNode {
  const building: Building = { collector: node, registry: createRegistry(node.name, lowering.log), routes: routesOf(collector), lowering };
  const pipelines = Object.entries(collector.pipelines).map(([id, pipeline]) => pipelineOf(id, pipeline, building));
  const extensions = (collector.extensions ?? []).flatMap((extension, index) =>
    isComponent(extension) ? [componentId(extension, [...node.origin, "extensions", index], building)] : []);
  return { ...node, pipelines, components: building.registry.all, extensions };
}

interface Written { readonly from: readonly unknown[]; readonly through?: readonly unknown[]; readonly to: readonly unknown[] }

function pipelineOf(id: string, pipeline: Written, building: Building): PipelineNode {
  const signal = signalOf(id);
  const at = [...building.collector.origin, "pipelines", id];
  const ids = (part: "from" | "through" | "to", idOfValue: (value: unknown, at: Path) => string | undefined) =>
    unique((pipeline[part] ?? []).flatMap((value, index) => idOfValue(value, [...at, part, index]) ?? []));
  return {
    id, signal, origin: at,
    receivers: ids("from", (value, path) => sourceId(value, signal, path, building)),
    processors: ids("through", (value, path) => (isComponent(value) ? componentId(value, path, building) : undefined)),
    exporters: ids("to", (value, path) => destinationId(value, signal, path, building)),
  };
}

function sourceId(value: unknown, signal: Signal, at: Path, building: Building): string | undefined {
  if (isOutlet(value)) return routingId(value.of, signal, at, building);
  if (isQueueWatch(value)) return kafkaMetricsReceiver(value, at, building);
  if (isTuned(value)) return kafkaReceiver(value.to, value.options, value.name, at, building);
  if (isComponent(value)) return componentId(value, at, building);
  return isPlainNode(value) ? kafkaReceiver(value, {}, undefined, at, building) : undefined;
}

function destinationId(value: unknown, signal: Signal, at: Path, building: Building): string | undefined {
  if (isTuned(value)) return exporterTo({ node: value.to, options: value.options, name: value.name, at: [...at, "options"] }, building);
  if (isComponent(value)) return value.type === "routing" ? routingId(value, signal, at, building) : componentId(value, at, building);
  const destination: Destination | undefined = isCollector(value) || isPlainNode(value) ? { node: value, options: {}, name: undefined, at } : undefined;
  return destination === undefined ? undefined : exporterTo(destination, building);
}

/** A component as the user wrote it, registered once. */
export function componentId(component: AnyComponent, at: Path, building: Building): string {
  const id = idOf(component.type, component.name);
  const options = optionsOf(component.options, [...at, "options"], building);
  return building.registry.add({ ...nodeOf(component, id, specialOptions(component, options, building), at), peer: peerOf(component, options) }, component.options);
}

/** A routing connector names pipelines, so each signal has an instance of its own. */
function routingId(component: AnyComponent, signal: Signal, at: Path, building: Building): string {
  const id = idOf("routing", component.name === undefined ? signal : `${component.name}_${signal}`);
  const options = building.routes.optionsOf(component, signal);
  return building.registry.add(nodeOf(component, id, options, at), { options: component.options, signal });
}

function nodeOf(component: AnyComponent, id: string, options: ComponentNode["options"], at: Path): ComponentNode {
  return { kind: component.kind, type: component.type, id, options, derived: [], peer: null, isRaw: "isRaw" in component, origin: at };
}

/** Options as values; extensions among them are registered and become ids. */
export function optionsOf(options: object, at: Path, building: Building): Readonly<Record<string, Value>> {
  const value = valueOf(options, building.lowering, (extension) => {
    return isComponent(extension) ? { $: "component", id: componentId(extension, at, building) } : null;
  });
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
}

function signalOf(id: string): Signal {
  const [signal] = id.split("/");
  return signal === "metrics" || signal === "logs" ? signal : "traces";
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
