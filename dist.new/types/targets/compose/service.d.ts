import type { Scaling } from "../../src/model/model.js";
import type { EnvironmentEntry, Workload } from "../../src/workload/workload.js";
import { type Part, type Project, type Service } from "./project.js";
/** One-shot service that makes volumes writable for the users of their services. */
export declare const ownerService = "volume-owner";
export declare function serviceParts(workload: Workload, project: Project): Part;
export declare function countOf(scaling: Scaling): number;
/** Two replicas cannot share a queue's file, so each is a service with a volume of its own. */
export declare function instanceNames(workload: Workload): readonly string[];
export declare function environmentOf(entries: readonly EnvironmentEntry[], project: Project): Service | undefined;
