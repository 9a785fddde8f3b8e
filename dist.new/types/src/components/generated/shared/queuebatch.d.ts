import type { Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: queuebatch.Config. */
export interface Queue {
    /** On or off. */
    enabled?: boolean;
    /** Batching inside the queue. @default no batching */
    batch?: QueueBatch;
    /** Wait instead of refusing when the queue is full. @default false */
    block_on_overflow?: boolean;
    /** Senders at work at once. @default 10 */
    num_consumers?: number;
    /** In units of `sizer`. @default 1000 */
    queue_size?: number;
    /** One of these. @default "requests" */
    sizer?: "bytes" | "items" | "requests";
    /** Where the queue is kept. @default in memory */
    storage?: Storage;
    /** Answer only when the request has been sent. @default false */
    wait_for_result?: boolean;
}
export interface QueuePartition {
    /** A list. */
    metadata_keys?: readonly string[];
}
export interface QueueBatch {
    /** On or off. */
    enabled?: boolean;
    /** A duration. @default "200ms" */
    flush_timeout?: GoDuration;
    /** A whole number. @default 0 */
    max_size?: number;
    /** A whole number. @default 8192 */
    min_size?: number;
    /** A block. */
    partition?: QueuePartition;
    /** One of these. @default "items" */
    sizer?: "bytes" | "items";
}
