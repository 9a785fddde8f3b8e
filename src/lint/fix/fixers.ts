// One function for each kind of edit: where it cannot be made as it was meant, it makes none.
import { type CallExpression, Node, type ObjectLiteralElementLike, type PropertyAssignment, type SourceFile } from "ts-morph";
import type { Edit } from "../../diagnostics/diagnostic.js";
import type { Change, Spot } from "./change.js";
import { limiterFirst } from "./limiter.js";
import { movedFirst } from "./move.js";
import { removed } from "./remove.js";

export const fixers: Readonly<Record<Edit["kind"], (spot: Spot) => readonly Change[]>> = {
  type: writeType, key: renameKey, lift: liftKey, limiter: limiterFirst, front: moveFirst, comment: removeComment,
};

function writeType({ source, at, edit }: Spot): readonly Change[] {
  const call = startingAt(source, at, Node.isCallExpression);
  const [type] = call?.getArguments() ?? [];
  if (edit.to === undefined || !Node.isStringLiteral(type) && !Node.isNoSubstitutionTemplateLiteral(type)) return [];
  return [{ start: type.getStart() + 1, end: type.getEnd() - 1, text: edit.to }];
}

/** Quotes stay as they are, a shorthand keeps its value. */
function renameKey({ source, at, edit }: Spot): readonly Change[] {
  const property = propertyAt(source, at);
  if (edit.to === undefined || property === undefined) return [];
  if (Node.isShorthandPropertyAssignment(property)) return [{ start: property.getStart(), end: property.getEnd(), text: `${edit.to}: ${property.getName()}` }];
  if (!Node.isPropertyAssignment(property)) return [];
  const name = property.getNameNode();
  if (Node.isComputedPropertyName(name) || hasSibling(property, edit.to)) return [];
  const inner = Node.isStringLiteral(name) ? 1 : 0;
  return [{ start: name.getStart() + inner, end: name.getEnd() - inner, text: edit.to }, ...additions(property, edit.adds ?? {})];
}

function additions(property: PropertyAssignment, adds: Readonly<Record<string, string>>): readonly Change[] {
  const block = property.getInitializer();
  const text = Object.entries(adds).map(([key, value]) => `${key}: "${value}"`).join(", ");
  if (text === "" || !Node.isObjectLiteralExpression(block)) return [];
  const [first] = block.getProperties();
  const start = first?.getStart() ?? block.getStart() + 1;
  return [{ start, end: start, text: first === undefined ? ` ${text} ` : `${text}, ` }];
}

/** `auth: { tls: {}, sasl }` becomes `tls: {}, auth: { sasl }`; a block that is left empty goes. */
function liftKey({ source, at }: Spot): readonly Change[] {
  const property = propertyAt(source, at);
  const block = property?.getParent();
  const around = block?.getParent();
  if (property === undefined || !Node.isObjectLiteralExpression(block) || !Node.isPropertyAssignment(around) || hasSibling(around, nameOf(property))) return [];
  if (block.getProperties().length === 1) return [{ start: around.getStart(), end: around.getEnd(), text: property.getText() }];
  return [{ start: around.getStart(), end: around.getStart(), text: `${property.getText()}, ` }, ...removed(property, block.getProperties(), block.getEnd() - 1)];
}

function moveFirst({ source, at }: Spot): readonly Change[] {
  const element = startingAt(source, at, Node.isCallExpression);
  const list = element?.getParent();
  return element === undefined || !Node.isArrayLiteralExpression(list) ? [] : movedFirst(element, list);
}

/** With its whole lines, where nothing else stands there. */
function removeComment({ source, at }: Spot): readonly Change[] {
  const text = source.getFullText();
  const end = at + (/^(?:\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at))?.[0].length ?? 0);
  if (end === at) return [];
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const isAlone = text.slice(lineStart, at).trim() === "" && text.slice(end, lineEnd).trim() === "";
  if (isAlone) return [{ start: lineStart, end: lineEnd, text: "" }];
  return [{ start: at - (/[ \t]*$/.exec(text.slice(lineStart, at))?.[0].length ?? 0), end, text: "" }];
}

/** The outermost node of a kind that starts there: of `raw.exporter(...)` the call, not its name. */
function startingAt(source: SourceFile, at: number, is: (node: Node | undefined) => node is CallExpression): CallExpression | undefined {
  const ancestors = source.getDescendantAtPos(at)?.getAncestors() ?? [];
  return ancestors.filter((node) => node.getStart() === at).filter(is).at(-1);
}

function propertyAt(source: SourceFile, at: number): ObjectLiteralElementLike | undefined {
  const node = source.getDescendantAtPos(at);
  const found = [node, ...(node?.getAncestors() ?? [])].find((each) => Node.isPropertyAssignment(each) || Node.isShorthandPropertyAssignment(each));
  return (Node.isPropertyAssignment(found) || Node.isShorthandPropertyAssignment(found)) && found.getStart() === at ? found : undefined;
}

function hasSibling(property: PropertyAssignment, name: string): boolean {
  const block = property.getParent();
  return Node.isObjectLiteralExpression(block) && block.getProperties().some((each) => each !== property && nameOf(each) === name);
}

function nameOf(property: ObjectLiteralElementLike): string {
  return Node.isSpreadAssignment(property) ? "" : property.getName().replaceAll(/^["']|["']$/g, "");
}
