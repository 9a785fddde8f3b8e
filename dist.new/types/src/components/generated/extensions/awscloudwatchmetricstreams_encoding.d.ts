import type { Component, Extension } from "../../../stack/component.js";
/**
 * Options of the `awscloudwatchmetricstreams_encoding` extension.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awscloudwatchmetricstreamsencodingextension
 */
export interface AwsCloudWatchMetricStreamsEncodingOptions {
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awscloudwatchmetricstreamsencodingextension */
    format?: "json" | "opentelemetry1.0";
}
/**
 * The `awscloudwatchmetricstreams_encoding` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/awscloudwatchmetricstreamsencodingextension
 */
export interface AwsCloudWatchMetricStreamsEncoding extends Component<"extension", "awscloudwatchmetricstreams_encoding", AwsCloudWatchMetricStreamsEncodingOptions>, Extension {
}
