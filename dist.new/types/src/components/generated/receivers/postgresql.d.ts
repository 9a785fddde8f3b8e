import type { NetDialer } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component, ServerAuth } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `postgresql` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
export interface PostgresqlOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    collection_interval?: GoDuration;
    /** A text. @default "postgres" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    connect_database?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    connection_pool?: PostgresqlConnectionPool;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    databases?: readonly string[];
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    db_auth?: ServerAuth;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default "localhost:5432" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    endpoint?: string;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    events?: PostgresqlEvents;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    exclude_databases?: readonly string[];
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    metrics?: PostgresqlMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    password?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    query_sample_collection?: PostgresqlQuerySampleCollection;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    resource_attributes?: PostgresqlResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    tls?: ClientTls;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    top_query_collection?: PostgresqlTopQueryCollection;
    /** Network that is listened on. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    transport?: "tcp" | "unix";
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver */
    username?: Text;
}
/**
 * The `postgresql` receiver: logs (development), metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/postgresqlreceiver
 */
export interface Postgresql extends Component<"receiver", "postgresql", PostgresqlOptions>, MetricsSource {
}
export interface PostgresqlConnectionPool {
    /** A whole number. */
    max_idle?: number;
    /** A duration. */
    max_idle_time?: GoDuration;
    /** A duration. */
    max_lifetime?: GoDuration;
    /** A whole number. */
    max_open?: number;
}
export interface PostgresqlEvents {
    /** On or off: `db.server.query_sample`. @default off */
    "db.server.query_sample"?: Toggle;
    /** On or off: `db.server.top_query`. @default off */
    "db.server.top_query"?: Toggle;
}
export interface PostgresqlPostgresqlBackends {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface PostgresqlPostgresqlBlksHit {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface PostgresqlMetrics {
    /** A block. */
    "postgresql.backends"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.bgwriter.buffers.allocated"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.bgwriter.buffers.writes"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.bgwriter.checkpoint.count"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.bgwriter.duration"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.bgwriter.maxwritten"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.blks_hit"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.blks_read"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.blocks_read"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.commits"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.connection.max"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.database.count"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.database.locks"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.db_size"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.deadlocks"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.function.calls"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.index.scans"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.index.size"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.operations"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.query.conflicts"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.query.execution.time"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.replication.data_delay"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.rollbacks"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.rows"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.sequential_scans"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.table.count"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.table.size"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.table.vacuum.count"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.temp.io"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.temp_files"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.tup_deleted"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.tup_fetched"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.tup_inserted"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.tup_returned"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.tup_updated"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.vector.insert.duration"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.vector.insert.rows"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.vector.search.calls"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.vector.search.duration"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.vector.search.rows_returned"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.wal.age"?: PostgresqlPostgresqlBackends;
    /** A block. */
    "postgresql.wal.delay"?: PostgresqlPostgresqlBlksHit;
    /** A block. */
    "postgresql.wal.lag"?: PostgresqlPostgresqlBackends;
}
export interface PostgresqlQuerySampleCollection {
    /** A whole number. @default 1000 */
    max_rows_per_query?: number;
}
export interface PostgresqlPostgresqlDatabaseName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface PostgresqlResourceAttributes {
    /** A block. */
    "postgresql.database.name"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "postgresql.index.name"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "postgresql.schema.name"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "postgresql.table.name"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "server.address"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "server.port"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "service.instance.id"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "service.name"?: PostgresqlPostgresqlDatabaseName;
    /** A block. */
    "service.namespace"?: PostgresqlPostgresqlDatabaseName;
}
export interface PostgresqlTopQueryCollection {
    /** How often it measures. */
    collection_interval?: GoDuration;
    /** A whole number. */
    max_explain_each_interval?: number;
    /** A whole number. @default 1000 */
    max_rows_per_query?: number;
    /** A whole number. */
    query_plan_cache_size?: number;
    /** A duration. */
    query_plan_cache_ttl?: GoDuration;
    /** A whole number. */
    top_n_query?: number;
}
