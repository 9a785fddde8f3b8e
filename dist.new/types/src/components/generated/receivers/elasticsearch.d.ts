import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `elasticsearch` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
export interface ElasticsearchOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    auth?: ServerAuthentication;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    cluster_stats_master_only?: boolean;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    idle_conn_timeout?: GoDuration;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    index_stats_master_only?: boolean;
    /** A list. @default ["_all"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    indices?: readonly string[];
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    metrics?: ElasticsearchMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** A list. @default ["_all"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    nodes?: readonly string[];
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    password?: Secret;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    resource_attributes?: ElasticsearchResourceAttributes;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    skip_cluster_metrics?: boolean;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    username?: Text;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver */
    write_buffer_size?: number;
}
/**
 * The `elasticsearch` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/elasticsearchreceiver
 */
export interface Elasticsearch extends Component<"receiver", "elasticsearch", ElasticsearchOptions>, MetricsSource {
}
export interface ElasticsearchElasticsearchBreakerMemoryEstimated {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ElasticsearchElasticsearchClusterIndicesCacheEvictions {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ElasticsearchMetrics {
    /** A block. */
    "elasticsearch.breaker.memory.estimated"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.breaker.memory.limit"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.breaker.tripped"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.data_nodes"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.health"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.in_flight_fetch"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.indices.cache.evictions"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.cluster.nodes"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.pending_tasks"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.published_states.differences"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.published_states.full"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.shards"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.state_queue"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.state_update.count"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.cluster.state_update.time"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.cache.evictions"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.cache.memory.usage"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.cache.size"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.documents"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.operations.completed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.operations.merge.current"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.operations.merge.docs_count"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.operations.merge.size"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.operations.time"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.segments.count"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.segments.memory"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.segments.size"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.shards.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.index.translog.operations"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.index.translog.size"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.indexing_pressure.memory.limit"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.indexing_pressure.memory.total.primary_rejections"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.indexing_pressure.memory.total.replica_rejections"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.memory.indexing_pressure"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.cache.count"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.cache.evictions"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.cache.memory.usage"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.cache.size"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.node.cluster.connections"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.cluster.io"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.disk.io.read"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.disk.io.write"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.documents"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.fs.disk.available"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.fs.disk.free"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.fs.disk.total"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.http.connections"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.ingest.documents"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.ingest.documents.current"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.ingest.operations.failed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.open_files"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.operations.completed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.operations.current"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.node.operations.get.completed"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.node.operations.get.time"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.node.operations.time"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.pipeline.ingest.documents.current"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.pipeline.ingest.documents.preprocessed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.pipeline.ingest.operations.failed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.script.cache_evictions"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.script.compilation_limit_triggered"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.script.compilations"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.segments.memory"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.node.shards.data_set.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.shards.reserved.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.shards.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.thread_pool.tasks.finished"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.thread_pool.tasks.queued"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.thread_pool.threads"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.translog.operations"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.translog.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.node.translog.uncommitted.size"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.os.cpu.load_avg.15m"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.os.cpu.load_avg.1m"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.os.cpu.load_avg.5m"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.os.cpu.usage"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.os.memory"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "elasticsearch.process.cpu.time"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.process.cpu.usage"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "elasticsearch.process.memory.virtual"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "jvm.classes.loaded"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.gc.collections.count"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.gc.collections.elapsed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.heap.committed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.heap.max"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.heap.used"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.heap.utilization"?: ElasticsearchElasticsearchClusterIndicesCacheEvictions;
    /** A block. */
    "jvm.memory.nonheap.committed"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.nonheap.used"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.pool.max"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.memory.pool.used"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
    /** A block. */
    "jvm.threads.count"?: ElasticsearchElasticsearchBreakerMemoryEstimated;
}
export interface ElasticsearchElasticsearchClusterName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ElasticsearchResourceAttributes {
    /** A block. */
    "elasticsearch.cluster.name"?: ElasticsearchElasticsearchClusterName;
    /** A block. */
    "elasticsearch.index.name"?: ElasticsearchElasticsearchClusterName;
    /** A block. */
    "elasticsearch.node.name"?: ElasticsearchElasticsearchClusterName;
    /** A block. */
    "elasticsearch.node.version"?: ElasticsearchElasticsearchClusterName;
}
