import type { Workload } from "../../src/workload/workload.js";
import { type Project, type Service } from "./project.js";
export declare const busybox = "busybox:1.37.0";
/** Healthy while every replica answers; it waits for nothing, so that it says so from the beginning. */
export declare function probeService(workload: Workload, instances: readonly string[], replicas: number, project: Project): Readonly<Record<string, Service>>;
