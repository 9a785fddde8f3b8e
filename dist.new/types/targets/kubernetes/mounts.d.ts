import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
export interface Mount {
    readonly volume: object | null;
    readonly mounts: readonly object[];
}
export declare function mountsOf(workload: Workload, cluster: Cluster): readonly Mount[];
