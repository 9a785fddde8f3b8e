import type { TlsTPM } from "../shared/configtls.js";
import type { MetadataContainerMemoryRssMetric, MetadataContainerUptimeMetric, MetadataResourceAttribute01490 } from "../shared/metadata.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `docker_stats` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
export interface DockerStatsOptions {
    /** A text. @default "1.44" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    api_version?: string;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    collection_interval?: GoDuration;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    container_labels_to_metric_labels?: Readonly<Record<string, string>>;
    /** Address: host and port, or a URL. @default "unix:///var/run/docker.sock" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    endpoint?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    env_vars_to_metric_labels?: Readonly<Record<string, string>>;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    excluded_images?: readonly string[];
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    metrics?: DockerStatsMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    resource_attributes?: DockerStatsResourceAttributes;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    stream_stats?: boolean;
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver */
    tls?: DockerStatsTls;
}
/**
 * The `docker_stats` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as of 0.149.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/dockerstatsreceiver
 */
export interface DockerStats extends Component<"receiver", "docker_stats", DockerStatsOptions>, MetricsSource {
}
export interface DockerStatsContainerBlockioIoMergedRecursive {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device_major","device_minor","operation"] */
    attributes?: readonly ("device_major" | "device_minor" | "operation")[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface DockerStatsContainerBlockioIoServiceBytesRecursive {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device_major","device_minor","operation"] */
    attributes?: readonly ("device_major" | "device_minor" | "operation")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface DockerStatsContainerCpuUsagePercpu {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["core"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface DockerStatsContainerNetworkIoUsageRxBytes {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["interface"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface DockerStatsContainerNetworkIoUsageRxErrors {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["interface"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface DockerStatsMetrics {
    /** On or off: `container.blockio.io_merged_recursive`. @default off */
    "container.blockio.io_merged_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.io_queued_recursive`. @default off */
    "container.blockio.io_queued_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.io_service_bytes_recursive`. @default on */
    "container.blockio.io_service_bytes_recursive"?: DockerStatsContainerBlockioIoServiceBytesRecursive;
    /** On or off: `container.blockio.io_service_time_recursive`. @default off */
    "container.blockio.io_service_time_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.io_serviced_recursive`. @default off */
    "container.blockio.io_serviced_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.io_time_recursive`. @default off */
    "container.blockio.io_time_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.io_wait_time_recursive`. @default off */
    "container.blockio.io_wait_time_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.blockio.sectors_recursive`. @default off */
    "container.blockio.sectors_recursive"?: DockerStatsContainerBlockioIoMergedRecursive;
    /** On or off: `container.cpu.limit`. @default off */
    "container.cpu.limit"?: Toggle;
    /** On or off: `container.cpu.logical.count`. @default off */
    "container.cpu.logical.count"?: Toggle;
    /** On or off: `container.cpu.shares`. @default off */
    "container.cpu.shares"?: Toggle;
    /** On or off: `container.cpu.throttling_data.periods`. @default off */
    "container.cpu.throttling_data.periods"?: Toggle;
    /** On or off: `container.cpu.throttling_data.throttled_periods`. @default off */
    "container.cpu.throttling_data.throttled_periods"?: Toggle;
    /** On or off: `container.cpu.throttling_data.throttled_time`. @default off */
    "container.cpu.throttling_data.throttled_time"?: Toggle;
    /** On or off: `container.cpu.usage.kernelmode`. @default on */
    "container.cpu.usage.kernelmode"?: Toggle;
    /** On or off: `container.cpu.usage.percpu`. @default off */
    "container.cpu.usage.percpu"?: DockerStatsContainerCpuUsagePercpu;
    /** On or off: `container.cpu.usage.system`. @default off */
    "container.cpu.usage.system"?: Toggle;
    /** On or off: `container.cpu.usage.total`. @default on */
    "container.cpu.usage.total"?: Toggle;
    /** On or off: `container.cpu.usage.usermode`. @default on */
    "container.cpu.usage.usermode"?: Toggle;
    /** On or off: `container.cpu.utilization`. @default on */
    "container.cpu.utilization"?: Toggle;
    /** On or off: `container.memory.active_anon`. @default off */
    "container.memory.active_anon"?: Toggle;
    /** On or off: `container.memory.active_file`. @default off */
    "container.memory.active_file"?: Toggle;
    /** On or off: `container.memory.anon`. @default off */
    "container.memory.anon"?: Toggle;
    /** On or off: `container.memory.cache`. @default off */
    "container.memory.cache"?: Toggle;
    /** On or off: `container.memory.dirty`. @default off */
    "container.memory.dirty"?: Toggle;
    /** On or off: `container.memory.fails`. @default off */
    "container.memory.fails"?: Toggle;
    /** On or off: `container.memory.file`. @default on */
    "container.memory.file"?: Toggle;
    /** On or off: `container.memory.hierarchical_memory_limit`. @default off */
    "container.memory.hierarchical_memory_limit"?: Toggle;
    /** On or off: `container.memory.hierarchical_memsw_limit`. @default off */
    "container.memory.hierarchical_memsw_limit"?: Toggle;
    /** On or off: `container.memory.inactive_anon`. @default off */
    "container.memory.inactive_anon"?: Toggle;
    /** On or off: `container.memory.inactive_file`. @default off */
    "container.memory.inactive_file"?: Toggle;
    /** On or off: `container.memory.mapped_file`. @default off */
    "container.memory.mapped_file"?: Toggle;
    /** On or off: `container.memory.percent`. @default on */
    "container.memory.percent"?: Toggle;
    /** On or off: `container.memory.pgfault`. @default off */
    "container.memory.pgfault"?: Toggle;
    /** On or off: `container.memory.pgmajfault`. @default off */
    "container.memory.pgmajfault"?: Toggle;
    /** On or off: `container.memory.pgpgin`. @default off */
    "container.memory.pgpgin"?: Toggle;
    /** On or off: `container.memory.pgpgout`. @default off */
    "container.memory.pgpgout"?: Toggle;
    /** On or off: `container.memory.rss`. @default off */
    "container.memory.rss"?: MetadataContainerMemoryRssMetric;
    /** On or off: `container.memory.rss_huge`. @default off */
    "container.memory.rss_huge"?: Toggle;
    /** On or off: `container.memory.total_active_anon`. @default off */
    "container.memory.total_active_anon"?: Toggle;
    /** On or off: `container.memory.total_active_file`. @default off */
    "container.memory.total_active_file"?: Toggle;
    /** On or off: `container.memory.total_cache`. @default on */
    "container.memory.total_cache"?: Toggle;
    /** On or off: `container.memory.total_dirty`. @default off */
    "container.memory.total_dirty"?: Toggle;
    /** On or off: `container.memory.total_inactive_anon`. @default off */
    "container.memory.total_inactive_anon"?: Toggle;
    /** On or off: `container.memory.total_inactive_file`. @default off */
    "container.memory.total_inactive_file"?: Toggle;
    /** On or off: `container.memory.total_mapped_file`. @default off */
    "container.memory.total_mapped_file"?: Toggle;
    /** On or off: `container.memory.total_pgfault`. @default off */
    "container.memory.total_pgfault"?: Toggle;
    /** On or off: `container.memory.total_pgmajfault`. @default off */
    "container.memory.total_pgmajfault"?: Toggle;
    /** On or off: `container.memory.total_pgpgin`. @default off */
    "container.memory.total_pgpgin"?: Toggle;
    /** On or off: `container.memory.total_pgpgout`. @default off */
    "container.memory.total_pgpgout"?: Toggle;
    /** On or off: `container.memory.total_rss`. @default off */
    "container.memory.total_rss"?: Toggle;
    /** On or off: `container.memory.total_rss_huge`. @default off */
    "container.memory.total_rss_huge"?: Toggle;
    /** On or off: `container.memory.total_unevictable`. @default off */
    "container.memory.total_unevictable"?: Toggle;
    /** On or off: `container.memory.total_writeback`. @default off */
    "container.memory.total_writeback"?: Toggle;
    /** On or off: `container.memory.unevictable`. @default off */
    "container.memory.unevictable"?: Toggle;
    /** On or off: `container.memory.usage.limit`. @default on */
    "container.memory.usage.limit"?: Toggle;
    /** On or off: `container.memory.usage.max`. @default off */
    "container.memory.usage.max"?: Toggle;
    /** On or off: `container.memory.usage.total`. @default on */
    "container.memory.usage.total"?: Toggle;
    /** On or off: `container.memory.writeback`. @default off */
    "container.memory.writeback"?: Toggle;
    /** On or off: `container.network.io.usage.rx_bytes`. @default on */
    "container.network.io.usage.rx_bytes"?: DockerStatsContainerNetworkIoUsageRxBytes;
    /** On or off: `container.network.io.usage.rx_dropped`. @default on */
    "container.network.io.usage.rx_dropped"?: DockerStatsContainerNetworkIoUsageRxBytes;
    /** On or off: `container.network.io.usage.rx_errors`. @default off */
    "container.network.io.usage.rx_errors"?: DockerStatsContainerNetworkIoUsageRxErrors;
    /** On or off: `container.network.io.usage.rx_packets`. @default off */
    "container.network.io.usage.rx_packets"?: DockerStatsContainerNetworkIoUsageRxErrors;
    /** On or off: `container.network.io.usage.tx_bytes`. @default on */
    "container.network.io.usage.tx_bytes"?: DockerStatsContainerNetworkIoUsageRxBytes;
    /** On or off: `container.network.io.usage.tx_dropped`. @default on */
    "container.network.io.usage.tx_dropped"?: DockerStatsContainerNetworkIoUsageRxBytes;
    /** On or off: `container.network.io.usage.tx_errors`. @default off */
    "container.network.io.usage.tx_errors"?: DockerStatsContainerNetworkIoUsageRxErrors;
    /** On or off: `container.network.io.usage.tx_packets`. @default off */
    "container.network.io.usage.tx_packets"?: DockerStatsContainerNetworkIoUsageRxErrors;
    /** On or off: `container.pids.count`. @default off */
    "container.pids.count"?: Toggle;
    /** On or off: `container.pids.limit`. @default off */
    "container.pids.limit"?: Toggle;
    /** On or off: `container.restarts`. @default off */
    "container.restarts"?: Toggle;
    /** On or off: `container.uptime`. @default off */
    "container.uptime"?: MetadataContainerUptimeMetric;
}
export interface DockerStatsResourceAttributes {
    /** A block. */
    "container.command_line"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.hostname"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.id"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.image.id"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.image.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.runtime"?: MetadataResourceAttribute01490;
}
export interface DockerStatsTls {
    /** Certificate authority that the other side is verified with. */
    ca_file?: string | MountedFile;
    /** A secret. */
    ca_pem?: Secret;
    /** Certificate to show. */
    cert_file?: string | MountedFile;
    /** A secret. */
    cert_pem?: Secret;
    /** Cipher suites that are allowed. */
    cipher_suites?: readonly string[];
    /** A list. */
    curve_preferences?: readonly string[];
    /** On or off. */
    enabled?: boolean;
    /** True or false. */
    include_system_ca_certs_pool?: boolean;
    /** Plaintext. */
    insecure?: boolean;
    /** TLS without verifying the server. */
    insecure_skip_verify?: boolean;
    /** Key of the certificate. */
    key_file?: string | MountedFile;
    /** A secret. */
    key_pem?: Secret;
    /** Newest TLS version that is accepted. */
    max_version?: string;
    /** Oldest TLS version that is accepted. */
    min_version?: string;
    /** A duration. */
    reload_interval?: GoDuration;
    /** Name that the server's certificate is checked against. */
    server_name_override?: string;
    /** A block. */
    tpm?: TlsTPM;
}
