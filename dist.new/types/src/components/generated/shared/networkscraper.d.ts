import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: networkscraper.MatchConfig. */
export interface NetworkscraperMatch {
    /** A list. */
    interfaces?: readonly string[];
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A block. */
    regexp?: RegexpConfig;
}
