import type { ExposureNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function servicesOf(workload: Workload, cluster: Cluster): readonly Emitted[];
/** What a balancer of its own publishes. */
export declare function exposureOf(workload: Pick<Workload, "name">, cluster: Cluster): ExposureNode | null;
/** What is published, by a balancer of its own or by routes of a Gateway. */
export declare function publicationOf(workload: Pick<Workload, "name">, { model }: Cluster): ExposureNode | null;
