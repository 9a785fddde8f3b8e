import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `windows_service` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
export interface WindowsServiceOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    collection_interval?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    exclude_services?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    include_services?: readonly string[];
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    metrics?: WindowsServiceMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver */
    timeout?: GoDuration;
}
/**
 * The `windows_service` receiver: metrics (development).
 * Distributions: contrib.
 * Formerly `windowsservice`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowsservicereceiver
 */
export interface WindowsService extends Component<"receiver", "windows_service", WindowsServiceOptions>, MetricsSource {
}
export interface WindowsServiceWindowsServiceStatus {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface WindowsServiceMetrics {
    /** A block. */
    "windows.service.status"?: WindowsServiceWindowsServiceStatus;
}
