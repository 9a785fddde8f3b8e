import type { Cluster } from "./cluster.js";
import { type Emitted } from "./object.js";
export declare function checkObjects(objects: readonly Emitted[], cluster: Cluster): void;
