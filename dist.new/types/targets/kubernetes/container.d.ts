import type { EnvironmentEntry, Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Mount } from "./mounts.js";
/** Entries that must stand first, as Kubernetes writes them: later ones may refer to them. */
export type RawEnvironment = readonly object[];
export declare function containerOf(workload: Workload, mounts: readonly Mount[], leading: RawEnvironment, cluster: Cluster): object;
export declare const containerSecurity: {
    readonly allowPrivilegeEscalation: false;
    readonly readOnlyRootFilesystem: true;
    readonly capabilities: {
        readonly drop: readonly ["ALL"];
    };
};
/** No limit on CPU unless one is stated: throttled collectors refuse data. Scratch space counts as ephemeral storage. */
export declare function resourcesOf({ cpuMillis, memoryBytes, cpuLimitMillis }: Pick<Workload["resources"], "cpuMillis" | "memoryBytes" | "cpuLimitMillis">): object;
/** As the API server writes it, so that what is applied and what is there look the same. */
export declare function cores(millis: number): string;
export declare function quantity(bytes: number): string;
/** Seconds in which balancers and peers learn that a pod goes, before it stops to listen. No image needs a shell for it. */
export declare function drainSeconds(workload: Pick<Workload, "ports" | "mode">): number;
export declare function environmentEntry({ name, value }: EnvironmentEntry, { view, secrets }: Pick<Cluster, "view" | "secrets">): object;
