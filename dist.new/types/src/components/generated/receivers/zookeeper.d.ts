import type { NetDialer } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `zookeeper` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
export interface ZookeeperOptions {
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    collection_interval?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @default ":2181" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    metrics?: ZookeeperMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    resource_attributes?: ZookeeperResourceAttributes;
    /** How long one attempt may take. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver */
    timeout?: GoDuration;
}
/**
 * The `zookeeper` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zookeeperreceiver
 */
export interface Zookeeper extends Component<"receiver", "zookeeper", ZookeeperOptions>, MetricsSource {
}
export interface ZookeeperZookeeperConnectionActive {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ZookeeperMetrics {
    /** A block. */
    "zookeeper.connection.active"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.data_tree.ephemeral_node.count"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.data_tree.size"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.file_descriptor.limit"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.file_descriptor.open"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.follower.count"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.fsync.exceeded_threshold.count"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.latency.avg"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.latency.max"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.latency.min"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.packet.count"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.request.active"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.ruok"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.sync.pending"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.watch.count"?: ZookeeperZookeeperConnectionActive;
    /** A block. */
    "zookeeper.znode.count"?: ZookeeperZookeeperConnectionActive;
}
export interface ZookeeperServerState {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ZookeeperResourceAttributes {
    /** A block. */
    "server.state"?: ZookeeperServerState;
    /** A block. */
    "zk.version"?: ZookeeperServerState;
}
