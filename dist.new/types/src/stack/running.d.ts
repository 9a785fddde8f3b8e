import type { Size } from "./literals.js";
import type { StackNode } from "./brands.js";
import { tunes } from "./brands.js";
/** A volume: its size, or its size and the Kubernetes storage class. */
export type Volume = Size | {
    readonly size: Size;
    readonly storageClass?: string;
};
/** Requests of a workload. The memory limit equals the memory request, and there is no CPU limit unless stated. */
export interface Resources {
    /** CPU request: cores, or millicores as `"500m"`. */
    readonly cpu: number | `${number}m`;
    /** Memory request and limit. */
    readonly memory: Size;
    /** CPU limit in cores. @default none: a limit throttles without need */
    readonly cpuLimit?: number;
}
/** Options of everything that runs. */
export interface Running {
    /** @default the object key it stands under, else the type */
    name?: string;
    /** Image reference with tag. @default the newest verified release of the component */
    image?: string;
    /** @default a documented figure for each component */
    resources?: Resources;
    /** @default 1 */
    replicas?: number;
}
/** A backend stands in `to:` with safe exporter options; `exporter(backend, {...})` sets them. */
export interface Backend<O> extends StackNode {
    readonly [tunes]?: O;
}
