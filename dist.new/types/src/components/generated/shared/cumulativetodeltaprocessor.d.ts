import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: cumulativetodeltaprocessor.MatchMetrics. */
export interface CumulativetodeltaprocessorMatchMetrics {
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A list. */
    metric_types?: readonly string[];
    /** A list. */
    metrics?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
}
