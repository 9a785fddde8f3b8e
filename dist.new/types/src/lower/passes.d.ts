import type { Pass } from "./lowering.js";
export declare const passes: readonly Pass[];
