// Follows a path through the arguments of a call: objects, lists, spreads, constants, conditionals, helpers and maps over lists.
import type { AnyNode, ArrayExpression, CallExpression, Expression, ObjectExpression, Property, SpreadElement } from "acorn";
import type { Path } from "../diagnostics/diagnostic.js";
import { type Call, childrenOf, type Position, type Tree } from "./syntax.js";

export interface Followed {
  /** Where the value stands, or the last step on the way to it that could be followed. */
  readonly value: Position | undefined;
  /** Where the key of the last step stands. */
  readonly key: Position | undefined;
}

interface Found { readonly node: AnyNode; readonly key: AnyNode | undefined; readonly isWhole: boolean }

export interface Follower { follow(call: Call, path: Path): Followed }

/** Deeper than any config; a helper that calls itself must not loop here. */
const deepest = 60;

export function createFollower(tree: Tree): Follower {
  const position = (node: AnyNode | undefined): Position | undefined => (node === undefined ? undefined : tree.position(node));
  return {
    follow(call, path) {
      const [index, ...rest] = path;
      const argument = typeof index === "number" ? call.args[index] : undefined;
      if (argument === undefined) return { value: call.start, key: call.start };
      const found = descend(argument, rest, 0);
      // What could not be entered at all says more by the call than by a bare name.
      if (found.node === argument && rest.length > 0 && argument.type === "Identifier") return { value: call.start, key: call.start };
      return { value: position(found.node), key: position(found.key ?? found.node) };
    },
  };

  function descend(node: AnyNode, path: Path, depth: number): Found {
    const stop: Found = { node, key: undefined, isWhole: path.length === 0 };
    if (path.length === 0 || depth > deepest) return stop;
    switch (node.type) {
      case "ObjectExpression": return inObject(node, path, depth);
      case "ArrayExpression": return inArray(node, path, depth);
      case "Identifier": return through(declared(node), node, path, depth);
      case "ParenthesizedExpression": return descend(node.expression, path, depth + 1);
      case "ConditionalExpression": return better([node.consequent, node.alternate], node, path, depth);
      case "LogicalExpression": return better([node.right, node.left], node, path, depth);
      case "AwaitExpression": return descend(node.argument, path, depth + 1);
      case "CallExpression": return inCall(node, path, depth);
      case "MemberExpression": return inMember(node, path, depth);
      default: return stop;
    }
  }

  function through(next: AnyNode | undefined, node: AnyNode, path: Path, depth: number): Found {
    const found = next === undefined ? undefined : descend(next, path, depth + 1);
    return found === undefined || found.node === next ? { node, key: undefined, isWhole: false } : found;
  }

  /** The branch in which the path can be followed furthest. */
  function better(branches: readonly AnyNode[], node: AnyNode, path: Path, depth: number): Found {
    const found = branches.map((branch) => [branch, descend(branch, path, depth + 1)] as const);
    const whole = found.find(([, each]) => each.isWhole) ?? found.find(([branch, each]) => each.node !== branch);
    return whole?.[1] ?? { node, key: undefined, isWhole: false };
  }

  function declared(node: AnyNode & { readonly type: "Identifier" }): AnyNode | undefined {
    const declaration = tree.declaration(node.name, node);
    if (declaration?.kind === "value") return declaration.init;
    return declaration?.kind === "parameter" ? onlyArgument(declaration.of, declaration.index) : undefined;
  }

  /** A parameter stands for its argument where the function is called once. */
  function onlyArgument(of: AnyNode, index: number): AnyNode | undefined {
    const name = of.type === "FunctionDeclaration" ? of.id?.name : undefined;
    const calls = name === undefined ? [] : tree.callsOf(name);
    return calls.length === 1 ? calls[0]?.arguments[index] : undefined;
  }

  function inObject(node: ObjectExpression, [step, ...rest]: Path, depth: number): Found {
    for (const property of [...node.properties].reverse()) {
      if (property.type === "SpreadElement") {
        const found = descend(property.argument, [step ?? "", ...rest], depth + 1);
        if (found.key !== undefined || found.isWhole) return found;
        continue;
      }
      if (keyOf(property) !== String(step)) continue;
      const found = descend(property.value, rest, depth + 1);
      return { ...found, key: rest.length === 0 ? property.key : found.key };
    }
    const dynamic = node.properties.find((property) => property.type === "Property" && property.computed && keyOf(property) === undefined);
    return dynamic?.type === "Property" ? descend(dynamic.value, rest, depth + 1) : { node, key: undefined, isWhole: false };
  }

  function keyOf(property: Property): string | undefined {
    const { key } = property;
    if (key.type === "Literal") return String(key.value);
    if (key.type === "Identifier" && !property.computed) return key.name;
    const constant = key.type === "Identifier" ? declared(key) : undefined;
    return constant?.type === "Literal" ? String(constant.value) : undefined;
  }

  function inArray(node: ArrayExpression, [step, ...rest]: Path, depth: number): Found {
    let remaining = Number(step);
    for (const element of node.elements) {
      if (element === null) continue;
      if (element.type === "SpreadElement") {
        const spread = lengthOf(element);
        if (spread === undefined) return { node: element.argument, key: undefined, isWhole: false };
        if (remaining < spread) return descend(element.argument, [remaining, ...rest], depth + 1);
        remaining -= spread;
        continue;
      }
      if (remaining === 0) return descend(element, rest, depth + 1);
      remaining -= 1;
    }
    return { node, key: undefined, isWhole: false };
  }

  function lengthOf(spread: SpreadElement): number | undefined {
    const list = spread.argument.type === "Identifier" ? declared(spread.argument) : spread.argument;
    if (list?.type !== "ArrayExpression" || list.elements.some((element) => element?.type === "SpreadElement")) return undefined;
    return list.elements.length;
  }

  function inMember(node: AnyNode & { readonly type: "MemberExpression" }, path: Path, depth: number): Found {
    const { property } = node;
    if (!node.computed && property.type === "Identifier") return throughMember(node, [property.name, ...path], depth);
    if (property.type === "Literal") return throughMember(node, [String(property.value), ...path], depth);
    return { node, key: undefined, isWhole: false };
  }

  function throughMember(node: AnyNode & { readonly type: "MemberExpression" }, path: Path, depth: number): Found {
    const found = descend(node.object, path, depth + 1);
    return found.node === node.object ? { node, key: undefined, isWhole: false } : found;
  }

  function inCall(node: CallExpression, path: Path, depth: number): Found {
    const { callee } = node;
    if (callee.type === "MemberExpression" && callee.property.type === "Identifier") return inMethod(node, callee.property.name, path, depth);
    const helper = callee.type === "Identifier" ? bodyOf(callee) : undefined;
    return helper === undefined ? { node, key: undefined, isWhole: false } : through(helper, node, path, depth);
  }

  /** `list.map(make)` gives what `make` returns, and `Object.fromEntries` of pairs the second of each. */
  function inMethod(node: CallExpression, name: string, path: Path, depth: number): Found {
    const [first] = node.arguments;
    const [, ...rest] = path;
    if (name === "map" && first !== undefined) return through(returnedBy(first), node, rest, depth);
    const pairs = name === "fromEntries" && first?.type === "CallExpression" ? returnedBy(first.arguments[0]) : undefined;
    return through(pairs?.type === "ArrayExpression" ? (pairs.elements[1] ?? undefined) : undefined, node, rest, depth);
  }

  function bodyOf(callee: AnyNode & { readonly type: "Identifier" }): AnyNode | undefined {
    const declaration = tree.declaration(callee.name, callee);
    if (declaration?.kind === "function") return returnedBy(declaration.node);
    return declaration?.kind === "value" ? returnedBy(declaration.init) : undefined;
  }

  function returnedBy(node: AnyNode | Expression | SpreadElement | undefined): AnyNode | undefined {
    if (node?.type === "ArrowFunctionExpression" && node.expression) return node.body;
    if (node?.type !== "ArrowFunctionExpression" && node?.type !== "FunctionDeclaration" && node?.type !== "FunctionExpression") return undefined;
    return lastReturn(node.body);
  }
}

/** The last return of a function, not of those inside it. */
function lastReturn(body: AnyNode): AnyNode | undefined {
  if (body.type === "ReturnStatement") return body.argument ?? undefined;
  if (body.type === "FunctionDeclaration" || body.type === "FunctionExpression" || body.type === "ArrowFunctionExpression") return undefined;
  return childrenOf(body).map(lastReturn).findLast((found) => found !== undefined);
}
