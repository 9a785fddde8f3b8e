import type { CollectorNode } from "./model.js";
export interface Upstream {
    /** Ids of receivers. */
    readonly receivers: readonly string[];
    /** Ids of processors on any way from a receiver. */
    readonly processors: readonly string[];
    /** Whether something on the way answers before it has sent. */
    readonly isAsynchronous: boolean;
}
export declare function upstreamOf(collector: CollectorNode, exporter: string): Upstream;
