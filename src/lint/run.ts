// Runs the rules: the rule says only what it found, this adds its name, its reason and the severity that the stack wants.
import type { Diagnostics, Severity } from "../diagnostics/diagnostic.js";
import { offer } from "../diagnostics/nearest.js";
import type { Artifact } from "../emit/artifact.js";
import type { Model, TargetNode } from "../model/model.js";
import type { Finding, Rule } from "./rule.js";
import { rules } from "./rules/index.js";

export function lintModel(model: Model, log: Diagnostics): void {
  for (const name of Object.keys(model.lint)) {
    if (rules.some((rule) => rule.name === name)) continue;
    log.error("validate/unknown-rule", [...model.origin, "lint", name], { on: "key", message: `There is no lint rule "${name}".`, why: "Its severity would change nothing.", fix: offer(name, rules.map((rule) => rule.name)) });
  }
  for (const rule of rules) {
    if (rule.sees === "model") rule.check(model, (finding) => say(rule, finding, model, log));
  }
}

export function lintDocuments(model: Model, target: TargetNode, artifacts: readonly Artifact[], log: Diagnostics): void {
  for (const rule of rules) {
    if (rule.sees === "documents") rule.check(artifacts, target, model, (finding) => say(rule, finding, model, log));
  }
}

function say(rule: Rule, finding: Finding, model: Model, log: Diagnostics): void {
  const wanted = model.lint[rule.name];
  if (wanted === "off") return;
  const severity: Severity = wanted ?? finding.severity ?? rule.severity;
  log.add({ code: `lint/${rule.name}`, ...finding, severity, why: finding.why ?? rule.why });
}
