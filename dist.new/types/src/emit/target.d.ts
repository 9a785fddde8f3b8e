import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Model, TargetNode } from "../model/model.js";
import type { Artifact } from "./artifact.js";
/** One way to run a stack: Compose, Kubernetes, Kubernetes with Strimzi. */
export interface Target {
    readonly name: string;
    readonly summary: string;
    emit(model: Model, target: TargetNode, log: Diagnostics): Iterable<Artifact>;
}
