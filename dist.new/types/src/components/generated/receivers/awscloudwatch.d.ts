import type { LogsSource, MetricsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `awscloudwatch` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
export interface AwsCloudWatchOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    imds_endpoint?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    logs?: AwsCloudWatchLogs;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    metrics?: AwsCloudWatchMetrics;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    profile?: string;
    /** Region of the cloud. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    region?: string;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver */
    storage?: Storage;
}
/**
 * The `awscloudwatch` receiver: logs (alpha), metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/awscloudwatchreceiver
 */
export interface AwsCloudWatch extends Component<"receiver", "awscloudwatch", AwsCloudWatchOptions>, MetricsSource, LogsSource {
}
export interface AwsCloudWatchStreams {
    /** A list. */
    names?: readonly string[];
    /** A list. */
    prefixes?: readonly string[];
}
export interface AwsCloudWatchAutodiscover {
    /** A list. */
    account_identifiers?: readonly string[];
    /** True or false. @default false */
    include_linked_accounts?: boolean;
    /** A whole number. @default 50 */
    limit?: number;
    /** A text. */
    pattern?: string;
    /** A text. */
    prefix?: string;
    /** A block. */
    streams?: AwsCloudWatchStreams;
}
export interface AwsCloudWatchGroups {
    /** A block. */
    autodiscover?: AwsCloudWatchAutodiscover;
    /** By name. */
    named?: Readonly<Record<string, AwsCloudWatchStreams>>;
}
export interface AwsCloudWatchLogs {
    /** A block. */
    groups?: AwsCloudWatchGroups;
    /** A duration. */
    initial_lookback?: GoDuration;
    /** A whole number. @default 1000 */
    max_events_per_request?: number;
    /** A duration. @default "1m" */
    poll_interval?: GoDuration;
    /** A text. */
    start_from?: string;
}
export interface AwsCloudWatchFilters {
    /** A text. */
    metric_name?: string;
    /** Prefix of names, or namespace. */
    namespace?: string;
}
export interface AwsCloudWatchDiscovery {
    /** A block. */
    filters?: AwsCloudWatchFilters;
    /** A whole number. */
    limit?: number;
    /** True or false. */
    recently_active?: boolean;
    /** A list. */
    stats?: readonly string[];
}
export interface AwsCloudWatchQueries {
    /** Attributes that become labels. */
    dimensions?: Readonly<Record<string, string>>;
    /** A text. */
    metric_name?: string;
    /** Prefix of names, or namespace. */
    namespace?: string;
    /** A list. */
    stats?: readonly string[];
}
export interface AwsCloudWatchMetrics {
    /** How often it measures. */
    collection_interval?: GoDuration;
    /** A duration. @default "10m" */
    delay?: GoDuration;
    /** A block. */
    discovery?: AwsCloudWatchDiscovery;
    /** How long to wait before the first time. */
    initial_delay?: GoDuration;
    /** A duration. @default "5m" */
    period?: GoDuration;
    /** A list. */
    queries?: readonly AwsCloudWatchQueries[];
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
