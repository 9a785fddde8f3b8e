import type { AwsEC2SD, AwsECSSD, AwsElasticacheSD, AwsLightsailSD, AwsMSKSD, AwsRDSSD, AwsSD } from "../shared/aws.js";
import type { AzureSD } from "../shared/azure.js";
import type { ConfigAuthorization, ConfigBasicAuth, ConfigOAuth2, ConfigTLS } from "../shared/config.js";
import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { HttpServer } from "../shared/confighttp.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ConsulSD } from "../shared/consul.js";
import type { DigitaloceanSD } from "../shared/digitalocean.js";
import type { DnsSD } from "../shared/dns.js";
import type { EurekaSD } from "../shared/eureka.js";
import type { FileSD } from "../shared/file.js";
import type { GceSD } from "../shared/gce.js";
import type { HetznerSD } from "../shared/hetzner.js";
import type { HttpSD } from "../shared/http.js";
import type { IonosSD } from "../shared/ionos.js";
import type { KubernetesSD } from "../shared/kubernetes.js";
import type { LinodeSD } from "../shared/linode.js";
import type { MarathonSD } from "../shared/marathon.js";
import type { MobyDockerSD, MobyDockerSwarmSD } from "../shared/moby.js";
import type { NomadSD } from "../shared/nomad.js";
import type { OpenstackSD } from "../shared/openstack.js";
import type { OutscaleSD } from "../shared/outscale.js";
import type { OvhcloudSD } from "../shared/ovhcloud.js";
import type { PuppetdbSD } from "../shared/puppetdb.js";
import type { RelabelConfig } from "../shared/relabel.js";
import type { ScalewaySD } from "../shared/scaleway.js";
import type { Sigv4SigV4 } from "../shared/sigv4.js";
import type { StackitSD } from "../shared/stackit.js";
import type { TritonSD } from "../shared/triton.js";
import type { UyuniSD } from "../shared/uyuni.js";
import type { VultrSD } from "../shared/vultr.js";
import type { XdsSD } from "../shared/xds.js";
import type { ZookeeperNerveSD, ZookeeperServersetSD } from "../shared/zookeeper.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { Duration, GoDuration } from "../../../stack/literals.js";
import type { MountedFile, Secret, Text } from "../../../stack/secret.js";
/** Options of the `prometheus` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
export interface PrometheusOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    api_server?: PrometheusApiServer;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    config: PrometheusConfig;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    discovery_reload_on_startup?: boolean;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    initial_scrape_offset?: GoDuration;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    scrape_on_shutdown?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    target_allocator?: PrometheusTargetAllocator;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
    trim_metric_suffixes?: boolean;
}
/** The `prometheus` receiver: metrics (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver */
export interface Prometheus extends Component<"receiver", "prometheus", PrometheusOptions>, MetricsSource {
}
export interface PrometheusApiServer {
    /** On or off. @default false */
    enabled?: boolean;
    /** A whole number. @default 512 */
    max_connections?: number;
    /** A block. */
    server_config?: HttpServer;
}
export interface PrometheusHttpHeaders {
    /** A list. */
    files?: readonly string[];
    /** A list. */
    secrets?: readonly Secret[];
    /** A list. */
    values?: readonly string[];
}
export interface PrometheusStaticConfigs {
    /** By name. */
    labels?: Readonly<Record<string, string>>;
    /** A list. */
    targets?: readonly string[];
}
export interface PrometheusAlertmanagers {
    /** A list. */
    alert_relabel_configs?: readonly RelabelConfig[];
    /** One of these. */
    api_version?: "v1" | "v2";
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A list. */
    aws_sd_configs?: readonly AwsSD[];
    /** A list. */
    azure_sd_configs?: readonly AzureSD[];
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A list. */
    consul_sd_configs?: readonly ConsulSD[];
    /** A list. */
    digitalocean_sd_configs?: readonly DigitaloceanSD[];
    /** A list. */
    dns_sd_configs?: readonly DnsSD[];
    /** A list. */
    docker_sd_configs?: readonly MobyDockerSD[];
    /** A list. */
    dockerswarm_sd_configs?: readonly MobyDockerSwarmSD[];
    /** A list. */
    ec2_sd_configs?: readonly AwsEC2SD[];
    /** A list. */
    ecs_sd_configs?: readonly AwsECSSD[];
    /** A list. */
    elasticache_sd_configs?: readonly AwsElasticacheSD[];
    /** True or false. */
    enable_http2?: boolean;
    /** A list. */
    eureka_sd_configs?: readonly EurekaSD[];
    /** A list. */
    file_sd_configs?: readonly FileSD[];
    /** True or false. */
    follow_redirects?: boolean;
    /** A list. */
    gce_sd_configs?: readonly GceSD[];
    /** A list. */
    hetzner_sd_configs?: readonly HetznerSD[];
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A list. */
    http_sd_configs?: readonly HttpSD[];
    /** A list. */
    ionos_sd_configs?: readonly IonosSD[];
    /** A list. */
    kubernetes_sd_configs?: readonly KubernetesSD[];
    /** A list. */
    kuma_sd_configs?: readonly XdsSD[];
    /** A list. */
    lightsail_sd_configs?: readonly AwsLightsailSD[];
    /** A list. */
    linode_sd_configs?: readonly LinodeSD[];
    /** A list. */
    marathon_sd_configs?: readonly MarathonSD[];
    /** A list. */
    msk_sd_configs?: readonly AwsMSKSD[];
    /** A list. */
    nerve_sd_configs?: readonly ZookeeperNerveSD[];
    /** A text. */
    no_proxy?: string;
    /** A list. */
    nomad_sd_configs?: readonly NomadSD[];
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A list. */
    openstack_sd_configs?: readonly OpenstackSD[];
    /** A list. */
    outscale_sd_configs?: readonly OutscaleSD[];
    /** A list. */
    ovhcloud_sd_configs?: readonly OvhcloudSD[];
    /** A text. */
    path_prefix?: string;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A list. */
    puppetdb_sd_configs?: readonly PuppetdbSD[];
    /** A list. */
    rds_sd_configs?: readonly AwsRDSSD[];
    /** A list. */
    relabel_configs?: readonly RelabelConfig[];
    /** A list. */
    scaleway_sd_configs?: readonly ScalewaySD[];
    /** A text. */
    scheme?: string;
    /** A list. */
    serverset_sd_configs?: readonly ZookeeperServersetSD[];
    /** A block. */
    sigv4?: Sigv4SigV4;
    /** A list. */
    stackit_sd_configs?: readonly StackitSD[];
    /** A list. */
    static_configs?: readonly PrometheusStaticConfigs[];
    /** How long one attempt may take. */
    timeout?: Duration | GoDuration;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A list. */
    triton_sd_configs?: readonly TritonSD[];
    /** A list. */
    uyuni_sd_configs?: readonly UyuniSD[];
    /** A list. */
    vultr_sd_configs?: readonly VultrSD[];
}
export interface PrometheusAlerting {
    /** A list. */
    alert_relabel_configs?: readonly RelabelConfig[];
    /** A list. */
    alertmanagers?: readonly PrometheusAlertmanagers[];
}
export interface PrometheusGlobal {
    /** True or false. */
    always_scrape_classic_histograms?: boolean;
    /** Bytes, or a text with a unit. */
    body_size_limit?: number | string;
    /** True or false. */
    convert_classic_histograms_to_nhcb?: boolean;
    /** A duration. @default "1m" */
    evaluation_interval?: Duration | GoDuration;
    /** By name. */
    external_labels?: Readonly<Record<string, string>>;
    /** True or false. @default false */
    extra_scrape_metrics?: boolean;
    /** A whole number, 0 or more. */
    keep_dropped_targets?: number;
    /** A whole number, 0 or more. */
    label_limit?: number;
    /** A whole number, 0 or more. */
    label_name_length_limit?: number;
    /** A whole number, 0 or more. */
    label_value_length_limit?: number;
    /** A text. @default "allow-utf-8" */
    metric_name_escaping_scheme?: string;
    /** A text. @default "utf8" */
    metric_name_validation_scheme?: string;
    /** A text. */
    query_log_file?: string | MountedFile;
    /** A duration. */
    rule_query_offset?: Duration | GoDuration;
    /** A whole number, 0 or more. */
    sample_limit?: number;
    /** A text. */
    scrape_failure_log_file?: string | MountedFile;
    /** A duration. @default "1m" */
    scrape_interval?: Duration | GoDuration;
    /** True or false. @default false */
    scrape_native_histograms?: boolean;
    /** A list. */
    scrape_protocols?: readonly string[];
    /** A duration. @default "10s" */
    scrape_timeout?: Duration | GoDuration;
    /** A whole number, 0 or more. */
    target_limit?: number;
}
export interface PrometheusOtlp {
    /** True or false. */
    convert_histograms_to_nhcb?: boolean;
    /** A list. */
    ignore_resource_attributes?: readonly string[];
    /** True or false. */
    keep_identifying_resource_attributes?: boolean;
    /** True or false. */
    label_name_preserve_multiple_underscores?: boolean;
    /** True or false. */
    label_name_underscore_sanitization?: boolean;
    /** True or false. */
    promote_all_resource_attributes?: boolean;
    /** A list. */
    promote_resource_attributes?: readonly string[];
    /** True or false. */
    promote_scope_metadata?: boolean;
    /** A text. */
    translation_strategy?: string;
}
export interface PrometheusRemoteRead {
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** A whole number, 0 or more. */
    chunked_read_limit?: number;
    /** True or false. */
    enable_http2?: boolean;
    /** True or false. */
    filter_external_labels?: boolean;
    /** True or false. */
    follow_redirects?: boolean;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A text. */
    name?: string;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** True or false. */
    read_recent?: boolean;
    /** A duration. */
    remote_timeout?: Duration | GoDuration;
    /** By name. */
    required_matchers?: Readonly<Record<string, string>>;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    url?: string;
}
export interface PrometheusCertificate {
    /** A text. */
    certificate_key_path?: string;
    /** A secret. */
    certificate_password?: Secret;
    /** A text. */
    certificate_path?: string;
    /** Client id. */
    client_id?: string;
    /** True or false. */
    send_certificate_chain?: boolean;
    /** A text. */
    tenant_id?: Text;
}
export interface PrometheusManagedIdentity {
    /** Client id. */
    client_id?: string;
}
export interface PrometheusOauth {
    /** Client id. */
    client_id?: string;
    /** A secret. */
    client_secret?: Secret;
    /** A text. */
    tenant_id?: Text;
}
export interface PrometheusSdk {
    /** A text. */
    tenant_id?: Text;
}
export interface PrometheusWorkloadIdentity {
    /** Client id. */
    client_id?: string;
    /** A text. */
    tenant_id?: Text;
    /** A text. */
    token_file_path?: string;
}
export interface PrometheusAzuread {
    /** A block. */
    certificate?: PrometheusCertificate;
    /** A text. */
    cloud?: string;
    /** A block. */
    managed_identity?: PrometheusManagedIdentity;
    /** A block. */
    oauth?: PrometheusOauth;
    /** A text. */
    scope?: string;
    /** A block. */
    sdk?: PrometheusSdk;
    /** A block. */
    workload_identity?: PrometheusWorkloadIdentity;
}
export interface PrometheusGoogleIam {
    /** A text. */
    credentials_file?: string | MountedFile;
}
export interface PrometheusMetadataConfig {
    /** A whole number. */
    max_samples_per_send?: number;
    /** True or false. */
    send?: boolean;
    /** A duration. */
    send_interval?: Duration | GoDuration;
}
export interface PrometheusQueueConfig {
    /** A duration. */
    batch_send_deadline?: Duration | GoDuration;
    /** A whole number. */
    capacity?: number;
    /** A duration. */
    max_backoff?: Duration | GoDuration;
    /** A whole number. */
    max_samples_per_send?: number;
    /** A whole number. */
    max_shards?: number;
    /** A duration. */
    min_backoff?: Duration | GoDuration;
    /** A whole number. */
    min_shards?: number;
    /** True or false. */
    retry_on_http_429?: boolean;
    /** A duration. */
    sample_age_limit?: Duration | GoDuration;
}
export interface PrometheusRemoteWrite {
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    azuread?: PrometheusAzuread;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** True or false. */
    enable_http2?: boolean;
    /** True or false. */
    follow_redirects?: boolean;
    /** A block. */
    google_iam?: PrometheusGoogleIam;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A block. */
    metadata_config?: PrometheusMetadataConfig;
    /** A text. */
    name?: string;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** One of these. */
    protobuf_message?: "io.prometheus.write.v2.Request" | "prometheus.WriteRequest";
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A block. */
    queue_config?: PrometheusQueueConfig;
    /** A duration. */
    remote_timeout?: Duration | GoDuration;
    /** True or false. */
    round_robin_dns?: boolean;
    /** True or false. */
    send_exemplars?: boolean;
    /** True or false. */
    send_native_histograms?: boolean;
    /** A block. */
    sigv4?: Sigv4SigV4;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    url?: string;
    /** A list. */
    write_relabel_configs?: readonly RelabelConfig[];
}
export interface PrometheusRuntime {
    /** A whole number. */
    gogc?: number;
}
export interface ScrapeConfig {
    /** True or false. */
    always_scrape_classic_histograms?: boolean;
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A list. */
    aws_sd_configs?: readonly AwsSD[];
    /** A list. */
    azure_sd_configs?: readonly AzureSD[];
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** Bytes, or a text with a unit. */
    body_size_limit?: number | string;
    /** A list. */
    consul_sd_configs?: readonly ConsulSD[];
    /** True or false. */
    convert_classic_histograms_to_nhcb?: boolean;
    /** A list. */
    digitalocean_sd_configs?: readonly DigitaloceanSD[];
    /** A list. */
    dns_sd_configs?: readonly DnsSD[];
    /** A list. */
    docker_sd_configs?: readonly MobyDockerSD[];
    /** A list. */
    dockerswarm_sd_configs?: readonly MobyDockerSwarmSD[];
    /** A list. */
    ec2_sd_configs?: readonly AwsEC2SD[];
    /** A list. */
    ecs_sd_configs?: readonly AwsECSSD[];
    /** A list. */
    elasticache_sd_configs?: readonly AwsElasticacheSD[];
    /** True or false. */
    enable_compression?: boolean;
    /** True or false. */
    enable_http2?: boolean;
    /** A list. */
    eureka_sd_configs?: readonly EurekaSD[];
    /** True or false. */
    extra_scrape_metrics?: boolean;
    /** A text. */
    fallback_scrape_protocol?: string;
    /** A list. */
    file_sd_configs?: readonly FileSD[];
    /** True or false. */
    follow_redirects?: boolean;
    /** A list. */
    gce_sd_configs?: readonly GceSD[];
    /** A list. */
    hetzner_sd_configs?: readonly HetznerSD[];
    /** True or false. */
    honor_labels?: boolean;
    /** True or false. */
    honor_timestamps?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A list. */
    http_sd_configs?: readonly HttpSD[];
    /** A list. */
    ionos_sd_configs?: readonly IonosSD[];
    /** A text. */
    job_name?: string;
    /** A whole number, 0 or more. */
    keep_dropped_targets?: number;
    /** A list. */
    kubernetes_sd_configs?: readonly KubernetesSD[];
    /** A list. */
    kuma_sd_configs?: readonly XdsSD[];
    /** A whole number, 0 or more. */
    label_limit?: number;
    /** A whole number, 0 or more. */
    label_name_length_limit?: number;
    /** A whole number, 0 or more. */
    label_value_length_limit?: number;
    /** A list. */
    lightsail_sd_configs?: readonly AwsLightsailSD[];
    /** A list. */
    linode_sd_configs?: readonly LinodeSD[];
    /** A list. */
    marathon_sd_configs?: readonly MarathonSD[];
    /** A text. */
    metric_name_escaping_scheme?: string;
    /** A text. */
    metric_name_validation_scheme?: string;
    /** A list. */
    metric_relabel_configs?: readonly RelabelConfig[];
    /** A text. */
    metrics_path?: string;
    /** A list. */
    msk_sd_configs?: readonly AwsMSKSD[];
    /** A whole number, 0 or more. */
    native_histogram_bucket_limit?: number;
    /** A number. */
    native_histogram_min_bucket_factor?: number;
    /** A list. */
    nerve_sd_configs?: readonly ZookeeperNerveSD[];
    /** A text. */
    no_proxy?: string;
    /** A list. */
    nomad_sd_configs?: readonly NomadSD[];
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** A list. */
    openstack_sd_configs?: readonly OpenstackSD[];
    /** A list. */
    outscale_sd_configs?: readonly OutscaleSD[];
    /** A list. */
    ovhcloud_sd_configs?: readonly OvhcloudSD[];
    /** By name. */
    params?: Readonly<Record<string, readonly string[]>>;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A list. */
    puppetdb_sd_configs?: readonly PuppetdbSD[];
    /** A list. */
    rds_sd_configs?: readonly AwsRDSSD[];
    /** A list. */
    relabel_configs?: readonly RelabelConfig[];
    /** A whole number, 0 or more. */
    sample_limit?: number;
    /** A list. */
    scaleway_sd_configs?: readonly ScalewaySD[];
    /** A text. */
    scheme?: string;
    /** A text. */
    scrape_failure_log_file?: string | MountedFile;
    /** A duration. */
    scrape_interval?: Duration | GoDuration;
    /** True or false. */
    scrape_native_histograms?: boolean;
    /** A list. */
    scrape_protocols?: readonly string[];
    /** A duration. */
    scrape_timeout?: Duration | GoDuration;
    /** A list. */
    serverset_sd_configs?: readonly ZookeeperServersetSD[];
    /** A list. */
    stackit_sd_configs?: readonly StackitSD[];
    /** A list. */
    static_configs?: readonly PrometheusStaticConfigs[];
    /** A whole number, 0 or more. */
    target_limit?: number;
    /** A block. */
    tls_config?: ConfigTLS;
    /** True or false. */
    track_timestamps_staleness?: boolean;
    /** A list. */
    triton_sd_configs?: readonly TritonSD[];
    /** A list. */
    uyuni_sd_configs?: readonly UyuniSD[];
    /** A list. */
    vultr_sd_configs?: readonly VultrSD[];
}
export interface PrometheusExemplars {
    /** A whole number. */
    max_exemplars?: number;
}
export interface PrometheusChunkEncoding {
    /** A text. */
    floats?: string;
}
export interface PrometheusRetention {
    /** Percent. */
    percentage?: number;
    /** Bytes, or a text with a unit. */
    size?: number | string;
    /** A duration. */
    time?: Duration | GoDuration;
}
export interface PrometheusTsdb {
    /** A block. */
    chunk_encoding?: PrometheusChunkEncoding;
    /** A duration. */
    out_of_order_time_window?: Duration | GoDuration;
    /** A whole number. */
    outofordertimewindow?: number;
    /** A block. */
    retention?: PrometheusRetention;
    /** A number. */
    stale_series_compaction_threshold?: number;
}
export interface PrometheusStorage {
    /** A block. */
    exemplars?: PrometheusExemplars;
    /** A block. */
    tsdb?: PrometheusTsdb;
}
export interface PrometheusTracing {
    /** One of these. */
    client_type?: "grpc" | "http";
    /** Compression of what is sent. */
    compression?: string;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** Plaintext. */
    insecure?: boolean;
    /** A number. */
    sampling_fraction?: number;
    /** How long one attempt may take. */
    timeout?: Duration | GoDuration;
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface PrometheusConfig {
    /** A block. */
    alerting?: PrometheusAlerting;
    /** A block. */
    global?: PrometheusGlobal;
    /** A block. */
    otlp?: PrometheusOtlp;
    /** A list. */
    remote_read?: readonly PrometheusRemoteRead[];
    /** A list. */
    remote_write?: readonly PrometheusRemoteWrite[];
    /** A list. */
    rule_files?: readonly string[];
    /** A block. */
    runtime?: PrometheusRuntime;
    /** A list. */
    scrape_config_files?: readonly string[];
    /** A list. */
    scrape_configs?: readonly ScrapeConfig[];
    /** Storage extension that state is kept in. */
    storage?: PrometheusStorage;
    /** A block. */
    tracing?: PrometheusTracing;
}
export interface PrometheusHttpScrapeConfig {
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. */
    bearer_token?: Secret;
    /** A text. */
    bearer_token_file?: string | MountedFile;
    /** True or false. */
    enable_http2?: boolean;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A block. */
    tls_config?: ConfigTLS;
}
export interface PrometheusHttpSdConfig {
    /** A block. */
    authorization?: ConfigAuthorization;
    /** A block. */
    basic_auth?: ConfigBasicAuth;
    /** A secret. @deprecated upstream */
    bearer_token?: Secret;
    /** A text. @deprecated upstream */
    bearer_token_file?: string | MountedFile;
    /** True or false. */
    enable_http2?: boolean;
    /** True or false. */
    follow_redirects?: boolean;
    /** By name. */
    http_headers?: Readonly<Record<string, PrometheusHttpHeaders>>;
    /** A text. */
    no_proxy?: string;
    /** A block. */
    oauth2?: ConfigOAuth2;
    /** By name. */
    proxy_connect_header?: Readonly<Record<string, readonly Secret[]>>;
    /** True or false. */
    proxy_from_environment?: boolean;
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** A duration. */
    refresh_interval?: Duration | GoDuration;
    /** A block. */
    tls_config?: ConfigTLS;
    /** A text. */
    url?: string;
}
export interface PrometheusTargetAllocator {
    /** On or off: `auth`. */
    auth?: ServerAuthentication;
    /** A text. */
    collector_id?: string;
    /** Compression of what is sent. */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. */
    cookies?: Toggle;
    /** True or false. */
    disable_keep_alives?: boolean;
    /** On or off. */
    enabled?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** True or false. */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. */
    http2_ping_timeout?: GoDuration;
    /** A duration. */
    http2_read_idle_timeout?: GoDuration;
    /** A block. */
    http_scrape_config?: PrometheusHttpScrapeConfig;
    /** A block. */
    http_sd_config?: PrometheusHttpSdConfig;
    /** A duration. */
    idle_conn_timeout?: GoDuration;
    /** A duration. */
    interval?: GoDuration;
    /** A whole number. */
    max_conns_per_host?: number;
    /** Idle connections that are kept. */
    max_idle_conns?: number;
    /** A whole number. */
    max_idle_conns_per_host?: number;
    /** Extensions that see every request. */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. */
    proxy_url?: string;
    /** Bytes of the buffer for reading. */
    read_buffer_size?: number;
    /** How long one attempt may take. */
    timeout?: GoDuration;
    /** TLS. */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. */
    write_buffer_size?: number;
}
