import type { MetricsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `sqlquery` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
export interface SqlQueryOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    additional_params?: Readonly<Record<string, unknown>>;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    collection_interval?: GoDuration;
    /** Name of the database. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    database?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    datasource?: Text;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    driver?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    host?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    max_open_conn?: number;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    password?: Secret;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    port?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    queries?: readonly SqlQueryQueries[];
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    storage?: Storage;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    telemetry?: SqlQueryTelemetry;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    timeout?: GoDuration;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver */
    username?: Text;
}
/**
 * The `sqlquery` receiver: logs (development), metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/sqlqueryreceiver
 */
export interface SqlQuery extends Component<"receiver", "sqlquery", SqlQueryOptions>, MetricsSource {
}
export interface SqlQueryLogs {
    /** A list. */
    attribute_columns?: readonly string[];
    /** A text. */
    body_column?: string;
}
export interface SqlQueryRowCondition {
    /** A text. */
    column?: string;
    /** A text. */
    value?: string;
}
export interface SqlQueryMetrics {
    /** One of these. */
    aggregation?: "cumulative" | "delta";
    /** A list. */
    attribute_columns?: readonly string[];
    /** One of these. */
    data_type?: "gauge" | "sum";
    /** A text. */
    description?: string;
    /** A text. */
    metric_name?: string;
    /** True or false. */
    monotonic?: boolean;
    /** A block. */
    row_condition?: SqlQueryRowCondition;
    /** A text. */
    start_ts_column?: string;
    /** By name. */
    static_attributes?: Readonly<Record<string, string>>;
    /** A text. */
    ts_column?: string;
    /** A text. */
    unit?: string;
    /** A text. */
    value_column?: string;
    /** One of these. */
    value_type?: "int" | "double";
}
export interface SqlQueryQueries {
    /** A list. */
    logs?: readonly SqlQueryLogs[];
    /** A list. */
    metrics?: readonly SqlQueryMetrics[];
    /** A text. */
    sql?: string;
    /** A text. */
    tracking_column?: string;
    /** A text. */
    tracking_start_value?: string;
}
export interface SqlQueryTelemetryLogs {
    /** True or false. @default false */
    query?: boolean;
}
export interface SqlQueryTelemetry {
    /** A block. */
    logs?: SqlQueryTelemetryLogs;
}
