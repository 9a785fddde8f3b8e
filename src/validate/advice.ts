// What to write in the place of a value that does not fit.
import { nearest, offer } from "../diagnostics/nearest.js";
import { typeName } from "../stack/node.js";
import { labelOf } from "../stack/schema.js";
import { repaired } from "./repaired.js";
import { shown } from "./shown.js";

/** @param expected As a message says it: "a list", 'a duration such as "30m"'. */
export function advice(found: unknown, expected: string): string {
  return emptied(found) ?? finishing(found) ?? (/^no\b/.test(expected) ? "Take it out." : undefined)
    ?? referred(found, expected) ?? chosen(found, expected) ?? leftByCondition(found, expected) ?? rewritten(found, expected) ?? reshaped(found, expected) ?? instructed(expected);
}

/** What stands there came of a value that was not there. */
function emptied(found: unknown): string | undefined {
  if (found === undefined) return "What stands there has no value: set it, take it out, or throw an error where it is missing.";
  if (found === null) return "What stands there has no value: set it, or leave it out.";
  if (Number.isNaN(found)) return "It is worked out from what is no number, or no duration: correct that.";
  return typeof found === "string" && /undefined|NaN/.test(found) ? "It is put together from what has no value: set that, or throw an error where it is missing." : undefined;
}

export const byValue = "References are values, not names: use the constant that the builder returned.";

function referred(found: unknown, expected: string): string | undefined {
  return typeof found === "string" && /^(?:a destination|destinations|a queue|receivers|a store|an extension|something of this stack)\b/.test(expected) ? byValue : undefined;
}

/** What a function or a promise lacks to be a value. */
export function finishing(found: unknown): string | undefined {
  if (typeof found === "function") return "Call it, and give what it returns.";
  return found instanceof Promise ? "Await it: write await in front." : undefined;
}

/** `condition && value` leaves false where the condition does not hold. */
export function leftByCondition(found: unknown, expected: string): string | undefined {
  if (found !== false || /\bfalse\b/.test(expected)) return undefined;
  return "Leave it out; where a condition decides, spread what it gives: ...(condition ? [ ... ] : []) in a list, ...(condition ? { ... } : {}) in an object.";
}

/** One of the words that are known there. */
function chosen(found: unknown, expected: string): string | undefined {
  if (expected.startsWith("one of: ")) return offer(typeName(found), expected.slice("one of: ".length).split(", "));
  const words = expected.includes("such as") || typeof found !== "string" ? [] : [...expected.matchAll(/(?:^|or )"([^"]+)"/g)].flatMap(([, word = ""]) => word);
  const close = typeof found === "string" ? nearest(found, words) : undefined;
  return close === undefined ? undefined : `Did you mean "${close}"?`;
}

/** The same value in the notation that is read there. */
function rewritten(found: unknown, expected: string): string | undefined {
  const meant = repaired(found, expected) ?? named(found, expected);
  if (meant !== undefined && meant !== found) return `Write "${meant}".`;
  const [, build] = typeof found === "string" ? (/^(\w+)\("[^"]*"\)$/.exec(expected) ?? []) : [];
  if (build !== undefined) return `Write ${build}(${shown(found)}).`;
  if (expected === "a text" && (typeof found === "number" || typeof found === "boolean")) return `Write "${found}".`;
  if (typeof found !== "string") return undefined;
  if (/^true(?: or|,) false\b/.test(expected)) return switches[found.toLowerCase()];
  const number = /\bnumber\b|^CPU cores|\bpercentage\b/.test(expected) ? /^\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/.exec(found)?.[1] : undefined;
  return number === undefined ? undefined : `Write ${Number(number)}, without quotes.`;
}

const switches: Readonly<Record<string, string | undefined>> = { true: "Write true, without quotes.", yes: "Write true.", on: "Write true.", false: "Write false, without quotes.", no: "Write false.", off: "Write false." };

/** Brackets and braces: too many, or none. */
function reshaped(found: unknown, expected: string): string | undefined {
  if (expected === "a list") return listed(found);
  const isOne = Array.isArray(found) && found.length === 1 && !/^an object of names/.test(expected) && !expected.includes("by signal");
  if (isOne && (expected !== "an object" || typeof found[0] === "object")) return "Give it alone, without the brackets.";
  if (/^an object of names/.test(expected)) return Array.isArray(found) ? "Give each entry a name: { name: ... }." : "Write an object: { name: ... }.";
  if (expected !== "an object") return undefined;
  return found === true ? "Write an object: {} where its defaults will do." : "Write an object: { ... }.";
}

function listed(found: unknown): string {
  const parts = typeof found === "string" ? found.split(",").map((part) => part.trim()) : [];
  if (parts.length > 1 && parts.every((part) => part !== "")) return `Put them in a list: [${parts.map((part) => JSON.stringify(part)).join(", ")}].`;
  return `Put it in a list: [${typeof found === "string" || typeof found === "number" ? JSON.stringify(found) : " ... "}].`;
}

function instructed(expected: string): string {
  const example = /such as (.*)$/.exec(expected)?.[1];
  if (example !== undefined) return `Write it like ${example}.`;
  const [what = "", which] = expected.split(/(?<!\{[^}]*): /);
  if (/^(?:what|a store|an extension)\b/.test(what)) return `Give it ${what}.`;
  return what.startsWith("something") && which !== undefined ? `Give it ${which}.` : `Write ${what}.`;
}

function named(found: unknown, expected: string): string | undefined {
  const isName = (typeof found === "string" || typeof found === "number") && /^(?:a DNS label|a namespace|the beginning of a bucket's name)\b/.test(expected);
  return isName ? labelOf(String(found)) : undefined;
}
