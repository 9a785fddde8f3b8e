// One walk along a path through a syntax tree: where it stands, what it knows, and what names stand for on it.
import type { AnyNode, Expression, Identifier, SpreadElement } from "acorn";
import type { Path } from "../diagnostics/diagnostic.js";
import { eachChild } from "./nodes.js";
import { isFunction } from "./scope.js";
import type { Tree } from "./syntax.js";

/** A node, and what remains of the path inside it. */
export interface Target { readonly node: AnyNode; readonly path: Path }

/** How far a path could be followed. */
export interface Found {
  readonly node: AnyNode;
  /** Key of the last step. */
  readonly key: AnyNode | undefined;
  /** Steps that could not be followed. */
  readonly left: number;
}

/** What stands for the parameters of a function on this walk. */
export type Bindings = Map<AnyNode, readonly (Target | undefined)[]>;

export interface Walk {
  readonly tree: Tree;
  readonly bindings: Bindings;
  /** The run-time value where so many steps remain; undefined where it is not known. */
  readonly values: readonly unknown[];
  /** Whether this call made the value. */
  isMadeBy(node: AnyNode, value: unknown): boolean;
  descend(target: Target, depth: number): Found;
}

/** What a name stands for. */
export function targetOf(walk: Walk, { name, ...at }: Identifier): Target | undefined {
  const declaration = walk.tree.declaration(name, at);
  switch (declaration?.kind) {
    case undefined: return undefined;
    case "value": return { node: declaration.init, path: declaration.path };
    case "function": return { node: declaration.node, path: [] };
    case "parameter": {
      const { of, index, path, otherwise } = declaration;
      const bound = walk.bindings.get(of)?.[index] ?? onlyArgument(walk, of, index);
      if (bound !== undefined) return { node: bound.node, path: [...bound.path, ...path] };
      return otherwise === undefined ? undefined : { node: otherwise, path: [] };
    }
    default: return declaration satisfies never;
  }
}

/** A parameter stands for its argument where the function is called once. */
function onlyArgument(walk: Walk, of: AnyNode, index: number): Target | undefined {
  const [call, ...others] = walk.tree.callsOf(of);
  const argument = others.length === 0 ? targetsOf(call?.arguments ?? [])[index] : undefined;
  return argument;
}

/** Arguments as targets; behind a spread their places are not known. */
export function targetsOf(args: readonly (Expression | SpreadElement)[]): readonly (Target | undefined)[] {
  const spread = args.findIndex((argument) => argument.type === "SpreadElement");
  return args.map((node, index) => (spread !== -1 && index >= spread ? undefined : { node, path: [] }));
}

/** The function that an expression stands for. */
export function functionOf(walk: Walk, node: AnyNode, depth: number): AnyNode | undefined {
  if (isFunction(node)) return node;
  if (depth > 20) return undefined;
  if (node.type === "Identifier") {
    const target = targetOf(walk, node);
    return target === undefined || target.path.length > 0 ? undefined : functionOf(walk, target.node, depth + 1);
  }
  if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return undefined;
  const found = walk.descend({ node: node.object, path: [node.property.name] }, depth + 1);
  return found.left === 0 && isFunction(found.node) ? found.node : undefined;
}

/** What a function may return. */
export function returnedBy(node: AnyNode): readonly AnyNode[] {
  if (node.type === "ArrowFunctionExpression" && node.expression) return [node.body];
  if (!isFunction(node)) return [];
  const known = returnsOf.get(node) ?? returnsIn(node.body);
  returnsOf.set(node, known);
  return known;
}

const returnsOf = new WeakMap<AnyNode, readonly AnyNode[]>();

function returnsIn(node: AnyNode): readonly AnyNode[] {
  if (node.type === "ReturnStatement") return node.argument ? [node.argument] : [];
  if (isFunction(node)) return [];
  const returns: AnyNode[] = [];
  eachChild(node, (child) => returns.push(...returnsIn(child)));
  return returns;
}
