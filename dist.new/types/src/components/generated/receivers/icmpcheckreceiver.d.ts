import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `icmpcheckreceiver` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
export interface IcmpCheckOptions {
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    metrics?: IcmpCheckMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    resource_attributes?: IcmpCheckResourceAttributes;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    targets?: readonly IcmpCheckTargets[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver */
    timeout?: GoDuration;
}
/**
 * The `icmpcheckreceiver` receiver: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/icmpcheckreceiver
 */
export interface IcmpCheck extends Component<"receiver", "icmpcheckreceiver", IcmpCheckOptions>, MetricsSource {
}
export interface IcmpCheckPingLossRatio {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface IcmpCheckMetrics {
    /** A block. */
    "ping.loss.ratio"?: IcmpCheckPingLossRatio;
    /** A block. */
    "ping.rtt.avg"?: IcmpCheckPingLossRatio;
    /** A block. */
    "ping.rtt.max"?: IcmpCheckPingLossRatio;
    /** A block. */
    "ping.rtt.min"?: IcmpCheckPingLossRatio;
    /** A block. */
    "ping.rtt.stddev"?: IcmpCheckPingLossRatio;
}
export interface IcmpCheckNetPeerIp {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface IcmpCheckResourceAttributes {
    /** A block. */
    "net.peer.ip"?: IcmpCheckNetPeerIp;
    /** A block. */
    "net.peer.name"?: IcmpCheckNetPeerIp;
}
export interface IcmpCheckTargets {
    /** A text. */
    host?: string;
    /** A whole number. */
    ping_count?: number;
    /** A duration. */
    ping_interval?: GoDuration;
    /** A duration. */
    ping_timeout?: GoDuration;
}
