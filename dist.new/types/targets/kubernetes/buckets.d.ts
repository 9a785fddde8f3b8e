import type { ServiceNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
export declare function bucketsWorkload(store: ServiceNode, cluster: Cluster): Workload;
/** For a store that keeps its data in an object store of the stack. */
export declare function bucketWaiters(workload: Workload, cluster: Cluster): readonly object[];
