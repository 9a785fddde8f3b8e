// Where in the user's bundle a builder was called. Capturing costs microseconds; nothing is resolved until a diagnostic asks.

/** How the fields of a built value lead back to the arguments of the call that built it. */
export type Route = (path: readonly (string | number)[]) => readonly (string | number)[];

/** A raw V8 call site: file, line and column in the bundle. */
export interface CallSite {
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

export interface Site {
  readonly call: CallSite | undefined;
  /** Turns a path into the value into a path into the call's arguments (first step: the argument's index). */
  readonly route: Route;
}

// On the global object, so that two copies of otelc share what they know of each other's values.
const key = Symbol.for("otelc.sites");
const holder = globalThis as { [key]?: WeakMap<object, Site> };
const sites: WeakMap<object, Site> = (holder[key] ??= new WeakMap());

/** Remembers the call of `builder` that made `value`. */
export function mark<T extends object>(value: T, builder: (...args: never[]) => unknown, route: Route): T {
  sites.set(value, { call: callOf(builder), route });
  return value;
}

export function siteOf(value: unknown): Site | undefined {
  return typeof value === "object" && value !== null ? sites.get(value) : undefined;
}

/** Fields of the value are fields of the first argument. */
export const firstArgument: Route = (path) => [0, ...path];

/** `options` is the first argument; a name stands in the naming argument behind it. */
export const optionsThenNaming: Route = (path) => {
  const [head, ...rest] = path;
  if (head === "options") return [0, ...rest];
  if (head === "name") return [1, "name"];
  return [];
};

/** Backends: `options` is the first argument and their name stands among the options. */
export const optionsOnly: Route = (path) => {
  const [head, ...rest] = path;
  if (head === "options") return [0, ...rest];
  return head === "name" ? [0, "name"] : [];
};

function callOf(builder: (...args: never[]) => unknown): CallSite | undefined {
  const limit = Error.stackTraceLimit;
  const prepare = Error.prepareStackTrace;
  Error.stackTraceLimit = 1;
  Error.prepareStackTrace = (_, calls) => calls[0];
  const holder: { stack?: unknown } = {};
  Error.captureStackTrace(holder, builder);
  const call = holder.stack as CallSite | undefined;
  Error.stackTraceLimit = limit;
  Error.prepareStackTrace = prepare;
  return call;
}
