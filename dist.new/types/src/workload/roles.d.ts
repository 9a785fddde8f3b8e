import type { Definition, Site } from "../backends/definition.js";
import type { Dependency, Workload } from "./workload.js";
export declare function roleWorkloads(definition: Definition, site: Site, after: readonly Dependency[]): readonly Workload[];
