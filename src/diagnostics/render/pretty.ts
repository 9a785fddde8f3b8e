// For people: what, the user's own line with a caret, why, and what to do.
import type { Place, Severity } from "../diagnostic.js";
import type { Located } from "../located.js";
import type { ReadLines } from "./said.js";

export type { ReadLines } from "./said.js";

export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const unpainted: Paint = { error: String, warning: String, info: String, bold: String, dim: String };

/** `width` is the terminal's; what goes to a file is not wrapped. */
export function pretty(diagnostics: readonly Located[], paint: Paint, readLines: ReadLines, width = Infinity): string {
  if (diagnostics.length === 0) return "";
  return `${diagnostics.map((diagnostic) => one(diagnostic, paint, readLines, width)).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}

function one({ severity, code, message, place, why, fix, notes, url }: Located, paint: Paint, readLines: ReadLines, width: number): string {
  const [first = "", ...more] = wrapped(`${severity} ${shown(message)} [${code}]`, width, "  ");
  // Broken where it is plain, and painted then: a word is in one line whole.
  const lines = [first.replace(severity, () => paint[severity](severity)), ...more].map((line) => line.replace(`[${code}]`, () => paint.dim(`[${code}]`)).replace(shown(message), (text) => paint.bold(text)));
  if (place !== undefined) lines.push(...frame(place, severity, paint, readLines, width));
  if (why !== undefined) lines.push(...wrapped(`  why: ${shown(why)}`, width, "       "));
  if (fix !== undefined) lines.push(...wrapped(`  fix: ${shown(fix)}`, width, "       "));
  for (const note of notes) {
    lines.push(...wrapped(`  note: ${shown(note.message)}`, width, "        "));
    if (note.place !== undefined) lines.push(...frame(note.place, "info", paint, readLines, width));
  }
  if (url !== undefined) lines.push(`  see: ${url}`);
  return lines.join("\n");
}

/** A sentence with the line that it speaks of. */
export function framed(text: string, place: Place | undefined, paint: Paint, readLines: ReadLines): string {
  return [shown(text), ...(place === undefined ? [] : frame(place, "info", paint, readLines))].join("\n");
}

/** At spaces, and never where the text has lines of its own. */
function wrapped(text: string, width: number, indent: string): readonly string[] {
  if (text.length <= width || text.includes("\n")) return [text];
  const head = /^\s*/.exec(text)?.[0] ?? "";
  return text.trim().split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [`${head}${word}`];
    return last.length + 1 + word.length <= width ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, `${indent}${word}`];
  }, []);
}

function frame(place: Place, severity: Severity, paint: Paint, readLines: ReadLines, width = Infinity): readonly string[] {
  const header = `  ${paint.dim("-->")} ${shown(place.file)}:${place.line}:${place.column}`;
  const line = readLines(place.file)?.[place.line - 1];
  if (line === undefined) return [header];
  const number = String(place.line);
  const { text, from, to } = windowOf(line, place, Math.max(narrowest, Math.min(widest, width - number.length - 5)));
  const gutter = " ".repeat(number.length);
  const lead = blank(text.slice(0, from));
  const caret = "^".repeat(Math.max(1, blank(text.slice(from, to)).length));
  return [header, `  ${gutter} ${paint.dim("|")}`, `  ${number} ${paint.dim("|")} ${text}`, `  ${gutter} ${paint.dim("|")} ${lead}${paint[severity](caret)}`];
}

const widest = 200;
const narrowest = 40;

/** What a terminal can show of a line, minified ones too: the part that matters, and where in it that is. */
function windowOf(line: string, { column, length }: Place, room: number): { readonly text: string; readonly from: number; readonly to: number } {
  const from = Math.min(column - 1, line.length);
  const to = Math.min(from + Math.max(1, length), line.length);
  if (line.length <= room) return { text: shown(line), from, to };
  const start = to <= room - 1 ? 0 : Math.max(0, from - Math.floor(room / 5));
  const end = Math.min(line.length, start + room - 2);
  const [before, after] = [start > 0 ? "…" : "", end < line.length ? "…" : ""];
  return { text: `${before}${shown(line.slice(start, end))}${after}`, from: from - start + before.length, to: Math.min(to, end) - start + before.length };
}

/** A source or a message may contain what a terminal would obey; each such character becomes one that is only looked at. */
function shown(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** As wide as the text on a terminal: tabs stay tabs, and East Asian letters and emoji take two cells. */
function blank(text: string): string {
  return text.replaceAll(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g, "  ").replaceAll(/[^\t]/g, " ");
}

/** "2 errors, 1 warning" */
export function summary(diagnostics: readonly Located[]): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => [severity, diagnostics.filter((diagnostic) => diagnostic.severity === severity).length] as const);
  return counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`).join(", ");
}
