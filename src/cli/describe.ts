// What is known of a code: a stage's from the explanations, a lint rule's from the rule itself.
import * as api from "../index.js";
import { completed } from "../lint/example.js";
import type { Example, Rule } from "../lint/rule.js";
import { rules } from "../lint/rules/index.js";
import { codes, type Explanation } from "./explanations.js";

/** For a whole code, or for what stands behind its stage: `lint/no-latest-tag` or `no-latest-tag`. */
export function describe(code: string): (Explanation & { readonly code: string }) | undefined {
  const full = describable().find((known) => known === code) ?? describable().find((known) => known.endsWith(`/${code}`));
  if (full === undefined) return undefined;
  const rule = rules.find((candidate) => `lint/${candidate.name}` === full);
  if (rule !== undefined) return { code: full, summary: rule.summary, severity: severityShown(rule), why: rule.why, bad: shown(rule.bad), good: shown(rule.good) };
  const known = codes[full];
  return known && { code: full, ...known };
}

/** Every code that can be described. */
export function describable(): readonly string[] {
  return [...rules.map((rule) => `lint/${rule.name}`), ...Object.keys(codes)];
}

function severityShown({ name, severity, isOptional, sees }: Rule): string {
  if (isOptional === true) return `off; ${severity} where the stack asks for it, lint: { "${name}": "${severity}" }`;
  const inPlace = sees === "suppressions" ? "" : `, or suppress it in place: // otelc-disable-next-line ${name}: reason`;
  return `${severity}; set it in the stack, lint: { "${name}": "off" }${inPlace}`;
}

/** One example of each kind says it; the others are for tests. */
function shown([first]: readonly Example[]): string {
  return first === undefined ? "" : completed(first.config, Object.keys(api)).trimEnd();
}
