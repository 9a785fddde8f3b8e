// The one table of what changed between collector versions 0.91 and 0.158: names, keys, and what was removed.
// Source: changelogs and sources of opentelemetry-collector and -contrib; checked with real programs at 0.158.0 and 0.111.0.
import type { ComponentKind } from "../model/model.js";
import { isBefore, newestCollector } from "./version.js";

export interface Rename { readonly kind: ComponentKind; readonly now: string; readonly before: string; readonly since: string }

/** The old name stays as an alias from `since` on; the new one does not exist before. */
export const renames: readonly Rename[] = [
  { kind: "exporter", now: "otlp_grpc", before: "otlp", since: "0.144.0" },
  { kind: "exporter", now: "otlp_http", before: "otlphttp", since: "0.144.0" },
  { kind: "processor", now: "k8s_attributes", before: "k8sattributes", since: "0.146.0" },
  { kind: "receiver", now: "file_log", before: "filelog", since: "0.149.0" },
  { kind: "receiver", now: "host_metrics", before: "hostmetrics", since: "0.151.0" },
  { kind: "receiver", now: "k8s_objects", before: "k8sobjects", since: "0.151.0" },
  { kind: "connector", now: "span_metrics", before: "spanmetrics", since: "0.151.0" },
  { kind: "receiver", now: "kubelet_stats", before: "kubeletstats", since: "0.152.0" },
  { kind: "receiver", now: "kafka_metrics", before: "kafkametrics", since: "0.152.0" },
  { kind: "processor", now: "metrics_transform", before: "metricstransform", since: "0.152.0" },
  { kind: "connector", now: "service_graph", before: "servicegraph", since: "0.152.0" },
  { kind: "exporter", now: "load_balancing", before: "loadbalancing", since: "0.153.0" },
  { kind: "processor", now: "resource_detection", before: "resourcedetection", since: "0.153.0" },
  { kind: "exporter", now: "prometheus_remote_write", before: "prometheusremotewrite", since: "0.154.0" },
  { kind: "processor", now: "cumulative_to_delta", before: "cumulativetodelta", since: "0.157.0" },
];

/** Renamed in a release that is not in the table: the old name is an alias still, so every collector before the newest gets it. */
const aliased: Readonly<Partial<Record<ComponentKind, Readonly<Record<string, string>>>>> = {
  connector: { otlp_json: "otlpjson", signal_to_metrics: "signaltometrics" },
  exporter: { azure_blob: "azureblob", azure_monitor: "azuremonitor", bmc_helix: "bmchelix", google_cloud_storage: "googlecloudstorage", honeycomb_marker: "honeycombmarker" },
  extension: { aws_logs_encoding: "awslogs_encoding", azure_auth: "azureauth", cgroup_runtime: "cgroupruntime", google_cloud_logentry_encoding: "googlecloudlogentry_encoding" },
  processor: { delta_to_cumulative: "deltatocumulative", delta_to_rate: "deltatorate", log_dedup: "logdedup", metric_start_time: "metricstarttime" },
  receiver: { azure_blob: "azureblob", azure_event_hub: "azureeventhub", azure_monitor: "azuremonitor", cisco_os: "ciscoos", cloud_foundry: "cloudfoundry", envoy_als: "envoyals", file_stats: "filestats", flink_metrics: "flinkmetrics", fluent_forward: "fluentforward", http_check: "httpcheck", macos_unified_logging: "macosunifiedlogging", named_pipe: "namedpipe", otlp_json_file: "otlpjsonfile", prometheus_remote_write: "prometheusremotewrite", splunk_enterprise: "splunkenterprise", ssh_check: "sshcheck", tcp_check: "tcpcheck", tcp_log: "tcplog", tls_check: "tlscheck", udp_log: "udplog", webhook_event: "webhookevent", windows_event_log: "windowseventlog", windows_service: "windowsservice", yang_grpc: "yanggrpc" },
};

const everyRename: readonly Rename[] = [...renames, ...Object.entries(aliased).flatMap(([kind, names]) => Object.entries(names).map(([now, before]) => ({ kind: kind as ComponentKind, now, before, since: newestCollector })))];

/** By which name a collector of a version knows a component that was renamed since. */
export function oldNames(version: string): readonly Rename[] {
  // Nothing was renamed since, and a stack may have a thousand collectors.
  return version === newestCollector ? [] : everyRename.filter(({ since }) => isBefore(version, since));
}

export interface Removal { readonly kind: ComponentKind; readonly type: string; readonly last: string; readonly instead: string }

