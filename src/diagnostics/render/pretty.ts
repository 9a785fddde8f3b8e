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

export function pretty(diagnostics: readonly Located[], paint: Paint, readLines: ReadLines): string {
  if (diagnostics.length === 0) return "";
  return `${diagnostics.map((diagnostic) => one(diagnostic, paint, readLines)).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}

function one({ severity, code, message, place, why, fix, notes, url }: Located, paint: Paint, readLines: ReadLines): string {
  const lines = [`${paint[severity](severity)} ${paint.bold(shown(message))} ${paint.dim(`[${code}]`)}`];
  if (place !== undefined) lines.push(...frame(place, severity, paint, readLines));
  if (why !== undefined) lines.push(`  why: ${shown(why)}`);
  if (fix !== undefined) lines.push(`  fix: ${shown(fix)}`);
  for (const note of notes) {
    lines.push(`  note: ${shown(note.message)}`);
    if (note.place !== undefined) lines.push(...frame(note.place, "info", paint, readLines));
  }
  if (url !== undefined) lines.push(`  see: ${url}`);
  return lines.join("\n");
}

/** A sentence with the line that it speaks of. */
export function framed(text: string, place: Place | undefined, paint: Paint, readLines: ReadLines): string {
  return [shown(text), ...(place === undefined ? [] : frame(place, "info", paint, readLines))].join("\n");
}

function frame(place: Place, severity: Severity, paint: Paint, readLines: ReadLines): readonly string[] {
  const header = `  ${paint.dim("-->")} ${shown(place.file)}:${place.line}:${place.column}`;
  const line = readLines(place.file)?.[place.line - 1];
  if (line === undefined) return [header];
  const { text, from, to } = windowOf(line, place);
  const number = String(place.line);
  const gutter = " ".repeat(number.length);
  const lead = blank(text.slice(0, from));
  const caret = "^".repeat(Math.max(1, blank(text.slice(from, to)).length));
  return [header, `  ${gutter} ${paint.dim("|")}`, `  ${number} ${paint.dim("|")} ${text}`, `  ${gutter} ${paint.dim("|")} ${lead}${paint[severity](caret)}`];
}

const widest = 200;

/** What a terminal can show of a line, minified ones too: the part that matters, and where in it that is. */
function windowOf(line: string, { column, length }: Place): { readonly text: string; readonly from: number; readonly to: number } {
  const from = Math.min(column - 1, line.length);
  const to = Math.min(from + Math.max(1, length), line.length);
  if (line.length <= widest) return { text: shown(line), from, to };
  const start = Math.max(0, from - 40);
  const end = Math.min(line.length, start + widest - 2);
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
