// Runs a bundle so that `otelc` is this program's own API, and so that a loop without end comes to one.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import type { Bundle } from "./bundle.js";
import { importMeta } from "./esbuild.js";
import { type Api, guard } from "./guard.js";
import { type Linked, watchLinked } from "./linked.js";
import { asFunctionBody } from "./module-body.js";
import { type OtherCopy, watchCopies } from "./other-copies.js";
import { has, isStack } from "../stack/brands.js";

/** The config waits for something that does not come. */
export class TimedOut extends Error {}

export interface Evaluated {
  readonly hasDefault: boolean;
  readonly value: unknown;
  /** Names that the config exports. */
  readonly names: readonly string[];
  /** The first of them that is a stack, or stacks by environment. */
  readonly stackNamed?: string | undefined;
  readonly otherCopies: readonly OtherCopy[];
  /** Files of linked packages that Node has read for it, absolute. */
  readonly linked: readonly string[];
}

export async function evaluate(bundle: Bundle, config: string, api: Api, timeoutMs: number): Promise<Evaluated> {
  const copies = watchCopies(config);
  const guarded = guard(api, copies.sharedWith);
  let linked: Linked | undefined;
  try {
    const scope = scopeOf(config, api, copies.required);
    const run = bundle.format === "cjs" ? compileScript(bundle, scope) : compileModule(bundle.name, await asFunctionBody(bundle.code), scope);
    linked = watchLinked(config);
    const pending = withTimeout(run, timeoutMs);
    if (isPromise(pending)) await inTime(pending, timeoutMs);
    const exported = scope.module.exports;
    if (isPromise(exported["default"])) exported["default"].then(undefined, () => undefined);
    await guarded.settle();
    return { ...defaultOf(exported, exported !== scope.exports), otherCopies: copies.found(), linked: linked.release() };
  } finally {
    linked?.release();
    guarded.release();
  }
}

type Exports = Record<string, unknown>;

interface Scope {
  readonly exports: Exports;
  readonly require: (request: string) => unknown;
  readonly module: { exports: Exports };
  readonly __filename: string;
  readonly __dirname: string;
  readonly [importMeta]: object;
}

function scopeOf(config: string, api: Api, onRequired: (file: string, request: string) => void): Scope {
  const requireFrom = createRequire(config);
  const require = (request: string): unknown => {
    const own = api[request];
    if (own !== undefined) return own;
    const loaded: unknown = requireFrom(request);
    if (!request.startsWith("node:")) onRequired(requireFrom.resolve(request), request);
    return loaded;
  };
  const url = pathToFileURL(config).href;
  const resolve = (request: string): string => (request.startsWith(".") ? new URL(request, url).href : pathToFileURL(requireFrom.resolve(request)).href);
  const exports: Exports = {};
  return {
    exports, require: Object.assign(require, requireFrom), module: { exports }, __filename: config, __dirname: dirname(config),
    [importMeta]: { url, filename: config, dirname: dirname(config), resolve },
  };
}

function compileScript(bundle: Bundle, scope: Scope): () => unknown {
  const body = vm.compileFunction(bundle.code, Object.keys(scope), { filename: bundle.name }) as (...args: unknown[]) => unknown;
  return () => void body(...Object.values(scope));
}

function compileModule(name: string, code: string, scope: Scope): () => unknown {
  const head = `(async (${Object.keys(scope).join(", ")}) => { "use strict"; `;
  const script = new vm.Script(`${head}${code}\n})`, { filename: name, columnOffset: -head.length });
  const body = script.runInThisContext() as (...args: unknown[]) => Promise<unknown>;
  return () => body(...Object.values(scope));
}

const entry = Symbol.for("otelc.run");

/** Only code that vm starts can be stopped, so the call itself is a script. */
function withTimeout(run: () => unknown, timeoutMs: number): unknown {
  const holder = globalThis as { [entry]?: () => unknown };
  holder[entry] = run;
  try {
    return new vm.Script(`globalThis[Symbol.for(${JSON.stringify(entry.description)})]()`).runInThisContext({ timeout: timeoutMs, displayErrors: false });
  } finally {
    delete holder[entry];
  }
}

async function inTime(pending: PromiseLike<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TimedOut("the config waits")), timeoutMs);
  });
  try {
    await Promise.race([pending, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `module.exports = stack` is the default export of a config in CommonJS. */
function defaultOf(exported: Exports, isReplaced: boolean): Omit<Evaluated, "otherCopies" | "linked"> {
  const isObject = typeof exported === "object" && exported !== null;
  const isModule = isObject && (exported["__esModule"] === true || !isReplaced);
  if (isModule || (isObject && "default" in exported)) return { hasDefault: "default" in exported, value: exported["default"], names: Object.keys(exported), stackNamed: Object.keys(exported).find((name) => isOfStacks(exported[name])) };
  return { hasDefault: true, value: exported, names: [] };
}

function isOfStacks(value: unknown): boolean {
  return has(value, isStack) || (typeof value === "object" && value !== null && "kind" in value && value.kind === "environments");
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
