// Brings an element of a list to its front: with its lines and what is said on them where it has lines of its own, else by itself.
import { type ArrayLiteralExpression, type Expression, Node } from "ts-morph";
import type { Change } from "./change.js";
import { commaBehind, removed } from "./remove.js";

export function movedFirst(element: Expression, list: ArrayLiteralExpression): readonly Change[] {
  const elements = list.getElements();
  const [first] = elements;
  if (first === undefined || first === element) return [];
  const [lines, target] = [linesOf(element, list), linesOf(first, list)];
  if (lines !== undefined && target !== undefined) return [{ start: target.start, end: target.start, text: lines.text }, { start: lines.start, end: lines.end, text: "" }];
  return [{ start: first.getStart(), end: first.getStart(), text: `${element.getText()}, ` }, ...removed(element, elements, list.getEnd() - 1)];
}

interface Lines { readonly start: number; readonly end: number; /** With a comma, whether it has one or not. */ readonly text: string }

/** The lines of an element with the comments above and behind it; undefined where something else stands there too. */
function linesOf(element: Node, list: Node): Lines | undefined {
  const text = list.getSourceFile().getFullText();
  const head = element.getLeadingCommentRanges()[0]?.getPos() ?? element.getStart();
  const start = text.lastIndexOf("\n", head - 1) + 1;
  const comma = commaBehind(text, element.getEnd(), list.getEnd() - 1);
  const newline = text.indexOf("\n", comma ?? element.getEnd());
  const tail = newline === -1 ? undefined : text.slice((comma ?? element.getEnd() - 1) + 1, newline);
  const isAlone = start > list.getStart() && newline < list.getEnd() && text.slice(start, head).trim() === "" && tail !== undefined && /^\s*(?:\/\/.*|(?:\/\*[^\n]*?\*\/\s*)*)$/.test(tail);
  if (!isAlone) return undefined;
  const own = text.slice(start, newline + 1);
  const behind = element.getEnd() - start;
  return { start, end: newline + 1, text: comma === undefined ? `${own.slice(0, behind)},${own.slice(behind)}` : own };
}
