import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, ServiceNode } from "../../model/model.js";
export interface StoreConfig {
    readonly service: ServiceNode;
    readonly at: Path;
    readonly text: string;
}
export declare function storeConfigs(artifacts: readonly Artifact[], type: string, model: Model): readonly StoreConfig[];
/** The longest name that a ConfigMap's own begins with. */
export declare function ownerOf(name: string, { services }: Model): string | undefined;
/** The lines of a block at the top of a file. */
export declare function blockOf(text: string, key: string): string;
