// For people: what, the user's own line with a caret, why, and what to do.
import type { Place, Severity } from "../diagnostic.js";
import type { Located } from "../located.js";

export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const unpainted: Paint = { error: String, warning: String, info: String, bold: String, dim: String };

/** Lines of a source file; undefined where it cannot be read. */
export type ReadLines = (file: string) => readonly string[] | undefined;

export function pretty(diagnostics: readonly Located[], paint: Paint, readLines: ReadLines): string {
  if (diagnostics.length === 0) return "";
  return `${diagnostics.map((diagnostic) => one(diagnostic, paint, readLines)).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}

function one({ severity, code, message, place, why, fix, notes, url }: Located, paint: Paint, readLines: ReadLines): string {
  const lines = [`${paint[severity](severity)} ${paint.bold(message)} ${paint.dim(`[${code}]`)}`];
  if (place !== undefined) lines.push(...frame(place, severity, paint, readLines));
  if (why !== undefined) lines.push(`  why: ${why}`);
  if (fix !== undefined) lines.push(`  fix: ${fix}`);
  for (const note of notes) {
    lines.push(`  note: ${note.message}`);
    if (note.place !== undefined) lines.push(...frame(note.place, "info", paint, readLines));
  }
  if (url !== undefined) lines.push(`  see: ${url}`);
  return lines.join("\n");
}

function frame(place: Place, severity: Severity, paint: Paint, readLines: ReadLines): readonly string[] {
  const header = `  ${paint.dim("-->")} ${place.file}:${place.line}:${place.column}`;
  const text = readLines(place.file)?.[place.line - 1];
  if (text === undefined) return [header];
  const number = String(place.line);
  const gutter = " ".repeat(number.length);
  const lead = text.slice(0, place.column - 1).replaceAll(/[^\t]/g, " ");
  const caret = "^".repeat(Math.max(1, Math.min(place.length, text.length - place.column + 1)));
  return [header, `  ${gutter} ${paint.dim("|")}`, `  ${number} ${paint.dim("|")} ${text}`, `  ${gutter} ${paint.dim("|")} ${lead}${paint[severity](caret)}`];
}

/** "2 errors, 1 warning" */
export function summary(diagnostics: readonly Located[]): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => [severity, diagnostics.filter((diagnostic) => diagnostic.severity === severity).length] as const);
  return counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`).join(", ");
}
