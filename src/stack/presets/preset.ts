// What presets share: pipelines of what was written by signal or for every signal, and how a path into them leads back to it.
import { type AnyDestination, type AnyProcessor, type AnySource, type LogsDestination, type MetricsDestination, type TracesDestination, type TracesProcessor, signals } from "../brands.js";
import type { Pipeline, Pipelines } from "../collector.js";
import type { OneOrMore } from "../literals.js";
import type { Route } from "../site.js";

/** Destinations by signal. */
export interface To { readonly traces?: OneOrMore<TracesDestination>; readonly metrics?: OneOrMore<MetricsDestination>; readonly logs?: OneOrMore<LogsDestination> }

/** Something of the user's own with a field for each signal, and nothing that otelc made or that is still awaited. */
export function isBySignal(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("kind" in value) && !("then" in value);
}

/** A pipeline for each signal that something is written for. Another name becomes one too: nothing is left out in silence, and validation tells of what is none. */
export function pipelinesOf(written: readonly unknown[], pipeline: (id: string) => Pipeline<AnySource, AnyProcessor | TracesProcessor, AnyDestination>): Pipelines {
  const ids = written.filter(isBySignal).flatMap((each) => Object.keys(each).filter((id) => each[id] !== undefined));
  return Object.fromEntries([...new Set([...signals.filter((signal) => ids.includes(signal)), ...ids])].map((id) => [id, pipeline(id)])) as Pipelines;
}

/** What is written for one signal, or for every signal. */
export function writtenUnder<T>(written: unknown, id: string): readonly T[] {
  return list((isBySignal(written) ? written[id] : written) as OneOrMore<T> | undefined);
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
    if (part === "from") return [0, ...from(signal), ...rest];
    // The pipeline as a whole is where its signal is named.
    return [0, ...([to(String(pipeline)), from(String(pipeline))].find((way) => way.includes(String(pipeline))) ?? [])];
  };
}

/** The route of a `to` that may be by signal. */
export function routeTo(to: unknown): (signal: string) => readonly string[] {
  return (signal) => (isBySignal(to) ? ["to", signal] : ["to"]);
}

function list<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<T>(value: OneOrMore<T>): value is readonly T[] {
  return Array.isArray(value);
}
