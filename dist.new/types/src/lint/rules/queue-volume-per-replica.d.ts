import type { DocumentRule } from "../rule.js";
export declare const queueVolumePerReplica: DocumentRule;
