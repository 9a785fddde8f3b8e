/** Bytes of one item, uncompressed. */
export declare const itemBytes: {
    readonly traces: 500;
    readonly metrics: 150;
    readonly logs: 300;
};
/** Spans of one trace. */
export declare const spansPerTrace = 10;
/** A volume counts as full at this share. */
export declare const fullAt = 0.85;
export declare const mebibyte: number;
/** What the process needs above the memory limiter's hard limit. */
export declare const aboveLimiterMib = 50;
/** Resources of a collector that states none. */
export declare const collectorResources: {
    readonly cpu: 1;
    readonly memory: "2Gi";
};
/** Volume of a persistent queue where neither load nor a size is declared. */
export declare const defaultQueueVolume = "20Gi";
/** Largest Kafka record, and the bounds of a batch that stays safely below it. */
export declare const kafkaRecord: {
    readonly maxBytes: 1000000;
    readonly batchMin: 200000;
    readonly batchMax: 800000;
};
/** Name of the volume and of the file_storage extension of persistent queues. */
export declare const queueStorage = "queue";
