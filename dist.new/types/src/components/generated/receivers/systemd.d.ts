import type { FilterConfig } from "../shared/filter.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `systemd` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
export interface SystemdOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    metrics?: SystemdMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    resource_attributes?: SystemdResourceAttributes;
    /** A text. @default "system" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    scope?: string;
    /** How long one attempt may take. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    timeout?: GoDuration;
    /** A list. @default ["*.service"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
    units?: readonly string[];
}
/** The `systemd` receiver: metrics (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/systemdreceiver */
export interface Systemd extends Component<"receiver", "systemd", SystemdOptions>, MetricsSource {
}
export interface SystemdSystemdServiceCpuTime {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["cpu.mode"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface SystemdSystemdUnitState {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["systemd.unit.active_state"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface SystemdMetrics {
    /** On or off: `systemd.service.cpu.time`. @default on */
    "systemd.service.cpu.time"?: SystemdSystemdServiceCpuTime;
    /** On or off: `systemd.service.restarts`. @default off */
    "systemd.service.restarts"?: Toggle;
    /** On or off: `systemd.unit.state`. @default on */
    "systemd.unit.state"?: SystemdSystemdUnitState;
}
export interface SystemdSystemdUnitName {
    /** On or off. @default true */
    enabled?: boolean;
    /** A list. */
    metrics_exclude?: readonly FilterConfig[];
    /** A list. */
    metrics_include?: readonly FilterConfig[];
}
export interface SystemdResourceAttributes {
    /** A block. */
    "systemd.unit.name"?: SystemdSystemdUnitName;
}
