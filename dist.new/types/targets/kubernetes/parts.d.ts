import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
/** Labels of the pods of a part, beside those of its own workload. */
export declare function partLabels({ part, of }: Workload): Readonly<Record<string, string>>;
/** What keeps the same data: zones of live stores are two workloads, and no host and no drain may take both. */
export declare function twinLabels(workload: Workload, cluster: Cluster): Readonly<Record<string, string>>;
type Rule = Readonly<Record<string, unknown>>;
/** Everything of a store talks to everything of it: queries fan out, rings gossip, the gateway passes on. */
export declare function partIngress(workload: Workload, cluster: Cluster): readonly Rule[];
export declare function partEgress(workload: Workload, cluster: Cluster): readonly Rule[];
/** Every pod of a store. */
export declare function partsOf(store: string, { model }: Cluster): object;
/** One name for the members of a ring; they must find each other before any of them is ready. */
export declare function ringServices(workloads: readonly Workload[], cluster: Cluster): readonly Emitted[];
export {};
