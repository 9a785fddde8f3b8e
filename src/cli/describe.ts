// What is known of a code: a stage's from the explanations, a lint rule's from the rule itself.
import { rules } from "../lint/rules/index.js";
import { codes, type Explanation } from "./explanations.js";

type Example = string | { readonly config: string };

/** For a whole code, or for what stands behind its stage: `lint/no-latest-tag` or `no-latest-tag`. */
export function describe(code: string): (Explanation & { readonly code: string }) | undefined {
  const full = describable().find((known) => known === code) ?? describable().find((known) => known.endsWith(`/${code}`));
  if (full === undefined) return undefined;
  const rule = rules.find((candidate) => `lint/${candidate.name}` === full);
  if (rule !== undefined) return { code: full, summary: rule.summary, why: rule.why, bad: shown(rule.bad), good: shown(rule.good) };
  const known = codes[full];
  return known && { code: full, ...known };
}

/** Every code that can be described. */
export function describable(): readonly string[] {
  return [...rules.map((rule) => `lint/${rule.name}`), ...Object.keys(codes)];
}

function shown(examples: readonly Example[]): string {
  return examples.map((example) => (typeof example === "string" ? example : example.config)).join("\n\n");
}
