// What the formats have in common.
import type { Located } from "../located.js";

/** Lines of a source file; undefined where it cannot be read. */
export type ReadLines = (file: string) => readonly string[] | undefined;

/** Everything that a finding says, a line each. */
export function said({ message, why, fix, notes }: Located): readonly string[] {
  const more = notes.map((note) => `note: ${note.message}${note.place === undefined ? "" : ` (${note.place.file}:${note.place.line}:${note.place.column})`}`);
  return [message, ...(why === undefined ? [] : [`why: ${why}`]), ...(fix === undefined ? [] : [`fix: ${fix}`]), ...more];
}
