// Which piece of code made a value: constants are computed, shapes are compared, and what cannot be told is left open.
import type { AnyNode, ObjectExpression, Property } from "acorn";
import { targetOf, type Walk } from "./walk.js";

const deepest = 20;

/** The text or number that an expression comes to, where that can be told without running it. */
export function constant(walk: Walk, node: AnyNode, depth = 0): string | number | boolean | undefined {
  if (depth > deepest) return undefined;
  switch (node.type) {
    case "Literal": return typeof node.value === "string" || typeof node.value === "number" || typeof node.value === "boolean" ? node.value : undefined;
    case "UnaryExpression": return negated(node.operator, constant(walk, node.argument, depth + 1));
    case "TemplateLiteral": return joined(walk, node, depth);
    case "BinaryExpression": return node.operator === "+" && node.left.type !== "PrivateIdentifier" ? sum(constant(walk, node.left, depth + 1), constant(walk, node.right, depth + 1)) : undefined;
    case "Identifier":
    case "MemberExpression": {
      const stands = standsFor(walk, node, depth);
      return stands === undefined ? undefined : constant(walk, stands, depth + 1);
    }
    default: return undefined;
  }
}

/** True or false where the value certainly does or does not come from this code; undefined where that cannot be told. */
export function matches(walk: Walk, node: AnyNode, value: unknown, depth = 0): boolean | undefined {
  if (depth > deepest || value === undefined) return undefined;
  if (walk.isMadeBy(node, value)) return true;
  const known = constant(walk, node);
  if (known !== undefined) return known === value;
  switch (node.type) {
    case "Literal": return value === node.value;
    case "ObjectExpression": return isObject(value) && !Array.isArray(value) ? matchesObject(walk, node, value, depth) : false;
    case "ArrayExpression": {
      if (!Array.isArray(value)) return false;
      if (node.elements.some((element) => element?.type === "SpreadElement")) return undefined;
      return node.elements.length === value.length ? all(node.elements.map((element, index) => (element === null ? undefined : matches(walk, element, value[index], depth + 1)))) : false;
    }
    case "Identifier":
    case "MemberExpression": {
      const stands = standsFor(walk, node, depth);
      return stands === undefined ? undefined : matches(walk, stands, value, depth + 1);
    }
    default: return undefined;
  }
}

function matchesObject(walk: Walk, node: ObjectExpression, value: Readonly<Record<string, unknown>>, depth: number): boolean | undefined {
  const judged = node.properties.map((property) => {
    const key = property.type === "Property" ? keyOf(walk, property) : undefined;
    if (property.type !== "Property" || key === undefined) return undefined;
    return key in value ? matches(walk, property.value, value[key], depth + 1) : false;
  });
  // A spread, or an otelc function, may have added to what is written here.
  return all(judged) === true && Object.keys(value).length !== judged.length ? undefined : all(judged);
}

/** The key of a property, where it can be told. */
export function keyOf(walk: Walk, { key, computed }: Property): string | undefined {
  if (key.type === "Identifier" && !computed) return key.name;
  const known = constant(walk, key);
  return known === undefined ? undefined : String(known);
}

/** The expression that a name or a member access stands for. */
function standsFor(walk: Walk, node: AnyNode, depth: number): AnyNode | undefined {
  if (node.type === "Identifier") {
    const target = targetOf(walk, node);
    return target === undefined ? undefined : reached(walk, target, depth);
  }
  if (node.type !== "MemberExpression") return undefined;
  const step = !node.computed && node.property.type === "Identifier" ? node.property.name : node.property.type === "PrivateIdentifier" ? undefined : constant(walk, node.property, depth + 1);
  return step === undefined ? undefined : reached(walk, { node: node.object, path: [String(step)] }, depth);
}

function reached(walk: Walk, target: Parameters<Walk["descend"]>[0], depth: number): AnyNode | undefined {
  if (target.path.length === 0) return target.node;
  // Without the run-time values, which belong to the path that is followed and not to this one.
  const found = { ...walk, values: [] }.descend(target, depth + 1);
  return found.left === 0 ? found.node : undefined;
}

function negated(operator: string, value: unknown): number | boolean | undefined {
  if (operator === "-" && typeof value === "number") return -value;
  return operator === "!" && (typeof value === "number" || typeof value === "boolean") ? !value : undefined;
}

function joined(walk: Walk, node: AnyNode & { readonly type: "TemplateLiteral" }, depth: number): string | undefined {
  let text = "";
  for (const [index, quasi] of node.quasis.entries()) {
    const expression = node.expressions[index];
    const value = expression === undefined ? "" : constant(walk, expression, depth + 1);
    if (value === undefined) return undefined;
    text += `${quasi.value.cooked ?? ""}${value}`;
  }
  return text;
}

function sum(left: unknown, right: unknown): string | number | undefined {
  if (typeof left === "number" && typeof right === "number") return left + right;
  return left === undefined || right === undefined ? undefined : `${String(left)}${String(right)}`;
}

function all(judged: readonly (boolean | undefined)[]): boolean | undefined {
  if (judged.includes(false)) return false;
  return judged.includes(undefined) ? undefined : true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
