import type { NetDialer } from "../shared/confignet.js";
import type { TlsTPM } from "../shared/configtls.js";
import type { MetadataContainerMemoryRssMetric, MetadataContainerUptimeMetric, MetadataResourceAttribute01610 } from "../shared/metadata.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret } from "../../../stack/secret.js";
/** Options of the `kubelet_stats` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
export interface KubeletStatsOptions {
    /** One of these. @default "tls" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** Certificate authority that the other side is verified with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    ca_file?: string | MountedFile;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    ca_pem?: Secret;
    /** Certificate to show. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    cert_file?: string | MountedFile;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    cert_pem?: Secret;
    /** Cipher suites that are allowed. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    cipher_suites?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    collect_all_network_interfaces?: KubeletStatsCollectAllNetworkInterfaces;
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    collection_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    context?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    curve_preferences?: readonly string[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    dialer?: NetDialer;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    endpoint?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    extra_metadata_labels?: readonly string[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    include_insecure_cipher_suites?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    include_system_ca_certs_pool?: boolean;
    /** How long to wait before the first time. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    initial_delay?: GoDuration;
    /** TLS without verifying the server. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    insecure_skip_verify?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    k8s_api_config?: KubeletStatsK8sApiConfig;
    /** Key of the certificate. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    key_file?: string | MountedFile;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    key_pem?: Secret;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    kube_api_burst?: number;
    /** A number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    kube_api_qps?: number;
    /** Newest TLS version that is accepted. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    max_version?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    metric_groups?: readonly ("container" | "node" | "pod" | "volume")[];
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    metrics?: KubeletStatsMetrics;
    /** Oldest TLS version that is accepted. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    min_version?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    node?: string;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    reload_interval?: GoDuration;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    resource_attributes?: KubeletStatsResourceAttributes;
    /** How long one attempt may take. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
    tpm?: TlsTPM;
}
/**
 * The `kubelet_stats` receiver: metrics (beta).
 * Distributions: contrib, k8s.
 * Formerly `kubeletstats`.
 * Options as of 0.161.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver
 */
