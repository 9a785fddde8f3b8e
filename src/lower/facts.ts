// Documented figures that lowering fills in where the user says nothing.

/** Bytes of one item, uncompressed. */
export const itemBytes = { traces: 500, metrics: 150, logs: 300 } as const;

/** Spans of one trace. */
export const spansPerTrace = 10;

/** A volume counts as full at this share. */
export const fullAt = 0.85;

export const mebibyte = 2 ** 20;

/** What the process needs above the memory limiter's hard limit. */
export const aboveLimiterMib = 50;

/** Resources of a collector that states none. */
export const collectorResources = { cpu: 1, memory: "2Gi" } as const;

/** Volume of a persistent queue where neither load nor a size is declared. */
export const defaultQueueVolume = "20Gi";

/** Largest Kafka record, and the bounds of a batch that stays safely below it. */
export const kafkaRecord = { maxBytes: 1_000_000, batchMin: 200_000, batchMax: 800_000 } as const;

/** Items of a batch to a store. */
export const storeBatchItems = 8192;

/** Name of the volume and of the file_storage extension of persistent queues. */
export const queueStorage = "queue";
