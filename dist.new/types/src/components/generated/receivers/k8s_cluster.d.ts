import type { MetadataMetric, MetadataResourceAttribute01490 } from "../shared/metadata.js";
import type { LogsSource, MetricsSource } from "../../../stack/brands.js";
import type { Component, Extension } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `k8s_cluster` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
export interface K8sClusterOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    allocatable_types_to_report?: readonly string[];
    /** One of these. @default "serviceAccount" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    auth_type?: "kubeConfig" | "none" | "serviceAccount" | "tls";
    /** How often it measures. @default "10s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    collection_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    context?: string;
    /** A text. @default "kubernetes" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    distribution?: string;
    /** A component. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    k8s_leader_elector?: Extension;
    /** A duration. @default "5m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    metadata_collection_interval?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    metadata_exporters?: readonly string[];
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    metrics?: K8sClusterMetrics;
    /** Prefix of names, or namespace. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    namespace?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    namespaces?: readonly string[];
    /** A list. @default ["Ready"] @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    node_conditions_to_report?: readonly string[];
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
    resource_attributes?: K8sClusterResourceAttributes;
}
/**
 * The `k8s_cluster` receiver: logs (beta), metrics (beta).
 * Distributions: contrib, k8s.
 * Options as of 0.149.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver
 */
