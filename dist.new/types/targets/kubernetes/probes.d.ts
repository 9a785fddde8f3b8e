import type { Workload } from "../../src/workload/workload.js";
type Probes = Readonly<Record<"startupProbe" | "readinessProbe" | "livenessProbe", unknown>>;
export declare function probesOf({ probe, ports }: Pick<Workload, "probe" | "ports">): Probes | Readonly<Record<string, never>>;
export {};
