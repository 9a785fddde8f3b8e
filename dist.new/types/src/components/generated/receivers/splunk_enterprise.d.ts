import type { HttpClient } from "../shared/confighttp.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `splunk_enterprise` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
export interface SplunkEnterpriseOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    build_version_info?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    cluster_master?: HttpClient;
    /** How often it measures. @default "10m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    indexer?: HttpClient;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    metrics?: SplunkEnterpriseMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    search_head?: HttpClient;
    /** How long one attempt may take. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver */
    timeout?: GoDuration;
}
/**
 * The `splunk_enterprise` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `splunkenterprise`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/splunkenterprisereceiver
 */
export interface SplunkEnterprise extends Component<"receiver", "splunk_enterprise", SplunkEnterpriseOptions>, MetricsSource {
}
export interface SplunkEnterpriseSplunkAggregationQueueRatio {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SplunkEnterpriseSplunkHealth {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SplunkEnterpriseMetrics {
    /** A block. */
    "splunk.aggregation.queue.ratio"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.buckets.searchable.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.bucket.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.bucket.event.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.bucket.hot.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.bucket.warm.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.event.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.raw.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.data.indexes.extended.total.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.health"?: SplunkEnterpriseSplunkHealth;
    /** A block. */
    "splunk.indexer.avg.rate"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexer.cpu.time"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexer.queue.ratio"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexer.raw.write.time"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexer.rollingrestart.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexer.throughput"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexes.avg.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexes.avg.usage"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexes.bucket.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexes.median.data.age"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.indexes.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.io.avg.iops"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.kvstore.backup.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.kvstore.replication.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.kvstore.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.license.index.usage"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.parse.queue.ratio"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.pipeline.set.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.scheduler.avg.execution.latency"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.scheduler.avg.run.time"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.scheduler.completion.ratio"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.search.duration"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.search.initiation"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.search.status"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.search.success"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.introspection.queues.current"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.introspection.queues.current.bytes"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.adhoc"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.adhoc.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.completed"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.completed.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.incomplete"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.incomplete.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.invalid"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.job.cache.count"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.job.cache.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.savedsearches"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.scheduled"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.server.searchartifacts.scheduled.size"?: SplunkEnterpriseSplunkAggregationQueueRatio;
    /** A block. */
    "splunk.typing.queue.ratio"?: SplunkEnterpriseSplunkAggregationQueueRatio;
}
