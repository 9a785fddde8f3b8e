import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { type RawEnvironment } from "./container.js";
export interface PodExtras {
    readonly environment?: RawEnvironment;
    readonly initContainers?: readonly object[];
    readonly restartPolicy?: "OnFailure";
    /** Whether replicas may never share a host, as for what must survive the loss of one. */
    readonly isSpreadStrictly?: boolean;
    /** Number of the first replica, where numbers mean something. */
    readonly firstOrdinal?: number;
}
export declare function podTemplate(workload: Workload, cluster: Cluster, extras?: PodExtras): {
    readonly metadata: object;
    readonly spec: object;
};
/** Replicas to write; undefined where an autoscaler sets them, which a second apply would undo. */
export declare function replicasOf({ scaling }: Pick<Workload, "scaling">): number | undefined;
