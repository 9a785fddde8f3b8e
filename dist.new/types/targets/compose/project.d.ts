import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import type { CollectorNode, ExposureNode, Model, ServiceNode, TargetNode } from "../../src/model/model.js";
import type { View } from "../../src/workload/view.js";
export interface Project {
    readonly model: Model;
    readonly target: TargetNode;
    readonly view: View;
    /** Compose project name; volumes are named with it, so that backups find them. */
    readonly name: string;
    readonly log: Diagnostics;
}
export type Service = Readonly<Record<string, unknown>>;
/** What one part adds to the project. */
export interface Part {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: readonly OwnedVolume[];
    /** Keys of secrets mounted as files. */
    readonly secretFiles: readonly string[];
    /** Keys of secrets in the environment. */
    readonly secretVariables: readonly string[];
    readonly files: readonly Artifact[];
}
/** A named volume, and who must be able to write it. */
export interface OwnedVolume {
    readonly key: string;
    readonly uid: number;
    readonly gid: number;
}
export declare const nothing: Part;
export declare function createProject(model: Model, target: TargetNode, log: Diagnostics): Project;
export declare function balancerName(node: {
    readonly name: string;
}): string;
/** What a load balancer stands in front of. */
export type Balanced = (CollectorNode | ServiceNode) & {
    readonly expose: ExposureNode;
};
export declare function balanced(model: Model): readonly Balanced[];
/** A property of data whose form is not known, such as a service of the user's own. */
export declare function property(value: unknown, key: string): unknown;
/** An image by the mirror that the target names. */
export declare function mirrored(image: string, { target }: Project): string;
