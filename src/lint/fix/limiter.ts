// Puts memoryLimiter() in front of `through`, whatever stands there, and imports it where it is not.
import { type ArrayLiteralExpression, Node, type ObjectLiteralExpression, type SourceFile } from "ts-morph";
import type { Change, Spot } from "./change.js";

const name = "memoryLimiter";

export function limiterFirst({ source, at }: Spot): readonly Change[] {
  const block = blockAt(source, at);
  if (block === undefined) return [];
  const within = block.getSourceFile();
  const imported = importOf(within);
  const change = imported === undefined ? undefined : inThrough(block, `${imported.called}()`);
  return imported === undefined || change === undefined ? [] : [change, ...imported.changes].map((each) => ({ ...each, within }));
}

/** The object that stands there, or that a name there was given, in this file or another. */
function blockAt(source: SourceFile, at: number): ObjectLiteralExpression | undefined {
  const node = source.getDescendantAtPos(at);
  const block = [node, ...(node?.getAncestors() ?? [])].find((each) => Node.isObjectLiteralExpression(each) && each.getStart() === at);
  if (Node.isObjectLiteralExpression(block)) return block;
  if (!Node.isIdentifier(node)) return undefined;
  const [definition] = node.getDefinitionNodes();
  const value = Node.isVariableDeclaration(definition) ? definition.getInitializer() : undefined;
  return Node.isObjectLiteralExpression(value) ? value : undefined;
}

function inThrough(block: ObjectLiteralExpression, call: string): Change | undefined {
  const through = block.getProperty("through");
  if (through === undefined) return newThrough(block, call);
  if (Node.isShorthandPropertyAssignment(through)) return { start: through.getEnd(), end: through.getEnd(), text: `: [${call}, ...through]` };
  if (!Node.isPropertyAssignment(through)) return undefined;
  const value = through.getInitializer();
  if (Node.isArrayLiteralExpression(value)) return inList(value, call);
  if (value === undefined) return undefined;
  if (isNothing(value)) return { start: value.getStart(), end: value.getEnd(), text: `[${call}]` };
  const isSimple = Node.isIdentifier(value) || Node.isCallExpression(value) || Node.isPropertyAccessExpression(value);
  return { start: value.getStart(), end: value.getEnd(), text: `[${call}, ...${isSimple ? value.getText() : spreadable(value)}]` };
}

function isNothing(value: Node): boolean {
  return value.getText() === "undefined" || value.getText() === "null";
}

/** What may be nothing cannot be spread as it is. */
function spreadable(value: Node): string {
  return [value, ...value.getDescendants()].some(isNothing) ? `((${value.getText()}) ?? [])` : `(${value.getText()})`;
}

function inList(list: ArrayLiteralExpression, call: string): Change {
  const [first] = list.getElements();
  if (first === undefined) return { start: list.getStart() + 1, end: list.getStart() + 1, text: call };
  // Comments above the first element stay its own.
  const start = first.getLeadingCommentRanges()[0]?.getPos() ?? first.getStart();
  return { start, end: start, text: `${call},${separatorBefore(start, list)}` };
}

/** In front of `to`, as it reads: from, through, to. */
function newThrough(block: ObjectLiteralExpression, call: string): Change | undefined {
  const anchor = block.getProperty("to") ?? block.getProperties()[0];
  if (anchor === undefined) return undefined;
  const start = anchor.getStart();
  return { start, end: start, text: `through: [${call}],${separatorBefore(start, block)}` };
}

/** A line of its own where what stands there has one. */
function separatorBefore(start: number, within: Node): string {
  const text = within.getSourceFile().getFullText();
  return /(\r?\n[ \t]*)$/.exec(text.slice(within.getStart(), start))?.[1] ?? " ";
}

interface Imported { readonly called: string; readonly changes: readonly Change[] }

/** How the file calls it; undefined where the file gets otelc in another way, or means something else by the name. */
function importOf(source: SourceFile): Imported | undefined {
  const imports = source.getImportDeclarations().filter((each) => each.getModuleSpecifierValue() === "otelc" && !each.isTypeOnly());
  const known = imports.flatMap((each) => each.getNamedImports()).find((each) => each.getName() === name && !each.isTypeOnly());
  if (known !== undefined) return { called: known.getAliasNode()?.getText() ?? name, changes: [] };
  const [whole] = imports.flatMap((each) => each.getNamespaceImport() ?? []);
  if (whole !== undefined) return { called: `${whole.getText()}.${name}`, changes: [] };
  const named = imports.map((each) => each.getNamedImports()).find((each) => each.length > 0);
  const isTaken = source.getDescendants().some((node) => Node.isIdentifier(node) && node.getText() === name && !Node.isPropertyAccessExpression(node.getParent()));
  const last = named?.at(-1);
  if (named === undefined || last === undefined || isTaken) return undefined;
  const names = named.map((each) => each.getName());
  const isSorted = names.every((each, index) => index === 0 || (names[index - 1] ?? "").toLowerCase() <= each.toLowerCase());
  const next = isSorted ? named.find((each) => each.getName().toLowerCase() > name.toLowerCase()) : undefined;
  if (next === undefined) return { called: name, changes: [{ start: last.getEnd(), end: last.getEnd(), text: `, ${name}` }] };
  return { called: name, changes: [{ start: next.getStart(), end: next.getStart(), text: `${name}, ` }] };
}
