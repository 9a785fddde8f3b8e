// src/stack/brands.ts
var takesTraces = /* @__PURE__ */ Symbol.for("otelc.takesTraces");
var takesMetrics = /* @__PURE__ */ Symbol.for("otelc.takesMetrics");
var takesLogs = /* @__PURE__ */ Symbol.for("otelc.takesLogs");
var givesTraces = /* @__PURE__ */ Symbol.for("otelc.givesTraces");
var givesMetrics = /* @__PURE__ */ Symbol.for("otelc.givesMetrics");
var givesLogs = /* @__PURE__ */ Symbol.for("otelc.givesLogs");
var processesTraces = /* @__PURE__ */ Symbol.for("otelc.processesTraces");
var processesMetrics = /* @__PURE__ */ Symbol.for("otelc.processesMetrics");
var processesLogs = /* @__PURE__ */ Symbol.for("otelc.processesLogs");
var isExtension = /* @__PURE__ */ Symbol.for("otelc.isExtension");
var isServerAuth = /* @__PURE__ */ Symbol.for("otelc.isServerAuth");
var isClientAuth = /* @__PURE__ */ Symbol.for("otelc.isClientAuth");
var isStorage = /* @__PURE__ */ Symbol.for("otelc.isStorage");
var isSecret = /* @__PURE__ */ Symbol.for("otelc.isSecret");
var isTarget = /* @__PURE__ */ Symbol.for("otelc.isTarget");
var isNode = /* @__PURE__ */ Symbol.for("otelc.isNode");
var isDatasource = /* @__PURE__ */ Symbol.for("otelc.isDatasource");
var isObjectStore = /* @__PURE__ */ Symbol.for("otelc.isObjectStore");
var isScraper = /* @__PURE__ */ Symbol.for("otelc.isScraper");
var isRemoteWriteReceiver = /* @__PURE__ */ Symbol.for("otelc.isRemoteWriteReceiver");
var isStack = /* @__PURE__ */ Symbol.for("otelc.isStack");
var isChannel = /* @__PURE__ */ Symbol.for("otelc.isChannel");
var signals = ["traces", "metrics", "logs"];
var takes = { traces: takesTraces, metrics: takesMetrics, logs: takesLogs };
var gives = { traces: givesTraces, metrics: givesMetrics, logs: givesLogs };
var processes = { traces: processesTraces, metrics: processesMetrics, logs: processesLogs };
function has(value, brand) {
  return typeof value === "object" && value !== null && value[brand] === true;
}

// src/stack/site.ts
var key = /* @__PURE__ */ Symbol.for("otelc.sites");
var holder = globalThis;
var sites = holder[key] ??= /* @__PURE__ */ new WeakMap();
function mark(value, builder, route) {
  sites.set(value, { call: callOf(builder), route });
  return value;
}
var firstArgument = (path) => [0, ...path];
var optionsThenNaming = (path) => {
  const [head, ...rest] = path;
  if (head === "options") return [0, ...rest];
  if (head === "name") return [1, "name"];
  return [];
};
var optionsOnly = (path) => {
  const [head, ...rest] = path;
  if (head === "options") return [0, ...rest];
  return head === "name" ? [0, "name"] : [];
};
function callOf(builder) {
  const limit = Error.stackTraceLimit;
  const prepare = Error.prepareStackTrace;
  Error.stackTraceLimit = 1;
  Error.prepareStackTrace = (_, calls) => calls[0];
  const holder2 = {};
  Error.captureStackTrace(holder2, builder);
  const call = holder2.stack;
  Error.stackTraceLimit = limit;
  Error.prepareStackTrace = prepare;
  return call;
}

// src/stack/component.ts
var everySignal = ["traces", "metrics", "logs"];
function component(builder, kind, type, abilities, options, naming, route = optionsThenNaming) {
  const value = { kind, type, options: options ?? {} };
  if (naming?.name !== void 0) value["name"] = naming.name;
  for (const signal of abilities.takes ?? []) value[takes[signal]] = true;
  for (const signal of abilities.gives ?? []) value[gives[signal]] = true;
  for (const signal of abilities.processes ?? []) value[processes[signal]] = true;
  if (abilities.extension !== void 0) markExtension(value, abilities.extension);
  return mark(value, builder, route);
}
function isComponent(value) {
  return typeof value === "object" && value !== null && "kind" in value && "options" in value && "type" in value && ["receiver", "processor", "exporter", "connector", "extension"].includes(String(value.kind));
}
var claimsEverything = {
  receiver: { gives: everySignal },
  processor: { processes: everySignal },
  exporter: { takes: everySignal },
  connector: { takes: everySignal, gives: everySignal },
  extension: { extension: ["server_auth", "client_auth", "storage"] }
};
function markExtension(value, roles2) {
  value[isExtension] = true;
  if (roles2.includes("server_auth")) value[isServerAuth] = true;
  if (roles2.includes("client_auth")) value[isClientAuth] = true;
  if (roles2.includes("storage")) value[isStorage] = true;
}

// src/components/make.ts
var every = ["traces", "metrics", "logs"];
function connects(takes2, gives2) {
  return { takes: takes2, gives: gives2 };
}
function makeComponent(builder, kind, type, abilities, options, naming, route) {
  return component(builder, kind, type, abilities, options, naming, route);
}
function factories(kind, table6) {
  const made = {};
  for (const [name2, row] of Object.entries(table6)) {
    const factory = (options, naming) => {
      const [type = "", marks = ""] = row.split(" ");
      return component(factory, kind, type, abilitiesOf[kind](marks), options, naming);
    };
    made[name2] = factory;
  }
  return made;
}
var abilitiesOf = {
  receiver: (marks) => ({ gives: signalsOf(marks) }),
  processor: (marks) => ({ processes: signalsOf(marks) }),
  exporter: (marks) => ({ takes: signalsOf(marks) }),
  connector: (marks) => connects(signalsOf(marks.split(">")[0]), signalsOf(marks.split(">")[1])),
  extension: (marks) => ({ extension: rolesOf(marks) })
};
function signalsOf(letters = "") {
  return every.filter((signal) => letters.includes(signal.charAt(0)));
}
var roles = { s: "server_auth", c: "client_auth", k: "storage" };
function rolesOf(letters) {
  return ["s", "c", "k"].filter((letter) => letters.includes(letter)).map((letter) => roles[letter]);
}

