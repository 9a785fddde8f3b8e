import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `awskinesis` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
export interface AwsKinesisOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    aws?: AwsKinesisAws;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    encoding?: AwsKinesisEncoding;
    /** A whole number. @default 1048576 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    max_record_size?: number;
    /** A whole number. @default 500 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    max_records_per_batch?: number;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter */
    timeout?: GoDuration;
}
/**
 * The `awskinesis` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awskinesisexporter
 */
export interface AwsKinesis extends Component<"exporter", "awskinesis", AwsKinesisOptions>, AnyDestination {
}
export interface AwsKinesisAws {
    /** A text. */
    kinesis_endpoint?: string;
    /** Region of the cloud. @default "us-west-2" */
    region?: string;
    /** A text. */
    role?: string;
    /** A text. */
    stream_name?: string;
}
export interface AwsKinesisEncoding {
    /** Compression of what is sent. @default "none" */
    compression?: string;
    /** A text. @default "otlp" */
    name?: string;
}
