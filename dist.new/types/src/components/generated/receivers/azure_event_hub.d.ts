import type { AnySource } from "../../../stack/brands.js";
import type { Component, Extension, ServerAuth, Storage } from "../../../stack/component.js";
/** Options of the `azure_event_hub` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
export interface AzureEventHubOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    apply_semantic_conventions?: boolean;
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    auth?: ServerAuth;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    blob_checkpoint_store?: AzureEventHubBlobCheckpointStore;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    connection?: string;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    encoding?: Extension;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    event_hub?: AzureEventHubEventHub;
    /** One of these. @default "azure" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    format?: "" | "azure" | "raw";
    /** A text. @default "$Default" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    group?: string;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    max_poll_events?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    metric_aggregation?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    offset?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    partition?: string;
    /** A whole number. @default 5 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    poll_rate?: number;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    prefetch_count?: number;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    storage?: Storage;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver */
    time_formats?: AzureEventHubTimeFormats;
}
/**
 * The `azure_event_hub` receiver: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Formerly `azureeventhub`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azureeventhubreceiver
 */
export interface AzureEventHub extends Component<"receiver", "azure_event_hub", AzureEventHubOptions>, AnySource {
}
export interface AzureEventHubBlobCheckpointStore {
    /** A text. */
    connection?: string;
    /** A text. */
    container_name?: string;
    /** A text. */
    storage_account_url?: string;
}
export interface AzureEventHubEventHub {
    /** A text. */
    name?: string;
    /** Prefix of names, or namespace. */
    namespace?: string;
}
export interface AzureEventHubTimeFormats {
    /** A list. */
    logs?: readonly string[];
    /** A list. */
    metrics?: readonly string[];
    /** A list. */
    traces?: readonly string[];
}
