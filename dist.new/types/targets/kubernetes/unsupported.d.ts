import type { Cluster } from "./cluster.js";
export declare function reportUnsupported(cluster: Cluster): void;
