import type { NetTCPAddr } from "../shared/confignet.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Toggle } from "../../special/toggle.js";
import type { LogsSource, MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `mongodb` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
export interface MongoDbOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    auth_mechanism?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    auth_mechanism_properties?: Readonly<Record<string, string>>;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    auth_source?: string;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    collection_interval?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    direct_connection?: boolean;
    /** Events that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    events?: MongoDbEvents;
    /** A list. @default [{"endpoint":"localhost:27017"}] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    hosts?: readonly NetTCPAddr[];
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    metrics?: MongoDbMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    password?: Secret;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    query_sample_collection?: MongoDbQuerySampleCollection;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    replica_set?: string;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    resource_attributes?: MongoDbResourceAttributes;
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    scheme?: "mongodb" | "mongodb+srv";
    /** How long one attempt may take. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver */
    username?: Text;
}
/**
 * The `mongodb` receiver: logs (beta), metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/mongodbreceiver
 */
export interface MongoDb extends Component<"receiver", "mongodb", MongoDbOptions>, MetricsSource, LogsSource {
}
export interface MongoDbEvents {
    /** On or off: `db.server.query_sample`. @default off */
    "db.server.query_sample"?: Toggle;
}
export interface MongoDbMongodbActiveReads {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbMongodbCacheOperations {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbMetrics {
    /** A block. */
    "mongodb.active.reads"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.active.writes"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.cache.operations"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.collection.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.commands.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.connection.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.cursor.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.cursor.timeout.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.data.size"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.database.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.deletes.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.document.operation.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.extent.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.flushes.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.getmores.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.global_lock.time"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.health"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.index.access.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.index.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.index.size"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.inserts.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.lock.acquire.count"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.lock.acquire.time"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.lock.acquire.wait_count"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.lock.deadlock.count"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.memory.usage"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.network.io.receive"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.network.io.transmit"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.network.request.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.object.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.operation.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.operation.latency.time"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.operation.repl.count"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.operation.time"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.page_faults"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.queries.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_commands_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_deletes_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_getmores_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_inserts_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_queries_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.repl_updates_per_sec"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.session.count"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.storage.size"?: MongoDbMongodbCacheOperations;
    /** A block. */
    "mongodb.updates.rate"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.uptime"?: MongoDbMongodbActiveReads;
    /** A block. */
    "mongodb.wtcache.bytes.read"?: MongoDbMongodbActiveReads;
}
export interface MongoDbQuerySampleCollection {
    /** A whole number. @default 100 */
    max_rows_per_query?: number;
}
export interface MongoDbServerAddress {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface MongoDbResourceAttributes {
    /** A block. */
    "server.address"?: MongoDbServerAddress;
    /** A block. */
    "server.port"?: MongoDbServerAddress;
    /** A block. */
    "service.instance.id"?: MongoDbServerAddress;
}
