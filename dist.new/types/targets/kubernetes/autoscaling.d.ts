import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function autoscalerOf(workload: Workload, cluster: Cluster): readonly Emitted[];
