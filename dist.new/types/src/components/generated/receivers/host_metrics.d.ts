import type { DiskscraperMatch } from "../shared/diskscraper.js";
import type { FilesystemscraperDeviceMatch, FilesystemscraperFSTypeMatch, FilesystemscraperMountPointMatch } from "../shared/filesystemscraper.js";
import type { NetworkscraperMatch } from "../shared/networkscraper.js";
import type { ProcessscraperMatch } from "../shared/processscraper.js";
import type { ProcessscraperMetadataResourceAttribute } from "../shared/processscraper-metadata.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `host_metrics` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
export interface HostMetricsOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    initial_delay?: GoDuration;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    metadata_collection_interval?: GoDuration;
    /** Where the host's root is mounted. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    root_path?: string;
    /** What is measured. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    scrapers: HostMetricsScrapers;
    /** How long one attempt may take. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
    timeout?: GoDuration;
}
/**
 * The `host_metrics` receiver: logs (development), metrics (beta).
 * Distributions: core, contrib, k8s.
 * Formerly `hostmetrics`.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver
 */
export interface HostMetrics extends Component<"receiver", "host_metrics", HostMetricsOptions>, MetricsSource {
}
export interface HostMetricsSystemCpuFrequency {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["cpu"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsSystemCpuTime {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["state"] */
    attributes?: readonly ("cpu" | "state")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemCpuUtilization {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["state"] */
    attributes?: readonly ("cpu" | "state")[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsMetrics {
    /** On or off: `system.cpu.frequency`. @default off */
    "system.cpu.frequency"?: HostMetricsSystemCpuFrequency;
    /** On or off: `system.cpu.logical.count`. @default on */
    "system.cpu.logical.count"?: Toggle;
    /** On or off: `system.cpu.physical.count`. @default off */
    "system.cpu.physical.count"?: Toggle;
    /** On or off: `system.cpu.time`. @default on */
    "system.cpu.time"?: HostMetricsSystemCpuTime;
    /** On or off: `system.cpu.utilization`. @default off */
    "system.cpu.utilization"?: HostMetricsSystemCpuUtilization;
}
export interface HostMetricsCpu {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsMetrics;
}
export interface HostMetricsSystemDiskIo {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device","direction"] */
    attributes?: readonly ("device" | "direction")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemDiskIoTime {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsDiskMetrics {
    /** On or off: `system.disk.io`. @default on */
    "system.disk.io"?: HostMetricsSystemDiskIo;
    /** On or off: `system.disk.io_time`. @default on */
    "system.disk.io_time"?: HostMetricsSystemDiskIoTime;
    /** On or off: `system.disk.merged`. @default on */
    "system.disk.merged"?: HostMetricsSystemDiskIo;
    /** On or off: `system.disk.operation_time`. @default on */
    "system.disk.operation_time"?: HostMetricsSystemDiskIo;
    /** On or off: `system.disk.operations`. @default on */
    "system.disk.operations"?: HostMetricsSystemDiskIo;
    /** On or off: `system.disk.pending_operations`. @default on */
    "system.disk.pending_operations"?: HostMetricsSystemDiskIoTime;
    /** On or off: `system.disk.weighted_io_time`. @default on */
    "system.disk.weighted_io_time"?: HostMetricsSystemDiskIoTime;
}
export interface HostMetricsDisk {
    /** A block. */
    exclude?: DiskscraperMatch;
    /** A block. */
    include?: DiskscraperMatch;
    /** Metrics that are written, by name. */
    metrics?: HostMetricsDiskMetrics;
}
export interface HostMetricsSystemFilesystemInodesUsage {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device","mode","mountpoint","type","state"] */
    attributes?: readonly ("device" | "mode" | "mountpoint" | "state" | "type")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemFilesystemUtilization {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["device","mode","mountpoint","type"] */
    attributes?: readonly ("device" | "mode" | "mountpoint" | "type")[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsFilesystemMetrics {
    /** On or off: `system.filesystem.inodes.usage`. @default on */
    "system.filesystem.inodes.usage"?: HostMetricsSystemFilesystemInodesUsage;
    /** On or off: `system.filesystem.usage`. @default on */
    "system.filesystem.usage"?: HostMetricsSystemFilesystemInodesUsage;
    /** On or off: `system.filesystem.utilization`. @default off */
    "system.filesystem.utilization"?: HostMetricsSystemFilesystemUtilization;
}
export interface HostMetricsFilesystem {
    /** A block. */
    exclude_devices?: FilesystemscraperDeviceMatch;
    /** A block. */
    exclude_fs_types?: FilesystemscraperFSTypeMatch;
    /** A block. */
    exclude_mount_points?: FilesystemscraperMountPointMatch;
    /** A block. */
    include_devices?: FilesystemscraperDeviceMatch;
    /** A block. */
    include_fs_types?: FilesystemscraperFSTypeMatch;
    /** A block. */
    include_mount_points?: FilesystemscraperMountPointMatch;
    /** True or false. @default false */
    include_virtual_filesystems?: boolean;
    /** Metrics that are written, by name. */
    metrics?: HostMetricsFilesystemMetrics;
}
export interface HostMetricsLoadMetrics {
    /** On or off: `system.cpu.load_average.15m`. @default on */
    "system.cpu.load_average.15m"?: Toggle;
    /** On or off: `system.cpu.load_average.1m`. @default on */
    "system.cpu.load_average.1m"?: Toggle;
    /** On or off: `system.cpu.load_average.5m`. @default on */
    "system.cpu.load_average.5m"?: Toggle;
}
export interface HostMetricsLoad {
    /** True or false. @default false */
    cpu_average?: boolean;
    /** Metrics that are written, by name. */
    metrics?: HostMetricsLoadMetrics;
}
export interface HostMetricsSystemMemoryLinuxHugepagesUsage {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["system.memory.linux.hugepages.state"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsSystemMemoryLinuxHugepagesUtilization {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["system.memory.linux.hugepages.state"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsSystemMemoryUsage {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["state"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemMemoryUtilization {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["state"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsMemoryMetrics {
    /** On or off: `system.linux.memory.available`. @default off */
    "system.linux.memory.available"?: Toggle;
    /** On or off: `system.linux.memory.dirty`. @default off */
    "system.linux.memory.dirty"?: Toggle;
    /** On or off: `system.memory.limit`. @default off */
    "system.memory.limit"?: Toggle;
    /** On or off: `system.memory.linux.hugepages.limit`. @default off */
    "system.memory.linux.hugepages.limit"?: Toggle;
    /** On or off: `system.memory.linux.hugepages.page_size`. @default off */
    "system.memory.linux.hugepages.page_size"?: Toggle;
    /** On or off: `system.memory.linux.hugepages.reserved`. @default off */
    "system.memory.linux.hugepages.reserved"?: Toggle;
    /** On or off: `system.memory.linux.hugepages.surplus`. @default off */
    "system.memory.linux.hugepages.surplus"?: Toggle;
    /** On or off: `system.memory.linux.hugepages.usage`. @default off */
    "system.memory.linux.hugepages.usage"?: HostMetricsSystemMemoryLinuxHugepagesUsage;
    /** On or off: `system.memory.linux.hugepages.utilization`. @default off */
    "system.memory.linux.hugepages.utilization"?: HostMetricsSystemMemoryLinuxHugepagesUtilization;
    /** On or off: `system.memory.linux.shared`. @default off */
    "system.memory.linux.shared"?: Toggle;
    /** On or off: `system.memory.page_size`. @default off */
    "system.memory.page_size"?: Toggle;
    /** On or off: `system.memory.usage`. @default on */
    "system.memory.usage"?: HostMetricsSystemMemoryUsage;
    /** On or off: `system.memory.utilization`. @default off */
    "system.memory.utilization"?: HostMetricsSystemMemoryUtilization;
}
export interface HostMetricsMemory {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsMemoryMetrics;
}
export interface HostMetricsSystemNetworkConnections {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["protocol","state"] */
    attributes?: readonly ("protocol" | "state")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNetworkMetrics {
    /** On or off: `system.network.connections`. @default on */
    "system.network.connections"?: HostMetricsSystemNetworkConnections;
    /** On or off: `system.network.conntrack.count`. @default off */
    "system.network.conntrack.count"?: Toggle;
    /** On or off: `system.network.conntrack.max`. @default off */
    "system.network.conntrack.max"?: Toggle;
    /** On or off: `system.network.dropped`. @default on */
    "system.network.dropped"?: HostMetricsSystemDiskIo;
    /** On or off: `system.network.errors`. @default on */
    "system.network.errors"?: HostMetricsSystemDiskIo;
    /** On or off: `system.network.io`. @default on */
    "system.network.io"?: HostMetricsSystemDiskIo;
    /** On or off: `system.network.packets`. @default on */
    "system.network.packets"?: HostMetricsSystemDiskIo;
}
export interface HostMetricsNetwork {
    /** A block. */
    exclude?: NetworkscraperMatch;
    /** A block. */
    include?: NetworkscraperMatch;
    /** Metrics that are written, by name. */
    metrics?: HostMetricsNetworkMetrics;
}
export interface HostMetricsNfsClientNetCount {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["network.transport"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsClientOperationCount {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["onc_rpc.version","nfs.operation.name"] */
    attributes?: readonly ("nfs.operation.name" | "onc_rpc.version")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsClientProcedureCount {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["onc_rpc.version","onc_rpc.procedure.name"] */
    attributes?: readonly ("onc_rpc.procedure.name" | "onc_rpc.version")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsServerIo {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["network.io.direction"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsServerRepcacheRequests {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["nfs.server.repcache.status"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsServerRpcCount {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["error.type"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsNfsMetrics {
    /** On or off: `nfs.client.net.count`. @default on */
    "nfs.client.net.count"?: HostMetricsNfsClientNetCount;
    /** On or off: `nfs.client.net.tcp.connection.accepted`. @default on */
    "nfs.client.net.tcp.connection.accepted"?: Toggle;
    /** On or off: `nfs.client.operation.count`. @default on */
    "nfs.client.operation.count"?: HostMetricsNfsClientOperationCount;
    /** On or off: `nfs.client.procedure.count`. @default on */
    "nfs.client.procedure.count"?: HostMetricsNfsClientProcedureCount;
    /** On or off: `nfs.client.rpc.authrefresh.count`. @default on */
    "nfs.client.rpc.authrefresh.count"?: Toggle;
    /** On or off: `nfs.client.rpc.count`. @default on */
    "nfs.client.rpc.count"?: Toggle;
    /** On or off: `nfs.client.rpc.retransmit.count`. @default on */
    "nfs.client.rpc.retransmit.count"?: Toggle;
    /** On or off: `nfs.server.fh.stale.count`. @default on */
    "nfs.server.fh.stale.count"?: Toggle;
    /** On or off: `nfs.server.io`. @default on */
    "nfs.server.io"?: HostMetricsNfsServerIo;
    /** On or off: `nfs.server.net.count`. @default on */
    "nfs.server.net.count"?: HostMetricsNfsClientNetCount;
    /** On or off: `nfs.server.net.tcp.connection.accepted`. @default on */
    "nfs.server.net.tcp.connection.accepted"?: Toggle;
    /** On or off: `nfs.server.operation.count`. @default on */
    "nfs.server.operation.count"?: HostMetricsNfsClientOperationCount;
    /** On or off: `nfs.server.procedure.count`. @default on */
    "nfs.server.procedure.count"?: HostMetricsNfsClientProcedureCount;
    /** On or off: `nfs.server.repcache.requests`. @default on */
    "nfs.server.repcache.requests"?: HostMetricsNfsServerRepcacheRequests;
    /** On or off: `nfs.server.rpc.count`. @default on */
    "nfs.server.rpc.count"?: HostMetricsNfsServerRpcCount;
    /** On or off: `nfs.server.thread.count`. @default on */
    "nfs.server.thread.count"?: Toggle;
}
export interface HostMetricsNfs {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsNfsMetrics;
}
export interface HostMetricsSystemPagingFaults {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["type"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemPagingOperations {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["direction","type"] */
    attributes?: readonly ("direction" | "type")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemPagingUsage {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["device","state"] */
    attributes?: readonly ("device" | "state")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsSystemPagingUtilization {
    /** A text. @default "avg" */
    aggregation_strategy?: string;
    /** A list. @default ["device","state"] */
    attributes?: readonly ("device" | "state")[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsPagingMetrics {
    /** On or off: `system.paging.faults`. @default on */
    "system.paging.faults"?: HostMetricsSystemPagingFaults;
    /** On or off: `system.paging.operations`. @default on */
    "system.paging.operations"?: HostMetricsSystemPagingOperations;
    /** On or off: `system.paging.usage`. @default on */
    "system.paging.usage"?: HostMetricsSystemPagingUsage;
    /** On or off: `system.paging.utilization`. @default off */
    "system.paging.utilization"?: HostMetricsSystemPagingUtilization;
}
export interface HostMetricsPaging {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsPagingMetrics;
}
export interface HostMetricsProcessContextSwitches {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["type"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsProcessDiskIo {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["direction"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsProcessDiskOperations {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["direction"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface HostMetricsProcessMetrics {
    /** On or off: `process.context_switches`. @default off */
    "process.context_switches"?: HostMetricsProcessContextSwitches;
    /** On or off: `process.cpu.time`. @default on */
    "process.cpu.time"?: HostMetricsSystemMemoryUsage;
    /** On or off: `process.cpu.utilization`. @default off */
    "process.cpu.utilization"?: HostMetricsSystemMemoryUtilization;
    /** On or off: `process.disk.io`. @default on */
    "process.disk.io"?: HostMetricsProcessDiskIo;
    /** On or off: `process.disk.operations`. @default off */
    "process.disk.operations"?: HostMetricsProcessDiskOperations;
    /** On or off: `process.handles`. @default off */
    "process.handles"?: Toggle;
    /** On or off: `process.memory.usage`. @default on */
    "process.memory.usage"?: Toggle;
    /** On or off: `process.memory.utilization`. @default off */
    "process.memory.utilization"?: Toggle;
    /** On or off: `process.memory.virtual`. @default on */
    "process.memory.virtual"?: Toggle;
    /** On or off: `process.open_file_descriptors`. @default off */
    "process.open_file_descriptors"?: Toggle;
    /** On or off: `process.paging.faults`. @default off */
    "process.paging.faults"?: HostMetricsProcessContextSwitches;
    /** On or off: `process.signals_pending`. @default off */
    "process.signals_pending"?: Toggle;
    /** On or off: `process.threads`. @default off */
    "process.threads"?: Toggle;
    /** On or off: `process.uptime`. @default off */
    "process.uptime"?: Toggle;
}
export interface HostMetricsResourceAttributes {
    /** A block. */
    "process.cgroup"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.command"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.command_line"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.executable.name"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.executable.path"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.owner"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.parent_pid"?: ProcessscraperMetadataResourceAttribute;
    /** A block. */
    "process.pid"?: ProcessscraperMetadataResourceAttribute;
}
export interface HostMetricsProcess {
    /** A block. */
    exclude?: ProcessscraperMatch;
    /** A block. */
    include?: ProcessscraperMatch;
    /** Metrics that are written, by name. */
    metrics?: HostMetricsProcessMetrics;
    /** True or false. */
    mute_process_all_errors?: boolean;
    /** True or false. */
    mute_process_cgroup_error?: boolean;
    /** True or false. */
    mute_process_exe_error?: boolean;
    /** True or false. */
    mute_process_io_error?: boolean;
    /** True or false. */
    mute_process_name_error?: boolean;
    /** True or false. */
    mute_process_user_error?: boolean;
    /** Resource attributes that are written, by name. */
    resource_attributes?: HostMetricsResourceAttributes;
    /** A duration. @default "0s" */
    scrape_process_delay?: GoDuration;
}
export interface HostMetricsSystemProcessesCount {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["status"] */
    attributes?: readonly string[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface HostMetricsProcessesMetrics {
    /** On or off: `system.processes.count`. @default on */
    "system.processes.count"?: HostMetricsSystemProcessesCount;
    /** On or off: `system.processes.created`. @default on */
    "system.processes.created"?: Toggle;
}
export interface HostMetricsProcesses {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsProcessesMetrics;
}
export interface HostMetricsSystemMetrics {
    /** On or off: `system.uptime`. @default on */
    "system.uptime"?: Toggle;
}
export interface HostMetricsSystem {
    /** Metrics that are written, by name. */
    metrics?: HostMetricsSystemMetrics;
}
export interface HostMetricsScrapers {
    /** A block. */
    cpu?: HostMetricsCpu;
    /** A block. */
    disk?: HostMetricsDisk;
    /** A block. */
    filesystem?: HostMetricsFilesystem;
    /** A block. */
    load?: HostMetricsLoad;
    /** A block. */
    memory?: HostMetricsMemory;
    /** A block. */
    network?: HostMetricsNetwork;
    /** A block. */
    nfs?: HostMetricsNfs;
    /** A block. */
    paging?: HostMetricsPaging;
    /** A block. */
    process?: HostMetricsProcess;
    /** A block. */
    processes?: HostMetricsProcesses;
    /** A block. */
    system?: HostMetricsSystem;
}
