// A rule is its own documentation: its examples are run by one test and printed by `otelc explain`.
import type { Note, Path, Severity } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import type { Model, TargetNode } from "../model/model.js";


/** What a rule found. */
export interface Finding {
  readonly at: Path;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly notes?: readonly Note[];
  /** Where one case of a rule weighs less or more than the others. */
  readonly severity?: Severity;
}

export type Report = (finding: Finding) => void;

interface About {
  /** Name of the file and suffix of the code. */
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly why: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Sees the model, before anything is emitted. */
export interface ModelRule extends About { readonly sees: "model"; check(model: Model, report: Report): void }

/** Sees what is about to be written, after patches, extra services and manifests. */
export interface DocumentRule extends About { readonly sees: "documents"; check(artifacts: readonly Artifact[], target: TargetNode, model: Model, report: Report): void }

export type Rule = ModelRule | DocumentRule;
