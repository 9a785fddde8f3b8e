import type { CollectorNode } from "../model/model.js";
/** Undefined where the collector has no limiter. */
export declare function softLimitBytes(collector: CollectorNode): number | undefined;
