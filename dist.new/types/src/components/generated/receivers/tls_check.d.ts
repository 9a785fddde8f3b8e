import type { NetDialer } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `tls_check` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
export interface TlsCheckOptions {
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    metrics?: TlsCheckMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    resource_attributes?: TlsCheckResourceAttributes;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    targets?: readonly TlsCheckTargets[];
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver */
    timeout?: GoDuration;
}
/**
 * The `tls_check` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `tlscheck`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tlscheckreceiver
 */
export interface TlsCheck extends Component<"receiver", "tls_check", TlsCheckOptions>, MetricsSource {
}
export interface TlsCheckTlscheckTimeLeft {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface TlsCheckMetrics {
    /** A block. */
    "tlscheck.time_left"?: TlsCheckTlscheckTimeLeft;
}
export interface TlsCheckTlscheckTarget {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface TlsCheckResourceAttributes {
    /** A block. */
    "tlscheck.target"?: TlsCheckTlscheckTarget;
}
export interface TlsCheckTargets {
    /** A block. */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A text. */
    file_format?: string;
    /** A text. */
    file_path?: string;
    /** Password to sign in with. */
    password?: Secret;
}
