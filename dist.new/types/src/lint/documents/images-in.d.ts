import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { type Image } from "./image.js";
export interface NamedImage {
    readonly reference: string;
    readonly image: Image;
    readonly of: string;
    readonly at: Path;
}
export declare function imagesIn(artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly NamedImage[];
