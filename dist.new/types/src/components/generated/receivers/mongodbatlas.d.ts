import type { Retry } from "../shared/configretry.js";
import type { ServerTls } from "../shared/configtls.js";
import type { LogsSource, MetricsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `mongodbatlas` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
export interface MongoDbAtlasOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    alerts?: MongoDbAtlasAlerts;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    base_url?: string;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    collection_interval?: GoDuration;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    events?: MongoDbAtlasEvents;
    /** A text. @default "PT1M" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    granularity?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    initial_delay?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    logs?: MongoDbAtlasLogs;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    metrics?: MongoDbAtlasMetrics;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    private_key?: Secret;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    projects?: readonly MongoDbAtlasProjects[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    public_key?: string;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    resource_attributes?: MongoDbAtlasResourceAttributes;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    retry_on_failure?: Retry;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    storage?: Storage;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver */
    timeout?: GoDuration;
}
/**
 * The `mongodbatlas` receiver: logs (beta), metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbatlasreceiver
 */
export interface MongoDbAtlas extends Component<"receiver", "mongodbatlas", MongoDbAtlasOptions>, MetricsSource, LogsSource {
}
export interface MongoDbAtlasProjects {
    /** A list. */
    exclude_clusters?: readonly string[];
    /** A list. */
    include_clusters?: readonly string[];
    /** A text. */
    name?: string;
}
export interface MongoDbAtlasAlerts {
    /** On or off. @default false */
    enabled?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A whole number. */
    max_pages?: number;
    /** A text. */
    mode?: string;
    /** A whole number. */
    page_size?: number;
    /** A duration. */
    poll_interval?: GoDuration;
    /** A list. */
    projects?: readonly MongoDbAtlasProjects[];
    /** A secret. */
    secret?: Secret;
    /** TLS. */
    tls?: ServerTls;
}
export interface MongoDbAtlasOrganizations {
    /** A text. */
    id?: string;
}
export interface MongoDbAtlasEvents {
    /** A whole number. */
    max_pages?: number;
    /** A list. */
    organizations?: readonly MongoDbAtlasOrganizations[];
    /** A whole number. */
    page_size?: number;
    /** A duration. */
    poll_interval?: GoDuration;
    /** A list. */
    projects?: readonly MongoDbAtlasProjects[];
    /** A list. */
    types?: readonly string[];
}
export interface MongoDbAtlasAccessLogs {
    /** True or false. */
    auth_result?: boolean;
    /** On or off. */
    enabled?: boolean;
    /** A whole number. */
    max_pages?: number;
    /** A whole number. */
    page_size?: number;
    /** A duration. */
    poll_interval?: GoDuration;
}
export interface MongoDbAtlasLogsProjects {
    /** A block. */
    access_logs?: MongoDbAtlasAccessLogs;
    /** True or false. */
    collect_audit_logs?: boolean;
    /** True or false. */
    collect_host_logs?: boolean;
    /** A list. */
    exclude_clusters?: readonly string[];
    /** A list. */
    include_clusters?: readonly string[];
    /** A text. */
    name?: string;
}
export interface MongoDbAtlasLogs {
    /** On or off. */
    enabled?: boolean;
    /** A list. */
    projects?: readonly MongoDbAtlasLogsProjects[];
}
export interface MongoDbAtlasMongodbatlasDbCounts {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbAtlasMongodbatlasDiskPartitionQueueDepth {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbAtlasMetrics {
    /** A block. */
    "mongodbatlas.db.counts"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.db.size"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.iops.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.iops.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.latency.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.latency.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.queue.depth"?: MongoDbAtlasMongodbatlasDiskPartitionQueueDepth;
    /** A block. */
    "mongodbatlas.disk.partition.space.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.space.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.throughput"?: MongoDbAtlasMongodbatlasDiskPartitionQueueDepth;
    /** A block. */
    "mongodbatlas.disk.partition.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.utilization.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.disk.partition.utilization.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.asserts"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.background_flush"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cache.io"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cache.ratio"?: MongoDbAtlasMongodbatlasDiskPartitionQueueDepth;
    /** A block. */
    "mongodbatlas.process.cache.size"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.connections"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.children.normalized.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.children.normalized.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.children.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.children.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.normalized.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.normalized.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cpu.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.cursors"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.document.rate"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.operations.rate"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.operations.time"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.query_executor.scanned"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.query_targeting.scanned_per_returned"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.db.storage"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.global_lock"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.index.btree_miss_ratio"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.index.counters"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.journaling.commits"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.journaling.data_files"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.journaling.written"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.memory.usage"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.network.io"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.network.requests"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.oplog.rate"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.oplog.time"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.page_faults"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.restarts"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.process.tickets"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.cpu.normalized.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.cpu.normalized.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.cpu.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.cpu.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.fts.cpu.normalized.usage"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.fts.cpu.usage"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.fts.disk.used"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.fts.memory.usage"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.memory.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.memory.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.network.io.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.network.io.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.paging.io.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.paging.io.max"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.paging.usage.average"?: MongoDbAtlasMongodbatlasDbCounts;
    /** A block. */
    "mongodbatlas.system.paging.usage.max"?: MongoDbAtlasMongodbatlasDbCounts;
}
export interface MongoDbAtlasMongodbAtlasClusterName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbAtlasResourceAttributes {
    /** A block. */
    "mongodb_atlas.cluster.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.db.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.disk.partition"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.host.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.org_name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.process.id"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.process.port"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.process.type_name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.project.id"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.project.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.provider.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.region.name"?: MongoDbAtlasMongodbAtlasClusterName;
    /** A block. */
    "mongodb_atlas.user.alias"?: MongoDbAtlasMongodbAtlasClusterName;
}
