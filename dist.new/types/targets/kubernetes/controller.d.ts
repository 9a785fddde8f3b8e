import type { VolumeClaim } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
import { type PodExtras } from "./pod.js";
type ControllerKind = "Deployment" | "StatefulSet" | "DaemonSet";
export declare function controllerKind(workload: Pick<Workload, "mode" | "volumes">): ControllerKind;
export declare function controllerOf(workload: Workload, cluster: Cluster, extras?: PodExtras): Emitted;
/** Kubernetes has no unit "B", and the user's own spelling reads best where it is a quantity. */
export declare function storageOf(volume: VolumeClaim): string;
export {};
