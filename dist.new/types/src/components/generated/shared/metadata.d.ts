import type { FilterConfig } from "../shared/filter.js";
import type { Toggle } from "../../special/toggle.js";
/** A block that several components share: metadata.ContainerMemoryRssMetricConfig. */
export interface MetadataContainerMemoryRssMetric {
    /** On or off. */
    enabled?: boolean;
}
/** A block that several components share: metadata.ContainerUptimeMetricConfig. */
export interface MetadataContainerUptimeMetric {
    /** On or off. @default false */
    enabled?: boolean;
}
/** A block that several components share: metadata.MetricConfig. */
export interface MetadataMetric {
    /** On or off. */
    enabled?: boolean;
}
/** A block that several components share: metadata.MetricsConfig. */
export interface MetadataMetrics {
    /** On or off: `vcs.change.count`. @default on */
    "vcs.change.count"?: MetadataMetricsVcsChangeCount;
    /** On or off: `vcs.change.duration`. @default on */
    "vcs.change.duration"?: MetadataMetricsVcsChangeDuration;
    /** On or off: `vcs.change.time_to_approval`. @default on */
    "vcs.change.time_to_approval"?: MetadataMetricsVcsChangeTimeToApproval;
    /** On or off: `vcs.change.time_to_merge`. @default on */
    "vcs.change.time_to_merge"?: MetadataMetricsVcsChangeTimeToApproval;
    /** On or off: `vcs.contributor.count`. @default off */
    "vcs.contributor.count"?: MetadataMetricsVcsContributorCount;
    /** On or off: `vcs.ref.count`. @default on */
    "vcs.ref.count"?: MetadataMetricsVcsRefCount;
    /** On or off: `vcs.ref.lines_delta`. @default on */
    "vcs.ref.lines_delta"?: MetadataMetricsVcsRefLinesDelta;
    /** On or off: `vcs.ref.revisions_delta`. @default on */
    "vcs.ref.revisions_delta"?: MetadataMetricsVcsRefRevisionsDelta;
    /** On or off: `vcs.ref.time`. @default on */
    "vcs.ref.time"?: MetadataMetricsVcsRefTime;
    /** On or off: `vcs.repository.count`. @default on */
    "vcs.repository.count"?: Toggle;
}
/** A block that several components share: metadata.ResourceAttributeConfig. */
export interface MetadataResourceAttribute {
    /** On or off. */
    enabled?: boolean;
}
/** A block that several components share: metadata.ResourceAttributeConfig@0.149.0. */
export interface MetadataResourceAttribute01490 {
    /** On or off. */
    enabled?: boolean;
    /** A list. */
    metrics_exclude?: readonly FilterConfig[];
    /** A list. */
    metrics_include?: readonly FilterConfig[];
}
/** A block that several components share: metadata.ResourceAttributeConfig@0.161.0. */
export interface MetadataResourceAttribute01610 {
    /** On or off. */
    enabled?: boolean;
    /** A list. */
    metrics_exclude?: readonly FilterConfig[];
    /** A list. */
    metrics_include?: readonly FilterConfig[];
}
export interface MetadataMetricsVcsChangeCount {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.change.state","vcs.repository.name"] */
    attributes?: readonly ("vcs.change.state" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsChangeDuration {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.repository.name","vcs.ref.head.name","vcs.change.state"] */
    attributes?: readonly ("vcs.change.state" | "vcs.ref.head.name" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsChangeTimeToApproval {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.repository.name","vcs.ref.head.name"] */
    attributes?: readonly ("vcs.ref.head.name" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsContributorCount {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.repository.name"] */
    attributes?: readonly ("vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface MetadataMetricsVcsRefCount {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.repository.name","vcs.ref.type"] */
    attributes?: readonly ("vcs.ref.type" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsRefLinesDelta {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. */
    attributes?: readonly ("vcs.line_change.type" | "vcs.ref.base.name" | "vcs.ref.base.type" | "vcs.ref.head.name" | "vcs.ref.head.type" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsRefRevisionsDelta {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. */
    attributes?: readonly ("vcs.ref.base.name" | "vcs.ref.base.type" | "vcs.ref.head.name" | "vcs.ref.head.type" | "vcs.repository.name" | "vcs.repository.url.full" | "vcs.revision_delta.direction")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface MetadataMetricsVcsRefTime {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["vcs.repository.url.full","vcs.repository.name","vcs.ref.head.name","vcs.ref.head.type"] */
    attributes?: readonly ("vcs.ref.head.name" | "vcs.ref.head.type" | "vcs.repository.name" | "vcs.repository.url.full")[];
    /** On or off. @default true */
    enabled?: boolean;
}
