import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
export declare function hostVolumeOwners(workload: Workload, { settings }: Cluster): readonly object[];
