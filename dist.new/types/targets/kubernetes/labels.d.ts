import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Metadata } from "./object.js";
type Labels = Readonly<Record<string, string>>;
/** A selector can never change, so it holds names only. */
export declare function selectorOf(name: string, { model }: Pick<Cluster, "model">): Labels;
export declare function stackLabels({ model }: Pick<Cluster, "model">): Labels;
export declare function labelsOf(name: string, component: string, cluster: Pick<Cluster, "model">): Labels;
/** Labels of an object and of its pods; the version is what the image's tag says. */
export declare function workloadLabels(workload: Workload, cluster: Cluster): Labels;
export declare function metadataOf(workload: Pick<Workload, "name" | "of" | "component">, cluster: Cluster, name?: string): Metadata;
export {};
