import type { SplitConfig } from "../shared/split.js";
/** A block that several components share: udp.AsyncConfig. */
export interface UdpAsync {
    /** A whole number. */
    max_queue_length?: number;
    /** A whole number. */
    processors?: number;
    /** A whole number. */
    readers?: number;
}
/** A block that several components share: udp.BaseConfig. */
export interface UdpBase {
    /** True or false. */
    add_attributes?: boolean;
    /** A block. */
    async?: UdpAsync;
    /** How payloads are encoded. @default "utf-8" */
    encoding?: string;
    /** A text. */
    listen_address?: string;
    /** A block. */
    multiline?: SplitConfig;
    /** True or false. */
    one_log_per_packet?: boolean;
    /** True or false. */
    preserve_leading_whitespaces?: boolean;
    /** True or false. */
    preserve_trailing_whitespaces?: boolean;
}
