import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
export declare function waivers(workload: Workload, cluster: Cluster): Readonly<Record<string, string>>;
