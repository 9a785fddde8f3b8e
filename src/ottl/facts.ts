// What the OTTL of a collector version knows: functions, and by context paths and enums. Read from the catalog, which asked the real parsers.

export interface FunctionArgument {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
}

export interface FunctionFact {
  readonly kind: "editor" | "converter";
  readonly args: readonly FunctionArgument[];
}

export interface PathFact {
  /** What may follow behind a dot. */
  readonly keys?: readonly string[];
  readonly indexed?: boolean;
}

export interface ContextFact {
  /** Contexts whose paths may be named inside this one. */
  readonly also?: readonly string[];
  readonly paths: Readonly<Record<string, PathFact>>;
  readonly enums: readonly string[];
}

export interface OttlFacts {
  readonly functions: Readonly<Record<string, FunctionFact>>;
  readonly contexts: Readonly<Record<string, ContextFact>>;
  /** By component (`transform`, `filter`, `count`), then by context: the functions known there. */
  readonly components: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export type Signal = "trace" | "metric" | "log" | "profile";

/** Contexts of each signal, narrowest last. */
export const contextsOf: Readonly<Record<Signal, readonly string[]>> = {
  trace: ["resource", "scope", "span", "spanevent"],
  metric: ["resource", "scope", "metric", "datapoint", "exemplar"],
  log: ["resource", "scope", "log"],
  profile: ["resource", "scope", "profile", "profilesample"],
};

const names: ReadonlySet<string> = new Set([...Object.values(contextsOf).flat(), "instrumentation_scope"]);

export function isContext(segment: string): boolean {
  return names.has(segment);
}

/** Whether a context's paths may be named inside another. */
export function isReachable(context: string, from: string, { contexts }: OttlFacts): boolean {
  const also = contexts[from]?.also;
  return context === from || also === undefined || also.includes(context);
}
