import type { LogsSource, TracesSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `azure_blob` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
export interface AzureBlobOptions {
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    auth?: "service_principal" | "connection_string" | "default";
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    cloud?: "AzureCloud" | "AzureUSGovernment";
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    connection_string?: Text;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    event_hub?: AzureBlobEventHub;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    logs?: AzureBlobLogs;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    service_principal?: AzureBlobServicePrincipal;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    storage_account_url?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver */
    traces?: AzureBlobTraces;
}
/**
 * The `azure_blob` receiver: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Formerly `azureblob`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureblobreceiver
 */
export interface AzureBlob extends Component<"receiver", "azure_blob", AzureBlobOptions>, TracesSource, LogsSource {
}
export interface AzureBlobEventHub {
    /** Address: host and port, or a URL. */
    endpoint?: string;
}
export interface AzureBlobLogs {
    /** A text. @default "logs" */
    container_name?: string;
}
export interface AzureBlobServicePrincipal {
    /** Client id. */
    client_id?: string;
    /** A secret. */
    client_secret?: Secret;
    /** A text. */
    tenant_id?: Text;
}
export interface AzureBlobTraces {
    /** A text. @default "traces" */
    container_name?: string;
}
