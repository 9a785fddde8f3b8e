// For programs: one stable shape, an array of findings.
import type { Located } from "../located.js";

export function json(diagnostics: readonly Located[]): string {
  const shaped = diagnostics.map(({ code, severity, message, why, fix, url, place, path, notes }) => ({
    code, severity, message, why: why ?? null, fix: fix ?? null, url: url ?? null, place: place ?? null, path,
    notes: notes.map((note) => ({ message: note.message, place: note.place ?? null })),
  }));
  return `${JSON.stringify(shaped, null, 2)}\n`;
}
