import type { CollectorConfig } from "./config.js";
export declare function batchBeforeExporters(config: CollectorConfig): CollectorConfig;
