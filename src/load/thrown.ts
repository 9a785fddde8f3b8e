// What a config threw, in the words of someone who wrote the config.
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import type { Place, Said } from "../diagnostics/diagnostic.js";
import type { Bundle } from "./bundle.js";
import { TimedOut } from "./evaluate.js";
import { type Api, Exited } from "./guard.js";
import { misnaming } from "./misnamed.js";
import type { Sources } from "./source-map.js";
import { lineOf } from "./source-text.js";

export interface Explained { readonly code: string; readonly said: Said; readonly place: Place | undefined }

export interface Run { readonly bundle: Bundle; readonly sources: Sources; readonly api: Api; readonly timeoutMs: number; readonly folder: string }

export function explainThrown(thrown: unknown, run: Run): Explained {
  const place = atName(thrown, placeOf(thrown, run), run.folder);
  const message = messageOf(thrown);
  const said = ended(thrown, run) ?? missingExport(message, run) ?? notIterable(message) ?? missingImport(thrown, message, run.api) ?? missingPackage(thrown, message, run.bundle) ?? usedTooEarly(thrown, message) ?? rejectedByNode(thrown, message, run.bundle);
  return { ...(said ?? threw(message, run.folder)), place };
}

/** Whether code of the config threw it, be it called by otelc: a getter, or the trap of a proxy. */
export function isOfConfig(thrown: unknown, { name }: Bundle): boolean {
  const [top] = thrown instanceof Error ? (thrown.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return top?.includes(name) === true;
}

type Words = Omit<Explained, "place">;

function threw(message: string, folder: string): Words {
  return { code: "load/config-threw", said: { message: `The config threw: ${readable(message, folder)}`, why: "It must run to its end for otelc to see the stack.", fix: "Correct what it complains about." } };
}

function ended(thrown: unknown, { timeoutMs }: Run): Words | undefined {
  if (thrown instanceof Exited) return { code: "load/config-exited", said: { message: "The config calls process.exit().", why: "Nothing could be built after it.", fix: "Throw an error instead, with what is wrong." } };
  if (codeOf(thrown) !== "ERR_SCRIPT_EXECUTION_TIMEOUT" && !(thrown instanceof TimedOut)) return undefined;
  return { code: "load/timeout", said: { message: `The config did not end within ${timeoutMs / 1000} s.`, why: "It loops, or waits for something.", fix: "A config only describes: take the loop out." } };
}

/** `otelc` is not type-checked here, so a misspelt name is found when it is called. */
function missingExport(message: string, { api, bundle }: Run): Words | undefined {
  const path = /^\(?(?:0 ?, ?)?(?:import_otelc\d*\.)?(\w+(?:\.\w+){0,2})\)? is not a (?:function|constructor)/.exec(message)?.[1]?.split(".") ?? [];
  const [first = "", second, third] = path;
  const isAll = isWhole(first, bundle.code);
  const [name, member] = isAll ? [second, third] : [first, second];
  const isOfOtelc = isAll || message.includes("import_otelc") || isImported(first, bundle.code);
  const said = isOfOtelc && name !== undefined ? misnaming(name, member, api["otelc"] ?? {}) : undefined;
  return said === undefined ? undefined : { code: "load/export-missing", said };
}

/** `const otelc = require("otelc")`, `import * as otelc from "otelc"`. */
function isWhole(name: string, code: string): boolean {
  return new RegExp(`(?:(?:var|const|let) ${name} = (?:__toESM\\()?require\\(|import \\* as ${name} from )"otelc"`).test(code);
}

/** In a module with top-level await, names stay as they are imported. */
function isImported(name: string, code: string): boolean {
  return [...code.matchAll(/^import \{([^}]*)\} from "otelc"/gm)].some(([, list = ""]) => list.split(",").some((each) => each.trim() === name));
}

/** `...otlp()` in a list, or `...extra` where there is no extra. */
function notIterable(message: string): Words | undefined {
  const called = /^(?:\(0 ?, ?)?(?:import_\w+\.)?(\w+)\)? is not a function or its return value is not iterable/.exec(message)?.[1];
  if (called !== undefined) return { code: "load/config-threw", said: { message: `...${called}() spreads what is no list.`, why: "Three dots put the entries of a list in its place.", fix: "Leave the three dots out, or have it return a list." } };
  return /is not iterable|^Spread syntax requires/.test(message) ? { code: "load/config-threw", said: { message: `The config spreads what is no list: ${readable(message, "")}`, why: "Three dots put the entries of a list in its place.", fix: "Write ...(it ?? []) where it may be missing." } } : undefined;
}

