// What the collector replaces in any text of its configuration: https://opentelemetry.io/docs/collector/configuration/#environment-variables
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { symbolic } from "./component-options/symbols.js";

/** A name of the environment, perhaps with a default; or another source, by its scheme. */
const known = /^(?:(?:env:)?[A-Za-z_]\w*(?::-[^]*)?|(?!env:)[A-Za-z][A-Za-z0-9+.-]+:[^]*)$/;

/**
 * A replacement such as `${1}` is meant for another program: the collector ends at it.
 * @param above What the value stands in; a value that stands in itself is told elsewhere.
 */
export function checkExpansions(value: unknown, at: Path, log: Diagnostics, above: readonly unknown[] = []): void {
  if (typeof value === "string") checkText(value, at, log);
  else if (typeof value === "object" && value !== null && above.length < 100 && !above.includes(value) && symbolic(value) === undefined) {
    for (const [key, each] of Object.entries(value)) checkExpansions(each, [...at, Array.isArray(value) ? Number(key) : key], log, [...above, value]);
  }
}

function checkText(text: string, at: Path, log: Diagnostics): void {
  const wrong = [...text.replaceAll("$$", "  ").matchAll(/\$\{([^${}]*)\}/g)].find(([, name = ""]) => !known.test(name));
  if (wrong === undefined) return;
  log.error("validate/wrong-value", at, {
    message: `"${text}" holds ${wrong[0]}, which the collector would replace.`, why: "It takes what stands in ${} for the name of a variable of its environment, and does not start where that can be none.",
    fix: `Write $${wrong[0]}: the collector makes one $ of two.`,
  });
}
