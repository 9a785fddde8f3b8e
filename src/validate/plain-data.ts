// A stack is data: what cannot be written into a file is said where it stands, unless a schema has said so already.
import { types } from "node:util";
import { type Diagnostics, type Path, saidAt } from "../diagnostics/diagnostic.js";
import { spelled } from "./component-options/place.js";
import { article, isInstance, shown } from "./shown.js";

/** Whose options a value stands in, and where they begin. */
export interface Owner { readonly noun: string; readonly at: Path }

/** Whether a value may be looked into: it is data, and does not hold itself. */
export function checkPlain(value: unknown, at: Path, owner: Owner, above: readonly object[], log: Diagnostics): boolean {
  if (above.length > deepest) {
    const from = at.slice(0, owner.at.length + 2);
    if (saidAt(from, log).length === 0) log.error("validate/wrong-value", from, { on: "use", message: `${owner.noun} holds more than ${deepest} levels in "${spelled(from.slice(owner.at.length))}".`, why: "No file that is written for a person or a program is that deep: it is made by what does not end.", fix: "Correct what makes it." });
    return false;
  }
  const fix = fixOf(value);
  const isCircle = fix === undefined && above.includes(value as object);
  if (fix === undefined && !isCircle) return true;
  if (saidAt(at, log).length > 0) return false;
  const name = spelled(at.slice(owner.at.length));
  if (isCircle) {
    log.error("validate/wrong-value", at, { on: "use", message: `${owner.noun} holds itself in "${name}".`, why: "What is written would have no end.", fix: "Take out what leads back to it." });
    return false;
  }
  const what = types.isProxy(value) ? "a proxy" : shown(value);
  log.error("validate/wrong-value", at, {
    on: "use", message: name === "" ? `${owner.noun} is given ${what}.` : `${owner.noun} has ${what} for "${name}".`,
    why: "Expected what can be written into a file: a text, a number, true or false, a list or an object of these.", ...(fix === undefined ? {} : { fix }),
  });
  return false;
}

const deepest = 100;

/** `https://${process.env.HOST}` where there is no HOST. Sentences and statements may well speak of what is undefined, and the word alone may be meant. */
const hole = /^(?!undefined$)(?:Basic |Bearer )?(?:[^\s"'`]*[./:@=_-])?undefined(?:[./:&_-][^\s"'`]*)?$/;

/** Says where a text holds the word for a value that was not there. */
export function checkHole(value: unknown, at: Path, owner: Owner, log: Diagnostics): void {
  if (typeof value !== "string" || !value.includes("undefined") || !hole.test(value) || saidAt(at, log).length > 0) return;
  log.add({
    code: "validate/wrong-value", severity: "warning", at, on: "use", message: `${owner.noun} has ${shown(value)} for "${spelled(at.slice(owner.at.length))}".`,
    why: "That is what JavaScript writes for a value that is not there, such as a variable that is not set.", fix: "Set it, or throw an error where it is missing.",
  });
}

function fixOf(value: unknown): string | undefined {
  if (types.isProxy(value)) return "Give the object itself: a proxy may answer otherwise each time.";
  if (typeof value === "function") return "Call it, and give what it returns.";
  if (typeof value === "bigint") return `Write ${value}.`;
  if (typeof value === "symbol") return "Write a text.";
  if (value instanceof Promise) return "Await it: write await in front.";
  // Data of its own an instance of a class may have; a Date, a Map or a RegExp has none that could be seen.
  return isInstance(value) && Object.keys(value).length === 0 ? `Write what is meant as a text or a list: nothing of ${article(value.constructor.name)} would be kept.` : undefined;
}