// src/components/generated/receivers.ts
var table = {
  activeDirectoryDs: "active_directory_ds m",
  aerospike: "aerospike m",
  apache: "apache m",
  apacheSpark: "apachespark m",
  awsCloudWatch: "awscloudwatch ml",
  awsContainerInsight: "awscontainerinsightreceiver m",
  awsEcsContainerMetrics: "awsecscontainermetrics m",
  awsFirehose: "awsfirehose ml",
  awsLambda: "awslambda ml",
  awsS3: "awss3 tml",
  awsXRay: "awsxray t",
  azureBlob: "azure_blob tl",
  azureEventHub: "azure_event_hub tml",
  azureMonitor: "azure_monitor m",
  carbon: "carbon m",
  chrony: "chrony m",
  ciscoOs: "cisco_os m",
  cloudFoundry: "cloud_foundry ml",
  cloudflare: "cloudflare l",
  collectd: "collectd m",
  couchDb: "couchdb m",
  datadog: "datadog tml",
  dockerStats: "docker_stats m",
  elasticsearch: "elasticsearch m",
  envoyAls: "envoy_als l",
  expvar: "expvar m",
  faro: "faro tl",
  fileLog: "file_log l",
  fileStats: "file_stats m",
  flinkMetrics: "flink_metrics m",
  fluentForward: "fluent_forward l",
  github: "github tm",
  gitlab: "gitlab t",
  googleCloudMonitoring: "googlecloudmonitoring m",
  googleCloudPubSub: "googlecloudpubsub tml",
  googleCloudSpanner: "googlecloudspanner m",
  haproxy: "haproxy m",
  hostMetrics: "host_metrics ml",
  httpCheck: "http_check m",
  icmpCheck: "icmpcheckreceiver m",
  iis: "iis m",
  influxdb: "influxdb m",
  jaeger: "jaeger t",
  journald: "journald l",
  k8sCluster: "k8s_cluster ml",
  k8sEvents: "k8s_events l",
  k8sObjects: "k8s_objects l",
  kafka: "kafka tml",
  kafkaMetrics: "kafka_metrics m",
  kubeletStats: "kubelet_stats m",
  libhoney: "libhoney tl",
  loki: "loki l",
  macosUnifiedLogging: "macos_unified_logging l",
  memcached: "memcached m",
  mongoDb: "mongodb ml",
  mongoDbAtlas: "mongodbatlas ml",
  mysql: "mysql ml",
  namedPipe: "named_pipe l",
  netflow: "netflow l",
  nginx: "nginx m",
  nop: "nop tml",
  nsxt: "nsxt m",
  ntp: "ntp m",
  obi: "obi tm",
  oracleDb: "oracledb ml",
  otelArrow: "otelarrow tml",
  otlp: "otlp tml",
  otlpJsonFile: "otlp_json_file tml",
  podmanStats: "podman_stats m",
  postgresql: "postgresql ml",
  pprof: "pprof ",
  prometheus: "prometheus m",
  prometheusRemoteWrite: "prometheus_remote_write m",
  prometheusSimple: "prometheus_simple m",
  pulsar: "pulsar tml",
  pureFa: "purefa m",
  pureFb: "purefb m",
  rabbitmq: "rabbitmq m",
  receiverCreator: "receiver_creator tml",
  redis: "redis m",
  riak: "riak m",
  sapHana: "saphana m",
  skywalking: "skywalking tm",
  snmp: "snmp m",
  snowflake: "snowflake m",
  solace: "solace t",
  splunkEnterprise: "splunk_enterprise m",
  splunkHec: "splunk_hec ml",
  sqlQuery: "sqlquery ml",
  sqlServer: "sqlserver ml",
  sshCheck: "ssh_check m",
  statsd: "statsd m",
  stef: "stef m",
  syslog: "syslog l",
  systemd: "systemd m",
  tcpCheck: "tcp_check m",
  tcpLog: "tcp_log l",
  tlsCheck: "tls_check m",
  udpLog: "udp_log l",
  vcenter: "vcenter m",
  wavefront: "wavefront m",
  webhookEvent: "webhook_event l",
  windowsEventLog: "windows_event_log l",
  windowsService: "windows_service m",
  windowsPerfCounters: "windowsperfcounters m",
  yangGrpc: "yang_grpc m",
  zipkin: "zipkin t",
  zookeeper: "zookeeper m"
};
var receivers = factories("receiver", table);

// src/components/generated/processors.ts
var table2 = {
  attributes: "attributes tml",
  batch: "batch tml",
  cardinalityGuardian: "cardinality_guardian m",
  coralogix: "coralogix t",
  cumulativeToDelta: "cumulative_to_delta m",
  deltaToCumulative: "delta_to_cumulative m",
  deltaToRate: "delta_to_rate m",
  drain: "drain l",
  filter: "filter tml",
  genAiNormalizer: "genainormalizer t",
  geoIp: "geoip tml",
  groupByAttrs: "groupbyattrs tml",
  groupByTrace: "groupbytrace t",
  interval: "interval m",
  isolationForest: "isolationforest tml",
  k8sAttributes: "k8s_attributes tml",
  logDedup: "log_dedup l",
  memoryLimiter: "memory_limiter tml",
  metricStartTime: "metric_start_time m",
  metricsTransform: "metrics_transform m",
  metricsGeneration: "metricsgeneration m",
  probabilisticSampler: "probabilistic_sampler tl",
  redaction: "redaction tml",
  remoteTap: "remotetap tml",
  resource: "resource tml",
  resourceDetection: "resource_detection tml",
  schema: "schema tml",
  span: "span t",
  sumoLogic: "sumologic tml",
  tailSampling: "tail_sampling t",
  transform: "transform tml",
  unroll: "unroll l"
};
var processors = factories("processor", table2);

// src/components/special/exporters.ts
var specialExporters = {
  loadBalancing(options, naming) {
    return makeComponent(specialExporters.loadBalancing, "exporter", "load_balancing", { takes: every }, options, naming);
  }
};

