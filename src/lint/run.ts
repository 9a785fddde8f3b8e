// Runs the rules: the rule says only what it found, this adds its name, its reason and the severity that the stack wants.
import type { Diagnostics, Severity } from "../diagnostics/diagnostic.js";
import { offer } from "../diagnostics/nearest.js";
import type { Artifact } from "../emit/artifact.js";
import type { Model, TargetNode } from "../model/model.js";
import type { Finding, Report, Rule } from "./rule.js";
import { rules } from "./rules/index.js";

/** What the stack says about rules, by name. */
export type Severities = Model["lint"];

export function lintModel(model: Model, log: Diagnostics): void {
  reportUnknownRules(model, log);
  for (const rule of rules) {
    if (rule.sees === "model") rule.check(model, saying(rule, model.lint, log));
  }
}

export function lintDocuments(model: Model, target: TargetNode, artifacts: readonly Artifact[], log: Diagnostics): void {
  for (const rule of rules) {
    if (rule.sees === "documents") rule.check(artifacts, target, model, saying(rule, model.lint, log));
  }
}

/** Once for a whole config, whatever its environments: the files are the same. */
export function lintSources(sources: ReadonlyMap<string, string>, severities: Severities, log: Diagnostics): void {
  for (const rule of rules) {
    if (rule.sees === "sources") rule.check(sources, saying(rule, severities, log));
  }
}

/** For `diff` and for `build` over an existing folder: what a change would leave behind. */
export function lintChange(before: readonly Artifact[], after: readonly Artifact[], severities: Severities, log: Diagnostics): void {
  for (const rule of rules) {
    if (rule.sees === "change") rule.check(before, after, saying(rule, severities, log));
  }
}

/** The severity of a finding; undefined where the stack has switched the rule off, or never asked for it. */
export function severityOf(rule: Rule, severities: Severities, finding: Pick<Finding, "severity"> = {}): Severity | undefined {
  const wanted = severities[rule.name];
  if (wanted === "off") return undefined;
  if (wanted === undefined && rule.isOptional === true) return undefined;
  return wanted ?? finding.severity ?? rule.severity;
}

function saying(rule: Rule, severities: Severities, log: Diagnostics): Report {
  return (finding) => {
    const severity = severityOf(rule, severities, finding);
    if (severity !== undefined) log.add({ code: `lint/${rule.name}`, ...finding, severity, why: finding.why ?? rule.why });
  };
}

function reportUnknownRules(model: Model, log: Diagnostics): void {
  const names = rules.map((rule) => rule.name);
  for (const name of Object.keys(model.lint).filter((each) => !names.includes(each))) {
    log.error("validate/unknown-rule", [...model.origin, "lint", name], {
      on: "key", message: `There is no lint rule "${name}".`, why: "Its severity would change nothing.", fix: /^(?!lint\/)[a-z]+\//.test(name) ? "Take it out, and correct what it tells of: only lint rules have a severity." : offer(name, names),
    });
  }
}
