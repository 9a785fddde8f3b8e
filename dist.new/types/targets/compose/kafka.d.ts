import type { ServiceNode } from "../../src/model/model.js";
import { type Part, type Project } from "./project.js";
export declare function kafkaParts(service: ServiceNode, project: Project): Part;
