// From a position in the bundle to the user's own file; nothing is decoded until something is said.
import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, resolve } from "node:path";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Bundle } from "./bundle.js";
import { relativeTo } from "./load.js";
import { tokenLength } from "./token.js";

export interface Sources {
  /** The place of a generated position; lines and columns count from 1. Undefined where the bundle has no source. */
  placeOf(line: number, column: number): Place | undefined;
  /** Project files that went into the bundle, absolute. */
  files(): readonly string[];
}

export function createSourceMap(bundle: Bundle, config: string, base: string): Sources {
  let map: { readonly entries: SourceMap; readonly payload: SourceMapPayload } | undefined;
  const decoded = () => (map ??= decode(bundle));
  const texts = new Map<string, readonly string[]>();
  const absolute = (source: string): string => resolve(dirname(config), source);
  return {
    files: () => decoded().payload.sources.map(absolute),
    placeOf(line, column) {
      const entry = decoded().entries.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry)) return undefined;
      const file = absolute(entry.originalSource);
      const text = linesOf(file, texts)[entry.originalLine] ?? "";
      return { file: relativeTo(base, file), line: entry.originalLine + 1, column: entry.originalColumn + 1, length: tokenLength(text, entry.originalColumn) };
    },
  };
}

function decode(bundle: Bundle): { readonly entries: SourceMap; readonly payload: SourceMapPayload } {
  const encoded = bundle.code.slice(bundle.code.lastIndexOf("base64,") + "base64,".length).trim();
  const payload = JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as SourceMapPayload;
  return { entries: new SourceMap(payload), payload };
}

function linesOf(file: string, texts: Map<string, readonly string[]>): readonly string[] {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  texts.set(file, lines);
  return lines;
}
