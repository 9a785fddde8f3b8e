import type { Edit, Note, Path, Place, PointsAt, Severity } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import type { Model, TargetNode } from "../model/model.js";
/** What a rule found: only what is the case. The runner adds the rule's name, its severity and its reason. */
export interface Finding {
    readonly at: Path | Place;
    readonly message: string;
    readonly why?: string;
    readonly fix?: string;
    readonly notes?: readonly Note[];
    /** Where one case of a rule weighs less or more than the others. */
    readonly severity?: Severity;
    readonly on?: PointsAt;
    /** What `otelc lint --fix` does about it. */
    readonly edit?: Edit;
}
export type Report = (finding: Finding) => void;
/** The text of a stack: declarations, an empty line, then the properties of defineStack(); `completed` makes a whole config of it. */
export interface Example {
    readonly config: string;
    /** A part of each message that the rule must give, in order. @default none: the rule is quiet */
    readonly finds?: readonly string[];
}
interface About {
    /** Name of the file and suffix of the code. */
    readonly name: string;
    readonly summary: string;
    readonly severity: Severity;
    /** Silent unless the stack asks for it. @default false */
    readonly isOptional?: boolean;
    readonly why: string;
    readonly good: readonly Example[];
    readonly bad: readonly Example[];
}
/** Sees the model, before anything is emitted. */
export interface ModelRule extends About {
    readonly sees: "model";
    check(model: Model, report: Report): void;
}
/** Sees what is about to be written, after patches, extra services and manifests. */
export interface DocumentRule extends About {
    readonly sees: "documents";
    check(artifacts: readonly Artifact[], target: TargetNode, model: Model, report: Report): void;
}
/** Sees the text of the user's own files, by name. */
export interface SourceRule extends About {
    readonly sees: "sources";
    check(sources: ReadonlyMap<string, string>, report: Report): void;
}
/** Sees what stands on disk and what would replace it. */
export interface ChangeRule extends About {
    readonly sees: "change";
    check(before: readonly Artifact[], after: readonly Artifact[], report: Report): void;
}
/** Said by a stage of its own: the one that checks component options, or the one that applies suppressions. */
export interface StageRule extends About {
    readonly sees: "components" | "suppressions";
}
export type Rule = ModelRule | DocumentRule | SourceRule | ChangeRule | StageRule;
export {};
