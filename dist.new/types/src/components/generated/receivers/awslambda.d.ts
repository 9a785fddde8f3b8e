import type { LogsSource, MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `awslambda` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver */
export interface AwsLambdaOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver */
    cloudwatch?: AwsLambdaCloudwatch;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver */
    failure_bucket_arn?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver */
    s3?: AwsLambdaS3;
}
/**
 * The `awslambda` receiver: logs (alpha), metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awslambdareceiver
 */
export interface AwsLambda extends Component<"receiver", "awslambda", AwsLambdaOptions>, MetricsSource, LogsSource {
}
export interface AwsLambdaEncodings {
    /** How payloads are encoded. */
    encoding?: string;
    /** A text. */
    log_group_pattern?: string;
    /** A text. */
    log_stream_pattern?: string;
    /** A text. */
    name?: string;
}
export interface AwsLambdaCloudwatch {
    /** How payloads are encoded. */
    encoding?: string;
    /** A list. */
    encodings?: readonly AwsLambdaEncodings[];
}
export interface AwsLambdaS3Encodings {
    /** How payloads are encoded. */
    encoding?: string;
    /** A text. */
    name?: string;
    /** A text. */
    path_pattern?: string;
}
export interface AwsLambdaS3 {
    /** How payloads are encoded. */
    encoding?: string;
    /** A list. */
    encodings?: readonly AwsLambdaS3Encodings[];
}
