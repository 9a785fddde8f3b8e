import type { ComposeSite } from "../../src/operations/scripts/facts.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Part, type Project } from "./project.js";
export declare function operationsSite(parts: readonly Part[], workloads: readonly Workload[], project: Project): ComposeSite;
