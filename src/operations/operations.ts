// What a team needs to run the stack, beside what runs: one list of files for each kind of target.
import type { Artifact } from "../emit/artifact.js";
import type { Model } from "../model/model.js";
import { ruleTestFiles } from "./alerts/test-files.js";

export function composeOperations(model: Model): readonly Artifact[] {
  return [...ruleTestFiles(model, "compose")];
}

export function kubernetesOperations(model: Model): readonly Artifact[] {
  return [...ruleTestFiles(model, "kubernetes")];
}
