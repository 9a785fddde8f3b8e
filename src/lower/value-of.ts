// The user's option values as values of the model: references become symbols, everything else is copied.
import type { Value } from "../model/value.js";
import { has, isSecret } from "../stack/brands.js";
import { isComponent } from "../stack/component.js";
import type { EnvironmentVariable, InterpolatedText, MountedFile, Secret } from "../stack/secret.js";
import type { Lowering } from "./lowering.js";

/** Turns a component that stands among options (a storage, an authenticator) into a reference; the pass that names components says how. */
export type NameComponent = (component: object) => Value;

export function valueOf(value: unknown, lowering: Pick<Lowering, "nodes">, nameComponent?: NameComponent): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item) => valueOf(item, lowering, nameComponent));
  if (typeof value !== "object") return null;
  return symbolOf(value, lowering, nameComponent) ?? copied(value, lowering, nameComponent);
}

function copied(value: object, lowering: Pick<Lowering, "nodes">, nameComponent?: NameComponent): Value {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([key, child]) => [key, valueOf(child, lowering, nameComponent)]));
}

function symbolOf(value: object, lowering: Pick<Lowering, "nodes">, nameComponent?: NameComponent): Value | undefined {
  if (has(value, isSecret)) return textOf(value as Secret);
  if (isMounted(value)) return typeof value.mount === "string" ? { $: "file", secret: null, path: value.mount } : { $: "file", secret: value.mount.key, path: null };
  if (isVariable(value)) return { $: "variable", name: value.env };
  if (isComponent(value)) return nameComponent?.(value) ?? null;
  return lowering.nodes.get(value)?.name;
}

function textOf(secret: Secret): Value {
  if (!("parts" in secret)) return { $: "secret", key: secret.key };
  const parts = (secret as InterpolatedText).parts.map((part) => {
    if (typeof part === "string") return part;
    return isVariable(part) ? { $: "variable" as const, name: part.env } : { $: "secret" as const, key: part.key };
  });
  return { $: "text", parts };
}

function isMounted(value: object): value is MountedFile {
  return "mount" in value;
}

function isVariable(value: object): value is EnvironmentVariable {
  return "env" in value && typeof value.env === "string" && Object.keys(value).length === 1;
}
