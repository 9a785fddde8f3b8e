import type { Part, Project } from "./project.js";
export declare function environmentExample(parts: readonly Part[], project: Project): string | undefined;
