import type { ModelRule } from "../rule.js";
export declare const kafkaMessageSizeChain: ModelRule;
