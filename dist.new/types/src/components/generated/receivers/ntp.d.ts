import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `ntp` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
export interface NtpOptions {
    /** How often it measures. @default "30m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @default "pool.ntp.org:123" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    metrics?: NtpMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    resource_attributes?: NtpResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    timeout?: GoDuration;
    /** A whole number. @default 4 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver */
    version?: number;
}
/**
 * The `ntp` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ntpreceiver
 */
export interface Ntp extends Component<"receiver", "ntp", NtpOptions>, MetricsSource {
}
export interface NtpNtpOffset {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface NtpMetrics {
    /** A block. */
    "ntp.offset"?: NtpNtpOffset;
}
export interface NtpNtpHost {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface NtpResourceAttributes {
    /** A block. */
    "ntp.host"?: NtpNtpHost;
}