/** Last contrib version that still has the component. */
export const removals: readonly Removal[] = [
  { kind: "exporter", type: "logging", last: "0.110.0", instead: "exporters.debug()" },
  { kind: "exporter", type: "loki", last: "0.130.1", instead: "loki() in the stack, or exporters.otlpHttp() to Loki's /otlp endpoint" },
  { kind: "extension", type: "memory_ballast", last: "0.107.0", instead: "memoryLimiter(): GOMEMLIMIT is set beside it" },
  { kind: "receiver", type: "opencensus", last: "0.131.1", instead: "otlp()" },
  { kind: "processor", type: "routing", last: "0.119.0", instead: "connectors.routing()" },
  { kind: "processor", type: "spanmetrics", last: "0.95.0", instead: "spanMetrics()" },
  { kind: "processor", type: "servicegraph", last: "0.93.0", instead: "connectors.serviceGraph()" },
  { kind: "receiver", type: "signalfx", last: "0.156.0", instead: "otlp()" },
  { kind: "receiver", type: "jmx", last: "0.153.0", instead: "the JMX scraper beside the application, sending OTLP" },
];

export interface KeyFact {
  readonly kind: ComponentKind | "any";
  readonly type: string;
  readonly path: readonly string[];
  /** Release that brought the key. */
  readonly since?: string;
  /** First release that refuses it. */
  readonly removed?: string;
  readonly instead?: string;
}

/** Keys that otelc or its users write and that not every version knows. What a version does not know is left out for it. */
export const keys: readonly KeyFact[] = [
  { kind: "exporter", type: "*", path: ["sending_queue", "batch"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "sizer"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "wait_for_result"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "block_on_overflow"], since: "0.128.0" },
  { kind: "extension", type: "file_storage", path: ["create_directory"], since: "0.110.0" },
  { kind: "extension", type: "file_storage", path: ["directory_permissions"], since: "0.110.0" },
  { kind: "extension", type: "file_storage", path: ["recreate"], since: "0.131.0" },
  { kind: "extension", type: "file_storage", path: ["max_size"], since: "0.156.0" },
  { kind: "extension", type: "file_storage", path: ["compaction", "cleanup_on_start"], since: "0.101.0" },
  { kind: "exporter", type: "load_balancing", path: ["sending_queue"], since: "0.117.0" },
  { kind: "exporter", type: "load_balancing", path: ["retry_on_failure"], since: "0.117.0" },
  { kind: "exporter", type: "kafka", path: ["partition_traces_by_id"], since: "0.92.0" },
  { kind: "exporter", type: "kafka", path: ["partition_metrics_by_resource_attributes"], since: "0.100.0" },
  { kind: "exporter", type: "kafka", path: ["partition_logs_by_resource_attributes"], since: "0.107.0" },
  { kind: "exporter", type: "kafka", path: ["include_metadata_keys"], since: "0.124.0" },
  { kind: "exporter", type: "kafka", path: ["producer", "allow_auto_topic_creation"], since: "0.124.0" },
  { kind: "exporter", type: "kafka", path: ["producer", "compression_params"], since: "0.127.0" },
  { kind: "exporter", type: "kafka", path: ["producer", "max_broker_write_bytes"], since: "0.155.0" },
  { kind: "exporter", type: "kafka", path: ["topic"], removed: "0.148.0", instead: "traces.topic, metrics.topic or logs.topic" },
  { kind: "exporter", type: "kafka", path: ["encoding"], removed: "0.148.0", instead: "traces.encoding, metrics.encoding or logs.encoding" },
  { kind: "receiver", type: "kafka", path: ["topic"], removed: "0.141.0", instead: "traces.topics, metrics.topics or logs.topics" },
  { kind: "receiver", type: "kafka", path: ["encoding"], removed: "0.141.0", instead: "traces.encoding, metrics.encoding or logs.encoding" },
  { kind: "receiver", type: "kafka", path: ["error_backoff"], since: "0.117.0" },
  { kind: "receiver", type: "kafka", path: ["message_marking", "on_permanent_error"], since: "0.132.0" },
  { kind: "processor", type: "resource_detection", path: ["attributes"], removed: "0.142.0", instead: "processors.resource() behind it" },
  { kind: "receiver", type: "prometheus", path: ["enable_protobuf_negotiation"], removed: "0.97.0" },
  { kind: "receiver", type: "prometheus", path: ["use_start_time_metric"], removed: "0.143.0", instead: "processors.metricStartTime()" },
  { kind: "receiver", type: "prometheus", path: ["report_extra_scrape_metrics"], removed: "0.149.0", instead: "config.global.extra_scrape_metrics" },
  { kind: "processor", type: "tail_sampling", path: ["decision_wait_after_root_received"], since: "0.144.0" },
  { kind: "processor", type: "tail_sampling", path: ["maximum_trace_size_bytes"], since: "0.145.0" },
  { kind: "processor", type: "tail_sampling", path: ["sampling_strategy"], since: "0.149.0" },
];
