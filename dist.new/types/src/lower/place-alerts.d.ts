import type { Pass } from "./lowering.js";
/** Objectives and who is told. */
export declare const placeAlerts: Pass;
