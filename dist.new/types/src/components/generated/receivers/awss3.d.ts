import type { AnySource } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `awss3` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
export interface AwsS3Options {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    encodings?: readonly AwsS3Encodings[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    endtime?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    notifications?: AwsS3Notifications;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    s3downloader?: AwsS3S3downloader;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    sqs?: AwsS3Sqs;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver */
    starttime?: string;
}
/**
 * The `awss3` receiver: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awss3receiver
 */
export interface AwsS3 extends Component<"receiver", "awss3", AwsS3Options>, AnySource {
}
export interface AwsS3Encodings {
    /** A component. */
    extension?: Extension;
    /** A text. */
    suffix?: string;
}
export interface AwsS3Notifications {
    /** A component. */
    opampextension?: Extension;
}
export interface AwsS3S3downloader {
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. @default "aws" */
    endpoint_partition_id?: string;
    /** A text. */
    file_prefix?: string;
    /** True or false. */
    file_prefix_include_telemetry_type?: boolean;
    /** Region of the cloud. @default "us-east-1" */
    region?: string;
    /** A text. */
    s3_bucket?: string;
    /** True or false. @default false */
    s3_force_path_style?: boolean;
    /** A text. */
    s3_partition_format?: string;
    /** A text. */
    s3_partition_timezone?: string;
    /** A text. */
    s3_prefix?: string;
}
export interface AwsS3Sqs {
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A whole number. @default 10 */
    max_number_of_messages?: number;
    /** A text. */
    queue_url?: string;
    /** Region of the cloud. */
    region?: string;
    /** Seconds. @default 20 */
    wait_time_seconds?: number;
}
