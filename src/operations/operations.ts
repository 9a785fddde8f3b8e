// What a team needs to run the stack, beside what runs: one list of files for each kind of target.
import { type Artifact, textLater } from "../emit/artifact.js";
import type { Model } from "../model/model.js";
import { operatorRules } from "./alerts/rules.js";
import { operatorTestFiles, ruleTestFiles } from "./alerts/test-files.js";
import { composeCommands, kubernetesCommands, type KubernetesSite } from "./runbook/commands.js";
import type { ComposeSite } from "./scripts/facts.js";
import { scriptFiles } from "./scripts/scripts.js";
import { runbook } from "./runbook/runbook.js";

export function composeOperations(model: Model, site: ComposeSite): readonly Artifact[] {
  return [...ruleTestFiles(model, "compose"), ...scriptFiles(model, site), textLater({ path: "RUNBOOK.md", origin: model.origin }, () => runbook(model, composeCommands(model, site.project), "compose"))];
}

export function kubernetesOperations(model: Model, site: KubernetesSite): readonly Artifact[] {
  const isOperated = site.operatorNamespace !== null;
  return [
    ...ruleTestFiles(model, "kubernetes"), ...(isOperated ? operatorTestFiles(model) : []),
    textLater({ path: "RUNBOOK.md", origin: model.origin }, () => runbook(model, kubernetesCommands(model, site), "kubernetes", isOperated ? operatorRules(model) : [])),
  ];
}
