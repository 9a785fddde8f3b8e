// Takes one element out of a list, with its comma, and with its line where it has one of its own. Comments of its neighbours stay.
import type { Node } from "ts-morph";
import type { Change } from "./change.js";

export function removed(element: Node, all: readonly Node[], end: number): readonly Change[] {
  const index = all.indexOf(element);
  const [before, after] = [all[index - 1], all[index + 1]];
  const text = element.getSourceFile().getFullText();
  const [from, to] = after === undefined ? [before?.getEnd() ?? element.getStart(), end] : [element.getEnd(), after.getStart()];
  if (/\/[/*]/.test(text.slice(from, after === undefined ? element.getStart() : to))) return alone(element, text, to);
  if (after !== undefined) return [{ start: element.getStart(), end: after.getStart(), text: "" }];
  // A comma behind the last one stays, as the one behind the element before it.
  const trailing = /^\s*,/.exec(text.slice(element.getEnd(), end))?.[0].length ?? 0;
  return [{ start: from, end: element.getEnd() + (before === undefined ? trailing : 0), text: "" }];
}

/** The element and its comma, without what is said around them; the comma before a last one may stay. */
function alone(element: Node, text: string, end: number): readonly Change[] {
  const comma = commaBehind(text, element.getEnd(), end);
  const blank = blankAt(text, element.getEnd());
  const own: Change = { start: element.getStart(), end: element.getEnd() + blank, text: "" };
  return comma === undefined ? [own] : [own, { start: comma, end: comma + 1 + (blank === 0 ? blankAt(text, comma + 1) : 0), text: "" }];
}

function blankAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** Where the comma stands, which is not one inside a comment. */
export function commaBehind(text: string, from: number, end: number): number | undefined {
  const skipped = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return text[from + skipped] === "," && from + skipped < end ? from + skipped : undefined;
}
