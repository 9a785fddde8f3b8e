import type { Pass } from "./lowering.js";
/** Named ports of one protocol block are listened on only where the block is written. */
export declare const findPorts: Pass;
