import type { Workload } from "../../src/workload/workload.js";
import { type Balanced, type Part, type Project } from "./project.js";
/** Where HAProxy finds a certificate and, under the same name, its key. */
export declare const certificate = "/run/secrets/ingest.pem";
export declare function balancerParts(node: Balanced, workloads: readonly Workload[], project: Project): Part;
