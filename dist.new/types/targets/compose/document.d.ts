import { type Part, type Project } from "./project.js";
export declare function composeDocument(parts: readonly Part[], project: Project): unknown;
