import type { NetTCPAddr } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `tcp_check` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
export interface TcpCheckOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    metrics?: TcpCheckMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    targets?: readonly NetTCPAddr[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver */
    timeout?: GoDuration;
}
/**
 * The `tcp_check` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `tcpcheck`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcpcheckreceiver
 */
export interface TcpCheck extends Component<"receiver", "tcp_check", TcpCheckOptions>, MetricsSource {
}
export interface TcpCheckTcpcheckDuration {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface TcpCheckMetrics {
    /** A block. */
    "tcpcheck.duration"?: TcpCheckTcpcheckDuration;
    /** A block. */
    "tcpcheck.error"?: TcpCheckTcpcheckDuration;
    /** A block. */
    "tcpcheck.status"?: TcpCheckTcpcheckDuration;
}
