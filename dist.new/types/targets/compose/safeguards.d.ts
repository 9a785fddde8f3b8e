import type { Project, Service } from "./project.js";
export declare function hardening(user: {
    readonly uid: number;
    readonly gid: number;
}): Service;
export declare function labels(component: string, project: Project, reads: unknown): Service;
/** Compose expands `$`. */
export declare function escaped(text: string): string;
export declare function cpus(millis: number): string;
/** Compose's sizes are binary. */
export declare function memory(bytes: number): string;
