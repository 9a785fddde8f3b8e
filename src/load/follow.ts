// Follows a path through the arguments of a call: objects, lists, spreads, constants, conditionals, helpers and maps over lists.
import type { AnyNode, ArrayExpression, Expression, Literal, MemberExpression, ObjectExpression, SpreadElement } from "acorn";
import type { Path } from "../diagnostics/diagnostic.js";
import { behindCall, furthest } from "./follow-call.js";
import { constant, keyOf, matches } from "./match.js";
import type { Call, Position, Tree } from "./syntax.js";
import { type Bindings, type Found, type Target, targetOf, type Walk } from "./walk.js";

export interface Followed {
  /** Where the value stands, or the last step on the way to it that could be followed. */
  readonly value: Position | undefined;
  /** Where the key of the last step stands. */
  readonly key: Position | undefined;
}

/** What is known beside the code. */
export interface Known { readonly bindings: Bindings; readonly values: readonly unknown[] }

export interface Follower {
  follow(call: Call, path: Path, known: Known): Followed;
  /** From an expression instead of a call. */
  from(node: AnyNode, path: Path, known: Known): Followed;
}

/** Deeper than any config; a helper that calls itself must not loop here. */
const deepest = 60;

export function createFollower(tree: Tree, isMadeBy: Walk["isMadeBy"]): Follower {
  const walkWith = (known: Known): Walk => ({ tree, isMadeBy, ...known, descend(target, depth) { return descend(this, target, depth); } });
  const followed = (found: Found): Followed => ({ value: tree.position(found.node), key: tree.position(found.key ?? found.node) });
  return {
    from: (node, path, known) => followed(descend(walkWith(known), { node, path }, 0)),
    follow(call, path, known) {
      const [index, ...rest] = path;
      const argument = typeof index === "number" ? call.args[index] : undefined;
      if (argument === undefined) return { value: call.start, key: call.start };
      const found = descend(walkWith(known), { node: argument, path: rest }, 0);
      // What could not be entered at all says more by the call than by a bare name.
      if (found.left === rest.length && rest.length > 0 && argument.type === "Identifier") return { value: call.start, key: call.start };
      return followed(found);
    },
  };
}

function descend(walk: Walk, target: Target, depth: number): Found {
  const { node, path } = target;
  const stop: Found = { node, key: undefined, left: path.length };
  if (depth > deepest) return stop;
  if (path.length === 0) return { ...stop, node: origin(walk, node, depth) };
  switch (node.type) {
    case "ObjectExpression": return inObject(walk, node, path, depth);
    case "ArrayExpression": return inArray(walk, node, path, depth);
    case "Identifier": return through(walk, [targetOf(walk, node)], node, path, depth);
    case "ConditionalExpression": return through(walk, likely(walk, [node.consequent, node.alternate], path), node, path, depth);
    case "LogicalExpression": return through(walk, likely(walk, [node.right, node.left], path), node, path, depth);
    case "ParenthesizedExpression": return descend(walk, { node: node.expression, path }, depth + 1);
    case "AwaitExpression": return descend(walk, { node: node.argument, path }, depth + 1);
    case "SpreadElement": return descend(walk, { node: node.argument, path }, depth + 1);
    case "CallExpression": return through(walk, behindCall(walk, node, path, depth), node, [], depth, path.length);
    case "MemberExpression": return through(walk, behindMember(walk, node, path, depth), node, [], depth, path.length);
    default: return stop;
  }
}

/** Goes on at the furthest of the targets, or stays where none leads on. */
function through(walk: Walk, targets: readonly (Target | undefined)[], node: AnyNode, path: Path, depth: number, left = path.length): Found {
  const onward = targets.flatMap((target) => (target === undefined ? [] : [{ node: target.node, path: [...target.path, ...path] }]));
  const found = furthest(walk, onward, depth);
  return found === undefined || found.left >= left ? { node, key: undefined, left } : found;
}

/** The branches from which the value may come, by what it is. */
function likely(walk: Walk, branches: readonly AnyNode[], path: Path): readonly Target[] {
  const judged = branches.map((node) => ({ node, path: [], verdict: matches(walk, node, walk.values[path.length]) }));
  const certain = judged.filter(({ verdict }) => verdict === true);
  const possible = judged.filter(({ verdict }) => verdict !== false);
  if (certain.length > 0) return certain.slice(0, 1);
  return possible.length > 0 ? possible : judged;
}

/** Where a value was written: a text or a number behind a name, the branch of a conditional that was taken. */
function origin(walk: Walk, node: AnyNode, depth: number): AnyNode {
  const value = walk.values[0];
  if (value === undefined || depth > deepest) return node;
  // What a condition leaves is the mistake, not where the condition was set.
  if (value === false && node.type === "LogicalExpression" && node.operator === "&&") return node;
  if (node.type === "ConditionalExpression" || node.type === "LogicalExpression") {
    const branches = node.type === "ConditionalExpression" ? [node.consequent, node.alternate] : [node.left, node.right];
    const [only, ...others] = likely(walk, branches, []);
    return only === undefined || others.length > 0 ? node : origin(walk, only.node, depth + 1);
  }
  if (typeof value === "object" || typeof value === "function") return node;
  const targets = node.type === "Identifier" ? [targetOf(walk, node)] : node.type === "MemberExpression" ? behindMember(walk, node, [], depth) : [];
  const found = through(walk, targets, node, [], depth, 1);
  return found.left === 0 && isText(found.node) && matches(walk, found.node, value) === true ? found.node : node;
}

