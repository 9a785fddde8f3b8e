// The syntax tree of generated code: calls by position, declarations by name and scope. acorn is loaded only here and for top-level await.
import type { AnyNode, CallExpression, Expression, Node, Program, SpreadElement } from "acorn";
import { visit } from "./nodes.js";
import { type AnyCall, type Declaration, type Scoped, scopesOf } from "./scope.js";

export interface Position { readonly line: number; readonly column: number }

export interface Call {
  readonly start: Position;
  readonly node: AnyCall;
  readonly args: readonly (Expression | SpreadElement)[];
}

export interface Tree {
  /** The call that V8 names by a line and a column, both counting from 1. */
  callAt(line: number, column: number): Call | undefined;
  declaration(name: string, at: Node): Declaration | undefined;
  /** Calls by name of a function that is declared in this code. */
  callsOf(declared: AnyNode): readonly CallExpression[];
  position(node: Node): Position;
  defaultExport(): DefaultExport | undefined;
}

export interface DefaultExport { readonly name: Node; readonly value: AnyNode }

export type Parser = (code: string) => Tree;

export async function createParser(): Promise<Parser> {
  const { parse } = await import("acorn");
  return (text) => {
    const end = text.lastIndexOf("//# sourceMappingURL=");
    const code = end === -1 ? text : text.slice(0, end);
    return treeOf(parseEither(parse, code), code);
  };
}

function parseEither(parse: typeof import("acorn").parse, code: string): Program {
  try {
    return parse(code, { ecmaVersion: "latest", sourceType: "script", allowReturnOutsideFunction: true, allowHashBang: true });
  } catch {
    return parse(code, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  }
}

function treeOf(program: Program, code: string): Tree {
  const { calls, scopes } = scopesOf(program);
  const lineStarts = startsOf(code);
  const at = (offset: number): Position => positionIn(lineStarts, offset);
  const known = new Map<number, Call>();
  const declaration = (name: string, from: Node): Declaration | undefined => narrowest(scopes.get(name) ?? [], from)?.declaration;
  return {
    declaration,
    position: (node) => at(nameStart(node)),
    callAt(line, column) {
      const offset = (lineStarts[line - 1] ?? 0) + column - 1;
      const call = known.get(offset) ?? callAround(calls, offset, at);
      if (call !== undefined) known.set(offset, call);
      return call;
    },
    callsOf: (declared) => calls.flatMap((call) => {
      if (call.type !== "CallExpression" || call.callee.type !== "Identifier") return [];
      const stands = declaration(call.callee.name, call.callee);
      return (stands?.kind === "function" ? stands.node : stands?.kind === "value" ? stands.init : undefined) === declared ? [call] : [];
    }),
    defaultExport: () => defaultExport(program, declaration),
  };
}

/** The narrowest call in whose callee the offset stands. */
function callAround(calls: readonly AnyCall[], offset: number, at: (offset: number) => Position): Call | undefined {
  const around = calls.filter((call) => call.start <= offset && offset <= calleeOf(call).end + 1);
  const [found] = around.sort((left, right) => left.end - left.start - (right.end - right.start));
  return found === undefined ? undefined : { node: found, start: at(nameStart(calleeOf(found))), args: found.type === "CallExpression" ? found.arguments : [] };
}

function narrowest(entries: readonly Scoped[], at: Node): Scoped | undefined {
  return entries.filter((entry) => entry.from <= at.start && at.end <= entry.to).sort((left, right) => left.to - left.from - (right.to - right.from))[0];
}

function calleeOf(call: AnyCall): Node {
  return call.type === "CallExpression" ? call.callee : call.tag;
}

/** `(0, import_otelc.batch)(...)` was written as `batch(...)`. */
function nameStart(from: Node): number {
  const node = from as AnyNode;
  if (node.type === "CallExpression") return nameStart(node.callee);
  if (node.type === "SequenceExpression") return nameStart(node.expressions.at(-1) ?? node);
  return node.start;
}

function startsOf(code: string): readonly number[] {
  const starts = [0];
  for (let index = code.indexOf("\n"); index !== -1; index = code.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  let [first, end] = [0, lineStarts.length];
  while (end - first > 1) {
    const middle = (first + end) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) first = middle;
    else end = middle;
  }
  return { line: first + 1, column: offset - (lineStarts[first] ?? 0) };
}

/** The default export as esbuild writes it in either format, or `module.exports = ...` as the user did. */
function defaultExport(program: Program, declaration: Tree["declaration"]): DefaultExport | undefined {
  let name: AnyNode | undefined;
  let found: DefaultExport | undefined;
  visit(program, (node) => {
    if (node.type === "Property" && node.key.type === "Identifier" && node.key.name === "default" && node.value.type === "ArrowFunctionExpression") name ??= node.value.body;
    if (node.type === "ExportSpecifier" && node.exported.type === "Identifier" && node.exported.name === "default") name ??= node.local;
    const isExports = node.type === "AssignmentExpression" && node.left.type === "MemberExpression" && node.left.property.type === "Identifier" && node.left.property.name === "exports";
    if (isExports && !isWrapper(node.right)) found = { name: node.right, value: node.right };
  });
  const stands = name?.type === "Identifier" ? declaration(name.name, name) : undefined;
  if (stands?.kind === "value") return { name: stands.name, value: stands.init };
  return stands?.kind === "function" ? { name: stands.node, value: stands.node } : found;
}

function isWrapper(node: Expression): boolean {
  return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name.startsWith("__to");
}
