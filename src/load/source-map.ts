// From a position in generated code to the file it was written in; nothing is decoded until something is said.
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place } from "../diagnostics/diagnostic.js";
import { linesOf, readText } from "./source-text.js";
import { tokenLength } from "./token.js";

export interface Sources {
  /** The place of a generated position; lines and columns count from 1. Undefined where the code has no source there. */
  placeOf(line: number, column: number): Place | undefined;
  /** Project files that went into the bundle, absolute. */
  files(): readonly string[];
}

/** @param folder What the map names its files from. */
export function createSourceMap(code: string, folder: string, base: string): Sources {
  let decoded: SourceMap | undefined;
  const map = (): SourceMap | undefined => (decoded ??= decode(code, folder));
  const texts = new Map<string, readonly string[]>();
  return {
    // Names need no mappings, which are what costs.
    files: () => (payloadOf(code, folder)?.sources ?? []).map((source) => resolve(folder, source)),
    placeOf: (line, column) => original(map(), line, column, folder, base, texts),
  };
}

/** A package's file: through its own map where its sources are there, else the file itself. */
export function createFileSources(file: string, base: string): Sources {
  const texts = new Map<string, readonly string[]>();
  const map = decode(readText(file) ?? "", dirname(file));
  return {
    files: () => [file],
    placeOf(line, column) {
      return original(map, line, column, dirname(file), base, texts) ?? placeIn(file, line, column, base, texts);
    },
  };
}

/** How a file is named to the user: from the project's folder, with forward slashes. */
export function relativeTo(base: string, file: string): string {
  const path = relative(base, file);
  return (path === "" ? file : path).split(sep).join("/");
}

type Texts = Map<string, readonly string[]>;

function original(map: SourceMap | undefined, line: number, column: number, folder: string, base: string, texts: Texts): Place | undefined {
  const entry = map?.findEntry(line - 1, column - 1);
  if (entry === undefined || !("originalSource" in entry) || entry.generatedLine !== line - 1) return undefined;
  const file = resolve(folder, entry.originalSource);
  return placeIn(file, entry.originalLine + 1, entry.originalColumn + 1, base, texts);
}

function placeIn(file: string, line: number, column: number, base: string, texts: Texts): Place | undefined {
  const lines = texts.get(file) ?? linesOf(file);
  texts.set(file, lines);
  const text = lines[line - 1];
  return text === undefined ? undefined : { file: relativeTo(base, file), line, column, length: tokenLength(text, column - 1) };
}

function decode(code: string, folder: string): SourceMap | undefined {
  const payload = payloadOf(code, folder);
  try {
    return payload && new SourceMap(payload);
  } catch {
    return undefined;
  }
}

function payloadOf(code: string, folder: string): SourceMapPayload | undefined {
  const url = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code.slice(code.lastIndexOf("//# sourceMappingURL=")))?.[1];
  const text = url === undefined ? undefined : mapText(url, folder);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as SourceMapPayload;
  } catch {
    return undefined;
  }
}

function mapText(url: string, folder: string): string | undefined {
  const encoded = /^data:[^,]*;base64,(.*)$/.exec(url)?.[1];
  if (encoded !== undefined) return Buffer.from(encoded, "base64").toString("utf8");
  if (url.startsWith("file:")) return readText(fileURLToPath(url));
  return readText(isAbsolute(url) ? url : join(folder, decodeURIComponent(url)));
}
