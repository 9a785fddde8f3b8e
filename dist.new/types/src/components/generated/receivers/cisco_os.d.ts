import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `cisco_os` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
export interface CiscoOsOptions {
    /** How often it measures. @default "60s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    device?: CiscoOsDevice;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    devices?: readonly CiscoOsDevices[];
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    initial_delay?: GoDuration;
    /** What is measured. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    scrapers?: CiscoOsScrapers;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver */
    timeout?: GoDuration;
}
/**
 * The `cisco_os` receiver: metrics (alpha).
 * Distributions: contrib.
 * Formerly `ciscoos`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/ciscoosreceiver
 */
export interface CiscoOs extends Component<"receiver", "cisco_os", CiscoOsOptions>, MetricsSource {
}
export interface CiscoOsAuth {
    /** Key of the certificate. */
    key_file?: string | MountedFile;
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface CiscoOsHost {
    /** A text. */
    ip?: string;
    /** A text. */
    name?: string;
    /** A whole number. */
    port?: number;
}
export interface CiscoOsDeviceDevice {
    /** A block. */
    host?: CiscoOsHost;
}
export interface CiscoOsDevice {
    /** Authentication, by an extension. */
    auth?: CiscoOsAuth;
    /** A block. */
    device?: CiscoOsDeviceDevice;
}
export interface CiscoOsDevices {
    /** Authentication, by an extension. */
    auth?: CiscoOsAuth;
    /** A text. */
    host?: string;
    /** A text. */
    name?: string;
    /** A whole number. */
    port?: number;
}
export interface CiscoOsCiscoDeviceUp {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface CiscoOsMetrics {
    /** A block. */
    "cisco.device.up"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.cpu.utilization"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.memory.utilization"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.network.errors"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.network.interface.status"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.network.io"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.network.packet.count"?: CiscoOsCiscoDeviceUp;
    /** A block. */
    "system.network.packet.dropped"?: CiscoOsCiscoDeviceUp;
}
export interface CiscoOsHostIp {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface CiscoOsResourceAttributes {
    /** A block. */
    "host.ip"?: CiscoOsHostIp;
    /** A block. */
    "hw.type"?: CiscoOsHostIp;
    /** A block. */
    "os.name"?: CiscoOsHostIp;
}
export interface CiscoOsInterfaces {
    /** Metrics that are written, by name. */
    metrics?: CiscoOsMetrics;
    /** Resource attributes that are written, by name. */
    resource_attributes?: CiscoOsResourceAttributes;
}
export interface CiscoOsScrapers {
    /** A block. */
    interfaces?: CiscoOsInterfaces;
    /** A block. */
    system?: CiscoOsInterfaces;
}
