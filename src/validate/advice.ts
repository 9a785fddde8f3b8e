// What to write in the place of a value that does not fit.
import { offer } from "../diagnostics/nearest.js";
import { labelOf } from "../stack/schema.js";
import { repaired } from "./repaired.js";

/** @param expected As a message says it: "a list", 'a duration such as "30m"'. */
export function advice(found: unknown, expected: string): string {
  if (found === undefined) return "What stands there has no value: set it, take it out, or throw an error where it is missing.";
  if (Number.isNaN(found)) return "It is worked out from what is no number, or no duration: correct that.";
  const unfinished = finishing(found);
  if (unfinished !== undefined) return unfinished;
  if (typeof found === "string" && /^(?:a destination|destinations|a queue|receivers)\b/.test(expected)) return byValue;
  if (/^no\b/.test(expected)) return "Take it out.";
  if (expected.startsWith("one of: ")) return offer(String(found), expected.slice("one of: ".length).split(", "));
  const meant = repaired(found, expected) ?? named(found, expected);
  if (meant !== undefined && meant !== found) return `Write "${meant}".`;
  if (expected === "a list") return `Put it in a list: [${typeof found === "string" || typeof found === "number" ? JSON.stringify(found) : " ... "}].`;
  if (expected === "an object") return "Write an object: { ... }.";
  const isNumeric = typeof found === "string" && found.trim() !== "" && Number.isFinite(Number(found));
  if (isNumeric && /\bnumber\b/.test(expected)) return `Write ${Number(found)}, without quotes.`;
  const example = /such as (.*)$/.exec(expected)?.[1];
  return example === undefined ? `Write ${expected.split(": ")[0] ?? expected}.` : `Write it like ${example}.`;
}

export const byValue = "References are values, not names: use the constant that the builder returned.";

/** What a function or a promise lacks to be a value. */
export function finishing(found: unknown): string | undefined {
  if (typeof found === "function") return "Call it, and give what it returns.";
  return found instanceof Promise ? "Await it: write await in front." : undefined;
}

function named(found: unknown, expected: string): string | undefined {
  return typeof found === "string" && /^a (?:DNS label|namespace)\b/.test(expected) ? labelOf(found) : undefined;
}
