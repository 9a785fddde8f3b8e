import type { Pass } from "./lowering.js";
export declare const sizeMemoryLimiters: Pass;