export interface K8sCluster extends Component<"receiver", "k8s_cluster", K8sClusterOptions>, MetricsSource, LogsSource {
}
export interface K8sClusterMetrics {
    /** On or off: `k8s.container.cpu_limit`. @default on */
    "k8s.container.cpu_limit"?: MetadataMetric;
    /** On or off: `k8s.container.cpu_request`. @default on */
    "k8s.container.cpu_request"?: MetadataMetric;
    /** On or off: `k8s.container.ephemeralstorage_limit`. @default on */
    "k8s.container.ephemeralstorage_limit"?: MetadataMetric;
    /** On or off: `k8s.container.ephemeralstorage_request`. @default on */
    "k8s.container.ephemeralstorage_request"?: MetadataMetric;
    /** On or off: `k8s.container.memory_limit`. @default on */
    "k8s.container.memory_limit"?: MetadataMetric;
    /** On or off: `k8s.container.memory_request`. @default on */
    "k8s.container.memory_request"?: MetadataMetric;
    /** On or off: `k8s.container.ready`. @default on */
    "k8s.container.ready"?: MetadataMetric;
    /** On or off: `k8s.container.restarts`. @default on */
    "k8s.container.restarts"?: MetadataMetric;
    /** On or off: `k8s.container.status.reason`. @default off */
    "k8s.container.status.reason"?: MetadataMetric;
    /** On or off: `k8s.container.status.state`. @default off */
    "k8s.container.status.state"?: MetadataMetric;
    /** On or off: `k8s.container.storage_limit`. @default on */
    "k8s.container.storage_limit"?: MetadataMetric;
    /** On or off: `k8s.container.storage_request`. @default on */
    "k8s.container.storage_request"?: MetadataMetric;
    /** On or off: `k8s.cronjob.active_jobs`. @default on */
    "k8s.cronjob.active_jobs"?: MetadataMetric;
    /** On or off: `k8s.daemonset.current_scheduled_nodes`. @default on */
    "k8s.daemonset.current_scheduled_nodes"?: MetadataMetric;
    /** On or off: `k8s.daemonset.desired_scheduled_nodes`. @default on */
    "k8s.daemonset.desired_scheduled_nodes"?: MetadataMetric;
    /** On or off: `k8s.daemonset.misscheduled_nodes`. @default on */
    "k8s.daemonset.misscheduled_nodes"?: MetadataMetric;
    /** On or off: `k8s.daemonset.ready_nodes`. @default on */
    "k8s.daemonset.ready_nodes"?: MetadataMetric;
    /** On or off: `k8s.deployment.available`. @default on */
    "k8s.deployment.available"?: MetadataMetric;
    /** On or off: `k8s.deployment.desired`. @default on */
    "k8s.deployment.desired"?: MetadataMetric;
    /** On or off: `k8s.hpa.current_replicas`. @default on */
    "k8s.hpa.current_replicas"?: MetadataMetric;
    /** On or off: `k8s.hpa.desired_replicas`. @default on */
    "k8s.hpa.desired_replicas"?: MetadataMetric;
    /** On or off: `k8s.hpa.max_replicas`. @default on */
    "k8s.hpa.max_replicas"?: MetadataMetric;
    /** On or off: `k8s.hpa.min_replicas`. @default on */
    "k8s.hpa.min_replicas"?: MetadataMetric;
    /** On or off: `k8s.job.active_pods`. @default on */
    "k8s.job.active_pods"?: MetadataMetric;
    /** On or off: `k8s.job.desired_successful_pods`. @default on */
    "k8s.job.desired_successful_pods"?: MetadataMetric;
    /** On or off: `k8s.job.failed_pods`. @default on */
    "k8s.job.failed_pods"?: MetadataMetric;
    /** On or off: `k8s.job.max_parallel_pods`. @default on */
    "k8s.job.max_parallel_pods"?: MetadataMetric;
    /** On or off: `k8s.job.successful_pods`. @default on */
    "k8s.job.successful_pods"?: MetadataMetric;
    /** On or off: `k8s.namespace.phase`. @default on */
    "k8s.namespace.phase"?: MetadataMetric;
    /** On or off: `k8s.node.condition`. @default off */
    "k8s.node.condition"?: MetadataMetric;
    /** On or off: `k8s.pod.phase`. @default on */
    "k8s.pod.phase"?: MetadataMetric;
    /** On or off: `k8s.pod.status_reason`. @default off */
    "k8s.pod.status_reason"?: MetadataMetric;
    /** On or off: `k8s.replicaset.available`. @default on */
    "k8s.replicaset.available"?: MetadataMetric;
    /** On or off: `k8s.replicaset.desired`. @default on */
    "k8s.replicaset.desired"?: MetadataMetric;
    /** On or off: `k8s.replication_controller.available`. @default on */
    "k8s.replication_controller.available"?: MetadataMetric;
    /** On or off: `k8s.replication_controller.desired`. @default on */
    "k8s.replication_controller.desired"?: MetadataMetric;
    /** On or off: `k8s.resource_quota.hard_limit`. @default on */
    "k8s.resource_quota.hard_limit"?: MetadataMetric;
    /** On or off: `k8s.resource_quota.used`. @default on */
    "k8s.resource_quota.used"?: MetadataMetric;
    /** On or off: `k8s.service.endpoint.count`. @default off */
    "k8s.service.endpoint.count"?: MetadataMetric;
    /** On or off: `k8s.service.load_balancer.ingress.count`. @default off */
    "k8s.service.load_balancer.ingress.count"?: MetadataMetric;
    /** On or off: `k8s.statefulset.current_pods`. @default on */
    "k8s.statefulset.current_pods"?: MetadataMetric;
    /** On or off: `k8s.statefulset.desired_pods`. @default on */
    "k8s.statefulset.desired_pods"?: MetadataMetric;
    /** On or off: `k8s.statefulset.ready_pods`. @default on */
    "k8s.statefulset.ready_pods"?: MetadataMetric;
    /** On or off: `k8s.statefulset.updated_pods`. @default on */
    "k8s.statefulset.updated_pods"?: MetadataMetric;
    /** On or off: `openshift.appliedclusterquota.limit`. @default on */
    "openshift.appliedclusterquota.limit"?: MetadataMetric;
    /** On or off: `openshift.appliedclusterquota.used`. @default on */
    "openshift.appliedclusterquota.used"?: MetadataMetric;
    /** On or off: `openshift.clusterquota.limit`. @default on */
    "openshift.clusterquota.limit"?: MetadataMetric;
    /** On or off: `openshift.clusterquota.used`. @default on */
    "openshift.clusterquota.used"?: MetadataMetric;
}
export interface K8sClusterResourceAttributes {
    /** A block. */
    "container.id"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.image.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.image.tag"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.runtime"?: MetadataResourceAttribute01490;
    /** A block. */
    "container.runtime.version"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.container.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.container.status.last_terminated_reason"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.cronjob.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.cronjob.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.daemonset.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.daemonset.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.deployment.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.deployment.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.hpa.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.hpa.scaletargetref.apiversion"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.hpa.scaletargetref.kind"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.hpa.scaletargetref.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.hpa.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.job.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.job.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.kubelet.version"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.namespace.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.namespace.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.node.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.node.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.pod.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.pod.qos_class"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.pod.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.replicaset.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.replicaset.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.replicationcontroller.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.replicationcontroller.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.resourcequota.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.resourcequota.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.service.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.service.publish_not_ready_addresses"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.service.traffic_distribution"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.service.type"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.service.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.statefulset.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "k8s.statefulset.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "openshift.clusterquota.name"?: MetadataResourceAttribute01490;
    /** A block. */
    "openshift.clusterquota.uid"?: MetadataResourceAttribute01490;
    /** A block. */
    "os.description"?: MetadataResourceAttribute01490;
    /** A block. */
    "os.type"?: MetadataResourceAttribute01490;
}
