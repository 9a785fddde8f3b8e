import type { CollectorResourceFilter } from "../shared/collector.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `googlecloud` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
export interface GoogleCloudOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    authenticator?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    destination_project_quota?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    impersonate?: GoogleCloudImpersonate;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    log?: GoogleCloudLog;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    metric?: GoogleCloudMetric;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    project?: string;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @default "12s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    trace?: GoogleCloudTrace;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter */
    user_agent?: string;
}
/**
 * The `googlecloud` exporter: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/googlecloudexporter
 */
export interface GoogleCloud extends Component<"exporter", "googlecloud", GoogleCloudOptions>, AnyDestination {
}
export interface GoogleCloudImpersonate {
    /** A list. */
    delegates?: readonly string[];
    /** A text. */
    subject?: string;
    /** A text. */
    target_principal?: string;
}
export interface GoogleCloudLog {
    /** Compression of what is sent. */
    compression?: string;
    /** A text. */
    default_log_name?: string;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** True or false. @default false */
    error_reporting_type?: boolean;
    /** A whole number. @default 0 */
    grpc_pool_size?: number;
    /** A list. */
    resource_filters?: readonly CollectorResourceFilter[];
    /** True or false. @default true */
    service_resource_labels?: boolean;
    /** A text. */
    universe_domain?: string;
    /** True or false. @default false */
    use_insecure?: boolean;
}
export interface GoogleCloudExperimentalWalConfig {
    /** A text. */
    directory?: string;
    /** A duration. */
    max_backoff?: GoDuration;
}
export interface GoogleCloudMetric {
    /** Compression of what is sent. */
    compression?: string;
    /** A whole number. @default 10 */
    create_metric_descriptor_buffer_size?: number;
    /** True or false. @default false */
    create_service_timeseries?: boolean;
    /** True or false. @default true */
    cumulative_normalization?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A block. */
    experimental_wal_config?: GoogleCloudExperimentalWalConfig;
    /** A whole number. @default 0 */
    grpc_pool_size?: number;
    /** True or false. @default true */
    instrumentation_library_labels?: boolean;
    /** A list. @default ["googleapis.com","kubernetes.io","istio.io","knative.dev"] */
    known_domains?: readonly string[];
    /** A text. @default "workload.googleapis.com" */
    prefix?: string;
    /** A list. */
    resource_filters?: readonly CollectorResourceFilter[];
    /** True or false. @default true */
    service_resource_labels?: boolean;
    /** True or false. @default false */
    skip_create_descriptor?: boolean;
    /** True or false. @default false */
    sum_of_squared_deviation?: boolean;
    /** A text. */
    universe_domain?: string;
    /** True or false. @default false */
    use_insecure?: boolean;
}
export interface GoogleCloudAttributeMappings {
    /** A text. */
    key?: string;
    /** A text. */
    replacement?: string;
}
export interface GoogleCloudTrace {
    /** A list. */
    attribute_mappings?: readonly GoogleCloudAttributeMappings[];
    /** Compression of what is sent. */
    compression?: string;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A whole number. @default 0 */
    grpc_pool_size?: number;
    /** A text. */
    universe_domain?: string;
    /** True or false. @default false */
    use_insecure?: boolean;
}
