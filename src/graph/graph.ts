// The topology of a model: who sends what to whom, and what keeps it from being lost on the way.
import type { CollectorNode, ComponentNode, Edge, Model } from "../model/model.js";
import type { Signal } from "../stack/brands.js";
import { protectionOf } from "./protection.js";

export type Role = "outside" | "collector" | "queue" | "store" | "support";

export interface GraphNode { readonly id: string; readonly label: string; readonly detail: string; readonly role: Role }

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly signals: readonly Signal[];
  /** What protects what is under way: a queue, retries, Kafka. */
  readonly protection: readonly string[];
  readonly purpose: Edge["purpose"];
}

export interface Graph { readonly name: string; readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

export function graphOf(model: Model): Graph {
  const edges = [...model.collectors.flatMap((collector) => outer(collector)), ...model.edges.map((edge) => inner(edge, model))];
  const nodes = [...model.collectors.map(collectorNode), ...model.services.map(serviceNode), ...outsiders(edges, model)];
  return { name: model.environment === null ? model.name : `${model.name} (${model.environment})`, nodes, edges: merged(edges) };
}

function collectorNode({ name, preset, scaling, mode }: CollectorNode): GraphNode {
  const count = scaling.by === "fixed" ? `${scaling.count}` : `${scaling.min} to ${scaling.max}`;
  return { id: name, label: name, detail: mode === "daemonset" ? `${preset}, one a node` : `${preset}, ${count === "1" ? "1 replica" : `${count} replicas`}`, role: "collector" };
}

function serviceNode({ name, type, role, isExternal, replicas, options }: Model["services"][number]): GraphNode {
  const partitions = typeof options["partitions"] === "number" ? `, ${options["partitions"]} partitions` : "";
  const many = role === "queue" ? `${replicas} ${replicas === 1 ? "broker" : "brokers"}${partitions}` : `${replicas === 1 ? "1 replica" : `${replicas} replicas`}`;
  return { id: name, label: name, detail: `${type}, ${isExternal ? "outside the stack" : many}`, role: roles[role] };
}

const roles = { store: "store", queue: "queue", "object-store": "support", database: "support", dashboards: "support", alerting: "support" } as const;

/** What arrives from outside, and what leaves for outside. */
function outer(collector: CollectorNode): readonly GraphEdge[] {
  const { components, pipelines, name, expose } = collector;
  const used = (component: ComponentNode, section: "receivers" | "exporters"): readonly Signal[] => [...new Set(pipelines.filter((pipeline) => pipeline[section].includes(component.id)).map(({ signal }) => signal))];
  const isFree = (component: ComponentNode, kind: ComponentNode["kind"]): boolean => component.kind === kind && component.peer === null;
  const guarded = expose?.tls !== undefined && expose?.tls !== null && expose.tls !== "none" ? ["TLS"] : [];
  const receivers = components.filter((component) => isFree(component, "receiver")).map((component): GraphEdge => ({ from: `sources of ${name}: ${component.type}`, to: name, signals: used(component, "receivers"), protection: guarded, purpose: "telemetry" }));
  const exporters = components.filter((component) => isFree(component, "exporter")).map((component): GraphEdge => ({ from: name, to: targetOf(component), signals: used(component, "exporters"), protection: protectionOf(component, components), purpose: "telemetry" }));
  return [...receivers, ...exporters].filter(({ signals }) => signals.length > 0);
}

function targetOf({ id, options }: ComponentNode): string {
  return typeof options["endpoint"] === "string" ? options["endpoint"] : id;
}

function inner({ from, to, signals, purpose, component }: Edge, model: Model): GraphEdge {
  const owner = model.collectors.find(({ name }) => name === from || name === to);
  const node = owner?.components.find(({ id, kind }) => id === component && (kind === "exporter" ? owner.name === from : owner.name === to));
  return { from, to, signals, purpose, protection: node === undefined || owner === undefined ? [] : protectionOf(node, owner.components) };
}

/** Nodes that only edges name. */
function outsiders(edges: readonly GraphEdge[], { collectors, services }: Model): readonly GraphNode[] {
  const known = new Set([...collectors, ...services].map(({ name }) => name));
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
  return ids.map((id) => {
    const sources = /^sources of .*: (.*)$/.exec(id)?.[1];
    return { id, label: sources ?? id, detail: sources === undefined ? "outside the stack" : "what sends to it", role: "outside" };
  });
}

/** Edges between the same two with the same protection are one, whatever they carry. */
function merged(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to, edge.purpose, edge.protection]);
    const other = found.get(key);
    found.set(key, other === undefined ? edge : { ...other, signals: [...new Set([...other.signals, ...edge.signals])] });
  }
  return [...found.values()];
}

/** `traces, metrics`, and what protects them; what it is for, where it is no telemetry. */
export function labelOf({ signals, protection, purpose }: GraphEdge): readonly string[] {
  return [purpose === "telemetry" || purpose === "remote-write" ? signals.join(", ") : purpose, ...protection].filter((line) => line !== "");
}