// src/components/generated/exporters.ts
var table3 = {
  alibabacloudLogservice: "alibabacloud_logservice tml",
  awsCloudWatchLogs: "awscloudwatchlogs l",
  awsEmf: "awsemf m",
  awsKinesis: "awskinesis tml",
  awsS3: "awss3 tml",
  awsXRay: "awsxray t",
  azureBlob: "azure_blob tml",
  azureMonitor: "azure_monitor tml",
  azureDataExplorer: "azuredataexplorer tml",
  bmcHelix: "bmc_helix m",
  cassandra: "cassandra tl",
  clickhouse: "clickhouse tml",
  coralogix: "coralogix tml",
  datadog: "datadog tml",
  dataset: "dataset tl",
  debug: "debug tml",
  doris: "doris tml",
  elasticsearch: "elasticsearch tml",
  faro: "faro tl",
  file: "file tml",
  googleCloudStorage: "google_cloud_storage tl",
  googleCloud: "googlecloud tml",
  googleCloudPubSub: "googlecloudpubsub tml",
  googleManagedPrometheus: "googlemanagedprometheus m",
  honeycombMarker: "honeycomb_marker l",
  influxdb: "influxdb tml",
  kafka: "kafka tml",
  logicMonitor: "logicmonitor tl",
  logzio: "logzio tl",
  mezmo: "mezmo l",
  nop: "nop tml",
  openSearch: "opensearch tl",
  otelArrow: "otelarrow tml",
  otlpGrpc: "otlp_grpc tml",
  otlpHttp: "otlp_http tml",
  prometheus: "prometheus m",
  prometheusRemoteWrite: "prometheus_remote_write m",
  pulsar: "pulsar tml",
  rabbitmq: "rabbitmq tml",
  sentry: "sentry t",
  signalFx: "signalfx tml",
  splunkHec: "splunk_hec tml",
  stef: "stef m",
  sumoLogic: "sumologic tml",
  syslog: "syslog l",
  tencentcloudLogservice: "tencentcloud_logservice l",
  tinybird: "tinybird tml",
  zipkin: "zipkin t"
};
var exporters = { ...factories("exporter", table3), ...specialExporters };

// src/components/special/connectors.ts
var specialConnectors = {
  forward(naming) {
    return makeComponent(specialConnectors.forward, "connector", "forward", connects(every, every), {}, naming, (path) => path[0] === "name" ? [0, "name"] : []);
  },
  routing(options, naming) {
    const routing = makeComponent(specialConnectors.routing, "connector", "routing", { takes: every }, options, naming);
    const outlets = Object.fromEntries(Object.keys(options?.table ?? {}).map((route) => [route, outlet(routing, route)]));
    Object.defineProperty(routing, "routes", { value: outlets });
    return routing;
  }
};
function outlet(of, route) {
  const marks = Object.fromEntries(signals.map((signal) => [gives[signal], true]));
  return { kind: "outlet", of, route, ...marks };
}

// src/components/generated/connectors.ts
var table4 = {
  count: "count tml>m",
  datadog: "datadog t>tm",
  exceptions: "exceptions tl>ml",
  failover: "failover tml>tml",
  grafanaCloud: "grafanacloud t>m",
  otlpJson: "otlp_json l>tml",
  roundRobin: "roundrobin tml>tml",
  serviceGraph: "service_graph t>m",
  signalToMetrics: "signal_to_metrics tml>m",
  spanMetrics: "span_metrics t>m",
  sum: "sum tml>m"
};
var connectors = { ...factories("connector", table4), ...specialConnectors };

// src/components/generated/extensions.ts
var table5 = {
  ack: "ack",
  asapClient: "asapclient c",
  awsLogsEncoding: "aws_logs_encoding",
  awsCloudWatchMetricStreamsEncoding: "awscloudwatchmetricstreams_encoding",
  awsProxy: "awsproxy",
  azureAuth: "azure_auth sc",
  azureEncoding: "azure_encoding",
  basicAuth: "basicauth cs",
  bearerTokenAuth: "bearertokenauth cs",
  cgroupRuntime: "cgroup_runtime",
  datadog: "datadog",
  dbStorage: "db_storage k",
  dockerObserver: "docker_observer",
  ecsObserver: "ecs_observer",
  fileStorage: "file_storage k",
  googleCloudLogEntryEncoding: "google_cloud_logentry_encoding",
  googleClientAuth: "googleclientauth c",
  headersSetter: "headers_setter c",
  healthCheck: "health_check",
  hostObserver: "host_observer",
  httpForwarder: "http_forwarder",
  jaegerEncoding: "jaeger_encoding",
  jaegerRemoteSampling: "jaegerremotesampling",
  jsonLogEncoding: "json_log_encoding",
  k8sLeaderElector: "k8s_leader_elector",
  k8sObserver: "k8s_observer",
  kafkaTopicsObserver: "kafkatopics_observer",
  oauth2Client: "oauth2client c",
  oidc: "oidc s",
  opamp: "opamp",
  otlpEncoding: "otlp_encoding",
  pebbleTailStorage: "pebble_tail_storage",
  pprof: "pprof",
  redisStorage: "redis_storage k",
  sigv4Auth: "sigv4auth c",
  skywalkingEncoding: "skywalking_encoding",
  sumoLogic: "sumologic",
  textEncoding: "text_encoding",
  zipkinEncoding: "zipkin_encoding",
  zpages: "zpages"
};
var extensions = factories("extension", table5);

// src/components/favourites.ts
function otlp(options, naming) {
  return makeComponent(otlp, "receiver", "otlp", { gives: every }, options, naming);
}
function batch(options, naming) {
  return makeComponent(batch, "processor", "batch", { processes: every }, options, naming);
}
function memoryLimiter(options, naming) {
  return makeComponent(memoryLimiter, "processor", "memory_limiter", { processes: every }, options, naming);
}
function tailSampling(options, naming) {
  return makeComponent(tailSampling, "processor", "tail_sampling", { processes: ["traces"] }, options, naming);
}
function spanMetrics(options, naming) {
  return makeComponent(spanMetrics, "connector", "span_metrics", connects(["traces"], ["metrics"]), options, naming);
}

// src/stack/literals.ts
var durationUnits = { s: 1, m: 60, h: 3600, d: 86400 };
var goUnits = { ns: 1e-9, us: 1e-6, "\xB5s": 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };
var sizeUnits = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 };
var rateUnits = { "": 1, k: 1e3, M: 1e6 };
function parseDuration(text2) {
  return scaled(text2, /^(\d+(?:\.\d+)?)(s|m|h|d)$/, durationUnits);
}
function parseGoDuration(text2) {
  if (typeof text2 !== "string") return void 0;
  if (text2 === "0") return 0;
  if (!/^-?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(text2)) return void 0;
  let seconds = 0;
  for (const [, amount, unit] of text2.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)) {
    seconds += Number(amount) * goUnits[unit];
  }
  return text2.startsWith("-") ? -seconds : seconds;
}
function parseSize(text2) {
  return scaled(text2, /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti)$/, sizeUnits);
}
function parseRate(text2) {
  return scaled(text2, /^(\d+(?:\.\d+)?)(k|M|)\/s$/, rateUnits);
}
function scaled(text2, pattern, units) {
  const match = typeof text2 === "string" ? pattern.exec(text2) : null;
  if (match === null) return void 0;
  return Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}

