// The last argument of a component, which names it and does nothing else.
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { givenTo } from "../stack/given.js";
import { shown } from "./shown.js";

/** Says that something else was given in the place of `{ name }`. */
export function checkNaming(value: object, noun: string, at: Path, log: Diagnostics): void {
  const naming = givenTo(value)?.options;
  if (naming === undefined) return;
  const isText = typeof naming === "string";
  log.error("validate/wrong-value", [...at, "name"], {
    on: "use", message: `${noun} has ${shown(naming)} for its naming.`, why: "Expected { name }, behind the options.",
    fix: isText ? `Write { name: ${shown(naming)} }.` : "Write { name: \"...\" }; everything else belongs to the options.",
  });
}
