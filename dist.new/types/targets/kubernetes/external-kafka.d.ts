import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster, SignIn } from "./cluster.js";
export declare function externalSignIn(queue: ServiceNode, cluster: Cluster): SignIn | null;
