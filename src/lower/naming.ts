// Ids of components inside one collector. Equal type, name and options are one component; equal ids with other options are a mistake.
import type { Path } from "../diagnostics/diagnostic.js";
import type { ComponentKind, ComponentNode } from "../model/model.js";
import type { Lowering } from "./lowering.js";

export interface Registry {
  /** Adds a component, or finds the equal one; returns its id. */
  add(component: ComponentNode, identity: unknown): string;
  readonly all: readonly ComponentNode[];
}

export function createRegistry(collector: string, log: Lowering["log"]): Registry {
  const byId = new Map<string, { readonly component: ComponentNode; readonly print: string }>();
  return {
    add(component, identity) {
      const key = `${component.kind} ${component.id}`;
      const print = fingerprint(identity);
      const known = byId.get(key);
      if (known === undefined) {
        const other = ambiguousWith(component.kind).flatMap((kind) => byId.get(`${kind} ${component.id}`)?.component ?? [])[0];
        if (other !== undefined) reportAmbiguity(component, other, collector, log);
        byId.set(key, { component, print });
      }
      else if (known.print !== print) reportConflict(component, known.component, collector, log);
      return component.id;
    },
    get all() {
      return [...byId.values()].map(({ component }) => component);
    },
  };
}

/** Kinds that pipelines name in one list. */
function ambiguousWith(kind: ComponentKind): readonly ComponentKind[] {
  if (kind === "connector") return ["receiver", "exporter"];
  return kind === "receiver" || kind === "exporter" ? ["connector"] : [];
}

function reportAmbiguity(component: ComponentNode, other: ComponentNode, collector: string, log: Lowering["log"]): void {
  const [connector, end] = component.kind === "connector" ? [component, other] : [other, component];
  log.error("validate/duplicate-component", connector.origin, {
    message: `Collector "${collector}" has a connector and ${end.kind === "exporter" ? "an exporter" : "a receiver"} "${connector.id}".`,
    why: "Pipelines name both in one list, so the collector could not tell which of them is meant, and refuses to start.",
    fix: isNamed(connector) ? "Give one of them another name." : 'Name one of them: { name: "second" } as the last argument.', notes: [{ message: `The ${end.kind} is here.`, at: end.origin }],
  });
}

function reportConflict(component: ComponentNode, other: ComponentNode, collector: string, log: Lowering["log"]): void {
  log.error("validate/duplicate-component", component.origin, {
    message: `Collector "${collector}" has two ${component.kind}s "${component.id}" with different options.`,
    why: "A component's id is its type and its name; the collector keeps one configuration for each id.",
    fix: isNamed(component) ? "Give one of them another name." : `Name one of them: { name: "${component.type === other.type ? "second" : component.type}" } as the last argument.`,
    notes: [{ message: "The other one is here.", at: other.origin }],
  });
}

function isNamed({ id }: ComponentNode): boolean {
  return id.includes("/");
}

const identities = new WeakMap<object, number>();
let next = 0;

/** Equal for equal data; nodes (anything with a `kind` that runs) are equal by identity only. */
function fingerprint(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(",")}]`;
  if (isNode(value)) return `#${identityOf(value)}`;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${fingerprint(child)}`).join(",")}}`;
}

function isNode(value: object): boolean {
  return "kind" in value && ["collector", "backend", "queue", "object-store", "database", "dashboards"].includes(String(value.kind));
}

function identityOf(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  next += 1;
  identities.set(value, next);
  return next;
}

export function idOf(type: string, name: string | undefined): string {
  return name === undefined ? type : `${type}/${name}`;
}

/** A component that lowering makes itself. */
export function newComponent(kind: ComponentKind, type: string, id: string, options: ComponentNode["options"], origin: Path, peer: string | null = null): ComponentNode {
  return { kind, type, id, options, derived: [], peer, isRaw: false, origin };
}
