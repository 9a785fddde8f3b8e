import type { Said } from "../diagnostics/diagnostic.js";
import { finishing } from "./advice.js";
import { shown } from "./shown.js";

/** Says that a builder was called with a value where its options belong. @param call How it is called, for the advice. */
export function misgiven(noun: string, found: unknown, call: string): Said {
  return {
    on: "use", message: `${noun} is given ${found === undefined ? "no options" : shown(found)}.`, why: "Expected an object of options.",
    fix: finishing(found) ?? `Write them by name, such as ${call}.`,
  };
}

/** The call that a noun such as `kafka()` speaks of. */
export function callOf(noun: string): string {
  return noun.endsWith("()") ? `${noun.slice(0, -1)}{ ... })` : "{ ... }";
}
