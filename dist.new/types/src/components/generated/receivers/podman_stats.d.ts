import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `podman_stats` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
export interface PodmanStatsOptions {
    /** A text. @default "3.3.1" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    api_version?: string;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @default "unix:///run/podman/podman.sock" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    metrics?: PodmanStatsMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    resource_attributes?: PodmanStatsResourceAttributes;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    ssh_key?: string;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    ssh_passphrase?: Secret;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver */
    timeout?: GoDuration;
}
/**
 * The `podman_stats` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/podmanreceiver
 */
export interface PodmanStats extends Component<"receiver", "podman_stats", PodmanStatsOptions>, MetricsSource {
}
export interface PodmanStatsContainerBlockioIoServiceBytesRecursiveRead {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface PodmanStatsMetrics {
    /** A block. */
    "container.blockio.io_service_bytes_recursive.read"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.blockio.io_service_bytes_recursive.write"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.cpu.percent"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.cpu.usage.percpu"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.cpu.usage.system"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.cpu.usage.total"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.memory.percent"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.memory.usage.limit"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.memory.usage.total"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.network.io.usage.rx_bytes"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
    /** A block. */
    "container.network.io.usage.tx_bytes"?: PodmanStatsContainerBlockioIoServiceBytesRecursiveRead;
}
export interface PodmanStatsContainerId {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface PodmanStatsResourceAttributes {
    /** A block. */
    "container.id"?: PodmanStatsContainerId;
    /** A block. */
    "container.image.name"?: PodmanStatsContainerId;
    /** A block. */
    "container.name"?: PodmanStatsContainerId;
    /** A block. */
    "container.runtime"?: PodmanStatsContainerId;
}
