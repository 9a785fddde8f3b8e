import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { LogsDestination, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `dataset` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
export interface DatasetOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    api_key?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    buffer?: DatasetBuffer;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    dataset_url?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    debug?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    logs?: DatasetLogs;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    sending_queue?: Queue;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    server_host?: DatasetServerHost;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    timeout?: DatasetTimeout;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter */
    traces?: DatasetTraces;
}
/**
 * The `dataset` exporter: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/datasetexporter
 */
export interface Dataset extends Component<"exporter", "dataset", DatasetOptions>, TracesDestination, LogsDestination {
}
export interface DatasetBuffer {
    /** A list. */
    group_by?: readonly string[];
    /** A duration. */
    max_lifetime?: GoDuration;
    /** A whole number. */
    max_parallel_outgoing?: number;
    /** A duration. */
    purge_older_than?: GoDuration;
    /** A duration. */
    retry_initial_interval?: GoDuration;
    /** A duration. */
    retry_max_elapsed_time?: GoDuration;
    /** A duration. */
    retry_max_interval?: GoDuration;
    /** A duration. */
    retry_shutdown_timeout?: GoDuration;
}
export interface DatasetLogs {
    /** True or false. @default false */
    decompose_complex_message_field?: boolean;
    /** A text. @default "body.map." */
    decomposed_complex_message_prefix?: string;
    /** A text. @default "_" */
    export_distinguishing_suffix?: string;
    /** True or false. @default false */
    export_resource_info_on_event?: boolean;
    /** A text. @default "resource.attributes." */
    export_resource_prefix?: string;
    /** True or false. @default true */
    export_scope_info_on_event?: boolean;
    /** A text. @default "scope.attributes." */
    export_scope_prefix?: string;
    /** A text. @default "." */
    export_separator?: string;
}
export interface DatasetServerHost {
    /** A text. */
    server_host?: string;
    /** True or false. */
    use_hostname?: boolean;
}
export interface DatasetTimeout {
    /** How long one attempt may take. */
    timeout?: GoDuration;
}
export interface DatasetTraces {
    /** A text. @default "_" */
    export_distinguishing_suffix?: string;
    /** A text. @default "." */
    export_separator?: string;
}
