import type { NetDialer } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `memcached` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
export interface MemcachedOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:11211" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    metrics?: MemcachedMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    timeout?: GoDuration;
    /** Network that is listened on. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
}
/**
 * The `memcached` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/memcachedreceiver
 */
export interface Memcached extends Component<"receiver", "memcached", MemcachedOptions>, MetricsSource {
}
export interface MemcachedMemcachedBytes {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MemcachedMetrics {
    /** A block. */
    "memcached.bytes"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.commands"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.connections.current"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.connections.total"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.cpu.usage"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.current_items"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.evictions"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.network"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.operation_hit_ratio"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.operations"?: MemcachedMemcachedBytes;
    /** A block. */
    "memcached.threads"?: MemcachedMemcachedBytes;
}
