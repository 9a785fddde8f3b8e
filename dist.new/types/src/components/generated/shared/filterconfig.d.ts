import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: filterconfig.Attribute. */
export interface FilterconfigAttribute {
    /** A text. */
    key?: string;
    /** Any value. */
    value?: unknown;
}
/** A block that several components share: filterconfig.MatchProperties. */
export interface FilterconfigMatchProperties {
    /** A list. */
    attributes?: readonly FilterconfigAttribute[];
    /** A list. */
    libraries?: readonly FilterconfigMatchPropertiesLibraries[];
    /** A list. */
    log_bodies?: readonly string[];
    /** A block. */
    log_severity_number?: FilterconfigMatchPropertiesLogSeverityNumber;
    /** A list. */
    log_severity_texts?: readonly string[];
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A list. */
    metric_names?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
    /** A list. */
    resources?: readonly FilterconfigAttribute[];
    /** A list. */
    services?: readonly string[];
    /** A list. */
    span_kinds?: readonly string[];
    /** A list. */
    span_names?: readonly string[];
}
/** A block that several components share: filterconfig.MetricMatchProperties. */
export interface FilterconfigMetricMatchProperties {
    /** A list. */
    expressions?: readonly string[];
    /** A text. */
    match_type?: string;
    /** A list. */
    metric_names?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
    /** A list. */
    resource_attributes?: readonly FilterconfigAttribute[];
}
export interface FilterconfigMatchPropertiesLibraries {
    /** A text. */
    name?: string;
    /** A text. */
    version?: string;
}
export interface FilterconfigMatchPropertiesLogSeverityNumber {
    /** True or false. */
    match_undefined?: boolean;
    /** A whole number. */
    min?: number;
}
