import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
export declare function bucketsJob(store: string): string;
export declare function topicsJob(queue: string): string;
export declare function checkNames(workload: Workload, { log }: Cluster): void;
