import type { ModelRule } from "../rule.js";
export declare const queueFitsVolume: ModelRule;
