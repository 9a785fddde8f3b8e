// What the types say that the catalog cannot: where an option takes a node of the stack, where otelc supplies it, and where the collector's Go type is wider than what it accepts.
const codecs = '"gzip" | "zstd" | "snappy" | "lz4" | "zlib" | "deflate" | "none"';
const operators = { type: "readonly Operator[]", imports: { Operator: "operator" } };
const errorMode = { type: '"ignore" | "silent" | "propagate"' };
const statements = { type: "readonly (string | StatementGroup)[]", imports: { StatementGroup: "statements" } };
const conditions = { type: "readonly (string | ConditionGroup)[]", imports: { ConditionGroup: "statements" } };

/** By component, or by the name of a shared block; then by path. */
export const corrections = {
  "exporter/otlp_http": { endpoint: { required: true }, compression: { type: codecs } },
  "exporter/otlp_grpc": { endpoint: { required: true }, compression: { type: codecs } },
  HttpClient: { compression: { type: codecs } },
  GrpcClient: { compression: { type: codecs } },
  "receiver/prometheus": { config: { required: true } },
  "receiver/file_log": { include: { required: true }, operators },
  "receiver/journald": { operators },
  "receiver/syslog": { operators },
  "receiver/tcp_log": { operators },
  "receiver/udp_log": { operators },
  "receiver/windows_event_log": { operators },
  "receiver/otlp_json_file": { include: { required: true } },
  "receiver/host_metrics": { scrapers: { required: true } },
  "processor/transform": { error_mode: errorMode, trace_statements: statements, metric_statements: statements, log_statements: statements, profile_statements: statements },
  "processor/filter": { error_mode: errorMode, trace_conditions: conditions, metric_conditions: conditions, log_conditions: conditions, profile_conditions: conditions },
  "processor/tail_sampling": { policies: { type: "readonly TailPolicy[]", required: true, imports: { TailPolicy: "tail-policies" } } },
  "extension/file_storage": { volume: { add: true, type: "Volume", says: 'The volume that it is kept on. @default "1Gi"' } },
  // The comment above the field speaks of one deprecated attribute, not of the option.
  "processor/k8s_attributes": { "extract.metadata": { deprecated: false } },
  "processor/resource": { attributes: { required: true } },
  Retry: { max_elapsed_time: { type: "GoDuration | 0" } },
  QueueBatch: { sizer: { type: '"items" | "bytes"' } },
};

/** Factories that are written by hand, in special/. */
export const special = {
  receiver: {},
  processor: {},
  exporter: { load_balancing: "loadBalancing" },
  connector: { forward: "forward", routing: "routing" },
  extension: {},
};

/** Names that the DSL gives to options, where the rule would give another. */
export const optionsNames = { "receiver/otlp": "OtlpReceiverOptions" };

/** Factories whose options may not be left out although none is required by itself. */
export const needsOptions = new Set(["processor/filter", "processor/transform"]);

/** An extension's role, where the compiled component does not tell. */
export const roles = {
  basicauth: "sc", bearertokenauth: "sc", oidc: "s", oauth2client: "c", sigv4auth: "c", headers_setter: "c", asapclient: "c", azure_auth: "sc", googleclientauth: "c",
  file_storage: "k", db_storage: "k", redis_storage: "k",
};

/** Blocks inside options that have a name in the DSL. */
export const blockNames = { "receiver/prometheus config.scrape_configs.[]": "ScrapeConfig" };

/** Types that stand in the namespace of a kind besides those of its components. */
export const alsoNamed = { receiver: { ScrapeConfig: "prometheusTypes.ScrapeConfig" } };
