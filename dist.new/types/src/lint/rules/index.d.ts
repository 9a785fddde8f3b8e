import type { Rule } from "../rule.js";
export declare const rules: readonly Rule[];
