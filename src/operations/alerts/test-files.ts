// The tests of the rules, as files that `promtool test rules` takes.
import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model } from "../../model/model.js";
import type { View } from "../../workload/view.js";
import { ruleDocument, ruleTests } from "./rule-file.js";
import { loadsRules, operatorRules, ruleSet, type RuleSet } from "./rules.js";

/** Beside the rules where a target writes those as a file of their own; elsewhere the rules come along. */
export function ruleTestFiles(model: Model, target: View["target"]): readonly Artifact[] {
  const { origin } = model.alerts;
  return model.services.flatMap((service) => {
    const { name } = service;
    const rules = ruleSet(model, name, target);
    if (rules.alerts.length === 0) return [];
    const isBeside = target === "compose" && model.alerts.manager !== "grafana";
    const folder = isBeside ? `config/${name}` : `tests/${name}`;
    return isBeside && loadsRules(service) ? testsOf(rules, folder, origin) : rulesAndTests(rules, folder, origin);
  });
}

/** Of the rules that the operator's Prometheus is given. */
export function operatorTestFiles(model: Model): readonly Artifact[] {
  const alerts = operatorRules(model);
  return alerts.length === 0 ? [] : rulesAndTests({ recordings: [], alerts }, "tests/operator", model.alerts.origin);
}

function rulesAndTests(rules: RuleSet, folder: string, origin: Path): readonly Artifact[] {
  return [{ path: `${folder}/rules.yml`, documents: [ruleDocument(rules)], schema: "prometheus-rules", origin }, ...testsOf(rules, folder, origin)];
}

function testsOf(rules: RuleSet, folder: string, origin: Path): readonly Artifact[] {
  return ruleTests(rules, "rules.yml").map(({ name, document }) => ({ path: `${folder}/${name}`, documents: [document], origin }));
}
