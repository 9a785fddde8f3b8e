// From a file to the value it exports. Whatever goes wrong becomes a diagnostic at the user's own line.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import type { Diagnostics, Place, Said } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { bundle, type Bundle, type BundleError } from "./bundle.js";
import { type Api, evaluate } from "./evaluate.js";
import { createSourceMap, type Sources } from "./source-map.js";
import { explainThrown } from "./thrown.js";

export interface Loaded { readonly value: unknown; readonly bundle: Bundle; readonly sources: Sources }

export interface LoadOptions {
  /** Folder that files are named relative to. */
  readonly base: string;
  /** Milliseconds that a config may take. */
  readonly timeoutMs: number;
}

export async function load(config: string, api: Api, log: Diagnostics, options: LoadOptions): Promise<Loaded | undefined> {
  const start: Place = { file: relativeTo(options.base, config), line: 1, column: 1, length: 1 };
  if (!isReadable(config, start, log)) return undefined;
  const bundled = await bundle(config, dirname(config));
  if ("errors" in bundled) {
    for (const error of bundled.errors) reportBundleError(error, start, options, log);
    return undefined;
  }
  const sources = createSourceMap(bundled.bundle, config, options.base);
  try {
    const exported = await evaluate(bundled.bundle, config, api, options.timeoutMs);
    return hasStack(exported, exportPlace(config, start), log) ? { value: exported["default"], bundle: bundled.bundle, sources } : undefined;
  } catch (thrown) {
    const { code, said, place } = explainThrown(thrown, bundled.bundle, sources, api, options.timeoutMs);
    log.error(code, place ?? start, said);
    return undefined;
  }
}

function isReadable(config: string, at: Place, log: Diagnostics): boolean {
  if (!existsSync(config)) {
    const folder = dirname(config);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.[mc]?[tj]s$/.test(name)) : [];
    const close = nearest(basename(config), names);
    log.error("load/config-not-found", at, {
      message: `There is no file "${at.file}".`, why: "otelc builds the stack that this file exports.",
      fix: close === undefined ? "Run otelc in the folder of stack.config.ts, name the file, or write one with: otelc init." : `Did you mean "${close}"?`,
    });
    return false;
  }
  if (statSync(config).isFile()) return true;
  log.error("load/config-unreadable", at, { message: `"${at.file}" is not a file.`, why: "otelc builds the stack that a file exports.", fix: "Name the file itself, for instance stack.config.ts." });
  return false;
}

function reportBundleError({ message, place }: BundleError, start: Place, options: LoadOptions, log: Diagnostics): void {
  const at = place === undefined ? start : { ...place, file: relativeTo(options.base, place.file) };
  const missing = /^Could not resolve "(.*)"/.exec(message)?.[1];
  const noExport = /^No matching export in "(.*)" for import "(.*)"/.exec(message);
  if (missing !== undefined) log.error("load/import-not-found", at, missingImport(missing));
  else if (noExport !== null) log.error("load/export-missing", at, { message: `"${noExport[1]}" exports no "${noExport[2]}".`, fix: "Correct the name, or export it there." });
  else log.error("load/syntax-error", at, { message: `${message}.`, why: "The config is not valid TypeScript.", fix: "Correct it; an editor shows the same." });
}

function missingImport(name: string): Said {
  return { message: `"${name}" cannot be found.`, why: "The config imports it, and there is no such file.", fix: "Correct the path; it is relative to the file that imports it." };
}

function hasStack(exported: Readonly<Record<string, unknown>>, at: Place, log: Diagnostics): boolean {
  if (!("default" in exported)) {
    const names = Object.keys(exported);
    log.error("load/nothing-exported", at, {
      message: "The config has no default export.", why: names.length === 0 ? "It exports nothing." : `It exports ${names.map((name) => `"${name}"`).join(", ")} only.`,
      fix: "Write: export default defineStack({ ... }).",
    });
    return false;
  }
  const value = exported["default"];
  if (typeof value === "function") {
    log.error("load/exported-function", at, { message: "The config exports a function by default.", why: "otelc builds what it returns, and does not know what to call it with.", fix: "Call it: export default stack()." });
    return false;
  }
  if (value instanceof Promise) {
    value.catch(() => undefined);
    log.error("load/exported-promise", at, { message: "The config exports a promise by default.", why: "A stack is plain data; otelc waits for nothing.", fix: "Write: export default await stack()." });
    return false;
  }
  return true;
}

/** The line of the default export, where there is one. */
function exportPlace(config: string, start: Place): Place {
  const lines = readFileSync(config, "utf8").split("\n");
  const index = lines.findIndex((line) => line.startsWith("export default"));
  return index === -1 ? start : { ...start, line: index + 1, length: "export default".length };
}

export function relativeTo(base: string, file: string): string {
  return relative(base, file).replaceAll("\\", "/") || basename(file);
}
