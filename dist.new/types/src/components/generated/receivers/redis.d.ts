import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `redis` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
export interface RedisOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    metrics?: RedisMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    resource_attributes?: RedisResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    tls?: ClientTls;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    transport?: string;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver */
    username?: Text;
}
/**
 * The `redis` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/redisreceiver
 */
export interface Redis extends Component<"receiver", "redis", RedisOptions>, MetricsSource {
}
export interface RedisRedisClientsBlocked {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RedisRedisClusterClusterEnabled {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RedisMetrics {
    /** A block. */
    "redis.clients.blocked"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.clients.connected"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.clients.max_input_buffer"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.clients.max_output_buffer"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.cluster.cluster_enabled"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.known_nodes"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.links_buffer_limit_exceeded.count"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.node.count"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.node.uptime"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.slots_assigned"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.slots_fail"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.slots_ok"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.slots_pfail"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.state"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.stats_messages_received"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.stats_messages_sent"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cluster.uptime"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cmd.calls"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cmd.latency"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.cmd.usec"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.commands"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.commands.processed"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.connections.received"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.connections.rejected"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.cpu.time"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.db.avg_ttl"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.db.expires"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.db.keys"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.keys.evicted"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.keys.expired"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.keyspace.hits"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.keyspace.misses"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.latest_fork"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.maxmemory"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.memory.fragmentation_ratio"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.memory.lua"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.memory.peak"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.memory.rss"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.memory.used"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.memory.used_memory_overhead"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.memory.used_memory_startup"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.mode"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.net.input"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.net.output"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.rdb.changes_since_last_save"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.replication.backlog_first_byte_offset"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.replication.offset"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.replication.replica_offset"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.role"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.masters"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.running_scripts"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.scripts_queue_length"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.simulate_failure_flags"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.tilt_since_seconds"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.sentinel.total_tilt"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.slaves.connected"?: RedisRedisClientsBlocked;
    /** A block. */
    "redis.tracking_total_keys"?: RedisRedisClusterClusterEnabled;
    /** A block. */
    "redis.uptime"?: RedisRedisClientsBlocked;
}
export interface RedisRedisVersion {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RedisResourceAttributes {
    /** A block. */
    "redis.version"?: RedisRedisVersion;
    /** A block. */
    "server.address"?: RedisRedisVersion;
    /** A block. */
    "server.port"?: RedisRedisVersion;
}
