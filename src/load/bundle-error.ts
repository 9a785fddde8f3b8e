// What esbuild objects to, read from what it prints, and said in otelc's words.
import { resolve } from "node:path";
import type { Place, Said } from "../diagnostics/diagnostic.js";
import { relativeTo } from "./source-map.js";
import { lineOf } from "./source-text.js";
import { tokenLength } from "./token.js";

export interface BundleError {
  readonly kind: "no-bundler" | "rejected" | "repeated";
  readonly message: string;
  /** The place in the user's file, where esbuild names one; its file is absolute. */
  readonly place: Place | undefined;
}

/** esbuild prints the message, then file:line:column, then the line with its part underlined. */
export function parseErrors(stderr: string, base: string): readonly BundleError[] {
  const errors = printed(stderr, base, "ERROR").map((error) => ({ kind: "rejected" as const, ...error }));
  return errors.length > 0 ? errors : [{ kind: "no-bundler", message: stderr.trim() || "it said nothing", place: undefined }];
}

/** Keys that stand twice in one object: only warned of, and TypeScript refuses them. */
export function parseRepeated(stderr: string, base: string): readonly BundleError[] {
  return printed(stderr, base, "WARNING").flatMap(({ message, place }) => {
    const key = /^Duplicate key "(.*)" in object literal/.exec(message)?.[1];
    return key === undefined ? [] : [{ kind: "repeated", message: key, place }];
  });
}

function printed(stderr: string, base: string, level: "ERROR" | "WARNING"): readonly Omit<BundleError, "kind">[] {
  const pattern = new RegExp(`\\[${level}\\] (.*)\\r?\\n(?:\\r?\\n +(.+):(\\d+):(\\d+):\\r?\\n)?`, "g");
  return [...stderr.matchAll(pattern)].map(([, message = "", file, line, column]) => ({
    message, place: file === undefined ? undefined : placeOf(resolve(base, file), Number(line), Number(column)),
  }));
}

/** esbuild counts columns in bytes of UTF-8. */
function placeOf(file: string, line: number, bytes: number): Place {
  const text = lineOf(file, line) ?? "";
  const column = Buffer.from(text, "utf8").subarray(0, bytes).toString("utf8").length;
  return { file, line, column: column + 1, length: tokenLength(text, column) };
}

/** The code and the words of a diagnostic; files are named from the folder. */
export function explainBundleError({ kind, message, place }: BundleError, folder: string): { readonly code: string; readonly said: Said } {
  if (kind === "no-bundler") {
    return said("bundler-missing", `esbuild cannot be run: ${message.split("\n")[0] ?? ""}.`, "It reads the config; npm leaves it out under --omit=optional.", "Install again with optional packages: npm install --include=optional.");
  }
  if (kind === "repeated") return said("key-repeated", `"${message}" stands twice in one object.`, "The last one counts: what stands at the first is lost.", "Keep one of them.");
  const missing = /^Could not resolve "(.*)"/.exec(message)?.[1];
  if (missing !== undefined) return said("import-not-found", `"${missing}" cannot be found.`, "The config imports it, and there is no such file.", "Correct the path; it is relative to the file that imports it.");
  const forbidden = /^Could not read from \w+: (.*)/.exec(message)?.[1] ?? /^Cannot read (?:file|directory) "(.*)":/.exec(message)?.[1];
  if (forbidden !== undefined) return said("import-unreadable", `"${relativeTo(folder, resolve(folder, forbidden))}" cannot be read.`, "The config imports it.", "Correct its permissions.");
  const other = /^Cannot read file: (.*)$/.exec(message)?.[1];
  if (other !== undefined) return said("import-not-found", `"${relativeTo(folder, other)}" cannot be found.`, "The config imports it, and there is no file of that name: capital and small letters differ.", "Correct the path.");
  const noLoader = /^No loader is configured for "(.*)" files/.exec(message)?.[1];
  if (noLoader !== undefined) return said("import-unreadable", `A "${noLoader}" file cannot be imported.`, "A config imports TypeScript, JavaScript, JSON and text.", "Read it with node:fs, or turn it into one of these.");
  const [, file, name] = /^No matching export in "(.*)" for import "(.*)"/.exec(message) ?? [];
  if (name === "default") return said("export-missing", `"${file}" has no default export.`, undefined, "Import by name, with braces, or export a default there.");
  if (name !== undefined) return said("export-missing", `"${file}" exports no "${name}".`, undefined, "Correct the name, or export it there.");
  const isJson = place?.file.endsWith(".json") === true;
  return said("syntax-error", `${message}.`, isJson ? "The file is not valid JSON." : "The config is not valid TypeScript.", correction(message) ?? "Correct it; an editor shows the same.");
}

/** What is most often left out where something else is found. */
function correction(message: string): string | undefined {
  const [, wanted = "", found = ""] = /^Expected "([\]})])" but found (.*)$/.exec(message) ?? [];
  if (wanted === "") return undefined;
  if (found === "end of file") return `Close what is open: a ${wanted} is missing.`;
  return /^"[\w$"'`{[(]/.test(found) ? `Put a comma in front of it, or a ${wanted} that closes what is open.` : undefined;
}

function said(code: string, message: string, why: string | undefined, fix: string): { readonly code: string; readonly said: Said } {
  return { code: `load/${code}`, said: why === undefined ? { message, fix } : { message, why, fix } };
}
