import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: diskscraper.MatchConfig. */
export interface DiskscraperMatch {
    /** A list. */
    devices?: readonly string[];
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A block. */
    regexp?: RegexpConfig;
}