/** A name that exists in otelc, in a file that does not import it. */
function missingImport(thrown: unknown, message: string, api: Api): Words | undefined {
  const name = thrown instanceof ReferenceError ? /^(\w+) is not defined$/.exec(message)?.[1] : undefined;
  if (name === undefined || !(name in (api["otelc"] ?? {}))) return undefined;
  return { code: "load/not-imported", said: { message: `"${name}" is not imported.`, why: "It is a name of otelc, and this file uses it without an import.", fix: `Write: import { ${name} } from "otelc".` } };
}

function missingPackage(thrown: unknown, message: string, bundle: Bundle): Words | undefined {
  const code = codeOf(thrown);
  const name = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  if ((code !== "MODULE_NOT_FOUND" && code !== "ERR_MODULE_NOT_FOUND") || name === undefined) return undefined;
  const isOwn = bundle.code.includes(`"${name}"`);
  const why = isOwn ? "The config imports it, and no such package is installed." : "A package that the config imports needs it, and it is not installed.";
  return { code: "load/import-not-found", said: { message: `"${name}" cannot be found.`, why, fix: isOwn ? `Install it: npm install ${packageOf(name)}` : "Install the project's packages again: npm install." } };
}

function packageOf(specifier: string): string {
  return isBuiltin(specifier) ? specifier : specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function usedTooEarly(thrown: unknown, message: string): Words | undefined {
  const name = thrown instanceof ReferenceError ? /^Cannot access '(.+)' before initialization/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  return {
    code: "load/used-too-early",
    said: { message: `"${name}" is used before it has a value.`, why: "It is declared further down, or two files import each other and this one runs first.", fix: "Declare it above; where two files import each other, move what both need into a file of its own." },
  };
}

/** esbuild lets some things pass that Node does not, for instance in regular expressions. */
function rejectedByNode(thrown: unknown, message: string, bundle: Bundle): Words | undefined {
  const isOfBundle = thrown instanceof SyntaxError && (thrown.stack ?? "").startsWith(bundle.name);
  return isOfBundle ? { code: "load/syntax-error", said: { message: `${message}.`, why: "Node cannot run the config.", fix: "Correct it." } } : undefined;
}

function codeOf(thrown: unknown): unknown {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return String(thrown.message) || thrown.name;
  try {
    return typeof thrown === "object" ? JSON.stringify(thrown) : String(thrown);
  } catch {
    return "something that cannot be shown";
  }
}

/** One line, with the names that the user wrote, and no path of this machine. */
function readable(message: string, folder: string): string {
  const plain = message.replaceAll(/\(0 ?, ?(?:import_\w+\.)?([\w.]+)\)/g, "$1").replaceAll(/\bimport_\w+\.(?=\w)/g, "").replaceAll(`${folder}/`, "").replaceAll(`${folder}\\`, "");
  const line = plain.split(/\r?\n/)[0] ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** A name alone has no position of its own in a source map: it stands behind the one before it. */
function atName(thrown: unknown, place: Place | undefined, folder: string): Place | undefined {
  const name = thrown instanceof ReferenceError ? /^(\w+) is not defined$/.exec(thrown.message)?.[1] : undefined;
  const text = name === undefined || place === undefined ? undefined : lineOf(resolve(folder, place.file), place.line)?.slice(place.column - 1);
  const offset = text?.search(new RegExp(`(?<![\\w.])${name ?? ""}\\b`)) ?? -1;
  return place === undefined || name === undefined || offset < 0 ? place : { ...place, column: place.column + offset, length: name.length };
}

/** The topmost frame inside the bundle. */
function placeOf(thrown: unknown, { bundle, sources }: Run): Place | undefined {
  const stack = thrown instanceof Error && typeof thrown.stack === "string" ? thrown.stack : "";
  const lines = stack.split("\n");
  // A SyntaxError names the line first, and points at the column with carets.
  const rejected = lines[0]?.startsWith(`${bundle.name}:`) === true ? Number(lines[0].slice(bundle.name.length + 1)) : Number.NaN;
  if (rejected > 0) return sources.placeOf(rejected, Math.max(0, (lines[2] ?? "").indexOf("^")) + 1);
  for (const line of lines) {
    const match = line.includes(bundle.name) ? /:(\d+):(\d+)\)?$/.exec(line) : null;
    const place = match === null ? undefined : sources.placeOf(Number(match[1]), Number(match[2]));
    if (place !== undefined) return place;
  }
  return undefined;
}
