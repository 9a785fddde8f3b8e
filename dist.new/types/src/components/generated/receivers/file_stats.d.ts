import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `file_stats` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
export interface FileStatsOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    collection_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    include?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    metrics?: FileStatsMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    resource_attributes?: FileStatsResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver */
    timeout?: GoDuration;
}
/**
 * The `file_stats` receiver: metrics (beta).
 * Distributions: contrib.
 * Formerly `filestats`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filestatsreceiver
 */
export interface FileStats extends Component<"receiver", "file_stats", FileStatsOptions>, MetricsSource {
}
export interface FileStatsFileAtime {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface FileStatsFileMtime {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface FileStatsMetrics {
    /** A block. */
    "file.atime"?: FileStatsFileAtime;
    /** A block. */
    "file.count"?: FileStatsFileAtime;
    /** A block. */
    "file.ctime"?: FileStatsFileAtime;
    /** A block. */
    "file.mtime"?: FileStatsFileMtime;
    /** A block. */
    "file.size"?: FileStatsFileMtime;
}
export interface FileStatsFileName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface FileStatsResourceAttributes {
    /** A block. */
    "file.name"?: FileStatsFileName;
    /** A block. */
    "file.path"?: FileStatsFileName;
}
