import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `oracledb` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
export interface OracleDbOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    auth_type?: string;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    collection_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    datasource?: Text;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    endpoint?: string;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    events?: OracleDbEvents;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    initial_delay?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    kerberos?: OracleDbKerberos;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    metrics?: OracleDbMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    password?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    query_sample_collection?: OracleDbQuerySampleCollection;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    resource_attributes?: OracleDbResourceAttributes;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    service?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    session_wait_event_collection?: OracleDbSessionWaitEventCollection;
    /** How long one attempt may take. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    top_query_collection?: OracleDbTopQueryCollection;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver */
    username?: Text;
}
/**
 * The `oracledb` receiver: logs (development), metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/oracledbreceiver
 */
export interface OracleDb extends Component<"receiver", "oracledb", OracleDbOptions>, MetricsSource {
}
export interface OracleDbEvents {
    /** On or off: `db.server.query_sample`. @default off */
    "db.server.query_sample"?: Toggle;
    /** On or off: `db.server.session.wait_sample`. @default off */
    "db.server.session.wait_sample"?: Toggle;
    /** On or off: `db.server.top_query`. @default off */
    "db.server.top_query"?: Toggle;
}
export interface OracleDbKerberos {
    /** A text. */
    config_file?: string | MountedFile;
    /** A text. */
    credential_cache?: string;
    /** One of these. */
    credential_type?: "keytab" | "ccache" | "password";
    /** True or false. */
    disable_fast_negotiation?: boolean;
    /** A text. */
    keytab_file?: string | MountedFile;
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    principal?: string;
    /** A text. */
    realm?: string;
}
export interface OracleDbOracledbBufferCacheUtilization {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface OracleDbOracledbCpuTime {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface OracleDbMetrics {
    /** A block. */
    "oracledb.buffer_cache.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.consistent_gets"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.cpu_time"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.data_dictionary.hit_ratio"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.database.cpu.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.database.wait.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.db_block_gets"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.ddl_statements_parallelized"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.dml_locks.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.dml_locks.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.dml_statements_parallelized"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.enqueue_deadlocks"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.enqueue_locks.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.enqueue_locks.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.enqueue_resources.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.enqueue_resources.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.exchange_deadlocks"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.execution.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.executions"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.hard_parses"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.host.cpu.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.library_cache.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.logical_reads"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.logons"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_downgraded_1_to_25_pct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_downgraded_25_to_50_pct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_downgraded_50_to_75_pct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_downgraded_75_to_99_pct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_downgraded_to_serial"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parallel_operations_not_downgraded"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parse.rate"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parse.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.parse_calls"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.pga_memory"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.physical_io.cache_writes"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_io.requests"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_io.transferred"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_read_io_requests"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_reads"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.physical_reads_direct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_write_io_requests"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_writes"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.physical_writes_direct"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.processes.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.processes.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.queries_parallelized"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.recycle_bin.limit"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.blocks"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.buffer_allocation.retries"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.log_space.requests"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.log_switch.interrupts"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.operations"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.size"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo.time"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.redo_allocation.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.sessions.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.sessions.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.shared_pool.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.sort.ratio"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.sql_service.response.duration"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.sqlnet.io.transferred"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.storage.usage"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.storage.utilization"?: OracleDbOracledbBufferCacheUtilization;
    /** A block. */
    "oracledb.tablespace_size.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.tablespace_size.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.transactions.limit"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.transactions.usage"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.user_commits"?: OracleDbOracledbCpuTime;
    /** A block. */
    "oracledb.user_rollbacks"?: OracleDbOracledbCpuTime;
}
export interface OracleDbQuerySampleCollection {
    /** A list. */
    allowed_comment_keys?: readonly string[];
    /** A whole number. */
    max_rows_per_query?: number;
}
export interface OracleDbHostName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface OracleDbResourceAttributes {
    /** A block. */
    "host.name"?: OracleDbHostName;
    /** A block. */
    "oracle.db.hosting_type"?: OracleDbHostName;
    /** A block. */
    "oracle.db.open_mode"?: OracleDbHostName;
    /** A block. */
    "oracle.db.pdb"?: OracleDbHostName;
    /** A block. */
    "oracle.db.role"?: OracleDbHostName;
    /** A block. */
    "oracle.db.version"?: OracleDbHostName;
    /** A block. */
    "oracledb.instance.name"?: OracleDbHostName;
    /** A block. */
    "service.instance.id"?: OracleDbHostName;
}
export interface OracleDbSessionWaitEventCollection {
    /** A whole number. */
    max_rows_per_query?: number;
}
export interface OracleDbTopQueryCollection {
    /** A list. */
    allowed_comment_keys?: readonly string[];
    /** How often it measures. */
    collection_interval?: GoDuration;
    /** A whole number. */
    max_query_sample_count?: number;
    /** A whole number. */
    top_query_count?: number;
}
