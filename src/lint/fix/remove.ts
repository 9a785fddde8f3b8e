// Takes one element out of a list, with its comma, and with its line where it has one of its own.
import type { Node } from "ts-morph";
import type { Change } from "./change.js";

export function removed(element: Node, all: readonly Node[], end: number): Change {
  const index = all.indexOf(element);
  const [before, after] = [all[index - 1], all[index + 1]];
  if (after !== undefined) return { start: element.getStart(), end: after.getStart(), text: "" };
  const text = element.getSourceFile().getFullText();
  // A comma behind the last one stays, as the one behind the element before it.
  const trailing = /^\s*,/.exec(text.slice(element.getEnd(), end))?.[0].length ?? 0;
  const start = before?.getEnd() ?? element.getStart();
  return { start, end: element.getEnd() + (before === undefined ? trailing : 0), text: "" };
}
