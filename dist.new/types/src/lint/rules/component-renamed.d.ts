import type { ModelRule } from "../rule.js";
export declare const componentRenamed: ModelRule;
