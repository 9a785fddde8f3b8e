import type { SourceRule } from "../rule.js";
export declare const nodeUnused: SourceRule;
