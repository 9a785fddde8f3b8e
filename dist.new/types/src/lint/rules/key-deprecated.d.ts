import type { StageRule } from "../rule.js";
export declare const keyDeprecated: StageRule;
