import type { CollectorNode } from "../model/model.js";
import type { Pass } from "./lowering.js";
export declare const keepTracesWhole: Pass;
export declare function usesWholeTraces(collector: CollectorNode): boolean;
