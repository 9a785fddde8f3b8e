import type { ClientTls } from "../shared/configtls.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `aerospike` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
export interface AerospikeOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    collect_cluster_metrics?: boolean;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @default "localhost:3000" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    metrics?: AerospikeMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    resource_attributes?: AerospikeResourceAttributes;
    /** How long one attempt may take. @default "20s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    tls?: ClientTls;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    tlsname?: string;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver */
    username?: Text;
}
/**
 * The `aerospike` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/aerospikereceiver
 */
export interface Aerospike extends Component<"receiver", "aerospike", AerospikeOptions>, MetricsSource {
}
export interface AerospikeAerospikeNamespaceDiskAvailable {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface AerospikeMetrics {
    /** A block. */
    "aerospike.namespace.disk.available"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.geojson.region_query_cells"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.geojson.region_query_false_positive"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.geojson.region_query_points"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.geojson.region_query_requests"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.memory.free"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.memory.usage"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.query.count"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.scan.count"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.namespace.transaction.count"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.node.connection.count"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.node.connection.open"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.node.memory.free"?: AerospikeAerospikeNamespaceDiskAvailable;
    /** A block. */
    "aerospike.node.query.tracked"?: AerospikeAerospikeNamespaceDiskAvailable;
}
export interface AerospikeAerospikeNamespace {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface AerospikeResourceAttributes {
    /** A block. */
    "aerospike.namespace"?: AerospikeAerospikeNamespace;
    /** A block. */
    "aerospike.node.name"?: AerospikeAerospikeNamespace;
}
