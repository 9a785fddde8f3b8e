import type { CollectorConfig } from "./config.js";
export declare function adapted(config: CollectorConfig, version: string): CollectorConfig;
export declare function typeOf(id: string): string;
