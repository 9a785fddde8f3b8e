import type { AlertsNode, Model } from "../../model/model.js";
import { type AlertRule } from "./rule.js";
export type SloNode = AlertsNode["slos"][number];
/** Days of a window are looked at in steps of this. */
export declare const sloTestMinutes = 30;
export interface Recording {
    readonly record: string;
    readonly expr: string;
    readonly labels: Readonly<Record<string, string>>;
}
/** Objectives are asked of the store that holds what they count. */
export declare function slosOf({ alerts }: Model, source: string): readonly SloNode[];
export declare function recordings({ name, good, total }: SloNode): readonly Recording[];
export declare function sloRules(slo: SloNode): readonly AlertRule[];
