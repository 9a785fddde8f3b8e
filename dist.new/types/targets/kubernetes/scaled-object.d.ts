import type { CollectorNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
type LagScaling = Extract<CollectorNode["scaling"], {
    by: "lag";
}>;
export declare function scaledObjectOf(workload: Workload, collector: CollectorNode, scaling: LagScaling, cluster: Cluster): readonly Emitted[];
export {};
