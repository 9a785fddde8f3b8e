// Changes of a text, made from its end so that positions before them stay right.
import type { SourceFile } from "ts-morph";
import type { Edit } from "../../diagnostics/diagnostic.js";

/** Where an edit applies. */
export interface Spot { readonly source: SourceFile; readonly at: number; readonly length: number; readonly edit: Edit }

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where it is another file than the finding's. */
  readonly within?: SourceFile;
}

/** The text with all changes made; equal ones count once, and of those that overlap only the first. */
export function applied(text: string, changes: readonly Change[]): string {
  const sorted = [...changes].sort((left, right) => left.start - right.start || left.end - right.end);
  const apart = sorted.reduce<readonly Change[]>((kept, change) => {
    const last = kept.at(-1);
    const isSame = last !== undefined && last.start === change.start && last.end === change.end && last.text === change.text;
    return isSame || (last !== undefined && change.start < last.end) ? kept : [...kept, change];
  }, []);
  return apart.toReversed().reduce((now, { start, end, text: added }) => `${now.slice(0, start)}${added}${now.slice(end)}`, text);
}
