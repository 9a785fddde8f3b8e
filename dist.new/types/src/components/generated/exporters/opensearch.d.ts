import type { HttpClient } from "../shared/confighttp.js";
import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { LogsDestination, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile } from "../../../stack/secret.js";
/** Options of the `opensearch` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
export interface OpenSearchOptions {
    /** One of these. @default "create" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    bulk_action?: "create" | "index";
    /** A text. @default "default" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    dataset?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    http?: HttpClient;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    logs_index?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    logs_index_fallback?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    logs_index_time_format?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    mapping?: OpenSearchMapping;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    metrics_index?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    metrics_index_fallback?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    metrics_index_time_format?: string;
    /** Prefix of names, or namespace. @default "namespace" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    namespace?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    pipeline?: string;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    traces_index?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    traces_index_fallback?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter */
    traces_index_time_format?: string;
}
/**
 * The `opensearch` exporter: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/opensearchexporter
 */
export interface OpenSearch extends Component<"exporter", "opensearch", OpenSearchOptions>, TracesDestination, LogsDestination {
}
export interface OpenSearchIsm {
    /** On or off. */
    enabled?: boolean;
    /** A text. */
    policy_file?: string | MountedFile;
    /** A text. */
    rollover_min_index_age?: string;
    /** A text. */
    rollover_min_size?: string;
    /** A whole number. */
    rollover_priority?: number;
}
export interface OpenSearchMapping {
    /** True or false. */
    dedot?: boolean;
    /** True or false. */
    dedup?: boolean;
    /** By name. */
    fields?: Readonly<Record<string, string>>;
    /** A text. */
    file?: string;
    /** A text. */
    index_template_file?: string | MountedFile;
    /** A block. */
    ism?: OpenSearchIsm;
    /** True or false. */
    manage_index_template?: boolean;
    /** One of these. @default "ss4o" */
    mode?: "ss4o" | "ecs" | "flatten_attributes" | "bodymap" | "otel-v1";
    /** A text. */
    timestamp_field?: string;
    /** True or false. */
    unix_timestamp?: boolean;
}
