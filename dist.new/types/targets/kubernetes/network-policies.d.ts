import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import { type Connection } from "./connections.js";
import type { Emitted } from "./object.js";
export declare function networkPolicyOf(workload: Workload, connections: readonly Connection[], cluster: Cluster): Emitted;
/** In a namespace of the stack's own for every pod; in a shared one for the stack's pods only. */
export declare function defaultDeny(namespaces: readonly string[], cluster: Cluster): readonly Emitted[];
type Rule = Readonly<Record<string, unknown>>;
/** Also the cache that listens on the node. */
export declare const dns: Rule;
/** It is no pod, so only its ports can be named: the Service's and the usual one behind it. */
export declare const apiServer: Rule;
export declare function tcp(port: number): object;
/** Pods of a node of the stack, as seen from another. */
export declare function peerOf(name: string, from: Pick<Workload, "of">, cluster: Cluster): object;
/** The autoscaler asks brokers for the lag. */
export declare const kedaPeer: {
    readonly namespaceSelector: {
        readonly matchLabels: {
            readonly "kubernetes.io/metadata.name": "keda";
        };
    };
    readonly podSelector: {
        readonly matchLabels: {
            readonly app: "keda-operator";
        };
    };
};
export {};
