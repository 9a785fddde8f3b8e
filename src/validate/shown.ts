import { isComponent } from "../stack/component.js";
import { has, isSecret } from "../stack/brands.js";
import { isTuned } from "../stack/kafka.js";
import { builderOf, isPlainNode, typeName } from "../stack/node.js";

/** A value as a message quotes it: short, and never the inside of a node. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isComponent(value)) return `the ${String(value.kind)} "${typeName(value.type)}"`;
  if (typeof value === "object" && value !== null && "kind" in value && value.kind === "collector") return "a collector";
  if (isTuned(value)) return `${value.direction}()`;
  if (isPlainNode(value)) return `${builderOf(typeName(value.type))}()`;
  if (has(value, isSecret)) return "a secret";
  if (typeof value === "object" && value !== null && "mount" in value) return "file()";
  if (value instanceof Promise) return "a promise";
  if (typeof value === "bigint") return `${value}n`;
  if (isInstance(value)) return article(value.constructor.name);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** An object of a class, be it one of JavaScript's own or the user's. */
export function isInstance(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype && typeof value.constructor === "function" && value.constructor !== Object && value.constructor.name !== "";
}

/** A promise, a map or a date has nothing that could be written; an object of the user's own class has its fields. */
export function isEmptyInstance(value: unknown): boolean {
  return isInstance(value) && Object.keys(value).length === 0;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a Date`, `an Error`. */
export function article(name: string): string {
  return `${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`;
}
