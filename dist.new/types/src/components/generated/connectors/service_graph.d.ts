import type { MetricsSource, TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `service_graph` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
export interface ServiceGraphOptions {
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    cache_loop?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    database_name_attributes?: readonly string[];
    /** Attributes that become labels. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    dimensions?: readonly string[];
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    exponential_histogram_max_size?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    latency_histogram_buckets?: readonly GoDuration[];
    /** How often metrics are sent on. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    metrics_flush_interval?: GoDuration;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    metrics_timestamp_offset?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    store?: ServiceGraphStore;
    /** A duration. @default "2s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    store_expiration_loop?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    virtual_node_extra_label?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector */
    virtual_node_peer_attributes?: readonly string[];
}
/**
 * The `service_graph` connector: traces to metrics (alpha).
 * Distributions: contrib, k8s.
 * Formerly `servicegraph`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector
 */
export interface ServiceGraph extends Component<"connector", "service_graph", ServiceGraphOptions>, TracesDestination, MetricsSource {
}
export interface ServiceGraphStore {
    /** A whole number. @default 1000 */
    max_items?: number;
    /** A duration. @default "2s" */
    ttl?: GoDuration;
}
