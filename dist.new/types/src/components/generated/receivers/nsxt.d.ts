import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `nsxt` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
export interface NsxtOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    metrics?: NsxtMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    password?: Secret;
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    resource_attributes?: NsxtResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    username?: Text;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver */
    write_buffer_size?: number;
}
/**
 * The `nsxt` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/nsxtreceiver
 */
export interface Nsxt extends Component<"receiver", "nsxt", NsxtOptions>, MetricsSource {
}
export interface NsxtNsxtNodeCpuUtilization {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface NsxtMetrics {
    /** A block. */
    "nsxt.node.cpu.utilization"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.filesystem.usage"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.filesystem.utilization"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.memory.cache.usage"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.memory.usage"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.network.io"?: NsxtNsxtNodeCpuUtilization;
    /** A block. */
    "nsxt.node.network.packet.count"?: NsxtNsxtNodeCpuUtilization;
}
export interface NsxtDeviceId {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface NsxtResourceAttributes {
    /** A block. */
    "device.id"?: NsxtDeviceId;
    /** A block. */
    "nsxt.node.id"?: NsxtDeviceId;
    /** A block. */
    "nsxt.node.name"?: NsxtDeviceId;
    /** A block. */
    "nsxt.node.type"?: NsxtDeviceId;
}
