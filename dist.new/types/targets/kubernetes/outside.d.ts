import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
export declare function outsidePorts(workload: Workload, { model }: Cluster): readonly number[];
/** A receiver that finds its targets by itself scrapes pods wherever they are. */
export declare function reachesEveryPod(workload: Pick<Workload, "name">, { model }: Cluster): boolean;
