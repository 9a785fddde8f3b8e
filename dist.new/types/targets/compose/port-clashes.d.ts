import { type Project } from "./project.js";
export declare function reportPortClashes(services: Readonly<Record<string, unknown>>, project: Project): void;
