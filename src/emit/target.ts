import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Model, TargetNode } from "../model/model.js";
import type { Artifact } from "./artifact.js";
import type { Expressions } from "./feature.js";

/** One way to run a stack: Compose, Kubernetes, Kubernetes with Strimzi. */
export interface Target {
  readonly name: string;
  readonly summary: string;
  /** What it makes of each feature. */
  readonly expresses: Expressions;
  emit(model: Model, target: TargetNode, log: Diagnostics): Iterable<Artifact>;
}
