import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `chrony` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
export interface ChronyOptions {
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @default "unix:///var/run/chrony/chronyd.sock" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    initial_delay?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    local_endpoint?: string;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    metrics?: ChronyMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver */
    timeout?: GoDuration;
}
/**
 * The `chrony` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/chronyreceiver
 */
export interface Chrony extends Component<"receiver", "chrony", ChronyOptions>, MetricsSource {
}
export interface ChronyNtpFrequencyOffset {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ChronyNtpSkew {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ChronyMetrics {
    /** A block. */
    "ntp.frequency.offset"?: ChronyNtpFrequencyOffset;
    /** A block. */
    "ntp.skew"?: ChronyNtpSkew;
    /** A block. */
    "ntp.stratum"?: ChronyNtpFrequencyOffset;
    /** A block. */
    "ntp.time.correction"?: ChronyNtpSkew;
    /** A block. */
    "ntp.time.last_offset"?: ChronyNtpSkew;
    /** A block. */
    "ntp.time.rms_offset"?: ChronyNtpFrequencyOffset;
    /** A block. */
    "ntp.time.root_delay"?: ChronyNtpFrequencyOffset;
}
