import type { FilterConfig } from "../shared/filter.js";
/** A block that several components share: processscraper/metadata.ResourceAttributeConfig. */
export interface ProcessscraperMetadataResourceAttribute {
    /** On or off. */
    enabled?: boolean;
    /** A list. */
    metrics_exclude?: readonly FilterConfig[];
    /** A list. */
    metrics_include?: readonly FilterConfig[];
}
