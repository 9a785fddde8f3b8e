import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: processscraper.MatchConfig. */
export interface ProcessscraperMatch {
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A list. */
    names?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
}
