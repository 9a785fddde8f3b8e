import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: consumerretry.Config. */
export interface ConsumerretryConfig {
    /** On or off. @default false */
    enabled?: boolean;
    /** Wait before the first retry. */
    initial_interval?: GoDuration;
    /** A duration. */
    max_elapsed_time?: GoDuration;
    /** Longest wait between retries. */
    max_interval?: GoDuration;
}
