import type { LogsDestination, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `cassandra` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
export interface CassandraOptions {
    /** Authentication, by an extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    auth?: CassandraAuth;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    compression?: CassandraCompression;
    /** A text. @default "127.0.0.1" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    dsn?: Text;
    /** A text. @default "otel" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    keyspace?: string;
    /** A text. @default "otel_logs" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    logs_table?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    port?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    replication?: CassandraReplication;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    timeout?: GoDuration;
    /** A text. @default "otel_spans" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter */
    trace_table?: string;
}
/**
 * The `cassandra` exporter: logs (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/cassandraexporter
 */
export interface Cassandra extends Component<"exporter", "cassandra", CassandraOptions>, TracesDestination, LogsDestination {
}
export interface CassandraAuth {
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface CassandraCompression {
    /** A text. @default "LZ4Compressor" */
    algorithm?: string;
}
export interface CassandraReplication {
    /** A text. @default "SimpleStrategy" */
    class?: string;
    /** A whole number. @default 1 */
    replication_factor?: number;
}
