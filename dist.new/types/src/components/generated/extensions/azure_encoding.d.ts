import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `azure_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension */
export interface AzureEncodingOptions {
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension */
    format?: "eventhub" | "blobstorage";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension */
    logs?: AzureEncodingLogs;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension */
    metrics?: Readonly<Record<string, unknown>>;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension */
    traces?: Readonly<Record<string, unknown>>;
}
/**
 * The `azure_encoding` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/azureencodingextension
 */
export interface AzureEncoding extends Component<"extension", "azure_encoding", AzureEncodingOptions>, Extension {
}
export interface AzureEncodingLogs {
    /** A list. */
    exclude_categories?: readonly string[];
    /** A list. */
    include_categories?: readonly string[];
    /** A list. */
    time_formats?: readonly string[];
}
