import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { type Emitted } from "./object.js";
interface StackObjects {
    readonly objects: readonly Emitted[];
    readonly workloads: readonly Workload[];
}
export declare function stackObjects(cluster: Cluster): StackObjects;
export {};
