import type { Duration, GoDuration } from "../../../stack/literals.js";
/** A block that several components share: gce.SDConfig. */
export interface GceSD {
    /** A text. */
    filter?: string;
    /** A whole number. */
    port?: number;
    /** A text. */
    project?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A text. */
    tag_separator?: string;
    /** A text. */
    zone?: string;
}
