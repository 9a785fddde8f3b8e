import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `obi` receiver. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
export interface ObiOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    attributes?: ObiAttributes;
    /** A whole number. @default 50 @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    channel_buffer_len?: number;
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    channel_send_timeout?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    channel_send_timeout_panic?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    discovery?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    ebpf?: Readonly<Record<string, unknown>>;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    enforce_sys_caps?: boolean;
    /** A text. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    executable_path?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    filter?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    internal_metrics?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    javaagent?: ObiJavaagent;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    log_config?: "yaml" | "json";
    /** One of these. @default "INFO" @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    log_level?: "DEBUG" | "INFO" | "WARN" | "ERROR";
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    metrics?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    name_resolver?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    network?: Readonly<Record<string, unknown>>;
    /** On or off: `nodejs`. @default on @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    nodejs?: Toggle;
    /** Any value. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    open_port?: unknown;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    otel_metrics_export?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    otel_traces_export?: Readonly<Record<string, unknown>>;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    profile_port?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    prometheus_export?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    routes?: Readonly<Record<string, unknown>>;
    /** A text. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    service_name?: string;
    /** A text. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    service_namespace?: string;
    /** A duration. @default "10s" @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    shutdown_timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation */
    trace_printer?: string;
}
/**
 * The `obi` receiver: metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation
 */
export interface Obi extends Component<"receiver", "obi", ObiOptions>, TracesSource, MetricsSource {
}
export interface ObiHostId {
    /** A duration. @default "500ms" */
    fetch_timeout?: GoDuration;
    /** A text. */
    override?: string;
}
export interface ObiAttributes {
    /** By name. */
    extra_group_attributes?: Readonly<Record<string, readonly string[]>>;
    /** A block. */
    host_id?: ObiHostId;
    /** A block. */
    instance_id?: Readonly<Record<string, unknown>>;
    /** A block. */
    kubernetes?: Readonly<Record<string, unknown>>;
    /** A whole number. @default 100 */
    metric_span_names_limit?: number;
    /** A text. @default "unresolved" */
    rename_unresolved_hosts?: string;
    /** A text. @default "incoming" */
    rename_unresolved_hosts_incoming?: string;
    /** A text. @default "outgoing" */
    rename_unresolved_hosts_outgoing?: string;
    /** A block. */
    select?: Readonly<Record<string, unknown>>;
}
export interface ObiJavaagent {
    /** A duration. @default "10s" */
    attach_timeout?: GoDuration;
    /** True or false. @default false */
    debug?: boolean;
    /** True or false. @default false */
    debug_instrumentation?: boolean;
    /** On or off. @default true */
    enabled?: boolean;
}
