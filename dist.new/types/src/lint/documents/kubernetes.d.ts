import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { type Fields } from "./record.js";
export interface KubernetesObject {
    readonly kind: string;
    readonly name: string;
    readonly fields: Fields;
    readonly at: Path;
}
export interface Workload extends KubernetesObject {
    readonly pod: Fields;
    readonly isJob: boolean;
}
export interface Container {
    readonly name: string;
    readonly fields: Fields;
    readonly isInit: boolean;
}
export declare function objectsOf(artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly KubernetesObject[];
export declare function workloadsIn(objects: readonly KubernetesObject[]): readonly Workload[];
export declare function containersOf({ pod }: Workload): readonly Container[];
export declare function imageOfContainer(container: Container): string | undefined;
export interface Autoscaler extends KubernetesObject {
    readonly of: {
        readonly kind: string;
        readonly name: string;
    };
}
/** Horizontal autoscalers and KEDA's scaled objects. A scaled object is of a Deployment unless it says otherwise. */
export declare function autoscalersIn(objects: readonly KubernetesObject[]): readonly Autoscaler[];
export declare function shown(object: KubernetesObject): string;
