import type { Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Part, Project } from "./project.js";
export declare function hostPortsOf(part: Part, workload: Workload, project: Project): Part;
export declare function published(port: Port, address: string): Readonly<Record<string, unknown>>;
/** What clients are for: every receiver of a collector, and the pages of a service; never what only the stack itself asks. */
export declare function publicPorts(workload: Workload): readonly Port[];
