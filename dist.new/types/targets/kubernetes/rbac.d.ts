import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function rbacOf(workload: Workload, cluster: Cluster): readonly Emitted[];
export declare function needsApiServer(workload: Pick<Workload, "name">, cluster: Pick<Cluster, "model">): boolean;
