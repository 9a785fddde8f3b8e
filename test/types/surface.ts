// What must compile: every option of the design's slice of the catalog, spelled as it is there. Checked by tsc, never run.
import {
  batch, connectors, exporters, extensions, file, memoryLimiter, otlp, processors, receivers, secret, spanMetrics, tailPolicy, tailSampling,
  type Batch, type BatchOptions, type ClientTls, type GrpcServer, type HttpServer, type MemoryLimiter, type MemoryLimiterOptions, type Otlp, type OtlpGrpcOptions, type OtlpHttpOptions, type OtlpReceiverOptions,
  type PolicyBodies, type Queue, type QueueBatch, type Retry, type ServerTls, type SpanMetrics, type SpanMetricsOptions, type TailPolicy, type TailSampling, type TailSamplingOptions,
} from "otelc";

const serverTls: ServerTls = { cert_file: file("a.pem"), key_file: file(secret("KEY")), cert_pem: secret("C"), key_pem: secret("K"), client_ca_file: file("ca.pem"), min_version: "1.3", reload_interval: "1h" };
const clientTls: ClientTls = { insecure: true, insecure_skip_verify: false, ca_file: file("ca.pem"), cert_file: file("c"), key_file: file("k"), server_name_override: "a" };
const queueBatch: QueueBatch = { flush_timeout: "1s", min_size: 1, max_size: 2, sizer: "bytes" };
const queue: Queue = { enabled: true, num_consumers: 1, queue_size: 2, sizer: "items", block_on_overflow: true, wait_for_result: false, storage: extensions.fileStorage({ directory: "/a", volume: "1Gi", compaction: { on_start: true } }), batch: queueBatch };
const retry: Retry = { enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: 0 };
const oidc = extensions.oidc({ issuer_url: "https://a", audience: "b", username_claim: "c", groups_claim: "d" });
const bearer = extensions.bearerTokenAuth({ token: secret("T"), scheme: "Token" });
const oauth2 = extensions.oauth2Client({ client_id: "a", client_secret: secret("S"), token_url: "https://a", scopes: ["x"] });
const grpc: GrpcServer = { endpoint: "a:1", tls: serverTls, auth: { authenticator: oidc }, include_metadata: true, max_recv_msg_size_mib: 4, keepalive: { server_parameters: { max_connection_age: "5m" } } };
const http: HttpServer = { endpoint: "a:1", tls: serverTls, auth: { authenticator: bearer }, include_metadata: true, cors: { allowed_origins: ["*"] } };
const received: OtlpReceiverOptions = { protocols: { grpc, http } };
const batched: BatchOptions = { timeout: "200ms", send_batch_size: 1, send_batch_max_size: 2, metadata_keys: ["a"], metadata_cardinality_limit: 3 };
const limited: MemoryLimiterOptions = { check_interval: "1s", limit_mib: 1, spike_limit_mib: 1, limit_percentage: 1, spike_limit_percentage: 1 };
const sentHttp: OtlpHttpOptions = { endpoint: "a", headers: { a: "b", "api-key": secret("K") }, tls: clientTls, auth: { authenticator: oauth2 }, timeout: "1s", compression: "zstd", sending_queue: queue, retry_on_failure: retry };
const sentGrpc: OtlpGrpcOptions = { ...sentHttp, endpoint: "a:1", compression: "none", balancer_name: "round_robin", headers: { a: secret("K") }, tls: clientTls };
const bodies: PolicyBodies["string_attribute"] = { key: "a", values: ["b"], enabled_regex_matching: true, invert_match: false };
const policies: readonly TailPolicy[] = [
  { name: "a", type: "string_attribute", string_attribute: bodies }, { name: "b", type: "and", and: { and_sub_policy: [{ name: "c", type: "always_sample" }] } },
  { name: "d", type: "ottl_condition", ottl_condition: { span: ["true"] } }, { name: "e", type: "rate_limiting", rate_limiting: { spans_per_second: 1 } }, tailPolicy("big", "span_count", { min_spans: 3 }),
];
const sampled: TailSamplingOptions = { policies, decision_wait: "10s", num_traces: 1, expected_new_traces_per_sec: 2, decision_cache: { sampled_cache_size: 1, non_sampled_cache_size: 2 } };
const measured: SpanMetricsOptions = { namespace: "a", metrics_flush_interval: "15s", dimensions: [{ name: "a", default: "b" }], exemplars: { enabled: true }, histogram: { explicit: { buckets: ["1ms"] }, exponential: { max_size: 1 } } };

const scrapes: readonly receivers.ScrapeConfig[] = [{
  job_name: "a", scrape_interval: "15s", metrics_path: "/m", static_configs: [{ targets: ["a:1"], labels: { a: "b" } }], kubernetes_sd_configs: [{ role: "pod" }],
  relabel_configs: [{ source_labels: ["a"], regex: "b", action: "replace", target_label: "c", replacement: "d" }],
}];

export const components: readonly [Otlp, Batch, MemoryLimiter, TailSampling, SpanMetrics] = [otlp(received), batch(batched, { name: "slow" }), memoryLimiter(limited), tailSampling(sampled), spanMetrics(measured)];
export const received05: readonly [receivers.HostMetrics, receivers.KubeletStats, receivers.FileLog, receivers.Prometheus, receivers.K8sCluster] = [
  receivers.hostMetrics({ collection_interval: "30s", initial_delay: "1s", root_path: "/hostfs", scrapers: { cpu: { metrics: { "system.cpu.utilization": { enabled: true } } }, memory: {}, disk: {}, filesystem: {}, network: {}, load: {} } }),
  receivers.kubeletStats({ auth_type: "serviceAccount", endpoint: "a", metric_groups: ["node", "pod", "container", "volume"], insecure_skip_verify: true, collection_interval: "20s" }),
  receivers.fileLog({ include: ["/a"], exclude: ["/b"], start_at: "end", include_file_path: true, storage: extensions.fileStorage({}), operators: [{ type: "container", id: "x", more: 1 }] }),
  receivers.prometheus({ config: { scrape_configs: scrapes } }),
  receivers.k8sCluster({ collection_interval: "10s", node_conditions_to_report: ["Ready"] }),
];
export const processed: readonly [processors.Filter, processors.Transform, processors.Resource, processors.K8sAttributes, processors.ResourceDetection] = [
  processors.filter({ error_mode: "ignore", traces: { span: ["true"] }, metrics: { metric: ["true"] }, logs: { log_record: ["true"] } }),
  processors.transform({ error_mode: "silent", trace_statements: ['set(span.name, "a")'], metric_statements: [], log_statements: [{ context: "log", statements: ["set(body, 1)"] }] }),
  processors.resource({ attributes: [{ key: "a", action: "upsert", value: "b" }, { key: "c", action: "insert", from_context: "metadata.x" }, { key: "d", action: "update", from_attribute: "e" }, { key: "f", action: "delete" }] }),
  processors.k8sAttributes({ auth_type: "serviceAccount", passthrough: false, extract: { metadata: ["k8s.pod.name"] } }),
  processors.resourceDetection({ detectors: ["env", "system", "eks", "ec2", "k8s_api"], override: true, timeout: "5s" }),
];
export const sent: readonly [exporters.OtlpHttp, exporters.OtlpGrpc, exporters.Debug] = [exporters.otlpHttp(sentHttp), exporters.otlpGrpc(sentGrpc), exporters.debug({ verbosity: "detailed" })];
export const connected = [connectors.forward({ name: "kept" }), connectors.routing({ table: { acme: { condition: "true", context: "resource" }, others: "default" }, error_mode: "ignore" }).routes.acme] as const;
