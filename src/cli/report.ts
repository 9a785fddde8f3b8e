// Findings as the user asked for them: pretty on stderr, everything for programs on stdout.
import { relative, resolve } from "node:path";
import { fingerprints } from "../diagnostics/fingerprint.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Located } from "../diagnostics/located.js";
import { readText } from "../load/source-text.js";
import { type Context, type Option, type Parsed, Usage } from "./command.js";
import { version } from "./version.js";

const formats = ["pretty", "json", "github", "sarif", "junit"] as const;

export type Format = (typeof formats)[number];

export const formatOption: Option = { name: "format", value: formats.join("|"), help: "how findings are printed (pretty)" };

export function formatOf(parsed: Parsed): Format {
  const wanted = parsed.value("format") ?? "pretty";
  const format = formats.find((each) => each === wanted);
  if (format === undefined) throw new Usage(`--format takes ${formats.slice(0, -1).join(", ")} or ${formats.at(-1)}, not "${wanted}".`);
  return format;
}

export interface ReportOptions {
  readonly format: Format;
  /** Folder that the findings name their files from. */
  readonly folder: string;
  /** Where findings are shown that have no place of their own. */
  readonly config: string;
  readonly context: Context;
}

/** Prints findings; files are named from where the command runs, so that a terminal or a pipeline can open them. */
export async function report(diagnostics: readonly Located[], { format, folder, config, context }: ReportOptions): Promise<void> {
  const here = (file: string): string => relative(context.cwd, resolve(folder, file)).replaceAll("\\", "/") || file;
  const shown = diagnostics.map((diagnostic) => moved(diagnostic, here));
  const readLines = cached((file) => linesOf(resolve(context.cwd, file)));
  switch (format) {
    case "json": return context.out((await import("../diagnostics/render/json.js")).json(shown));
    case "github": return context.out((await import("../diagnostics/render/github.js")).github(shown));
    case "junit": return context.out((await import("../diagnostics/render/junit.js")).junit(shown));
    case "sarif": {
      const { describe } = await import("./describe.js");
      return context.out((await import("../diagnostics/render/sarif.js")).sarif(shown, { version: version(), fallback: here(config), describe, fingerprints: fingerprints(diagnostics) }));
    }
    case "pretty": {
      if (shown.length === 0) return;
      const { pretty, unpainted } = await import("../diagnostics/render/pretty.js");
      return context.err(pretty(shown, context.isColoured ? painted : unpainted, readLines, context.width));
    }
    default: format satisfies never;
  }
}

/** One reason with the line of the stack that it stands on. */
export async function originText(text: string, place: Place | undefined, folder: string, { cwd, isOutColoured }: Context): Promise<string> {
  const { framed, unpainted } = await import("../diagnostics/render/pretty.js");
  const shown = place && { ...place, file: relative(cwd, resolve(folder, place.file)).replaceAll("\\", "/") || place.file };
  return framed(text, shown, isOutColoured ? painted : unpainted, (file) => linesOf(resolve(cwd, file)));
}

function moved(diagnostic: Located, here: (file: string) => string): Located {
  const move = (place: Place | undefined): Place | undefined => (place === undefined ? undefined : { ...place, file: here(place.file) });
  return { ...diagnostic, place: move(diagnostic.place), notes: diagnostic.notes.map((note) => ({ ...note, place: move(note.place) })) };
}

function cached<Value>(read: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>();
  return (file) => {
    const value = known.get(file) ?? read(file);
    known.set(file, value);
    return value;
  };
}

function linesOf(path: string): readonly string[] | undefined {
  return readText(path)?.split(/\r?\n/);
}

const ansi = (code: number) => (text: string): string => `\u001b[${code}m${text}\u001b[0m`;
const painted = { error: ansi(31), warning: ansi(33), info: ansi(36), bold: ansi(1), dim: ansi(2) };
