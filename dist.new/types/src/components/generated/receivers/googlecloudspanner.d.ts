import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `googlecloudspanner` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
export interface GoogleCloudSpannerOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    backfill_enabled?: boolean;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    cardinality_total_limit?: number;
    /** How often it measures. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    collection_interval?: GoDuration;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    hide_pii_values?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    hide_topn_lockstats_rowrangestartkey?: boolean;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    initial_delay?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    projects?: readonly GoogleCloudSpannerProjects[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    timeout?: GoDuration;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    top_metrics_query_max_rows?: number;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver */
    truncate_text?: boolean;
}
/**
 * The `googlecloudspanner` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/googlecloudspannerreceiver
 */
export interface GoogleCloudSpanner extends Component<"receiver", "googlecloudspanner", GoogleCloudSpannerOptions>, MetricsSource {
}
export interface GoogleCloudSpannerInstances {
    /** A list. */
    databases?: readonly string[];
    /** A text. */
    instance_id?: string;
}
export interface GoogleCloudSpannerProjects {
    /** A list. */
    instances?: readonly GoogleCloudSpannerInstances[];
    /** A text. */
    project_id?: string;
    /** A text. */
    service_account_key?: string;
}
