import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `file` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
export interface FileOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    append?: boolean;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    compression?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    compression_params?: CompressionCompressionParams;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    create_directory?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    directory_permissions?: string;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    encoding?: Extension;
    /** How often what is collected is sent on. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    flush_interval?: GoDuration;
    /** One of these. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    format?: "json" | "proto";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    group_by?: FileGroupBy;
    /** Path. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    path: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter */
    rotation?: FileRotation;
}
/**
 * The `file` exporter: logs (alpha), metrics (alpha), profiles (development), traces (alpha).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/fileexporter
 */
export interface File extends Component<"exporter", "file", FileOptions>, AnyDestination {
}
export interface FileGroupBy {
    /** On or off. @default false */
    enabled?: boolean;
    /** A whole number. @default 100 */
    max_open_files?: number;
    /** A text. @default "fileexporter.path_segment" */
    resource_attribute?: string;
}
export interface FileRotation {
    /** True or false. @default false */
    localtime?: boolean;
    /** A whole number. @default 100 */
    max_backups?: number;
    /** A whole number. @default 0 */
    max_days?: number;
    /** A whole number. @default 0 */
    max_megabytes?: number;
}
