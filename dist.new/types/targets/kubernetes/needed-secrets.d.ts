import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { SecretPlace } from "./secret-places.js";
export interface NeededSecret {
    readonly namespace: string;
    readonly name: string;
    readonly type: SecretPlace["type"];
    readonly isExisting: boolean;
    readonly places: readonly SecretPlace[];
    /** Workloads that use it. */
    readonly users: readonly string[];
}
export declare function neededSecrets(workloads: readonly Workload[], cluster: Cluster): readonly NeededSecret[];
