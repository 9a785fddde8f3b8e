import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `active_directory_ds` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
export interface ActiveDirectoryDsOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
    metrics?: ActiveDirectoryDsMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver */
    timeout?: GoDuration;
}
/**
 * The `active_directory_ds` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/activedirectorydsreceiver
 */
export interface ActiveDirectoryDs extends Component<"receiver", "active_directory_ds", ActiveDirectoryDsOptions>, MetricsSource {
}
export interface ActiveDirectoryDsActiveDirectoryDsBindRate {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ActiveDirectoryDsMetrics {
    /** A block. */
    "active_directory.ds.bind.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.ldap.bind.last_successful.time"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.ldap.bind.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.ldap.client.session.count"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.ldap.search.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.name_cache.hit_rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.notification.queued"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.operation.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.network.io"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.object.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.operation.pending"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.property.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.sync.object.pending"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.sync.request.count"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.replication.value.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.security_descriptor_propagations_event.queued"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.suboperation.rate"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
    /** A block. */
    "active_directory.ds.thread.count"?: ActiveDirectoryDsActiveDirectoryDsBindRate;
}
