import type { ClientTls } from "../shared/configtls.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `vcenter` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
export interface VcenterOptions {
    /** How often it measures. @default "2m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    collection_interval?: GoDuration;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    endpoint?: string;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    max_query_metrics?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    metrics?: VcenterMetrics;
    /** Password to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    password?: Secret;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    resource_attributes?: VcenterResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    tls?: ClientTls;
    /** Name to sign in with. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver */
    username?: Text;
}
/**
 * The `vcenter` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/vcenterreceiver
 */
export interface Vcenter extends Component<"receiver", "vcenter", VcenterOptions>, MetricsSource {
}
export interface VcenterVcenterClusterCpuEffective {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface VcenterVcenterHostMemoryActive {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface VcenterMetrics {
    /** A block. */
    "vcenter.cluster.cpu.effective"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.cpu.limit"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.host.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.memory.effective"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.memory.limit"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vm.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vm_template.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vsan.congestions"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vsan.latency.avg"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vsan.operations"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.cluster.vsan.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.cluster.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.cpu.limit"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.datastore.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.disk.space"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.host.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.memory.limit"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datacenter.vm.count"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datastore.disk.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.datastore.disk.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.cpu.capacity"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.cpu.reserved"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.cpu.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.cpu.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.disk.latency.avg"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.disk.latency.max"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.disk.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.memory.active"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.host.memory.ballooned"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.host.memory.capacity"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.host.memory.granted"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.host.memory.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.memory.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.network.packet.drop.rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.network.packet.error.rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.network.packet.rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.network.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.network.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.vsan.cache.hit_rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.vsan.congestions"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.vsan.latency.avg"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.vsan.operations"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.host.vsan.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.cpu.shares"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.cpu.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.memory.ballooned"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.memory.granted"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.memory.shares"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.memory.swapped"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.resource_pool.memory.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.cpu.readiness"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.cpu.time"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.vm.cpu.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.cpu.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.disk.latency.avg"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.disk.latency.max"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.disk.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.disk.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.disk.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.memory.ballooned"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.memory.granted"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.vm.memory.swapped"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.memory.swapped_ssd"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.memory.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.memory.utilization"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.network.broadcast.packet.rate"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.vm.network.multicast.packet.rate"?: VcenterVcenterHostMemoryActive;
    /** A block. */
    "vcenter.vm.network.packet.drop.rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.network.packet.rate"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.network.throughput"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.network.usage"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.vsan.latency.avg"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.vsan.operations"?: VcenterVcenterClusterCpuEffective;
    /** A block. */
    "vcenter.vm.vsan.throughput"?: VcenterVcenterClusterCpuEffective;
}
export interface VcenterVcenterClusterName {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface VcenterResourceAttributes {
    /** A block. */
    "vcenter.cluster.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.datacenter.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.datastore.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.host.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.resource_pool.inventory_path"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.resource_pool.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.virtual_app.inventory_path"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.virtual_app.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.vm.id"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.vm.name"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.vm_template.id"?: VcenterVcenterClusterName;
    /** A block. */
    "vcenter.vm_template.name"?: VcenterVcenterClusterName;
}