// src/components/special/tail-policies.ts
function keepErrors() {
  return { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } };
}
function keepSlow(threshold) {
  return { name: `slower-than-${threshold}`, type: "latency", latency: { threshold_ms: Math.round((parseGoDuration(threshold) ?? Number.NaN) * 1e3) } };
}
function keepPercent(percent) {
  return { name: `${percent}-percent`, type: "probabilistic", probabilistic: { sampling_percentage: percent } };
}
function keepService(service, percent) {
  const name2 = `service-${service}`;
  const own2 = { name: name2, type: "string_attribute", string_attribute: { key: "service.name", values: [service] } };
  return percent === void 0 ? own2 : { name: `${name2}-${percent}-percent`, type: "and", and: { and_sub_policy: [own2, keepPercent(percent)] } };
}
function keepRate(rate2) {
  return { name: `up-to-${rate2.replace("/", "-per-")}`, type: "rate_limiting", rate_limiting: { spans_per_second: parseRate(rate2) ?? Number.NaN } };
}
function tailPolicy(name2, type, body) {
  const policy = { name: name2, type, [type]: body };
  return policy;
}

// src/stack/node.ts
function makeNode(builder, kind, type, options, brands) {
  const value = { kind, type, options: options ?? {} };
  for (const brand of brands) value[brand] = true;
  return mark(value, builder, optionsOnly);
}
function running(...signals2) {
  return [isNode, ...signals2.map((signal) => takes[signal])];
}
function passing(...signals2) {
  return [...running(...signals2), ...signals2.map((signal) => gives[signal])];
}
function isPlainNode(value) {
  return typeof value === "object" && value !== null && "kind" in value && "type" in value && "options" in value;
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table6) {
  for (const key2 in table6) {
    const desc = Object.getOwnPropertyDescriptor(table6, key2);
    if (desc.get)
      Object.defineProperty(proto, key2, { ...desc, enumerable: false });
    else
      defineBound(proto, key2, desc.value);
  }
}
function own(inst, key2, value, enumerable = true) {
  Object.defineProperty(inst, key2, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key2, value) {
  return own(inst, key2, value, false);
}
function defineBound(proto, key2, fn) {
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key2, fn.bind(this));
    },
    set(value) {
      own(this, key2, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key2, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key2 in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      Object.defineProperty(this, key2, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key2];
        else
          Object.defineProperty(this, key2, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key2];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key2, make, enumerable) {
  const proto = claim(inst, key2);
  if (!proto)
    return;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key2, desc);
      desc.value = make(this);
      Object.defineProperty(this, key2, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size2) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size2(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key2, input, optin, optout) {
  const isPresent = key2 in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key2, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key2]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key2] = void 0;
    }
  } else {
    final.value[key2] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key2 in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key2))
      continue;
    if (key2 === "__proto__") {
      if (t === "never")
        unrecognized.push(key2);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key2);
      continue;
    }
    const r = _catchall.run({ value: input[key2], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key2, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key2 in shape) {
      const field = shape[key2]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key2)) {
          assignProp(propValues, key2, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key2].add(v);
        if (field.optin !== void 0)
          propValues[key2].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key2 of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key2 === "__proto__")
        continue;
      const el = shape[key2];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key2], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key2, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function discriminatorMap(def) {
  const map = /* @__PURE__ */ new Map();
  for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) {
      if (map.has(value)) {
        if (value !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value)}"`);
        map.set(value, null);
      } else {
        map.set(value, option);
      }
    }
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = false;
  $ZodUnion.init(inst, def);
  const _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
      const pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      if (pv[zod.def.discriminator]?.has(void 0))
        undefinedCount++;
      for (const [k, v] of Object.entries(pv)) {
        if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
          assignProp(propValues, k, /* @__PURE__ */ new Set());
        }
        for (const val of v) {
          propValues[k].add(val);
        }
      }
    }
    if (!zod.def.unionFallback && undefinedCount > 1)
      propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
  });
  def.options.forEach((option, i) => {
    const propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
      throw new Error(`Invalid discriminated union option at index "${i}"`);
    }
  });
  const disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isObject(input)) {
      payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      });
      return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) {
      return opt._zod.run(payload, ctx);
    }
    if (def.unionFallback || ctx.direction === "backward") {
      return _super(payload, ctx);
    }
    payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
      input,
      path: [def.discriminator],
      inst
    });
    return payload;
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key2 of values) {
        if (typeof key2 === "string" || typeof key2 === "number" || typeof key2 === "symbol") {
          recordKeys.add(typeof key2 === "number" ? key2.toString() : key2);
          if (key2 === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key2, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key2, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key2 in input) {
        if (!recordKeys.has(key2)) {
          if (def.mode === "loose") {
            if (key2 === "__proto__")
              continue;
            payload.value[key2] = input[key2];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key2 of Reflect.ownKeys(input)) {
        if (key2 === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key2))
          continue;
        let keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key2 === "string" && number.test(key2) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key2), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key2] = input[key2];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key2, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key2, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
  const norm = normalizeParams(_params);
  norm.abort ?? (norm.abort = true);
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
  $ZodDiscriminatedUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
  return new ZodMiniDiscriminatedUnion({
    type: "union",
    options,
    discriminator,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
  return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}

// src/stack/schema.ts
config({ jitless: true });
var z = { array, boolean: boolean2, custom, discriminatedUnion, enum: _enum, literal, minLength: _minLength, optional, record, strictObject, string: string2, union, unknown };
function lazily(make) {
  let made;
  return () => made ??= make();
}
function expecting(what, test) {
  return z.custom(test, { error: `expected ${what}` });
}
var duration2 = lazily(() => expecting('a duration such as "30m" or "15d"', (value) => parseDuration(value) !== void 0));
var size = lazily(() => expecting('a size in binary units such as "512Mi" or "10Gi"', (value) => (parseSize(value) ?? 0) > 0));
var rate = lazily(() => expecting('a rate such as "500/s" or "20k/s"', (value) => parseRate(value) !== void 0));
var cpu = lazily(() => expecting('CPU cores such as 2, or millicores such as "500m"', isCpu));
var secretValue = lazily(() => expecting('secret("NAME")', (value) => has(value, isSecret)));
var node = lazily(() => expecting("something of this stack that runs", (value) => has(value, isNode)));
var positive = lazily(() => expecting("a whole number above 0", (value) => Number.isInteger(value) && Number(value) > 0));
var count = lazily(() => expecting("a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0));
var percentage = lazily(() => expecting("a whole number from 1 to 100", (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100));
var text = lazily(() => expecting("a text that is not empty", (value) => typeof value === "string" && value !== ""));
var objectName = lazily(() => expecting("the name of a Kubernetes object: lower-case letters, digits, hyphens and dots, at most 253 characters (DNS-1123)", isSubdomain));
var volume = lazily(() => z.union([size(), z.strictObject({ size: size(), storageClass: z.optional(objectName()) })], {
  error: 'expected a size such as "10Gi", or { size, storageClass }'
}));
var resources = lazily(() => z.strictObject({ cpu: cpu(), memory: size(), cpuLimit: z.optional(expecting("cores above 0", (value) => typeof value === "number" && value > 0)) }));
var name = lazily(() => expecting(
  "a DNS label: lower-case letters, digits and hyphens, at most 63 characters, a letter or digit at both ends",
  (value) => typeof value === "string" && isDnsLabel(value)
));
var image = lazily(() => expecting('an image reference such as "grafana/loki:3.7.6"', (value) => typeof value === "string" && /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/.test(value)));
var running2 = lazily(() => ({ name: z.optional(name()), image: z.optional(image()), resources: z.optional(resources()), replicas: z.optional(positive()) }));
function reference(what, brand) {
  return expecting(what, (value) => has(value, brand));
}
function isDnsLabel(text2) {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text2);
}
function isSubdomain(value) {
  return typeof value === "string" && value.length <= 253 && value.split(".").every(isDnsLabel);
}
function isCpu(value) {
  if (typeof value === "number") return Number.isFinite(value) && value > 0;
  return typeof value === "string" && /^[1-9]\d*m$/.test(value);
}

// src/stack/storage.ts
function objectStore(options) {
  return makeNode(objectStore, "object-store", "object-store", options, [isNode, isObjectStore]);
}
function s3(options) {
  return makeNode(s3, "object-store", "s3", options, [isObjectStore]);
}
function postgres(options) {
  const node2 = makeNode(postgres, "database", "postgres", options, [isNode]);
  return Object.assign(node2, { engine: "postgres" });
}
function externalPostgres(options) {
  const node2 = makeNode(externalPostgres, "database", "external-postgres", options, []);
  return Object.assign(node2, { engine: "postgres" });
}
var owned = () => ({ name: running2().name, image: running2().image, resources: running2().resources, volume: volume() });
var objectStoreSchema = lazily(() => z.strictObject(owned()));
var postgresSchema = lazily(() => z.strictObject(owned()));
var externalPostgresSchema = lazily(() => z.strictObject({ host: text(), database: text(), user: text(), password: secretValue() }));
var s3Schema = lazily(() => z.strictObject({
  name: running2().name,
  endpoint: z.optional(expecting("a host, with its port if it is not 443, and no scheme", (value) => typeof value === "string" && /^[\w.-]+(?::\d+)?$/.test(value))),
  region: text(),
  bucketPrefix: z.optional(bucketPrefix()),
  credentials: z.optional(z.union([z.literal("workload-identity"), z.strictObject({ accessKey: secretValue(), secretKey: secretValue() })], { error: 'expected { accessKey, secretKey } or "workload-identity"' }))
}));
var bucketPrefix = lazily(() => expecting("the beginning of an S3 bucket name: lower-case letters, digits and hyphens, at most 40 characters", (value) => typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)));

// src/stack/backends/store.ts
var store = lazily(() => ({
  ...running2(),
  storage: z.optional(reference("objectStore() or s3()", isObjectStore)),
  volume: z.optional(volume()),
  retention: z.optional(duration2()),
  mode: z.optional(z.enum(["monolithic", "microservices"])),
  tenants: z.optional(z.boolean()),
  replicationFactor: z.optional(positive())
}));
var role = lazily(() => z.optional(z.strictObject({ replicas: z.optional(positive()), resources: z.optional(resources()), volume: z.optional(volume()) })));
function rolesSchema(names) {
  return z.optional(z.strictObject(Object.fromEntries(names.map((name2) => [name2, role()]))));
}
var externalSchema = lazily(() => z.strictObject({
  name: running2().name,
  endpoint: expecting("a URL with its scheme, such as https://mimir.example.com", (value) => typeof value === "string" && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(value)),
  query: z.optional(expecting("a URL with its scheme, such as https://tempo.example.com:3200", (value) => typeof value === "string" && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(value))),
  tenant: z.optional(text()),
  auth: z.optional(expecting("an extension that signs a client's requests", (value) => has(value, isClientAuth))),
  tls: z.optional(z.record(z.string(), z.unknown()))
}));

// src/stack/backends/jaeger.ts
function jaeger(options) {
  return makeNode(jaeger, "backend", "jaeger", options, [...running("traces"), isDatasource]);
}
function externalJaeger(options) {
  return makeNode(externalJaeger, "backend", "external-jaeger", options, [...running("traces"), isDatasource]);
}
var externalJaegerSchema = externalSchema;
var jaegerSchema = lazily(() => z.strictObject({ ...running2(), volume: z.optional(volume()), retention: z.optional(duration2()) }));

// src/stack/backends/loki.ts
function loki(options) {
  return makeNode(loki, "backend", "loki", options, [...running("logs"), isDatasource]);
}
function externalLoki(options) {
  return makeNode(externalLoki, "backend", "external-loki", options, [...running("logs"), isDatasource]);
}
var lokiSchema = lazily(() => z.strictObject({ ...store(), roles: rolesSchema(["gateway", "distributor", "ingester", "querier", "query-frontend", "query-scheduler", "index-gateway", "compactor", "cache"]) }));
var externalLokiSchema = externalSchema;

// src/stack/backends/mimir.ts
function mimir(options) {
  return makeNode(mimir, "backend", "mimir", options, [...running("metrics"), isDatasource, isRemoteWriteReceiver]);
}
function externalMimir(options) {
  return makeNode(externalMimir, "backend", "external-mimir", options, [...running("metrics"), isDatasource, isRemoteWriteReceiver]);
}
var mimirSchema = lazily(() => z.strictObject({ ...store(), roles: rolesSchema(["gateway", "distributor", "ingester", "store-gateway", "querier", "query-frontend", "query-scheduler", "compactor", "ruler", "cache"]) }));
var externalMimirSchema = externalSchema;

// src/stack/backends/prometheus.ts
function prometheus(options) {
  return makeNode(prometheus, "backend", "prometheus", options, [...running("metrics"), isDatasource, isRemoteWriteReceiver, isScraper]);
}
function externalPrometheus(options) {
  return makeNode(externalPrometheus, "backend", "external-prometheus", options, [...running("metrics"), isDatasource, isRemoteWriteReceiver]);
}
var externalPrometheusSchema = externalSchema;
var prometheusSchema = lazily(() => z.strictObject({
  ...running2(),
  retention: z.optional(duration2()),
  volume: z.optional(volume()),
  remoteWrite: z.optional(reference("a store that takes remote write: mimir() or prometheus()", isRemoteWriteReceiver))
}));

// src/stack/backends/tempo.ts
function tempo(options) {
  return makeNode(tempo, "backend", "tempo", options, [...running("traces"), isDatasource]);
}
function externalTempo(options) {
  return makeNode(externalTempo, "backend", "external-tempo", options, [...running(), takesTraces, isDatasource]);
}
var tempoSchema = lazily(() => z.strictObject({ ...withoutFactor(), roles: rolesSchema(["gateway", "distributor", "live-store", "block-builder", "metrics-generator", "query-frontend", "querier", "backend-scheduler", "backend-worker", "cache"]), ingest: z.optional(expecting("kafka({...})", isKafka)) }));
var externalTempoSchema = externalSchema;
function withoutFactor() {
  const { replicationFactor: _, ...rest } = store();
  return rest;
}
function isKafka(value) {
  return typeof value === "object" && value !== null && "type" in value && (value.type === "kafka" || value.type === "external-kafka");
}

// src/stack/kafka.ts
function kafka(options) {
  return makeNode(kafka, "queue", "kafka", options, passing("traces", "metrics", "logs"));
}
function externalKafka(options) {
  return makeNode(externalKafka, "queue", "external-kafka", options, passing("traces", "metrics", "logs"));
}
function receiver(from, options, naming) {
  const value = { ...from, kind: "tuned", type: "kafka", to: from, options, ...naming?.name === void 0 ? {} : { name: naming.name }, direction: "receiver" };
  return mark(value, receiver, tunedRoute);
}
function exporter(to, options, naming) {
  const value = { ...to, kind: "tuned", to, options, ...naming?.name === void 0 ? {} : { name: naming.name }, direction: "exporter" };
  return mark(value, exporter, tunedRoute);
}
function isTuned(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "tuned";
}
var odd = lazily(() => expecting("an odd number of controllers such as 3: a quorum of an even number survives no more than one of one less", (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) % 2 === 1));
var topics = lazily(() => z.strictObject({ traces: z.optional(topic()), metrics: z.optional(topic()), logs: z.optional(topic()) }));
var topic = lazily(() => expecting("a Kafka topic name: letters, digits, dots, underscores and hyphens, at most 249 characters", (value) => typeof value === "string" && /^[\w.-]{1,249}$/.test(value) && value !== "." && value !== ".."));
var kafkaSchema = lazily(() => z.strictObject({
  ...running2(),
  brokers: positive(),
  partitions: positive(),
  retention: duration2(),
  volume: volume(),
  topics: z.optional(topics()),
  replicationFactor: z.optional(positive()),
  minInSyncReplicas: z.optional(positive()),
  controllers: z.optional(odd()),
  cruiseControl: z.optional(z.boolean())
}));
var auth = lazily(() => z.discriminatedUnion("mechanism", [
  z.strictObject({ mechanism: z.enum(["SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN"]), username: text(), password: secretValue() }),
  z.strictObject({ mechanism: z.literal("AWS_MSK_IAM_OAUTHBEARER"), region: text() })
]));
var externalKafkaSchema = lazily(() => z.strictObject({
  name: running2().name,
  bootstrap: z.array(hostPort()).check(z.minLength(1)),
  brokers: positive(),
  partitions: positive(),
  retention: duration2(),
  topics: z.optional(topics()),
  tls: z.optional(z.record(z.string(), z.unknown())),
  auth: z.optional(auth())
}));
var hostPort = lazily(() => expecting('"host:port"', (value) => typeof value === "string" && /^[\w.-]+:\d{1,5}$/.test(value)));
function tunedRoute(path) {
  const [head, ...rest] = path;
  if (head === "to") return [0, ...rest];
  if (head === "options") return [1, ...rest];
  return head === "name" ? [2, "name"] : [];
}

// src/stack/collector.ts
function collector(options) {
  return makeCollector(collector, "collector", options, firstArgument);
}
function hostPath(path) {
  return mark({ hostPath: path, readOnly: true }, hostPath, (at) => at[0] === "hostPath" ? [0] : []);
}
function makeCollector(builder, preset, options, route) {
  const value = {
    kind: "collector",
    type: preset,
    ...options,
    [isNode]: true,
    [takes.traces]: true,
    [takes.metrics]: true,
    [takes.logs]: true
  };
  return mark(value, builder, route);
}
function isCollector(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "collector";
}

// src/stack/kubernetes-forms.ts
var label = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
var labelKey = lazily(() => expecting(keyForm("label"), isQualified));
var labelValue = lazily(() => expecting(valueForm, isLabelValue));
var labels = lazily(() => recordOf("label", (value) => isLabelValue(value) ? void 0 : valueForm));
var annotations = lazily(() => recordOf("annotation", () => void 0));
var podLabels = lazily(() => recordOf("label", (value, key2) => {
  if (ownLabels.has(key2)) return "expected another label: the stack sets this one, and selects by it";
  return isLabelValue(value) ? void 0 : valueForm;
}));
var ownLabels = new Set(["name", "instance", "component", "part-of", "managed-by", "version"].map((name2) => `app.kubernetes.io/${name2}`));
var valueForm = "expected a label value: at most 63 letters, digits, hyphens, underscores and dots, a letter or digit at both ends";
function keyForm(noun) {
  return `the key of ${noun === "annotation" ? "an" : "a"} ${noun}: at most 63 letters, digits, hyphens, underscores and dots, after a DNS name and a slash where there is one`;
}
function recordOf(noun, objection) {
  return z.record(z.string(), z.string()).check((payload) => {
    for (const [key2, value] of Object.entries(payload.value)) {
      const message = isQualified(key2) ? objection(value, key2) : `expected ${keyForm(noun)}`;
      if (message !== void 0) payload.issues.push({ code: "custom", input: value, path: [key2], message });
    }
  });
}
function isQualified(value) {
  if (typeof value !== "string") return false;
  const [first = "", second, ...more] = value.split("/");
  if (more.length > 0) return false;
  return second === void 0 ? label.test(first) : isSubdomain(first.toLowerCase()) && label.test(second);
}
function isLabelValue(value) {
  return typeof value === "string" && (value === "" || label.test(value));
}

// src/stack/exposure.ts
function hostPorts(options) {
  return makeNode(hostPorts, "exposure", "host-ports", options, []);
}
function loadBalancer(options) {
  return makeNode(loadBalancer, "exposure", "load-balancer", options, []);
}
var address = lazily(() => expecting("an IP address of the host", (value) => typeof value === "string" && (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) || /^[0-9a-f:]+$/i.test(value))));
var cidr = lazily(() => expecting('a range in CIDR form such as "10.0.0.0/8"', (value) => typeof value === "string" && /^[0-9a-fA-F.:]+\/\d{1,3}$/.test(value)));
var hostname = lazily(() => expecting("a host name", (value) => typeof value === "string" && value.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/.test(value)));
var hostPortsSchema = lazily(() => z.strictObject({ address: z.optional(address()) }));
var loadBalancerSchema = lazily(() => z.strictObject({
  hostname: z.optional(hostname()),
  internal: z.optional(z.boolean()),
  tls: z.optional(z.union([z.literal("none"), z.strictObject({ cert: secretValue(), key: secretValue() })], { error: 'expected { cert: secret(...), key: secret(...) }, or "none"' })),
  annotations: z.optional(annotations()),
  allow: z.optional(z.array(cidr())),
  gateway: z.optional(gateway())
}));
var gateway = lazily(() => z.strictObject({ name: objectName(), namespace: name(), listeners: z.strictObject({ grpc: z.optional(name()), http: z.optional(name()) }) }).check((payload) => {
  const { grpc, http } = payload.value.listeners;
  if (grpc === void 0 && http === void 0) payload.issues.push({ code: "custom", input: payload.value.listeners, path: ["listeners"], message: "expected a listener for grpc, for http, or for both" });
  if (grpc !== void 0 && grpc === http) payload.issues.push({ code: "custom", input: http, path: ["listeners", "http"], message: "expected another listener than that of grpc: a Gateway accepts either a GRPCRoute or an HTTPRoute for one name on a listener" });
}));

// src/stack/dashboards.ts
function grafana(options) {
  const node2 = makeNode(grafana, "dashboards", "grafana", options, [isNode]);
  return Object.assign(node2, { sources: options?.sources });
}
function externalGrafana(options) {
  const node2 = makeNode(externalGrafana, "dashboards", "external-grafana", options, []);
  return Object.assign(node2, { sources: options?.sources });
}
var sources = lazily(() => z.array(reference("a store that Grafana can read", isDatasource)));
var webAddress = lazily(() => expecting("a URL with its scheme, such as https://grafana.example.com", (value) => typeof value === "string" && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(value)));
var signInSchema = lazily(() => z.strictObject({
  issuer: webAddress(),
  clientId: text(),
  clientSecret: secretValue(),
  endpoints: z.optional(z.strictObject({ authorize: z.optional(webAddress()), token: z.optional(webAddress()), userinfo: z.optional(webAddress()) })),
  admins: z.optional(expecting("a group's name, without quotes", (value) => typeof value === "string" && /^[^'"`\\]+$/.test(value)))
}));
var grafanaSchema = lazily(() => z.strictObject({
  ...running2(),
  sources: sources(),
  expose: z.optional(isExposure()),
  adminPassword: z.optional(secretValue()),
  signIn: z.optional(signInSchema()),
  url: z.optional(webAddress()),
  database: z.optional(expecting("postgres() or externalPostgres()", isDatabase)),
  dashboards: z.optional(z.array(text()))
}));
var externalGrafanaSchema = lazily(() => z.strictObject({
  sources: sources(),
  provision: z.enum(["sidecar-configmaps", "files"]),
  labels: z.optional(labels())
}));
var isExposure = lazily(() => expecting("hostPorts() or loadBalancer()", (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === "exposure"));
function isDatabase(value) {
  return typeof value === "object" && value !== null && "engine" in value && !has(value, isDatasource);
}

// src/stack/alerts.ts
function pagerDuty(options) {
  return makeNode(pagerDuty, "channel", "pagerduty", options, [isChannel]);
}
function slack(options) {
  return makeNode(slack, "channel", "slack", options, [isChannel]);
}
function opsgenie(options) {
  return makeNode(opsgenie, "channel", "opsgenie", options, [isChannel]);
}
function email2(options) {
  return makeNode(email2, "channel", "email", options, [isChannel]);
}
function webhook(options) {
  return makeNode(webhook, "channel", "webhook", options, [isChannel]);
}
function slo(options) {
  return mark({ ...options }, slo, firstArgument);
}
var pagerDutySchema = lazily(() => z.strictObject({ key: secretValue(), severity: z.optional(z.enum(["critical", "warning"])) }));
var slackSchema = lazily(() => z.strictObject({ url: secretValue(), channel: text() }));
var opsgenieSchema = lazily(() => z.strictObject({ key: secretValue(), region: z.optional(z.enum(["us", "eu"])) }));
var webhookSchema = lazily(() => z.strictObject({ url: secretValue() }));
var emailSchema = lazily(() => z.strictObject({
  to: z.union([text(), z.array(text())], { error: "expected an address, or a list of them" }),
  from: text(),
  username: z.optional(text()),
  password: z.optional(secretValue()),
  smarthost: expecting('a mail server with its port, such as "mail.example.com:587"', (value) => typeof value === "string" && /^[^\s:]+:\d{1,5}$/.test(value))
}));
var sloSchema = lazily(() => z.strictObject({
  objective: expecting("a percentage above 0 and below 100", (value) => typeof value === "number" && value > 0 && value < 100),
  window: duration2(),
  good: text(),
  total: text(),
  source: expecting("mimir() or prometheus()", (value) => typeof value === "object" && value !== null && "type" in value && ["mimir", "external-mimir", "prometheus"].includes(String(value.type)))
}));
var alertsSchema = lazily(() => z.strictObject({
  slos: z.optional(z.record(z.string(), sloSchema())),
  notify: z.optional(z.strictObject({ critical: z.optional(channels()), warning: z.optional(channels()), heartbeat: z.optional(channel()) }))
}));
var channel = lazily(() => reference("pagerDuty(), slack(), email(), opsgenie() or webhook()", isChannel));
var channels = lazily(() => z.array(channel()));

// src/stack/targets.ts
function compose(options) {
  return makeNode(compose, "target", "compose", options, [isTarget]);
}
function kubernetes(options) {
  return makeNode(kubernetes, "target", "kubernetes", options, [isTarget]);
}
function kubernetesStrimzi(options) {
  return makeNode(kubernetesStrimzi, "target", "kubernetes-strimzi", options, [isTarget]);
}
function externalSecrets(options) {
  return Object.assign(makeNode(externalSecrets, "secret-store", "external-secrets", options, []), { store: options?.store });
}
function override(of, settings) {
  const value = { kind: "override", of, ...settings };
  return mark(value, override, (path) => path[0] === "of" ? [0, ...path.slice(1)] : [1, ...path]);
}
function patch(match, merge2) {
  return mark({ kind: "patch", match, merge: merge2 }, patch, (path) => path[0] === "match" ? [0, ...path.slice(1)] : [1, ...path.slice(1)]);
}
var registry2 = lazily(() => expecting('a registry with a path, such as "registry.example.com/mirror", without a scheme', (value) => typeof value === "string" && /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*\/?$/.test(value)));
var images = lazily(() => z.strictObject({ registry: z.optional(registry2()), pullSecrets: z.optional(z.array(objectName())) }));
var patches = lazily(() => z.array(expecting("patch(...)", (value) => typeof value === "object" && value !== null && "match" in value && "merge" in value)));
var pods = lazily(() => z.strictObject({
  nodeSelector: z.optional(labels()),
  annotations: z.optional(annotations()),
  labels: z.optional(podLabels()),
  priorityClassName: z.optional(objectName()),
  serviceAccountAnnotations: z.optional(annotations()),
  tolerations: z.optional(z.array(toleration()))
}));
var toleration = lazily(() => z.strictObject({ key: labelKey(), operator: z.optional(z.enum(["Exists", "Equal"])), value: z.optional(labelValue()), effect: z.optional(z.enum(["NoSchedule", "NoExecute"])) }).check((payload) => {
  const { operator, value } = payload.value;
  if (operator !== "Exists" || value === void 0 || value === "") return;
  payload.issues.push({ code: "custom", input: value, path: ["value"], message: 'expected no value: operator "Exists" tolerates every value' });
}));
var overrideSchema = lazily(() => z.strictObject({ kind: z.literal("override"), of: node(), pods: z.optional(pods()), storageClass: z.optional(objectName()) }));
var composeSchema = lazily(() => z.strictObject({
  name: z.optional(name()),
  project: z.optional(expecting("a Compose project name: lower-case letters, digits, hyphens and underscores", (value) => typeof value === "string" && /^[a-z0-9][a-z0-9_-]*$/.test(value))),
  images: z.optional(images()),
  services: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  patches: z.optional(patches())
}));
var kubernetesSchema = lazily(() => z.strictObject({
  name: z.optional(name()),
  namespace: expecting("a namespace: lower-case letters, digits and hyphens, at most 63 characters", (value) => typeof value === "string" && isDnsLabel(value)),
  createNamespace: z.optional(z.boolean()),
  images: z.optional(images()),
  storageClass: z.optional(objectName()),
  pods: z.optional(pods()),
  secrets: z.optional(expecting("externalSecrets({ store })", (value) => typeof value === "object" && value !== null && "store" in value)),
  overrides: z.optional(z.array(expecting("override(...)", (value) => typeof value === "object" && value !== null && "of" in value && has(value.of, isNode)))),
  patches: z.optional(patches()),
  manifests: z.optional(z.array(z.record(z.string(), z.unknown()))),
  monitors: z.optional(z.strictObject({ labels: z.optional(labels()), namespace: name() }))
}));
var externalSecretsSchema = lazily(() => z.strictObject({ store: objectName(), prefix: z.optional(text()) }));

// src/stack/stack.ts
function defineStack(stack) {
  return mark({ kind: "stack", ...stack, [isStack]: true }, defineStack, firstArgument);
}
function defineEnvironments(stacks) {
  return mark({ kind: "environments", stacks }, defineEnvironments, (path) => path[0] === "stacks" ? [0, ...path.slice(1)] : []);
}
var loadOf = lazily(() => z.union([rate(), z.strictObject({ rate: rate(), itemSize: z.union([size(), positive()], { error: 'expected bytes, or a size such as "1Ki"' }) })], {
  error: 'expected a rate such as "20k/s", or { rate, itemSize }'
}));
var stackSchema = lazily(() => z.strictObject({
  kind: z.literal("stack"),
  name: name(),
  targets: z.array(reference("compose(), kubernetes() or kubernetesStrimzi()", isTarget)),
  collectors: z.record(z.string(), expecting("collector(), gateway(), consumer() or agent()", isCollector)),
  dashboards: z.optional(expecting("grafana() or externalGrafana()", (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === "dashboards")),
  alerts: z.optional(alertsSchema()),
  load: z.optional(z.strictObject({ traces: z.optional(loadOf()), metrics: z.optional(loadOf()), logs: z.optional(loadOf()) })),
  outage: z.optional(duration2()),
  selfMonitoring: z.optional(reference("something that scrapes: prometheus()", isScraper)),
  collectorVersion: z.optional(expecting('a collector version such as "0.158.0"', (value) => typeof value === "string" && /^0\.\d+\.\d+$/.test(value))),
  lint: z.optional(z.record(z.string(), z.enum(["off", "info", "warning", "error"])))
}));

export {
  isExtension,
  isServerAuth,
  isClientAuth,
  isStorage,
  isSecret,
  isStack,
  signals,
  takes,
  gives,
  processes,
  has,
  mark,
  component,
  isComponent,
  claimsEverything,
  receivers,
  processors,
  exporters,
  connectors,
  extensions,
  otlp,
  batch,
  memoryLimiter,
  tailSampling,
  spanMetrics,
  parseDuration,
  parseGoDuration,
  parseSize,
  parseRate,
  keepErrors,
  keepSlow,
  keepPercent,
  keepService,
  keepRate,
  tailPolicy,
  isPlainNode,
  z,
  lazily,
  expecting,
  positive,
  count,
  percentage,
  volume,
  resources,
  image,
  isDnsLabel,
  isSubdomain,
  objectStore,
  s3,
  postgres,
  externalPostgres,
  objectStoreSchema,
  postgresSchema,
  externalPostgresSchema,
  s3Schema,
  jaeger,
  externalJaeger,
  externalJaegerSchema,
  jaegerSchema,
  loki,
  externalLoki,
  lokiSchema,
  externalLokiSchema,
  mimir,
  externalMimir,
  mimirSchema,
  externalMimirSchema,
  prometheus,
  externalPrometheus,
  externalPrometheusSchema,
  prometheusSchema,
  tempo,
  externalTempo,
  tempoSchema,
  externalTempoSchema,
  kafka,
  externalKafka,
  receiver,
  exporter,
  isTuned,
  kafkaSchema,
  externalKafkaSchema,
  collector,
  hostPath,
  makeCollector,
  isCollector,
  hostPorts,
  loadBalancer,
  hostPortsSchema,
  loadBalancerSchema,
  grafana,
  externalGrafana,
  grafanaSchema,
  externalGrafanaSchema,
  isExposure,
  pagerDuty,
  slack,
  opsgenie,
  email2 as email,
  webhook,
  slo,
  pagerDutySchema,
  slackSchema,
  opsgenieSchema,
  webhookSchema,
  emailSchema,
  compose,
  kubernetes,
  kubernetesStrimzi,
  externalSecrets,
  override,
  patch,
  overrideSchema,
  composeSchema,
  kubernetesSchema,
  externalSecretsSchema,
  defineStack,
  defineEnvironments,
  stackSchema
};
