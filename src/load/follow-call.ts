// Through a call: into a helper's return, or through the methods that make lists and objects of others.
import type { AnyNode, CallExpression, Expression, SpreadElement } from "acorn";
import type { Path } from "../diagnostics/diagnostic.js";
import { keyOf } from "./match.js";
import { type Found, functionOf, returnedBy, type Target, targetOf, targetsOf, type Walk } from "./walk.js";

/** How a path goes on behind a call: one of these targets, nearest first; none where it cannot be told. */
export function behindCall(walk: Walk, node: CallExpression, path: Path, depth: number): readonly Target[] {
  const { callee } = node;
  const method = callee.type === "MemberExpression" && callee.property.type === "Identifier" && !callee.computed ? callee.property.name : undefined;
  if (callee.type === "MemberExpression" && method !== undefined) {
    const isOfObject = callee.object.type === "Identifier" && callee.object.name === "Object";
    const known = isOfObject ? behindObjectMethod(walk, node, method, path, depth) : behindListMethod(walk, callee.object, node, method, path, depth);
    if (known !== undefined) return known;
  }
  return into(walk, functionOf(walk, callee, depth), targetsOf(node.arguments), path);
}

/** Enters a function, remembering what its parameters stand for. */
function into(walk: Walk, entered: AnyNode | undefined, args: readonly (Target | undefined)[], path: Path): readonly Target[] {
  if (entered === undefined) return [];
  walk.bindings.set(entered, args);
  return returnedBy(entered).map((node) => ({ node, path }));
}

function behindListMethod(walk: Walk, list: AnyNode, node: CallExpression, method: string, path: Path, depth: number): readonly Target[] | undefined {
  const [first] = node.arguments;
  const [step = 0, ...rest] = path;
  if (method !== "map" || first === undefined) return undefined;
  return into(walk, functionOf(walk, first, depth), [{ node: list, path: [Number(step)] }], rest);
}

function behindObjectMethod(walk: Walk, node: CallExpression, method: string, path: Path, depth: number): readonly Target[] | undefined {
  const [first] = node.arguments;
  const [step = 0, ...rest] = path;
  if (first === undefined) return undefined;
  switch (method) {
    case "freeze":
    case "seal": return [{ node: first, path }];
    case "assign": return [...node.arguments].reverse().map((argument) => ({ node: argument, path }));
    case "values": return nthKey(walk, first, Number(step), depth).map((key) => ({ node: first, path: [key, ...rest] }));
    case "entries": return rest[0] === 1 || rest[0] === "1" ? nthKey(walk, first, Number(step), depth).map((key) => ({ node: first, path: [key, ...rest.slice(1)] })) : [];
    case "fromEntries": {
      const made = walk.values[path.length];
      const index = typeof made === "object" && made !== null ? Object.keys(made).indexOf(String(step)) : -1;
      return index === -1 ? [] : [{ node: first, path: [index, 1, ...rest] }];
    }
    default: return undefined;
  }
}

/** The key that stands n-th in an object literal. */
function nthKey(walk: Walk, node: Expression | SpreadElement | AnyNode, n: number, depth: number): readonly string[] {
  if (node.type === "Identifier" && depth < 20) {
    const target = targetOf(walk, node);
    return target === undefined || target.path.length > 0 ? [] : nthKey(walk, target.node, n, depth + 1);
  }
  if (node.type !== "ObjectExpression" || node.properties.some((property) => property.type === "SpreadElement")) return [];
  const property = node.properties[n];
  const key = property?.type === "Property" ? keyOf(walk, property) : undefined;
  return key === undefined ? [] : [key];
}

/** Of several ways the one that leads furthest. */
export function furthest(walk: Walk, targets: readonly Target[], depth: number): Found | undefined {
  const before = new Map(walk.bindings);
  let best: { readonly found: Found; readonly bindings: ReadonlyMap<AnyNode, readonly (Target | undefined)[]> } | undefined;
  for (const target of targets) {
    restore(walk, before);
    const found = walk.descend(target, depth + 1);
    if (best === undefined || found.left < best.found.left) best = { found, bindings: new Map(walk.bindings) };
  }
  restore(walk, best?.bindings ?? before);
  return best?.found;
}

function restore({ bindings }: Walk, to: ReadonlyMap<AnyNode, readonly (Target | undefined)[]>): void {
  bindings.clear();
  for (const [entered, args] of to) bindings.set(entered, args);
}
