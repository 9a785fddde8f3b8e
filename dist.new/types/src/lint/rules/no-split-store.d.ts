import type { ModelRule } from "../rule.js";
export declare const noSplitStore: ModelRule;
