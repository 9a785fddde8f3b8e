import type { MetricsSource } from "../../../stack/brands.js";
import type { Component, ServerAuth } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `azure_monitor` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
export interface AzureMonitorOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    append_tags_as_attributes?: readonly string[];
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    auth?: AzureMonitorAuth;
    /** A number. @default 86400 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    cache_resources?: number;
    /** A number. @default 86400 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    cache_resources_definitions?: number;
    /** Client id. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    client_id?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    client_secret?: Secret;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    cloud?: string;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    collection_interval?: GoDuration;
    /** A text. @deprecated upstream @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    credentials?: string;
    /** Attributes that become labels. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    dimensions?: AzureMonitorDimensions;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    discover_subscriptions?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    federated_token_file?: string | MountedFile;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @default 20 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    maximum_number_of_metrics_in_a_call?: number;
    /** A whole number. @default 10 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    maximum_number_of_records_per_resource?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    maximum_resources_per_batch?: number;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    metrics?: Readonly<Record<string, unknown>>;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    resource_attributes?: AzureMonitorResourceAttributes;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    resource_groups?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    resource_tags?: readonly AzureMonitorResourceTags[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    services?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    subscription_ids?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    tenant_id?: Text;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    timeout?: GoDuration;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver */
    use_batch_api?: boolean;
}
/**
 * The `azure_monitor` receiver: metrics (development).
 * Distributions: contrib.
 * Formerly `azuremonitor`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/azuremonitorreceiver
 */
export interface AzureMonitor extends Component<"receiver", "azure_monitor", AzureMonitorOptions>, MetricsSource {
}
export interface AzureMonitorAuth {
    /** A component. */
    authenticator?: ServerAuth;
}
export interface AzureMonitorDimensions {
    /** On or off. */
    enabled?: boolean;
    /** By name. */
    overrides?: Readonly<Record<string, unknown>>;
}
export interface AzureMonitorAzuremonitorSubscription {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface AzureMonitorResourceAttributes {
    /** A block. */
    "azuremonitor.subscription"?: AzureMonitorAzuremonitorSubscription;
    /** A block. */
    "azuremonitor.subscription_id"?: AzureMonitorAzuremonitorSubscription;
    /** A block. */
    "azuremonitor.tenant_id"?: AzureMonitorAzuremonitorSubscription;
}
export interface AzureMonitorResourceTags {
    /** A text. */
    name?: string;
    /** A text. */
    value?: string;
}
