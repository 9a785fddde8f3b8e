// What presets share: how a path into the collector they make leads back to the options the user wrote.
import type { OneOrMore } from "../literals.js";
import type { Route } from "../site.js";

export function list<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

export function withoutUndefined<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}

/** `pipelines.<id>.through.2` was written as `through.2`; where `to` and `from` stand differs from preset to preset. */
export function presetRoute(to: (signal: string) => readonly string[], from: (signal: string) => readonly string[] = () => ["from"]): Route {
  return (path) => {
    const [head, pipeline, part, ...rest] = path;
    if (head !== "pipelines") return [0, ...path];
    const signal = String(pipeline).split("/")[0] ?? "";
    if (part === "through") return [0, "through", ...rest];
    if (part === "to") return [0, ...to(signal), ...rest];
    return part === "from" ? [0, ...from(signal), ...rest] : [0];
  };
}

function isList<T>(value: OneOrMore<T>): value is readonly T[] {
  return Array.isArray(value);
}
