import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `sqlserver` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
export interface SqlServerOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    collection_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    computer_name?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    datasource?: Text;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    events?: SqlServerEvents;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    initial_delay?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    instance_name?: string;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    metrics?: SqlServerMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    password?: Secret;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    port?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    query_sample_collection?: SqlServerQuerySampleCollection;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    resource_attributes?: SqlServerResourceAttributes;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    server?: string;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    top_query_collection?: SqlServerTopQueryCollection;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver */
    username?: Text;
}
/**
 * The `sqlserver` receiver: logs (development), metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlserverreceiver
 */
export interface SqlServer extends Component<"receiver", "sqlserver", SqlServerOptions>, MetricsSource {
}
export interface SqlServerEvents {
    /** On or off: `db.server.query_sample`. @default off */
    "db.server.query_sample"?: Toggle;
    /** On or off: `db.server.top_query`. @default off */
    "db.server.top_query"?: Toggle;
}
export interface SqlServerSqlserverBatchRequestRate {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SqlServerSqlserverComputerUptime {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SqlServerMetrics {
    /** A block. */
    "sqlserver.batch.request.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.batch.sql_compilation.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.batch.sql_recompilation.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.computer.uptime"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.connection.reset.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.cpu.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.backup_or_restore.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.execution.errors"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.full_scan.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.io"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.latency"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.operations"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.tempdb.space"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.database.tempdb.version_store.size"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.deadlock.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.error.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.index.search.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.block.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.escalation.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.memory"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.request.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.timeout.gt0.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.timeout.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.wait.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.lock.wait.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.lock.wait_time.avg"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.lock.wait_time.total"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.login.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.logout.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.memory.grants.pending.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.memory.usage"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.os.wait.duration"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.page.buffer_cache.free_list.stalls.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.page.buffer_cache.hit_ratio"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.page.checkpoint.flush.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.page.lazy_write.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.page.life_expectancy"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.page.lookup.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.page.operation.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.page.split.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.processes.blocked"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.replica.data.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.resource_pool.disk.operations"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.resource_pool.disk.throttled.read.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.resource_pool.disk.throttled.write.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.table.count"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.transaction.delay"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.transaction.mirror_write.rate"?: SqlServerSqlserverComputerUptime;
    /** A block. */
    "sqlserver.transaction.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction.write.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.flush.data.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.flush.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.flush.wait.rate"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.growth.count"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.shrink.count"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.transaction_log.usage"?: SqlServerSqlserverBatchRequestRate;
    /** A block. */
    "sqlserver.user.connection.count"?: SqlServerSqlserverBatchRequestRate;
}
export interface SqlServerQuerySampleCollection {
    /** A whole number. @default 100 */
    max_rows_per_query?: number;
}
export interface SqlServerHostName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface SqlServerResourceAttributes {
    /** A block. */
    "host.name"?: SqlServerHostName;
    /** A block. */
    "server.address"?: SqlServerHostName;
    /** A block. */
    "server.port"?: SqlServerHostName;
    /** A block. */
    "service.instance.id"?: SqlServerHostName;
    /** A block. */
    "sqlserver.computer.name"?: SqlServerHostName;
    /** A block. */
    "sqlserver.database.name"?: SqlServerHostName;
    /** A block. */
    "sqlserver.instance.name"?: SqlServerHostName;
}
export interface SqlServerTopQueryCollection {
    /** How often it measures. @default "1m" */
    collection_interval?: GoDuration;
    /** A duration. */
    lookback_time?: GoDuration;
    /** A whole number. @default 1000 */
    max_query_sample_count?: number;
    /** A whole number. @default 250 */
    top_query_count?: number;
}
