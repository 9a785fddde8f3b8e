import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `awss3` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
export interface AwsS3Options {
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    encoding?: Extension;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    encoding_file_extension?: string;
    /** One of these. @default "otlp_json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    marshaler?: "body" | "otlp_json" | "otlp_proto" | "sumo_ic";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    resource_attrs_to_s3?: AwsS3ResourceAttrsToS3;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    retry_on_failure?: Retry;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    s3uploader?: AwsS3S3uploader;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
    timeout?: GoDuration;
}
/** The `awss3` exporter: logs (alpha), metrics (alpha), traces (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awss3exporter */
export interface AwsS3 extends Component<"exporter", "awss3", AwsS3Options>, AnyDestination {
}
export interface AwsS3ResourceAttrsToS3 {
    /** A text. */
    s3_bucket?: string;
    /** A text. */
    s3_prefix?: string;
}
export interface AwsS3S3uploader {
    /** A text. */
    acl?: string;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** True or false. @default false */
    disable_ssl?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    file_prefix?: string;
    /** Region of the cloud. @default "us-east-1" */
    region?: string;
    /** A whole number. @default 3 */
    retry_max_attempts?: number;
    /** A duration. @default "20s" */
    retry_max_backoff?: GoDuration;
    /** A text. @default "standard" */
    retry_mode?: string;
    /** A text. */
    role_arn?: string;
    /** A text. */
    s3_base_prefix?: string;
    /** A text. */
    s3_bucket?: string;
    /** True or false. @default false */
    s3_force_path_style?: boolean;
    /** A text. @default "year=%Y/month=%m/day=%d/hour=%H/minute=%M" */
    s3_partition_format?: string;
    /** A text. */
    s3_partition_timezone?: string;
    /** A text. */
    s3_prefix?: string;
    /** A text. @default "STANDARD" */
    storage_class?: string;
    /** A text. */
    unique_key_func_name?: string;
}
