// Stores, queues, object stores, databases and Grafana: what runs in the stack, and what is used outside it.
import type { Path } from "../diagnostics/diagnostic.js";
import type { Definition } from "../backends/definition.js";
import { definitionOf } from "../backends/index.js";
import type { Resources, ServiceNode, VolumeClaim } from "../model/model.js";
import type { Value } from "../model/value.js";
import { has, signals, takes } from "../stack/brands.js";
import { isCollector } from "../stack/collector.js";
import { isComponent } from "../stack/component.js";
import { type PlainNode } from "../stack/node.js";
import type { Resources as UserResources, Volume } from "../stack/running.js";
import { exposureOf } from "./exposure.js";
import { topicsOf } from "./kafka-client.js";
import type { Lowering, NamedNode, Pass } from "./lowering.js";
import { bytesOf, millisOf, sizeOf } from "./units.js";
import { valueOf } from "./value-of.js";

export const placeServices: Pass = (model, lowering) => ({
  ...model,
  services: [...lowering.nodes.values()].flatMap((node) => (isCollector(node.value) ? [] : [serviceOf(node, node.value, lowering)])).sort((left, right) => (left.name < right.name ? -1 : 1)),
});

const roles: Readonly<Record<string, ServiceNode["role"]>> = { backend: "store", queue: "queue", "object-store": "object-store", database: "database", dashboards: "dashboards" };

function serviceOf({ name, at }: NamedNode, node: PlainNode, lowering: Lowering): ServiceNode {
  const defaults = definitionOf(node.type);
  const options = node.options as Readonly<Record<string, unknown>> & { image?: string; replicas?: number; resources?: UserResources; volume?: Volume; expose?: unknown };
  const origin = [...at, "options"];
  return {
    name, type: node.type, role: roles[node.kind] ?? "store", isExternal: defaults === undefined,
    options: optionsOf(node, lowering), signals: signals.filter((signal) => has(node, takes[signal])),
    image: defaults === undefined ? null : (options.image ?? defaults.image),
    resources: defaults === undefined ? null : resourcesOf(options.resources, defaults.resources, [...origin, "resources"]),
    replicas: replicasOf(node, options.replicas, defaults),
    volume: volumeOf(options.volume, defaults, origin),
    expose: exposureOf(options.expose, [...origin, "expose"]),
    roles: [], buckets: {}, origin: at,
  };
}

/** Kafka's replicas are its brokers. */
function replicasOf(node: PlainNode, replicas: number | undefined, defaults: Definition | undefined): number {
  const { brokers } = node.options;
  if (typeof brokers === "number" && defaults !== undefined) return brokers;
  return replicas ?? 1;
}

export function resourcesOf(stated: UserResources | undefined, fallback: UserResources, origin: Path): Resources {
  const { cpu, memory, cpuLimit } = stated ?? fallback;
  return { cpuMillis: millisOf(cpu), memoryBytes: bytesOf(memory), cpuLimitMillis: cpuLimit === undefined ? null : Math.round(cpuLimit * 1000), origin };
}

export function volumeOf(stated: Volume | undefined, defaults: Pick<Definition, "volume"> | undefined, origin: Path): VolumeClaim | null {
  if (defaults?.volume === undefined) return null;
  const { size, bytes, storageClass } = sizeOf(stated ?? defaults.volume.size);
  return { name: "data", size, bytes, storageClass, path: defaults.volume.path, origin: [...origin, "volume"] };
}

const settings: ReadonlySet<string> = new Set(["name", "image", "resources", "replicas", "volume", "expose", "roles"]);

function optionsOf(node: PlainNode, lowering: Lowering): Readonly<Record<string, Value>> {
  const stated = Object.entries(node.options).filter(([key, value]) => !settings.has(key) && value !== undefined);
  const values = Object.fromEntries(stated.map(([key, value]) => [key, valueOf(value, lowering, (component) => described(component, lowering))]));
  const derived = derivedOptions(node);
  return { ...derived, ...values, ...(derived["topics"] === undefined ? {} : { topics: derived["topics"] }) };
}

/** How clients sign in: collectors by the extension itself, other services in their own words. */
function described(component: object, lowering: Lowering): Value {
  return isComponent(component) ? { type: component.type, options: valueOf(component.options, lowering) } : null;
}

/** Defaults that depend on other options, so that nobody has to derive them again. */
function derivedOptions(node: PlainNode): Readonly<Record<string, Value>> {
  if (node.type === "grafana") return addressOf(node);
  if (node.kind !== "queue") return {};
  const brokers = Number(node.options["brokers"]);
  const replicationFactor = Number(node.options["replicationFactor"] ?? Math.min(3, brokers));
  return {
    topics: topicsOf(node),
    replicationFactor, minInSyncReplicas: Math.max(1, replicationFactor - 1), maxMessageBytes: 1_048_588,
  };
}

/** Where browsers find Grafana: by the name of its balancer, or on the host itself, at the port that both publish; a Gateway has its own. */
function addressOf(node: PlainNode): Readonly<Record<string, Value>> {
  const exposure = exposureOf(node.options["expose"], []);
  if (exposure === null) return {};
  if (exposure.type === "host-ports") return { url: `http://${hostIn(exposure.address)}:3000/` };
  const port = exposure.gateway === null ? ":3000" : "";
  return exposure.hostname === null ? {} : { url: `${exposure.tls === "none" ? "http" : "https"}://${exposure.hostname}${port}/` };
}

/** Of an address that stands for every one of the host only the host itself is known. */
function hostIn(address: string): string {
  if (/^(?:127\.0\.0\.1|0\.0\.0\.0|::1?)$/.test(address)) return "localhost";
  return address.includes(":") ? `[${address}]` : address;
}
