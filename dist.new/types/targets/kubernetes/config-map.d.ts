import type { ConfigFile, Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function configMapOf(workload: Workload, cluster: Cluster): readonly Emitted[];
/** The workloads of one store read one file, and share its ConfigMap: its name is that of the file's folder. */
export declare function configName(workload: Pick<Workload, "name" | "configs">): string;
/** The file's name below its workload's folder; keys know no slashes. */
export declare function configKey(config: ConfigFile, workload: Workload): string;
/** Part of the pod template: pods are replaced when, and only when, what they read has changed. */
export declare function configHash(workload: Workload): string;
