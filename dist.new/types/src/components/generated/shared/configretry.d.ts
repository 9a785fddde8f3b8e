import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: configretry.BackOffConfig. */
export interface Retry {
    /** On or off. */
    enabled?: boolean;
    /** Wait before the first retry. */
    initial_interval?: GoDuration;
    /** After this long data is dropped; 0 is never. */
    max_elapsed_time?: GoDuration | 0;
    /** Longest wait between retries. */
    max_interval?: GoDuration;
    /** Growth of the wait from retry to retry. */
    multiplier?: number;
    /** Share by which waits vary. */
    randomization_factor?: number;
}
