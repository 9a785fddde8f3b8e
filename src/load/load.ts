// From a file to the value it exports. Whatever goes wrong becomes a diagnostic at the user's own line.
import { dirname } from "node:path";
import type { Diagnostics, Place } from "../diagnostics/diagnostic.js";
import { bundle, type Bundle, type Bundler } from "./bundle.js";
import { type BundleError, explainBundleError } from "./bundle-error.js";
import { evaluate, type Evaluated, isPromise } from "./evaluate.js";
import { isReadable } from "./find-config.js";
import type { Api } from "./guard.js";
import type { OtherCopy } from "./other-copies.js";
import { misnamedIn } from "./misnamed.js";
import { createSourceMap, relativeTo, type Sources } from "./source-map.js";
import { linesOf } from "./source-text.js";
import { explainThrown, isOfConfig } from "./thrown.js";

export interface Loaded {
  /** What the config exports by default. */
  readonly value: unknown;
  readonly bundle: Bundle;
  /** Files besides those of the bundle that it was read from, absolute. */
  readonly linked: readonly string[];
  readonly sources: Sources;
  /** Folder that files are named relative to. */
  readonly base: string;
}

export interface LoadOptions {
  /** Folder that files are named relative to. */
  readonly base: string;
  /** Milliseconds that a config may take. */
  readonly timeoutMs: number;
  /** @default esbuild, run now */
  readonly bundler?: Bundler | undefined;
}

export async function load(config: string, api: Api, log: Diagnostics, options: LoadOptions): Promise<Loaded | undefined> {
  const start: Place = { file: relativeTo(options.base, config), line: 1, column: 1, length: 1 };
  if (!isReadable(config, start, log)) return undefined;
  const bundled = await bundle(config, options.bundler);
  if ("errors" in bundled) {
    reportBundleErrors(bundled.errors, config, start, options, log);
    return undefined;
  }
  const sources = createSourceMap(bundled.bundle.code, bundled.bundle.mappedFrom, options.base);
  const misnamed = misnamedIn(bundled.bundle, api, sources);
  for (const { said, place } of misnamed) log.error("load/export-missing", place ?? start, said);
  if (misnamed.length > 0) return undefined;
  try {
    const evaluated = await evaluate(bundled.bundle, config, api, options.timeoutMs);
    for (const copy of evaluated.otherCopies) reportCopy(copy, importPlace(bundled.bundle, sources, copy.package) ?? start, log);
    return hasStack(evaluated, config, start, log) ? { value: evaluated.value, bundle: bundled.bundle, linked: evaluated.linked, sources, base: options.base } : undefined;
  } catch (thrown) {
    const { code, said, place } = explainThrown(thrown, { bundle: bundled.bundle, sources, api, timeoutMs: options.timeoutMs, folder: options.base });
    log.error(code, place ?? start, said);
    return undefined;
  }
}

/** What is done with a config that was read; where its own code then throws (a getter, a proxy), that is told, and there is no result. */
export function use<T>({ bundle: read, sources, base }: Loaded, log: Diagnostics, work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!isOfConfig(thrown, read)) throw thrown;
    const { code, said, place } = explainThrown(thrown, { bundle: read, sources, api: {}, timeoutMs: 0, folder: base });
    log.error(code, place ?? { file: relativeTo(base, read.name), line: 1, column: 1, length: 1 }, said);
    return undefined;
  }
}

function reportBundleErrors(errors: readonly BundleError[], config: string, start: Place, options: LoadOptions, log: Diagnostics): void {
  for (const error of errors) {
    const { code, said } = explainBundleError(error, dirname(config));
    log.error(code, error.place === undefined ? start : { ...error.place, file: relativeTo(options.base, error.place.file) }, said);
  }
}

function reportCopy({ package: name, version, ours }: OtherCopy, at: Place, log: Diagnostics): void {
  log.error("load/two-instances", at, {
    message: `"${name}" brings otelc ${version}, and the config imports otelc ${ours}.`, why: "What one version makes, the other may not understand.",
    fix: `Make otelc a peer dependency of "${name}", or install one version of both: npm dedupe.`,
  });
}

function hasStack({ hasDefault, value, names, stackNamed }: Evaluated, config: string, start: Place, log: Diagnostics): boolean {
  if (!hasDefault) {
    log.error("load/nothing-exported", exportPlace(config, start, stackNamed), {
      message: "The config has no default export.", why: names.length === 0 ? "It exports nothing." : `It exports ${names.map((name) => `"${name}"`).join(", ")} only.`,
      fix: `Write: export default ${stackNamed ?? "defineStack({ ... })"}.`,
    });
    return false;
  }
  if (typeof value === "function") {
    log.error("load/exported-function", exportPlace(config, start), {
      message: "The config exports a function by default.", why: "otelc builds what it returns, and does not know what to call it with.", fix: "Call it: export default stack().",
    });
    return false;
  }
  if (isPromise(value)) {
    log.error("load/exported-promise", exportPlace(config, start), {
      message: "The config exports a promise by default.", why: "A stack is plain data; otelc waits for nothing.", fix: "Write: export default await stack().",
    });
    return false;
  }
  return true;
}

/** The line of the default export, else of another one, where there is any. */
function exportPlace(config: string, start: Place, name?: string): Place {
  const exports = linesOf(config).flatMap((line, index) => {
    const match = /^(?:export default|module\.exports\s*=|export \{.*\}|export \w+ \w+)/.exec(line);
    return match === null ? [] : [{ ...start, line: index + 1, length: match[0].length, isMeant: /\bdefault\b|^module/.test(match[0]) || match[0].endsWith(` ${name}`) }];
  });
  const { isMeant: _, ...place } = exports.find(({ isMeant }) => isMeant) ?? exports[0] ?? { ...start, isMeant: false };
  return place;
}

/** Where the bundle requires a package. */
function importPlace({ code, format }: Bundle, sources: Sources, name: string): Place | undefined {
  const offset = code.search(new RegExp(`${format === "cjs" ? "require\\(" : "(?:from|import) "}"${name.replaceAll(/[.\\]/g, "\\$&")}["/]`));
  if (offset === -1) return undefined;
  const before = code.slice(0, offset).split("\n");
  return sources.placeOf(before.length, (before.at(-1) ?? "").length + 1);
}
