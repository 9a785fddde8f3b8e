import type { LogsSource, MetricsSource, TracesSource } from "../stack/brands.js";
import type { Component, Naming, Storage } from "../stack/component.js";
import type { Duration, GoDuration } from "../stack/literals.js";
import { makeComponent } from "./make.js";
import { otlp } from "./favourites.js";
import type { ControllerOptions, GrpcServer, HttpServer } from "./shared.js";

export interface HostMetrics extends Component<"receiver", "host_metrics", object>, MetricsSource {}
export interface KubeletStats extends Component<"receiver", "kubelet_stats", object>, MetricsSource {}
export interface FileLog extends Component<"receiver", "file_log", object>, LogsSource {}
export interface PrometheusReceiver extends Component<"receiver", "prometheus", object>, MetricsSource {}
export interface K8sCluster extends Component<"receiver", "k8s_cluster", object>, MetricsSource {}
export interface JaegerReceiver extends Component<"receiver", "jaeger", object>, TracesSource {}
export interface Zipkin extends Component<"receiver", "zipkin", object>, TracesSource {}

/** One scraper of the host_metrics receiver. */
export interface HostScraper { metrics?: Readonly<Record<string, { enabled: boolean }>>; [option: string]: unknown }

/** Options of the `host_metrics` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver */
export interface HostMetricsOptions extends ControllerOptions {
  /** Where the host's root is mounted. @default "" */
  root_path?: string;
  scrapers: { cpu?: HostScraper; memory?: HostScraper; disk?: HostScraper; filesystem?: HostScraper; network?: HostScraper; load?: HostScraper; paging?: HostScraper; processes?: HostScraper; process?: HostScraper; system?: HostScraper };
}

/** Options of the `kubelet_stats` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver */
export interface KubeletStatsOptions extends ControllerOptions {
  auth_type?: "serviceAccount" | "kubeConfig" | "tls" | "none";
  endpoint?: string;
  metric_groups?: readonly ("node" | "pod" | "container" | "volume")[];
  insecure_skip_verify?: boolean;
}

/** Options of the `file_log` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
export interface FileLogOptions {
  include: readonly string[];
  exclude?: readonly string[];
  /** @default "end" */
  start_at?: "beginning" | "end";
  include_file_path?: boolean;
  /** Where offsets are kept, so that a restart neither skips nor repeats. @default in memory */
  storage?: Storage;
  operators?: readonly { type: string; [key: string]: unknown }[];
}

/** One job of the Prometheus receiver. */
export interface ScrapeConfig {
  job_name: string;
  scrape_interval?: Duration;
  metrics_path?: string;
  static_configs?: readonly { targets: readonly string[]; labels?: Readonly<Record<string, string>> }[];
  kubernetes_sd_configs?: readonly { role: "pod" | "service" | "endpoints" | "node" }[];
  relabel_configs?: readonly { source_labels?: readonly string[]; regex?: string; action?: "keep" | "drop" | "replace"; target_label?: string; replacement?: string }[];
}

/** Options of the `k8s_cluster` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8sclusterreceiver */
export interface K8sClusterOptions extends ControllerOptions { node_conditions_to_report?: readonly string[] }

/** Options of the `jaeger` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/jaegerreceiver */
export interface JaegerReceiverOptions { protocols: { grpc?: GrpcServer; thrift_http?: HttpServer } }

/** Options of the `zipkin` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/zipkinreceiver */
export interface ZipkinOptions extends HttpServer { parse_string_tags?: boolean; timeout?: GoDuration }

/** Every receiver, with the collector's own options. */
export const receivers = {
  otlp,
  hostMetrics(options: HostMetricsOptions, naming?: Naming): HostMetrics {
    return makeComponent(receivers.hostMetrics, "receiver", "host_metrics", { gives: ["metrics"] }, options, naming);
  },
  kubeletStats(options?: KubeletStatsOptions, naming?: Naming): KubeletStats {
    return makeComponent(receivers.kubeletStats, "receiver", "kubelet_stats", { gives: ["metrics"] }, options, naming);
  },
  fileLog(options: FileLogOptions, naming?: Naming): FileLog {
    return makeComponent(receivers.fileLog, "receiver", "file_log", { gives: ["logs"] }, options, naming);
  },
  prometheus(options: { config: { scrape_configs: readonly ScrapeConfig[] } }, naming?: Naming): PrometheusReceiver {
    return makeComponent(receivers.prometheus, "receiver", "prometheus", { gives: ["metrics"] }, options, naming);
  },
  k8sCluster(options?: K8sClusterOptions, naming?: Naming): K8sCluster {
    return makeComponent(receivers.k8sCluster, "receiver", "k8s_cluster", { gives: ["metrics", "logs"] }, options, naming);
  },
  jaeger(options: JaegerReceiverOptions, naming?: Naming): JaegerReceiver {
    return makeComponent(receivers.jaeger, "receiver", "jaeger", { gives: ["traces"] }, options, naming);
  },
  zipkin(options?: ZipkinOptions, naming?: Naming): Zipkin {
    return makeComponent(receivers.zipkin, "receiver", "zipkin", { gives: ["traces"] }, options, naming);
  },
};
