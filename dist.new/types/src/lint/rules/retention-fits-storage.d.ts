import type { ModelRule } from "../rule.js";
/** Info, for what compression makes of the data is an estimate. */
export declare const retentionFitsStorage: ModelRule;