function isText(node: AnyNode): node is (Literal | Expression) & AnyNode {
  return node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "UnaryExpression";
}

function inObject(walk: Walk, node: ObjectExpression, path: Path, depth: number): Found {
  const [step, ...rest] = path;
  const opaque: SpreadElement[] = [];
  const dynamic: AnyNode[] = [];
  for (const property of [...node.properties].reverse()) {
    if (property.type === "SpreadElement") {
      const found = descend(walk, { node: property.argument, path }, depth + 1);
      if (found.left < path.length) return found;
      if (!isKnown(walk, property.argument, depth)) opaque.push(property);
      continue;
    }
    const key = keyOf(walk, property);
    if (key === undefined) dynamic.push(property.value);
    if (key !== String(step)) continue;
    const found = descend(walk, { node: property.value, path: rest }, depth + 1);
    return { ...found, key: rest.length === 0 ? property.key : found.key };
  }
  const missing: Found = { node, key: undefined, left: path.length };
  if (walk.values[rest.length] === undefined && walk.values.length > rest.length) return missing;
  const [only, ...others] = [...dynamic, ...opaque];
  if (only === undefined || others.length > 0) return missing;
  // Only one place is left from which this key can have come.
  return only.type === "SpreadElement" ? { node: only.argument, key: undefined, left: rest.length } : descend(walk, { node: only, path: rest }, depth + 1);
}

/** An object whose keys are all written down. */
function isKnown(walk: Walk, node: AnyNode, depth: number): boolean {
  if (node.type === "ObjectExpression") return node.properties.every((property) => property.type === "Property" && keyOf(walk, property) !== undefined);
  const target = node.type === "Identifier" && depth < deepest ? targetOf(walk, node) : undefined;
  return target !== undefined && target.path.length === 0 && isKnown(walk, target.node, depth + 1);
}

function inArray(walk: Walk, node: ArrayExpression, path: Path, depth: number): Found {
  const [step, ...rest] = path;
  const lengths = lengthsOf(walk, node, walk.values[path.length]);
  let remaining = Number(step);
  for (const [index, element] of node.elements.entries()) {
    const length = lengths[index];
    if (length === undefined) return { node: element?.type === "SpreadElement" ? element.argument : node, key: undefined, left: rest.length };
    if (remaining >= length) {
      remaining -= length;
      continue;
    }
    if (element === null) break;
    const inner: Target = element.type === "SpreadElement" ? { node: element.argument, path: [remaining, ...rest] } : { node: element, path: rest };
    const found = descend(walk, inner, depth + 1);
    return found.left > rest.length ? { node: inner.node, key: undefined, left: rest.length } : found;
  }
  return { node, key: undefined, left: path.length };
}

/** How many elements each piece of a list makes; of one piece the length follows from the whole list's. */
function lengthsOf(walk: Walk, node: ArrayExpression, whole: unknown): readonly (number | undefined)[] {
  const lengths = node.elements.map((element) => (element?.type === "SpreadElement" ? lengthOf(walk, element.argument, 0) : 1));
  const known = lengths.reduce<number>((total, length) => total + (length ?? 0), 0);
  const isOneOpen = lengths.filter((length) => length === undefined).length === 1;
  return Array.isArray(whole) && isOneOpen ? lengths.map((length) => length ?? whole.length - known) : lengths;
}

function lengthOf(walk: Walk, node: AnyNode, depth: number): number | undefined {
  if (depth > deepest) return undefined;
  if (node.type === "Identifier") {
    const target = targetOf(walk, node);
    return target === undefined || target.path.length > 0 ? undefined : lengthOf(walk, target.node, depth + 1);
  }
  if (node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" && node.callee.property.name === "map") return lengthOf(walk, node.callee.object, depth + 1);
  if (node.type !== "ArrayExpression") return undefined;
  return node.elements.reduce<number | undefined>((total, element) => {
    const length = element?.type === "SpreadElement" ? lengthOf(walk, element.argument, depth + 1) : 1;
    return total === undefined || length === undefined ? undefined : total + length;
  }, 0);
}

/** `options.queue`, `sizes[0]`, and `sizes[environment]` where the value tells which. */
function behindMember(walk: Walk, node: MemberExpression, path: Path, depth: number): readonly Target[] {
  const { property, object } = node;
  const step = !node.computed && property.type === "Identifier" ? property.name : property.type === "PrivateIdentifier" ? undefined : constant(walk, property);
  if (step !== undefined) return [{ node: object, path: [String(step), ...path] }];
  const whole = object.type === "Identifier" ? targetOf(walk, object) : { node: object, path: [] };
  if (whole?.node.type !== "ObjectExpression" || whole.path.length > 0 || depth > deepest) return [];
  const made = whole.node.properties.flatMap((entry) => (entry.type === "Property" && matches(walk, entry.value, walk.values[path.length]) === true ? [{ node: entry.value, path }] : []));
  return made.length === 1 ? made : [];
}
