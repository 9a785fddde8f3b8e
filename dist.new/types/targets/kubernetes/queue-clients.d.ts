import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function queueClients(queue: ServiceNode, cluster: Cluster): readonly object[];
/** The policy with the clients let in. */
export declare function queueIngress(policy: Emitted, queue: ServiceNode, cluster: Cluster): Emitted;
