import type { DocumentRule } from "../rule.js";
export declare const autoscalerNeedsRequests: DocumentRule;
