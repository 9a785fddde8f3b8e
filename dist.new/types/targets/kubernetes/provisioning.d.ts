import type { Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function provisioningOf(cluster: Cluster): readonly Emitted[];
