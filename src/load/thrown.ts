// What a config threw, in the words of someone who wrote the config.
import type { Place, Said } from "../diagnostics/diagnostic.js";
import { offer } from "../diagnostics/nearest.js";
import type { Bundle } from "./bundle.js";
import { type Api, Exited } from "./evaluate.js";
import type { Sources } from "./source-map.js";

export interface Explained { readonly code: string; readonly said: Said; readonly place: Place | undefined }

export function explainThrown(thrown: unknown, bundle: Bundle, sources: Sources, api: Api, timeoutMs: number): Explained {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const place = placeOf(thrown, bundle, sources);
  if (isTimeout(thrown)) return { code: "load/timeout", place, said: { message: `The config did not end within ${timeoutMs / 1000} s.`, why: "It loops, or waits for something.", fix: "A config only describes: take the loop out." } };
  if (thrown instanceof Exited) return { code: "load/config-exited", place, said: { message: "The config calls process.exit().", why: "Nothing could be built after it.", fix: "Throw an error instead, with what is wrong." } };
  return missingExport(message, place, api) ?? missingPackage(thrown, message, place) ?? importCycle(thrown, message, place)
    ?? { code: "load/config-threw", place, said: { message: `The config threw: ${firstLine(message)}`, why: "It must run to its end for otelc to see the stack.", fix: "Correct what it complains about." } };
}

function missingExport(message: string, place: Place | undefined, api: Api): Explained | undefined {
  const name = /^\(0 ?, ?import_otelc\d*\.(\w+)\) is not a function/.exec(message)?.[1];
  if (name === undefined) return undefined;
  return { code: "load/export-missing", place, said: { message: `"otelc" exports no "${name}".`, fix: offer(name, Object.keys(api["otelc"] ?? {})) } };
}

function missingPackage(thrown: unknown, message: string, place: Place | undefined): Explained | undefined {
  const isMissing = typeof thrown === "object" && thrown !== null && "code" in thrown && (thrown.code === "MODULE_NOT_FOUND" || thrown.code === "ERR_MODULE_NOT_FOUND");
  const name = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  if (!isMissing || name === undefined) return undefined;
  return { code: "load/import-not-found", place, said: { message: `"${name}" cannot be found.`, why: "The config imports it, and no such package is installed.", fix: `Install it: npm install ${name}` } };
}

function importCycle(thrown: unknown, message: string, place: Place | undefined): Explained | undefined {
  const name = thrown instanceof ReferenceError ? /^Cannot access '(\w+)' before initialization/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  return {
    code: "load/used-too-early", place,
    said: { message: `"${name}" is used before it has a value.`, why: "It is declared further down, or two files import each other and this one runs first.", fix: "Move what both need into a file of its own." },
  };
}

function isTimeout(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

function firstLine(message: string): string {
  const line = message.split("\n")[0] ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** The topmost frame inside the bundle. */
function placeOf(thrown: unknown, bundle: Bundle, sources: Sources): Place | undefined {
  const stack = thrown instanceof Error && typeof thrown.stack === "string" ? thrown.stack : "";
  for (const line of stack.split("\n")) {
    const match = line.includes(bundle.name) || /\.stack\.config\.[0-9a-f-]+\.mjs/.test(line) ? /:(\d+):(\d+)\)?$/.exec(line) : null;
    const place = match === null ? undefined : sources.placeOf(Number(match[1]), Number(match[2]));
    if (place !== undefined) return place;
  }
  return undefined;
}