export interface KubeletStats extends Component<"receiver", "kubelet_stats", KubeletStatsOptions>, MetricsSource {
}
export interface KubeletStatsCollectAllNetworkInterfaces {
    /** True or false. @default false */
    node?: boolean;
    /** True or false. @default false */
    pod?: boolean;
}
export interface KubeletStatsK8sApiConfig {
    /** One of these. */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** A text. */
    context?: string;
    /** A whole number. */
    kube_api_burst?: number;
    /** A number. */
    kube_api_qps?: number;
}
export interface KubeletStatsK8sContainerEphemeralStorageUsage {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["fs.type"] */
    attributes?: readonly string[];
    /** On or off. @default false */
    enabled?: boolean;
}
export interface KubeletStatsK8sNodeNetworkErrors {
    /** A text. @default "sum" */
    aggregation_strategy?: string;
    /** A list. @default ["interface","direction"] */
    attributes?: readonly ("direction" | "interface")[];
    /** On or off. @default true */
    enabled?: boolean;
}
export interface KubeletStatsMetrics {
    /** On or off: `container.cpu.time`. @default on */
    "container.cpu.time"?: Toggle;
    /** On or off: `container.cpu.usage`. @default on */
    "container.cpu.usage"?: Toggle;
    /** On or off: `container.filesystem.available`. @default on */
    "container.filesystem.available"?: Toggle;
    /** On or off: `container.filesystem.capacity`. @default on */
    "container.filesystem.capacity"?: Toggle;
    /** On or off: `container.filesystem.usage`. @default on */
    "container.filesystem.usage"?: Toggle;
    /** On or off: `container.memory.available`. @default on */
    "container.memory.available"?: Toggle;
    /** On or off: `container.memory.major_page_faults`. @default on */
    "container.memory.major_page_faults"?: Toggle;
    /** On or off: `container.memory.page_faults`. @default on */
    "container.memory.page_faults"?: Toggle;
    /** On or off: `container.memory.rss`. @default on */
    "container.memory.rss"?: MetadataContainerMemoryRssMetric;
    /** On or off: `container.memory.usage`. @default on */
    "container.memory.usage"?: Toggle;
    /** On or off: `container.memory.working_set`. @default on */
    "container.memory.working_set"?: Toggle;
    /** On or off: `container.uptime`. @default off */
    "container.uptime"?: MetadataContainerUptimeMetric;
    /** On or off: `k8s.container.cpu.node.utilization`. @default off */
    "k8s.container.cpu.node.utilization"?: Toggle;
    /** On or off: `k8s.container.cpu_limit_utilization`. @default off */
    "k8s.container.cpu_limit_utilization"?: Toggle;
    /** On or off: `k8s.container.cpu_request_utilization`. @default off */
    "k8s.container.cpu_request_utilization"?: Toggle;
    /** On or off: `k8s.container.ephemeral_storage.usage`. @default off */
    "k8s.container.ephemeral_storage.usage"?: KubeletStatsK8sContainerEphemeralStorageUsage;
    /** On or off: `k8s.container.memory.node.utilization`. @default off */
    "k8s.container.memory.node.utilization"?: Toggle;
    /** On or off: `k8s.container.memory_limit_utilization`. @default off */
    "k8s.container.memory_limit_utilization"?: Toggle;
    /** On or off: `k8s.container.memory_request_utilization`. @default off */
    "k8s.container.memory_request_utilization"?: Toggle;
    /** On or off: `k8s.node.cpu.time`. @default on */
    "k8s.node.cpu.time"?: Toggle;
    /** On or off: `k8s.node.cpu.usage`. @default on */
    "k8s.node.cpu.usage"?: Toggle;
    /** On or off: `k8s.node.filesystem.available`. @default on */
    "k8s.node.filesystem.available"?: Toggle;
    /** On or off: `k8s.node.filesystem.capacity`. @default on */
    "k8s.node.filesystem.capacity"?: Toggle;
    /** On or off: `k8s.node.filesystem.inode.count`. @default off */
    "k8s.node.filesystem.inode.count"?: Toggle;
    /** On or off: `k8s.node.filesystem.inode.free`. @default off */
    "k8s.node.filesystem.inode.free"?: Toggle;
    /** On or off: `k8s.node.filesystem.usage`. @default on */
    "k8s.node.filesystem.usage"?: Toggle;
    /** On or off: `k8s.node.memory.available`. @default on */
    "k8s.node.memory.available"?: Toggle;
    /** On or off: `k8s.node.memory.major_page_faults`. @default on */
    "k8s.node.memory.major_page_faults"?: Toggle;
    /** On or off: `k8s.node.memory.page_faults`. @default on */
    "k8s.node.memory.page_faults"?: Toggle;
    /** On or off: `k8s.node.memory.rss`. @default on */
    "k8s.node.memory.rss"?: Toggle;
    /** On or off: `k8s.node.memory.usage`. @default on */
    "k8s.node.memory.usage"?: Toggle;
    /** On or off: `k8s.node.memory.working_set`. @default on */
    "k8s.node.memory.working_set"?: Toggle;
    /** On or off: `k8s.node.network.errors`. @default on */
    "k8s.node.network.errors"?: KubeletStatsK8sNodeNetworkErrors;
    /** On or off: `k8s.node.network.io`. @default on */
    "k8s.node.network.io"?: KubeletStatsK8sNodeNetworkErrors;
    /** On or off: `k8s.node.system_container.cpu.time`. @default off */
    "k8s.node.system_container.cpu.time"?: Toggle;
    /** On or off: `k8s.node.system_container.cpu.usage`. @default off */
    "k8s.node.system_container.cpu.usage"?: Toggle;
    /** On or off: `k8s.node.system_container.memory.usage`. @default off */
    "k8s.node.system_container.memory.usage"?: Toggle;
    /** On or off: `k8s.node.system_container.memory.working_set`. @default off */
    "k8s.node.system_container.memory.working_set"?: Toggle;
    /** On or off: `k8s.node.uptime`. @default off */
    "k8s.node.uptime"?: Toggle;
    /** On or off: `k8s.pod.cpu.node.utilization`. @default off */
    "k8s.pod.cpu.node.utilization"?: Toggle;
    /** On or off: `k8s.pod.cpu.time`. @default on */
    "k8s.pod.cpu.time"?: Toggle;
    /** On or off: `k8s.pod.cpu.usage`. @default on */
    "k8s.pod.cpu.usage"?: Toggle;
    /** On or off: `k8s.pod.cpu_limit_utilization`. @default off */
    "k8s.pod.cpu_limit_utilization"?: Toggle;
    /** On or off: `k8s.pod.cpu_request_utilization`. @default off */
    "k8s.pod.cpu_request_utilization"?: Toggle;
    /** On or off: `k8s.pod.filesystem.available`. @default on */
    "k8s.pod.filesystem.available"?: Toggle;
    /** On or off: `k8s.pod.filesystem.capacity`. @default on */
    "k8s.pod.filesystem.capacity"?: Toggle;
    /** On or off: `k8s.pod.filesystem.usage`. @default on */
    "k8s.pod.filesystem.usage"?: Toggle;
    /** On or off: `k8s.pod.memory.available`. @default on */
    "k8s.pod.memory.available"?: Toggle;
    /** On or off: `k8s.pod.memory.major_page_faults`. @default on */
    "k8s.pod.memory.major_page_faults"?: Toggle;
    /** On or off: `k8s.pod.memory.node.utilization`. @default off */
    "k8s.pod.memory.node.utilization"?: Toggle;
    /** On or off: `k8s.pod.memory.page_faults`. @default on */
    "k8s.pod.memory.page_faults"?: Toggle;
    /** On or off: `k8s.pod.memory.rss`. @default on */
    "k8s.pod.memory.rss"?: Toggle;
    /** On or off: `k8s.pod.memory.usage`. @default on */
    "k8s.pod.memory.usage"?: Toggle;
    /** On or off: `k8s.pod.memory.working_set`. @default on */
    "k8s.pod.memory.working_set"?: Toggle;
    /** On or off: `k8s.pod.memory_limit_utilization`. @default off */
    "k8s.pod.memory_limit_utilization"?: Toggle;
    /** On or off: `k8s.pod.memory_request_utilization`. @default off */
    "k8s.pod.memory_request_utilization"?: Toggle;
    /** On or off: `k8s.pod.network.errors`. @default on */
    "k8s.pod.network.errors"?: KubeletStatsK8sNodeNetworkErrors;
    /** On or off: `k8s.pod.network.io`. @default on */
    "k8s.pod.network.io"?: KubeletStatsK8sNodeNetworkErrors;
    /** On or off: `k8s.pod.uptime`. @default off */
    "k8s.pod.uptime"?: Toggle;
    /** On or off: `k8s.pod.volume.usage`. @default off */
    "k8s.pod.volume.usage"?: Toggle;
    /** On or off: `k8s.volume.available`. @default on */
    "k8s.volume.available"?: Toggle;
    /** On or off: `k8s.volume.capacity`. @default on */
    "k8s.volume.capacity"?: Toggle;
    /** On or off: `k8s.volume.inodes`. @default on */
    "k8s.volume.inodes"?: Toggle;
    /** On or off: `k8s.volume.inodes.free`. @default on */
    "k8s.volume.inodes.free"?: Toggle;
    /** On or off: `k8s.volume.inodes.used`. @default on */
    "k8s.volume.inodes.used"?: Toggle;
}
export interface KubeletStatsResourceAttributes {
    /** A block. */
    "aws.volume.id"?: MetadataResourceAttribute01610;
    /** A block. */
    "container.id"?: MetadataResourceAttribute01610;
    /** A block. */
    "fs.type"?: MetadataResourceAttribute01610;
    /** A block. */
    "gce.pd.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "glusterfs.endpoints.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "glusterfs.path"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.container.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.namespace.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.node.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.node.system_container.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.persistentvolumeclaim.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.pod.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.pod.uid"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.volume.name"?: MetadataResourceAttribute01610;
    /** A block. */
    "k8s.volume.type"?: MetadataResourceAttribute01610;
    /** A block. */
    partition?: MetadataResourceAttribute01610;
}
