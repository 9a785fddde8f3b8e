import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { type Fields } from "./record.js";
export interface ComposeService {
    readonly name: string;
    readonly fields: Fields;
    readonly at: Path;
}
export declare function composeServices(artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly ComposeService[];
export interface Mount {
    readonly source: string;
    readonly target: string;
    readonly isReadOnly: boolean;
}
/** Named volumes of a service, in the short form and the long one. */
export declare function namedVolumes(service: ComposeService): readonly Mount[];
/** Replicas that the document asks for. */
export declare function replicasOf({ fields }: ComposeService): number;
export declare function imageOfService({ fields }: ComposeService): string | undefined;
/** A job ends by itself: `restart: "no"`, or only on failure. */
export declare function isJob({ fields }: ComposeService): boolean;
/** Everything that a service runs, as one text. */
export declare function scriptOf({ fields }: ComposeService): string;
