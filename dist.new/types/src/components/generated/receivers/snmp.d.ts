import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `snmp` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
export interface SnmpOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    attributes?: Readonly<Record<string, SnmpAttributes>>;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    auth_password?: Secret;
    /** One of these. @default "md5" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    auth_type?: "md5" | "sha" | "sha224" | "sha256" | "sha384" | "sha512";
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    collection_interval?: GoDuration;
    /** A text. @default "public" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    community?: string;
    /** Address: host and port, or a URL. @default "udp://localhost:161" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @default 25 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    max_repetitions?: number;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    metrics?: Readonly<Record<string, SnmpMetrics>>;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    privacy_password?: Secret;
    /** One of these. @default "des" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    privacy_type?: "des" | "aes" | "aes192" | "aes256" | "aes192c" | "aes256c";
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    resource_attributes?: Readonly<Record<string, SnmpResourceAttributes>>;
    /** One of these. @default "no_auth_no_priv" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    security_level?: "no_auth_no_priv" | "auth_no_priv" | "auth_priv";
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    user?: Text;
    /** One of these. @default "v2c" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver */
    version?: "v1" | "v2c" | "v3";
}
/**
 * The `snmp` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snmpreceiver
 */
export interface Snmp extends Component<"receiver", "snmp", SnmpOptions>, MetricsSource {
}
export interface SnmpAttributes {
    /** A text. */
    description?: string;
    /** A list. */
    enum?: readonly string[];
    /** A text. */
    indexed_value_prefix?: string;
    /** A text. */
    oid?: string;
    /** A text. */
    value?: string;
}
export interface SnmpColumnOidsAttributes {
    /** A text. */
    name?: string;
    /** A text. */
    value?: string;
}
export interface SnmpColumnOids {
    /** A list. */
    attributes?: readonly SnmpColumnOidsAttributes[];
    /** A text. */
    oid?: string;
    /** A list. */
    resource_attributes?: readonly string[];
}
export interface SnmpGauge {
    /** One of these. */
    value_type?: "int" | "double";
}
export interface SnmpSum {
    /** One of these. */
    aggregation?: "cumulative" | "delta";
    /** True or false. */
    monotonic?: boolean;
    /** One of these. */
    value_type?: "int" | "double";
}
export interface SnmpMetrics {
    /** A list. */
    column_oids?: readonly SnmpColumnOids[];
    /** A text. */
    description?: string;
    /** A block. */
    gauge?: SnmpGauge;
    /** A list. */
    scalar_oids?: readonly SnmpColumnOids[];
    /** A block. */
    sum?: SnmpSum;
    /** A text. */
    unit?: string;
}
export interface SnmpResourceAttributes {
    /** A text. */
    description?: string;
    /** A text. */
    indexed_value_prefix?: string;
    /** A text. */
    oid?: string;
    /** A text. */
    scalar_oid?: string;
}
