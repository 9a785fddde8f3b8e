import type { Pass } from "./lowering.js";
export declare const alertmanagerName = "alertmanager";
export declare const placeAlertmanager: Pass;
