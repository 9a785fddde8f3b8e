import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `snowflake` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
export interface SnowflakeOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    account?: Text;
    /** How often it measures. @default "30m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    collection_interval?: GoDuration;
    /** Name of the database. @default "SNOWFLAKE" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    database?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    metrics?: SnowflakeMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    resource_attributes?: SnowflakeResourceAttributes;
    /** A text. @default "ACCOUNTADMIN" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    role?: string;
    /** A text. @default "ACCOUNT_USAGE" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    schema?: string;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    timeout?: GoDuration;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    username?: Text;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver */
    warehouse?: string;
}
/**
 * The `snowflake` receiver: metrics (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/snowflakereceiver
 */
export interface Snowflake extends Component<"receiver", "snowflake", SnowflakeOptions>, MetricsSource {
}
export interface SnowflakeSnowflakeBillingCloudServiceTotal {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SnowflakeSnowflakeDatabaseBytesScannedAvg {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SnowflakeMetrics {
    /** A block. */
    "snowflake.billing.cloud_service.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.billing.total_credit.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.billing.virtual_warehouse.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.billing.warehouse.cloud_service.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.billing.warehouse.total_credit.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.billing.warehouse.virtual_warehouse.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.database.bytes_scanned.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.database.query.count"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.logins.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.pipe.credits_used.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.query.blocked"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.bytes_deleted.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.bytes_spilled.local.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.query.bytes_spilled.remote.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.query.bytes_written.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.compilation_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.data_scanned_cache.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.query.executed"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.execution_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.partitions_scanned.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.query.queued_overload"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.query.queued_provision"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.queued_overload_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.queued_provisioning_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.queued_repair_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.rows_deleted.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.rows_inserted.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.rows_produced.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.rows_unloaded.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.rows_updated.avg"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.session_id.count"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.storage.failsafe_bytes.total"?: SnowflakeSnowflakeBillingCloudServiceTotal;
    /** A block. */
    "snowflake.storage.stage_bytes.total"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.storage.storage_bytes.total"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
    /** A block. */
    "snowflake.total_elapsed_time.avg"?: SnowflakeSnowflakeDatabaseBytesScannedAvg;
}
export interface SnowflakeSnowflakeAccountName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SnowflakeResourceAttributes {
    /** A block. */
    "snowflake.account.name"?: SnowflakeSnowflakeAccountName;
}
