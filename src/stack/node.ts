// How every node of a stack is made: plain data with a kind, a type, options and markers.
import { gives, isNode, type Signal, takes } from "./brands.js";
import { mark, optionsOnly } from "./site.js";

export type NodeKind = "backend" | "queue" | "object-store" | "database" | "dashboards" | "channel" | "target" | "stack" | "environments" | "tuned" | "override" | "patch" | "exposure" | "slo" | "secret-store";

/** What the stages know of a node, whatever its public type says. */
export interface PlainNode {
  readonly kind: NodeKind;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Makes a node that points at the call of `builder`. */
export function makeNode<T>(builder: (...args: never[]) => unknown, kind: NodeKind, type: string, options: object | undefined, brands: readonly symbol[]): T {
  const value: Record<string | symbol, unknown> = { kind, type, options: options ?? {} };
  for (const brand of brands) value[brand] = true;
  return mark(value, builder, optionsOnly) as T;
}

/** Markers of something that runs and takes these signals. */
export function running(...signals: readonly Signal[]): symbol[] {
  return [isNode, ...signals.map((signal) => takes[signal])];
}

/** Markers of something that also hands the signals on. */
export function passing(...signals: readonly Signal[]): symbol[] {
  return [...running(...signals), ...signals.map((signal) => gives[signal])];
}

export function isPlainNode(value: unknown): value is PlainNode {
  return typeof value === "object" && value !== null && "kind" in value && "type" in value && "options" in value;
}

/** A type as a message has it. What should be a text may be anything, also an object that cannot be made one. */
export function typeName(type: unknown): string {
  return typeof type === "object" || typeof type === "function" ? typeof type : String(type);
}

/** `external-kafka` was made by externalKafka(). */
export function builderOf(type: string): string {
  const special: Readonly<Record<string, string>> = { pagerduty: "pagerDuty", "external-secrets": "externalSecrets" };
  return special[type] ?? type.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
