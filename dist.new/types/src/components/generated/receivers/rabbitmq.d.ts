import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `rabbitmq` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
export interface RabbitmqOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    metrics?: RabbitmqMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    password?: Secret;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    resource_attributes?: RabbitmqResourceAttributes;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    username?: Text;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver */
    write_buffer_size?: number;
}
/**
 * The `rabbitmq` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/rabbitmqreceiver
 */
export interface Rabbitmq extends Component<"receiver", "rabbitmq", RabbitmqOptions>, MetricsSource {
}
export interface RabbitmqRabbitmqConsumerCount {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RabbitmqRabbitmqNodeChannelClosed {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RabbitmqMetrics {
    /** A block. */
    "rabbitmq.consumer.count"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.message.acknowledged"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.message.current"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.message.delivered"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.message.dropped"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.message.published"?: RabbitmqRabbitmqConsumerCount;
    /** A block. */
    "rabbitmq.node.channel_closed"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.channel_closed_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.channel_created"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.channel_created_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.connection_closed"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.connection_closed_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.connection_created"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.connection_created_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.context_switches"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.context_switches_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.disk_free"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.disk_free_alarm"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.disk_free_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.disk_free_limit"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.fd_total"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.fd_used"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.fd_used_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.gc_bytes_reclaimed"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.gc_bytes_reclaimed_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.gc_num"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.gc_num_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_avg_time"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_avg_time_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_bytes"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_bytes_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_read_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_reopen_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_reopen_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_seek_avg_time"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_seek_avg_time_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_seek_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_seek_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_sync_avg_time"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_sync_avg_time_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_sync_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_sync_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_avg_time"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_avg_time_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_bytes"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_bytes_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.io_write_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mem_alarm"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mem_limit"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mem_used"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mem_used_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mnesia_disk_tx_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mnesia_disk_tx_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mnesia_ram_tx_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.mnesia_ram_tx_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.msg_store_read_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.msg_store_read_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.msg_store_write_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.msg_store_write_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.proc_total"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.proc_used"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.proc_used_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.processors"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_created"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_created_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_declared"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_declared_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_deleted"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_deleted_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_index_read_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_index_read_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_index_write_count"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.queue_index_write_count_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.run_queue"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.sockets_total"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.sockets_used"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.sockets_used_details.rate"?: RabbitmqRabbitmqNodeChannelClosed;
    /** A block. */
    "rabbitmq.node.uptime"?: RabbitmqRabbitmqNodeChannelClosed;
}
export interface RabbitmqRabbitmqClusterName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface RabbitmqResourceAttributes {
    /** A block. */
    "rabbitmq.cluster.name"?: RabbitmqRabbitmqClusterName;
    /** A block. */
    "rabbitmq.node.name"?: RabbitmqRabbitmqClusterName;
    /** A block. */
    "rabbitmq.queue.name"?: RabbitmqRabbitmqClusterName;
    /** A block. */
    "rabbitmq.vhost.name"?: RabbitmqRabbitmqClusterName;
}
