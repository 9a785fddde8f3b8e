import type { Retry } from "../shared/configretry.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `azure_blob` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
export interface AzureBlobOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    append_blob?: AzureBlobAppendBlob;
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    auth?: AzureBlobAuth;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    blob_name_format?: AzureBlobBlobNameFormat;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    container?: AzureBlobContainer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    encodings?: AzureBlobEncodings;
    /** One of these. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    format?: "json" | "proto";
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter */
    url?: string;
}
/**
 * The `azure_blob` exporter: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Formerly `azureblob`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/azureblobexporter
 */
export interface AzureBlob extends Component<"exporter", "azure_blob", AzureBlobOptions>, AnyDestination {
}
export interface AzureBlobAppendBlob {
    /** On or off. @default false */
    enabled?: boolean;
    /** A text. @default "\n" */
    separator?: string;
}
export interface AzureBlobAuth {
    /** Client id. */
    client_id?: string;
    /** A text. */
    client_secret?: Secret;
    /** A text. */
    connection_string?: Text;
    /** A text. */
    federated_token_file?: string | MountedFile;
    /** A text. */
    tenant_id?: Text;
    /** One of these. @default "connection_string" */
    type?: "connection_string" | "system_managed_identity" | "user_managed_identity" | "service_principal" | "workload_identity";
}
export interface AzureBlobBlobNameFormat {
    /** A text. @default "2006/01/02/logs_15_04_05.json" */
    logs_format?: string;
    /** A text. @default "2006/01/02/metrics_15_04_05.json" */
    metrics_format?: string;
    /** By name. */
    params?: Readonly<Record<string, string>>;
    /** True or false. @default false */
    serial_num_before_extension?: boolean;
    /** True or false. @default false */
    serial_num_enabled?: boolean;
    /** A whole number. @default 10000 */
    serial_num_range?: number;
    /** True or false. @default false */
    template_enabled?: boolean;
    /** True or false. */
    time_parser_enabled?: boolean;
    /** A list. */
    time_parser_ranges?: readonly string[];
    /** A text. */
    timezone?: string;
    /** A text. @default "2006/01/02/traces_15_04_05.json" */
    traces_format?: string;
}
export interface AzureBlobContainer {
    /** A text. @default "logs" */
    logs?: string;
    /** A text. @default "metrics" */
    metrics?: string;
    /** A text. @default "traces" */
    traces?: string;
}
export interface AzureBlobEncodings {
    /** A component. */
    logs?: Extension;
    /** A component. */
    metrics?: Extension;
    /** A component. */
    traces?: Extension;
}
