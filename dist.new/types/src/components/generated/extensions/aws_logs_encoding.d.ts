import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `aws_logs_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension */
export interface AwsLogsEncodingOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension */
    cloudwatch?: AwsLogsEncodingCloudwatch;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension */
    format?: "cloudwatch" | "vpcflow" | "s3access" | "waf" | "cloudtrail" | "elbaccess" | "networkfirewall";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension */
    vpcflow?: AwsLogsEncodingVpcflow;
}
/**
 * The `aws_logs_encoding` extension: alpha.
 * Distributions: contrib.
 * Formerly `awslogs_encoding`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awslogsencodingextension
 */
export interface AwsLogsEncoding extends Component<"extension", "aws_logs_encoding", AwsLogsEncodingOptions>, Extension {
}
export interface AwsLogsEncodingStreams {
    /** How payloads are encoded. */
    encoding?: Extension;
    /** A text. */
    log_group_pattern?: string;
    /** A text. */
    log_stream_pattern?: string;
    /** A text. */
    name?: string;
    /** One of these. */
    payload?: "message" | "envelope";
}
export interface AwsLogsEncodingCloudwatch {
    /** A list. */
    streams?: readonly AwsLogsEncodingStreams[];
}
export interface AwsLogsEncodingVpcflow {
    /** One of these. @default "plain-text" */
    file_format?: "plain-text" | "parquet";
    /** A text. */
    format?: string;
}
