import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import type { Emitted } from "../kubernetes/object.js";
export declare function userObjects(queue: ServiceNode, cluster: Cluster): readonly Emitted[];
