import type { Model } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
export interface Connection {
    readonly from: string;
    readonly to: string;
    readonly port: number;
    /** Replicas among themselves, by TCP and UDP. */
    readonly isGossip?: boolean;
}
export declare function connectionsOf(workloads: readonly Workload[], cluster: Cluster): readonly Connection[];
export declare function isInside(name: string, { collectors, services }: Model): boolean;
/** A Grafana of the cluster that is not of the stack: it still queries the stack's stores. */
export declare function isOtherGrafana(name: string, { services }: Model): boolean;
export declare function isQueue(name: string, { services }: Model): boolean;
/** A store's own telemetry may stand on a port that no client uses. */
export declare function metricsPort(workload: Workload): number;
