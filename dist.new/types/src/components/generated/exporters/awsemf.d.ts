import type { ResourcetotelemetrySettings } from "../shared/resourcetotelemetry.js";
import type { MetricsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `awsemf` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
export interface AwsEmfOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    detailed_metrics?: boolean;
    /** A text. @default "ZeroAndSingleDimensionRollup" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    dimension_rollup_option?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    eks_fargate_container_insights_enabled?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    endpoint?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    external_id?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    local_mode?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    log_group_name?: string;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    log_retention?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    log_stream_name?: string;
    /** A whole number. @default 2 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    max_retries?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    metric_declarations?: readonly AwsEmfMetricDeclarations[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    metric_descriptors?: readonly AwsEmfMetricDescriptors[];
    /** Prefix of names, or namespace. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    namespace?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    no_verify_ssl?: boolean;
    /** A whole number. @default 8 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    num_workers?: number;
    /** A text. @default "cloudwatch" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    output_destination?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    parse_json_encoded_attr_values?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    proxy_address?: string;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    region?: string;
    /** Seconds. @default 30 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    request_timeout_seconds?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    resource_arn?: string;
    /** Resource attributes as labels. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    resource_to_telemetry_conversion?: ResourcetotelemetrySettings;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    retain_initial_value_of_delta_metric?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    role_arn?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    tags?: Readonly<Record<string, string>>;
    /** A text. @default "1" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
    version?: string;
}
/** The `awsemf` exporter: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsemfexporter */
export interface AwsEmf extends Component<"exporter", "awsemf", AwsEmfOptions>, MetricsDestination {
}
export interface AwsEmfLabelMatchers {
    /** A list. */
    label_names?: readonly string[];
    /** A text. */
    regex?: string;
    /** A text. */
    separator?: string;
}
export interface AwsEmfMetricDeclarations {
    /** Attributes that become labels. */
    dimensions?: readonly (readonly string[])[];
    /** A list. */
    label_matchers?: readonly AwsEmfLabelMatchers[];
    /** A list. */
    metric_name_selectors?: readonly string[];
}
export interface AwsEmfMetricDescriptors {
    /** A text. */
    metric_name?: string;
    /** True or false. */
    overwrite?: boolean;
    /** A text. */
    unit?: string;
}
