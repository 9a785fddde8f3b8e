import type { Duration, GoDuration } from "../../../stack/literals.js";
/** A block that several components share: file.SDConfig. */
export interface FileSD {
    /** A list. */
    files?: readonly string[];
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
}
