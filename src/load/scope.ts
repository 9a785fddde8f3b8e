// What a name stands for where it is used: constants, functions and parameters, taken apart or whole.
import type { AnyNode, CallExpression, Expression, Function as FunctionNode, Node, Pattern, Program, TaggedTemplateExpression } from "acorn";
import type { Path } from "../diagnostics/diagnostic.js";
import { eachChild } from "./nodes.js";

export type Declaration =
  | { readonly kind: "value"; readonly name: Node; readonly init: Expression; readonly path: Path }
  | { readonly kind: "function"; readonly node: AnyNode }
  | { readonly kind: "parameter"; readonly of: AnyNode; readonly index: number; readonly path: Path; readonly otherwise: Expression | undefined };

export interface Scoped { readonly declaration: Declaration; readonly from: number; readonly to: number }

export type AnyCall = CallExpression | TaggedTemplateExpression;

export interface Scopes {
  readonly calls: readonly AnyCall[];
  /** Declarations by name. */
  readonly scopes: ReadonlyMap<string, readonly Scoped[]>;
}

export function scopesOf(program: Program): Scopes {
  const found = { calls: [], scopes: new Map() };
  collect(program, { from: program.start, to: program.end }, found);
  return found;
}

interface Range { readonly from: number; readonly to: number }

interface Collected { readonly calls: AnyCall[]; readonly scopes: Map<string, Scoped[]> }

function collect(node: AnyNode, range: Range, found: Collected): void {
  let inner = range;
  switch (node.type) {
    case "CallExpression":
    case "TaggedTemplateExpression": found.calls.push(node); break;
    case "BlockStatement": inner = { from: node.start, to: node.end }; break;
    case "VariableDeclarator": declareValue(node.id, node.init, range, found); break;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression": {
      inner = { from: node.start, to: node.end };
      if (node.type === "FunctionDeclaration" && node.id) add(node.id.name, { kind: "function", node }, range, found);
      declareParameters(node, node.params, inner, found);
      break;
    }
    default: break;
  }
  eachChild(node, (child) => collect(child, inner, found));
}

function add(name: string, declaration: Declaration, { from, to }: Range, { scopes }: Collected): void {
  const known = scopes.get(name);
  if (known === undefined) scopes.set(name, [{ declaration, from, to }]);
  else known.push({ declaration, from, to });
}

function declareValue(id: Pattern, init: Expression | null | undefined, range: Range, found: Collected): void {
  if (init) unpack(id, [], undefined, (name, path) => add(name.name, { kind: "value", name, init, path }, range, found));
}

function declareParameters(of: AnyNode, parameters: readonly Pattern[], range: Range, found: Collected): void {
  for (const [index, parameter] of parameters.entries()) {
    unpack(parameter, [], undefined, (name, path, otherwise) => add(name.name, { kind: "parameter", of, index, path, otherwise }, range, found));
  }
}

type Named = Extract<Pattern, { readonly type: "Identifier" }>;

/** Calls `take` with each name of a pattern and the path at which it stands in the whole. */
function unpack(pattern: Pattern, path: Path, otherwise: Expression | undefined, take: (name: Named, path: Path, otherwise: Expression | undefined) => void): void {
  switch (pattern.type) {
    case "Identifier": return take(pattern, path, otherwise);
    case "AssignmentPattern": return unpack(pattern.left, path, pattern.right, take);
    case "RestElement": return unpack(pattern.argument, path, undefined, take);
    case "ArrayPattern": return pattern.elements.forEach((element, index) => element && unpack(element, [...path, index], undefined, take));
    case "ObjectPattern": return pattern.properties.forEach((property) => {
      if (property.type === "RestElement") unpack(property.argument, path, undefined, take);
      else if (property.key.type === "Identifier" && !property.computed) unpack(property.value, [...path, property.key.name], undefined, take);
      else if (property.key.type === "Literal") unpack(property.value, [...path, String(property.key.value)], undefined, take);
    });
    case "MemberExpression": return;
    default: return pattern satisfies never;
  }
}

export function isFunction(node: AnyNode): node is FunctionNode & AnyNode {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}
