// Lints the text of a stack as a build does: through the public DSL and the whole pipeline, with suppressions applied behind it.
import { compile } from "../../../src/compile.js";
import { createDiagnostics, type Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { located, type Located } from "../../../src/diagnostics/located.js";
import { completed } from "../../../src/lint/example.js";
import { lintSources } from "../../../src/lint/run.js";
import { suppressed } from "../../../src/lint/suppress.js";
import { names, stackOf } from "./inputs.js";

export const today = "2026-06-15";

export interface Linted { readonly diagnostics: readonly Diagnostic[]; readonly text: string }

export function lint(example: string): Linted {
  const text = completed(example, names);
  const { models, diagnostics } = compile(stackOf(text), {});
  const log = createDiagnostics();
  lintSources(new Map([["stack.config.ts", text]]), models[0]?.lint ?? {}, log);
  return { text, diagnostics: [...diagnostics, ...log.all] };
}

/** Findings of rules, and the mistakes of other stages that an example must not have. */
export function lintFindings(example: string): { readonly lint: readonly Diagnostic[]; readonly mistakes: readonly string[] } {
  const { diagnostics } = lint(example);
  return {
    lint: diagnostics.filter(({ code }) => code.startsWith("lint/")),
    mistakes: diagnostics.filter(({ code }) => !code.startsWith("lint/")).map(({ code, message }) => `${code}: ${message}`),
  };
}

/** Findings with suppressions applied; every finding is placed on the line of the text that holds `marker`. */
export function lintWithSuppressions(example: string, marker: string): readonly Located[] {
  const { diagnostics, text } = lint(example);
  const line = text.split("\n").findIndex((each) => each.includes(marker)) + 1;
  const place = { file: "stack.config.ts", line, column: 1, length: 1 };
  return suppressed(located(diagnostics, () => place), { sources: new Map([["stack.config.ts", text]]), today, severities: {} });
}
