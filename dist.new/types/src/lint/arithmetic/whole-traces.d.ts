import type { Path } from "../../diagnostics/diagnostic.js";
import type { CollectorNode, Model, PipelineNode } from "../../model/model.js";
/** Why traces may be split, and where; undefined where they are not, or where nobody can tell. */
export interface Split {
    readonly because: string;
    readonly fix: string;
    readonly notes: readonly {
        readonly message: string;
        readonly at: Path;
    }[];
}
export declare function splitBefore(model: Model, collector: CollectorNode, pipelines: readonly PipelineNode[]): Split | undefined;
