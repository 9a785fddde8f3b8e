import type { LogsDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `google_cloud_storage` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudstorageexporter */
export interface GoogleCloudStorageOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudstorageexporter */
    bucket?: GoogleCloudStorageBucket;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudstorageexporter */
    encoding?: Extension;
}
/**
 * The `google_cloud_storage` exporter: logs (alpha), traces (development).
 * Distributions: contrib.
 * Formerly `googlecloudstorage`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudstorageexporter
 */
export interface GoogleCloudStorage extends Component<"exporter", "google_cloud_storage", GoogleCloudStorageOptions>, LogsDestination {
}
export interface GoogleCloudStoragePartition {
    /** A text. */
    format?: string;
    /** A text. */
    prefix?: string;
}
export interface GoogleCloudStorageBucket {
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A text. @default "logs" */
    file_prefix?: string;
    /** A text. */
    name?: string;
    /** A block. */
    partition?: GoogleCloudStoragePartition;
    /** A text. */
    project_id?: string;
    /** Region of the cloud. */
    region?: string;
    /** True or false. @default false */
    reuse_if_exists?: boolean;
}
