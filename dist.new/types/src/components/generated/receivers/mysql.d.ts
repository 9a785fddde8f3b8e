import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component, ServerAuth } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `mysql` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
export interface MysqlOptions {
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    allow_native_passwords?: boolean;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    collection_interval?: GoDuration;
    /** Name of the database. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    database?: string;
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    db_auth?: ServerAuth;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:3306" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    endpoint?: string;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    events?: MysqlEvents;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    metrics?: MysqlMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    password?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    query_sample_collection?: MysqlQuerySampleCollection;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    resource_attributes?: MysqlResourceAttributes;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    statement_events?: MysqlStatementEvents;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    tls?: ClientTls;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    top_query_collection?: MysqlTopQueryCollection;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    transport?: string;
    /** Name to sign in with. @default "root" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver */
    username?: Text;
}
/**
 * The `mysql` receiver: logs (development), metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mysqlreceiver
 */
export interface Mysql extends Component<"receiver", "mysql", MysqlOptions>, MetricsSource {
}
export interface MysqlEvents {
    /** On or off: `db.server.query_sample`. @default off */
    "db.server.query_sample"?: Toggle;
    /** On or off: `db.server.top_query`. @default off */
    "db.server.top_query"?: Toggle;
}
export interface MysqlMysqlBufferPoolDataPages {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MysqlMysqlClientNetworkIo {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MysqlMetrics {
    /** A block. */
    "mysql.buffer_pool.data_pages"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.buffer_pool.limit"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.buffer_pool.operations"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.buffer_pool.page_flushes"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.buffer_pool.pages"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.buffer_pool.usage"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.client.network.io"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.commands"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.connection.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.connection.errors"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.double_writes"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.handlers"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.index.io.wait.count"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.index.io.wait.time"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.innodb.data_file.io"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.innodb.operation.pending"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.innodb.row_lock.wait.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.innodb.row_lock.wait.duration.avg"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.innodb.row_lock.wait.duration.max"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.joins"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.locks"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.log_operations"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.max_used_connections"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.mysqlx_connections"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.mysqlx_worker_threads"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.opened_resources"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.operations"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.page_operations"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.page_size"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.prepared_statements"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.query.client.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.query.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.query.slow.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.replica.sql_delay"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.replica.temp_table.open"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.replica.thread.running"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.replica.time_behind_source"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.row_locks"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.row_operations"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.sorts"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.statement_event.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.statement_event.wait.time"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.average_row_length"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.io.wait.count"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.table.io.wait.time"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.table.lock_wait.read.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.lock_wait.read.time"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.lock_wait.write.count"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.lock_wait.write.time"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.rows"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table.size"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.table_open_cache"?: MysqlMysqlClientNetworkIo;
    /** A block. */
    "mysql.threads"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.tmp_resources"?: MysqlMysqlBufferPoolDataPages;
    /** A block. */
    "mysql.uptime"?: MysqlMysqlBufferPoolDataPages;
}
export interface MysqlQuerySampleCollection {
    /** A whole number. @default 100 */
    max_rows_per_query?: number;
}
export interface MysqlDbSystemName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MysqlResourceAttributes {
    /** A block. */
    "db.system.name"?: MysqlDbSystemName;
    /** A block. */
    "db.system.version"?: MysqlDbSystemName;
    /** A block. */
    "mysql.instance.endpoint"?: MysqlDbSystemName;
}
export interface MysqlStatementEvents {
    /** A whole number. @default 120 */
    digest_text_limit?: number;
    /** A whole number. @default 250 */
    limit?: number;
    /** A duration. @default "24h" */
    time_limit?: GoDuration;
}
export interface MysqlTopQueryCollection {
    /** How often it measures. @default "60s" */
    collection_interval?: GoDuration;
    /** A whole number. */
    lookback_time?: number;
    /** A whole number. @default 1000 */
    max_query_sample_count?: number;
    /** A whole number. @default 1000 */
    query_plan_cache_size?: number;
    /** A duration. @default "1h" */
    query_plan_cache_ttl?: GoDuration;
    /** A whole number. @default 200 */
    top_query_count?: number;
}
