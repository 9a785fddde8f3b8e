import type { Duration, GoDuration } from "../../../stack/literals.js";
/** A block that several components share: dns.SDConfig. */
export interface DnsSD {
    /** A list. */
    names?: readonly string[];
    /** A whole number. */
    port?: number;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A text. */
    type?: string;
}
