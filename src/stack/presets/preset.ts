// What presets share: how a path into the collector they make leads back to the options the user wrote.
import { signals } from "../brands.js";
import type { OneOrMore } from "../literals.js";
import type { Route } from "../site.js";

export function list<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

export function withoutUndefined<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}

/** What was written under another name than that of a signal becomes a pipeline too: nothing is left out in silence, and validation tells of what is none. */
export function others<T, P>(by: object | undefined, pipeline: (id: string, written: T) => P): Readonly<Record<string, P>> {
  return Object.fromEntries(Object.entries(by ?? {}).filter(([id, written]) => !signals.some((signal) => signal === id) && written !== undefined).map(([id, written]) => [id, pipeline(id, written)]));
}

/** `pipelines.<id>.through.2` was written as `through.2`; where `to` and `from` stand differs from preset to preset. */
export function presetRoute(to: (signal: string) => readonly string[], from: (signal: string) => readonly string[] = () => ["from"]): Route {
  return (path) => {
    const [head, pipeline, part, ...rest] = path;
    if (head !== "pipelines") return [0, ...path];
    const signal = String(pipeline).split("/")[0] ?? "";
    if (part === "through") return [0, "through", ...rest];
    if (part === "to") return [0, ...to(signal), ...rest];
    if (part === "from") return [0, ...from(signal), ...rest];
    // The pipeline as a whole is where its signal is named.
    return [0, ...([to(String(pipeline)), from(String(pipeline))].find((way) => way.includes(String(pipeline))) ?? [])];
  };
}

function isList<T>(value: OneOrMore<T>): value is readonly T[] {
  return Array.isArray(value);
}
