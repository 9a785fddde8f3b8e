import type { CollectorConfig } from "./config.js";
export declare function kafkaBySignal(config: CollectorConfig): CollectorConfig;
/** From 0.124 to 0.141 each signal of the receiver had one `topic`; the list came with 0.142. */
export declare function oneTopicEach(config: CollectorConfig): CollectorConfig;
