// The bundle's syntax tree: calls by position, declarations by name and scope. acorn is loaded only here.
import type { AnyNode, CallExpression, Expression, Node, Pattern, SpreadElement, TaggedTemplateExpression } from "acorn";
import type { Bundle } from "./bundle.js";

export interface Position { readonly line: number; readonly column: number }

export interface Call {
  readonly start: Position;
  readonly node: CallExpression | TaggedTemplateExpression;
  readonly args: readonly (Expression | SpreadElement)[];
}

/** What a name stands for where it is used. */
export type Declaration = { readonly kind: "value"; readonly init: Expression } | { readonly kind: "function"; readonly node: AnyNode } | { readonly kind: "parameter"; readonly of: AnyNode; readonly index: number };

export interface Tree {
  /** The call that V8 names by a line and a column, both counting from 1. */
  callAt(line: number, column: number): Call | undefined;
  declaration(name: string, at: Node): Declaration | undefined;
  /** Calls of a function that is declared in the bundle. */
  callsOf(name: string): readonly CallExpression[];
  position(node: Node): Position;
  defaultExport(): Position;
}

interface Scoped { readonly name: string; readonly declaration: Declaration; readonly from: number; readonly to: number }

export async function parseBundle(bundle: Bundle): Promise<Tree> {
  const { parse, getLineInfo } = await import("acorn");
  const program = parse(bundle.code, { ecmaVersion: "latest", sourceType: bundle.format === "esm" ? "module" : "script", allowReturnOutsideFunction: true });
  const calls: (CallExpression | TaggedTemplateExpression)[] = [];
  const scoped: Scoped[] = [];
  visit(program, { from: 0, to: bundle.code.length }, calls, scoped);
  const lineStarts = startsOf(bundle.code);
  const position = (node: Node): Position => getLineInfo(bundle.code, node.start);
  return {
    position,
    callAt(line, column) {
      const offset = (lineStarts[line - 1] ?? 0) + column - 1;
      const found = calls.filter((call) => call.start <= offset && offset <= calleeOf(call).end + 1).sort((left, right) => left.end - left.start - (right.end - right.start))[0];
      if (found === undefined) return undefined;
      return { node: found, start: getLineInfo(bundle.code, nameStart(calleeOf(found))), args: found.type === "CallExpression" ? found.arguments : [] };
    },
    declaration: (name, at) => scoped.filter((entry) => entry.name === name && entry.from <= at.start && at.end <= entry.to).sort((left, right) => left.to - left.from - (right.to - right.from))[0]?.declaration,
    callsOf: (name) => calls.flatMap((call) => (call.type === "CallExpression" && call.callee.type === "Identifier" && call.callee.name === name ? [call] : [])),
    defaultExport: () => getLineInfo(bundle.code, Math.max(0, bundle.code.lastIndexOf("stack_config_default ="))),
  };
}

function calleeOf(call: CallExpression | TaggedTemplateExpression): Node {
  return call.type === "CallExpression" ? call.callee : call.tag;
}

/** `(0, import_otelc.batch)(...)` was written as `batch(...)`. */
function nameStart(callee: Node): number {
  const node = callee as AnyNode;
  if (node.type === "ParenthesizedExpression") return nameStart(node.expression);
  if (node.type === "SequenceExpression") return nameStart(node.expressions.at(-1) ?? node);
  return node.start;
}

function startsOf(code: string): readonly number[] {
  const starts = [0];
  for (let index = code.indexOf("\n"); index !== -1; index = code.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}

interface Range { readonly from: number; readonly to: number }

function visit(node: AnyNode, scope: Range, calls: (CallExpression | TaggedTemplateExpression)[], scoped: Scoped[]): void {
  if (node.type === "CallExpression" || node.type === "TaggedTemplateExpression") calls.push(node);
  if (node.type === "VariableDeclarator" && node.init) declare(node.id, { kind: "value", init: node.init }, scope, scoped);
  const isFunction = node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
  if (node.type === "FunctionDeclaration" && node.id) declare(node.id, { kind: "function", node }, scope, scoped);
  const inner = isFunction || node.type === "BlockStatement" ? { from: node.start, to: node.end } : scope;
  if (isFunction) node.params.forEach((parameter, index) => declare(parameter, { kind: "parameter", of: node, index }, inner, scoped));
  for (const child of childrenOf(node)) visit(child, inner, calls, scoped);
}

function declare(pattern: Pattern, declaration: Declaration, { from, to }: Range, scoped: Scoped[]): void {
  if (pattern.type === "Identifier") scoped.push({ name: pattern.name, declaration, from, to });
  if (pattern.type === "AssignmentPattern") declare(pattern.left, declaration, { from, to }, scoped);
}

export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value])).filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && typeof value.type === "string";
}
