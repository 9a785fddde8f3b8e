import { type Project } from "./project.js";
export declare function reportUnsupported(project: Project): void;
