import type { ServiceNode } from "../../src/model/model.js";
import { type Part, type Project } from "./project.js";
export declare function bucketParts(store: ServiceNode, project: Project): Part;
