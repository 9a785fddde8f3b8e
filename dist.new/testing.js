import {
  collector,
  composeSchema,
  count,
  emailSchema,
  expecting,
  externalGrafanaSchema,
  externalJaegerSchema,
  externalKafkaSchema,
  externalLokiSchema,
  externalMimirSchema,
  externalPostgresSchema,
  externalPrometheusSchema,
  externalSecretsSchema,
  externalTempoSchema,
  gives,
  grafanaSchema,
  has,
  hostPortsSchema,
  image,
  isClientAuth,
  isCollector,
  isComponent,
  isDnsLabel,
  isExposure,
  isExtension,
  isPlainNode,
  isSecret,
  isServerAuth,
  isStack,
  isStorage,
  isSubdomain,
  isTuned,
  jaegerSchema,
  kafkaSchema,
  kubernetesSchema,
  lazily,
  loadBalancerSchema,
  lokiSchema,
  memoryLimiter,
  mimirSchema,
  objectStoreSchema,
  opsgenieSchema,
  overrideSchema,
  pagerDutySchema,
  parseDuration,
  parseGoDuration,
  parseRate,
  parseSize,
  percentage,
  positive,
  postgresSchema,
  processes,
  prometheusSchema,
  receivers,
  resources,
  s3Schema,
  signals,
  slackSchema,
  stackSchema,
  takes,
  tempoSchema,
  volume,
  webhookSchema,
  z
} from "./chunks/HJHKHUUW.js";

// src/model/value.ts
function isSymbolic(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && "$" in value2;
}
function* symbolsIn(value2) {
  if (typeof value2 !== "object" || value2 === null) return;
  if (isSymbolic(value2)) {
    yield value2;
    if (value2.$ === "text") {
      for (const part of value2.parts) if (typeof part !== "string") yield part;
    }
    return;
  }
  for (const child of Object.values(value2)) yield* symbolsIn(child);
}
function resolve(value2, replace) {
  if (typeof value2 !== "object" || value2 === null) return value2;
  if (isSymbolic(value2)) return replace(value2);
  if (Array.isArray(value2)) return value2.map((item) => resolve(item, replace));
  return Object.fromEntries(Object.entries(value2).map(([key, child]) => [key, resolve(child, replace)]));
}

// src/collector/batch-before-exporters.ts
var kafkaItems = 1500;
function batchBeforeExporters(config) {
  const batching = Object.entries(config.exporters).filter(([, options]) => batchOf(options) !== void 0).map(([id]) => id);
  if (batching.length === 0) return config;
  const sizes = new Map(batching.map((id) => [id, itemsOf(id, config.exporters[id] ?? {})]));
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline2]) => [id, withBatch(pipeline2, sizes)]);
  const used = [...new Set(pipelines.flatMap(([, pipeline2]) => pipeline2.processors.filter((processor) => processor.startsWith("batch/queue_"))))];
  return {
    ...config,
    processors: { ...config.processors, ...Object.fromEntries(used.map((id) => [id, batchProcessor(Number(id.slice("batch/queue_".length)))])) },
    exporters: Object.fromEntries(Object.entries(config.exporters).map(([id, options]) => [id, countingRequests(options, sizes.get(id))])),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) }
  };
}
function batchProcessor(items2) {
  return { timeout: "200ms", send_batch_size: items2, send_batch_max_size: items2 };
}
function withBatch(pipeline2, sizes) {
  const smallest = Math.min(...pipeline2.exporters.flatMap((id) => sizes.get(id) ?? []));
  return Number.isFinite(smallest) ? { ...pipeline2, processors: [...pipeline2.processors, `batch/queue_${smallest}`] } : pipeline2;
}
function queueOf(options) {
  const queue4 = options["sending_queue"];
  return typeof queue4 === "object" && queue4 !== null ? { ...queue4 } : void 0;
}
function batchOf(options) {
  const batch3 = queueOf(options)?.["batch"];
  return typeof batch3 === "object" && batch3 !== null ? { ...batch3 } : void 0;
}
function itemsOf(id, options) {
  const batch3 = batchOf(options) ?? {};
  const stated = batch3["sizer"] === "bytes" ? void 0 : batch3["max_size"] ?? batch3["min_size"];
  return typeof stated === "number" && stated > 0 ? stated : id.startsWith("kafka") ? kafkaItems : 8192;
}
function countingRequests(options, items2) {
  const queue4 = queueOf(options);
  if (queue4 === void 0 || items2 === void 0) return options;
  const size = queue4["queue_size"];
  const requests = queue4["sizer"] === "items" && typeof size === "number" ? Math.max(1, Math.floor(size / items2)) : size;
  return { ...options, sending_queue: { ...queue4, queue_size: requests } };
}

// src/collector/kafka-by-signal.ts
var signals2 = ["traces", "metrics", "logs"];
function kafkaBySignal(config) {
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline2]) => {
    const signal = signals2.find((candidate) => candidate === id.split("/")[0]) ?? "traces";
    const each = (part) => pipeline2[part].map((component) => isKafka(component) && component in config[part] ? idFor(component, signal) : component);
    return [id, { ...pipeline2, receivers: each("receivers"), exporters: each("exporters") }];
  });
  const used = (part) => new Set(pipelines.flatMap(([, pipeline2]) => pipeline2[part]));
  return {
    ...config,
    receivers: split(config.receivers, "receivers", used("receivers")),
    exporters: split(config.exporters, "exporters", used("exporters")),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) }
  };
}
function isKafka(id) {
  return id === "kafka" || id.startsWith("kafka/");
}
function idFor(id, signal) {
  return id === "kafka" ? `kafka/${signal}` : `${id}_${signal}`;
}
function split(section2, part, used) {
  return Object.fromEntries(Object.entries(section2).flatMap(([id, options]) => {
    if (!isKafka(id)) return [[id, options]];
    return signals2.map((signal) => [idFor(id, signal), ofSignal(options, signal, part)]).filter(([each]) => used.has(each));
  }));
}
function ofSignal(options, signal, part) {
  const { traces, metrics: metrics2, logs, tls: tls2, ...rest } = options;
  const block3 = { traces, metrics: metrics2, logs }[signal];
  const { topic: topic2, topics, encoding } = typeof block3 === "object" && block3 !== null ? block3 : {};
  const auth = tls2 === void 0 ? {} : { auth: { ...typeof rest["auth"] === "object" ? rest["auth"] : {}, tls: tls2 } };
  return { ...withNumericAcks(rest), ...auth, topic: part === "receivers" ? topics?.[0] : topic2, encoding };
}
function withNumericAcks(options) {
  const { producer: producer2 } = options;
  if (typeof producer2 !== "object" || producer2 === null || !("required_acks" in producer2) || producer2.required_acks !== "all") return options;
  return { ...options, producer: { ...producer2, required_acks: -1 } };
}
function oneTopicEach(config) {
  const receivers2 = Object.entries(config.receivers).map(([id, options]) => [id, isKafka(id) ? withOneTopic(options) : options]);
  return { ...config, receivers: Object.fromEntries(receivers2) };
}
function withOneTopic(options) {
  return Object.fromEntries(Object.entries(options).map(([key, value2]) => {
    const isSignal = signals2.some((signal) => signal === key) && typeof value2 === "object" && value2 !== null && "topics" in value2 && Array.isArray(value2.topics);
    if (!isSignal) return [key, value2];
    const { topics, ...rest } = value2;
    return [key, { topic: topics[0], ...rest }];
  }));
}

// src/collector/version.ts
var newestCollector = "0.158.0";
function minorOf(version) {
  return Number(version.split(".")[1] ?? 0);
}
function isBefore(version, since) {
  const [minor, patch] = [minorOf(version), Number(version.split(".")[2] ?? 0)];
  const [sinceMinor, sincePatch] = [minorOf(since), Number(since.split(".")[2] ?? 0)];
  return minor < sinceMinor || minor === sinceMinor && patch < sincePatch;
}

// src/collector/versions.ts
var renames = [
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
  { kind: "processor", now: "cumulative_to_delta", before: "cumulativetodelta", since: "0.157.0" }
];
var removals = [
  { kind: "exporter", type: "logging", last: "0.110.0", instead: "exporters.debug()" },
  { kind: "exporter", type: "loki", last: "0.130.1", instead: "loki() in the stack, or exporters.otlpHttp() to Loki's /otlp endpoint" },
  { kind: "extension", type: "memory_ballast", last: "0.107.0", instead: "memoryLimiter(): GOMEMLIMIT is set beside it" },
  { kind: "receiver", type: "opencensus", last: "0.131.1", instead: "otlp()" },
  { kind: "processor", type: "routing", last: "0.119.0", instead: "connectors.routing()" },
  { kind: "processor", type: "spanmetrics", last: "0.95.0", instead: "spanMetrics()" },
  { kind: "processor", type: "servicegraph", last: "0.93.0", instead: "connectors.serviceGraph()" },
  { kind: "receiver", type: "signalfx", last: "0.156.0", instead: "otlp()" },
  { kind: "receiver", type: "jmx", last: "0.153.0", instead: "the JMX scraper beside the application, sending OTLP" }
];
var keys = [
  { kind: "exporter", type: "*", path: ["sending_queue", "batch"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "sizer"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "wait_for_result"], since: "0.123.0" },
  { kind: "exporter", type: "*", path: ["sending_queue", "block_on_overflow"], since: "0.128.0" },
  { kind: "extension", type: "file_storage", path: ["create_directory"], since: "0.110.0" },
  { kind: "extension", type: "file_storage", path: ["directory_permissions"], since: "0.110.0" },
  { kind: "extension", type: "file_storage", path: ["recreate"], since: "0.131.0" },
  { kind: "extension", type: "file_storage", path: ["max_size"], since: "0.156.0" },
  { kind: "extension", type: "file_storage", path: ["compaction", "cleanup_on_start"], since: "0.101.0" },
  { kind: "exporter", type: "kafka", path: ["partition_traces_by_id"], since: "0.92.0" },
  { kind: "exporter", type: "kafka", path: ["partition_metrics_by_resource_attributes"], since: "0.100.0" },
  { kind: "exporter", type: "kafka", path: ["partition_logs_by_resource_attributes"], since: "0.107.0" },
  { kind: "exporter", type: "kafka", path: ["producer", "allow_auto_topic_creation"], since: "0.124.0" },
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
  { kind: "processor", type: "tail_sampling", path: ["sampling_strategy"], since: "0.149.0" }
];

// src/collector/adapt.ts
var reshapings = [
  { since: "0.123.0", apply: batchBeforeExporters },
  { since: "0.124.0", apply: kafkaBySignal },
  { since: "0.142.0", apply: oneTopicEach }
];
function adapted(config, version) {
  const reshaped = reshapings.filter(({ since }) => isBefore(version, since)).reduce((changed2, { apply }) => apply(changed2), config);
  return withOldNames(withoutNewKeys(reshaped, version), version);
}
var kinds = ["extensions", "receivers", "processors", "exporters", "connectors"];
function withoutNewKeys(config, version) {
  const unknown = keys.filter((fact) => fact.since !== void 0 && isBefore(version, fact.since));
  const sections2 = kinds.map((kind) => [kind, Object.fromEntries(Object.entries(config[kind]).map(([id, options]) => [id, without(options, unknown.filter((fact) => concerns(fact, kind, id)))]))]);
  return { ...config, ...Object.fromEntries(sections2) };
}
function concerns(fact, kind, id) {
  return `${fact.kind}s` === kind && (fact.type === "*" || fact.type === typeOf(id));
}
function typeOf(id) {
  return id.split("/")[0] ?? id;
}
function without(options, facts) {
  return facts.reduce((remaining, fact) => withoutPath(remaining, fact.path), options);
}
function withoutPath(options, [head = "", ...rest]) {
  if (!(head in options)) return options;
  if (rest.length === 0) return Object.fromEntries(Object.entries(options).filter(([key]) => key !== head));
  const inner = options[head];
  return typeof inner === "object" && inner !== null ? { ...options, [head]: withoutPath({ ...inner }, rest) } : options;
}
function withOldNames(config, version) {
  const old = renames.filter(({ since }) => isBefore(version, since));
  const idFor2 = (kind, id) => {
    const rename = old.find((candidate) => `${candidate.kind}s` === kind && candidate.now === typeOf(id));
    return rename === void 0 ? id : [rename.before, ...id.split("/").slice(1)].join("/");
  };
  const renamed = (kind) => Object.fromEntries(Object.entries(config[kind]).map(([id, options]) => [idFor2(kind, id), options]));
  const inPipeline = (id, first) => id in config.connectors ? idFor2("connectors", id) : idFor2(first, id);
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline2]) => [id, {
    receivers: pipeline2.receivers.map((each) => inPipeline(each, "receivers")),
    processors: pipeline2.processors.map((each) => idFor2("processors", each)),
    exporters: pipeline2.exporters.map((each) => inPipeline(each, "exporters"))
  }]);
  return {
    extensions: renamed("extensions"),
    receivers: renamed("receivers"),
    processors: renamed("processors"),
    exporters: renamed("exporters"),
    connectors: renamed("connectors"),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) }
  };
}

// src/collector/telemetry.ts
var metricsPort = 8888;
function telemetryOf() {
  return {
    logs: { level: "info", encoding: "json" },
    metrics: {
      level: "detailed",
      readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: metricsPort, without_type_suffix: false } } } }]
    }
  };
}

// src/collector/config.ts
function collectorConfig(model, collector2, view) {
  const config = adapted(newestConfig(collector2, view), model.collectorVersion);
  return Object.fromEntries(Object.entries(config).filter(([, section2]) => Object.keys(section2).length > 0));
}
function newestConfig(collector2, view) {
  const section2 = (kind) => Object.fromEntries(
    collector2.components.filter((component) => component.kind === kind).map((component) => [component.id, resolveOptions(component.options, collector2, view)])
  );
  return {
    extensions: section2("extension"),
    receivers: section2("receiver"),
    processors: section2("processor"),
    exporters: section2("exporter"),
    connectors: section2("connector"),
    service: {
      extensions: collector2.extensions,
      pipelines: Object.fromEntries(collector2.pipelines.map(({ id, receivers: receivers2, processors, exporters }) => [id, { receivers: receivers2, processors, exporters }])),
      telemetry: telemetryOf()
    }
  };
}
function resolveOptions(options, collector2, view) {
  return Object.fromEntries(Object.entries(options).map(([key, value2]) => [key, resolve(value2, (symbol) => written(symbol, collector2, view))]));
}
function written(symbol, collector2, view) {
  switch (symbol.$) {
    case "secret":
      return `\${env:${symbol.key}}`;
    case "variable":
      return `\${env:${symbol.name}}`;
    case "text":
      return symbol.parts.map((part) => typeof part === "string" ? part.replaceAll("$", "$$$$") : written(part, collector2, view)).join("");
    case "file":
      return symbol.secret === null ? view.projectFile(symbol.path ?? "") : view.secretFile(symbol.secret);
    case "component":
      return symbol.id;
    case "directory":
      return collector2.volumes.find((volume3) => volume3.name === symbol.volume)?.path ?? `/var/lib/otelcol/${symbol.volume}`;
    case "address":
      return addressOf(symbol, view);
    default:
      return symbol;
  }
}
function addressOf(symbol, view) {
  const host = symbol.each ? view.everyHost(symbol.of) : view.host(symbol.of);
  if (symbol.scheme === "dns") return host;
  return symbol.scheme === "" ? `${host}:${symbol.port}` : `${symbol.scheme}://${host}:${symbol.port}${symbol.path}`;
}

// src/check/kubernetes-forms.ts
var name = "lower-case letters, digits, hyphens and dots, a letter or digit at both ends (DNS-1123), at most 253 characters";
var forms = [
  { at: /(?:^|\/)(?:labels|matchLabels|nodeSelector)\/[^/]+(?:\/[^/]+)?$/, form: "A label's value has at most 63 characters: letters, digits, hyphens, underscores and dots, a letter or digit at both ends. Its key is the same, after a DNS name and a slash where there is one." },
  { at: /(?:^|\/)annotations\/[^/]+(?:\/[^/]+)?$/, form: "An annotation's key has at most 63 characters, after a DNS name and a slash where there is one: letters, digits, hyphens, underscores and dots, a letter or digit at both ends. Its value is text." },
  { at: /\/(?:requests|limits|overhead)\/[^/]+$|\/sizeLimit$|\/storage$/, form: 'A quantity is a number with a unit of Kubernetes: "500m", "2", "512Mi", "10Gi".' },
  { at: /\/ports\/\d+\/name$/, form: "The name of a port has at most 15 characters in a container and 63 in a Service: lower-case letters, digits and hyphens, a letter among them." },
  { at: /[pP]ort$/, form: "A port is a whole number from 1 to 65535." },
  { at: /^metadata\/namespace$/, form: "A namespace is a DNS label: lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 characters (DNS-1123)." },
  { at: /^metadata\/name$/, form: `A name has ${name}.` },
  { at: /(?:[nN]ame|ClassName|secret|claimName)$/, form: `The name of an object has ${name}.` }
];
function formOf(path2) {
  const text4 = path2.map(String).join("/");
  return forms.find(({ at: at3 }) => at3.test(text4))?.form;
}

// src/check/validators.ts
import { createRequire } from "node:module";
import { join as join2 } from "node:path";

// src/package/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var root;
function packageRoot() {
  if (root !== void 0) return root;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  root = folder;
  return root;
}

// src/check/validators.ts
var loaded;
function validatorOf(key) {
  const path2 = join2(packageRoot(), "dist", "validators", "index.cjs");
  loaded ??= load(path2);
  return loaded.validatorOf(key);
}
function load(path2) {
  const required = createRequire(path2)(path2);
  return required;
}

// src/check/check.ts
function check(artifacts, log) {
  for (const artifact of artifacts) {
    if (artifact.schema === void 0 || typeof artifact.documents === "string") continue;
    for (const [index, document] of artifact.documents.entries()) checkDocument(document, index, artifact, log);
  }
}
function checkDocument(document, index, artifact, log) {
  const key = keyOf(document, artifact);
  const validate2 = key === void 0 ? void 0 : validatorOf(key);
  if (validate2 === void 0 || validate2(document)) return;
  for (const error of withoutEchoes(validate2.errors ?? [])) {
    const path2 = pathOf(error);
    const where = path2.length === 0 ? "at its top" : `at ${path2.join(".")}`;
    const place = artifact.placeOf?.(index, path2) ?? artifact.origin;
    log.error("check/schema", place, {
      message: `${artifact.path}: ${nameOf(document, key ?? "")} ${said(error)} ${where}.`,
      why: artifact.schema === "kubernetes" ? formOf(path2) ?? refused : refused,
      fix: place === artifact.origin ? "Correct the patch, the extra service or the manifest that it comes from; if there is none, report it as a fault of otelc." : "Correct it here."
    });
  }
}
var refused = "The program that reads this file would refuse it.";
function pathOf({ instancePath, params, propertyName }) {
  const steps = instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const key = propertyName ?? (typeof params["additionalProperty"] === "string" ? params["additionalProperty"] : void 0);
  return [...steps, ...key === void 0 ? [] : [key]].map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
function keyOf(document, artifact) {
  if (artifact.schema === "compose") return "compose";
  if (artifact.schema !== "kubernetes" && artifact.schema !== "kustomization") return void 0;
  if (typeof document !== "object" || document === null || !("apiVersion" in document) || !("kind" in document)) return void 0;
  return `${String(document.apiVersion)}/${String(document.kind)}`;
}
function nameOf(document, key) {
  const metadata2 = typeof document === "object" && document !== null && "metadata" in document ? document.metadata : void 0;
  const name2 = typeof metadata2 === "object" && metadata2 !== null && "name" in metadata2 ? ` "${String(metadata2.name)}"` : "";
  return `${key.split("/").at(-1)}${name2}`;
}
function withoutEchoes(errors) {
  const inner = errors.filter((error) => !["oneOf", "anyOf", "if", "propertyNames"].includes(error.keyword));
  return inner.length > 0 ? inner : errors;
}
var phrases = {
  additionalProperties: (params) => `has the unknown key "${String(params["additionalProperty"])}"`,
  required: (params) => `lacks the key "${String(params["missingProperty"])}"`,
  type: (params) => `should be of type ${String(params["type"])}`,
  enum: (params) => `should be one of ${listed(params["allowedValues"])}`,
  pattern: () => "has a value in the wrong form",
  maxLength: (params) => `has more than ${String(params["limit"])} characters`,
  minimum: (params) => `has a number below ${String(params["limit"])}`,
  maximum: (params) => `has a number above ${String(params["limit"])}`,
  uniqueBy: (params) => `has two entries with the same ${String(params["key"])}`
};
function said(error) {
  return phrases[error.keyword]?.(error.params) ?? `breaks the rule "${error.keyword}"`;
}
function listed(values) {
  return Array.isArray(values) ? values.map(String).join(", ") : String(values);
}

// src/diagnostics/diagnostic.ts
function createDiagnostics() {
  const all = [];
  return {
    all,
    get hasErrors() {
      return all.some((diagnostic) => diagnostic.severity === "error");
    },
    add(diagnostic) {
      all.push(diagnostic);
    },
    error(code, at3, text4) {
      all.push({ code, severity: "error", at: at3, ...text4 });
    }
  };
}

// src/diagnostics/nearest.ts
function nearest(name2, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(name2.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(simplified(name2), simplified(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function offer(name2, candidates) {
  const close = nearest(name2, candidates);
  if (close !== void 0) return `Did you mean "${close}"?`;
  if (candidates.length === 0) return "Remove it.";
  const shown5 = [...candidates].sort().slice(0, 12);
  const rest = candidates.length > shown5.length ? `, and ${candidates.length - shown5.length} more` : "";
  return `Use one of: ${shown5.join(", ")}${rest}.`;
}
function respelled(name2, candidates) {
  const same = candidates.filter((candidate) => simplified(candidate) === simplified(name2));
  return same.length === 1 && same[0] !== void 0 ? { kind: "key", to: same[0] } : void 0;
}
function simplified(name2) {
  return name2.toLowerCase().replaceAll(/[_-]/g, "");
}
function editDistance(from2, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from2.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from2[i - 1] === to[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row2[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from2[i - 1] === to[j - 2] && from2[i - 2] === to[j - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row2.push(cost);
    }
    beforeLast = last;
    last = row2;
  }
  return last[to.length] ?? 0;
}

// src/lint/rules/agent-namespace-privileged.ts
var mounted = (options) => [
  "const metrics = prometheus();",
  "",
  `targets: [kubernetes({ namespace: "observability"${options} })],`,
  'collectors: { node: agent({ from: { metrics: [receivers.hostMetrics({ root_path: "/hostfs", scrapers: { cpu: {} } })] }, to: metrics, mounts: [hostPath("/")] }) },'
].join("\n");
var agentNamespacePrivileged = {
  name: "agent-namespace-privileged",
  summary: "an agent that mounts paths of the host, in a namespace that otelc does not make",
  severity: "info",
  why: 'Pod security "restricted" and "baseline" refuse such pods: the namespace of the agents must be labelled privileged.',
  good: [{ config: mounted("") }],
  bad: [{ config: mounted(", createNamespace: false"), finds: ['The namespace "observability-agents" must exist and allow privileged pods, for "node".'] }],
  sees: "model",
  check(model, report2) {
    for (const target of model.targets.filter((each) => each.type.startsWith("kubernetes") && each.options["createNamespace"] === false)) {
      for (const collector2 of model.collectors.filter((each) => each.hostPaths.length > 0)) {
        const namespace = `${String(target.options["namespace"])}-agents`;
        report2({
          at: [...target.origin, "options", "createNamespace"],
          message: `The namespace "${namespace}" must exist and allow privileged pods, for "${collector2.name}".`,
          fix: `Label it pod-security.kubernetes.io/enforce: privileged, or leave createNamespace out.`,
          notes: collector2.hostPaths.slice(0, 1).map((mount) => ({ message: "A path of the host is mounted here.", at: mount.origin }))
        });
      }
    }
  }
};

// src/lint/documents/record.ts
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function fieldsOf(value2) {
  return isRecord(value2) ? value2 : {};
}
function listOf(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function textOf(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function inside(value2, ...path2) {
  let here = value2;
  for (const step of path2) here = fieldsOf(here)[step];
  return here;
}

// src/lint/documents/kubernetes.ts
function objectsOf(artifacts, target, model) {
  return artifacts.flatMap((artifact) => listOf(artifact.documents).flatMap((document) => objectOf(document, artifact, target, model))).flatMap(unlisted);
}
function objectOf(document, artifact, target, model) {
  const [kind, name2] = [textOf(inside(document, "kind")), textOf(inside(document, "metadata", "name"))];
  if (kind === void 0 || textOf(inside(document, "apiVersion")) === void 0) return [];
  return [{ kind, name: name2 ?? "", fields: fieldsOf(document), at: originOf(kind, name2 ?? "", artifact, target, model) }];
}
function originOf(kind, name2, artifact, target, model) {
  const own3 = listOf(target.options["manifests"]).findIndex((manifest) => inside(manifest, "kind") === kind && inside(manifest, "metadata", "name") === name2);
  if (own3 >= 0) return [...target.origin, "options", "manifests", own3];
  const patch = target.patches.find((each) => each.kind === kind && (each.name === null || each.name === name2));
  if (patch !== void 0) return patch.origin;
  return [...model.collectors, ...model.services].find((node2) => node2.name === name2)?.origin ?? artifact.origin;
}
function unlisted(object) {
  if (object.kind !== "List") return [object];
  return listOf(object.fields["items"]).filter(isRecord).map((fields) => ({ kind: textOf(fields["kind"]) ?? "", name: textOf(inside(fields, "metadata", "name")) ?? "", fields, at: object.at }));
}
var templates = {
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
  Pod: ["spec"]
};
function workloadsIn(objects2) {
  return objects2.flatMap((object) => {
    const path2 = templates[object.kind];
    const pod = path2 === void 0 ? void 0 : inside(object.fields, ...path2);
    return isRecord(pod) ? [{ ...object, pod, isJob: object.kind === "Job" || object.kind === "CronJob" }] : [];
  });
}
function containersOf({ pod }) {
  const named4 = (key, isInit) => listOf(pod[key]).filter(isRecord).map((fields) => ({ name: textOf(fields["name"]) ?? "", fields, isInit }));
  return [...named4("initContainers", true), ...named4("containers", false)];
}
function imageOfContainer(container) {
  return textOf(container.fields["image"]);
}
function autoscalersIn(objects2) {
  return objects2.filter((object) => object.kind === "HorizontalPodAutoscaler" || object.kind === "ScaledObject").flatMap((object) => {
    const name2 = textOf(inside(object.fields, "spec", "scaleTargetRef", "name"));
    return name2 === void 0 ? [] : [{ ...object, of: { kind: textOf(inside(object.fields, "spec", "scaleTargetRef", "kind")) ?? "Deployment", name: name2 } }];
  });
}
function shown(object) {
  return `${object.kind} "${object.name}"`;
}

// src/lint/example.ts
function queued(parts) {
  const kafka2 = parts.kafka ?? 'brokers: 3, partitions: 12, retention: "1h", volume: "150Gi"';
  return [
    "const traces = jaeger();",
    `const queue = kafka({ ${kafka2} });`,
    ...parts.declare === void 0 ? [] : [parts.declare],
    "",
    "collectors: {",
    `  gateway: gateway({ ${parts.gateway ?? "to: queue"} }),`,
    `  consumer: consumer({ ${parts.consumer ?? "from: queue, to: { traces }"} }),`,
    "},",
    ...parts.stack === void 0 ? [] : [parts.stack]
  ].join("\n");
}
function direct(parts) {
  return [
    "const traces = jaeger();",
    ...parts.declare === void 0 ? [] : [parts.declare],
    "",
    "collectors: {",
    "  edge: collector({",
    `    ${parts.settings ?? 'sendingQueue: { volume: "20Gi" },'}`,
    `    pipelines: { traces: { from: ${parts.from ?? "[otlp()]"}, through: ${parts.through ?? "[memoryLimiter()]"}, to: ${parts.to ?? "[traces]"} } },`,
    "  }),",
    "},",
    ...parts.stack === void 0 ? [] : [parts.stack]
  ].join("\n");
}

// src/lint/example-services.ts
var signals3 = { loki: "logs", tempo: "traces" };
var limits = 'deploy: { resources: { limits: { cpus: "0.5", memory: "64M" } } }';
function withService(fields) {
  const whole = /\bdeploy:/.test(fields) ? fields : `${fields}, ${limits}`;
  return direct({ stack: `targets: [compose({ services: { mock: { ${whole} } } })],` });
}
function withPatch(merge, settings3 = 'sendingQueue: { volume: "20Gi" },') {
  return direct({ settings: settings3, stack: `targets: [compose({ patches: [patch({ kind: "service", name: "edge" }, { ${merge} })] })],` });
}
function withManifests(...manifests) {
  return direct({ stack: `targets: [kubernetes({ namespace: "observability", manifests: [
  ${manifests.join(",\n  ")},
] })],` });
}
function withConfigMap(store, text4) {
  const map2 = `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${store}-own" }, data: { "config.yaml": ${JSON.stringify(text4)} } }`;
  return [
    `const store = ${store}();`,
    "",
    `targets: [kubernetes({ namespace: "observability", manifests: [${map2}] })],`,
    `collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { ${signals3[store] ?? "metrics"}: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }) },`
  ].join("\n");
}
function deployment(spec, container = "") {
  return `{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "mock" }, spec: { ${spec} template: { spec: { containers: [{ name: "mock", image: "mock:1", ${container} }] } } } }`;
}
var horizontal = '{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: { name: "mock" }, spec: { scaleTargetRef: { kind: "Deployment", name: "mock" }, minReplicas: 2, maxReplicas: 4, metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } }] } }';
var scaled = '{ apiVersion: "keda.sh/v1alpha1", kind: "ScaledObject", metadata: { name: "mock-lag" }, spec: { scaleTargetRef: { name: "mock" }, maxReplicaCount: 4, triggers: [] } }';

// src/lint/rules/autoscaled-replicas-unset.ts
var autoscaledReplicasUnset = {
  name: "autoscaled-replicas-unset",
  summary: "a number of replicas on a workload that is autoscaled",
  severity: "error",
  why: "Every apply sets the number back, and with it throws away what the autoscaler had decided, in the middle of the load that it answered.",
  good: [{ config: withManifests(deployment(""), scaled) }, { config: withManifests(deployment("replicas: 2,")) }],
  bad: [{ config: withManifests(deployment("replicas: 2,"), scaled), finds: ['Deployment "mock" states 2 replicas, and ScaledObject "mock-lag" scales it.'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    const objects2 = objectsOf(artifacts, target, model);
    for (const scaler of autoscalersIn(objects2)) {
      const workload = objects2.find((object) => object.kind === scaler.of.kind && object.name === scaler.of.name);
      const replicas2 = workload === void 0 ? void 0 : inside(workload.fields, "spec", "replicas");
      if (workload === void 0 || typeof replicas2 !== "number") continue;
      report2({
        at: workload.at,
        message: `${shown(workload)} states ${replicas2} replicas, and ${shown(scaler)} scales it.`,
        fix: "Leave spec.replicas out.",
        notes: [{ message: "The autoscaler is from here.", at: scaler.at }]
      });
    }
  }
};

// src/lint/rules/autoscaler-needs-requests.ts
var autoscalerNeedsRequests = {
  name: "autoscaler-needs-requests",
  summary: "scaling by a share of a request that is not stated",
  severity: "error",
  why: "A utilisation is a percentage of the request: without one the autoscaler reports an error and never scales.",
  good: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal) }, { config: withManifests(deployment(""), scaled) }],
  bad: [{ config: withManifests(deployment(""), horizontal), finds: ['HorizontalPodAutoscaler "mock" scales by cpu, and container "mock" of Deployment "mock" requests none.'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    const objects2 = objectsOf(artifacts, target, model);
    const workloads = workloadsIn(objects2);
    for (const scaler of autoscalersIn(objects2)) {
      const workload = workloads.find((each) => each.kind === scaler.of.kind && each.name === scaler.of.name);
      if (workload === void 0) continue;
      for (const resource of utilised(scaler)) {
        const bare = containersOf(workload).find((container) => !container.isInit && isBare(container, resource));
        if (bare === void 0) continue;
        report2({ at: workload.at, message: `${shown(scaler)} scales by ${resource}, and container "${bare.name}" of ${shown(workload)} requests none.`, fix: `Add resources.requests.${resource}.` });
      }
    }
  }
};
function utilised({ fields }) {
  const metrics2 = listOf(inside(fields, "spec", "metrics")).filter((metric) => inside(metric, "resource", "target", "type") === "Utilization").flatMap((metric) => textOf(inside(metric, "resource", "name")) ?? []);
  const legacy = inside(fields, "spec", "targetCPUUtilizationPercentage") === void 0 ? [] : ["cpu"];
  const triggers = listOf(inside(fields, "spec", "triggers")).filter((trigger) => inside(trigger, "metricType") === "Utilization").flatMap((trigger) => textOf(inside(trigger, "type")) ?? []).filter((type) => type === "cpu" || type === "memory");
  return [.../* @__PURE__ */ new Set([...metrics2, ...legacy, ...triggers])];
}
function isBare({ fields }, resource) {
  return inside(fields, "resources", "requests", resource) === void 0 && inside(fields, "resources", "limits", resource) === void 0;
}

// src/lint/rules/bucket-name-valid.ts
var longest = 63;
var stored = (storage, stack = "") => `const storage = ${storage};
const metrics = mimir({ storage });

${stack}collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },`;
var bucketNameValid = {
  name: "bucket-name-valid",
  summary: "a bucket that object stores refuse to make",
  severity: "error",
  why: "The store finds no bucket, and everything that it would keep there is lost or waits.",
  good: [{ config: stored('s3({ region: "eu-west-1", bucketPrefix: "shop" })') }],
  bad: [
    { config: stored('objectStore({ volume: "10Gi" })', `name: "${"a".repeat(52)}",
`), finds: ["has 65 characters", "has 64 characters"] },
    { config: stored('s3({ region: "eu-west-1", bucketPrefix: "xn--shop" })'), finds: ['begins with "xn--"', 'begins with "xn--"'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services) {
      for (const bucket of Object.values(service2.buckets)) {
        const wrong2 = wrongIn(bucket);
        if (wrong2 !== void 0) report2({ at: placeOf(service2, model), message: `"${service2.name}" would keep its data in the bucket "${bucket}", which ${wrong2}.`, fix: "Choose another bucketPrefix for s3(), or a shorter name of the stack or the store." });
      }
    }
  }
};
var prefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
var suffixes = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3"];
function wrongIn(bucket) {
  if (bucket.length > longest) return `has ${bucket.length} characters: names of buckets have ${longest} at most`;
  const prefix = prefixes.find((each) => bucket.startsWith(each));
  if (prefix !== void 0) return `begins with "${prefix}": S3 keeps that for itself`;
  const suffix = suffixes.find((each) => bucket.endsWith(each));
  return suffix === void 0 ? void 0 : `ends with "${suffix}": S3 keeps that for itself`;
}
function placeOf(service2, model) {
  const store = model.services.find((candidate) => candidate.name === service2.options["storage"]);
  return store?.options["bucketPrefix"] === void 0 ? [...model.origin, "name"] : [...store.origin, "options", "bucketPrefix"];
}

// src/lint/rules/buckets-distinct.ts
var both = (trace) => `const storage = objectStore({ volume: "10Gi" });
const metrics = mimir({ storage });
const traces = tempo({ storage, name: "${trace}" });

collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },`;
var bucketsDistinct = {
  name: "buckets-distinct",
  summary: "two stores that would keep their data in one bucket",
  severity: "error",
  why: "Each lists, merges and deletes what it finds there, and takes the other's objects for its own.",
  good: [{ config: both("tempo") }],
  bad: [{ config: both("mimir-blocks"), finds: ['"mimir" and "mimir-blocks" would share the bucket "example-mimir-blocks".'] }],
  sees: "model",
  check(model, report2) {
    const kept4 = model.services.flatMap((service2) => Object.values(service2.buckets).map((bucket) => ({ service: service2, bucket, where: `${placeOf2(service2, model)} ${bucket}` })));
    for (const [index, { service: service2, bucket, where }] of kept4.entries()) {
      const earlier = kept4.slice(0, index).find((each) => each.where === where);
      if (earlier === void 0) continue;
      report2({ at: service2.origin, message: `"${earlier.service.name}" and "${service2.name}" would share the bucket "${bucket}".`, fix: "Give one of them another name.", notes: [{ message: "The other one is here.", at: earlier.service.origin }] });
    }
  }
};
function placeOf2(service2, model) {
  const store = model.services.find((candidate) => candidate.name === service2.options["storage"]);
  if (store === void 0 || !store.isExternal) return store?.name ?? "";
  const { endpoint } = store.options;
  return typeof endpoint === "string" ? endpoint : "s3";
}

// src/lint/rules/channel-supported.ts
var told = (channel) => direct({ declare: "const metrics = prometheus();", stack: `selfMonitoring: metrics,
alerts: { notify: { critical: [${channel}] } },` });
var channelSupported = {
  name: "channel-supported",
  summary: "alerts told to a service at its end of support",
  severity: "warning",
  why: "Opsgenie is at its end of support: on the day that it is switched off nobody is called any more.",
  good: [{ config: told('pagerDuty({ key: secret("PAGERDUTY_KEY") })') }],
  bad: [{ config: told('opsgenie({ key: secret("OPSGENIE_KEY") })'), finds: ["Critical alerts are told to Opsgenie."] }],
  sees: "model",
  check({ alerts: alerts2 }, report2) {
    for (const [severity2, channels2] of [["Critical", alerts2.critical], ["Warning", alerts2.warning], ["Heartbeat", alerts2.heartbeat === null ? [] : [alerts2.heartbeat]]]) {
      for (const channel of channels2.filter(({ type }) => type === "opsgenie")) {
        report2({ at: channel.origin, message: `${severity2} alerts are told to Opsgenie.`, fix: "Tell pagerDuty(), or any other service by webhook()." });
      }
    }
  }
};

// src/components/package-catalog.ts
import { join as join4 } from "node:path";

// src/components/catalog.ts
import { existsSync as existsSync2, readdirSync, readFileSync } from "node:fs";
import { join as join3 } from "node:path";
function openCatalog(folder) {
  const versions2 = existsSync2(folder) ? readdirSync(folder).filter((name2) => /^\d+\.\d+\.\d+$/.test(name2)).sort(byRelease) : [];
  const files = reader(folder);
  const releases = /* @__PURE__ */ new Map();
  const releaseFor = (version) => {
    const nearestVersion = [...versions2].reverse().find((candidate) => byRelease(candidate, version) <= 0) ?? versions2[0] ?? version;
    const known3 = releases.get(nearestVersion) ?? releaseOf(nearestVersion, files);
    releases.set(nearestVersion, known3);
    return known3;
  };
  return {
    versions: versions2,
    findComponent: (version, kind, type) => find(releaseFor(version), version, kind, type),
    summaries: (version) => releaseFor(version).summaries(),
    ottl: (version) => releaseFor(version).ottl()
  };
}
function reader(folder) {
  const known3 = /* @__PURE__ */ new Map();
  return (path2) => {
    if (!known3.has(path2)) known3.set(path2, existsSync2(join3(folder, path2)) ? JSON.parse(readFileSync(join3(folder, path2), "utf8")) : void 0);
    return known3.get(path2);
  };
}
function releaseOf(version, read) {
  return {
    version,
    entry(kind, type) {
      if (!/^[a-z0-9_]+$/i.test(type)) return void 0;
      const entry = read(`${version}/${kind}s/${type}.json`);
      if (entry === void 0) return void 0;
      return { ...entry, isNear: isNearby(entry.moduleVersion, version), get definitions() {
        return read(`${version}/definitions.json`) ?? {};
      } };
    },
    summaries: () => indexed(read(`${version}/index.json`)),
    ottl: () => read(`${version}/ottl.json`)
  };
}
function isNearby(moduleVersion, version) {
  return moduleVersion?.startsWith("v0.") === true && moduleVersion !== `v${version}`;
}
function indexed(index) {
  const components = typeof index === "object" && index !== null && "components" in index ? index.components : index;
  return Array.isArray(components) ? components : [];
}
function find(release, version, kind, type) {
  const isExact = release.version === version;
  const entry = release.entry(kind, type);
  if (entry !== void 0) return { found: "component", entry, isExact };
  const summaries = release.summaries();
  const listed3 = summaries.find((candidate) => candidate.kind === kind && (candidate.type === type || candidate.aliases?.includes(type)));
  if (listed3 === void 0) {
    const others = summaries.filter((candidate) => candidate.kind !== kind && candidate.type === type).map((candidate) => candidate.kind);
    return { found: "unknown", nearest: nearest(type, summaries.filter((candidate) => candidate.kind === kind).map((candidate) => candidate.type)), otherKinds: others };
  }
  const current = release.entry(kind, listed3.type);
  if (current === void 0) return { found: "bare", summary: listed3 };
  return { found: "renamed", entry: current, isExact, now: listed3.type };
}
function byRelease(left, right) {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function resolved(option, entry) {
  if (option.$ref === void 0) return option;
  const { $ref, ...own3 } = option;
  const definition = entry.definitions[$ref];
  if (definition === void 0) return { type: "any", ...own3 };
  const below = resolved(definition, entry);
  return { ...below, ...own3, ...below.keys === void 0 ? {} : { keys: { ...below.keys, ...own3.keys } } };
}

// src/components/package-catalog.ts
var opened;
function packageCatalog() {
  opened ??= openCatalog(join4(packageRoot(), "schemas", "catalog"));
  return opened;
}

// src/lint/rules/component-in-distribution.ts
var distributions = [
  { image: /(?:^|\/)opentelemetry-collector-contrib(?=[:@]|$)/, name: "contrib" },
  { image: /(?:^|\/)opentelemetry-collector(?=[:@]|$)/, name: "core" },
  { image: /(?:^|\/)opentelemetry-collector-k8s(?=[:@]|$)/, name: "k8s" }
];
var run = (image3, to = "[traces]") => direct({ settings: `image: "${image3}", expose: hostPorts(),`, through: "[memoryLimiter(), processors.transform({ trace_statements: [] })]", to });
var componentInDistribution = {
  name: "component-in-distribution",
  summary: "a component that the collector's image does not contain",
  severity: "error",
  why: "The collector refuses a configuration that names it, and does not start.",
  good: [{ config: run("otel/opentelemetry-collector-contrib:0.158.0") }, { config: run("registry.example.com/otelcol-own:1.0.0", '[raw.exporter("acme", {})]') }],
  bad: [
    { config: run("otel/opentelemetry-collector:0.158.0"), finds: ['The image of collector "edge" is the core distribution, which has no processor "transform".'] },
    { config: run("otel/opentelemetry-collector-contrib:0.158.0", '[raw.exporter("acme", {})]'), finds: ['the contrib distribution, which has no exporter "acme"'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const distribution = distributions.find(({ image: image3 }) => image3.test(collector2.image))?.name;
      if (distribution === void 0) continue;
      for (const component of lacking(collector2, distribution, model.collectorVersion)) {
        report2({
          at: component.origin,
          message: `The image of collector "${collector2.name}" is the ${distribution} distribution, which has no ${component.kind} "${component.type}".`,
          fix: distribution === "contrib" ? "Name an image that contains it: image, built by the collector's builder." : "Leave image out: it is the contrib distribution.",
          notes: [{ message: "The collector is here.", at: collector2.origin }]
        });
      }
    }
  }
};
function lacking(collector2, distribution, version) {
  const asked = distribution === "contrib" ? collector2.components.filter((component) => component.isRaw) : collector2.components;
  return asked.filter((component) => !removals.some((removal) => isNamed(component, removal.kind, [removal.type])) && isLacking(component, distribution, version));
}
function isLacking(component, distribution, version) {
  const catalog = packageCatalog();
  const former = renames.filter((rename) => isNamed(component, rename.kind, [rename.now, rename.before])).flatMap((rename) => [rename.now, rename.before]);
  const listed3 = catalog.versions.map((each) => ({ each, found: catalog.summaries(each).find((summary) => summary.kind === component.kind && [component.type, ...former].some((type) => summary.type === type || summary.aliases.includes(type))) }));
  const exact = listed3.find(({ each }) => each === version);
  const all = exact === void 0 ? listed3 : [exact];
  return all.every(({ found }) => found === void 0 || !found.distributions.includes(distribution));
}
function isNamed(component, kind, types) {
  return component.kind === kind && types.includes(component.type);
}

// src/lint/rules/component-removed.ts
var raw = (version) => direct({ to: '[raw.exporter("logging", {})]', stack: `collectorVersion: "${version}",` });
var componentRemoved = {
  name: "component-removed",
  summary: "a component that the collector no longer has",
  severity: "error",
  why: "The collector refuses a configuration that names it, and does not start.",
  good: [{ config: raw("0.110.0") }],
  bad: [{ config: raw("0.111.0"), finds: ['Collector 0.111.0 has no exporter "logging": 0.110.0 was the last.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors.filter((each) => !each.isCustomImage)) {
      for (const component of collector2.components) {
        const removal = removals.find((each) => each.kind === component.kind && each.type === component.type);
        if (removal === void 0 || !isBefore(removal.last, model.collectorVersion)) continue;
        report2({ at: component.origin, message: `Collector ${model.collectorVersion} has no ${component.kind} "${component.type}": ${removal.last} was the last.`, fix: `Use ${removal.instead}.` });
      }
    }
  }
};

// src/model/flow.ts
function rateInto(model, collector2, signal) {
  const load2 = model.load[signal];
  if (load2 === null) return void 0;
  return rate(model, collector2, signal, load2.itemsPerSecond, /* @__PURE__ */ new Set());
}
function rate(model, collector2, signal, declared2, seen) {
  if (seen.has(collector2.name)) return void 0;
  const entries = entryCollectors(model, signal);
  if (entries.includes(collector2)) return entries.length === 1 ? declared2 : void 0;
  const senders = sendersTo(model, collector2, signal);
  if (senders.length === 0) return void 0;
  let total = 0;
  for (const sender of senders) {
    const into = rate(model, sender, signal, declared2, /* @__PURE__ */ new Set([...seen, collector2.name]));
    if (into === void 0) return void 0;
    total += into;
  }
  return total;
}
function entryCollectors(model, signal) {
  const carrying = model.collectors.filter((collector2) => collector2.pipelines.some((pipeline2) => pipeline2.signal === signal));
  const publishing = carrying.filter((collector2) => collector2.expose !== null);
  if (publishing.length > 0) return publishing;
  return carrying.filter((collector2) => collector2.ports.length > 0 && sendersTo(model, collector2, signal).length === 0);
}
function sendersTo(model, collector2, signal) {
  const queues2 = receiversOf(collector2, signal).flatMap((receiver2) => receiver2.type === "kafka" ? receiver2.peer ?? [] : []);
  const senders = new Set([collector2.name, ...queues2].flatMap((peer) => sendingTo(model, peer).filter((sending) => sending.signals.has(signal)).map(({ sender }) => sender)));
  senders.delete(collector2);
  return senders.size < 2 ? [...senders] : model.collectors.filter((each) => senders.has(each));
}
function sendingTo(model, peer) {
  const known3 = sendings.get(model) ?? sendingsOf(model);
  sendings.set(model, known3);
  return known3.get(peer) ?? [];
}
var sendings = /* @__PURE__ */ new WeakMap();
function sendingsOf({ collectors }) {
  const found = /* @__PURE__ */ new Map();
  for (const sender of collectors) {
    for (const exporter of sender.components) {
      if (exporter.kind !== "exporter" || exporter.peer === null) continue;
      const signals6 = new Set(sender.pipelines.filter((pipeline2) => pipeline2.exporters.includes(exporter.id)).map(({ signal }) => signal));
      const towards = found.get(exporter.peer) ?? [];
      towards.push({ sender, exporter, signals: signals6 });
      found.set(exporter.peer, towards);
    }
  }
  return found;
}
function exportersOf(collector2, signal) {
  const ids = new Set(collector2.pipelines.filter((pipeline2) => pipeline2.signal === signal).flatMap((pipeline2) => pipeline2.exporters));
  return collector2.components.filter((component) => component.kind === "exporter" && ids.has(component.id));
}
function receiversOf(collector2, signal) {
  const ids = new Set(collector2.pipelines.filter((pipeline2) => pipeline2.signal === signal).flatMap((pipeline2) => pipeline2.receivers));
  return collector2.components.filter((component) => component.kind === "receiver" && ids.has(component.id));
}
function leastReplicas(scaling2) {
  return scaling2.by === "fixed" ? scaling2.count : Math.max(1, scaling2.min);
}
function mostReplicas(scaling2) {
  return scaling2.by === "fixed" ? scaling2.count : scaling2.max;
}
function componentOf(collector2, kind, id) {
  return collector2.components.find((component) => component.kind === kind && component.id === id);
}
function optionAt(component, ...path2) {
  let here = component.options;
  for (const step of path2) {
    if (typeof here !== "object" || here === null || Array.isArray(here) || isSymbolic(here)) return void 0;
    here = here[step];
  }
  return here;
}

// src/lint/rules/component-renamed.ts
var raw2 = (version) => direct({ to: '[raw.exporter("otlphttp", { endpoint: "https://otlp.example.com" })]', stack: `collectorVersion: "${version}",` });
var componentRenamed = {
  name: "component-renamed",
  summary: "a component by its former name",
  severity: "warning",
  why: "The old name is an alias that is logged as deprecated, and it will go.",
  good: [{ config: raw2("0.143.0") }],
  bad: [{ config: raw2("0.144.0"), finds: ['The exporter "otlphttp" is called "otlp_http" since collector 0.144.0.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const component of collector2.components.filter((each) => each.isRaw)) {
        const rename = renames.find((each) => each.kind === component.kind && each.before === component.type);
        if (rename === void 0 || isBefore(model.collectorVersion, rename.since)) continue;
        report2({
          at: component.origin,
          message: `The ${component.kind} "${component.type}" is called "${rename.now}" since collector ${rename.since}.`,
          fix: `Write "${rename.now}". A queue or checkpoint kept under the old id stays behind: let it drain first.`,
          ...keepsData(component) ? {} : { edit: { kind: "type", to: rename.now } }
        });
      }
    }
  }
};
function keepsData(component) {
  return optionAt(component, "sending_queue", "storage") !== void 0 || optionAt(component, "storage") !== void 0;
}

// src/lint/arithmetic/pipelines.ts
var passing = /* @__PURE__ */ new Set(["forward", "routing", "failover", "roundrobin"]);
var holding = /* @__PURE__ */ new Set(["batch", "tail_sampling", "groupbytrace", "interval", "logdedup", "log_dedup"]);
function componentsOf(collector2, kind, type) {
  return collector2.components.filter((component) => component.kind === kind && (type === void 0 || component.type === type));
}
function processorsIn(collector2, pipeline2) {
  return pipeline2.processors.flatMap((id) => componentOf(collector2, "processor", id) ?? []);
}
function receiversIn(collector2, pipeline2) {
  return pipeline2.receivers.flatMap((id) => componentOf(collector2, "receiver", id) ?? []);
}
function connectorsInto(collector2, pipeline2) {
  return pipeline2.receivers.flatMap((id) => componentOf(collector2, "connector", id) ?? []);
}
function pipelinesWith(collector2, processor) {
  return collector2.pipelines.filter((pipeline2) => pipeline2.processors.includes(processor.id));
}
function feeding(collector2, pipeline2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(pipeline2.id)) return [];
  const inner = /* @__PURE__ */ new Set([...seen, pipeline2.id]);
  const connectors = connectorsInto(collector2, pipeline2).filter((connector) => passing.has(connector.type)).map((connector) => connector.id);
  const before2 = collector2.pipelines.filter((each) => each.signal === pipeline2.signal && each.exporters.some((id) => connectors.includes(id)));
  return [.../* @__PURE__ */ new Set([pipeline2, ...before2.flatMap((each) => feeding(collector2, each, inner))])];
}
function before(collector2, exporter) {
  const ending = collector2.pipelines.filter((pipeline2) => pipeline2.exporters.includes(exporter.id));
  return [...new Set(ending.flatMap((pipeline2) => feeding(collector2, pipeline2)))];
}
function receiversBefore(collector2, exporter) {
  return [...new Set(before(collector2, exporter).flatMap((pipeline2) => receiversIn(collector2, pipeline2)))];
}
function processorsBefore(collector2, exporter) {
  return [...new Set(before(collector2, exporter).flatMap((pipeline2) => processorsIn(collector2, pipeline2)))];
}
function isMadeHere(collector2, exporter) {
  return before(collector2, exporter).some((pipeline2) => connectorsInto(collector2, pipeline2).some((connector) => !passing.has(connector.type)));
}

// src/lint/rules/component-unused.ts
var named = /* @__PURE__ */ new Set(["file_storage", "db_storage", "redis_storage", "oidc", "bearertokenauth", "oauth2client", "basicauth", "sigv4auth", "asapclient", "headers_setter", "googleclientauth"]);
var sso = 'const sso = extensions.oidc({ issuer_url: "https://sso.example.com", audience: "otel" });';
var componentUnused = {
  name: "component-unused",
  summary: "an extension that no component uses",
  severity: "warning",
  why: "It runs, and does nothing: an authenticator that is only listed lets everyone in.",
  good: [{ config: direct({ declare: sso, from: "[otlp({ protocols: { grpc: { auth: { authenticator: sso } } } })]" }) }],
  bad: [{ config: direct({ declare: sso, settings: 'sendingQueue: { volume: "20Gi" }, extensions: [sso],' }), finds: ['No component of collector "edge" uses the extension "oidc".'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const used = usedExtensions(collector2);
      for (const extension of componentsOf(collector2, "extension").filter((each) => !each.isRaw && named.has(each.type) && !used.has(each.id))) {
        report2({ at: extension.origin, message: `No component of collector "${collector2.name}" uses the extension "${extension.id}".`, fix: "Name it where it belongs (auth: { authenticator }, storage), or remove it." });
      }
    }
  }
};
function usedExtensions(collector2) {
  return new Set(collector2.components.flatMap((component) => [...symbolsIn(component.options)]).flatMap((symbol) => symbol.$ === "component" ? [symbol.id] : []));
}

// src/lint/rules/connector-cycle.ts
var looped = (to) => [
  "const traces = jaeger();",
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "const front = gateway({ to: queue });",
  "",
  `collectors: { front, worker: consumer({ from: queue, to: { traces: ${to} } }) },`
].join("\n");
var connectorCycle = {
  name: "connector-cycle",
  summary: "telemetry that comes back to where it was",
  severity: "error",
  why: "Each item goes round for ever: within a collector the configuration is refused, between collectors the loop fills everything on its way.",
  good: [{ config: looped("traces") }],
  bad: [{ config: looped("front"), finds: ['Telemetry goes in a circle: "front" (traces) \u2192 "kafka" (traces) \u2192 "worker" (traces) \u2192 "front" (traces).'] }],
  sees: "model",
  check(model, report2) {
    const circle = circleIn(model.collectors.flatMap((collector2) => collector2.pipelines.flatMap((pipeline2) => stepsFrom(model, collector2, pipeline2))));
    const [first] = circle;
    if (first === void 0) return;
    report2({
      at: first.at,
      message: `Telemetry goes in a circle: ${[...circle.map((step) => step.from), first.from].join(" \u2192 ")}.`,
      fix: "Send it on to a store or to another queue, or take a connector out.",
      notes: circle.slice(1).map((step) => ({ message: `${step.from} \u2192 ${step.to}`, at: step.at }))
    });
  }
};
function stepsFrom(model, collector2, pipeline2) {
  const from2 = named2(collector2, pipeline2);
  const at3 = pipeline2.origin;
  const sent5 = pipeline2.exporters.flatMap((id) => {
    if (componentOf(collector2, "connector", id) !== void 0) return collector2.pipelines.filter((next3) => next3.receivers.includes(id)).map((next3) => ({ from: from2, to: named2(collector2, next3), at: at3 }));
    const peer = componentOf(collector2, "exporter", id)?.peer ?? null;
    const receiving = model.collectors.find((each) => each.name === peer);
    if (receiving !== void 0) return receiving.pipelines.filter((next3) => next3.signal === pipeline2.signal && receiversIn(receiving, next3).some((receiver2) => receiver2.type === "otlp")).map((next3) => ({ from: from2, to: named2(receiving, next3), at: at3 }));
    return peer === null ? [] : [{ from: from2, to: topic(peer, pipeline2), at: at3 }];
  });
  const read = receiversIn(collector2, pipeline2).flatMap((receiver2) => receiver2.peer === null ? [] : [{ from: topic(receiver2.peer, pipeline2), to: from2, at: receiver2.origin }]);
  return [...sent5, ...read];
}
function named2(collector2, pipeline2) {
  return `"${collector2.name}" (${pipeline2.id})`;
}
function topic(queue4, pipeline2) {
  return `"${queue4}" (${pipeline2.signal})`;
}
function circleIn(all) {
  for (const start of all) {
    const found = back(start, start.from, all, []);
    if (found !== void 0) return found;
  }
  return [];
}
function back(step, start, all, walked) {
  const way = [...walked, step];
  if (step.to === start) return way;
  if (walked.some((earlier) => earlier.from === step.to)) return void 0;
  for (const next3 of all.filter((candidate) => candidate.from === step.to)) {
    const found = back(next3, start, all, way);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/lint/rules/debug-exporter.ts
var debugExporter = {
  name: "debug-exporter",
  summary: "a debug exporter in a pipeline",
  severity: "warning",
  why: "It writes what passes to the log, personal data included, and the log fills a disk.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ to: "[traces, exporters.debug()]" }), finds: ['Collector "edge" writes telemetry to its log by "debug".'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter", "debug")) {
        report2({ at: exporter.origin, message: `Collector "${collector2.name}" writes telemetry to its log by "${exporter.id}".`, fix: "Take it out when you have seen what you wanted." });
      }
    }
  }
};

// src/lint/arithmetic/replicas.ts
var least = leastReplicas;
var most = mostReplicas;
function hasSeveral(collector2) {
  return collector2.mode === "daemonset" || most(collector2.scaling) > 1;
}
function replicasShown(collector2) {
  if (collector2.mode === "daemonset") return "one replica on each node";
  const highest = most(collector2.scaling);
  return collector2.scaling.by === "fixed" ? `${highest} replicas` : `up to ${highest} replicas`;
}
function runsOnKubernetes(model) {
  return model.targets.some((target) => target.type.startsWith("kubernetes"));
}

// src/lint/rules/disruption-budget-allows-drain.ts
var budget = (available) => [
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "",
  'targets: [kubernetes({ namespace: "observability" })],',
  `collectors: { gateway: gateway({ replicas: { min: 3, max: 10, cpuUtilization: 70 }, minAvailable: ${available}, to: queue }) },`
].join("\n");
var disruptionBudgetAllowsDrain = {
  name: "disruption-budget-allows-drain",
  summary: "a disruption budget that no drain can meet",
  severity: "error",
  why: "A node with such a replica cannot be drained: the upgrade of a cluster stops there.",
  good: [{ config: budget(2) }],
  bad: [{ config: budget(3), finds: ["3 (minAvailable) >= 3 (least replicas)"] }],
  sees: "model",
  check(model, report2) {
    if (!runsOnKubernetes(model)) return;
    for (const collector2 of model.collectors) {
      const { minAvailable } = collector2;
      if (minAvailable === null || collector2.mode === "daemonset" || minAvailable < least(collector2.scaling)) continue;
      report2({
        at: [...collector2.origin, "minAvailable"],
        on: "key",
        message: `No replica of collector "${collector2.name}" may be evicted: ${minAvailable} (minAvailable) >= ${least(collector2.scaling)} (least replicas).`,
        fix: "Leave minAvailable out: it is one less than the least number of replicas.",
        notes: [{ message: "The replicas are declared here.", at: collector2.scaling.origin }]
      });
    }
  }
};

// src/lint/rules/exposure-publishes-nothing.ts
var consuming = (expose) => [
  "const traces = jaeger();",
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "",
  `collectors: { gateway: gateway({ to: queue }), consumer: consumer({ ${expose}from: queue, to: { traces } }) },`
].join("\n");
var exposurePublishesNothing = {
  name: "exposure-publishes-nothing",
  summary: "a collector that is published and listens on nothing",
  severity: "warning",
  why: "A balancer or a port is made that nothing answers behind.",
  good: [{ config: consuming("") }],
  bad: [{ config: consuming("expose: hostPorts(), "), finds: ['Collector "consumer" is published, and none of its receivers listens.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      if (collector2.expose === null || collector2.ports.length > 0 || collector2.components.some((component) => component.kind === "receiver" && component.isRaw)) continue;
      report2({ at: collector2.expose.origin, message: `Collector "${collector2.name}" is published, and none of its receivers listens.`, fix: "Take expose out, or add a receiver: otlp()." });
    }
  }
};

// src/lint/arithmetic/options.ts
function numberAt(component, ...path2) {
  const value2 = optionAt(component, ...path2);
  return typeof value2 === "number" ? value2 : void 0;
}
function textAt(component, ...path2) {
  const value2 = optionAt(component, ...path2);
  return typeof value2 === "string" ? value2 : void 0;
}
function secondsAt(component, ...path2) {
  const value2 = optionAt(component, ...path2);
  return value2 === 0 ? 0 : parseGoDuration(value2);
}
function isBlock(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !isSymbolic(value2);
}
function isList(value2) {
  return Array.isArray(value2);
}
function optionPath(component, ...path2) {
  if (component.origin.at(-1) === "options") return [...component.origin, ...path2];
  return [...component.origin, "options", ...path2];
}
function isDerived(component, ...path2) {
  return component.derived.some(({ option }) => option.length <= path2.length && option.every((step, index) => step === path2[index]));
}

// src/lint/rules/file-log-checkpoints.ts
var tailed = (options) => [
  "const logs = loki();",
  "",
  "collectors: {",
  `  node: agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*/*/*.log"], ${options} })] }, to: logs, mounts: [hostPath("/var/log/pods")] }),`,
  "},"
].join("\n");
var fileLogCheckpoints = {
  name: "file-log-checkpoints",
  summary: "log files that are tailed without remembering where",
  severity: "warning",
  why: "After a restart the files are read from their end, and what was written meanwhile is skipped; or from their beginning, and everything is sent again.",
  good: [{ config: tailed('storage: extensions.fileStorage({ volume: "1Gi" })') }],
  bad: [{ config: tailed(""), finds: ['Receiver "file_log" of collector "node" does not remember how far it has read.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const receiver2 of componentsOf(collector2, "receiver", "file_log")) {
        const storage = optionAt(receiver2, "storage");
        if (receiver2.isRaw || storage !== void 0 && storage !== null) continue;
        report2({ at: optionPath(receiver2, "storage"), message: `Receiver "${receiver2.id}" of collector "${collector2.name}" does not remember how far it has read.`, fix: 'Give it a place: storage: extensions.fileStorage({ volume: "1Gi" }).' });
      }
    }
  }
};

// src/lint/rules/grafana-cannot-sign-in.ts
var shown2 = (auth) => `const metrics = externalMimir({ endpoint: "https://mimir.example.com", auth: extensions.${auth} });

collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },
dashboards: grafana({ sources: [metrics] }),`;
var known = /* @__PURE__ */ new Set(["basicauth", "bearertokenauth", "sigv4auth"]);
var grafanaCannotSignIn = {
  name: "grafana-cannot-sign-in",
  summary: "a store that asks Grafana for a sign-in that it has not got",
  severity: "warning",
  why: "A data source of Grafana sends a password, a fixed token or an AWS signature; it fetches no token of its own, so the store refuses its queries.",
  good: [{ config: shown2('bearerTokenAuth({ token: secret("MIMIR_TOKEN") })') }, { config: shown2('basicAuth({ client_auth: { username: "otelc", password: secret("MIMIR_PASSWORD") } })') }],
  bad: [{ config: shown2('oauth2Client({ client_id: "otelc", client_secret: secret("MIMIR_SECRET"), token_url: "https://sso.example.com/token" })'), finds: ['"grafana" cannot sign in to "mimir" as "oauth2client" does.'] }],
  sees: "model",
  check(model, report2) {
    for (const dashboards2 of model.services.filter((service2) => service2.type === "grafana")) {
      const sources = Array.isArray(dashboards2.options["sources"]) ? dashboards2.options["sources"] : [];
      for (const store of model.services.filter((service2) => service2.isExternal && service2.options["query"] === void 0 && sources.includes(service2.name))) {
        const auth = store.options["auth"];
        const type = typeof auth === "object" && auth !== null && "type" in auth ? String(auth.type) : void 0;
        if (type === void 0 || known.has(type)) continue;
        report2({ at: [...dashboards2.origin, "options", "sources"], message: `"${dashboards2.name}" cannot sign in to "${store.name}" as "${type}" does.`, fix: "Let the store take a token for Grafana, or put a proxy in front of it that signs in; then name that by query: of the store.", notes: [{ message: "The store asks for it here.", at: store.origin }] });
      }
    }
  }
};

// src/lint/rules/grafana-needs-database.ts
var shown3 = (options) => `const traces = jaeger();

collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },
dashboards: grafana({ sources: [traces], ${options} }),`;
var grafanaNeedsDatabase = {
  name: "grafana-needs-database",
  summary: "several replicas of Grafana, each with a database of its own",
  severity: "error",
  why: "SQLite is a file of one replica: sessions, dashboards and alert states differ from request to request.",
  good: [{ config: shown3('replicas: 2, database: postgres({ volume: "10Gi" })') }, { config: shown3("replicas: 1") }],
  bad: [{ config: shown3("replicas: 2"), finds: ['"grafana" has 2 replicas and no database that they share.'] }],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services) {
      if (service2.type !== "grafana" || service2.replicas < 2 || service2.options["database"] !== void 0) continue;
      report2({
        at: [...service2.origin, "options", "replicas"],
        message: `"${service2.name}" has ${service2.replicas} replicas and no database that they share.`,
        fix: 'Give it one: database: postgres({ volume: "10Gi" }), or externalPostgres({ ... }).'
      });
    }
  }
};

// src/lint/rules/grpc-needs-request-balancing.ts
var aged = (age, target = 'kubernetes({ namespace: "observability" })') => [
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "",
  `targets: [${target}],`,
  `collectors: { gateway: gateway({ replicas: 3, from: [otlp({ protocols: { grpc: { keepalive: { server_parameters: { max_connection_age: "${age}" } } } } })], to: queue }) },`
].join("\n");
var grpcNeedsRequestBalancing = {
  name: "grpc-needs-request-balancing",
  summary: "gRPC connections that never end, behind a balancer of connections",
  severity: "warning",
  why: "A client keeps its one connection, and with it one replica: new replicas get nothing, and the busiest client overloads one of them.",
  good: [{ config: aged("5m") }, { config: aged("0s", "compose()") }],
  bad: [{ config: aged("0s"), finds: ['Clients of collector "gateway" stay on one of its 3 replicas'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors.filter((each) => each.mode === "deployment" && hasSeveral(each))) {
      for (const receiver2 of componentsOf(collector2, "receiver", "otlp")) {
        if (optionAt(receiver2, "protocols", "grpc") === void 0 || !isBalancedByConnection(model, collector2, receiver2)) continue;
        if ((secondsAt(receiver2, "protocols", "grpc", "keepalive", "server_parameters", "max_connection_age") ?? 0) > 0) continue;
        report2({
          at: optionPath(receiver2, "protocols", "grpc", "keepalive", "server_parameters", "max_connection_age"),
          message: `Clients of collector "${collector2.name}" stay on one of its ${replicasShown(collector2)}: its gRPC connections have no max_connection_age.`,
          fix: 'Leave keepalive out: connections then end after "5m", and clients connect anew.'
        });
      }
    }
  }
};
function isBalancedByConnection(model, collector2, receiver2) {
  return runsOnKubernetes(model) || collector2.expose?.type === "load-balancer" && optionAt(receiver2, "protocols", "grpc", "tls") !== void 0;
}

// src/lint/rules/grpc-token-needs-tls.ts
var sent = (tls2) => direct({
  declare: 'const token = extensions.bearerTokenAuth({ token: secret("TOKEN") });',
  to: `[exporters.otlpGrpc({ endpoint: "otlp.example.com:4317", auth: { authenticator: token }${tls2} }), traces]`
});
var encryptedOnly = /* @__PURE__ */ new Set(["bearertokenauth", "basicauth", "oauth2client"]);
var grpcTokenNeedsTls = {
  name: "grpc-token-needs-tls",
  summary: "credentials on a gRPC connection without TLS",
  severity: "error",
  why: 'The collector does not start: "grpc: the credentials require transport level security".',
  good: [{ config: sent("") }],
  bad: [{ config: sent(", tls: { insecure: true }"), finds: ['Exporter "otlp_grpc" of collector "edge" signs its requests with "bearertokenauth" and has no TLS.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter", "otlp_grpc")) {
        const signing = authenticatorOf(collector2, exporter);
        if (signing === void 0 || !encryptedOnly.has(signing.type) || !isPlain(exporter)) continue;
        report2({
          at: optionPath(exporter, "auth"),
          message: `Exporter "${exporter.id}" of collector "${collector2.name}" signs its requests with "${signing.id}" and has no TLS.`,
          fix: exporter.peer === null ? "Leave tls.insecure out." : `Give the receiver of "${exporter.peer}" a certificate, or leave auth out.`
        });
      }
    }
  }
};
function authenticatorOf(collector2, exporter) {
  const named4 = optionAt(exporter, "auth", "authenticator");
  return named4 !== void 0 && isSymbolic(named4) && named4.$ === "component" ? componentOf(collector2, "extension", named4.id) : void 0;
}
function isPlain(exporter) {
  return optionAt(exporter, "tls", "insecure") === true || textAt(exporter, "endpoint")?.startsWith("http://") === true;
}

// src/lint/documents/compose.ts
function composeServices(artifacts, target, model) {
  return artifacts.filter((artifact) => artifact.schema === "compose").flatMap((artifact) => listOf(artifact.documents).flatMap((document) => Object.entries(fieldsOf(inside(document, "services"))).filter(([, fields]) => isRecord(fields)).map(([name2, fields]) => ({ name: name2, fields: fieldsOf(fields), at: originOf2(name2, target, model, artifact) }))));
}
function originOf2(name2, target, model, artifact) {
  if (name2 in fieldsOf(target.options["services"])) return [...target.origin, "options", "services", name2];
  const patch = target.patches.find((each) => each.kind.toLowerCase() === "service" && each.name === name2);
  if (patch !== void 0) return patch.origin;
  const nodes = nodesOf(model);
  for (let part = name2; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("-")))) {
    const at3 = nodes.get(part);
    if (at3 !== void 0) return at3;
  }
  return artifact.origin;
}
function nodesOf(model) {
  const known3 = places.get(model) ?? new Map([...model.services, ...model.collectors].map((node2) => [node2.name, node2.origin]));
  places.set(model, known3);
  return known3;
}
var places = /* @__PURE__ */ new WeakMap();
function namedVolumes(service2) {
  return listOf(service2.fields["volumes"]).flatMap((entry) => {
    if (typeof entry === "string") {
      const [source2 = "", target2 = "", mode = ""] = entry.split(":");
      return target2 === "" || /^[./~$]/.test(source2) ? [] : [{ source: source2, target: target2, isReadOnly: mode.split(",").includes("ro") }];
    }
    const { type, source, target, read_only: readOnly } = fieldsOf(entry);
    return type === "volume" && typeof source === "string" && typeof target === "string" ? [{ source, target, isReadOnly: readOnly === true }] : [];
  });
}
function replicasOf({ fields }) {
  const stated = inside(fields, "deploy", "replicas") ?? fields["scale"];
  return typeof stated === "number" ? stated : 1;
}
function imageOfService({ fields }) {
  return textOf(fields["image"]);
}
function isJob({ fields }) {
  const restart = textOf(fields["restart"]) ?? "";
  return restart === "no" || restart.startsWith("on-failure");
}
function scriptOf({ fields }) {
  return JSON.stringify([fields["entrypoint"], fields["command"]]);
}

// src/lint/documents/image.ts
function imageOf(reference) {
  if (reference.includes("$") || reference === "") return void 0;
  const [name2 = "", digest] = reference.split("@");
  const parts = name2.split("/");
  const [host = ""] = parts;
  const hasRegistry = parts.length > 1 && (/[.:]/.test(host) || host === "localhost");
  const path2 = (hasRegistry ? parts.slice(1) : parts).join("/");
  const [repository = "", tag] = path2.split(":");
  return { registry: hasRegistry ? host : void 0, repository, tag, digest };
}
var knownImages = [
  { repository: /(?:^|\/)opentelemetry-collector(?:-contrib|-k8s|-otlp)?$/, programs: [], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/tempo$/, programs: ["/tempo"], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/loki$/, programs: ["/usr/bin/loki"], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/mimir$/, programs: [], hasShell: false, startsAsRoot: true, needsOwner: false },
  { repository: /(?:^|\/)jaegertracing\/jaeger$/, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/grafana$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)prom\/prometheus$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)apache\/kafka$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)haproxy$/, startsAsRoot: false, needsOwner: false }
];
function knownImage(reference) {
  const image3 = reference === void 0 ? void 0 : imageOf(reference);
  return image3 === void 0 ? void 0 : knownImages.find((known3) => known3.repository.test(image3.repository));
}

// src/lint/rules/healthcheck-runs-in-image.ts
var healthcheckRunsInImage = {
  name: "healthcheck-runs-in-image",
  summary: "a health check by a program that the image does not hold",
  severity: "error",
  why: "It fails every time: the container is never healthy, and what waits for it never starts.",
  good: [{ config: withService('image: "grafana/tempo:3.0.3", healthcheck: { test: ["CMD", "/tempo", "-health"] }') }, { config: withPatch("healthcheck: { disable: true }") }],
  bad: [
    { config: withPatch('healthcheck: { test: ["CMD", "wget", "-q", "--spider", "http://localhost:13133/"] }'), finds: ['Service "edge" is asked by "wget", which its image does not hold.'] },
    { config: withService('image: "grafana/loki:3.7.6", healthcheck: { test: "wget -q http://localhost:3100/ready" }'), finds: ['Service "mock" is asked by a shell'] }
  ],
  sees: "documents",
  check(artifacts, target, model, report2) {
    const fix = "Ask from outside: a probe by HTTP, or a small service beside it that polls.";
    for (const service2 of composeServices(artifacts, target, model)) {
      const missing2 = missingProgram(imageOfService(service2), commandOf(service2));
      if (missing2 !== void 0) report2({ at: service2.at, message: `Service "${service2.name}" is asked by ${missing2}, which its image does not hold.`, fix });
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model))) {
      for (const container of containersOf(workload)) {
        for (const probe2 of ["livenessProbe", "readinessProbe", "startupProbe"]) {
          const command = listOf(inside(container.fields, probe2, "exec", "command")).flatMap((word) => textOf(word) ?? []);
          const missing2 = missingProgram(imageOfContainer(container), command);
          if (missing2 !== void 0) report2({ at: workload.at, message: `The ${probe2} of container "${container.name}" in ${shown(workload)} runs ${missing2}, which its image does not hold.`, fix });
        }
      }
    }
  }
};
function commandOf({ fields }) {
  const healthcheck = fields["healthcheck"];
  if (!isRecord(healthcheck) || healthcheck["disable"] === true) return [];
  const test = healthcheck["test"];
  if (typeof test === "string") return test === "" ? [] : ["/bin/sh"];
  const [kind, ...words] = listOf(test).flatMap((word) => textOf(word) ?? []);
  if (kind === "CMD-SHELL") return ["/bin/sh"];
  return kind === "CMD" ? words : [];
}
function missingProgram(image3, command) {
  const known3 = knownImage(image3);
  const [program] = command;
  if (program === void 0 || known3?.programs === void 0 || known3.programs.includes(program)) return void 0;
  return /(?:^|\/)(?:ba|da|a|z)?sh$/.test(program) ? "a shell" : `"${program}"`;
}

// src/lint/rules/host-path-readable.ts
var tailing = (path2, patch = "") => [
  "const logs = loki();",
  "",
  `targets: [compose({ patches: [${patch}] })],`,
  `collectors: { node: agent({ from: { logs: [receivers.fileLog({ include: ["${path2}/*.log"], storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: logs, mounts: [hostPath("${path2}")], sendingQueue: { volume: "5Gi" } }) },`
].join("\n");
var rootOnly = ["/var/log/pods", "/var/log/containers", "/var/log/audit", "/var/lib/docker", "/var/lib/containerd", "/root"];
var sockets = ["/var/run/docker.sock", "/run/docker.sock"];
var hostPathReadable = {
  name: "host-path-readable",
  summary: "a path of the host that the container's user may not read",
  severity: "warning",
  why: "The collector starts, says so in its log, and reads nothing.",
  good: [{ config: tailing("/srv/logs") }, { config: tailing("/var/log/pods", 'patch({ kind: "service", name: "node" }, { user: "0:0" })') }],
  bad: [{ config: tailing("/var/log/pods"), finds: ['Service "node" runs as user 10001, and only root may read "/var/log/pods".'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const service2 of composeServices(artifacts, target, model)) {
      const user = textOf(service2.fields["user"])?.split(":")[0];
      const path2 = boundPaths(service2).find((each) => rootOnly.some((folder) => each === folder || each.startsWith(`${folder}/`)) || sockets.includes(each) && listOf(service2.fields["group_add"]).length === 0);
      if (path2 === void 0 || user === void 0 || !/^[1-9]\d*$/.test(user)) continue;
      const isSocket = sockets.includes(path2);
      report2({
        at: service2.at,
        message: `Service "${service2.name}" runs as user ${user}, and only root${isSocket ? " and its group" : ""} may ${isSocket ? "use" : "read"} "${path2}".`,
        fix: `Patch it: patch({ kind: "service", name: "${service2.name}" }, { ${isSocket ? 'group_add: ["<the group of the socket>"]' : 'user: "0:0"'} }).`
      });
    }
  }
};
function boundPaths({ fields }) {
  return listOf(fields["volumes"]).flatMap((entry) => {
    if (typeof entry === "string") return [entry.split(":")[0] ?? ""];
    const { type, source } = fieldsOf(entry);
    return type === "bind" && typeof source === "string" ? [source] : [];
  });
}

// src/lint/rules/host-ports-unpublished.ts
var published = (expose, target = 'kubernetes({ namespace: "observability" })') => `const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });

targets: [${target}],
collectors: { edge: gateway({ replicas: 1, expose: ${expose}, to: queue }) },`;
var hostPortsUnpublished = {
  name: "host-ports-unpublished",
  summary: "hostPorts() publishes nothing on Kubernetes",
  severity: "info",
  why: "A port of a node is no address that clients could rely on; the Service is reachable inside the cluster, and by kubectl port-forward.",
  good: [{ config: published("loadBalancer({ internal: true })") }, { config: published("hostPorts()", "compose()") }],
  bad: [{ config: published("hostPorts()"), finds: ['"edge" is not published on Kubernetes.'] }],
  sees: "model",
  check(model, report2) {
    if (!runsOnKubernetes(model)) return;
    for (const node2 of [...model.collectors, ...model.services]) {
      if (node2.expose?.type !== "host-ports") continue;
      report2({ at: node2.expose.origin, message: `"${node2.name}" is not published on Kubernetes.`, fix: "Publish it by loadBalancer() where clients outside the cluster need it." });
    }
  }
};

// src/lint/documents/images-in.ts
function imagesIn(artifacts, target, model) {
  const services = composeServices(artifacts, target, model).map((service2) => ({ reference: imageOfService(service2), of: `Service "${service2.name}"`, at: service2.at }));
  const containers = workloadsIn(objectsOf(artifacts, target, model)).flatMap((workload) => containersOf(workload).map((container) => ({ reference: imageOfContainer(container), of: `Container "${container.name}" of ${shown(workload)}`, at: workload.at })));
  return [...services, ...containers].flatMap(({ reference, of: of2, at: at3 }) => {
    const image3 = reference === void 0 ? void 0 : imageOf(reference);
    return reference === void 0 || image3 === void 0 ? [] : [{ reference, image: image3, of: of2, at: at3 }];
  });
}

// src/lint/rules/image-available.ts
var gone = [
  { repository: /^bitnami\/kafka$/, because: "was taken down", instead: "apache/kafka:4.3.1; KAFKA_CFG_X is KAFKA_X there, and the user is 1000" },
  { repository: /^minio\/(?:minio|mc)$/, because: "was taken down", instead: "objectStore(), or pgsty/silo, which has the same settings" },
  { repository: /^otel\/opentelemetry-collector(?:-contrib|-k8s|-otlp)?$/, tag: /^0\.(?:124|125)\./, because: "is missing on Docker Hub between 0.123.1 and 0.126.0", instead: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib" }
];
var imageAvailable = {
  name: "image-available",
  summary: "an image that cannot be pulled",
  severity: "error",
  why: "It runs where it was pulled before, and nowhere else: not on a new node, not after a disaster.",
  good: [{ config: withService('image: "apache/kafka:4.3.1"') }, { config: withService('image: "registry.example.com/bitnami/kafka:3.6"') }],
  bad: [{ config: withService('image: "bitnami/kafka:3.6"'), finds: ['Service "mock" runs "bitnami/kafka:3.6", which was taken down.'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const { reference, image: image3, of: of2, at: at3 } of imagesIn(artifacts, target, model)) {
      const found = isOnDockerHub(image3) ? gone.find(({ repository, tag }) => repository.test(image3.repository) && (tag === void 0 || tag.test(image3.tag ?? ""))) : void 0;
      if (found !== void 0) report2({ at: at3, message: `${of2} runs "${reference}", which ${found.because}.`, fix: `Use ${found.instead}.` });
    }
  }
};
function isOnDockerHub({ registry }) {
  return registry === void 0 || registry === "docker.io" || registry === "registry-1.docker.io";
}

// src/lint/rules/image-pinned.ts
var imagePinned = {
  name: "image-pinned",
  summary: "an image without a digest",
  severity: "warning",
  isOptional: true,
  why: "A tag may be moved; only a digest is always the same bytes.",
  good: [{ config: withService('image: "mock:1"') }],
  bad: [],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const { reference, image: image3, of: of2, at: at3 } of imagesIn(artifacts, target, model)) {
      if (image3.digest === void 0) report2({ at: at3, message: `${of2} runs "${reference}", which names no digest.`, fix: "Add it: image:tag@sha256:...." });
    }
  }
};

// src/lint/arithmetic/numbers.ts
function count2(value2) {
  const [whole = "", fraction] = String(Math.round(value2 * 100) / 100).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
var binary = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
function bytes(value2) {
  let scaled7 = value2;
  let unit = 0;
  while (scaled7 >= 1024 && unit < binary.length - 1) {
    scaled7 /= 1024;
    unit += 1;
  }
  const shown5 = unit === 0 ? count2(Math.round(scaled7)) : count2(Math.round(scaled7 * 10) / 10);
  return `${shown5} ${binary[unit] ?? "B"}`;
}
function seconds(value2) {
  return `${count2(value2)} s`;
}
function plural(amount2, noun2) {
  return `${count2(amount2)} ${noun2}${amount2 === 1 ? "" : "s"}`;
}
function quoted(names4) {
  const shown5 = names4.map((name2) => `"${name2}"`);
  const last = shown5.at(-1) ?? "";
  return shown5.length < 2 ? last : `${shown5.slice(0, -1).join(", ")} and ${last}`;
}

// src/lint/arithmetic/kafka.ts
function queuesOf(model) {
  return model.services.filter((service2) => service2.role === "queue");
}
function writersOf(model, queue4) {
  return usesOf(model, "exporter", queue4);
}
function readersOf(model, queue4) {
  return usesOf(model, "receiver", queue4);
}
function usesOf(model, kind, queue4) {
  return model.collectors.flatMap((collector2) => collector2.components.filter((component) => component.kind === kind && component.type === "kafka" && component.peer === queue4).map((component) => ({ collector: collector2, component })));
}
function kafkaComponents(model, kind) {
  return model.collectors.flatMap((collector2) => collector2.components.filter((component) => component.kind === kind && component.type === "kafka").map((component) => ({ collector: collector2, component })));
}
function queueFigure(queue4, option) {
  const value2 = queue4.options[option];
  return typeof value2 === "number" ? value2 : void 0;
}
function queueOption(queue4, option) {
  return [...queue4.origin, "options", option];
}

// src/lint/arithmetic/queues.ts
var defaultBytes = { traces: 500, metrics: 150, logs: 300 };
var nouns = { traces: "span", metrics: "data point", logs: "log record" };
function itemNoun(signal) {
  return nouns[signal];
}
function itemSize(load2, signal) {
  const bytes2 = load2?.bytesPerItem ?? defaultBytes[signal];
  return { bytes: bytes2, shown: `${count2(bytes2)} B (${load2 === null || load2.isDefaultSize ? "default" : `load.${signal}`})` };
}
function isQueued(exporter) {
  return optionAt(exporter, "sending_queue", "enabled") === true;
}
function isPersistent(exporter) {
  const storage = optionAt(exporter, "sending_queue", "storage");
  return isQueued(exporter) && storage !== void 0 && storage !== null;
}
function isInMemory(exporter) {
  return isQueued(exporter) && !isPersistent(exporter) && optionAt(exporter, "sending_queue", "wait_for_result") !== true;
}
function isBehindOffset(collector2, exporter) {
  const receivers2 = receiversBefore(collector2, exporter);
  return receivers2.length > 0 && receivers2.every(isMarkedAfter) && !isMadeHere(collector2, exporter) && !processorsBefore(collector2, exporter).some((processor) => holding.has(processor.type));
}
function isMarkedAfter(receiver2) {
  return receiver2.type === "kafka" && optionAt(receiver2, "message_marking", "after") === true;
}
function signalsOf(collector2, exporter) {
  return signals.filter((signal) => collector2.pipelines.some((pipeline2) => pipeline2.signal === signal && pipeline2.exporters.includes(exporter.id)));
}
function capacityOf(collector2, exporter, signal, model) {
  const size = numberAt(exporter, "sending_queue", "queue_size");
  if (size === void 0) return void 0;
  const sizer = textAt(exporter, "sending_queue", "sizer") ?? "requests";
  if (sizer === "items") return { items: size, shown: `${count2(size)} items (queue_size)` };
  const item = itemSize(model.load[signal], signal);
  if (sizer === "bytes") return { items: Math.floor(size / item.bytes), shown: `${count2(size)} B (queue_size) / ${item.shown} = ${count2(Math.floor(size / item.bytes))} items` };
  const batch3 = batchSize(collector2, exporter, signal);
  return batch3 === void 0 ? void 0 : { items: size * batch3, shown: `${count2(size)} requests (queue_size) \xD7 ${count2(batch3)} items (batch) = ${count2(size * batch3)} items` };
}
function batchSize(collector2, exporter, signal) {
  const ending = before(collector2, exporter).filter((pipeline2) => pipeline2.signal === signal && pipeline2.exporters.includes(exporter.id));
  const sizes = ending.map((pipeline2) => {
    const batch3 = pipeline2.processors.flatMap((id) => componentOf(collector2, "processor", id) ?? []).findLast((processor) => processor.type === "batch");
    if (batch3 === void 0) return void 0;
    const most2 = numberAt(batch3, "send_batch_max_size") ?? 0;
    return most2 > 0 ? most2 : numberAt(batch3, "send_batch_size") ?? 8192;
  });
  const known3 = sizes.flatMap((size) => size ?? []);
  return known3.length === sizes.length && known3.length > 0 ? Math.max(...known3) : void 0;
}

// src/lint/rules/kafka-at-least-once.ts
var reading = (options) => queued({ consumer: `from: receiver(queue, { ${options} }), to: { traces }`, stack: 'outage: "30m",' });
var writing = (acks) => queued({ gateway: `to: exporter(queue, { producer: { required_acks: ${acks} } })` });
var kafkaAtLeastOnce = {
  name: "kafka-at-least-once",
  summary: "data that is acknowledged to Kafka before it is safe, or to the sender before Kafka has it",
  severity: "error",
  why: "The offset moves past data that stands only in memory: a crash while the store was down lost 12,000 of 42,000 spans behind a batch processor, 1,980 behind a queue in memory, and none with the offset as the queue.",
  good: [{ config: queued({}) }, { config: reading('error_backoff: { max_elapsed_time: "30m" }') }, { config: writing('"all"') }],
  bad: [
    { config: reading("message_marking: { after: false }"), finds: ["before it has sent them"] },
    { config: reading("message_marking: { on_error: true }"), finds: ["although sending them failed"] },
    { config: reading("error_backoff: { enabled: false }"), finds: ["does not wait after a failure"] },
    { config: reading('error_backoff: { max_elapsed_time: "29m" }'), finds: ["1,740 s (error_backoff.max_elapsed_time) < 1,800 s (outage)"] },
    { config: queued({ consumer: "from: queue, through: [memoryLimiter(), batch()], to: { traces }" }), finds: ['Processor "batch"'] },
    { config: queued({ consumer: "from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true } }) }" }), finds: ["in a queue in memory"] },
    { config: writing("0"), finds: ["without waiting for Kafka"] },
    { config: writing("1"), finds: ["when one broker has them"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const use of kafkaComponents(model, "receiver")) checkReceiver(model, use, report2);
    for (const use of kafkaComponents(model, "exporter")) checkAcknowledgement(model, use, report2);
    for (const collector2 of model.collectors) checkHolders(collector2, report2);
  }
};
function checkReceiver(model, { collector: collector2, component }, report2) {
  const name2 = `Collector "${collector2.name}"`;
  const marking = optionPath(component, "message_marking");
  if (optionAt(component, "message_marking", "after") !== true) {
    report2({ at: [...marking, "after"], message: `${name2} marks records of "${component.id}" as read before it has sent them.`, fix: "Leave message_marking out: { after: true } is what a consumer does by itself." });
    return;
  }
  if (optionAt(component, "message_marking", "on_error") === true) {
    report2({ at: [...marking, "on_error"], message: `${name2} marks records of "${component.id}" as read although sending them failed.`, fix: "Leave message_marking.on_error out." });
  }
  const elapsed = secondsAt(component, "error_backoff", "max_elapsed_time") ?? 0;
  if (optionAt(component, "error_backoff", "enabled") !== true) {
    report2({ at: optionPath(component, "error_backoff"), message: `${name2} does not wait after a failure of "${component.id}": it goes on with the next record.`, why: "The record that failed is never sent.", fix: "Leave error_backoff out: it is complete, and without end." });
  } else if (model.outageSeconds !== null && elapsed > 0 && elapsed < model.outageSeconds) {
    report2({
      at: optionPath(component, "error_backoff", "max_elapsed_time"),
      why: "After that the record is given up.",
      fix: "Leave max_elapsed_time out: 0s tries without end.",
      message: `${name2} gives records of "${component.id}" up within the declared outage: ${seconds(elapsed)} (error_backoff.max_elapsed_time) < ${seconds(model.outageSeconds)} (outage).`
    });
  }
}
function checkAcknowledgement(model, { collector: collector2, component }, report2) {
  const acks = optionAt(component, "producer", "required_acks");
  const at3 = optionPath(component, "producer", "required_acks");
  const queue4 = queuesOf(model).find((each) => each.name === component.peer);
  const fix = 'Leave required_acks out: it is "all".';
  if (acks === 0) report2({ at: at3, message: `Collector "${collector2.name}" drops records from its queue without waiting for Kafka (required_acks: 0).`, why: "A broker that does not take them is not noticed.", fix });
  if (acks === 1 && !(queue4 !== void 0 && queueFigure(queue4, "replicationFactor") === 1)) {
    report2({ at: at3, severity: "warning", message: `Collector "${collector2.name}" drops records from its queue when one broker has them (required_acks: 1).`, why: "If that broker is lost before the others have copied them, they are gone.", fix });
  }
}
function checkHolders(collector2, report2) {
  const exporters = componentsOf(collector2, "exporter").filter((exporter) => receiversBefore(collector2, exporter).some(isMarkedAfter));
  const batches = new Set(exporters.flatMap((exporter) => processorsBefore(collector2, exporter)).filter((processor) => processor.type === "batch"));
  for (const batch3 of batches) {
    const [pipeline2] = pipelinesWith(collector2, batch3);
    if (pipeline2 === void 0) continue;
    report2({ at: [...pipeline2.origin, "through", pipeline2.processors.indexOf(batch3.id)], message: `Processor "${batch3.id}" of collector "${collector2.name}" stands between Kafka and the store, and answers before the store does.`, fix: "Remove it: records are batches already, and a queue on a volume may batch: sendingQueue: { volume, batch }." });
  }
  for (const exporter of exporters.filter((each) => isInMemory(each) && !(batches.size > 0 && isDerived(each, "sending_queue", "enabled")))) {
    report2({ at: optionPath(exporter, "sending_queue"), message: `Collector "${collector2.name}" keeps what it has read from Kafka in a queue in memory, that of exporter "${exporter.id}".`, fix: "Leave sending_queue out, so that the offset is the queue, or keep it on a volume: sendingQueue: { volume } on the collector." });
  }
}

// src/lint/rules/kafka-backoff-complete.ts
var intervals = ["initial_interval", "max_interval"];
var kafkaBackoffComplete = {
  name: "kafka-backoff-complete",
  summary: "a backoff whose intervals are 0",
  severity: "error",
  why: "An interval of 0 tries again at once, without end: in an outage a consumer burnt 70% of a CPU and wrote 2.7 MB of log in 30 s.",
  good: [{ config: queued({ consumer: 'from: receiver(queue, { error_backoff: { initial_interval: "2s" } }), to: { traces }' }) }],
  bad: [{ config: queued({ consumer: 'from: receiver(queue, { error_backoff: { initial_interval: "0s" } }), to: { traces }' }), finds: ['"initial_interval"'] }],
  sees: "model",
  check(model, report2) {
    for (const { collector: collector2, component } of kafkaComponents(model, "receiver").filter((use) => !use.component.isRaw)) {
      if (optionAt(component, "error_backoff", "enabled") !== true) continue;
      const missing2 = intervals.filter((interval) => (secondsAt(component, "error_backoff", interval) ?? 0) === 0);
      const [first] = missing2;
      if (first === void 0) continue;
      report2({
        at: optionPath(component, "error_backoff", first),
        message: `Receiver "${component.id}" of collector "${collector2.name}" tries again at once after a failure: ${quoted(missing2)} of error_backoff ${missing2.length === 1 ? "is" : "are"} 0.`,
        fix: "Leave error_backoff out: it is complete, and without end."
      });
    }
  }
};

// src/lint/rules/kafka-group-shared.ts
var second = (group) => queued({
  consumer: 'from: queue, to: { traces } }),\n  archive: consumer({ from: receiver(queue, { group_id: "' + group + '" }), to: { traces: exporters.otlpHttp({ endpoint: "https://archive.example.com" }) }'
});
var kafkaGroupShared = {
  name: "kafka-group-shared",
  summary: "different collectors that read in one consumer group",
  severity: "error",
  why: "A group shares the partitions among its members, so each of the collectors gets a part of the data and none gets all of it.",
  good: [{ config: second("archive") }],
  bad: [{ config: second("consumer"), finds: ['Collectors "consumer" and "archive" read "kafka" in one group, "consumer".'] }],
  sees: "model",
  check(model, report2) {
    for (const queue4 of queuesOf(model)) {
      const groups = /* @__PURE__ */ new Map();
      for (const use of readersOf(model, queue4.name)) {
        const group = textAt(use.component, "group_id");
        if (group !== void 0) groups.set(group, [...groups.get(group) ?? [], use]);
      }
      for (const [group, uses] of groups) {
        const names4 = [...new Set(uses.map(({ collector: collector2 }) => collector2.name))];
        const last = uses.at(-1);
        if (names4.length < 2 || last === void 0) continue;
        report2({ at: optionPath(last.component, "group_id"), message: `Collectors ${quoted(names4)} read "${queue4.name}" in one group, "${group}".`, fix: "Leave group_id out: it is the collector's name." });
      }
    }
  }
};

// src/lint/rules/kafka-message-size-chain.ts
var batched = (batch3) => queued({ gateway: `sendingQueue: { volume: "50Gi", batch: { ${batch3} } }, to: queue` });
var tuned = (options) => queued({ gateway: `to: exporter(queue, { ${options} })` });
var kafkaMessageSizeChain = {
  name: "kafka-message-size-chain",
  summary: "batches towards Kafka without a bound in bytes below the largest record, or records that a broker refuses",
  severity: "error",
  why: "A record above the limit is a permanent error: it is dropped, not tried again. With upstream's defaults a burst lost 196,800 of 200,000 spans.",
  good: [{ config: queued({}) }, { config: batched('sizer: "bytes", min_size: 200_000, max_size: 999_999') }, { config: batched("min_size: 1_000, max_size: 1_999") }],
  bad: [
    { config: batched('sizer: "bytes", min_size: 200_000, max_size: 1_000_000'), finds: ["1,000,000 B (batch.max_size) >= 1,000,000 B (max_message_bytes)"] },
    { config: batched("min_size: 8_192, max_size: 0"), finds: ["no largest size"] },
    { config: tuned("producer: { max_message_bytes: 2_000_000 }"), finds: ["2,000,000 B (max_message_bytes) > 1,048,588 B (largest message of the topics)"] },
    { config: queued({ consumer: "from: receiver(queue, { max_fetch_size: 500_000 }), to: { traces }" }), finds: ["500,000 B (max_fetch_size) < 1,000,000 B (max_message_bytes)"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const use of kafkaComponents(model, "exporter")) checkBatches(model, use, report2);
    for (const queue4 of queuesOf(model)) {
      const limit = queue4.isExternal ? void 0 : queueFigure(queue4, "maxMessageBytes");
      const writers = writersOf(model, queue4.name);
      for (const { collector: collector2, component } of writers) {
        const record = recordLimit(component);
        if (limit === void 0 || record <= limit) continue;
        report2({
          at: optionPath(component, "producer", "max_message_bytes"),
          message: `Exporter "${component.id}" of collector "${collector2.name}" may write what "${queue4.name}" refuses: ${count2(record)} B (max_message_bytes) > ${count2(limit)} B (largest message of the topics).`,
          fix: "Leave max_message_bytes out: it is 1,000,000."
        });
      }
      for (const use of readersOf(model, queue4.name)) checkFetch(use, Math.max(...writers.map(({ component }) => recordLimit(component))), report2);
    }
  }
};
function recordLimit(exporter) {
  return numberAt(exporter, "producer", "max_message_bytes") ?? 1e6;
}
function checkBatches(model, use, report2) {
  const { component } = use;
  const batch3 = optionAt(component, "sending_queue", "batch");
  const isBatching = isQueued(component) && batch3 !== void 0 && batch3 !== null;
  const largest2 = numberAt(component, "sending_queue", "batch", "max_size") ?? 0;
  const at3 = optionPath(component, "sending_queue", "batch", "max_size");
  if (isBatching && largest2 > 0 && textAt(component, "sending_queue", "batch", "sizer") === "bytes") {
    if (largest2 >= recordLimit(component)) tooLarge(use, `${count2(largest2)} B (batch.max_size) >=`, at3, report2);
    return;
  }
  if (isBatching) checkItems(model, use, largest2, "batch.max_size", at3, report2);
  else for (const { processor, at: place } of batchProcessors(use)) checkItems(model, use, numberAt(processor, "send_batch_max_size") ?? 0, "send_batch_max_size", place, report2);
}
function checkItems(model, use, largest2, key, at3, report2) {
  const { collector: collector2, component } = use;
  if (largest2 <= 0) {
    report2({
      at: at3,
      message: `Batches of collector "${collector2.name}" towards Kafka have no largest size (${key}), and a record has at most ${count2(recordLimit(component))} B (max_message_bytes).`,
      fix: 'Bound them in bytes: batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 }, which is what a gateway does by itself.'
    });
    return;
  }
  const sizes = signalsOf(collector2, component).map((signal) => ({ signal, item: itemSize(model.load[signal], signal) })).sort((left, right) => right.item.bytes - left.item.bytes);
  const [worst] = sizes;
  if (worst === void 0 || largest2 * worst.item.bytes < recordLimit(component)) return;
  tooLarge(use, `${count2(largest2)} items (${key}) \xD7 ${worst.item.shown} of a ${itemNoun(worst.signal)} = ${count2(largest2 * worst.item.bytes)} B >=`, at3, report2);
}
function tooLarge({ collector: collector2, component }, reckoning, at3, report2) {
  report2({
    at: at3,
    message: `Batches of collector "${collector2.name}" outgrow a Kafka record: ${reckoning} ${count2(recordLimit(component))} B (max_message_bytes).`,
    fix: 'Bound them in bytes, well below: batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 }.'
  });
}
function batchProcessors({ collector: collector2, component }) {
  const found = before(collector2, component).flatMap((pipeline2) => processorsIn(collector2, pipeline2).flatMap((processor, index) => processor.type === "batch" ? [{ processor, at: [...pipeline2.origin, "through", index] }] : []));
  return found.filter(({ processor }, index) => found.findIndex((other) => other.processor === processor) === index);
}
function checkFetch({ collector: collector2, component }, record, report2) {
  const fetch = numberAt(component, "max_fetch_size") ?? 0;
  if (fetch <= 0 || fetch >= record) return;
  report2({
    at: optionPath(component, "max_fetch_size"),
    severity: "info",
    message: `Collector "${collector2.name}" fetches less than a record may have: ${count2(fetch)} B (max_fetch_size) < ${count2(record)} B (max_message_bytes).`,
    why: "Such a record is fetched alone, which is slow.",
    fix: "Leave max_fetch_size out."
  });
}

// src/lint/rules/kafka-offset-earliest.ts
var reading2 = (offset) => queued({ consumer: `from: receiver(queue, { initial_offset: "${offset}" }), to: { traces }` });
var kafkaOffsetEarliest = {
  name: "kafka-offset-earliest",
  summary: "a consumer group that begins at the end",
  severity: "warning",
  why: "What was written before the group first read, and whatever a group without offsets has not read yet, is skipped.",
  good: [{ config: reading2("earliest") }],
  bad: [{ config: reading2("latest"), finds: ['A new group of collector "consumer" skips what stands in Kafka already.'] }],
  sees: "model",
  check(model, report2) {
    for (const { collector: collector2, component } of kafkaComponents(model, "receiver")) {
      if (textAt(component, "initial_offset") !== "latest") continue;
      report2({ at: optionPath(component, "initial_offset"), message: `A new group of collector "${collector2.name}" skips what stands in Kafka already.`, fix: 'Leave initial_offset out: it is "earliest".' });
    }
  }
};

// src/lint/rules/kafka-partitioning-costs.ts
var needsWholeTraces = /* @__PURE__ */ new Set(["tail_sampling", "service_graph", "groupbytrace"]);
var byTrace = "to: exporter(queue, { partition_traces_by_id: true })";
var kafkaPartitioningCosts = {
  name: "kafka-partitioning-costs",
  summary: "partitioning by trace id that no consumer needs",
  severity: "info",
  why: "It writes one record a trace and a resource: 9,000 instead of 46,000 spans a second went through the measured pipeline.",
  good: [{ config: queued({ gateway: byTrace, consumer: "from: queue, to: { traces }, sampling: [keepErrors()]" }) }, { config: queued({}) }],
  bad: [{ config: queued({ gateway: byTrace }), finds: ['"kafka" by trace id'] }],
  sees: "model",
  check(model, report2) {
    for (const { collector: collector2, component } of kafkaComponents(model, "exporter")) {
      const readers2 = component.peer === null ? [] : readersOf(model, component.peer);
      const isFed = model.services.some((service2) => service2.options["ingest"] === component.peer);
      if (optionAt(component, "partition_traces_by_id") !== true || readers2.length === 0 || isFed || readers2.some((reader2) => isNeedy(reader2.collector))) continue;
      report2({
        at: optionPath(component, "partition_traces_by_id"),
        message: `Collector "${collector2.name}" partitions "${component.peer ?? component.id}" by trace id, and no consumer in this stack needs whole traces.`,
        fix: "Leave partition_traces_by_id out: it is set where a consumer needs it."
      });
    }
  }
};
function isNeedy(collector2) {
  return collector2.components.some((component) => needsWholeTraces.has(component.type) || component.isRaw || component.type === "load_balancing");
}

// src/lint/rules/kafka-partitions-cover-consumers.ts
var scaled2 = (most2) => queued({ consumer: `replicas: { min: 3, max: ${most2}, lagThreshold: 5_000 }, from: queue, to: { traces }` });
var kafkaPartitionsCoverConsumers = {
  name: "kafka-partitions-cover-consumers",
  summary: "more replicas of a consumer than partitions to share",
  severity: "error",
  why: "A partition is read by one member of a group, so the replicas beyond that read nothing, however far the group is behind.",
  good: [{ config: scaled2(12) }],
  bad: [{ config: scaled2(13), finds: ['13 (replicas of "consumer") > 12 (partitions of "queue")'.replace("queue", "kafka")] }],
  sees: "model",
  check(model, report2) {
    for (const queue4 of queuesOf(model)) {
      const partitions2 = queueFigure(queue4, "partitions");
      if (partitions2 === void 0) continue;
      for (const members of groupsOf(model, queue4)) {
        const total = members.reduce((sum2, collector2) => sum2 + most(collector2.scaling), 0);
        const [first] = members;
        if (first === void 0 || total <= partitions2) continue;
        report2({
          at: first.scaling.origin,
          message: `A consumer group has more members than there are partitions: ${members.map((collector2) => `${most(collector2.scaling)} (replicas of "${collector2.name}")`).join(" + ")} > ${partitions2} (partitions of "${queue4.name}").`,
          fix: `Allow at most ${partitions2} replicas, or give the topics ${total} partitions.`,
          notes: [{ message: `${partitions2} partitions are declared here.`, at: queueOption(queue4, "partitions") }]
        });
      }
    }
  }
};
function groupsOf(model, queue4) {
  const groups = /* @__PURE__ */ new Map();
  for (const { collector: collector2, component } of readersOf(model, queue4.name)) {
    const group = textAt(component, "group_id");
    if (group === void 0 || collector2.mode === "daemonset") continue;
    groups.set(group, (groups.get(group) ?? /* @__PURE__ */ new Set()).add(collector2));
  }
  return [...groups.values()].map((members) => [...members]);
}

// src/lint/rules/kafka-replication.ts
var cluster = (options) => queued({ kafka: `partitions: 12, retention: "1h", volume: "150Gi", ${options}` });
var kafkaReplication = {
  name: "kafka-replication",
  summary: "copies of a topic that the brokers cannot keep, or that block writing when one broker is down",
  severity: "error",
  why: "With as many in-sync replicas demanded as there are copies, one broker that restarts stops every write.",
  good: [{ config: cluster("brokers: 3") }, { config: cluster("brokers: 3, replicationFactor: 2, minInSyncReplicas: 1") }],
  bad: [
    { config: cluster("brokers: 3, replicationFactor: 4, minInSyncReplicas: 2"), finds: ["4 (replicationFactor) > 3 (brokers)"] },
    { config: cluster("brokers: 3, minInSyncReplicas: 3"), finds: ["3 (minInSyncReplicas) >= 3 (replicationFactor)"] },
    { config: cluster("brokers: 3, replicationFactor: 1"), finds: ["one copy"] },
    { config: cluster("brokers: 1"), finds: ["one broker"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const queue4 of queuesOf(model).filter((each) => !each.isExternal)) checkQueue(queue4, report2);
  }
};
function checkQueue(queue4, report2) {
  const [brokers, factor, inSync] = [queueFigure(queue4, "brokers"), queueFigure(queue4, "replicationFactor"), queueFigure(queue4, "minInSyncReplicas")];
  if (brokers === void 0 || factor === void 0 || inSync === void 0) return;
  const notes = [{ message: `The cluster has ${plural(brokers, "broker")}.`, at: queueOption(queue4, "brokers") }];
  if (factor > brokers) {
    report2({
      at: queueOption(queue4, "replicationFactor"),
      notes,
      message: `"${queue4.name}" cannot keep its copies: ${factor} (replicationFactor) > ${brokers} (brokers).`,
      why: "Each copy needs a broker of its own, so the topics cannot be created.",
      fix: "Leave replicationFactor out: it is the smaller of 3 and the brokers."
    });
  } else if (factor > 1 && inSync >= factor) {
    report2({
      at: queueOption(queue4, "minInSyncReplicas"),
      notes,
      message: `"${queue4.name}" refuses every write while one broker is down: ${inSync} (minInSyncReplicas) >= ${factor} (replicationFactor).`,
      fix: "Leave minInSyncReplicas out: it is one less than the replication factor."
    });
  } else if (brokers > 1 && factor === 1) {
    report2({
      at: queueOption(queue4, "replicationFactor"),
      notes,
      severity: "warning",
      message: `"${queue4.name}" keeps one copy of each record on ${brokers} brokers.`,
      why: "A broker that is lost takes its partitions with it, and while it restarts they cannot be written.",
      fix: "Leave replicationFactor out: it is the smaller of 3 and the brokers."
    });
  } else if (brokers === 1) {
    report2({
      at: queueOption(queue4, "brokers"),
      severity: "warning",
      message: `"${queue4.name}" is one broker.`,
      why: "While it restarts nothing can be written, and its volume is the only copy.",
      fix: "Run three brokers: they survive the loss of one."
    });
  }
}

// src/lint/rules/kafka-retention-covers-outage.ts
var kept = (retention) => queued({ kafka: `brokers: 3, partitions: 12, retention: "${retention}", volume: "150Gi"`, stack: 'outage: "30m",' });
var kafkaRetentionCoversOutage = {
  name: "kafka-retention-covers-outage",
  summary: "Kafka deletes records before the declared outage ends",
  severity: "error",
  why: "In an outage Kafka is the queue: what it deletes before a consumer could send it is lost.",
  good: [{ config: kept("30m") }],
  bad: [{ config: kept("29m"), finds: ["1,740 s (retention) < 1,800 s (outage)"] }],
  sees: "model",
  check(model, report2) {
    const outage = model.outageSeconds;
    if (outage === null) return;
    for (const queue4 of queuesOf(model).filter((each) => readersOf(model, each.name).length > 0)) {
      const retention = parseDuration(queue4.options["retention"]);
      if (retention === void 0 || retention >= outage) continue;
      report2({
        at: queueOption(queue4, "retention"),
        message: `"${queue4.name}" deletes records within the declared outage: ${seconds(retention)} (retention) < ${seconds(outage)} (outage).`,
        fix: "Keep records for longer than the outage, with time to catch up.",
        notes: [{ message: "The outage is declared here.", at: [...model.origin, "outage"] }]
      });
    }
  }
};

// src/lint/arithmetic/load.ts
function rateIntoPipeline(model, collector2, pipeline2) {
  return itemsOf2(model, pipeline2.signal, (walk) => sharesInto(walk, collector2, pipeline2));
}
function rateIntoExporter(model, collector2, exporter, signal) {
  return itemsOf2(model, signal, (walk) => sharesOut(walk, collector2, exporter.id));
}
function rateOfReplica(model, collector2, exporter, signal) {
  const rate3 = rateIntoExporter(model, collector2, exporter, signal);
  return rate3 === void 0 || collector2.mode === "daemonset" ? void 0 : rate3 / least(collector2.scaling);
}
function rateIntoQueue(model, queue4, signal) {
  return itemsOf2(model, signal, (walk) => sharesOfQueue(walk, queue4));
}
function itemsOf2(model, signal, sharesIn) {
  const load2 = model.load[signal];
  if (load2 === null) return void 0;
  const entries = entryCollectors(model, signal);
  const shares = sharesIn({ model, signal, entries, seen: /* @__PURE__ */ new Set() });
  if (shares === void 0 || entries.length === 0) return void 0;
  const [first, ...others] = entries.map((entry) => shares.get(entry.name) ?? 0);
  return first === void 0 || others.some((other) => other !== first) ? void 0 : first * load2.itemsPerSecond;
}
function sharesInto(walk, collector2, pipeline2) {
  const key = `${collector2.name} ${pipeline2.id}`;
  if (walk.seen.has(key)) return void 0;
  const inner = { ...walk, seen: /* @__PURE__ */ new Set([...walk.seen, key]) };
  const fromConnectors = connectorsInto(collector2, pipeline2).map((connector) => sharesFromConnector(inner, collector2, connector));
  return sum([sharesReceived(inner, collector2, pipeline2), ...fromConnectors]);
}
function sharesFromConnector(walk, collector2, connector) {
  if (!passing.has(connector.type)) return /* @__PURE__ */ new Map();
  return connector.type === "forward" ? sharesOut(walk, collector2, connector.id) : void 0;
}
function sharesReceived(walk, collector2, pipeline2) {
  const own3 = receiversIn(collector2, pipeline2);
  const queues2 = own3.filter((receiver2) => receiver2.type === "kafka");
  const others = own3.filter((receiver2) => !scrapers.has(receiver2.type) && receiver2.type !== "kafka");
  return sum([...queues2.map((receiver2) => sharesFromQueue(walk, collector2, receiver2)), others.length === 0 ? /* @__PURE__ */ new Map() : sharesFromSenders(walk, collector2, pipeline2, others)]);
}
function sharesFromSenders(walk, collector2, pipeline2, own3) {
  const all = collector2.pipelines.filter((each) => each.signal === pipeline2.signal).flatMap((each) => receiversIn(collector2, each)).filter((receiver2) => !scrapers.has(receiver2.type) && receiver2.type !== "kafka");
  if (all.some((receiver2) => !own3.includes(receiver2))) return void 0;
  if (walk.entries.includes(collector2)) return /* @__PURE__ */ new Map([[collector2.name, 1]]);
  const sending = walk.model.collectors.flatMap((sender) => exportersTo(sender, collector2.name).map((exporter) => sharesOut(walk, sender, exporter.id)));
  return sending.length === 0 ? void 0 : sum(sending);
}
function sharesFromQueue(walk, collector2, receiver2) {
  if (receiver2.peer === null) return void 0;
  const group = textAt(receiver2, "group_id");
  const members = walk.model.collectors.flatMap((each) => each.components.filter((component) => component.kind === "receiver" && component.peer === receiver2.peer && textAt(component, "group_id") === group));
  return members.length > 1 ? void 0 : sharesOfQueue(walk, receiver2.peer);
}
function sharesOfQueue(walk, queue4) {
  const writing2 = walk.model.collectors.flatMap((writer) => exportersTo(writer, queue4).filter((exporter) => carries(writer, exporter.id, walk.signal)).map((exporter) => sharesOut(walk, writer, exporter.id)));
  return writing2.length === 0 ? void 0 : sum(writing2);
}
function sharesOut(walk, collector2, exporter) {
  const pipelines = collector2.pipelines.filter((pipeline2) => pipeline2.signal === walk.signal && pipeline2.exporters.includes(exporter));
  return sum(pipelines.map((pipeline2) => scaled3(sharesInto(walk, collector2, pipeline2), keptBy(processorsIn(collector2, pipeline2)))));
}
function exportersTo(collector2, peer) {
  return collector2.components.filter((component) => component.kind === "exporter" && component.peer === peer);
}
function carries(collector2, exporter, signal) {
  return collector2.pipelines.some((pipeline2) => pipeline2.signal === signal && pipeline2.exporters.includes(exporter));
}
function sum(all) {
  const total = /* @__PURE__ */ new Map();
  for (const shares of all) {
    if (shares === void 0) return void 0;
    for (const [entry, share] of shares) total.set(entry, (total.get(entry) ?? 0) + share);
  }
  return total;
}
function scaled3(shares, share) {
  return shares === void 0 || share === void 0 ? void 0 : new Map([...shares].map(([entry, each]) => [entry, each * share]));
}
var scrapers = /* @__PURE__ */ new Set(["prometheus", "host_metrics", "kubelet_stats", "k8s_cluster", "docker_stats", "kafka_metrics", "file_log", "k8s_objects", "journald", "sqlquery", "httpcheck", "postgresql", "redis", "nginx"]);
var keepsAll = /* @__PURE__ */ new Set(["memory_limiter", "batch", "resource", "attributes", "transform", "k8s_attributes", "resource_detection", "groupbytrace", "groupbyattrs", "span", "redaction", "geoip", "cumulative_to_delta", "delta_to_cumulative", "schema"]);
function keptBy(processors) {
  let kept4 = 1;
  for (const processor of processors) {
    const share = keepsAll.has(processor.type) && !processor.isRaw ? 1 : sampledShare(processor);
    if (share === void 0) return void 0;
    kept4 *= share;
  }
  return kept4;
}
function sampledShare(processor) {
  if (processor.isRaw) return void 0;
  if (processor.type === "probabilistic_sampler") return shareOf(numberAt(processor, "sampling_percentage"));
  if (processor.type !== "tail_sampling") return void 0;
  const policies = processor.options["policies"];
  const [only, ...others] = isList(policies) ? policies : [];
  if (others.length > 0 || !isBlock(only)) return void 0;
  if (only["type"] === "always_sample") return 1;
  const body = only["probabilistic"];
  return only["type"] === "probabilistic" && isBlock(body) ? shareOf(body["sampling_percentage"]) : void 0;
}
function shareOf(percent) {
  return typeof percent === "number" ? percent / 100 : void 0;
}

// src/lint/rules/kafka-retention-fits-volume.ts
var fullAt = 0.85;
var kept2 = (volume3) => queued({ kafka: `brokers: 3, partitions: 12, retention: "1h", volume: "${volume3}"`, stack: 'load: { traces: "20k/s" },' });
var kafkaRetentionFitsVolume = {
  name: "kafka-retention-fits-volume",
  summary: "what Kafka is to keep does not fit on the volumes of its brokers",
  severity: "error",
  why: "A broker whose volume is full shuts down, and the others follow it.",
  good: [{ config: kept2("40Gi") }],
  bad: [{ config: kept2("39Gi"), finds: ["20,000 spans/s (load.traces) \xD7 500 B (default) \xD7 3,600 s (retention) \xD7 3 (replicationFactor) / 3 (brokers) = 33.5 GiB > 85% of 39Gi = 33.2 GiB"] }],
  sees: "model",
  check(model, report2) {
    for (const queue4 of queuesOf(model)) {
      const { volume: volume3 } = queue4;
      const flow = flowInto(model, queue4);
      const [brokers, factor, retention] = [queueFigure(queue4, "brokers"), queueFigure(queue4, "replicationFactor"), parseDuration(queue4.options["retention"])];
      if (volume3 === null || brokers === void 0 || factor === void 0 || retention === void 0) continue;
      const needed = flow.bytesPerSecond * retention * factor / brokers;
      const room = volume3.bytes * fullAt;
      if (needed <= room) continue;
      report2({
        at: queueOption(queue4, "volume"),
        message: `"${queue4.name}" is to keep more than fits on its volumes: ${flow.shown} \xD7 ${seconds(retention)} (retention) \xD7 ${factor} (replicationFactor) / ${brokers} (brokers) = ${bytes(needed)} > 85% of ${volume3.size} = ${bytes(room)} a broker, uncompressed.`,
        fix: `Give each broker at least ${Math.ceil(needed / fullAt / 2 ** 30)}Gi, or keep records for a shorter time.`,
        notes: [{ message: "The retention is declared here.", at: queueOption(queue4, "retention") }]
      });
    }
  }
};
function flowInto(model, queue4) {
  const flows = signals.flatMap((signal) => {
    const rate3 = rateIntoQueue(model, queue4.name, signal);
    const item = itemSize(model.load[signal], signal);
    return rate3 === void 0 || rate3 === 0 ? [] : [{ bytes: rate3 * item.bytes, shown: `${count2(rate3)} ${itemNoun(signal)}s/s (load.${signal}) \xD7 ${item.shown}` }];
  });
  const shown5 = flows.map((flow) => flow.shown).join(" + ");
  return { bytesPerSecond: flows.reduce((sum2, flow) => sum2 + flow.bytes, 0), shown: flows.length === 1 ? shown5 : `(${shown5})` };
}

// src/lint/rules/key-deprecated.ts
var connected = (client) => queued({ gateway: `to: exporter(queue, { ${client} })` });
var keyDeprecated = {
  name: "key-deprecated",
  summary: "an option that the collector is giving up",
  severity: "warning",
  why: "It works, with a line in the log, until a version comes that refuses it.",
  good: [{ config: connected("tls: {}") }],
  bad: [{ config: connected("auth: { tls: {} }"), finds: ["is deprecated"] }],
  sees: "components"
};

// src/lint/rules/key-removed.ts
var detected = (version) => direct({
  through: '[memoryLimiter(), processors.resourceDetection({ detectors: ["env"], attributes: ["host.name"] })]',
  stack: `collectorVersion: "${version}",`
});
var keyRemoved = {
  name: "key-removed",
  summary: "an option that the collector no longer has",
  severity: "error",
  why: "The collector refuses options that it does not know, and does not start.",
  good: [{ config: direct({ through: '[memoryLimiter(), processors.resourceDetection({ detectors: ["env"] })]' }) }],
  bad: [{ config: detected("0.158.0"), finds: ['has no option "attributes" since 0.142.0.'] }],
  sees: "components"
};

// src/lint/rules/lag-scaling-reads-queue.ts
var scaled4 = (from2) => [
  "const traces = jaeger();",
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "",
  "collectors: {",
  "  gateway: gateway({ to: queue }),",
  `  worker: collector({ replicas: { min: 2, max: 12, lagThreshold: 5_000 }, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [${from2}], through: [memoryLimiter()], to: [traces] } } }),`,
  "},"
].join("\n");
var lagScalingReadsQueue = {
  name: "lag-scaling-reads-queue",
  summary: "replicas that follow the lag of a group that does not exist",
  severity: "error",
  why: "Without a consumer group there is no lag to follow, and the autoscaler fails.",
  good: [{ config: scaled4("queue") }],
  bad: [{ config: scaled4("otlp()"), finds: ['Collector "worker" scales by lag, and reads no queue.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      if (collector2.scaling.by !== "lag" || componentsOf(collector2, "receiver", "kafka").length > 0) continue;
      report2({ at: collector2.scaling.origin, message: `Collector "${collector2.name}" scales by lag, and reads no queue.`, fix: "Scale it by CPU: { min, max, cpuUtilization: 70 }." });
    }
  }
};

// src/emit/yaml.ts
var banner = "# Made by otelc from stack.config.ts. Do not edit: change the stack and build again.";
function print(artifact) {
  if (typeof artifact.documents === "string") return printText(artifact.documents);
  if (artifact.path.endsWith(".json")) return `${JSON.stringify(artifact.documents[0], null, 2)}
`;
  return `${banner}
${artifact.documents.map((document) => toYaml(document)).join("---\n")}`;
}
function printText(text4) {
  if (!text4.startsWith("#!") || text4.includes(banner)) return text4;
  const end = text4.indexOf("\n");
  return end === -1 ? `${text4}
${banner}
` : `${text4.slice(0, end + 1)}${banner}
${text4.slice(end + 1)}`;
}
function toYaml(document) {
  if (!isCollection(document)) return `${scalar(document, 0)}
`;
  if (isEmpty(document)) return Array.isArray(document) ? "[]\n" : "{}\n";
  const lines2 = [];
  printBlock(document, 0, lines2);
  return `${lines2.join("\n")}
`;
}
function isCollection(value2) {
  return typeof value2 === "object" && value2 !== null;
}
function isEmpty(value2) {
  return Array.isArray(value2) ? value2.length === 0 : Object.values(value2).every((child) => child === void 0);
}
function printBlock(value2, depth, lines2) {
  const indent = " ".repeat(depth);
  if (isList2(value2)) {
    for (const item of value2) printItem(item, depth, lines2);
    return;
  }
  for (const [key, child] of Object.entries(value2)) {
    if (child === void 0) continue;
    const name2 = `${indent}${keyText(key, indent)}:`;
    if (!isCollection(child)) lines2.push(`${name2} ${scalar(child, depth + 2)}`);
    else if (isEmpty(child)) lines2.push(`${name2} ${isList2(child) ? "[]" : "{}"}`);
    else {
      lines2.push(name2);
      printBlock(child, depth + 2, lines2);
    }
  }
}
function keyText(key, indent) {
  const name2 = isPlain2(key) ? key : quoted2(key);
  return name2.length > 1e3 ? `? ${name2}
${indent}` : name2;
}
function printItem(item, depth, lines2) {
  const dash = `${" ".repeat(depth)}- `;
  if (!isCollection(item)) lines2.push(`${dash}${scalar(item, depth + 2)}`);
  else if (isEmpty(item)) lines2.push(`${dash}${isList2(item) ? "[]" : "{}"}`);
  else {
    const inner = [];
    printBlock(item, depth + 2, inner);
    lines2.push(`${dash}${(inner[0] ?? "").slice(depth + 2)}`, ...inner.slice(1));
  }
}
function isList2(value2) {
  return Array.isArray(value2);
}
function scalar(value2, depth) {
  if (typeof value2 === "string") return text(value2, depth);
  if (typeof value2 === "number") return Number.isFinite(value2) ? plainNumber(value2) : unbounded(value2);
  return value2 === null || value2 === void 0 ? "null" : String(value2);
}
function plainNumber(value2) {
  if (Number.isInteger(value2)) return Math.abs(value2) >= 1e21 ? BigInt(value2).toString() : String(value2);
  return String(value2).replace(/^(-?\d+)e/, "$1.0e");
}
function unbounded(value2) {
  if (Number.isNaN(value2)) return ".nan";
  return value2 > 0 ? ".inf" : "-.inf";
}
function text(value2, depth) {
  if (depth > 0 && value2.includes("\n") && isBlockSafe(value2)) return block(value2, depth);
  return isPlain2(value2) ? value2 : quoted2(value2);
}
function block(value2, depth) {
  const indicator = /^\n* /.test(value2) ? "2" : "";
  const chomping = chompingOf(value2);
  const lines2 = (value2.endsWith("\n") ? value2.slice(0, -1) : value2).split("\n");
  const indent = " ".repeat(depth);
  return [`|${indicator}${chomping}`, ...lines2.map((line) => line === "" ? "" : `${indent}${line}`)].join("\n");
}
function chompingOf(value2) {
  if (!value2.endsWith("\n")) return "-";
  return value2.endsWith("\n\n") ? "+" : "";
}
function isBlockSafe(value2) {
  return !/[^\n\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[ \t](?:\n|$)|(?:^|\n) *\t/.test(value2) && /[^\n]/.test(value2);
}
function quoted2(value2) {
  return JSON.stringify(value2).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
var reserved = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf|=|<<)$/i;
var numeric = /^[-+]?(?:[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|\d{4}-\d{1,2}-\d{1,2}.*)$/i;
function isPlain2(value2) {
  return /^[A-Za-z0-9_./$(+\\][\x21-\x7e ]*$/.test(value2) && !/: |:$| #|[\x00-\x1f]| $/.test(value2) && !reserved.test(value2) && !numeric.test(value2) && !/^(?:---|\.\.\.)/.test(value2);
}

// src/lint/documents/store-config.ts
function storeConfigs(artifacts, type, model) {
  return model.services.filter((service2) => service2.type === type && !service2.isExternal).flatMap((service2) => artifacts.flatMap((artifact) => textsIn(artifact, service2, model).map((text4) => ({ service: service2, at: service2.origin, text: text4 }))));
}
function textsIn({ documents, path: path2 }, service2, model) {
  if (typeof documents === "string") return [];
  if (path2.startsWith(`config/${service2.name}/`)) return documents.map((document) => toYaml(document));
  const maps = documents.filter((document) => inside(document, "kind") === "ConfigMap" && ownerOf(textOf(inside(document, "metadata", "name")) ?? "", model) === service2.name);
  return maps.flatMap((map2) => Object.entries(fieldsOf(inside(map2, "data")))).flatMap(([key, text4]) => /\.ya?ml$/.test(key) ? [textOf(text4) ?? ""] : []);
}
function ownerOf(name2, { services }) {
  return services.map((service2) => service2.name).filter((each) => name2 === each || name2.startsWith(`${each}-`)).sort((left, right) => right.length - left.length)[0];
}
function blockOf(text4, key) {
  const [, ...rest] = text4.split(new RegExp(`^${key}:`, "m"));
  return (rest[0] ?? "").split(/^\S/m)[0] ?? "";
}

// src/lint/rules/loki-index-period.ts
var schema = (index) => `schema_config:
  configs:
    - from: "2024-04-01"
      store: tsdb
      object_store: s3
      schema: v13
${index}`;
var lokiIndexPeriod = {
  name: "loki-index-period",
  summary: "an index of Loki whose tables are not made for each day",
  severity: "error",
  why: "TSDB and the compactor's retention work on tables of 24 hours: with any other period Loki does not start, and without one it falls back to none at all.",
  good: [{ config: withConfigMap("loki", schema("      index:\n        prefix: index_\n        period: 24h\n")) }],
  bad: [
    { config: withConfigMap("loki", schema("")), finds: ["no index.period"] },
    { config: withConfigMap("loki", schema("      index:\n        prefix: index_\n        period: 168h\n")), finds: ["index.period 168h"] }
  ],
  sees: "documents",
  check(artifacts, _target, model, report2) {
    for (const { service: service2, at: at3, text: text4 } of storeConfigs(artifacts, "loki", model)) {
      for (const entry of entriesIn(blockOf(text4, "schema_config"))) {
        const period = /^\s+period:\s*["']?(\w+)/m.exec(entry)?.[1];
        if (!/store:\s*["']?(?:tsdb|boltdb-shipper)\b/.test(entry) || isDay(period)) continue;
        report2({ at: at3, message: `The schema of "${service2.name}" has ${period === void 0 ? "no index.period" : `index.period ${period}`}, and its index wants tables of 24h.`, fix: "Write index: { prefix: index_, period: 24h } in each entry of schema_config.configs." });
      }
    }
  }
};
function isDay(period) {
  return period === "24h" || period === "1d" || period === "24h0m0s";
}
function entriesIn(block3) {
  const dash = /^(\s*)- /m.exec(block3)?.[1];
  return dash === void 0 ? [] : block3.split(new RegExp(`^${dash}- `, "m")).slice(1);
}

// src/lint/rules/memory-limiter-first.ts
var memoryLimiterFirst = {
  name: "memory-limiter-first",
  summary: "a memory limiter stands behind another processor",
  severity: "error",
  why: "It protects only what comes after it: the processors in front go on allocating while it refuses, and what they hold is refused too late for the sender to know.",
  good: [{ config: direct({ through: '[memoryLimiter(), processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] })]' }) }],
  bad: [{
    config: direct({ through: '[processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] }), memoryLimiter()]' }),
    finds: ['The memory limiter of collector "edge" stands behind "resource".']
  }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const pipeline2 of collector2.pipelines) {
        const processors = processorsIn(collector2, pipeline2);
        const place = processors.findIndex((processor) => processor.type === "memory_limiter");
        const first = processors[0];
        if (place <= 0 || first === void 0) continue;
        report2({
          at: [...pipeline2.origin, "through", place],
          message: `The memory limiter of collector "${collector2.name}" stands behind "${first.id}".`,
          fix: "Move it to the front of through.",
          edit: { kind: "front" }
        });
      }
    }
  }
};

// src/lint/rules/memory-limiter-fits-container.ts
var aboveMib = 50;
var mebibyte = 2 ** 20;
var settings = (limiter) => direct({ settings: 'resources: { cpu: 1, memory: "2Gi" }, sendingQueue: { volume: "20Gi" },', through: `[memoryLimiter(${limiter})]` });
var memoryLimiterFitsContainer = {
  name: "memory-limiter-fits-container",
  summary: "a memory limit that the container cannot give, or a spike as large as the limit",
  severity: "error",
  why: "The kernel kills the container before the limiter refuses anything, or the limiter refuses everything.",
  good: [{ config: settings("") }, { config: settings("{ limit_mib: 1900, spike_limit_mib: 400 }") }],
  bad: [
    { config: settings("{ limit_mib: 2000 }"), finds: ["2,000 MiB (limit_mib) + 50 MiB > 2,048 MiB"] },
    { config: settings("{ spike_limit_mib: 1638 }"), finds: ["1,638 MiB (spike_limit_mib) >= 1,638 MiB (limit_mib)"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const limiter of componentsOf(collector2, "processor", "memory_limiter")) checkLimiter(collector2, limiter, report2);
    }
  }
};
function checkLimiter(collector2, limiter, report2) {
  const container = Math.floor(collector2.resources.memoryBytes / mebibyte);
  const limit = mibOf(limiter, "limit", container);
  const spike = mibOf(limiter, "spike_limit", container);
  const notes = [{ message: `The container has ${count2(container)} MiB.`, at: collector2.resources.origin }];
  if (limit !== void 0 && limit.mib + aboveMib > container) {
    report2({
      at: optionPath(limiter, limit.key),
      notes,
      message: `The memory limiter of collector "${collector2.name}" allows more than its container has: ${count2(limit.mib)} MiB (${limit.key}) + ${aboveMib} MiB > ${count2(container)} MiB.`,
      fix: `Set limit_mib to at most ${count2(container - aboveMib)}, leave it out, or give the container more memory.`
    });
  }
  if (limit !== void 0 && spike !== void 0 && spike.mib >= limit.mib) {
    report2({
      at: optionPath(limiter, spike.key),
      message: `The memory limiter of collector "${collector2.name}" refuses everything: ${count2(spike.mib)} MiB (${spike.key}) >= ${count2(limit.mib)} MiB (${limit.key}).`,
      why: "Data is refused above the limit less the spike, and that is nothing.",
      fix: "Leave the spike limit out: it is 20% of the limit."
    });
  }
}
function mibOf(limiter, name2, container) {
  const mib = numberAt(limiter, `${name2}_mib`);
  if (mib !== void 0) return { mib, key: `${name2}_mib` };
  const percent = numberAt(limiter, `${name2}_percentage`);
  return percent === void 0 ? void 0 : { mib: Math.floor(container * percent / 100), key: `${name2}_percentage` };
}

// src/lint/rules/memory-limiter-required.ts
var memoryLimiterRequired = {
  name: "memory-limiter-required",
  summary: "a pipeline takes data in without a memory limiter",
  severity: "error",
  why: "Without one nothing refuses data when memory runs out: the container is killed, and with it goes all that it held.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ through: "[]" }), finds: ['Pipeline "traces" of collector "edge" has no memory limiter.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const bare = collector2.pipelines.filter((pipeline2) => isOpen(collector2, pipeline2));
      const [first] = bare;
      if (first === void 0) continue;
      report2({
        at: first.origin,
        edit: { kind: "limiter", also: bare.slice(1).map((pipeline2) => pipeline2.origin) },
        message: `${bare.length === 1 ? "Pipeline" : "Pipelines"} ${quoted(bare.map((pipeline2) => pipeline2.id))} of collector "${collector2.name}" ${bare.length === 1 ? "has" : "have"} no memory limiter.`,
        fix: `Put memoryLimiter() first in through: it is sized from the container${bare.length === 1 ? "" : `, in each of the ${plural(bare.length, "pipeline")}`}.`
      });
    }
  }
};
function isOpen(collector2, pipeline2) {
  return receiversIn(collector2, pipeline2).length > 0 && !processorsIn(collector2, pipeline2).some((processor) => processor.type === "memory_limiter");
}

// src/lint/rules/mimir-buckets-distinct.ts
var sections = ["blocks_storage", "ruler_storage", "alertmanager_storage"];
var stored2 = (blocks2, ruler) => `blocks_storage:
  backend: s3
  s3:
    bucket_name: ${blocks2}
ruler_storage:
  backend: s3
  s3:
    bucket_name: ${ruler}
`;
var mimirBucketsDistinct = {
  name: "mimir-buckets-distinct",
  summary: "one bucket for several kinds of Mimir's data",
  severity: "error",
  why: "Mimir refuses to start: blocks, rules and alert configurations of tenants would lie among each other.",
  good: [{ config: withConfigMap("mimir", stored2("shop-blocks", "shop-ruler")) }, { config: withConfigMap("mimir", stored2("shop", "shop\n  storage_prefix: ruler")) }],
  bad: [{ config: withConfigMap("mimir", stored2("shop", "shop")), finds: ['"shop" for blocks_storage and ruler_storage'] }],
  sees: "documents",
  check(artifacts, _target, model, report2) {
    for (const { service: service2, at: at3, text: text4 } of storeConfigs(artifacts, "mimir", model)) {
      const places2 = sections.flatMap((section2) => placeIn(text4, section2));
      for (const [index, { section: section2, place, bucket }] of places2.entries()) {
        const earlier = places2.slice(0, index).find((each) => each.place === place);
        if (earlier !== void 0) report2({ at: at3, message: `"${service2.name}" has the bucket "${bucket}" for ${earlier.section} and ${section2}.`, fix: "Give each a bucket of its own, or a storage_prefix." });
      }
    }
  }
};
function placeIn(text4, section2) {
  const block3 = blockOf(text4, section2);
  const value2 = (key) => new RegExp(`^\\s+${key}:\\s*["']?([^\\s"']+)`, "m").exec(block3)?.[1];
  const bucket = value2("bucket_name");
  return bucket === void 0 ? [] : [{ section: section2, bucket, place: `${bucket}/${value2("storage_prefix") ?? ""}` }];
}

// src/lint/rules/no-batch-before-persistent-queue.ts
var noBatchBeforePersistentQueue = {
  name: "no-batch-before-persistent-queue",
  summary: "a batch processor in front of a queue on a volume",
  severity: "warning",
  why: "It answers the sender and holds the data in memory: what it holds when the process dies never reaches the queue that was to keep it.",
  good: [{ config: direct({ settings: 'sendingQueue: { volume: "20Gi", batch: { min_size: 5_000 } },' }) }],
  bad: [{ config: direct({ through: "[memoryLimiter(), batch()]" }), finds: ['Processor "batch" of collector "edge" stands in front of the persistent queue of "otlp_grpc/jaeger".'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const batch3 of componentsOf(collector2, "processor", "batch")) {
        const exporter = componentsOf(collector2, "exporter").find((each) => isPersistent(each) && processorsBefore(collector2, each).includes(batch3));
        const [pipeline2] = pipelinesWith(collector2, batch3);
        if (exporter === void 0 || pipeline2 === void 0) continue;
        report2({
          at: [...pipeline2.origin, "through", pipeline2.processors.indexOf(batch3.id)],
          message: `Processor "${batch3.id}" of collector "${collector2.name}" stands in front of the persistent queue of "${exporter.id}".`,
          fix: "Remove it and let the queue batch: sendingQueue: { volume, batch: { min_size, max_size } }."
        });
      }
    }
  }
};

// src/lint/rules/no-insecure-exposure.ts
var exposed = (expose, from2 = "[otlp()]") => `const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });

collectors: { edge: gateway({ replicas: 1, expose: ${expose}, from: ${from2}, to: queue }) },`;
var guarded = '[otlp({ protocols: { grpc: { auth: { authenticator: extensions.oidc({ issuer_url: "https://sso.example.com", audience: "otel" }) } } } })]';
var noInsecureExposure = {
  name: "no-insecure-exposure",
  summary: "ingest that is reachable from outside with neither TLS nor authentication",
  severity: "error",
  why: "Anyone can write what looks like your telemetry, read what passes by, and fill the stores.",
  good: [
    { config: exposed('loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } })') },
    { config: exposed('loadBalancer({ tls: "none" })') },
    { config: exposed("loadBalancer({ internal: true })") },
    { config: exposed("hostPorts()") },
    { config: exposed("loadBalancer()", guarded) }
  ],
  bad: [
    { config: exposed("loadBalancer()"), finds: ['"otlp" of collector "edge" is published'] },
    { config: exposed('hostPorts({ address: "0.0.0.0" })'), finds: ['"otlp" of collector "edge" is published'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const { expose } = collector2;
      if (expose === null || !isFromOutside(expose) || expose.tls !== null) continue;
      const open = componentsOf(collector2, "receiver").filter(isOpen2);
      if (open.length === 0) continue;
      report2({
        at: expose.origin,
        message: `${quoted(open.map((receiver2) => receiver2.id))} of collector "${collector2.name}" ${open.length === 1 ? "is" : "are"} published with neither TLS nor authentication.`,
        fix: expose.type === "load-balancer" ? 'Give the balancer a certificate: tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") }, or say that plaintext is meant: tls: "none".' : "Publish on 127.0.0.1, which is the default, or give the receiver tls and auth."
      });
    }
  }
};
function isFromOutside({ type, isInternal, address: address2, allow, gateway: gateway3 }) {
  if (gateway3 !== null) return false;
  if (type === "host-ports") return !isPrivate(address2);
  return !isInternal && !(allow.length > 0 && allow.every((range) => isPrivate(range)));
}
function isPrivate(address2) {
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1(?:\/|$)|f[cd][0-9a-f]{2}:|fe80:)/i.test(address2);
}
function isOpen2(receiver2) {
  if (receiver2.type === "otlp" || receiver2.type === "jaeger") {
    const protocols = optionAt(receiver2, "protocols");
    return isBlock(protocols) && Object.values(protocols).some((protocol) => !isBlock(protocol) || protocol["tls"] === void 0 && protocol["auth"] === void 0);
  }
  return receiver2.type === "zipkin" && optionAt(receiver2, "tls") === void 0 && optionAt(receiver2, "auth") === void 0;
}

// src/lint/rules/no-insecure-tls.ts
var sent2 = (endpoint, tls2 = "") => direct({ to: `[exporters.otlpHttp({ endpoint: "${endpoint}"${tls2} })]` });
var noInsecureTls = {
  name: "no-insecure-tls",
  summary: "plaintext, or TLS without verification, to something outside the stack",
  severity: "warning",
  why: "What is sent, credentials included, can be read and changed on the way.",
  good: [{ config: sent2("https://otlp.example.com") }, { config: sent2("http://localhost:4318") }, { config: direct({}) }],
  bad: [
    { config: sent2("http://otlp.example.com"), finds: ['sends to "http://otlp.example.com" in plaintext'] },
    { config: sent2("https://otlp.example.com", ", tls: { insecure_skip_verify: true }"), finds: ["does not verify"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter").filter((each) => !each.isRaw)) {
        const endpoint = addressOf2(exporter);
        const insecure = isPlaintext(exporter);
        if (endpoint === void 0 || isLocal(endpoint)) continue;
        if (insecure !== void 0) {
          report2({ at: optionPath(exporter, ...insecure), message: `Exporter "${exporter.id}" of collector "${collector2.name}" sends to "${endpoint}" in plaintext.`, fix: "Use TLS: an https:// endpoint, or tls without insecure." });
        } else if (optionAt(exporter, "tls", "insecure_skip_verify") === true) {
          report2({ at: optionPath(exporter, "tls", "insecure_skip_verify"), message: `Exporter "${exporter.id}" of collector "${collector2.name}" does not verify that it talks to "${endpoint}".`, fix: 'Name the certificate authority instead: tls: { ca_file: file(secret("CA")) }.' });
        }
      }
    }
  }
};
function addressOf2(exporter) {
  const endpoint = textAt(exporter, "endpoint");
  if (endpoint !== void 0) return endpoint;
  const brokers = optionAt(exporter, "brokers");
  const first = Array.isArray(brokers) ? brokers[0] : void 0;
  return typeof first === "string" ? first : void 0;
}
function isPlaintext(exporter) {
  if (exporter.type === "kafka") {
    const tls2 = optionAt(exporter, "tls");
    return tls2 === void 0 || optionAt(exporter, "tls", "insecure") === true ? ["tls"] : void 0;
  }
  if (textAt(exporter, "endpoint")?.startsWith("http://") === true) return ["endpoint"];
  const insecure = optionAt(exporter, "tls", "insecure");
  return insecure === true && !isSymbolic(insecure) && exporter.type === "otlp_grpc" ? ["tls", "insecure"] : void 0;
}
function isLocal(endpoint) {
  const host = endpoint.replace(/^[a-z]+:\/\//, "").replace(/[/:].*$/, "");
  return !host.includes(".") || /^127\.|^host\.docker\.internal$|\.svc$|\.svc\.|\.local$/.test(host);
}

// src/lint/rules/no-latest-tag.ts
var noLatestTag = {
  name: "no-latest-tag",
  summary: "an image without a tag, or with the tag latest",
  severity: "error",
  why: "What runs changes when a node pulls: two replicas may differ, and there is no way back to what ran yesterday.",
  good: [{ config: withService('image: "registry.example.com:5000/mock:1.4.0"') }, { config: withService('image: "mock@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"') }],
  bad: [
    { config: withService('image: "registry.example.com:5000/mock"'), finds: ['Service "mock" runs "registry.example.com:5000/mock", which has no tag.'] },
    { config: withService('image: "mock:latest"'), finds: ['Service "mock" runs "mock:latest".'] }
  ],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const { reference, image: image3, of: of2, at: at3 } of imagesIn(artifacts, target, model)) {
      if (image3.digest !== void 0 || image3.tag !== void 0 && image3.tag !== "latest") continue;
      report2({ at: at3, message: `${of2} runs "${reference}"${image3.tag === void 0 ? ", which has no tag" : ""}.`, fix: "Name the release that you have tested." });
    }
  }
};

// src/lint/rules/no-literal-secret.ts
var sent3 = (header) => direct({ to: `[exporters.otlpHttp({ endpoint: "https://otlp.example.com", headers: { ${header} } })]` });
var own = (environment) => direct({ stack: `targets: [compose({ services: { mock: { image: "mock:1", environment: { ${environment} }, deploy: { resources: { limits: { cpus: "0.5", memory: "64M" } } } } } })],` });
var names = /^(?:password|passwd|pwd|secret|token|bearer_token|access_token|auth_token|api[-_]?key|x-api-key|api[-_]?token|authorization|proxy-authorization|client[-_]secret|secret[-_](?:access[-_])?key|private[-_]key|access[-_]key|account[-_]key|connection[-_]string|dd-api-key|x-honeycomb-team|lightstep-access-token|signoz-access-token|x-sf-token|license[-_]key)$/i;
var variables = /(?:^|_)(?:PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY)$/i;
var noLiteralSecret = {
  name: "no-literal-secret",
  summary: "a credential written out in the stack",
  severity: "error",
  why: "It stands in version control and in the files that are written, for everyone who can read either.",
  good: [{ config: sent3('"api-key": secret("VENDOR_KEY")') }, { config: sent3('"x-source": "otelc"') }, { config: own('PASSWORD: "${PASSWORD}"') }],
  bad: [
    { config: direct({ to: '[raw.exporter("vendor", { api_key: "nr-0123456789" }), traces]' }), finds: ['"api_key" of "vendor" in collector "edge" is written out.'] },
    { config: own('DB_PASSWORD: "hunter2"'), finds: ['"DB_PASSWORD" of service "mock" is written out.'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const component of collector2.components) {
        for (const [path2, key] of literalsIn(component.options, [])) {
          report2({ at: optionPath(component, ...path2), message: `"${path2.join(".")}" of "${component.id}" in collector "${collector2.name}" is written out.`, fix: `Name it instead: secret("${suggested(key)}").` });
        }
      }
    }
    for (const target of model.targets) {
      for (const [name2, key, at3] of ownVariables(target.options["services"])) {
        report2({ at: [...target.origin, "options", "services", ...at3], message: `"${key}" of service "${name2}" is written out.`, fix: `Take it from the environment of Compose: "\${${suggested(key)}}".` });
      }
    }
  }
};
function suggested(key) {
  return key.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
}
function* literalsIn(value2, path2) {
  if (typeof value2 === "string") {
    const key = path2.at(-1) ?? "";
    if (names.test(key) && isLiteral(value2)) yield [path2, key];
    else if (/^[a-z][a-z0-9+.-]*:\/\/[^/\s:@$]+:[^/\s@$]+@/i.test(value2)) yield [path2, key];
    return;
  }
  if (typeof value2 !== "object" || value2 === null || isSymbolic(value2)) return;
  for (const [key, child] of Object.entries(value2)) yield* literalsIn(child, [...path2, key]);
}
function isLiteral(text4) {
  return text4 !== "" && !/\$\{|^\$[A-Z_]/i.test(text4) && !/^(?:\/|file:)/.test(text4) && !/^(?:none|null|default|true|false)$/i.test(text4);
}
function* ownVariables(services) {
  for (const [name2, service2] of entriesOf(services)) {
    const environment = entriesOf(service2).find(([key]) => key === "environment")?.[1];
    if (Array.isArray(environment)) {
      for (const [index, entry] of environment.entries()) {
        const [key = "", ...value2] = typeof entry === "string" ? entry.split("=") : [];
        if (variables.test(key) && isLiteral(value2.join("="))) yield [name2, key, [name2, "environment", index]];
      }
    } else for (const [key, value2] of entriesOf(environment)) if (variables.test(key) && typeof value2 === "string" && isLiteral(value2)) yield [name2, key, [name2, "environment", key]];
  }
}
function entriesOf(value2) {
  return typeof value2 === "object" && value2 !== null ? Object.entries(value2) : [];
}

// src/lint/rules/no-single-replica.ts
var scaled5 = (gateway3, consumer, target = 'kubernetes({ namespace: "observability" })') => [
  'const traces = externalTempo({ endpoint: "https://tempo.example.com" });',
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });',
  "",
  `targets: [${target}],`,
  "collectors: {",
  `  gateway: gateway({ replicas: ${gateway3}, to: queue }),`,
  `  consumer: consumer({ replicas: ${consumer}, from: queue, to: { traces } }),`,
  "},"
].join("\n");
var noSingleReplica = {
  name: "no-single-replica",
  summary: "one replica on a path that is otherwise replicated",
  severity: "warning",
  why: "The path is as available as its weakest part: while that restarts, the replicas around it wait.",
  good: [{ config: scaled5(2, 2) }, { config: scaled5(1, 1) }, { config: scaled5(2, 2, "compose()") }],
  bad: [{ config: scaled5(3, 1), finds: ['Collector "consumer" is one replica, and collector "gateway" on the same path has 3.'] }],
  sees: "model",
  check(model, report2) {
    const path2 = ingestPath(model);
    const claiming = path2.find((collector2) => collector2.mode === "deployment" && least(collector2.scaling) > 1);
    if (claiming === void 0) return;
    const claim = { message: `"${claiming.name}" has ${least(claiming.scaling)} replicas.`, at: claiming.scaling.origin };
    for (const collector2 of path2.filter((each) => each.mode === "deployment" && least(each.scaling) === 1)) {
      report2({
        at: collector2.scaling.origin,
        message: `Collector "${collector2.name}" is one replica, and collector "${claiming.name}" on the same path has ${least(claiming.scaling)}.`,
        fix: "Run at least two replicas.",
        notes: [claim]
      });
    }
    checkStores(model, path2, claiming, report2);
  }
};
function checkStores(model, path2, claiming, report2) {
  if (!runsOnKubernetes(model)) return;
  const peers2 = new Set(path2.flatMap((collector2) => collector2.components.filter((component) => component.kind === "exporter").flatMap((component) => component.peer ?? [])));
  const single = model.services.filter((service2) => service2.role === "store" && !service2.isExternal && peers2.has(service2.name) && service2.replicas === 1 && service2.options["mode"] !== "microservices");
  const [first] = single;
  if (first === void 0) return;
  report2({
    at: first.origin,
    severity: "info",
    message: `${single.length === 1 ? "Store" : "Stores"} ${quoted(single.map((service2) => service2.name))} ${single.length === 1 ? "is" : "are each"} one process, and collector "${claiming.name}" in front has ${least(claiming.scaling)} replicas.`,
    why: "While a store restarts nothing can be queried; what arrives waits in the queue.",
    fix: 'Accept it, or run stores in mode "microservices".'
  });
}
function ingestPath(model) {
  const path2 = new Set(signals.flatMap((signal) => entryCollectors(model, signal)));
  for (const collector2 of path2) {
    const peers2 = collector2.components.filter((component) => component.kind === "exporter").flatMap((component) => component.peer ?? []);
    for (const next3 of model.collectors) if (peers2.includes(next3.name)) path2.add(next3);
    for (const queue4 of queuesOf(model)) if (peers2.includes(queue4.name)) for (const reader2 of readersOf(model, queue4.name)) path2.add(reader2.collector);
  }
  return [...path2];
}

// src/lint/rules/no-split-store.ts
var local = /* @__PURE__ */ new Set(["jaeger", "prometheus"]);
var scalable = /* @__PURE__ */ new Set(["tempo", "loki", "mimir"]);
var stored3 = (store) => `const logs = ${store};

collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`;
var noSplitStore = {
  name: "no-split-store",
  summary: "replicas of a store that each keep a part of the data",
  severity: "error",
  why: "Writes are spread over the replicas and a query asks one of them, so it finds a part of the data.",
  good: [{ config: stored3("loki()") }],
  bad: [{ config: stored3("loki({ replicas: 2 })"), finds: ['2 replicas of "loki" keep what each of them was given on a volume of its own.'] }],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services.filter((each) => !each.isExternal && each.replicas > 1 && isLocal2(each))) {
      report2({
        at: [...service2.origin, "options", "replicas"],
        message: `${service2.replicas} replicas of "${service2.name}" keep what each of them was given on a volume of its own.`,
        fix: scalable.has(service2.type) ? 'Run one replica, or mode: "microservices" with an object store.' : "Run one replica, or a store that scales: tempo() or mimir()."
      });
    }
  }
};
function isLocal2(service2) {
  return local.has(service2.type) || scalable.has(service2.type) && service2.options["mode"] !== "microservices";
}

// src/lint/rules/no-wait-behind-kafka.ts
var waiting = (queue4) => queued({ consumer: `from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true, wait_for_result: true, ${queue4} } }) }` });
var noWaitBehindKafka = {
  name: "no-wait-behind-kafka",
  summary: "a batching queue that waits for the result, behind Kafka",
  severity: "warning",
  why: "Records of a partition are sent one after the other, and each waits for a batch that only the flush timeout ends: 26 spans a second were measured.",
  good: [{ config: queued({}) }, { config: waiting("") }],
  bad: [{ config: waiting("batch: { min_size: 8_192 }"), finds: ['The queue of exporter "otlp_grpc/jaeger" of collector "consumer" waits for each batch'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter")) {
        const batch3 = optionAt(exporter, "sending_queue", "batch");
        const isWaiting = optionAt(exporter, "sending_queue", "wait_for_result") === true && batch3 !== void 0 && batch3 !== null;
        if (!isWaiting || !receiversBefore(collector2, exporter).some((receiver2) => receiver2.type === "kafka")) continue;
        report2({
          at: optionPath(exporter, "sending_queue", "wait_for_result"),
          message: `The queue of exporter "${exporter.id}" of collector "${collector2.name}" waits for each batch, behind Kafka.`,
          fix: "Leave sending_queue out: the offset is the queue."
        });
      }
    }
  }
};

// src/lint/rules/node-unused.ts
var builders = /* @__PURE__ */ new Set([
  "collector",
  "gateway",
  "consumer",
  "agent",
  "kafka",
  "externalKafka",
  "jaeger",
  "tempo",
  "externalTempo",
  "loki",
  "externalLoki",
  "mimir",
  "externalMimir",
  "prometheus",
  "grafana",
  "externalGrafana",
  "objectStore",
  "s3",
  "postgres",
  "externalPostgres"
]);
var nodeUnused = {
  name: "node-unused",
  summary: "a node that is made and never used",
  severity: "warning",
  why: "What is emitted is what is reachable from defineStack(): this is not.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ declare: "const logs = loki();" }), finds: ['"logs" is made by loki() and never used.'] }],
  sees: "sources",
  check(sources, report2) {
    for (const [file2, text4] of sources) {
      const known3 = importedFrom(text4);
      const code = withoutComments(text4);
      for (const { name: name2, builder, index } of declarationsIn(code)) {
        if (!known3.has(builder) || occurrences(code, name2) > 1) continue;
        report2({ at: placeOf3(file2, text4, index, name2), message: `"${name2}" is made by ${builder}() and never used.`, fix: "Use it in the stack, or remove it." });
      }
    }
  }
};
function importedFrom(text4) {
  const names4 = [...text4.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']otelc["']/g)].flatMap(([, list3 = ""]) => list3.split(",").map((each) => each.trim()));
  return new Set(names4.filter((name2) => builders.has(name2)));
}
function withoutComments(text4) {
  return text4.replaceAll(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found, literal2) => literal2 ?? found.replaceAll(/[^\n]/g, " "));
}
function declarationsIn(code) {
  return [...code.matchAll(/^([ \t]*const\s+)(\w+)(?:\s*:\s*[\w.<>[\]]+)?\s*=\s*(\w+)\(/gm)].map((match) => ({ name: match[2] ?? "", builder: match[3] ?? "", index: match.index + (match[1] ?? "").length }));
}
function occurrences(code, name2) {
  return [...code.matchAll(new RegExp(`(?<![\\w$])${name2}(?![\\w$])`, "g"))].length;
}
function placeOf3(file2, text4, index, name2) {
  const before2 = text4.slice(0, index).split("\n");
  return { file: file2, line: before2.length, column: (before2.at(-1) ?? "").length + 1, length: name2.length };
}

// src/lint/rules/one-autoscaler.ts
var oneAutoscaler = {
  name: "one-autoscaler",
  summary: "two autoscalers of one workload",
  severity: "error",
  why: "Each undoes what the other has decided; KEDA refuses a workload that an autoscaler has already.",
  good: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal) }],
  bad: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal, scaled), finds: ['HorizontalPodAutoscaler "mock" and ScaledObject "mock-lag" both scale Deployment "mock".'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    const scalers = autoscalersIn(objectsOf(artifacts, target, model));
    for (const [index, scaler] of scalers.entries()) {
      const other = scalers.slice(0, index).find((earlier) => earlier.of.kind === scaler.of.kind && earlier.of.name === scaler.of.name);
      if (other === void 0) continue;
      report2({
        at: scaler.at,
        message: `${shown(other)} and ${shown(scaler)} both scale ${scaler.of.kind} ${quoted([scaler.of.name])}.`,
        fix: "Keep one of them.",
        notes: [{ message: "The other one is here.", at: other.at }]
      });
    }
  }
};

// src/lint/rules/option-needs-newer-collector.ts
var at = (version) => queued({ stack: `collectorVersion: "${version}",` });
var consequences = [
  { kind: "receiver", path: ["error_backoff"], why: "A record that the store does not take is read again at once, without a pause, until it does: a busy loop for as long as the outage lasts." },
  { kind: "receiver", path: ["message_marking", "on_permanent_error"], why: "A record that the store refuses for good is read again and again, and holds up its partition." },
  { kind: "exporter", path: ["partition_traces_by_id"], why: "Spans of one trace are spread over partitions, so no consumer has a whole one." }
];
var optionNeedsNewerCollector = {
  name: "option-needs-newer-collector",
  summary: "an option that the chosen collector does not know yet, and that is left out for it",
  severity: "warning",
  why: "An option that a version does not know would keep it from starting, so it is left out for that version; what it was for is missing then.",
  good: [{ config: at("0.158.0") }],
  bad: [{ config: at("0.131.0"), finds: ['Collector 0.131.0 does not know "message_marking.on_permanent_error"'] }],
  sees: "model",
  check(model, report2) {
    for (const { kind, path: path2, why } of consequences) {
      const since = sinceWhen(kind, path2);
      if (!isBefore(model.collectorVersion, since)) continue;
      for (const { collector: collector2, component } of kafkaComponents(model, kind).filter((use) => isAskedFor(use.component, path2))) {
        report2({
          at: optionPath(component, ...path2),
          why,
          message: `Collector ${model.collectorVersion} does not know "${path2.join(".")}" of ${kind} "${component.id}" in collector "${collector2.name}": it came with ${since}, and is left out.`,
          fix: `Build for ${since} or newer: collectorVersion.`
        });
      }
    }
  }
};
function sinceWhen(kind, path2) {
  return keys.find((fact) => fact.kind === kind && fact.type === "kafka" && fact.path.join(".") === path2.join("."))?.since ?? "0.0.0";
}
function isAskedFor(component, path2) {
  const value2 = optionAt(component, ...path2);
  return !component.isRaw && value2 !== void 0 && value2 !== false && value2 !== null;
}

// src/lint/rules/persistent-queue-required.ts
var persistentQueueRequired = {
  name: "persistent-queue-required",
  summary: "neither a queue on a volume nor Kafka between the sender and the store",
  severity: "warning",
  why: "What was acknowledged to the sender stands in memory only until the store has it: a restart loses it, an outage fills it.",
  good: [{ config: direct({}) }, { config: queued({}) }],
  bad: [{ config: direct({ settings: "expose: hostPorts()," }), finds: ['Collector "edge" holds what it sends to "jaeger" in memory only.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const open = componentsOf(collector2, "exporter").filter((exporter) => isTowardsStore(model, exporter) && !isProtected(model, collector2, exporter));
      if (open.length === 0) continue;
      report2({
        at: collector2.origin,
        message: `Collector "${collector2.name}" holds what it sends to ${quoted([...new Set(open.map((exporter) => exporter.peer ?? exporter.id))])} in memory only.`,
        fix: 'Keep its queues on a volume, sendingQueue: { volume: "10Gi" }, or put kafka() in front.'
      });
    }
  }
};
function isTowardsStore(model, exporter) {
  return exporter.type !== "kafka" && isInMemory(exporter) && !model.collectors.some((collector2) => collector2.name === exporter.peer);
}
var pushed = /* @__PURE__ */ new Set(["otlp", "jaeger", "zipkin", "fluent_forward", "influxdb", "loki", "splunk_hec", "webhookevent", "syslog", "statsd", "carbon"]);
function isProtected(model, collector2, exporter) {
  if (!isInMemory(exporter)) return true;
  const receivers2 = receiversBefore(collector2, exporter);
  if (!receivers2.some((receiver2) => pushed.has(receiver2.type))) return true;
  const senders = sendingTo(model, collector2.name);
  return collector2.expose === null && senders.length > 0 && senders.every((sending) => isProtected(model, sending.sender, sending.exporter));
}

// src/lint/rules/pipeline-dead-end.ts
var connected2 = (ending) => [
  "const traces = jaeger();",
  "const red = spanMetrics();",
  "const metrics = prometheus();",
  "",
  "collectors: {",
  "  edge: collector({",
  '    sendingQueue: { volume: "20Gi" },',
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [traces, red] },",
  `      metrics: { from: [${ending}], through: [memoryLimiter()], to: [metrics] },`,
  "    },",
  "  }),",
  "},"
].join("\n");
var pipelineDeadEnd = {
  name: "pipeline-dead-end",
  summary: "a connector that is used on one side only",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: connected2("otlp(), red") }],
  bad: [{ config: connected2("otlp()"), finds: ['Connector "span_metrics" of collector "edge" leads nowhere: no pipeline takes from it.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const connector of componentsOf(collector2, "connector")) {
        const finding = deadEnd(collector2, connector);
        if (finding !== void 0) report2(finding);
      }
    }
  }
};
function deadEnd(collector2, connector) {
  const into = collector2.pipelines.filter((pipeline2) => pipeline2.exporters.includes(connector.id));
  const out = collector2.pipelines.filter((pipeline2) => pipeline2.receivers.includes(connector.id));
  const name2 = `Connector "${connector.id}" of collector "${collector2.name}"`;
  if (out.length === 0) return { at: connector.origin, message: `${name2} leads nowhere: no pipeline takes from it.`, fix: "Put it in from: of a pipeline, or remove it." };
  if (into.length === 0) return { at: connector.origin, message: `${name2} is given nothing: no pipeline sends to it.`, fix: "Put it in to: of a pipeline, or remove it." };
  if (!passing.has(connector.type)) return void 0;
  const given = into.find((pipeline2) => !out.some((other) => other.signal === pipeline2.signal));
  if (given !== void 0) return { at: given.origin, message: `${name2} is given ${given.signal}, and no pipeline of ${given.signal} takes from it.`, fix: `Add a pipeline of ${given.signal} with it in from:, or take it out here.` };
  const taken = out.find((pipeline2) => !into.some((other) => other.signal === pipeline2.signal));
  return taken === void 0 ? void 0 : { at: taken.origin, message: `${name2} is to give ${taken.signal}, and no pipeline of ${taken.signal} sends to it.`, fix: `Send ${taken.signal} to it, or take it out here.` };
}

// src/lint/rules/processor-order.ts
var queue = 'sendingQueue: { volume: "20Gi" }, extensions: [],';
var ordered = (...through) => direct({ settings: queue, through: `[memoryLimiter(), ${through.join(", ")}]` });
var processorOrder = {
  name: "processor-order",
  summary: "a processor that stands where it cannot do its work",
  severity: "warning",
  why: "Batching and tail sampling answer the sender and let go of its connection: what asks for the client's address or metadata behind them finds none, and what drops items behind a batch leaves batches of another size.",
  good: [{ config: ordered("processors.k8sAttributes()", "tailSampling({ policies: [keepErrors()] })") }, { config: ordered('processors.filter({ traces: { span: ["attributes[\\"health\\"] == true"] } })', "batch()") }],
  bad: [
    { config: ordered("tailSampling({ policies: [keepErrors()] })", "processors.k8sAttributes()"), finds: ['"k8s_attributes" of collector "edge" stands behind "tail_sampling"'] },
    { config: ordered("batch()", "processors.transform({ trace_statements: [] })"), finds: ['"batch" of collector "edge" is not the last processor'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const pipeline2 of collector2.pipelines) {
        const processors = processorsIn(collector2, pipeline2);
        const at3 = (processor) => [...pipeline2.origin, "through", processors.indexOf(processor)];
        const holder = processors.find(forgetsClient);
        const asking2 = holder === void 0 ? void 0 : processors.slice(processors.indexOf(holder) + 1).find(asksForClient);
        const batch3 = processors.find((processor) => processor.type === "batch");
        if (holder !== void 0 && asking2 !== void 0) {
          report2({ at: at3(asking2), message: `Processor "${asking2.id}" of collector "${collector2.name}" stands behind "${holder.id}", and asks for the client's connection.`, fix: `Move it in front of "${holder.id}".` });
        } else if (batch3 !== void 0 && processors.at(-1)?.type !== "batch") {
          report2({ at: at3(batch3), message: `Processor "${batch3.id}" of collector "${collector2.name}" is not the last processor of its pipeline.`, fix: "Move it to the end, or remove it and let the sending queue batch." });
        }
      }
    }
  }
};
function forgetsClient(processor) {
  if (processor.type === "batch") {
    const keys3 = optionAt(processor, "metadata_keys");
    return !(isList(keys3) && keys3.length > 0) && numberAt(processor, "send_batch_size") !== 0;
  }
  return processor.type === "tail_sampling" || processor.type === "groupbytrace";
}
function asksForClient(processor) {
  if (processor.type === "k8s_attributes") return optionAt(processor, "pod_association") === void 0 && optionAt(processor, "passthrough") !== true;
  const actions2 = optionAt(processor, processor.type === "resource" ? "attributes" : "actions");
  return (processor.type === "resource" || processor.type === "attributes") && isList(actions2) && actions2.some((action2) => isBlock(action2) && action2["from_context"] !== void 0);
}

// src/lint/rules/publish-with-replicas.ts
var service = (fields) => withService(`image: "mock:1", ${fields}`);
var deploy = 'resources: { limits: { cpus: "0.5", memory: "64M" } }';
var publishWithReplicas = {
  name: "publish-with-replicas",
  summary: "a port of the host on a service with replicas",
  severity: "error",
  why: "A port of the host has room for one of them: the others do not start.",
  good: [{ config: service(`ports: ["8080:80"], deploy: { replicas: 1, ${deploy} }`) }, { config: service(`ports: ["80"], deploy: { replicas: 2, ${deploy} }`) }],
  bad: [{ config: service(`ports: ["8080:80"], deploy: { replicas: 2, ${deploy} }`), finds: ['2 replicas of service "mock" publish the port 8080'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const each of composeServices(artifacts, target, model)) {
      const replicas2 = replicasOf(each);
      const [port2] = fixedPorts(each, replicas2);
      if (replicas2 < 2 || port2 === void 0) continue;
      report2({ at: each.at, message: `${replicas2} replicas of service "${each.name}" publish the port ${port2} of the host.`, fix: "Publish a balancer in front instead, or leave the host's port out." });
    }
  }
};
function fixedPorts({ fields }, replicas2) {
  return listOf(fields["ports"]).flatMap((entry) => {
    const published3 = isRecord(entry) ? inside(entry, "published") : publishedIn(String(entry));
    const text4 = published3 === void 0 || published3 === null || published3 === "" || published3 === 0 ? void 0 : String(published3);
    const range = /^(\d+)-(\d+)$/.exec(text4 ?? "");
    const hasRoom = range !== null && Number(range[2]) - Number(range[1]) + 1 >= replicas2;
    return text4 === void 0 || text4.includes("$") || hasRoom ? [] : [text4];
  });
}
function publishedIn(entry) {
  return entry.replace(/^\[[^\]]*\]:/, "").replace(/\/\w+$/, "").split(":").at(-2);
}

// src/lint/rules/queue-covers-outage.ts
var sized = (size) => direct({
  settings: 'expose: hostPorts(), sendingQueue: { volume: "50Gi" },',
  to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]`,
  stack: 'load: { traces: "10k/s" }, outage: "30m",'
});
var queueCoversOutage = {
  name: "queue-covers-outage",
  summary: "a sending queue that is full before the declared outage ends",
  severity: "warning",
  why: "A full queue refuses: from then on the outage loses data, or senders have to hold it.",
  good: [{ config: sized("18_000_000") }],
  bad: [{ config: sized("17_999_999"), finds: ["17,999,999 items (queue_size) / 10,000 spans/s (load.traces) = 1,799 s < 1,800 s (outage)"] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter").filter((each) => isQueued(each) && !isBehindOffset(collector2, each))) {
        const short = signalsOf(collector2, exporter).flatMap((signal) => shortfall(model, collector2, exporter, signal) ?? []);
        const worst = short.sort((left, right) => left.lasts - right.lasts)[0];
        if (worst !== void 0) report2(worst.finding);
      }
    }
  }
};
function shortfall(model, collector2, exporter, signal) {
  const outage = model.outageSeconds;
  const rate3 = rateOfReplica(model, collector2, exporter, signal);
  const capacity2 = capacityOf(collector2, exporter, signal, model);
  if (outage === null || rate3 === void 0 || rate3 === 0 || capacity2 === void 0 || capacity2.items >= Math.floor(rate3 * outage)) return void 0;
  const replicas2 = least(collector2.scaling);
  const share = replicas2 === 1 ? "" : ` / ${replicas2} replicas`;
  const load2 = model.load[signal];
  return {
    lasts: capacity2.items / rate3,
    finding: {
      at: optionPath(exporter, "sending_queue", "queue_size"),
      message: `The queue of exporter "${exporter.id}" of collector "${collector2.name}" is full before the declared outage ends: ${capacity2.shown} / ${count2(rate3 * replicas2)} ${itemNoun(signal)}s/s (load.${signal})${share} = ${seconds(Math.floor(capacity2.items / rate3))} < ${seconds(outage)} (outage).`,
      fix: `It needs ${count2(Math.ceil(rate3 * outage))} items: leave queue_size out and give the volume the room, or declare a shorter outage.`,
      notes: load2 === null ? [] : [{ message: "The load is declared here.", at: load2.origin }]
    }
  };
}

// src/lint/rules/queue-fits-memory.ts
var mebibyte2 = 2 ** 20;
var held = (size) => direct({
  settings: 'resources: { cpu: 1, memory: "1Gi" }, expose: hostPorts(),',
  to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]`,
  stack: 'load: { traces: "10k/s" }, outage: "10m",'
});
var queueFitsMemory = {
  name: "queue-fits-memory",
  summary: "queues in memory that hold more than the memory limiter allows",
  severity: "warning",
  why: "The limiter begins to refuse long before the queue is full, so the queue is smaller than it says.",
  good: [{ config: held("1_000_000") }],
  bad: [{ config: held("2_000_000"), finds: ["2,000,000 items (queue_size) \xD7 500 B (default) = 953.7 MiB > 819 MiB (limit_mib)"] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      const limits3 = componentsOf(collector2, "processor", "memory_limiter").flatMap((limiter) => numberAt(limiter, "limit_mib") ?? []);
      const limit = Math.max(...limits3);
      const queues2 = componentsOf(collector2, "exporter").filter(isInMemory).flatMap((exporter) => signalsOf(collector2, exporter).flatMap((signal) => memoryOf(model, collector2, exporter, signal) ?? []));
      const total = queues2.reduce((sum2, queue4) => sum2 + queue4.bytes, 0);
      const [first] = queues2;
      if (first === void 0 || limits3.length === 0 || total <= limit * mebibyte2) continue;
      report2({
        at: optionPath(first.exporter, "sending_queue", "queue_size"),
        message: `Queues in memory of collector "${collector2.name}" hold more than its memory limiter allows: ${queues2.map((queue4) => queue4.shown).join(" + ")} = ${bytes(total)} > ${count2(limit)} MiB (limit_mib).`,
        fix: "Keep the queue on a volume: sendingQueue: { volume }, or give the container more memory, or make queue_size smaller."
      });
    }
  }
};
function memoryOf(model, collector2, exporter, signal) {
  const capacity2 = capacityOf(collector2, exporter, signal, model);
  const rate3 = rateOfReplica(model, collector2, exporter, signal);
  if (capacity2 === void 0 || rate3 === void 0) return void 0;
  const item = itemSize(model.load[signal], signal);
  const arriving = model.outageSeconds === null ? Number.POSITIVE_INFINITY : rate3 * model.outageSeconds;
  if (arriving >= capacity2.items) return { exporter, bytes: capacity2.items * item.bytes, shown: `${capacity2.shown} \xD7 ${item.shown}` };
  return { exporter, bytes: arriving * item.bytes, shown: `${count2(rate3)}/s (load.${signal}, a replica) \xD7 ${count2(model.outageSeconds ?? 0)} s (outage) \xD7 ${item.shown}` };
}

// src/lint/rules/queue-fits-volume.ts
var fullAt2 = 0.85;
var sized2 = (size) => direct({ settings: 'sendingQueue: { volume: "10Gi" },', to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]` });
var queueFitsVolume = {
  name: "queue-fits-volume",
  summary: "persistent queues that hold more than their volume",
  severity: "error",
  why: "A full queue refuses and recovers; a full volume fails every write, and the file behind the queue may be damaged.",
  good: [{ config: sized2("18_000_000") }],
  bad: [{ config: sized2("19_000_000"), finds: ["19,000,000 items (queue_size) \xD7 500 B (default) of a span = 8.8 GiB > 85% of 10Gi = 8.5 GiB"] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const volume3 of collector2.volumes) checkVolume(model, collector2, volume3, report2);
    }
  }
};
function checkVolume(model, collector2, volume3, report2) {
  const exporters = componentsOf(collector2, "exporter").filter((exporter) => isPersistent(exporter) && volumeOf(collector2, exporter) === volume3.name);
  const queues2 = exporters.flatMap((exporter) => signalsOf(collector2, exporter).flatMap((signal) => {
    const capacity2 = capacityOf(collector2, exporter, signal, model);
    const item = itemSize(model.load[signal], signal);
    return capacity2 === void 0 ? [] : [{ exporter, bytes: capacity2.items * item.bytes, shown: `${capacity2.shown} \xD7 ${item.shown} of a ${itemNoun(signal)}` }];
  }));
  const total = queues2.reduce((sum2, queue4) => sum2 + queue4.bytes, 0);
  const largest2 = [...queues2].sort((left, right) => right.bytes - left.bytes)[0];
  const room = volume3.bytes * fullAt2;
  if (largest2 === void 0 || total <= room) return;
  report2({
    at: optionPath(largest2.exporter, "sending_queue", "queue_size"),
    message: `Queues of collector "${collector2.name}" may outgrow their volume: ${queues2.map((queue4) => queue4.shown).join(" + ")} = ${bytes(total)} > 85% of ${volume3.size} = ${bytes(room)}.`,
    fix: "Leave queue_size out: it is sized from the volume. Or give the volume more room.",
    notes: [{ message: `The volume has ${volume3.size}.`, at: volume3.origin }]
  });
}
function volumeOf(collector2, exporter) {
  const storage = symbolsAt(optionAt(exporter, "sending_queue", "storage")).flatMap((symbol) => symbol.$ === "component" ? [symbol.id] : [])[0];
  const extension = storage === void 0 ? void 0 : componentOf(collector2, "extension", storage);
  return extension === void 0 ? void 0 : symbolsAt(optionAt(extension, "directory")).flatMap((symbol) => symbol.$ === "directory" ? [symbol.volume] : [])[0];
}
function symbolsAt(value2) {
  return value2 === void 0 ? [] : [...symbolsIn(value2)];
}

// src/lint/rules/queue-orphaned-by-rename.ts
var queueOrphanedByRename = {
  name: "queue-orphaned-by-rename",
  summary: "a change of an id that leaves a queue or a checkpoint behind",
  severity: "warning",
  why: "A file of file_storage is named by the kind, type and name of its component: under another id the new component begins empty, and what the old one had not sent is never sent.",
  good: [],
  bad: [],
  sees: "change",
  check(before2, after, report2) {
    const kept4 = new Map(after.map((artifact) => [artifact.path, artifact]));
    for (const artifact of before2) {
      const now = kept4.get(artifact.path);
      if (now === void 0) continue;
      const lost = storedIn(artifact).filter((id) => !storedIn(now).includes(id));
      if (lost.length === 0) continue;
      report2({
        at: now.origin,
        message: `${quoted(lost)} of ${artifact.path} ${lost.length === 1 ? "keeps" : "keep"} data on a volume, and ${lost.length === 1 ? "is" : "are"} gone under that id.`,
        fix: "Let the queue drain before you apply this (otelcol_exporter_queue_size is 0), or keep the id until it has."
      });
    }
  }
};
function storedIn(artifact) {
  if (artifact.schema !== "collector") return [];
  return listOf(artifact.documents).flatMap((document) => [
    ...Object.entries(fieldsOf(inside(document, "exporters"))).filter(([, options]) => textOf(inside(options, "sending_queue", "storage")) !== void 0).map(([id]) => `exporter ${id}`),
    ...Object.entries(fieldsOf(inside(document, "receivers"))).filter(([, options]) => textOf(inside(options, "storage")) !== void 0).map(([id]) => `receiver ${id}`)
  ]);
}

// src/lint/rules/queue-volume-per-replica.ts
var queueVolumePerReplica = {
  name: "queue-volume-per-replica",
  summary: "replicas of a collector that share the volume of a queue",
  severity: "error",
  why: "A queue's file belongs to one process: the second replica does not get its lock and does not start.",
  good: [{ config: withPatch("deploy: { replicas: 1 }") }, { config: withPatch("deploy: { replicas: 2 }", "expose: loadBalancer({ internal: true }),") }],
  bad: [{ config: withPatch("deploy: { replicas: 2 }"), finds: ['2 replicas of service "edge" share the volume "edge-queue".'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    checkCompose(artifacts, target, model, report2);
    const objects2 = objectsOf(artifacts, target, model);
    const scaled7 = new Set(autoscalersIn(objects2).map(({ of: of2 }) => `${of2.kind} ${of2.name}`));
    for (const workload of workloadsIn(objects2).filter((each) => each.kind === "Deployment" && model.collectors.some((collector2) => collector2.name === each.name && collector2.volumes.length > 0))) {
      const replicas2 = inside(workload.fields, "spec", "replicas");
      const isScaled = scaled7.has(`Deployment ${workload.name}`);
      const claim = claimOf(workload);
      if (claim === void 0 || !(isScaled || typeof replicas2 === "number" && replicas2 > 1)) continue;
      report2({ at: workload.at, message: `Replicas of ${shown(workload)} share the volume claim "${claim}".`, fix: "Run it as a StatefulSet with volumeClaimTemplates: each replica then has its own." });
    }
  }
};
function checkCompose(artifacts, target, model, report2) {
  const users = /* @__PURE__ */ new Map();
  for (const service2 of composeServices(artifacts, target, model)) {
    const collector2 = collectorOf(service2.name, model);
    const queues2 = collector2 === void 0 ? [] : namedVolumes(service2).filter((mount) => !mount.isReadOnly && collector2.volumes.some((volume3) => volume3.path === mount.target));
    for (const { source } of queues2) {
      const other = users.get(source);
      users.set(source, service2.name);
      if (replicasOf(service2) > 1) report2({ at: service2.at, message: `${replicasOf(service2)} replicas of service "${service2.name}" share the volume "${source}".`, fix: "Set replicas on the collector instead: each then becomes a service with a volume of its own." });
      else if (other !== void 0) report2({ at: service2.at, message: `Services "${other}" and "${service2.name}" share the volume "${source}".`, fix: "Give each a volume of its own." });
    }
  }
}
function collectorOf(service2, model) {
  const base = service2.replace(/-\d+$/, "");
  return model.collectors.find((collector2) => service2 === collector2.name || base === collector2.name);
}
function claimOf({ pod }) {
  const claims = listOf(pod["volumes"]).flatMap((volume3) => fieldsOf(fieldsOf(volume3)["persistentVolumeClaim"])["claimName"] ?? []);
  return claims.map(String)[0];
}

// src/lint/rules/raw-exporter-states-queue.ts
var rawExporterStatesQueue = {
  name: "raw-exporter-states-queue",
  summary: "a raw exporter that says nothing of its queue, where the others get one",
  severity: "info",
  why: "What is written with raw is left as it is written: such an exporter queues as upstream has it by default, mostly in memory, whatever the collector's sendingQueue or the Kafka offset in front would keep.",
  good: [{ config: direct({ to: '[raw.exporter("acme", { sending_queue: { enabled: true, storage: extensions.fileStorage({ volume: "5Gi" }) } }), traces]' }) }, { config: direct({ settings: "", to: '[raw.exporter("acme", {})]' }) }],
  bad: [
    { config: direct({ to: '[raw.exporter("acme", {}), traces]' }), finds: ['Exporter "acme" of collector "edge" gets no queue from sendingQueue.'] },
    { config: queued({ consumer: 'from: queue, to: { traces: raw.exporter("acme", {}) }' }), finds: ['Exporter "acme" of collector "consumer" may hold in memory what Kafka counts as read.'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter").filter(isSilent)) {
        const isBehindKafka2 = receiversBefore(collector2, exporter).some(isMarkedAfter);
        if (!isBehindKafka2 && !keepsQueues(collector2)) continue;
        report2({
          at: exporter.origin,
          message: isBehindKafka2 ? `Exporter "${exporter.id}" of collector "${collector2.name}" may hold in memory what Kafka counts as read.` : `Exporter "${exporter.id}" of collector "${collector2.name}" gets no queue from sendingQueue.`,
          fix: isBehindKafka2 ? "Say so if it has a queue: sending_queue: { enabled: false } leaves the data in Kafka until the store has it." : 'State its queue: sending_queue: { enabled: true, storage: extensions.fileStorage({ volume: "5Gi" }) }.'
        });
      }
    }
  }
};
var queueless = /* @__PURE__ */ new Set(["debug", "file", "nop", "prometheus", "prometheus_remote_write", "prometheusremotewrite", "load_balancing", "loadbalancing", "logging"]);
function isSilent(exporter) {
  return exporter.isRaw && !queueless.has(exporter.type) && !("sending_queue" in exporter.options);
}
function keepsQueues(collector2) {
  return collector2.isPersistent || collector2.preset === "gateway";
}

// src/lint/rules/resource-limits-required.ts
var resourceLimitsRequired = {
  name: "resource-limits-required",
  summary: "a workload without a memory limit or a CPU request",
  severity: "error",
  why: "Without a memory limit one workload takes what the others need and the kernel chooses whom to kill; without a CPU request nothing keeps time for it.",
  good: [{ config: withService('image: "mock:1"') }],
  bad: [
    { config: withService('image: "mock:1", deploy: { resources: { limits: { cpus: "0.5" } } }'), finds: ['Service "mock" has no memory limit.'] },
    { config: withService('image: "mock:1", deploy: {}'), finds: ['Service "mock" has no memory limit and no CPU request.'] }
  ],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const service2 of composeServices(artifacts, target, model)) checkService(service2, report2);
    const objects2 = objectsOf(artifacts, target, model);
    if (objects2.some((object) => object.kind === "LimitRange")) return;
    for (const workload of workloadsIn(objects2)) {
      for (const container of containersOf(workload)) checkResources(`Container "${container.name}" of ${shown(workload)}`, container.fields["resources"], workload, report2);
    }
    for (const pool of objects2.filter((object) => object.kind === "KafkaNodePool")) checkResources(shown(pool), inside(pool.fields, "spec", "resources"), pool, report2);
  }
};
function checkService({ name: name2, fields, at: at3 }, report2) {
  const resources4 = inside(fields, "deploy", "resources");
  const memory3 = inside(resources4, "limits", "memory") ?? fields["mem_limit"];
  const cpu = inside(resources4, "reservations", "cpus") ?? inside(resources4, "limits", "cpus") ?? fields["cpus"] ?? fields["cpu_shares"];
  say(`Service "${name2}"`, memory3, cpu, at3, 'Add deploy: { resources: { limits: { cpus: "0.5", memory: "256M" } } }.', report2);
}
function checkResources(subject, resources4, { at: at3 }, report2) {
  const cpu = inside(resources4, "requests", "cpu") ?? inside(resources4, "limits", "cpu");
  say(subject, inside(resources4, "limits", "memory"), cpu, at3, "Add resources: requests of cpu and memory, and a memory limit.", report2);
}
function say(subject, memory3, cpu, at3, fix, report2) {
  const missing2 = [memory3 === void 0 ? ["no memory limit"] : [], cpu === void 0 ? ["no CPU request"] : []].flat();
  if (missing2.length > 0) report2({ at: at3, message: `${subject} has ${missing2.join(" and ")}.`, fix });
}

// src/lint/rules/retention-enabled.ts
var retentionEnabled = {
  name: "retention-enabled",
  summary: "a retention that its store ignores",
  severity: "error",
  why: "Nothing is deleted, and the volume or the bucket grows until it is full.",
  good: [{ config: withConfigMap("loki", "compactor:\n  retention_enabled: true\nlimits_config:\n  retention_period: 720h\n") }],
  bad: [{ config: withConfigMap("loki", "limits_config:\n  retention_period: 720h\n"), finds: ["does nothing without compactor.retention_enabled"] }],
  sees: "documents",
  check(artifacts, _target, _model, report2) {
    for (const { name: name2, at: at3, ignores } of artifacts.flatMap(storesIn)) {
      if (ignores !== void 0) report2({ at: at3, message: `"${name2}" ignores its retention: ${ignores}.`, fix: "Switch it on there, or take your change of its configuration out." });
    }
  }
};
function storesIn(artifact) {
  if (typeof artifact.documents === "string") return [];
  return artifact.documents.flatMap((document) => {
    if (inside(document, "kind") === "ConfigMap") return configMap(document, artifact);
    const name2 = artifact.path.split("/").at(-2) ?? artifact.path;
    return [{ name: name2, at: artifact.origin, ignores: lokiIgnores(document) ?? tempoIgnores(document) }];
  });
}
function lokiIgnores(document) {
  const period = inside(document, "limits_config", "retention_period");
  const isStated = period !== void 0 && period !== 0 && !/^0[a-z]*$/.test(String(period));
  return isStated && inside(document, "compactor", "retention_enabled") !== true ? "limits_config.retention_period does nothing without compactor.retention_enabled" : void 0;
}
function tempoIgnores(document) {
  const deleting = inside(document, "backend_worker", "compaction", "block_retention");
  const planning = inside(document, "backend_scheduler", "provider", "compaction", "compaction", "block_retention");
  if (deleting === planning) return void 0;
  return `backend_worker has ${String(deleting ?? "no block_retention")}, backend_scheduler has ${String(planning ?? "none")}`;
}
function configMap(map2, artifact) {
  const name2 = textOf(inside(map2, "metadata", "name")) ?? artifact.path;
  return Object.values(fieldsOf(inside(map2, "data"))).flatMap((text4) => {
    const lines2 = textOf(text4) ?? "";
    const isIgnored = /^limits_config:/m.test(lines2) && /^\s+retention_period:\s*"?[1-9]/m.test(lines2) && !/^\s+retention_enabled:\s*true/m.test(lines2);
    return [{ name: name2, at: artifact.origin, ignores: isIgnored ? "limits_config.retention_period does nothing without compactor.retention_enabled" : void 0 }];
  });
}

// src/lint/arithmetic/stores.ts
var stored4 = { jaeger: { smaller: 2 }, tempo: { smaller: 5 }, loki: { smaller: 8 }, mimir: { bytes: 2 }, prometheus: { bytes: 2 } };
function keptBy2(service2, model) {
  const figures = stored4[service2.type];
  const [signal] = service2.signals;
  if (figures === void 0 || signal === void 0) return void 0;
  const rate3 = rateIntoStore(service2, model, signal);
  const keep = parseDuration(service2.options["retention"]);
  if (rate3 === void 0 || rate3 === 0 || keep === void 0) return void 0;
  const size = itemSize(model.load[signal], signal);
  const each = "bytes" in figures ? figures.bytes : size.bytes / figures.smaller;
  const shownSize = "bytes" in figures ? `${figures.bytes} B (stored)` : `${size.shown} / ${figures.smaller} (stored)`;
  return { bytes: rate3 * each * keep, shown: `${count2(rate3)} ${itemNoun(signal)}s/s \xD7 ${shownSize} \xD7 ${seconds(keep)} (retention)` };
}
function rateIntoStore(service2, model, signal) {
  let total = 0;
  for (const collector2 of model.collectors) {
    for (const exporter of collector2.components.filter((component) => component.kind === "exporter" && component.peer === service2.name)) {
      const rate3 = rateIntoExporter(model, collector2, exporter, signal);
      if (rate3 === void 0) return void 0;
      total += rate3;
    }
  }
  return total;
}

// src/lint/rules/retention-fits-storage.ts
var fullAt3 = 0.85;
var kept3 = (options, declare = "") => `${declare}const logs = loki({ retention: "10d", ${options} });

collectors: { edge: collector({ expose: hostPorts(), sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },
load: { logs: "1k/s" },`;
var objects = (volume3) => `const storage = objectStore({ volume: "${volume3}" });
`;
var retentionFitsStorage = {
  name: "retention-fits-storage",
  summary: "a store that is to keep more than its volume or its object store holds",
  severity: "info",
  why: "A store whose storage is full takes nothing more; some delete the oldest first, and keep less than was asked.",
  good: [{ config: kept3('volume: "40Gi"') }, { config: kept3("storage", objects("40Gi")) }],
  bad: [
    { config: kept3('volume: "20Gi"'), finds: ["1,000 log records/s \xD7 300 B (default) / 8 (stored) \xD7 864,000 s (retention) = 30.2 GiB > 85% of 20Gi = 17 GiB"] },
    { config: kept3("storage", objects("20Gi")), finds: ['"object-store" is to keep more than fits'] }
  ],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services.filter((each) => !each.isExternal)) checkStorage(service2, service2.role === "object-store" ? usersOf(service2, model) : alone(service2), model, report2);
  }
};
function usersOf(store, model) {
  return model.services.filter((service2) => service2.options["storage"] === store.name);
}
function alone(service2) {
  return service2.role === "store" && service2.options["storage"] === void 0 ? [service2] : [];
}
function checkStorage(holder, keepers2, model, report2) {
  const { volume: volume3 } = holder;
  const parts = keepers2.flatMap((service2) => keptBy2(service2, model) ?? []);
  const needed = parts.reduce((sum2, part) => sum2 + part.bytes, 0);
  if (volume3 === null || needed <= volume3.bytes * fullAt3) return;
  report2({
    at: volume3.origin,
    message: `"${holder.name}" is to keep more than fits on its volume, by estimate: ${parts.map(({ shown: shown5 }) => shown5).join(" + ")} = ${bytes(needed)} > 85% of ${volume3.size} = ${bytes(volume3.bytes * fullAt3)}.`,
    fix: `Give it ${Math.ceil(needed / fullAt3 / 2 ** 30)}Gi, or keep the data for a shorter time.`
  });
}

// src/lint/rules/retry-elapsed-below-interval.ts
var blocks = ["retry_on_failure", "error_backoff"];
var intervals2 = ["initial_interval", "max_interval"];
var retrying = (elapsed) => queued({ consumer: `from: receiver(queue, { error_backoff: { max_elapsed_time: "${elapsed}" } }), to: { traces }` });
var retryElapsedBelowInterval = {
  name: "retry-elapsed-below-interval",
  summary: "retries that end before their own interval",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: retrying("10s") }, { config: retrying("0s") }],
  bad: [{ config: retrying("9s"), finds: ["9 s (max_elapsed_time) < 10 s (max_interval)"] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const component of collector2.components) {
        for (const block3 of blocks.filter((each) => optionAt(component, each, "enabled") === true)) {
          const elapsed = secondsAt(component, block3, "max_elapsed_time") ?? 0;
          const interval = intervals2.find((key) => (secondsAt(component, block3, key) ?? 0) > elapsed);
          if (elapsed <= 0 || interval === void 0) continue;
          report2({
            at: optionPath(component, block3, "max_elapsed_time"),
            message: `"${component.id}" of collector "${collector2.name}" stops retrying before its interval: ${seconds(elapsed)} (max_elapsed_time) < ${seconds(secondsAt(component, block3, interval) ?? 0)} (${interval}).`,
            fix: "Make max_elapsed_time longer, or 0s for retries without end."
          });
        }
      }
    }
  }
};

// src/lint/rules/retry-outlasts-outage.ts
var retrying2 = (retry2) => direct({ to: `[exporter(traces, { retry_on_failure: { ${retry2} } })]`, stack: 'outage: "30m",' });
var retryOutlastsOutage = {
  name: "retry-outlasts-outage",
  summary: "retries that end before the declared outage does",
  severity: "warning",
  why: "When the time is up the data is dropped, from a queue on a volume too.",
  good: [{ config: retrying2('max_elapsed_time: "30m"') }, { config: retrying2('max_elapsed_time: "0s"') }],
  bad: [
    { config: retrying2('max_elapsed_time: "5m"'), finds: ["300 s (max_elapsed_time) < 1,800 s (outage)"] },
    { config: retrying2("enabled: false"), finds: ["does not try again"] }
  ],
  sees: "model",
  check(model, report2) {
    const outage = model.outageSeconds;
    if (outage === null) return;
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter").filter(isQueued)) {
        const elapsed = secondsAt(exporter, "retry_on_failure", "max_elapsed_time");
        const fix = "Leave retry_on_failure out: it is derived from the outage. A max_elapsed_time of 0s tries without end.";
        if (optionAt(exporter, "retry_on_failure", "enabled") === false) {
          report2({ at: optionPath(exporter, "retry_on_failure", "enabled"), message: `Exporter "${exporter.id}" of collector "${collector2.name}" does not try again what failed, and the declared outage is ${seconds(outage)}.`, fix });
        } else if (elapsed !== void 0 && elapsed > 0 && elapsed < outage) {
          report2({ at: optionPath(exporter, "retry_on_failure", "max_elapsed_time"), message: `Exporter "${exporter.id}" of collector "${collector2.name}" gives up within the declared outage: ${seconds(elapsed)} (max_elapsed_time) < ${seconds(outage)} (outage).`, fix });
        }
      }
    }
  }
};

// src/lint/rules/run-as-non-root.ts
var runAsNonRoot = {
  name: "run-as-non-root",
  summary: "root in a container whose image does without",
  severity: "error",
  why: "A fault in the program is then a fault of the host: root in a container is root, behind one wall.",
  good: [{ config: withService('image: "grafana/mimir:3.2.0", user: "10001:10001"') }, { config: withService('image: "mock:1", user: "0"') }],
  bad: [
    { config: withPatch('user: "0:0"'), finds: ['Service "edge" runs as root.'] },
    { config: withService('image: "grafana/mimir:3.2.0"'), finds: ['Service "mock" runs as root.'] }
  ],
  sees: "documents",
  check(artifacts, target, model, report2) {
    for (const service2 of composeServices(artifacts, target, model).filter((each) => !isJob(each) && !readsHost(each.name, model))) {
      const user = textOf(service2.fields["user"]);
      if (isRoot(user === void 0 ? void 0 : user.split(":")[0], imageOfService(service2))) report2({ at: service2.at, message: `Service "${service2.name}" runs as root.`, fix: `Set user to the image's own, for instance "10001:10001".` });
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model)).filter((each) => !each.isJob && !readsHost(each.name, model))) {
      const container = containersOf(workload).find((each) => !each.isInit && isRootContainer(each, workload));
      if (container !== void 0) report2({ at: workload.at, message: `Container "${container.name}" of ${shown(workload)} runs as root.`, fix: "Set securityContext: runAsNonRoot: true, with the image's own user." });
    }
  }
};
function isRoot(user, reference) {
  const known3 = knownImage(reference);
  if (known3 === void 0) return false;
  return user === void 0 ? known3.startsAsRoot : user === "0" || user === "root";
}
function isRootContainer(container, { pod }) {
  const stated = inside(container.fields, "securityContext", "runAsUser") ?? inside(pod, "securityContext", "runAsUser");
  const isRefused = (inside(container.fields, "securityContext", "runAsNonRoot") ?? inside(pod, "securityContext", "runAsNonRoot")) === true;
  return !isRefused && isRoot(typeof stated === "number" ? String(stated) : void 0, imageOfContainer(container));
}
function readsHost(name2, model) {
  return model.collectors.some((collector2) => collector2.hostPaths.length > 0 && (collector2.name === name2 || name2.startsWith(`${collector2.name}-`)));
}

// src/lint/rules/sending-queue-consistent.ts
var volume2 = 'sendingQueue: { volume: "10Gi" },';
var queue2 = (options, settings3 = "expose: hostPorts(),") => direct({ settings: settings3, to: `[exporter(traces, { sending_queue: { ${options} } })]` });
var sendingQueueConsistent = {
  name: "sending-queue-consistent",
  summary: "queue settings that exclude each other",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: queue2('sizer: "items", queue_size: 8_192', volume2) }, { config: queue2("wait_for_result: true") }],
  bad: [
    { config: queue2('sizer: "items", queue_size: 8_191', volume2), finds: ["8,192 (batch.min_size) > 8,191 (queue_size)"] },
    { config: queue2("num_consumers: 2", 'sendingQueue: { volume: "10Gi", batch: { min_size: 5_000, max_size: 4_000 } },'), finds: ["4,000 (batch.max_size) < 5,000 (batch.min_size)"] },
    { config: queue2("wait_for_result: true", volume2), finds: ["waits for the result"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter").filter(isQueued)) {
        for (const finding of conflictsOf(exporter, `the queue of exporter "${exporter.id}" of collector "${collector2.name}"`)) report2(finding);
      }
    }
  }
};
function conflictsOf(exporter, name2) {
  const [size, least2, most2] = [numberAt(exporter, "sending_queue", "queue_size"), numberAt(exporter, "sending_queue", "batch", "min_size"), numberAt(exporter, "sending_queue", "batch", "max_size")];
  const counts = textAt(exporter, "sending_queue", "sizer") === (textAt(exporter, "sending_queue", "batch", "sizer") ?? "items");
  const found = [];
  if (counts && size !== void 0 && least2 !== void 0 && least2 > size) {
    found.push({ at: optionPath(exporter, "sending_queue", "batch", "min_size"), message: `A batch never fits ${name2}: ${count2(least2)} (batch.min_size) > ${count2(size)} (queue_size).`, fix: "Make queue_size larger, or min_size smaller." });
  }
  if (least2 !== void 0 && most2 !== void 0 && most2 > 0 && most2 < least2) {
    found.push({ at: optionPath(exporter, "sending_queue", "batch", "max_size"), message: `Batches contradict themselves in ${name2}: ${count2(most2)} (batch.max_size) < ${count2(least2)} (batch.min_size).`, fix: "Make max_size at least min_size, or 0 for no limit." });
  }
  if (optionAt(exporter, "sending_queue", "wait_for_result") === true && isPersistent(exporter)) {
    found.push({ at: optionPath(exporter, "sending_queue", "wait_for_result"), message: `It waits for the result and is kept on a volume: ${name2}.`, fix: "Leave wait_for_result out: what is on the volume is safe already." });
  }
  return found;
}

// src/lint/rules/sending-queue-required.ts
var sendingQueueRequired = {
  name: "sending-queue-required",
  summary: "an exporter that crosses the network without a queue",
  severity: "error",
  why: "Each moment in which the other side does not answer is a moment in which data is dropped, or in which every sender waits.",
  good: [{ config: direct({}) }, { config: queued({}) }],
  bad: [{ config: direct({ to: "[exporter(traces, { sending_queue: { enabled: false } })]" }), finds: ['Exporter "otlp_grpc/jaeger" of collector "edge" has its sending queue switched off.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const exporter of componentsOf(collector2, "exporter")) {
        if (optionAt(exporter, "sending_queue", "enabled") !== false || isBehindOffset(collector2, exporter) || isFailoverLevel(collector2, exporter)) continue;
        report2({
          at: optionPath(exporter, "sending_queue", "enabled"),
          message: `Exporter "${exporter.id}" of collector "${collector2.name}" has its sending queue switched off.`,
          fix: "Leave sending_queue.enabled out; sendingQueue: { volume } on the collector keeps the queue on disk."
        });
      }
    }
  }
};
function isFailoverLevel(collector2, exporter) {
  return before(collector2, exporter).some((pipeline2) => connectorsInto(collector2, pipeline2).some((connector) => connector.type === "failover"));
}

// src/lint/rules/series-fit-ingesters.ts
var bytesOfSeries = 8192;
var intervalSeconds = 15;
var fullAt4 = 0.85;
var parted = (rate3, roles4 = "") => `const storage = s3({ region: "eu-west-1" });
const metrics = mimir({ mode: "microservices", storage, ${roles4} });

targets: [kubernetes({ namespace: "observability" })],
collectors: { edge: collector({ expose: loadBalancer({ internal: true }), sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },
load: { metrics: "${rate3}" },`;
var seriesFitIngesters = {
  name: "series-fit-ingesters",
  summary: "more series than Mimir's ingesters hold in memory",
  severity: "warning",
  why: "An ingester keeps every series of the last hours in memory, and one that runs out of it takes the next one with it.",
  good: [{ config: parted("50k/s") }, { config: parted("100k/s", "roles: { ingester: { replicas: 6 } }") }],
  bad: [{ config: parted("100k/s"), finds: ["100,000 data points/s \xD7 15 s = 1,500,000 series \xD7 3 (replicationFactor) / 3 (ingesters) \xD7 8,192 B = 11.4 GiB > 85% of 8 GiB = 6.8 GiB"] }],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services.filter((each) => each.type === "mimir")) {
      const ingesters = service2.roles.find(({ name: name2 }) => name2 === "ingester");
      const rate3 = rateIntoStore(service2, model, "metrics");
      if (ingesters === void 0 || rate3 === void 0) continue;
      const { replicationFactor } = service2.options;
      const copies = typeof replicationFactor === "number" ? replicationFactor : 3;
      const series2 = rate3 * intervalSeconds;
      const needed = series2 * copies * bytesOfSeries / ingesters.replicas;
      const room = ingesters.resources.memoryBytes * fullAt4;
      if (needed <= room) continue;
      report2({
        at: ingesters.origin,
        message: `The ingesters of "${service2.name}" are to hold more than their memory: ${count2(rate3)} data points/s \xD7 ${intervalSeconds} s = ${count2(series2)} series \xD7 ${copies} (replicationFactor) / ${ingesters.replicas} (ingesters) \xD7 ${count2(bytesOfSeries)} B = ${bytes(needed)} > 85% of ${bytes(ingesters.resources.memoryBytes)} = ${bytes(room)}.`,
        fix: `Run ${Math.ceil(needed * ingesters.replicas / room)} of them: roles: { ingester: { replicas: ${Math.ceil(needed * ingesters.replicas / room)} } }, or give each more memory.`
      });
    }
  }
};

// src/lint/rules/series-written-twice.ts
var sent4 = (to, prometheusOptions = "remoteWrite: metrics") => `const metrics = mimir();
const local = prometheus({ ${prometheusOptions} });

collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: ${to} } } }) },
selfMonitoring: local,`;
var seriesWrittenTwice = {
  name: "series-written-twice",
  summary: "metrics that reach one store by two ways",
  severity: "error",
  why: "Both ways write the same series with other labels or at other moments: every sum counts double, or the store refuses one of them as out of order.",
  good: [{ config: sent4("[metrics]") }, { config: sent4("[local]") }, { config: sent4("[metrics, local]", "") }],
  bad: [{ config: sent4("[metrics, local]"), finds: ['"edge" sends its metrics to "mimir" and to "prometheus", which sends them on to "mimir".'] }],
  sees: "model",
  check(model, report2) {
    for (const service2 of model.services) {
      const { remoteWrite } = service2.options;
      if (typeof remoteWrite !== "string") continue;
      for (const collector2 of model.collectors.filter((each) => sendsTo(each, service2.name, remoteWrite))) {
        report2({
          at: [...service2.origin, "options", "remoteWrite"],
          on: "key",
          message: `"${collector2.name}" sends its metrics to "${remoteWrite}" and to "${service2.name}", which sends them on to "${remoteWrite}".`,
          fix: `Send them to "${service2.name}" alone, or take its remoteWrite out.`,
          notes: [{ message: "Sent from here.", at: collector2.origin }]
        });
      }
    }
  }
};
function sendsTo(collector2, first, second2) {
  const peers2 = (ids) => collector2.components.filter((component) => component.kind === "exporter" && ids.includes(component.id)).map((component) => component.peer);
  return collector2.pipelines.some(({ exporters }) => peers2(exporters).includes(first) && peers2(exporters).includes(second2));
}

// src/lint/arithmetic/whole-traces.ts
function splitBefore(model, collector2, pipelines) {
  const receivers2 = pipelines.flatMap((pipeline2) => feeding(collector2, pipeline2)).flatMap((pipeline2) => receiversIn(collector2, pipeline2));
  for (const receiver2 of receivers2) {
    const split2 = receiver2.type === "kafka" ? splitByQueue(model, receiver2) : splitBySenders(model, collector2);
    if (split2 !== void 0) return split2;
  }
  return void 0;
}
function splitByQueue(model, receiver2) {
  const writer = receiver2.peer === null ? void 0 : writersOf(model, receiver2.peer).find(({ collector: collector2, component }) => carriesTraces(collector2, component) && optionAt(component, "partition_traces_by_id") === false);
  if (writer === void 0) return void 0;
  return {
    because: `collector "${writer.collector.name}" writes "${receiver2.peer ?? ""}" without partitioning by trace id`,
    fix: "Leave partition_traces_by_id out there: it is set where a consumer needs whole traces.",
    notes: [{ message: "The exporter to Kafka is here.", at: optionPath(writer.component, "partition_traces_by_id") }]
  };
}
function splitBySenders(model, collector2) {
  const fix = "Run one replica, or put in front a collector with exporters.loadBalancing({ to }) by trace id, or kafka().";
  if (collector2.expose !== null) return { because: "senders from outside are balanced by request or connection", fix, notes: [{ message: "It is published here.", at: collector2.expose.origin }] };
  const plain3 = model.collectors.find((sender) => componentsOf(sender, "exporter").some((exporter) => exporter.peer === collector2.name && carriesTraces(sender, exporter)));
  if (plain3 !== void 0) return { because: `collector "${plain3.name}" balances by request`, fix, notes: [{ message: "The sender is here.", at: plain3.origin }] };
  const balanced2 = model.collectors.flatMap((sender) => componentsOf(sender, "exporter", "load_balancing").filter((exporter) => targetOf(exporter) === collector2.name));
  if (balanced2.length > 0) return balanced2.every((exporter) => (textAt(exporter, "routing_key") ?? "traceID") === "traceID") ? void 0 : { because: "the load balancing exporter in front does not route by trace id", fix: 'Leave routing_key out: it is "traceID".', notes: [] };
  return { because: "nothing in front of it routes by trace id", fix, notes: [] };
}
function carriesTraces(collector2, exporter) {
  return collector2.pipelines.some((pipeline2) => pipeline2.signal === "traces" && pipeline2.exporters.includes(exporter.id));
}
function targetOf(exporter) {
  const hostname = optionAt(exporter, "resolver", "dns", "hostname");
  return hostname !== void 0 && isSymbolic(hostname) && hostname.$ === "address" ? hostname.of : void 0;
}

// src/lint/rules/service-graph-affinity.ts
var graphed = (replicas2) => [
  "const graph = connectors.serviceGraph();",
  "const metrics = prometheus();",
  "",
  "collectors: {",
  "  edge: collector({",
  `    replicas: ${replicas2}, sendingQueue: { volume: "20Gi" },`,
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [graph] },",
  "      metrics: { from: [graph], to: [metrics] },",
  "    },",
  "  }),",
  "},"
].join("\n");
var serviceGraphAffinity = {
  name: "service-graph-affinity",
  summary: "a service graph on several replicas that get parts of traces",
  severity: "error",
  why: "An edge of the graph is made of a client's span and a server's: on different replicas they never meet, and the graph has holes.",
  good: [{ config: graphed(1) }],
  bad: [{ config: graphed(2), finds: ['The service graph in collector "edge" sees parts of traces: it has 2 replicas, and nothing in front of it routes by trace id.'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors.filter(hasSeveral)) {
      for (const graph2 of componentsOf(collector2, "connector", "service_graph")) {
        const split2 = splitBefore(model, collector2, collector2.pipelines.filter((pipeline2) => pipeline2.exporters.includes(graph2.id)));
        if (split2 === void 0) continue;
        report2({
          at: graph2.origin,
          message: `The service graph in collector "${collector2.name}" sees parts of traces: it has ${replicasShown(collector2)}, and ${split2.because}.`,
          fix: split2.fix,
          notes: [{ message: "The replicas are declared here.", at: collector2.scaling.origin }, ...split2.notes]
        });
      }
    }
  }
};

// src/lint/rules/span-metrics-single-writer.ts
var labelledSince = "0.136.0";
var counted = (version, replicas2 = 2) => [
  "const red = spanMetrics();",
  "const metrics = prometheus();",
  "",
  "collectors: {",
  "  edge: collector({",
  `    replicas: ${replicas2}, sendingQueue: { volume: "20Gi" },`,
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [red] },",
  "      metrics: { from: [red], to: [metrics] },",
  "    },",
  "  }),",
  "},",
  `collectorVersion: "${version}",`
].join("\n");
var spanMetricsSingleWriter = {
  name: "span-metrics-single-writer",
  summary: "replicas that write the same series of span metrics",
  severity: "error",
  why: "The replicas' counters overwrite each other: rates jump, and the store refuses what it takes for out of order.",
  good: [{ config: counted("0.136.0") }, { config: counted("0.135.0", 1) }],
  bad: [{ config: counted("0.135.0"), finds: ['2 replicas of collector "edge" write the same series of "span_metrics".'] }],
  sees: "model",
  check(model, report2) {
    if (!isBefore(model.collectorVersion, labelledSince)) return;
    for (const collector2 of model.collectors.filter(hasSeveral)) {
      for (const connector of componentsOf(collector2, "connector", "span_metrics")) {
        if (isRoutedByService(model, collector2) || hasInstanceLabel(collector2, connector)) continue;
        report2({
          at: connector.origin,
          message: `${replicasShown(collector2)} of collector "${collector2.name}" write the same series of "${connector.id}".`,
          fix: `Use collector ${labelledSince} or later, run one replica, or route by service: exporters.loadBalancing({ to, routing_key: "service" }).`,
          notes: [{ message: "The replicas are declared here.", at: collector2.scaling.origin }]
        });
      }
    }
  }
};
function isRoutedByService(model, collector2) {
  return model.collectors.some((sender) => componentsOf(sender, "exporter", "load_balancing").some((exporter) => {
    const hostname = optionAt(exporter, "resolver", "dns", "hostname");
    return hostname !== void 0 && isSymbolic(hostname) && hostname.$ === "address" && hostname.of === collector2.name && textAt(exporter, "routing_key") === "service";
  }));
}
function hasInstanceLabel(collector2, connector) {
  const behind = collector2.pipelines.filter((pipeline2) => pipeline2.receivers.includes(connector.id));
  return componentsOf(collector2, "processor").some((processor) => pipelinesWith(collector2, processor).some((pipeline2) => behind.includes(pipeline2)) && namesInstance(processor.options));
}
function namesInstance(options) {
  return /instance|host\.?name|pod/i.test(JSON.stringify(options));
}

// src/lint/rules/store-replication.ts
var storeReplication = {
  name: "store-replication",
  summary: "a store that keeps more copies than it has replicas",
  severity: "error",
  why: "Each copy goes to another replica: with fewer than that every write fails.",
  good: [{ config: withConfigMap("loki", "common:\n  replication_factor: 1\n") }],
  bad: [{ config: withConfigMap("loki", "common:\n  replication_factor: 3\n"), finds: ["3 (replication_factor) > 1 (replicas)"] }],
  sees: "documents",
  check(artifacts, _target, model, report2) {
    for (const service2 of model.services.filter((each) => each.type === "loki" || each.type === "mimir")) {
      const factor = Math.max(0, ...artifacts.flatMap((artifact) => factorsIn(artifact, service2, model)));
      const { replicas: replicas2, of: of2 } = fewest(service2);
      if (factor <= replicas2) continue;
      report2({
        at: service2.origin,
        message: `"${service2.name}" keeps ${factor} copies on ${replicas2} replica${replicas2 === 1 ? "" : "s"}${of2}: ${factor} (replication_factor) > ${replicas2} (replicas).`,
        fix: service2.roles.length === 0 ? "Set replication_factor to 1, or run as many replicas." : "Run at least as many replicas, or lower replicationFactor."
      });
    }
  }
};
function fewest({ roles: roles4, replicas: replicas2 }) {
  const keepers2 = roles4.filter(({ name: name2 }) => name2 === "ingester" || name2 === "store-gateway");
  const least2 = Math.min(...keepers2.map((role2) => role2.replicas));
  const role = keepers2.find((each) => each.replicas === least2);
  return role === void 0 ? { replicas: replicas2, of: "" } : { replicas: least2, of: ` of its ${role.name}` };
}
function factorsIn(artifact, service2, model) {
  if (typeof artifact.documents === "string") return [];
  if (artifact.path.split("/").includes(service2.name) && artifact.path.startsWith("config/")) return artifact.documents.flatMap(factors);
  const maps = artifact.documents.filter((document) => inside(document, "kind") === "ConfigMap" && ownerOf(textOf(inside(document, "metadata", "name")) ?? "", model) === service2.name);
  return maps.flatMap((map2) => Object.values(fieldsOf(inside(map2, "data")))).flatMap((text4) => [...(textOf(text4) ?? "").matchAll(/^\s*replication_factor:\s*(\d+)/gm)].map(([, factor]) => Number(factor)));
}
function factors(value2) {
  if (Array.isArray(value2)) return listOf(value2).flatMap(factors);
  if (!isRecord(value2)) return [];
  const own3 = value2["replication_factor"];
  return [...typeof own3 === "number" ? [own3] : [], ...Object.values(value2).flatMap(factors)];
}

// src/lint/rules/suppression-expired.ts
var suppressionExpired = {
  name: "suppression-expired",
  summary: "a suppression whose day has passed",
  severity: "warning",
  why: "Somebody has promised to look at it again by that day. What it hid is said again.",
  good: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2027-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }) }],
  bad: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2020-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }), finds: ["2020-03-01"] }],
  sees: "suppressions"
};

// src/lint/rules/suppression-useless.ts
var suppressionUseless = {
  name: "suppression-useless",
  summary: "a suppression that hides nothing, names no rule, or gives no reason",
  severity: "warning",
  why: "It will hide the next finding on that line, which nobody has looked at.",
  good: [{ config: direct({ to: "[\n      // otelc-disable-next-line debug-exporter until 2027-03-01: while we look for a missing attribute\n      exporters.debug(), traces]" }) }],
  bad: [{ config: direct({ declare: "// otelc-disable-next-line debug-exporter: left over" }), finds: ["suppresses nothing"] }],
  sees: "suppressions"
};

// src/lint/rules/tail-sampling-affinity.ts
var sampled = "replicas: 2, from: queue, to: { traces }, sampling: [keepErrors()]";
var tailSamplingAffinity = {
  name: "tail-sampling-affinity",
  summary: "tail sampling on several replicas that get parts of traces",
  severity: "error",
  why: "Each replica decides on the spans that it sees: traces are kept in part, and errors are missed.",
  good: [{ config: queued({ consumer: sampled }) }],
  bad: [{ config: queued({ consumer: sampled, gateway: "to: exporter(queue, { partition_traces_by_id: false })" }), finds: ['collector "gateway" writes "kafka" without partitioning by trace id'] }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors.filter(hasSeveral)) {
      for (const sampling3 of componentsOf(collector2, "processor", "tail_sampling")) {
        const split2 = splitBefore(model, collector2, pipelinesWith(collector2, sampling3));
        if (split2 === void 0) continue;
        report2({
          at: optionPath(sampling3, "policies"),
          message: `Tail sampling in collector "${collector2.name}" sees parts of traces: it has ${replicasShown(collector2)}, and ${split2.because}.`,
          fix: split2.fix,
          notes: [{ message: "The replicas are declared here.", at: collector2.scaling.origin }, ...split2.notes]
        });
      }
    }
  }
};

// src/lint/rules/tail-sampling-holds-marked-data.ts
var tailSamplingHoldsMarkedData = {
  name: "tail-sampling-holds-marked-data",
  summary: "what tail sampling holds is lost on a crash, behind Kafka too",
  severity: "info",
  why: "The offset has moved past traces that wait in memory for their decision: kill -9 lost 6,924 of 42,000 spans with a decision_wait of 5 s, also with a persistent queue behind.",
  good: [{ config: queued({}) }],
  bad: [{
    config: queued({ consumer: "from: queue, to: { traces }, sampling: [keepErrors()]", gateway: "expose: hostPorts(), replicas: 1, to: queue", stack: 'load: { traces: "10k/s" },' }),
    finds: ["30 s (decision_wait) \xD7 10,000 spans/s (load.traces) = 300,000 spans"]
  }],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors) {
      for (const sampling3 of componentsOf(collector2, "processor", "tail_sampling")) {
        const wait = secondsAt(sampling3, "decision_wait") ?? 30;
        if (!isBehindKafka(collector2, sampling3)) continue;
        report2({
          at: optionPath(sampling3, "decision_wait"),
          message: `A crash of a replica of collector "${collector2.name}" loses the traces that tail sampling holds: ${heldBy(model, collector2, sampling3, wait)}.`,
          fix: "Accept it, with a shorter decision_wait, or sample by trace id at the sender instead."
        });
      }
    }
  }
};
function isBehindKafka(collector2, sampling3) {
  return pipelinesWith(collector2, sampling3).flatMap((pipeline2) => feeding(collector2, pipeline2)).flatMap((pipeline2) => receiversIn(collector2, pipeline2)).some(isMarkedAfter);
}
function heldBy(model, collector2, sampling3, wait) {
  const [pipeline2] = pipelinesWith(collector2, sampling3);
  const rate3 = pipeline2 === void 0 ? void 0 : rateIntoPipeline(model, collector2, pipeline2);
  if (rate3 === void 0 || collector2.mode === "daemonset") return `those of the last ${seconds(wait)} (decision_wait)`;
  const replicas2 = least(collector2.scaling);
  return `${seconds(wait)} (decision_wait) \xD7 ${count2(rate3)} spans/s (load.traces)${replicas2 === 1 ? "" : ` / ${replicas2} replicas`} = ${count2(Math.round(wait * rate3 / replicas2))} spans`;
}

// src/lint/rules/tail-sampling-memory.ts
var spansPerTrace = 10;
var mebibyte3 = 2 ** 20;
var sampled2 = (options, resources4 = '{ cpu: 2, memory: "4Gi" }') => [
  "const traces = jaeger();",
  "",
  "collectors: {",
  "  edge: collector({",
  `    resources: ${resources4}, expose: hostPorts(), sendingQueue: { volume: "20Gi" },`,
  `    pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), tailSampling({ policies: [keepErrors()], ${options} })], to: [traces] } },`,
  "  }),",
  "},",
  'load: { traces: "20k/s" },'
].join("\n");
var tailSamplingMemory = {
  name: "tail-sampling-memory",
  summary: "tail sampling that must hold more than it may",
  severity: "warning",
  why: "Traces beyond num_traces are dropped before they are decided on; beyond the memory limit everything is refused.",
  good: [{ config: sampled2('decision_wait: "30s", num_traces: 60_000') }, { config: sampled2('decision_wait: "30s"') }],
  bad: [
    { config: sampled2('decision_wait: "30s", num_traces: 59_999'), finds: ["30 s (decision_wait) \xD7 20,000 spans/s (load.traces) / 10 spans a trace (default) = 60,000 > 59,999 (num_traces)"] },
    { config: sampled2('decision_wait: "60s"', '{ cpu: 1, memory: "512Mi" }'), finds: ["60 s (decision_wait) \xD7 20,000 spans/s (load.traces) \xD7 500 B (default) = 572.2 MiB > 409 MiB (limit_mib)"] }
  ],
  sees: "model",
  check(model, report2) {
    for (const collector2 of model.collectors.filter((each) => each.mode !== "daemonset")) {
      for (const sampling3 of componentsOf(collector2, "processor", "tail_sampling")) checkSampling(model, collector2, sampling3, report2);
    }
  }
};
function checkSampling(model, collector2, sampling3, report2) {
  const wait = secondsAt(sampling3, "decision_wait");
  const rate3 = rateInto2(model, collector2, sampling3);
  if (wait === void 0 || rate3 === void 0) return;
  const replicas2 = least(collector2.scaling);
  const shown5 = `${seconds(wait)} (decision_wait) \xD7 ${count2(rate3)} spans/s (load.traces)${replicas2 === 1 ? "" : ` / ${replicas2} replicas`}`;
  const held2 = wait * rate3 / replicas2;
  const most2 = numberAt(sampling3, "num_traces");
  if (most2 !== void 0 && held2 / spansPerTrace > most2) {
    report2({
      at: optionPath(sampling3, "num_traces"),
      message: `Tail sampling in collector "${collector2.name}" drops traces undecided: ${shown5} / ${spansPerTrace} spans a trace (default) = ${count2(Math.ceil(held2 / spansPerTrace))} > ${count2(most2)} (num_traces).`,
      fix: "Leave num_traces out: it is sized from the load."
    });
  }
  const limit = Math.max(...componentsOf(collector2, "processor", "memory_limiter").flatMap((limiter) => numberAt(limiter, "limit_mib") ?? []));
  const item = itemSize(model.load.traces, "traces");
  if (Number.isFinite(limit) && held2 * item.bytes > limit * mebibyte3) {
    report2({
      at: optionPath(sampling3, "decision_wait"),
      message: `Tail sampling in collector "${collector2.name}" needs more memory than there is: ${shown5} \xD7 ${item.shown} = ${bytes(held2 * item.bytes)} > ${count2(limit)} MiB (limit_mib).`,
      fix: "Give the container more memory, run more replicas, or decide sooner.",
      notes: [{ message: "The container is declared here.", at: collector2.resources.origin }]
    });
  }
}
function rateInto2(model, collector2, sampling3) {
  const [pipeline2, ...others] = pipelinesWith(collector2, sampling3);
  if (pipeline2 === void 0 || others.length > 0) return void 0;
  const rate3 = rateIntoPipeline(model, collector2, pipeline2);
  const processors = processorsIn(collector2, pipeline2);
  const kept4 = keptBy(processors.slice(0, processors.indexOf(sampling3)));
  return rate3 === void 0 || kept4 === void 0 ? void 0 : rate3 * kept4;
}

// src/lint/rules/tempo-ingest-fits-kafka.ts
var fullAt5 = 0.85;
var parted2 = (volume3) => `const objects = s3({ region: "eu-west-1" });
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "${volume3}" });
const traces = tempo({ mode: "microservices", storage: objects, ingest: queue });

targets: [kubernetes({ namespace: "observability" })],
collectors: { gateway: gateway({ expose: loadBalancer({ internal: true }), to: queue }), consumer: consumer({ from: queue, to: { traces } }) },
load: { traces: "20k/s" },`;
var tempoIngestFitsKafka = {
  name: "tempo-ingest-fits-kafka",
  summary: "Tempo's own topic beside the stack's, on volumes that do not hold both",
  severity: "error",
  why: "Tempo in microservices mode writes every trace to Kafka once more; a broker whose volume is full shuts down, and the others follow it.",
  good: [{ config: parted2("80Gi") }],
  bad: [{ config: parted2("60Gi"), finds: ["67.1 GiB > 85% of 60Gi = 51 GiB"] }],
  sees: "model",
  check(model, report2) {
    for (const queue4 of model.services.filter((service2) => service2.role === "queue" && !service2.isExternal)) checkQueue2(queue4, model, report2);
  }
};
function checkQueue2(queue4, model, report2) {
  const { volume: volume3 } = queue4;
  const ingests2 = ingestInto(queue4, model);
  const [brokers, factor, keep] = [queueFigure(queue4, "brokers"), queueFigure(queue4, "replicationFactor"), parseDuration(queue4.options["retention"])];
  if (ingests2.length === 0 || volume3 === null || brokers === void 0 || factor === void 0 || keep === void 0) return;
  const parts = [...written2(queue4, model), ...ingests2];
  const needed = parts.reduce((sum2, part) => sum2 + part.bytes, 0) * keep * factor / brokers;
  const room = volume3.bytes * fullAt5;
  if (needed <= room) return;
  report2({
    at: queueOption(queue4, "volume"),
    message: `"${queue4.name}" is to keep more than fits on its volumes: (${parts.map(({ shown: shown5 }) => shown5).join(" + ")}) \xD7 ${seconds(keep)} (retention) \xD7 ${factor} (replicationFactor) / ${brokers} (brokers) = ${bytes(needed)} > 85% of ${volume3.size} = ${bytes(room)} a broker, uncompressed.`,
    fix: `Give each broker at least ${Math.ceil(needed / fullAt5 / 2 ** 30)}Gi, keep records for a shorter time, or give Tempo a cluster of its own.`
  });
}
function ingestInto(queue4, model) {
  return model.services.filter((service2) => service2.options["ingest"] === queue4.name).flatMap((service2) => {
    const rate3 = rateIntoStore(service2, model, "traces");
    const size = itemSize(model.load.traces, "traces");
    return rate3 === void 0 || rate3 === 0 ? [] : [{ bytes: rate3 * size.bytes, shown: `${count2(rate3)} spans/s \xD7 ${size.shown} of "${service2.name}"` }];
  });
}
function written2(queue4, model) {
  return signals.flatMap((signal) => {
    const rate3 = rateIntoQueue(model, queue4.name, signal);
    const size = itemSize(model.load[signal], signal);
    return rate3 === void 0 || rate3 === 0 ? [] : [{ bytes: rate3 * size.bytes, shown: `${count2(rate3)} ${itemNoun(signal)}s/s \xD7 ${size.shown}` }];
  });
}

// src/lint/rules/tempo-removed-keys.ts
var removed = {
  compactor: "backend_worker and backend_scheduler",
  ingester: "live_store and, in microservices mode, block_builder",
  ingester_client: "live_store_client",
  metrics_generator_client: "the topic in ingest.kafka"
};
var tempoRemovedKeys = {
  name: "tempo-removed-keys",
  summary: "settings of Tempo 2 in a configuration of Tempo 3",
  severity: "error",
  why: "Tempo's parser is strict: a key that it does not know stops it at the start.",
  good: [{ config: withConfigMap("tempo", "live_store:\n  max_trace_idle: 5s\n") }],
  bad: [{ config: withConfigMap("tempo", "ingester:\n  max_block_duration: 5m\ncompactor:\n  compaction:\n    block_retention: 336h\n"), finds: ['"ingester"', '"compactor"'] }],
  sees: "documents",
  check(artifacts, _target, model, report2) {
    for (const config of storeConfigs(artifacts, "tempo", model)) {
      for (const key of keysIn(config)) {
        report2({ at: config.at, message: `The configuration of "${config.service.name}" has "${key}", which Tempo 3 does not know.`, fix: `Use ${removed[key] ?? "its successor"}, or take your change of the configuration out.` });
      }
    }
  }
};
function keysIn({ text: text4, service: service2 }) {
  if (/tempo:2\./.test(service2.image ?? "")) return [];
  return [...text4.matchAll(/^(\w+):/gm)].flatMap(([, key]) => key !== void 0 && key in removed ? [key] : []);
}

// src/lint/rules/volume-ownership.ts
var image2 = 'image: "otel/opentelemetry-collector-contrib:0.158.0"';
var volumeOwnership = {
  name: "volume-ownership",
  summary: "a volume that the user of the image cannot write",
  severity: "error",
  why: "A fresh volume belongs to root. The image starts as another user and stops at the first file that it cannot make.",
  good: [{ config: withService(`${image2}, volumes: ["./own:/data"]`) }, { config: withPatch('labels: { team: "search" }') }],
  bad: [{ config: withService(`${image2}, volumes: ["own-data:/data"]`), finds: ['Service "mock" cannot write its volume "own-data"'] }],
  sees: "documents",
  check(artifacts, target, model, report2) {
    const services = composeServices(artifacts, target, model);
    for (const service2 of services.filter(isUnable)) {
      for (const { source, isReadOnly } of namedVolumes(service2)) {
        if (isReadOnly || isGiven(source, service2, services)) continue;
        report2({ at: service2.at, message: `Service "${service2.name}" cannot write its volume "${source}", which belongs to root.`, fix: "Give it away first: a service that runs chown as root on the volume, and depends_on it with service_completed_successfully." });
      }
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model))) {
      const claim = claimsOf(workload)[0];
      const container = containersOf(workload).find((each) => isUnprivileged(each, workload) && listOf(each.fields["volumeMounts"]).some((mount) => claimsOf(workload).includes(textOf(inside(mount, "name")) ?? "")));
      if (claim === void 0 || container === void 0 || inside(workload.pod, "securityContext", "fsGroup") !== void 0 || hasChown(workload)) continue;
      report2({ at: workload.at, message: `Container "${container.name}" of ${shown(workload)} cannot write its volume "${claim}", which belongs to root.`, fix: "Set securityContext.fsGroup of the pod to the group of the image's user." });
    }
  }
};
function isUnable(service2) {
  const known3 = knownImage(imageOfService(service2));
  const user = textOf(service2.fields["user"]);
  return known3?.needsOwner === true && user !== "0" && user !== "root" && user?.startsWith("0:") !== true && user?.startsWith("root:") !== true;
}
function isGiven(volume3, service2, all) {
  const awaited = Object.entries(fieldsOf(service2.fields["depends_on"])).filter(([, value2]) => inside(value2, "condition") === "service_completed_successfully").map(([name2]) => name2);
  return all.some((other) => awaited.includes(other.name) && scriptOf(other).includes("chown") && namedVolumes(other).some((mount) => mount.source === volume3));
}
function claimsOf({ fields, pod }) {
  const templates2 = listOf(inside(fields, "spec", "volumeClaimTemplates")).flatMap((template) => textOf(inside(template, "metadata", "name")) ?? []);
  const claims = listOf(pod["volumes"]).filter((volume3) => inside(volume3, "persistentVolumeClaim") !== void 0).flatMap((volume3) => textOf(inside(volume3, "name")) ?? []);
  return [...templates2, ...claims];
}
function isUnprivileged(container, { pod }) {
  const user = inside(container.fields, "securityContext", "runAsUser") ?? inside(pod, "securityContext", "runAsUser");
  if (container.isInit) return false;
  return user === void 0 ? knownImage(imageOfContainer(container))?.needsOwner === true : user !== 0;
}
function hasChown(workload) {
  return containersOf(workload).some((container) => container.isInit && JSON.stringify([container.fields["command"], container.fields["args"]]).includes("chown"));
}

// src/lint/rules/index.ts
var rules = [
  agentNamespacePrivileged,
  autoscaledReplicasUnset,
  autoscalerNeedsRequests,
  bucketNameValid,
  bucketsDistinct,
  channelSupported,
  componentInDistribution,
  componentRemoved,
  componentRenamed,
  componentUnused,
  connectorCycle,
  debugExporter,
  disruptionBudgetAllowsDrain,
  exposurePublishesNothing,
  fileLogCheckpoints,
  grafanaCannotSignIn,
  grafanaNeedsDatabase,
  grpcNeedsRequestBalancing,
  grpcTokenNeedsTls,
  healthcheckRunsInImage,
  hostPathReadable,
  hostPortsUnpublished,
  imageAvailable,
  imagePinned,
  kafkaAtLeastOnce,
  kafkaBackoffComplete,
  kafkaGroupShared,
  kafkaMessageSizeChain,
  kafkaOffsetEarliest,
  kafkaPartitioningCosts,
  kafkaPartitionsCoverConsumers,
  kafkaReplication,
  kafkaRetentionCoversOutage,
  kafkaRetentionFitsVolume,
  keyDeprecated,
  keyRemoved,
  lagScalingReadsQueue,
  lokiIndexPeriod,
  memoryLimiterFirst,
  memoryLimiterFitsContainer,
  memoryLimiterRequired,
  mimirBucketsDistinct,
  noBatchBeforePersistentQueue,
  noInsecureExposure,
  noInsecureTls,
  noLatestTag,
  noLiteralSecret,
  noSingleReplica,
  noSplitStore,
  noWaitBehindKafka,
  nodeUnused,
  oneAutoscaler,
  optionNeedsNewerCollector,
  persistentQueueRequired,
  pipelineDeadEnd,
  processorOrder,
  publishWithReplicas,
  queueCoversOutage,
  queueFitsMemory,
  queueFitsVolume,
  queueOrphanedByRename,
  queueVolumePerReplica,
  rawExporterStatesQueue,
  resourceLimitsRequired,
  retentionEnabled,
  retentionFitsStorage,
  retryElapsedBelowInterval,
  retryOutlastsOutage,
  runAsNonRoot,
  sendingQueueConsistent,
  sendingQueueRequired,
  seriesFitIngesters,
  seriesWrittenTwice,
  serviceGraphAffinity,
  spanMetricsSingleWriter,
  storeReplication,
  suppressionExpired,
  suppressionUseless,
  tailSamplingAffinity,
  tailSamplingHoldsMarkedData,
  tailSamplingMemory,
  tempoIngestFitsKafka,
  tempoRemovedKeys,
  volumeOwnership
];

// src/lint/run.ts
function lintModel(model, log) {
  reportUnknownRules(model, log);
  for (const rule of rules) {
    if (rule.sees === "model") rule.check(model, saying(rule, model.lint, log));
  }
}
function lintDocuments(model, target, artifacts, log) {
  for (const rule of rules) {
    if (rule.sees === "documents") rule.check(artifacts, target, model, saying(rule, model.lint, log));
  }
}
function severityOf(rule, severities2, finding = {}) {
  const wanted = severities2[rule.name];
  if (wanted === "off") return void 0;
  if (wanted === void 0 && rule.isOptional === true) return void 0;
  return wanted ?? finding.severity ?? rule.severity;
}
function saying(rule, severities2, log) {
  return (finding) => {
    const severity2 = severityOf(rule, severities2, finding);
    if (severity2 !== void 0) log.add({ code: `lint/${rule.name}`, ...finding, severity: severity2, why: finding.why ?? rule.why });
  };
}
function reportUnknownRules(model, log) {
  const names4 = rules.map((rule) => rule.name);
  for (const name2 of Object.keys(model.lint).filter((each) => !names4.includes(each))) {
    log.error("validate/unknown-rule", [...model.origin, "lint", name2], {
      on: "key",
      message: `There is no lint rule "${name2}".`,
      why: "Its severity would change nothing.",
      fix: offer(name2, names4)
    });
  }
}

// src/lower/facts.ts
var itemBytes = { traces: 500, metrics: 150, logs: 300 };
var spansPerTrace2 = 10;
var fullAt6 = 0.85;
var mebibyte4 = 2 ** 20;
var aboveLimiterMib = 50;
var collectorResources = { cpu: 1, memory: "2Gi" };
var defaultQueueVolume = "20Gi";
var kafkaRecord = { maxBytes: 1e6, batchMin: 2e5, batchMax: 8e5 };
var queueStorage = "queue";

// src/lower/name-nodes.ts
var named3 = /* @__PURE__ */ new Set(["backend", "queue", "object-store", "database", "dashboards"]);
function nameNodes(stack, at3, log) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [name2, collector2] of Object.entries(stack.collectors)) {
    if (isCollector(collector2)) add({ name: name2, at: [...at3, "collectors", name2], value: collector2 }, nodes, log);
  }
  collect(stack, at3, { nodes, seen: /* @__PURE__ */ new Set(), log });
  return nodes;
}
function collect(value2, at3, walk) {
  if (typeof value2 !== "object" || value2 === null || walk.seen.has(value2)) return;
  walk.seen.add(value2);
  if (isTuned(value2)) {
    collect(value2.to, [...at3, "to"], walk);
    collect(value2.options, [...at3, "options"], walk);
    return;
  }
  if (isPlainNode(value2) && named3.has(value2.kind)) add({ name: nameOf2(value2), at: at3, value: value2 }, walk.nodes, walk.log);
  for (const [key, child] of Object.entries(value2)) collect(child, [...at3, Array.isArray(value2) ? Number(key) : key], walk);
}
function nameOf2(node2) {
  const { name: name2 } = node2.options;
  return typeof name2 === "string" ? name2 : node2.type.replace(/^external-/, "");
}
function add(node2, nodes, log) {
  if (!isDnsLabel(node2.name)) {
    log.error("validate/wrong-name", node2.at, {
      on: "key",
      message: `"${node2.name}" cannot be a name.`,
      why: "Names become DNS entries in Compose and in Kubernetes: lower-case letters, digits and hyphens, at most 63 characters, a letter or digit at both ends.",
      fix: "Rename it."
    });
  }
  const other = [...nodes.values()].find((candidate) => candidate.name === node2.name && candidate.value !== node2.value);
  if (other !== void 0) reportDuplicate(node2, other, log);
  nodes.set(node2.value, node2);
}
function reportDuplicate(node2, other, log) {
  const isSameType = node2.value.type === other.value.type;
  log.error("validate/duplicate-name", node2.at, {
    message: `Two nodes are called "${node2.name}".`,
    why: isSameType ? "Each builder's call makes a node of its own, and a copy of one is another; their services, volumes and DNS names would be the same." : "Their services, volumes and DNS names would be the same.",
    fix: isCollector(node2.value) || isCollector(other.value) ? "Give one of them another name." : `Use one value in both places, or name one: { name: "${node2.name}-2" }.`,
    notes: [{ message: "The other one is here.", at: other.at }]
  });
}
function collectorsOf(stack) {
  return Object.entries(stack.collectors).flatMap(([name2, collector2]) => isCollector(collector2) ? [[name2, collector2]] : []);
}

// src/lower/value-of.ts
function valueOf(value2, lowering, nameComponent) {
  if (value2 === void 0 || value2 === null) return null;
  if (typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean") return value2;
  if (Array.isArray(value2)) return value2.map((item) => valueOf(item, lowering, nameComponent));
  if (typeof value2 !== "object") return null;
  return symbolOf(value2, lowering, nameComponent) ?? copied(value2, lowering, nameComponent);
}
function copied(value2, lowering, nameComponent) {
  const entries = Object.entries(value2).filter(([, child]) => child !== void 0);
  return Object.fromEntries(entries.map(([key, child]) => [key, valueOf(child, lowering, nameComponent)]));
}
function symbolOf(value2, lowering, nameComponent) {
  if (has(value2, isSecret)) return textOf2(value2);
  if (isMounted(value2)) return typeof value2.mount === "string" ? { $: "file", secret: null, path: value2.mount } : { $: "file", secret: value2.mount.key, path: null };
  if (isVariable(value2)) return { $: "variable", name: value2.env };
  if (isComponent(value2)) return nameComponent?.(value2) ?? null;
  return lowering.nodes.get(value2)?.name;
}
function textOf2(secret2) {
  if (!("parts" in secret2)) return { $: "secret", key: secret2.key };
  const parts = secret2.parts.map((part) => {
    if (typeof part === "string") return part;
    return isVariable(part) ? { $: "variable", name: part.env } : { $: "secret", key: part.key };
  });
  return { $: "text", parts };
}
function isMounted(value2) {
  return "mount" in value2;
}
function isVariable(value2) {
  return "env" in value2 && typeof value2.env === "string" && Object.keys(value2).length === 1;
}

// src/lower/kafka-client.ts
var kafkaPort = 9092;
function kafkaClient(node2, name2, lowering) {
  const { bootstrap, tls: tls2, auth } = node2.options;
  return {
    brokers: bootstrap ?? [{ $: "address", of: name2, port: kafkaPort, scheme: "", path: "", each: false }],
    protocol_version: "3.9.0",
    ...tls2 === void 0 ? {} : { tls: valueOf(tls2, lowering) },
    ...auth === void 0 ? {} : { ...tlsOfMsk(auth, tls2), auth: { sasl: saslOf(auth, lowering) } }
  };
}
function tlsOfMsk(auth, tls2) {
  return auth.mechanism === "AWS_MSK_IAM_OAUTHBEARER" && tls2 === void 0 ? { tls: {} } : {};
}
function saslOf(auth, lowering) {
  if (auth.mechanism === "AWS_MSK_IAM_OAUTHBEARER") return { mechanism: auth.mechanism, aws_msk: { region: auth.region } };
  return { mechanism: auth.mechanism, username: auth.username, password: valueOf(auth.password, lowering) };
}
function topicsOf(node2) {
  const topics = node2.options["topics"];
  return { traces: "otlp_spans", metrics: "otlp_metrics", logs: "otlp_logs", ...topics };
}

// src/lower/naming.ts
function createRegistry(collector2, log) {
  const byId = /* @__PURE__ */ new Map();
  return {
    add(component, identity) {
      const key = `${component.kind} ${component.id}`;
      const print2 = fingerprint(identity);
      const known3 = byId.get(key);
      if (known3 === void 0) byId.set(key, { component, print: print2 });
      else if (known3.print !== print2) reportConflict(component, known3.component, collector2, log);
      return component.id;
    },
    get all() {
      return [...byId.values()].map(({ component }) => component);
    }
  };
}
function reportConflict(component, other, collector2, log) {
  const isNamed2 = component.id.includes("/");
  log.error("validate/duplicate-component", component.origin, {
    message: `Collector "${collector2}" has two ${component.kind}s "${component.id}" with different options.`,
    why: "A component's id is its type and its name; the collector keeps one configuration for each id.",
    fix: isNamed2 ? "Give one of them another name." : `Name one of them: { name: "${component.type === other.type ? "second" : component.type}" } as the last argument.`,
    notes: [{ message: "The other one is here.", at: other.origin }]
  });
}
var identities = /* @__PURE__ */ new WeakMap();
var next = 0;
function fingerprint(value2) {
  if (typeof value2 !== "object" || value2 === null) return JSON.stringify(value2) ?? "undefined";
  if (Array.isArray(value2)) return `[${value2.map(fingerprint).join(",")}]`;
  if (isNode(value2)) return `#${identityOf(value2)}`;
  const entries = Object.entries(value2).filter(([, child]) => child !== void 0).sort(([left], [right]) => left < right ? -1 : 1);
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${fingerprint(child)}`).join(",")}}`;
}
function isNode(value2) {
  return "kind" in value2 && ["collector", "backend", "queue", "object-store", "database", "dashboards"].includes(String(value2.kind));
}
function identityOf(value2) {
  const known3 = identities.get(value2);
  if (known3 !== void 0) return known3;
  next += 1;
  identities.set(value2, next);
  return next;
}
function idOf(type, name2) {
  return name2 === void 0 ? type : `${type}/${name2}`;
}
function newComponent(kind, type, id, options, origin, peer = null) {
  return { kind, type, id, options, derived: [], peer, isRaw: false, origin };
}

// src/lower/place-monitor.ts
var monitorName = "otel-monitor";
function isQueueWatch(value2) {
  return typeof value2 === "object" && value2 !== null && "watches" in value2;
}
function withMonitor({ stack, nodes }, at3) {
  const scraper = stack.selfMonitoring;
  if (scraper === void 0 || !takesMetrics(scraper) || monitorName in stack.collectors) return { stack, nodes };
  const queues2 = [...nodes.values()].flatMap(({ value: value2 }) => !isCollector(value2) && value2.kind === "queue" ? [watchOf(value2)] : []);
  const monitor = monitorOf(queues2, scraper);
  if (!isCollector(monitor)) return { stack, nodes };
  return {
    stack: { ...stack, collectors: { ...stack.collectors, [monitorName]: monitor } },
    nodes: new Map([...nodes, [monitor, { name: monitorName, at: [...at3, "selfMonitoring"], value: monitor }]])
  };
}
function takesMetrics(value2) {
  return has(value2, takes.metrics);
}
function watchOf(watches) {
  return { watches, [gives.metrics]: true };
}
function monitorOf(queues2, scraper) {
  const disk = receivers.hostMetrics({
    collection_interval: "30s",
    scrapers: { filesystem: { include_mount_points: { match_type: "strict", mount_points: [`/var/lib/otelcol/${queueStorage}`] } } }
  }, { name: "disk" });
  return collector({
    resources: { cpu: "100m", memory: "256Mi" },
    sendingQueue: { volume: "1Gi" },
    pipelines: { metrics: { from: [disk, ...queues2], through: [memoryLimiter()], to: [scraper] } }
  });
}
function kafkaMetricsReceiver({ watches }, at3, building) {
  const named4 = building.lowering.nodes.get(watches);
  if (named4 === void 0 || !isPlainNode(watches)) return void 0;
  const topics = Object.values(topicsOf(watches)).map((topic2) => topic2.replaceAll(".", "\\."));
  const options = {
    ...kafkaClient(watches, named4.name, building.lowering),
    collection_interval: "15s",
    scrapers: ["brokers", "topics", "consumers"],
    topic_match: `^(${topics.join("|")})$`
  };
  return building.registry.add(newComponent("receiver", "kafka_metrics", `kafka_metrics/${named4.name}`, options, at3, named4.name), { watches });
}

// src/collector/store-ports.ts
var storePorts = {
  jaeger: { ingest: 4317, query: 16686, metrics: 8888 },
  tempo: { ingest: 4317, query: 3200, metrics: 3200 },
  loki: { ingest: 3100, query: 3100, metrics: 3100 },
  mimir: { ingest: 8080, query: 8080, metrics: 8080 },
  prometheus: { ingest: 9090, query: 9090, metrics: 9090 }
};
function storePortsOf(type) {
  return Object.entries(storePorts).find(([store]) => store === type.replace(/^external-/, ""))?.[1];
}

// src/collector/ingest.ts
var ingests = {
  jaeger: { exporter: "otlp_grpc", port: storePorts.jaeger.ingest, path: "", signals: ["traces"] },
  tempo: { exporter: "otlp_grpc", port: storePorts.tempo.ingest, path: "", signals: ["traces"] },
  loki: { exporter: "otlp_http", port: storePorts.loki.ingest, path: "/otlp", signals: ["logs"] },
  mimir: { exporter: "otlp_http", port: storePorts.mimir.ingest, path: "/otlp", signals: ["metrics"] },
  prometheus: { exporter: "otlp_http", port: storePorts.prometheus.ingest, path: "/api/v1/otlp", signals: ["metrics"] }
};
function ingestOf(type) {
  return ingests[type.replace(/^external-/, "")];
}
function endpointOf(ingest3, node2) {
  const scheme = ingest3.exporter === "otlp_http" ? "http" : "";
  const endpoint = { $: "address", of: node2, port: ingest3.port, scheme, path: ingest3.path, each: false };
  return ingest3.exporter === "otlp_http" ? { endpoint } : { endpoint, tls: { insecure: true } };
}
function externalEndpoint(ingest3, url) {
  const { pathname } = new URL(url);
  return pathname === "/" && ingest3.path !== "" ? `${url.replace(/\/$/, "")}${ingest3.path}` : url;
}

// src/lower/merged.ts
function merged(derived, own3) {
  const result = { ...derived };
  for (const [key, value2] of Object.entries(own3)) {
    const under = result[key];
    result[key] = isBlock2(under) && isBlock2(value2) ? merged(under, value2) : value2;
  }
  return result;
}
function isBlock2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !isSymbolic(value2);
}

// src/lower/exporter-to.ts
function exporterTo(destination, building) {
  const named4 = building.lowering.nodes.get(destination.node);
  if (named4 === void 0) return void 0;
  const safe = safeExporter(destination.node, named4.name, destination, building);
  if (safe === void 0) return void 0;
  const id = destination.name === void 0 ? `${safe.type}/${named4.name}` : `${safe.type}/${named4.name}_${destination.name}`;
  const options = merged(safe.options, optionsOf(destination.options, destination.at, building));
  return building.registry.add(newComponent("exporter", safe.type, id, options, destination.at, named4.name), { to: destination.node, own: destination.options });
}
function safeExporter(node2, name2, destination, building) {
  if (isCollector(node2)) return { type: "otlp_grpc", options: collectorEndpoint(node2, name2) };
  if (!isPlainNode(node2)) return void 0;
  if (node2.kind === "queue") return { type: "kafka", options: kafkaExporter(node2, name2, building) };
  const ingest3 = ingestOf(node2.type);
  if (ingest3 === void 0) return void 0;
  if (!node2.type.startsWith("external-")) return { type: ingest3.exporter, options: { ...endpointOf(ingest3, name2), compression: "gzip", timeout: "10s" } };
  return { type: ingest3.exporter, options: externalOptions(node2, ingest3, destination, building) };
}
function collectorEndpoint(node2, name2) {
  const endpoint = { $: "address", of: name2, port: 4317, scheme: "", path: "", each: false };
  return { endpoint, ...clientTls(node2), compression: "gzip", timeout: "10s" };
}
function clientTls(node2) {
  if (!speaksTls(node2)) return { tls: { insecure: true } };
  const exposure = isCollector(node2) && isPlainNode(node2.expose) ? node2.expose : void 0;
  const hostname = exposure?.options["hostname"];
  return typeof hostname === "string" ? { tls: { server_name_override: hostname } } : {};
}
function speaksTls(node2) {
  if (!isCollector(node2)) return false;
  const sources = Object.values(node2.pipelines).flatMap((pipeline2) => pipeline2.from);
  return sources.some((source) => {
    const options = typeof source === "object" && source !== null && "options" in source ? source.options : void 0;
    return options?.protocols?.grpc?.tls !== void 0;
  });
}
function externalOptions(node2, ingest3, destination, building) {
  const { endpoint, tenant, auth, tls: tls2 } = node2.options;
  const own3 = optionsOf({ ...auth === void 0 ? {} : { auth: { authenticator: auth } }, ...tls2 === void 0 ? {} : { tls: tls2 } }, destination.at, building);
  return {
    endpoint: ingest3.exporter === "otlp_http" ? externalEndpoint(ingest3, endpoint) : endpoint,
    ...tenant === void 0 ? {} : { headers: { "X-Scope-OrgID": tenant } },
    ...own3,
    compression: "gzip",
    timeout: "30s"
  };
}
function kafkaExporter(node2, name2, building) {
  const topics = topicsOf(node2);
  return {
    ...kafkaClient(node2, name2, building.lowering),
    timeout: "10s",
    traces: { topic: topics.traces, encoding: "otlp_proto" },
    metrics: { topic: topics.metrics, encoding: "otlp_proto" },
    logs: { topic: topics.logs, encoding: "otlp_proto" },
    partition_metrics_by_resource_attributes: true,
    partition_logs_by_resource_attributes: true,
    producer: { required_acks: "all", compression: "zstd", max_message_bytes: kafkaRecord.maxBytes, allow_auto_topic_creation: false }
  };
}

// src/lower/kafka-receiver.ts
function kafkaReceiver(queue4, own3, name2, at3, building) {
  const named4 = building.lowering.nodes.get(queue4);
  if (named4 === void 0 || !isPlainNode(queue4)) return void 0;
  const topics = topicsOf(queue4);
  const derived = {
    ...kafkaClient(queue4, named4.name, building.lowering),
    group_id: building.collector.name,
    initial_offset: "earliest",
    session_timeout: "10s",
    heartbeat_interval: "3s",
    traces: { topics: [topics.traces], encoding: "otlp_proto" },
    metrics: { topics: [topics.metrics], encoding: "otlp_proto" },
    logs: { topics: [topics.logs], encoding: "otlp_proto" },
    autocommit: { enable: true, interval: "1s" },
    message_marking: { after: true, on_error: false, on_permanent_error: true },
    error_backoff: { enabled: true, initial_interval: "1s", randomization_factor: 0.5, multiplier: 1.5, max_interval: "10s", max_elapsed_time: "0s" }
  };
  const id = name2 === void 0 ? `kafka/${named4.name}` : `kafka/${named4.name}_${name2}`;
  const options = merged(derived, optionsOf(own3, [...at3, "options"], building));
  return building.registry.add(newComponent("receiver", "kafka", id, options, at3, named4.name), { queue: queue4, own: own3 });
}

// src/lower/routing.ts
function isOutlet(value2) {
  return typeof value2 === "object" && value2 !== null && "kind" in value2 && value2.kind === "outlet";
}
function routesOf(collector2) {
  const targets2 = /* @__PURE__ */ new Map();
  for (const [id, pipeline2] of Object.entries(collector2.pipelines)) {
    for (const source of pipeline2.from) if (isOutlet(source)) pipelinesOf(source.of, source.route, id.split("/")[0] ?? "", targets2).push(id);
  }
  return {
    optionsOf(component, signal) {
      const { table: table2, ...rest } = component.options;
      const pipelines = (route) => pipelinesOf(component, route, signal, targets2);
      const routes = Object.entries(table2).filter(([name2, route]) => route !== "default" && pipelines(name2).length > 0);
      const fallback2 = Object.entries(table2).filter(([, route]) => route === "default").flatMap(([name2]) => pipelines(name2));
      return {
        ...rest,
        ...fallback2.length === 0 ? {} : { default_pipelines: fallback2 },
        table: routes.map(([name2, route]) => ({ ...route, pipelines: pipelines(name2) }))
      };
    }
  };
}
function pipelinesOf(component, route, signal, targets2) {
  const routes = targets2.get(component) ?? /* @__PURE__ */ new Map();
  targets2.set(component, routes);
  const key = `${signal} ${route}`;
  const pipelines = routes.get(key) ?? [];
  routes.set(key, pipelines);
  return pipelines;
}

// src/lower/special-options.ts
var specials = {
  "exporter/load_balancing": toCollector,
  "extension/file_storage": onVolume,
  "receiver/otlp": onEveryAddress
};
function specialOptions(component, options, building) {
  return specials[`${component.kind}/${component.type}`]?.(options, component, building) ?? options;
}
function toCollector({ to, ...options }) {
  if (typeof to !== "string") return options;
  const hostname = { $: "address", of: to, port: 0, scheme: "dns", path: "", each: true };
  return merged({ routing_key: "traceID", protocol: { otlp: { tls: { insecure: true } } }, resolver: { dns: { hostname, port: "4317" } } }, options);
}
function onVolume(options, component) {
  const { volume: _, ...rest } = options;
  const name2 = component.name ?? "storage";
  return merged({ directory: { $: "directory", volume: name2 }, create_directory: true }, rest);
}
var grpcKeepalive = { max_connection_age: "5m", max_connection_age_grace: "30s" };
function onEveryAddress(options) {
  const protocols = options["protocols"];
  const own3 = typeof protocols === "object" && protocols !== null && !Array.isArray(protocols) ? protocols : { grpc: {}, http: {} };
  const safe = {
    grpc: { endpoint: "0.0.0.0:4317", max_recv_msg_size_mib: 16, keepalive: { server_parameters: grpcKeepalive } },
    http: { endpoint: "0.0.0.0:4318" }
  };
  const chosen2 = Object.fromEntries(Object.entries(safe).filter(([protocol]) => protocol in own3));
  return { ...options, protocols: merged(chosen2, own3) };
}

// src/lower/build-pipelines.ts
var buildPipelines = (model, lowering) => {
  const sources = new Map(collectorsOf(lowering.stack));
  return {
    ...model,
    collectors: model.collectors.map((node2) => {
      const collector2 = sources.get(node2.name);
      return collector2 === void 0 ? node2 : withPipelines(node2, collector2, lowering);
    })
  };
};
function withPipelines(node2, collector2, lowering) {
  const building = { collector: node2, registry: createRegistry(node2.name, lowering.log), routes: routesOf(collector2), lowering };
  const pipelines = Object.entries(collector2.pipelines).map(([id, pipeline2]) => pipelineOf(id, pipeline2, building));
  const extensions = (collector2.extensions ?? []).flatMap((extension, index) => isComponent(extension) ? [componentId(extension, [...node2.origin, "extensions", index], building)] : []);
  return { ...node2, pipelines, components: building.registry.all, extensions };
}
function pipelineOf(id, pipeline2, building) {
  const signal = signalOf(id);
  const at3 = [...building.collector.origin, "pipelines", id];
  const ids = (part, idOfValue) => unique((pipeline2[part] ?? []).flatMap((value2, index) => idOfValue(value2, [...at3, part, index]) ?? []));
  return {
    id,
    signal,
    origin: at3,
    receivers: ids("from", (value2, path2) => sourceId(value2, signal, path2, building)),
    processors: ids("through", (value2, path2) => isComponent(value2) ? componentId(value2, path2, building) : void 0),
    exporters: ids("to", (value2, path2) => destinationId(value2, signal, path2, building))
  };
}
function sourceId(value2, signal, at3, building) {
  if (isOutlet(value2)) return routingId(value2.of, signal, at3, building);
  if (isQueueWatch(value2)) return kafkaMetricsReceiver(value2, at3, building);
  if (isTuned(value2)) return kafkaReceiver(value2.to, value2.options, value2.name, at3, building);
  if (isComponent(value2)) return componentId(value2, at3, building);
  return isPlainNode(value2) ? kafkaReceiver(value2, {}, void 0, at3, building) : void 0;
}
function destinationId(value2, signal, at3, building) {
  if (isTuned(value2)) return exporterTo({ node: value2.to, options: value2.options, name: value2.name, at: [...at3, "options"] }, building);
  if (isComponent(value2)) return value2.type === "routing" ? routingId(value2, signal, at3, building) : componentId(value2, at3, building);
  const destination = isCollector(value2) || isPlainNode(value2) ? { node: value2, options: {}, name: void 0, at: at3 } : void 0;
  return destination === void 0 ? void 0 : exporterTo(destination, building);
}
function componentId(component, at3, building) {
  const id = idOf(component.type, component.name);
  const options = optionsOf(component.options, [...at3, "options"], building);
  return building.registry.add(nodeOf(component, id, specialOptions(component, options, building), at3), component.options);
}
function routingId(component, signal, at3, building) {
  const id = idOf("routing", component.name === void 0 ? signal : `${component.name}_${signal}`);
  const options = building.routes.optionsOf(component, signal);
  return building.registry.add(nodeOf(component, id, options, at3), { options: component.options, signal });
}
function nodeOf(component, id, options, at3) {
  return { kind: component.kind, type: component.type, id, options, derived: [], peer: null, isRaw: "isRaw" in component, origin: at3 };
}
function optionsOf(options, at3, building) {
  const value2 = valueOf(options, building.lowering, (extension) => {
    return isComponent(extension) ? { $: "component", id: componentId(extension, at3, building) } : null;
  });
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
function signalOf(id) {
  const [signal] = id.split("/");
  return signal === "metrics" || signal === "logs" ? signal : "traces";
}
function unique(ids) {
  return [...new Set(ids)];
}

// src/backends/metrics-beside.ts
function metricsBeside(traces, model) {
  const lists = model.services.flatMap(({ role, options }) => role === "dashboards" && Array.isArray(options["sources"]) ? [options["sources"]] : []);
  const names4 = lists.find((sources) => sources.includes(traces.name)) ?? [];
  return model.services.find((service2) => names4.includes(service2.name) && service2.signals.includes("metrics") && !service2.isExternal);
}

// src/lower/connect-edges.ts
var connectEdges = (model) => ({ ...model, edges: [...telemetry(model), ...queries(model), ...scrapes(model), ...references(model), ...alerting(model)] });
function telemetry(model) {
  return model.collectors.flatMap((collector2) => collector2.components.flatMap((component) => {
    const { peer } = component;
    if (peer === null) return [];
    const isReading = component.kind === "receiver";
    const carried = signals.filter((signal) => collector2.pipelines.some((pipeline2) => pipeline2.signal === signal && (isReading ? pipeline2.receivers : pipeline2.exporters).includes(component.id)));
    const edge = { signals: carried, port: portOf(peer, model), component: component.id, purpose: "telemetry", origin: component.origin };
    return [isReading ? { ...edge, from: peer, to: collector2.name } : { ...edge, from: collector2.name, to: peer }];
  }));
}
function portOf(name2, model) {
  const service2 = model.services.find((candidate) => candidate.name === name2);
  if (service2 === void 0) return 4317;
  return service2.role === "queue" ? kafkaPort : ingestOf(service2.type)?.port ?? 4317;
}
function queries(model) {
  return model.services.filter((service2) => service2.role === "dashboards").flatMap((dashboards2) => {
    const sources = dashboards2.options["sources"];
    return (Array.isArray(sources) ? sources : []).flatMap((source) => edgesTo(dashboards2, source, "query", model));
  });
}
function edgesTo(from2, name2, purpose, model) {
  const to = model.services.find((service2) => service2.name === name2);
  if (to === void 0) return [];
  return [{ from: from2.name, to: to.name, signals: to.signals, port: storePortsOf(to.type)?.query ?? storagePorts[to.role] ?? 0, component: null, purpose, origin: from2.origin }];
}
var storagePorts = { "object-store": 9e3, database: 5432, queue: kafkaPort };
function scrapes(model) {
  const scraper = model.services.find((service2) => service2.name === model.selfMonitoring);
  if (scraper === void 0) return [];
  const scraped = (name2, port2, origin) => ({ from: scraper.name, to: name2, signals: ["metrics"], port: port2, component: null, purpose: "scrape", origin });
  return [...model.collectors.map((collector2) => scraped(collector2.name, 8888, collector2.origin))];
}
function alerting(model) {
  const asked = /* @__PURE__ */ new Set([model.selfMonitoring, ...model.alerts.slos.map(({ source }) => source)]);
  const evaluating = model.services.filter(({ name: name2, isExternal }) => asked.has(name2) && !isExternal);
  return model.services.filter(({ role }) => role === "alerting").flatMap((to) => evaluating.map((from2) => ({ from: from2.name, to: to.name, signals: [], port: 9093, component: null, purpose: "alert", origin: to.origin })));
}
function references(model) {
  return model.services.flatMap((service2) => [
    ...edgesTo(service2, service2.options["storage"], "storage", model),
    ...edgesTo(service2, service2.options["database"], "storage", model),
    ...edgesTo(service2, service2.options["ingest"], "storage", model),
    ...edgesTo(service2, service2.options["remoteWrite"], "remote-write", model),
    // Tempo makes metrics of traces, and writes them to the store beside it.
    ...service2.type === "tempo" && !service2.isExternal ? edgesTo(service2, metricsBeside(service2, model)?.name, "remote-write", model) : []
  ]);
}

// src/model/reach.ts
var asynchronous = /* @__PURE__ */ new Set(["batch", "tail_sampling", "groupbytrace", "interval", "logdedup", "log_dedup"]);
function upstreamOf(collector2, exporter) {
  const pipelines = pipelinesBefore(collector2, exporter, /* @__PURE__ */ new Set());
  const kinds4 = new Map(collector2.components.map((component) => [`${component.kind} ${component.id}`, component]));
  const processors = [...new Set(pipelines.flatMap((pipeline2) => pipeline2.processors))];
  return {
    receivers: [...new Set(pipelines.flatMap((pipeline2) => pipeline2.receivers.filter((id) => kinds4.has(`receiver ${id}`))))],
    processors,
    isAsynchronous: processors.some((id) => asynchronous.has(kinds4.get(`processor ${id}`)?.type ?? "")) || pipelines.some((pipeline2) => pipeline2.receivers.some((id) => isAggregating(kinds4.get(`connector ${id}`)?.type)))
  };
}
function isAggregating(type) {
  return type !== void 0 && !["forward", "routing", "failover", "roundrobin"].includes(type);
}
function pipelinesBefore(collector2, exporter, seen) {
  return collector2.pipelines.filter((pipeline2) => pipeline2.exporters.includes(exporter) && !seen.has(pipeline2.id)).flatMap((pipeline2) => {
    seen.add(pipeline2.id);
    return [pipeline2, ...pipeline2.receivers.flatMap((receiver2) => pipelinesBefore(collector2, receiver2, seen))];
  });
}

// src/lower/units.ts
function secondsOf(text4) {
  return known2(parseDuration(text4), text4);
}
function bytesOf(text4) {
  return known2(parseSize(text4), text4);
}
function perSecond(text4) {
  return known2(parseRate(text4), text4);
}
function millisOf(cpu) {
  return typeof cpu === "number" ? Math.round(cpu * 1e3) : Number.parseInt(cpu, 10);
}
function sizeOf(volume3) {
  const size = typeof volume3 === "string" ? volume3 : volume3.size;
  return { size, bytes: bytesOf(size), storageClass: typeof volume3 === "string" ? null : volume3.storageClass ?? null };
}
function roundedSize(bytes2) {
  const gibibytes = Math.max(1, bytes2 / 2 ** 30);
  const step = gibibytes > 100 ? 50 : gibibytes > 20 ? 10 : gibibytes > 5 ? 5 : 1;
  return `${Math.ceil(gibibytes / step) * step}Gi`;
}
function known2(value2, text4) {
  if (value2 === void 0) throw new RangeError(`not a validated literal: ${String(text4)}`);
  return value2;
}

// src/lower/queue-sizes.ts
function queueSizes(collector2, exporters, settings3, model) {
  const queues2 = exporters.flatMap((exporter) => queuesOf2(collector2, exporter, model));
  const wanted = neededBytes(queues2);
  const derived = wanted === void 0 ? defaultQueueVolume : roundedSize(wanted / fullAt6);
  const stated = settings3 === void 0 ? { size: derived, bytes: bytesOf(derived), storageClass: null } : sizeOf(settings3.volume);
  const origin = settings3 === void 0 ? collector2.origin : [...collector2.origin, "sendingQueue", "volume"];
  return {
    volume: { ...stated, name: queueStorage, path: `/var/lib/otelcol/${queueStorage}`, origin },
    itemsOf: (exporter) => itemsFor(exporter, queues2, stated.bytes)
  };
}
function queuesOf2(collector2, exporter, model) {
  return signals.filter((signal) => collector2.pipelines.some((pipeline2) => pipeline2.signal === signal && pipeline2.exporters.includes(exporter.id))).map((signal) => {
    const rate3 = rateInto(model, collector2, signal);
    const seconds2 = model.outageSeconds;
    const needed = rate3 === void 0 || seconds2 === null ? void 0 : Math.ceil(rate3 * seconds2 / leastReplicas(collector2.scaling));
    return { exporter: exporter.id, signal, bytesPerItem: model.load[signal]?.bytesPerItem ?? itemBytes[signal], needed };
  });
}
function neededBytes(queues2) {
  if (queues2.some((queue4) => queue4.needed === void 0)) return void 0;
  return queues2.reduce((sum2, queue4) => sum2 + mostNeeded(queue4.exporter, queues2) * queue4.bytesPerItem, 0);
}
function mostNeeded(exporter, queues2) {
  return Math.max(...queues2.filter((queue4) => queue4.exporter === exporter).map((queue4) => queue4.needed ?? 0));
}
function itemsFor(exporter, queues2, volumeBytes) {
  const own3 = queues2.filter((queue4) => queue4.exporter === exporter);
  const others = new Set(queues2.map((queue4) => queue4.exporter)).size;
  const ownBytes = own3.reduce((sum2, queue4) => sum2 + queue4.bytesPerItem, 0);
  const wanted = neededBytes(queues2);
  const capacity2 = volumeBytes * fullAt6;
  if (wanted !== void 0 && wanted > 0) return Math.floor(mostNeeded(exporter, queues2) * Math.min(1, capacity2 / wanted));
  return Math.floor(capacity2 / others / Math.max(1, ownBytes));
}

// src/lower/update.ts
function mapCollectors(model, change) {
  return { ...model, collectors: model.collectors.map(change) };
}
function mapComponents(collector2, change) {
  return { ...collector2, components: collector2.components.map(change) };
}
function derive(component, derived, origin, because) {
  const added = [];
  const options = filled(component.options, derived, [], added);
  return { ...component, options, derived: [...component.derived, ...added.map((option) => ({ option, origin, because }))] };
}
function filled(own3, derived, at3, added) {
  const result = { ...own3 };
  for (const [key, value2] of Object.entries(derived)) {
    const present = result[key];
    if (present === void 0) {
      result[key] = value2;
      added.push([...at3, key]);
    } else if (isBlock2(present) && isBlock2(value2)) {
      result[key] = filled(present, value2, [...at3, key], added);
    }
  }
  return result;
}

// src/lower/derive-queues.ts
var deriveQueues = (model, lowering) => {
  const settings3 = new Map(collectorsOf(lowering.stack).map(([name2, collector2]) => [name2, collector2.sendingQueue]));
  return mapCollectors(model, (collector2) => withQueues(collector2, settings3.get(collector2.name), model, lowering));
};
function withQueues(collector2, settings3, model, lowering) {
  const queued3 = collector2.components.filter((component) => component.kind === "exporter" && hasQueue(component));
  const protections = new Map(queued3.map((exporter) => [exporter.id, protectionOf(collector2, exporter)]));
  const persistent = queued3.filter((exporter) => protections.get(exporter.id) === "volume");
  const sizes = queueSizes(collector2, persistent, settings3, model);
  const components = collector2.components.map((component) => {
    const protection = component.kind === "exporter" ? protections.get(component.id) : void 0;
    return protection === void 0 ? component : protect(component, protection, collector2, settings3, sizes, lowering);
  });
  return { ...collector2, components, isPersistent: persistent.length > 0, volumes: persistent.length > 0 ? [...collector2.volumes, sizes.volume] : collector2.volumes };
}
var queueless2 = /* @__PURE__ */ new Set(["debug", "file", "nop", "prometheus", "prometheus_remote_write", "load_balancing"]);
function hasQueue(exporter) {
  return !exporter.isRaw && !queueless2.has(exporter.type);
}
function protectionOf(collector2, exporter) {
  const upstream = upstreamOf(collector2, exporter.id);
  const isBehindOffset2 = upstream.receivers.length > 0 && !upstream.isAsynchronous && upstream.receivers.every((id) => isMarkedAfter2(componentOf(collector2, "receiver", id)));
  if (collector2.isPersistent) return "volume";
  if (isBehindOffset2) return "offset";
  return collector2.preset === "consumer" && upstream.isAsynchronous ? "volume" : "memory";
}
function isMarkedAfter2(receiver2) {
  return receiver2?.type === "kafka" && optionAt(receiver2, "message_marking", "after") === true;
}
function protect(exporter, protection, collector2, settings3, sizes, lowering) {
  const origin = settings3 === void 0 ? collector2.origin : [...collector2.origin, "sendingQueue"];
  if (protection === "offset") {
    return derive(exporter, { sending_queue: { enabled: false }, retry_on_failure: { enabled: false } }, collector2.origin, "the Kafka offset is the queue: it moves only after the store has answered");
  }
  if (optionAt(exporter, "sending_queue", "enabled") === false) return derive(exporter, { retry_on_failure: retryOptions(protection, lowering) }, origin, retryReason(lowering));
  const queue4 = protection === "volume" ? persistentQueue(exporter, settings3, sizes) : { enabled: true, num_consumers: 10, queue_size: 1e3, sizer: "requests", block_on_overflow: false };
  const because = protection === "volume" ? "queues are kept on a volume, sized from load, outage and the volume" : "upstream's defaults, written out";
  return derive(derive(exporter, { sending_queue: queue4 }, origin, because), { retry_on_failure: retryOptions(protection, lowering) }, origin, retryReason(lowering));
}
function persistentQueue(exporter, settings3, sizes) {
  const toKafka = exporter.type === "kafka";
  return {
    enabled: true,
    storage: { $: "component", id: `file_storage/${queueStorage}` },
    sizer: sizerOf(exporter),
    queue_size: sizes.itemsOf(exporter.id),
    num_consumers: toKafka ? 4 : 10,
    block_on_overflow: false,
    batch: settings3?.batch === void 0 ? toKafka ? kafkaBatch : storeBatch : ownBatch(settings3.batch)
  };
}
function sizerOf(exporter) {
  return optionAt(exporter, "sending_queue", "queue_size") === void 0 ? "items" : "requests";
}
var kafkaBatch = { flush_timeout: "200ms", sizer: "bytes", min_size: kafkaRecord.batchMin, max_size: kafkaRecord.batchMax };
var storeBatch = { flush_timeout: "200ms", sizer: "items", min_size: 8192, max_size: 8192 };
function ownBatch(batch3) {
  const sizer = batch3.sizer ?? "items";
  const least2 = batch3.min_size ?? (sizer === "items" ? 8192 : kafkaRecord.batchMin);
  const stated = Object.fromEntries(Object.entries(batch3).filter(([, value2]) => value2 !== void 0));
  return { flush_timeout: "200ms", sizer, min_size: least2, max_size: least2, ...stated };
}
function retryOptions(protection, lowering) {
  const { outage } = lowering.stack;
  const elapsed = protection === "volume" ? "0s" : outage === void 0 ? "5m" : goDuration(outage);
  return { enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: elapsed };
}
function retryReason(lowering) {
  return lowering.stack.outage === void 0 ? "retries are written out" : `retries outlast the declared outage of ${lowering.stack.outage}`;
}
function goDuration(duration) {
  return duration.endsWith("d") ? `${Number(duration.slice(0, -1)) * 24}h` : duration;
}

// src/lower/enable-extensions.ts
var enableExtensions = (model) => mapCollectors(model, enable);
function enable(collector2) {
  const hasOwn = collector2.components.some((component) => component.kind === "extension" && component.type === "health_check");
  const health = newComponent("extension", "health_check", "health_check", { endpoint: "0.0.0.0:13133" }, collector2.origin);
  const components = hasOwn ? collector2.components : [health, ...collector2.components];
  const ids = components.filter((component) => component.kind === "extension").map((component) => component.id);
  return { ...collector2, components, extensions: [...new Set(ids)] };
}

// src/lower/find-ports.ts
var listening = {
  otlp: [
    { option: ["protocols", "grpc", "endpoint"], name: "otlp-grpc", port: 4317, application: "grpc" },
    { option: ["protocols", "http", "endpoint"], name: "otlp-http", port: 4318, application: "http" }
  ],
  jaeger: [
    { option: ["protocols", "grpc", "endpoint"], name: "jaeger-grpc", port: 14250, application: "grpc" },
    { option: ["protocols", "thrift_http", "endpoint"], name: "jaeger-http", port: 14268, application: "http" }
  ],
  zipkin: [{ option: ["endpoint"], name: "zipkin", port: 9411, application: "http" }],
  fluent_forward: [{ option: ["endpoint"], name: "fluent-forward", port: 8006, application: "tcp" }],
  influxdb: [{ option: ["endpoint"], name: "influxdb", port: 8086, application: "http" }],
  carbon: [{ option: ["endpoint"], name: "carbon", port: 2003, application: "tcp" }],
  statsd: [{ option: ["endpoint"], name: "statsd", port: 8125, application: "tcp", protocol: "udp" }],
  loki: [{ option: ["protocols", "http", "endpoint"], name: "loki-http", port: 3500, application: "http" }],
  splunk_hec: [{ option: ["endpoint"], name: "splunk-hec", port: 8088, application: "http" }],
  webhookevent: [{ option: ["endpoint"], name: "webhook", port: 8088, application: "http" }]
};
var findPorts = (model) => mapCollectors(model, (collector2) => {
  const components = collector2.components.map((component) => component.kind === "receiver" ? onEveryAddress2(component) : component);
  return { ...collector2, components, ports: uniquePorts({ ...collector2, components }) };
});
function onEveryAddress2(component) {
  return (listening[component.type] ?? []).filter((place) => isWritten(component, place)).reduce((changed2, place) => derive(changed2, nested(place.option, `0.0.0.0:${place.port}`), component.origin, "in a container localhost reaches nobody"), component);
}
function isWritten(component, place) {
  return place.option.length === 1 || optionAt(component, ...place.option.slice(0, -1)) !== void 0;
}
function nested(path2, value2) {
  const [head, ...rest] = path2;
  const inner = rest.length === 0 ? value2 : nested(rest, value2);
  return { [head ?? ""]: inner };
}
function uniquePorts(collector2) {
  const ports = /* @__PURE__ */ new Map();
  for (const component of collector2.components.filter((candidate) => candidate.kind === "receiver")) {
    for (const place of listening[component.type] ?? []) {
      const port2 = portOf2(optionAt(component, ...place.option));
      if (port2 === void 0) continue;
      const name2 = ports.has(place.name) ? `${place.name}-${port2}` : place.name;
      ports.set(name2, { name: name2, number: port2, protocol: place.protocol ?? "tcp", application: place.application });
    }
  }
  return [...ports.values()];
}
function portOf2(endpoint) {
  const match = typeof endpoint === "string" ? /:(\d{1,5})$/.exec(endpoint) : null;
  return match === null ? void 0 : Number(match[1]);
}

// src/backends/buckets.ts
var purposes = { loki: { chunks: "" }, tempo: { traces: "" }, mimir: { blocks: "-blocks", ruler: "-ruler" } };
function bucketNames(service2, model) {
  const store = model.services.find((candidate) => candidate.role === "object-store" && candidate.name === service2.options["storage"]);
  if (store === void 0) return {};
  const { bucketPrefix } = store.options;
  const prefix = typeof bucketPrefix === "string" ? bucketPrefix : model.name;
  return Object.fromEntries(Object.entries(purposes[service2.type] ?? {}).map(([purpose, suffix]) => [purpose, `${prefix}-${service2.name}${suffix}`]));
}
function usersOf2(store, model) {
  return model.services.filter((service2) => service2.options["storage"] === store.name);
}
function bucketSecret(service2) {
  return `${service2.name.toUpperCase().replaceAll("-", "_")}_S3_SECRET_KEY`;
}
function bucketUser(service2, model) {
  return `${model.name}-${service2.name}`;
}
function bucketsScript(store, model) {
  return usersOf2(store, model).flatMap((service2) => {
    const user = bucketUser(service2, model);
    const names4 = Object.values(service2.buckets);
    return [
      ...names4.map((bucket) => `mc mb --ignore-existing store/${bucket}`),
      `printf '%s' '${policyOf(names4)}' > /tmp/${user}.json`,
      `mc admin policy create store ${user} /tmp/${user}.json`,
      `mc admin user add store ${user} "$${bucketSecret(service2)}"`,
      // Attaching what is attached already is an error, and the only one that may pass.
      `mc admin policy attach store ${user} --user ${user} >/dev/null 2>&1 || mc admin user info store ${user} | grep -q ${user}`
    ];
  });
}
function policyOf(buckets2) {
  const resources4 = (suffix) => buckets2.map((bucket) => `arn:aws:s3:::${bucket}${suffix}`);
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], Resource: resources4("") },
      { Effect: "Allow", Action: ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"], Resource: resources4("/*") }
    ]
  });
}

// src/backends/definition.ts
var plain = {
  scratch: ["/tmp"],
  stopSeconds: 30,
  args: () => [],
  environment: () => [],
  configs: () => [],
  secretFiles: () => []
};
function tcp(name2, number, application = "http") {
  return { name: name2, number, protocol: "tcp", application };
}
function probe(port2, path2, command, startSeconds = 30) {
  return { http: { port: port2, path: path2 }, command, periodSeconds: 10, timeoutSeconds: 5, failures: 6, startSeconds };
}

// src/operations/alerts/rule.ts
function series(name2, labels2, values) {
  return { series: `${name2}${selector(labels2)}`, values };
}
function selector(labels2) {
  return `{${Object.entries(labels2).map(([key, value2]) => `${key}=${JSON.stringify(value2)}`).join(",")}}`;
}
function happened(counter, window) {
  return `increase(${counter}[${window}]) > 0 or (${counter} > 0 unless ${counter} offset ${window})`;
}
var items = { traces: "spans", metrics: "metric_points", logs: "log_records" };
var itemNames = { traces: "spans", metrics: "data points", logs: "log records" };
function minutes(seconds2) {
  return seconds2 % 60 === 0 ? `${seconds2 / 60}m` : `${seconds2}s`;
}

// src/operations/limits.ts
var mebibyte5 = 2 ** 20;
function softLimitBytes(collector2) {
  const limiter = collector2.components.find((component) => component.kind === "processor" && component.type === "memory_limiter");
  if (limiter === void 0) return void 0;
  const { limit_mib: mib, limit_percentage: percent, spike_limit_mib: spikeMib, spike_limit_percentage: spikePercent } = limiter.options;
  const container = collector2.resources.memoryBytes;
  const hard = amount(mib, percent, container);
  if (hard === void 0) return void 0;
  return hard - (amount(spikeMib, spikePercent, container) ?? hard * 0.2);
}
function amount(mib, percent, container) {
  if (typeof mib === "number" && mib > 0) return mib * mebibyte5;
  return typeof percent === "number" && percent > 0 ? container * percent / 100 : void 0;
}

// src/operations/dashboards/dashboard.ts
function graph(title2, unit, explains, ...queries2) {
  return { kind: "timeseries", title: title2, unit, explains, queries: queries2 };
}
function stat(title2, unit, explains, expr, legend = "") {
  return { kind: "stat", title: title2, unit, explains, queries: [{ expr, legend }] };
}
function query(expr, legend) {
  return { expr, legend };
}
var width = 24;
var height = 8;
function dashboardJson(dashboard, source) {
  const datasource = { type: "prometheus", uid: source };
  let id = 0;
  let top = 0;
  const panels2 = dashboard.rows.filter((row2) => row2.panels.length > 0).flatMap((row2) => {
    const columns = Math.min(3, row2.panels.length);
    const head = { id: ++id, type: "row", title: row2.title, collapsed: false, gridPos: { x: 0, y: top, w: width, h: 1 }, panels: [] };
    const body = row2.panels.map((panel, index) => ({
      id: ++id,
      ...panelJson(panel, datasource),
      gridPos: { x: index % columns * (width / columns), y: top + 1 + Math.floor(index / columns) * height, w: width / columns, h: height }
    }));
    top += 1 + Math.ceil(row2.panels.length / columns) * height;
    return [head, ...body];
  });
  return {
    uid: dashboard.uid,
    title: dashboard.title,
    tags: ["otelc"],
    timezone: "browser",
    editable: false,
    graphTooltip: 1,
    schemaVersion: 41,
    version: 1,
    refresh: "30s",
    time: { from: "now-1h", to: "now" },
    templating: { list: [] },
    annotations: { list: [] },
    links: [{ type: "dashboards", tags: ["otelc"], title: "Stack", asDropdown: true, includeVars: false, keepTime: true }],
    panels: panels2
  };
}
function panelJson({ kind, title: title2, unit, explains, queries: queries2 }, datasource) {
  return {
    type: kind,
    title: title2,
    description: explains,
    datasource,
    targets: queries2.map(({ expr, legend }, index) => ({ refId: String.fromCharCode(65 + index), datasource, expr, legendFormat: legend === "" ? "__auto" : legend, range: kind === "timeseries", instant: kind === "stat" })),
    fieldConfig: { defaults: { unit, min: unit === "ops" || unit === "percentunit" || unit === "bytes" ? 0 : void 0 }, overrides: [] },
    options: kind === "stat" ? { reduceOptions: { calcs: ["lastNotNull"], fields: "", values: false }, colorMode: "value", graphMode: "area" } : { legend: { displayMode: "list", placement: "bottom", showLegend: true }, tooltip: { mode: "multi", sort: "desc" } }
  };
}

// src/operations/dashboards/collectors.ts
function collectorsDashboard({ name: name2, collectors }) {
  const jobs = collectors.map((collector2) => collector2.name).join("|");
  const carried = signals.filter((signal) => collectors.some(({ pipelines }) => pipelines.some((pipeline2) => pipeline2.signal === signal)));
  const perSecond2 = (what, by, signal) => `sum by (${by}) (rate(otelcol_${what}_${items[signal]}_total{job=~"${jobs}"}[5m]))`;
  const flow = (signal) => [
    graph(`${itemNames[signal]} in`, "ops", "Accepted by receivers.", query(perSecond2("receiver_accepted", "job, receiver", signal), "{{job}} {{receiver}}")),
    graph(`${itemNames[signal]} out`, "ops", "Handed to destinations.", query(perSecond2("exporter_sent", "job, exporter", signal), "{{job}} {{exporter}}")),
    graph(
      `${itemNames[signal]} refused, dropped and failed`,
      "ops",
      "Refused at receivers, dropped at full queues, failed at destinations: all of them should be zero.",
      query(perSecond2("receiver_refused", "job, receiver", signal), "refused {{job}} {{receiver}}"),
      query(perSecond2("exporter_enqueue_failed", "job, exporter", signal), "dropped {{job}} {{exporter}}"),
      query(perSecond2("exporter_send_failed", "job, exporter", signal), "failed {{job}} {{exporter}}")
    )
  ];
  return {
    uid: `${name2}-collectors`,
    title: `${name2}: collectors`,
    rows: [
      ...carried.map((signal) => ({ title: itemNames[signal], panels: flow(signal) })),
      { title: "Queues", panels: queues(jobs) },
      { title: "Resources", panels: resources2(jobs, collectors) },
      { title: "Tail sampling", panels: collectors.some(samples) ? sampling(jobs) : [] }
    ]
  };
}
function queues(jobs) {
  const size = `otelcol_exporter_queue_size{job=~"${jobs}"}`;
  const capacity2 = `otelcol_exporter_queue_capacity{job=~"${jobs}"}`;
  const legend = "{{job}} {{instance}} {{exporter}} {{data_type}}";
  return [
    graph("Queue fill", "percentunit", "Share of each sending queue that is in use.", query(`${size} / ${capacity2}`, legend)),
    graph("Time until full", "s", "At the pace of the last five minutes; nothing is shown for queues that do not grow.", query(`(${capacity2} - ${size}) / (deriv(${size}[5m]) > 0)`, legend)),
    graph(
      "Batch size",
      "short",
      "Median and 95th percentile of items in a batch as it enters the queue.",
      ...quantiles("otelcol_exporter_queue_batch_send_size_bucket", jobs, "job, exporter", "{{job}} {{exporter}}")
    ),
    graph("Export latency, gRPC", "s", "Median and 95th percentile of calls to destinations.", ...quantiles("rpc_client_call_duration_seconds_bucket", jobs, "job", "{{job}}")),
    graph("Export latency, HTTP", "s", "Median and 95th percentile of requests to destinations.", ...quantiles("http_client_request_duration_seconds_bucket", jobs, "job, server_address", "{{job}} {{server_address}}"))
  ];
}
function quantiles(metric, jobs, by, legend) {
  return [0.5, 0.95].map((quantile) => query(`histogram_quantile(${quantile}, sum by (le, ${by}) (rate(${metric}{job=~"${jobs}"}[5m])))`, `p${quantile * 100} ${legend}`));
}
function resources2(jobs, collectors) {
  const limits3 = collectors.flatMap((collector2) => {
    const soft = softLimitBytes(collector2);
    return soft === void 0 ? [] : [query(`vector(${Math.floor(soft)})`, `limiter of ${collector2.name}`)];
  });
  const containers = collectors.map(({ name: name2, resources: { memoryBytes } }) => query(`vector(${memoryBytes})`, `container of ${name2}`));
  return [
    graph("Heap against memory limiter", "bytes", "Above the limiter's soft limit data is refused.", query(`otelcol_process_runtime_heap_alloc_bytes{job=~"${jobs}"}`, "{{job}} {{instance}}"), ...limits3),
    graph("Memory against container", "bytes", "At the container's limit the process is killed.", query(`otelcol_process_memory_rss_bytes{job=~"${jobs}"}`, "{{job}} {{instance}}"), ...containers),
    graph("CPU", "short", "Cores in use.", query(`rate(otelcol_process_cpu_seconds_total{job=~"${jobs}"}[5m])`, "{{job}} {{instance}}"))
  ];
}
function samples({ components }) {
  return components.some((component) => component.type === "tail_sampling");
}
function sampling(jobs) {
  const prefix = "otelcol_processor_tail_sampling";
  return [
    graph(
      "Traces kept",
      "percentunit",
      "Share of the decisions that kept a trace.",
      query(`sum by (job) (rate(${prefix}_global_count_traces_sampled_total{job=~"${jobs}",sampled="true"}[5m])) / sum by (job) (rate(${prefix}_global_count_traces_sampled_total{job=~"${jobs}"}[5m]))`, "{{job}}")
    ),
    graph("Traces that wait for a decision", "short", "Held in memory: a crash loses them.", query(`${prefix}_sampling_traces_on_memory{job=~"${jobs}"}`, "{{job}} {{instance}}")),
    graph("Traces dropped before their decision", "ops", "num_traces was too small for the rate and decision_wait.", query(`sum by (job) (rate(${prefix}_sampling_trace_dropped_too_early_total{job=~"${jobs}"}[5m]))`, "{{job}}"))
  ];
}

// src/operations/dashboards/objectives.ts
function objectivesDashboard({ name: name2, alerts: alerts2 }) {
  if (alerts2.slos.length === 0) return void 0;
  return { uid: `${name2}-slos`, title: `${name2}: objectives`, rows: alerts2.slos.map((slo) => ({ title: `${slo.name}: ${slo.objective}%`, panels: panelsOf(slo) })) };
}
function panelsOf(slo) {
  const budget2 = Number(((100 - slo.objective) / 100).toPrecision(6));
  const errors = (window) => `(1 - sum_over_time(slo:good:rate{slo="${slo.name}"}[${window}]) / sum_over_time(slo:total:rate{slo="${slo.name}"}[${window}]))`;
  return [
    stat("Budget left", "percentunit", "Of the whole window.", `1 - ${errors(`${slo.windowSeconds}s`)} / ${budget2}`),
    graph("Burn rate", "short", "1 uses the budget up exactly at the end of the window.", query(`${errors("1h")} / ${budget2}`, "1h"), query(`${errors("6h")} / ${budget2}`, "6h")),
    graph("Good", "percentunit", "Share of good events.", query(`slo:good:rate{slo="${slo.name}"} / slo:total:rate{slo="${slo.name}"}`, slo.name))
  ];
}

// src/operations/dashboards/overview.ts
function overviewDashboard(model) {
  const arriving = signals.flatMap((signal) => {
    const entries = entryCollectors(model, signal).map(({ name: name2 }) => name2);
    if (entries.length === 0) return [];
    const load2 = model.load[signal];
    const accepted2 = query(`sum(rate(otelcol_receiver_accepted_${items[signal]}_total{job=~"${entries.join("|")}"}[5m]))`, "arriving");
    return [graph(`${itemNames[signal]} arriving`, "ops", "What clients send, beside what the stack is sized for.", accepted2, ...load2 === null ? [] : [query(`vector(${load2.itemsPerSecond})`, "declared")])];
  });
  const lost = signals.map((signal) => `(sum(rate(otelcol_exporter_enqueue_failed_${items[signal]}_total[5m])) or vector(0)) + (sum(rate(otelcol_receiver_refused_${items[signal]}_total[5m])) or vector(0))`);
  return {
    uid: `${model.name}-overview`,
    title: `${model.name}: overview`,
    rows: [
      { title: "Now", panels: [
        stat("Alerts firing", "short", "Besides the one that always does.", 'count(ALERTS{alertstate="firing",alertname!="Watchdog"}) or vector(0)'),
        stat("Not answering", "short", "Replicas and services whose metrics cannot be read.", "count(up == 0) or vector(0)"),
        stat("Fullest queue", "percentunit", "Of all sending queues.", "max(otelcol_exporter_queue_size / otelcol_exporter_queue_capacity) or vector(0)")
      ] },
      { title: "Telemetry", panels: arriving },
      { title: "Trouble", panels: [
        graph("Refused and dropped", "ops", "Of all signals; should be zero.", ...signals.map((signal, index) => query(lost[index] ?? "", itemNames[signal]))),
        graph("Answering", "short", "Replicas of each part whose metrics can be read.", query("sum by (job) (up)", "{{job}}")),
        graph("Alerts firing", "short", "By name.", query('sum by (alertname) (ALERTS{alertstate="firing",alertname!="Watchdog"})', "{{alertname}}"))
      ] },
      { title: "Disk", panels: [graph("Disk with the volumes", "bytes", "As the monitor's own volume sees it.", query("max by (mountpoint, state) (system_filesystem_usage_bytes)", "{{mountpoint}} {{state}}"))] }
    ]
  };
}

// src/operations/queues.ts
function consumersOf(queue4, { collectors }) {
  const all = collectors.flatMap(({ name: name2, components }) => components.filter((component) => component.kind === "receiver" && component.type === "kafka" && component.peer === queue4.name).map(({ options }) => ({ group: String(options["group_id"] ?? name2), collector: name2 })));
  return [...new Map(all.map((consumer) => [consumer.group, consumer])).values()];
}
function topicsOf2({ options }) {
  const { topics } = options;
  return typeof topics === "object" && topics !== null ? Object.values(topics).map(String) : [];
}
function topicPattern(queue4) {
  return topicsOf2(queue4).map((topic2) => topic2.replaceAll(".", "\\\\.")).join("|");
}

// src/operations/dashboards/queue.ts
function queueDashboard(model) {
  const queues2 = model.services.filter(({ role }) => role === "queue");
  if (queues2.length === 0) return void 0;
  const topic2 = queues2.map(topicPattern).join("|");
  const groups = queues2.flatMap((queue4) => consumersOf(queue4, model)).map(({ group }) => group).join("|");
  const written3 = `sum by (topic) (rate(kafka_partition_current_offset_ratio{topic=~"${topic2}"}[5m]))`;
  const lag3 = `max by (group, topic) (kafka_consumer_group_lag_sum_ratio{group=~"${groups}"})`;
  return {
    uid: `${model.name}-kafka`,
    title: `${model.name}: Kafka`,
    rows: [
      { title: "Consumers", panels: [
        graph("Lag", "short", "Records that wait, as the brokers know it.", query(lag3, "{{group}} {{topic}}")),
        graph("Lag in time", "s", "Age of the oldest record that waits, at the pace of writing now.", query(`${lag3} / on (topic) group_left () clamp_min(${written3}, 0.1)`, "{{group}} {{topic}}")),
        graph("Members", "short", "Consumers in each group.", query(`max by (group) (kafka_consumer_group_members{group=~"${groups}"})`, "{{group}}")),
        graph("Read", "ops", "Records a second.", query(`sum by (group, topic) (rate(kafka_consumer_group_offset_sum_ratio{group=~"${groups}"}[5m]))`, "{{group}} {{topic}}"))
      ] },
      { title: "Topics", panels: [
        graph("Written", "ops", "Records a second.", query(written3, "{{topic}}")),
        graph("Kept", "short", "Records between the oldest and the newest offset.", query(`sum by (topic) (kafka_partition_current_offset_ratio{topic=~"${topic2}"} - kafka_partition_oldest_offset_ratio)`, "{{topic}}")),
        graph("Replicas missing", "short", "Replicas that are not in sync.", query(`sum by (topic) (kafka_partition_replicas{topic=~"${topic2}"} - kafka_partition_replicas_in_sync)`, "{{topic}}"))
      ] },
      { title: "Brokers", panels: [
        graph("Brokers", "short", "Brokers that the cluster sees.", query("max(kafka_brokers)", "brokers")),
        graph("Least replicas in sync", "short", "Below min.insync.replicas nothing can be written.", query(`min by (topic) (kafka_partition_replicas_in_sync{topic=~"${topic2}"})`, "{{topic}}"))
      ] }
    ]
  };
}

// src/backends/gateway.ts
var gatewayPorts = { metrics: 8404 };
function gatewayConfig(entrances, site) {
  const proxies = entrances.flatMap((entrance) => [...frontend(entrance), ...entrance.routes.flatMap((route) => backend(entrance, route, site))]);
  return `${[banner, ...general, ...proxies].join("\n").trimEnd()}
`;
}
var general = [
  "global",
  "    maxconn 4000",
  "    log stdout format raw local0 notice",
  "    hard-stop-after 25s",
  "",
  // A query may take its time, and tailing of logs has no end.
  "defaults",
  "    mode http",
  "    log global",
  "    option httplog",
  "    option dontlog-normal",
  "    timeout connect 2s",
  "    timeout client 5m",
  "    timeout server 5m",
  "    timeout http-request 30s",
  "    timeout tunnel 1h",
  "    retries 3",
  "    option redispatch",
  "    retry-on conn-failure empty-response",
  // Behind a Service's one address stand many pods: each request is given to another.
  "    option http-server-close",
  "",
  "frontend stats",
  `    bind :${gatewayPorts.metrics}`,
  "    monitor-uri /healthz",
  "    http-request use-service prometheus-exporter if { path /metrics }",
  ""
];
function frontend({ port: port2, routes }) {
  const listens = port2.application === "grpc" ? " proto h2" : "";
  const rest = routes.find((route) => route.paths === void 0);
  const by = routes.flatMap((route) => route.paths === void 0 ? [] : [`    use_backend ${port2.name}-${route.to} if { path_beg ${route.paths.join(" ")} }`]);
  return [`frontend ${port2.name}`, `    bind :${port2.number}${listens}`, ...rest === void 0 ? [`    http-request return status 404 unless { path_beg ${routes.flatMap((route) => route.paths ?? []).join(" ")} }`] : [], ...by, ...rest === void 0 ? [] : [`    default_backend ${port2.name}-${rest.to}`], ""];
}
function backend({ port: port2 }, route, { service: service2, view }) {
  const protocol = port2.application === "grpc" ? " proto h2" : "";
  return [`backend ${port2.name}-${route.to}`, `    server ${route.to} ${view.host(`${service2.name}-${route.to}`)}:${route.port}${protocol} init-addr libc`, ""];
}

// src/operations/scraped.ts
function scrapedJobs({ services }) {
  return services.filter(({ isExternal }) => !isExternal).flatMap((service2) => service2.roles.length > 0 ? roleJobs(service2) : ownJob(service2));
}
var otherPorts = { alertmanager: 9093, grafana: 3e3 };
function ownJob(service2) {
  const port2 = otherPorts[service2.type] ?? storePortsOf(service2.type)?.metrics;
  return port2 === void 0 ? [] : [{ name: service2.name, service: service2, replicas: service2.replicas, port: port2 }];
}
function roleJobs(service2) {
  const parts = storePortsOf(service2.type)?.metrics;
  return service2.roles.flatMap(({ name: name2, workload, replicas: replicas2 }) => {
    const port2 = name2 === "gateway" ? gatewayPorts.metrics : parts;
    return name2 === "cache" || port2 === void 0 ? [] : [{ name: workload, service: service2, replicas: replicas2, port: port2 }];
  });
}

// src/operations/dashboards/stores.ts
function storesDashboard(model) {
  const jobs = scrapedJobs(model);
  const stores2 = [...new Set(jobs.map(({ service: service2 }) => service2))].map((service2) => ({ name: service2.name, type: service2.type, jobs: namesOf(jobs.filter((job2) => job2.service === service2)) }));
  return {
    uid: `${model.name}-stores`,
    title: `${model.name}: stores`,
    rows: [
      ...stores2.map((store) => ({ title: store.name, panels: panels[store.type]?.(store) ?? [] })),
      { title: "All", panels: [graph("Memory", "bytes", "Resident memory of each process.", query(`process_resident_memory_bytes{job=~"${namesOf(jobs)}"}`, "{{job}} {{instance}}"))] }
    ]
  };
}
function namesOf(jobs) {
  return jobs.map(({ name: name2 }) => name2).join("|");
}
function rate2(metric, by, { jobs }) {
  return `sum by (${by}) (rate(${metric}{job=~"${jobs}"}[5m]))`;
}
function latency(metric, by, { jobs }) {
  return `histogram_quantile(0.95, sum by (le, ${by}) (rate(${metric}{job=~"${jobs}"}[5m])))`;
}
var panels = {
  prometheus: (store) => [
    graph("Samples taken", "ops", "Appended to the head.", query(rate2("prometheus_tsdb_head_samples_appended_total", "job", store), "samples")),
    graph("Series", "short", "Series in memory.", query(`prometheus_tsdb_head_series{job=~"${store.jobs}"}`, "series")),
    graph("Blocks on disk", "bytes", "Without the write-ahead log.", query(`prometheus_tsdb_storage_blocks_bytes{job=~"${store.jobs}"}`, "blocks")),
    graph("Queries", "s", "95th percentile of HTTP requests.", query(latency("prometheus_http_request_duration_seconds_bucket", "handler", store), "{{handler}}")),
    graph("Rules that fail", "ops", "An alert that cannot be evaluated does not fire.", query(rate2("prometheus_rule_evaluation_failures_total", "rule_group", store), "{{rule_group}}"))
  ],
  loki: (store) => [
    graph("Bytes taken", "Bps", "By the distributor.", query(rate2("loki_distributor_bytes_received_total", "job", store), "bytes")),
    graph("Requests", "s", "95th percentile by route.", query(latency("loki_request_duration_seconds_bucket", "route", store), "{{route}}")),
    graph("Streams", "short", "Streams in memory.", query(`loki_ingester_memory_streams{job=~"${store.jobs}"}`, "{{tenant}}"))
  ],
  jaeger: (store) => [
    graph("Spans taken", "ops", "Accepted by its receiver.", query(rate2("otelcol_receiver_accepted_spans_total", "transport", store), "{{transport}}")),
    graph("Spans written", "ops", "Handed to the storage.", query(rate2("otelcol_exporter_sent_spans_total", "exporter", store), "{{exporter}}"))
  ],
  tempo: (store) => [
    graph("Spans taken", "ops", "By the distributor.", query(rate2("tempo_distributor_spans_received_total", "job", store), "spans")),
    graph("Requests", "s", "95th percentile by route.", query(latency("tempo_request_duration_seconds_bucket", "route", store), "{{route}}"))
  ],
  mimir: (store) => [
    graph("Samples taken", "ops", "By the distributor.", query(rate2("cortex_distributor_received_samples_total", "job", store), "samples")),
    graph("Requests", "s", "95th percentile by route.", query(latency("cortex_request_duration_seconds_bucket", "route", store), "{{route}}"))
  ],
  grafana: (store) => [graph("Requests", "s", "95th percentile.", query(latency("grafana_http_request_duration_seconds_bucket", "handler", store), "{{handler}}"))]
};

// src/operations/dashboards/dashboards.ts
function dashboardFiles(grafana2, model) {
  const own3 = sourceFor(grafana2, model);
  if (own3 === void 0) return [];
  const files = [overviewDashboard(model), collectorsDashboard(model), queueDashboard(model), storesDashboard(model), objectivesDashboard(model)];
  return files.filter((dashboard) => dashboard !== void 0).map((dashboard) => ({ name: `${dashboard.uid}.json`, json: dashboardJson(dashboard, own3) }));
}
function sourceFor(grafana2, { services, selfMonitoring }) {
  const { sources } = grafana2.options;
  const scraper = services.find((service2) => service2.name === selfMonitoring);
  const readable = Array.isArray(sources) ? sources.map(String) : [];
  return [selfMonitoring, scraper?.options["remoteWrite"]].find((name2) => typeof name2 === "string" && readable.includes(name2));
}

// src/backends/client-auth.ts
function signInTo(store) {
  const auth = block2(store.options["auth"]);
  if (auth === void 0) return null;
  const type = String(auth["type"]);
  return readers[type]?.(block2(auth["options"]) ?? {}) ?? { by: "unknown", type };
}
var readers = {
  basicauth: (options) => {
    const { username, password } = block2(options["client_auth"]) ?? {};
    return typeof username === "string" && isSecret2(password) ? { by: "password", username, secret: password.key } : void 0;
  },
  bearertokenauth: ({ token, scheme, header }) => isSecret2(token) && header === void 0 ? { by: "token", scheme: typeof scheme === "string" ? scheme : "Bearer", secret: token.key } : void 0,
  oauth2client: ({ client_id: id, client_secret: secret2, token_url: url, scopes, endpoint_params: parameters }) => typeof id === "string" && isSecret2(secret2) && typeof url === "string" ? { by: "client", id, secret: secret2.key, url, scopes: Array.isArray(scopes) ? scopes.map(String) : [], parameters } : void 0,
  sigv4auth: ({ region, assume_role: role }) => ({ by: "aws", region: text2(region), role: text2(block2(role)?.["arn"]) })
};
function remoteWriteAuth(store, file2) {
  const signIn3 = signInTo(store);
  const tls2 = remoteWriteTls(block2(store.options["tls"]), file2);
  if (signIn3 === null) return tls2;
  switch (signIn3.by) {
    case "password":
      return { basic_auth: { username: signIn3.username, password_file: file2(signIn3.secret) }, ...tls2 };
    case "token":
      return { authorization: { type: signIn3.scheme, credentials_file: file2(signIn3.secret) }, ...tls2 };
    case "client":
      return { oauth2: { client_id: signIn3.id, client_secret_file: file2(signIn3.secret), token_url: signIn3.url, scopes: signIn3.scopes.length === 0 ? void 0 : signIn3.scopes, endpoint_params: parametersOf(signIn3.parameters) }, ...tls2 };
    case "aws":
      return { sigv4: { region: signIn3.region, role_arn: signIn3.role }, ...tls2 };
    case "unknown":
      return tls2;
    default:
      return signIn3;
  }
}
function parametersOf(parameters) {
  const entries = Object.entries(block2(parameters) ?? {}).map(([name2, value2]) => [name2, Array.isArray(value2) ? String(value2[0]) : String(value2)]);
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function remoteWriteTls(tls2, file2) {
  if (tls2 === void 0) return {};
  const path2 = (value2) => isFile(value2) ? file2(value2.secret) : text2(value2);
  const settings3 = {
    ca_file: path2(tls2["ca_file"]),
    cert_file: path2(tls2["cert_file"]),
    key_file: path2(tls2["key_file"]),
    server_name: text2(tls2["server_name_override"]),
    ...tls2["insecure_skip_verify"] === true ? { insecure_skip_verify: true } : {}
  };
  return Object.values(settings3).some((setting) => setting !== void 0) ? { tls_config: settings3 } : {};
}
function remoteWriteFiles(store) {
  const signIn3 = signInTo(store);
  const tls2 = Object.values(block2(store.options["tls"]) ?? {}).flatMap((value2) => isFile(value2) ? [{ key: value2.secret }] : []);
  return [...signIn3 !== null && "secret" in signIn3 ? [{ key: signIn3.secret }] : [], ...tls2];
}
function remoteStore(service2, model) {
  return model.services.find((candidate) => candidate.isExternal && candidate.name === service2.options["remoteWrite"]);
}
function block2(value2) {
  return isBlock3(value2) ? value2 : void 0;
}
function isBlock3(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !("$" in value2);
}
function isSecret2(value2) {
  return typeof value2 === "object" && value2 !== null && "$" in value2 && value2.$ === "secret";
}
function isFile(value2) {
  return typeof value2 === "object" && value2 !== null && "$" in value2 && value2.$ === "file" && typeof value2.secret === "string";
}
function text2(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}

// src/backends/datasources.ts
function datasourcesOf({ service: service2, model, view }) {
  const nodes = sourcesOf({ service: service2, model });
  const first = (signal) => nodes.find((source) => source.signals.includes(signal));
  const sources = { traces: first("traces"), metrics: first("metrics"), logs: first("logs") };
  return { apiVersion: 1, prune: true, datasources: nodes.map((source) => datasourceOf({ source, sources, model }, view)) };
}
function sourcesOf({ service: service2, model }) {
  const names4 = service2.options["sources"];
  return (Array.isArray(names4) ? names4 : []).flatMap((name2) => model.services.find((candidate) => candidate.name === name2) ?? []);
}
function datasourceOf(correlating, view) {
  const { source, sources } = correlating;
  const type = source.type.replace(/^external-/, "");
  const { tenant } = source.options;
  const signIn3 = signInOf(source);
  const secure = { ...typeof tenant === "string" ? { httpHeaderValue1: tenant } : {}, ...signIn3.secure };
  return {
    name: source.name,
    uid: source.name,
    type: grafanaTypes[type] ?? type,
    access: "proxy",
    url: urlOf(source, type, view),
    editable: false,
    isDefault: source === sources.metrics,
    ...signIn3.user === void 0 ? {} : { basicAuth: true, basicAuthUser: signIn3.user },
    jsonData: { ...correlations[type]?.(correlating), ...typeof tenant === "string" ? { httpHeaderName1: "X-Scope-OrgID" } : {}, ...signIn3.plain },
    ...Object.keys(secure).length === 0 ? {} : { secureJsonData: secure }
  };
}
function signInOf(source) {
  const nothing3 = { plain: {}, secure: {} };
  const signIn3 = source.isExternal ? signInTo(source) : null;
  if (signIn3 === null) return nothing3;
  switch (signIn3.by) {
    case "password":
      return { user: signIn3.username, plain: {}, secure: { basicAuthPassword: `$${signIn3.secret}` } };
    case "token":
      return { plain: { httpHeaderName2: "Authorization" }, secure: { httpHeaderValue2: `${signIn3.scheme} $${signIn3.secret}` } };
    case "aws":
      return { plain: { sigV4Auth: true, sigV4AuthType: "default", sigV4Region: signIn3.region, sigV4AssumeRoleArn: signIn3.role }, secure: {} };
    case "client":
    case "unknown":
      return nothing3;
    default:
      return signIn3;
  }
}
function sourceSecrets(sources) {
  return [...new Set(sources.flatMap((source) => {
    const signIn3 = source.isExternal ? signInTo(source) : null;
    return signIn3 !== null && (signIn3.by === "password" || signIn3.by === "token") ? [signIn3.secret] : [];
  }))].sort();
}
var grafanaTypes = { mimir: "prometheus" };
var queryPaths = { mimir: "/prometheus" };
function portOf3(type) {
  return `:${storePortsOf(type)?.query ?? 80}`;
}
function urlOf(source, type, view) {
  if (source.isExternal) return externalUrl(source, type);
  return `http://${view.host(source.name)}${portOf3(type)}${queryPaths[type] ?? ""}`;
}
function externalUrl({ options }, type) {
  if (typeof options["query"] === "string") return options["query"];
  const endpoint = String(options["endpoint"]).replace(/\/$/, "");
  return type === "tempo" || type === "jaeger" ? endpoint.replace(/:431[78]$/, portOf3(type)) : `${endpoint}${queryPaths[type] ?? ""}`;
}
var correlations = {
  jaeger: (correlating) => ({ ...fromTraces(correlating), nodeGraph: { enabled: true } }),
  tempo: (correlating) => ({ ...fromTraces(correlating), nodeGraph: { enabled: true }, ...serviceMap(correlating) }),
  loki: ({ sources: { traces } }) => traces === void 0 ? {} : {
    derivedFields: [{ name: "trace", matcherType: "label", matcherRegex: "trace_id", datasourceUid: traces.name, url: "$${__value.raw}", urlDisplayLabel: "Open the trace" }]
  },
  prometheus: (correlating) => ({ prometheusType: "Prometheus", ...fromMetrics(correlating) }),
  mimir: (correlating) => ({ prometheusType: "Mimir", ...fromMetrics(correlating) })
};
function fromMetrics({ sources: { traces } }) {
  const base = { httpMethod: "POST", timeInterval: "15s" };
  return traces === void 0 ? base : { ...base, exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: traces.name, urlDisplayLabel: "Open the trace" }] };
}
function fromTraces(correlating) {
  const { logs, metrics: metrics2 } = correlating.sources;
  const aroundSpan = { spanStartTimeShift: "-5m", spanEndTimeShift: "5m", tags: [{ key: "service.name", value: "service_name" }] };
  return {
    ...logs === void 0 ? {} : { tracesToLogsV2: { datasourceUid: logs.name, ...aroundSpan, customQuery: true, query: '{$${__tags}} | trace_id = "$${__trace.traceId}"' } },
    ...metrics2 === void 0 ? {} : { tracesToMetrics: { datasourceUid: metrics2.name, ...aroundSpan, queries: metricsQueries(correlating) } }
  };
}
function metricsQueries({ model }) {
  const services = { name: "Metrics of the service", query: "count by (__name__) ({$$__tags})" };
  return hasConnector("span_metrics", model) ? [{ name: "Span rate", query: "sum by (span_name) (rate(traces_span_metrics_calls_total{$$__tags}[5m]))" }, services] : [services];
}
function serviceMap({ source, sources: { metrics: metrics2 }, model }) {
  const isMade = !source.isExternal && metricsBeside(source, model) !== void 0 || hasConnector("service_graph", model);
  return metrics2 === void 0 || !isMade ? {} : { serviceMap: { datasourceUid: metrics2.name } };
}
function hasConnector(type, { collectors }) {
  return collectors.some(({ components }) => components.some((component) => component.kind === "connector" && component.type === type));
}

// src/backends/postgres.ts
var postgresSecret = "POSTGRES_PASSWORD";
var postgres = {
  ...plain,
  image: "postgres:18.4",
  resources: { cpu: "500m", memory: "1Gi" },
  // Since 18 the data stands in a folder of its version below this one.
  volume: { size: "10Gi", path: "/var/lib/postgresql" },
  user: { uid: 999, gid: 999 },
  ports: [tcp("postgres", 5432, "tcp")],
  // By TCP: while the image makes the database it listens on its socket only, and is not ready.
  probe: { ...probe(5432, "/", ["pg_isready", "-h", "localhost", "-U", "grafana", "-d", "grafana"]), http: null },
  scratch: ["/tmp", "/var/run/postgresql"],
  metrics: null,
  stopSeconds: 60,
  environment: () => [
    { name: "POSTGRES_USER", value: { text: "grafana" } },
    { name: "POSTGRES_DB", value: { text: "grafana" } },
    { name: "POSTGRES_PASSWORD_FILE", value: { secretFile: postgresSecret } }
  ],
  secretFiles: () => [{ key: postgresSecret }]
};

// src/backends/grafana.ts
var provisioning = "/etc/grafana/provisioning";
var dashboardFolder = "/etc/grafana/dashboards";
var encryptionSecret = "GRAFANA_SECRET_KEY";
var alertingPort = 9094;
var grafana = {
  ...plain,
  image: "grafana/grafana:13.2.0",
  resources: { cpu: "500m", memory: "1Gi" },
  volume: { size: "5Gi", path: "/var/lib/grafana" },
  user: { uid: 472, gid: 472 },
  ports: [tcp("http", 3e3), tcp("alerting", alertingPort, "tcp")],
  isStateless: ({ service: service2 }) => service2.options["database"] !== void 0,
  probe: probe(3e3, "/api/health", ["wget", "-q", "--spider", "http://localhost:3000/api/health"], 60),
  metrics: { port: "http", path: "/metrics" },
  environment: (site) => [
    text3("GF_ANALYTICS_REPORTING_ENABLED", "false"),
    text3("GF_ANALYTICS_CHECK_FOR_UPDATES", "false"),
    text3("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false"),
    // Plugins would be fetched at every start, from outside.
    text3("GF_PLUGINS_PREINSTALL_DISABLED", "true"),
    text3("GF_USERS_ALLOW_SIGN_UP", "false"),
    text3("GF_PATHS_PROVISIONING", provisioning),
    text3("GF_LOG_MODE", "console"),
    { name: "GF_SECURITY_ADMIN_PASSWORD__FILE", value: { secretFile: adminSecret(site) } },
    ...address(site),
    ...database(site),
    ...signIn(site),
    ...peers(site),
    ...sourceSecrets(sourcesOf(site)).map((key) => ({ name: key, value: { secret: key } }))
  ],
  secretFiles: (site) => [{ key: adminSecret(site) }, ...databaseOf(site) === void 0 ? [] : [{ key: encryptionSecret }], ...databaseOf(site)?.type === "postgres" ? [{ key: postgresSecret }] : []],
  configs: (site) => [
    { file: `${site.service.name}/datasources.yaml`, path: `${provisioning}/datasources/otelc.yaml`, content: { documents: [datasourcesOf(site)] }, schema: "grafana-datasources", origin: site.service.origin },
    ...dashboards(site)
  ]
};
function text3(name2, value2) {
  return { name: name2, value: { text: value2 } };
}
function dashboards({ service: service2, model }) {
  const files = [...dashboardFiles(service2, model).map(({ name: name2, json }) => ({ name: name2, content: { documents: [json] }, origin: service2.origin })), ...projectDashboards(service2, model)];
  if (files.length === 0) return [];
  const provider = { apiVersion: 1, providers: [{ name: "otelc", type: "file", allowUiUpdates: false, disableDeletion: true, options: { path: dashboardFolder, foldersFromFilesStructure: false } }] };
  return [
    { file: `${service2.name}/dashboards.yaml`, path: `${provisioning}/dashboards/otelc.yaml`, content: { documents: [provider] }, origin: service2.origin },
    ...files.map(({ name: name2, content, origin }) => ({ file: `${service2.name}/dashboards/${name2}`, path: `${dashboardFolder}/${name2}`, content, origin }))
  ];
}
function projectDashboards({ options }, model) {
  const listed3 = options["dashboards"];
  const paths = Array.isArray(listed3) ? listed3 : [];
  return model.files.filter((file2) => paths.includes(file2.path)).map(({ path: path2, text: text4, origin }) => ({ name: path2.replace(/^\.\//, "").replaceAll("/", "_"), content: { text: text4 }, origin }));
}
function peers({ service: service2, view }) {
  if (service2.replicas < 2) return [];
  return [text3("GF_UNIFIED_ALERTING_HA_LISTEN_ADDRESS", `0.0.0.0:${alertingPort}`), text3("GF_UNIFIED_ALERTING_HA_PEERS", `${view.everyHost(service2.name)}:${alertingPort}`)];
}
function adminSecret({ service: service2 }) {
  const stated = service2.options["adminPassword"];
  return typeof stated === "object" && stated !== null && "key" in stated ? String(stated["key"]) : "GRAFANA_ADMIN_PASSWORD";
}
function address({ service: service2 }) {
  const url = service2.options["url"];
  if (typeof url !== "string") return [];
  return [text3("GF_SERVER_ROOT_URL", url), ...url.startsWith("https:") ? [text3("GF_SECURITY_COOKIE_SECURE", "true")] : []];
}
function databaseOf({ service: service2, model }) {
  return model.services.find((candidate) => candidate.name === service2.options["database"]);
}
function database(site) {
  const node2 = databaseOf(site);
  if (node2 === void 0) return [];
  const { host, database: name2, user, password } = node2.options;
  const passwordKey2 = typeof password === "object" && password !== null && "key" in password ? String(password["key"]) : void 0;
  return [
    { name: "GF_SECURITY_SECRET_KEY__FILE", value: { secretFile: encryptionSecret } },
    text3("GF_DATABASE_TYPE", "postgres"),
    text3("GF_DATABASE_HOST", node2.isExternal ? String(host) : `${site.view.host(node2.name)}:5432`),
    text3("GF_DATABASE_NAME", String(name2 ?? "grafana")),
    text3("GF_DATABASE_USER", String(user ?? "grafana")),
    text3("GF_DATABASE_SSL_MODE", node2.isExternal ? "require" : "disable"),
    passwordKey2 === void 0 ? { name: "GF_DATABASE_PASSWORD__FILE", value: { secretFile: postgresSecret } } : { name: "GF_DATABASE_PASSWORD", value: { secret: passwordKey2 } }
  ];
}
function signIn({ service: service2 }) {
  const options = service2.options["signIn"];
  if (typeof options !== "object" || options === null || !("issuer" in options)) return [];
  const secret2 = options["clientSecret"];
  const issuer = String(options["issuer"]).replace(/\/$/, "");
  const endpoints = endpointsOf(options, issuer);
  const admins = "admins" in options && typeof options["admins"] === "string" ? options["admins"] : void 0;
  return [
    text3("GF_AUTH_GENERIC_OAUTH_ENABLED", "true"),
    text3("GF_AUTH_GENERIC_OAUTH_CLIENT_ID", String(options["clientId"])),
    { name: "GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET", value: { secret: typeof secret2 === "object" && secret2 !== null && "key" in secret2 ? String(secret2["key"]) : "" } },
    text3("GF_AUTH_GENERIC_OAUTH_SCOPES", "openid profile email"),
    text3("GF_AUTH_GENERIC_OAUTH_USE_PKCE", "true"),
    text3("GF_AUTH_GENERIC_OAUTH_AUTH_URL", endpoints.authorize),
    text3("GF_AUTH_GENERIC_OAUTH_TOKEN_URL", endpoints.token),
    text3("GF_AUTH_GENERIC_OAUTH_API_URL", endpoints.userinfo),
    // Who is in no list is a reader; roles are the provider's to give, so nobody keeps what is taken there.
    text3("GF_AUTH_GENERIC_OAUTH_ROLE_ATTRIBUTE_PATH", admins === void 0 ? "'Viewer'" : `contains(groups[*], '${admins}') && 'Admin' || 'Viewer'`),
    text3("GF_AUTH_GENERIC_OAUTH_LOGIN_ATTRIBUTE_PATH", "preferred_username || email || sub")
  ];
}
function endpointsOf(options, issuer) {
  const stated = "endpoints" in options && typeof options.endpoints === "object" && options.endpoints !== null ? Object.entries(options.endpoints) : [];
  return { authorize: `${issuer}/authorize`, token: `${issuer}/token`, userinfo: `${issuer}/userinfo`, ...Object.fromEntries(stated.map(([key, value2]) => [key, String(value2)])) };
}

// src/operations/on-call/alertmanager-config.ts
function alertmanagerConfig({ critical, warning, heartbeat }, view) {
  const told2 = [...critical.length > 0 ? ["critical"] : [], ...warning.length > 0 ? ["warning"] : [], ...heartbeat === null ? [] : ["heartbeat"]];
  const named4 = (name2) => told2.includes(name2) ? name2 : "nobody";
  return {
    global: { resolve_timeout: "5m" },
    route: {
      receiver: "nobody",
      group_by: ["alertname", "node"],
      group_wait: "30s",
      group_interval: "5m",
      repeat_interval: "4h",
      routes: [
        // Its silence is the alarm, so it is sent again and again.
        { matchers: ['alertname="Watchdog"'], receiver: named4("heartbeat"), group_wait: "0s", group_interval: "1m", repeat_interval: "1m" },
        { matchers: ['severity="critical"'], receiver: named4("critical"), group_wait: "10s", repeat_interval: "1h" },
        { matchers: ['severity="warning"'], receiver: named4("warning") }
      ]
    },
    inhibit_rules: [
      // Once somebody is called for a node, what it warns of is known.
      { source_matchers: ['severity="critical"'], target_matchers: ['severity="warning"'], equal: ["node"] },
      { source_matchers: ['alertname="SloBurnsFast"'], target_matchers: ['alertname="SloBurns"'], equal: ["slo"] }
    ],
    receivers: [
      { name: "nobody" },
      ...critical.length > 0 ? [receiver("critical", critical, view)] : [],
      ...warning.length > 0 ? [receiver("warning", warning, view)] : [],
      ...heartbeat === null ? [] : [receiver("heartbeat", [heartbeat], view)]
    ]
  };
}
function receiver(name2, channels2, view) {
  const entries = channels2.map((channel) => [`${channel.type}_configs`, configs[channel.type]?.(channel.options, view) ?? {}]);
  const kinds4 = [...new Set(entries.map(([kind]) => kind))];
  return { name: name2, ...Object.fromEntries(kinds4.map((kind) => [kind, entries.filter(([each]) => each === kind).map(([, config]) => config)])) };
}
var title = "[{{ .Status | toUpper }}] {{ .CommonLabels.alertname }} {{ .CommonLabels.node }}";
var lines = "{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.description }} {{ .Annotations.runbook }}\n{{ end }}";
var configs = {
  pagerduty: ({ key, severity: severity2 }, view) => ({
    send_resolved: true,
    routing_key_file: fileOf(key, view),
    severity: typeof severity2 === "string" ? severity2 : '{{ if eq .CommonLabels.severity "critical" }}critical{{ else }}warning{{ end }}',
    description: title,
    details: { alerts: lines }
  }),
  opsgenie: ({ key, region }, view) => ({
    send_resolved: true,
    api_key_file: fileOf(key, view),
    ...region === "eu" ? { api_url: "https://api.eu.opsgenie.com/" } : {},
    message: title,
    description: lines,
    priority: '{{ if eq .CommonLabels.severity "critical" }}P1{{ else }}P3{{ end }}'
  }),
  slack: ({ url, channel }, view) => ({ send_resolved: true, api_url_file: fileOf(url, view), channel, title, text: lines }),
  email: ({ to, from: from2, smarthost, username, password }, view) => ({
    send_resolved: true,
    to: Array.isArray(to) ? to.join(", ") : to,
    from: from2,
    smarthost,
    require_tls: true,
    ...typeof username === "string" ? { auth_username: username, auth_password_file: fileOf(password, view) } : {},
    headers: { Subject: title },
    text: lines,
    html: ""
  }),
  webhook: ({ url }, view) => ({ send_resolved: true, url_file: fileOf(url, view) })
};
function fileOf(value2, view) {
  return typeof value2 === "object" && value2 !== null && isSymbolic(value2) && value2.$ === "secret" ? view.secretFile(value2.key) : void 0;
}
function channelSecrets({ critical, warning, heartbeat }) {
  const channels2 = [...critical, ...warning, ...heartbeat === null ? [] : [heartbeat]];
  const keys3 = channels2.flatMap(({ options }) => Object.values(options).flatMap((value2) => typeof value2 === "object" && value2 !== null && isSymbolic(value2) && value2.$ === "secret" ? [value2.key] : []));
  return [...new Set(keys3)].sort();
}

// src/lower/gather-secrets.ts
var gatherSecrets = (model, lowering) => ({ ...model, secrets: secretsOf(model, lowering), files: filesOf(model, lowering) });
function secretsOf(model, lowering) {
  const written3 = writtenSecrets(lowering);
  const uses = /* @__PURE__ */ new Map();
  const use = (key, how) => void uses.set(key, (uses.get(key) ?? /* @__PURE__ */ new Set()).add(how));
  for (const [symbol] of symbolsOf(model)) {
    if (symbol.$ === "secret") use(symbol.key, "environment");
    if (symbol.$ === "file" && symbol.secret !== null) use(symbol.secret, "file");
  }
  for (const key of channelSecrets(model.alerts)) use(key, "file");
  for (const exposure of [...model.collectors, ...model.services].map((node2) => node2.expose)) {
    if (typeof exposure?.tls !== "object" || exposure.tls === null) continue;
    use(exposure.tls.cert, "file");
    use(exposure.tls.key, "file");
  }
  for (const [key, how] of [...defaultSecrets(model), ...remoteWriteSecrets(model)]) use(key, how);
  return [...uses].map(([key, how]) => ({
    key,
    use: [...how].sort(),
    existing: written3.get(key)?.secret.existing ?? null,
    origin: written3.get(key)?.at ?? model.origin
  })).sort((left, right) => left.key < right.key ? -1 : 1);
}
var ownSecrets = {
  grafana: [["GRAFANA_ADMIN_PASSWORD", "file"]],
  postgres: [["POSTGRES_PASSWORD", "file"]],
  "object-store": [["OBJECT_STORE_ACCESS_KEY", "environment"], ["OBJECT_STORE_SECRET_KEY", "environment"]]
};
function defaultSecrets(model) {
  const own3 = model.services.filter((service2) => service2.options["adminPassword"] === void 0).flatMap((service2) => ownSecrets[service2.type] ?? []);
  const inside3 = new Set(model.services.filter((service2) => service2.type === "object-store").map(({ name: name2 }) => name2));
  const encrypting = model.services.filter((service2) => service2.type === "grafana" && service2.options["database"] !== void 0).map(() => [encryptionSecret, "file"]);
  return [...own3, ...encrypting, ...model.services.filter((service2) => inside3.has(String(service2.options["storage"]))).map((service2) => [bucketSecret(service2), "environment"])];
}
function remoteWriteSecrets(model) {
  return model.services.filter((service2) => service2.type === "prometheus").flatMap((service2) => {
    const store = remoteStore(service2, model);
    return store === void 0 ? [] : remoteWriteFiles(store).map(({ key }) => [key, "file"]);
  });
}
function writtenSecrets({ stack, at: at3 }) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const visit2 = (value2, path2) => {
    if (typeof value2 !== "object" || value2 === null || seen.has(value2)) return;
    seen.add(value2);
    if (has(value2, isSecret) && !("parts" in value2)) {
      const secret2 = value2;
      if (!found.has(secret2.key)) found.set(secret2.key, { secret: secret2, at: path2 });
    }
    for (const [key, child] of Object.entries(value2)) visit2(child, [...path2, Array.isArray(value2) ? Number(key) : key]);
  };
  visit2(stack, at3);
  return found;
}
function* symbolsOf(model) {
  const holders = [
    ...model.collectors.flatMap((collector2) => collector2.components),
    ...model.services
  ];
  for (const holder of holders) for (const symbol of symbolsIn(holder.options)) yield [symbol, holder.origin];
}
function dashboardsOf({ services }) {
  return services.filter(({ role }) => role === "dashboards").flatMap(({ options, origin }) => {
    const { dashboards: dashboards2 } = options;
    return Array.isArray(dashboards2) ? dashboards2.map((path2, index) => [String(path2), [...origin, "options", "dashboards", index]]) : [];
  });
}
function filesOf(model, lowering) {
  const files = /* @__PURE__ */ new Map();
  const mounted2 = [...symbolsOf(model)].flatMap(([symbol, origin]) => symbol.$ === "file" && symbol.path !== null ? [[symbol.path, origin]] : []);
  const wanted = [...mounted2, ...dashboardsOf(model)];
  for (const [path2, origin] of wanted) {
    if (files.has(path2)) continue;
    const text4 = lowering.readFile(path2);
    if (text4 === void 0) lowering.log.error("validate/file-not-found", origin, { message: `The file "${path2}" cannot be read.`, why: "Paths are relative to the folder of stack.config.ts, and stay inside the project.", fix: 'Correct the path; where file() takes it, a secret does too: file(secret("NAME")).' });
    else files.set(path2, { path: path2, text: text4, origin });
  }
  return [...files.values()];
}

// src/lower/keep-traces-whole.ts
var needsWholeTraces2 = /* @__PURE__ */ new Set(["tail_sampling", "service_graph", "groupbytrace"]);
var keepTracesWhole = (model) => mapCollectors(model, (collector2) => mapComponents(collector2, (component) => partitioned(component, model)));
function partitioned(component, model) {
  if (component.kind !== "exporter" || component.type !== "kafka" || optionAt(component, "partition_traces_by_id") !== void 0) return component;
  const reader2 = model.collectors.find((collector2) => readsTraces(collector2, component.peer) && usesWholeTraces(collector2));
  if (reader2 === void 0) return derive(component, { partition_traces_by_id: false }, component.origin, "no consumer of the queue needs whole traces");
  return derive(component, { partition_traces_by_id: true }, reader2.origin, `"${reader2.name}" needs whole traces`);
}
function readsTraces(collector2, queue4) {
  return collector2.pipelines.some((pipeline2) => pipeline2.signal === "traces" && pipeline2.receivers.some((id) => componentOf(collector2, "receiver", id)?.peer === queue4 && queue4 !== null));
}
function usesWholeTraces(collector2) {
  return collector2.components.some((component) => needsWholeTraces2.has(component.type));
}

// src/backends/alertmanager.ts
var alertmanagerPort = 9093;
var configPath = "/etc/alertmanager/alertmanager.yml";
var alertmanager = {
  ...plain,
  image: "prom/alertmanager:v0.34.2",
  resources: { cpu: "100m", memory: "256Mi" },
  // Silences, and what was sent already.
  volume: { size: "1Gi", path: "/alertmanager" },
  user: { uid: 65534, gid: 65534 },
  ports: [tcp("http", alertmanagerPort)],
  probe: probe(alertmanagerPort, "/-/ready", ["wget", "-q", "--spider", `http://localhost:${alertmanagerPort}/-/ready`]),
  metrics: { port: "http", path: "/metrics" },
  // One alone has nobody to gossip with.
  args: () => [`--config.file=${configPath}`, "--storage.path=/alertmanager", "--cluster.listen-address="],
  configs: ({ service: service2, model, view }) => [{ file: `${service2.name}/alertmanager.yml`, path: configPath, content: { documents: [alertmanagerConfig(model.alerts, view)] }, origin: model.alerts.origin }],
  secretFiles: ({ model }) => channelSecrets(model.alerts).map((key) => ({ key }))
};

// src/backends/units.ts
function hoursOf(duration, fallback2) {
  const seconds2 = parseDuration(duration);
  if (seconds2 === void 0) return fallback2;
  return seconds2 % 3600 === 0 ? `${seconds2 / 3600}h` : `${seconds2}s`;
}
function promDuration(duration, fallback2) {
  return typeof duration === "string" && /^\d+[smhd]$/.test(duration) ? duration : hoursOf(duration, fallback2);
}
function megabytesPerSecond(model, signal) {
  const load2 = model.load[signal];
  return load2 === null ? void 0 : load2.itemsPerSecond * load2.bytesPerItem / 1e6;
}
function lateness(model) {
  return `${Math.max(30, Math.ceil((model.outageSeconds ?? 0) / 60))}m`;
}

// src/backends/jaeger.ts
var { ingest, query: query2, metrics } = storePorts.jaeger;
var jaeger = {
  ...plain,
  image: "jaegertracing/jaeger:2.20.0",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/badger" },
  user: { uid: 10001, gid: 10001 },
  ports: [tcp("otlp-grpc", ingest, "grpc"), tcp("query", query2), tcp("health", 13133), tcp("metrics", metrics)],
  probe: probe(13133, "/status", ["wget", "-q", "--spider", "http://localhost:13133/status"]),
  metrics: { port: "metrics", path: "/metrics" },
  args: () => ["--config", "/etc/jaeger/config.yaml"],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: "/etc/jaeger/config.yaml", content: { documents: [configOf(site)] }, schema: "jaeger", origin: site.service.origin }]
};
function configOf({ service: service2 }) {
  const directory = service2.volume?.path ?? "/badger";
  return {
    extensions: {
      healthcheckv2: { use_v2: true, http: { endpoint: "0.0.0.0:13133" } },
      jaeger_query: { storage: { traces: "main" }, http: { endpoint: `0.0.0.0:${query2}` }, grpc: { endpoint: "0.0.0.0:16685" } },
      jaeger_storage: {
        backends: { main: { badger: { directories: { keys: `${directory}/keys`, values: `${directory}/values` }, ephemeral: false, ttl: { spans: hoursOf(service2.options["retention"], "72h") } } } }
      }
    },
    // Batches of the stack's collectors may exceed gRPC's usual 4 MiB.
    receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${ingest}`, max_recv_msg_size_mib: 64 } } } },
    exporters: { jaeger_storage_exporter: { trace_storage: "main" } },
    service: {
      extensions: ["healthcheckv2", "jaeger_storage", "jaeger_query"],
      // No batch processor: a request is answered when it is stored, so nothing acknowledged is only in memory.
      pipelines: { traces: { receivers: ["otlp"], processors: [], exporters: ["jaeger_storage_exporter"] } },
      telemetry: {
        logs: { level: "info", encoding: "json" },
        metrics: { level: "normal", readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: metrics } } } }] }
      }
    }
  };
}

// src/backends/kafka.ts
var kafkaPorts = { client: 9092, controller: 9093, local: 19092 };
var kafka = {
  ...plain,
  image: "apache/kafka:4.3.1",
  resources: { cpu: 1, memory: "4Gi" },
  volume: { size: "50Gi", path: "/var/lib/kafka" },
  user: { uid: 1e3, gid: 1e3 },
  ports: [tcp("kafka", kafkaPorts.client, "tcp"), tcp("controller", kafkaPorts.controller, "tcp")],
  // Without a heap of its own, the question would be asked with the broker's.
  probe: {
    ...probe(kafkaPorts.client, "/", ["/usr/bin/env", "KAFKA_HEAP_OPTS=-Xmx128m", "/opt/kafka/bin/kafka-broker-api-versions.sh", "--bootstrap-server", `localhost:${kafkaPorts.local}`], 60),
    http: null,
    periodSeconds: 20,
    timeoutSeconds: 15
  },
  // The image writes its final configuration at every start.
  scratch: ["/tmp", "/opt/kafka/config", "/opt/kafka/logs"],
  metrics: null,
  stopSeconds: 120
};
function brokerSettings(service2, broker, controllers, stack, roles4 = "broker,controller") {
  const factor = String(service2.options["replicationFactor"] ?? 1);
  const inSync = String(service2.options["minInSyncReplicas"] ?? 1);
  const heapMib = Math.floor((service2.resources?.memoryBytes ?? 0) / 2 ** 20 * 0.4);
  return {
    CLUSTER_ID: clusterId(`${stack}/${service2.name}`),
    KAFKA_NODE_ID: String(broker.id),
    KAFKA_PROCESS_ROLES: roles4,
    KAFKA_CONTROLLER_QUORUM_VOTERS: controllers.map(({ id, host }) => `${id}@${host}:${kafkaPorts.controller}`).join(","),
    ...listeners[roles4](broker),
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,LOCAL:PLAINTEXT",
    KAFKA_INTER_BROKER_LISTENER_NAME: "CLIENT",
    KAFKA_CONTROLLER_LISTENER_NAMES: "CONTROLLER",
    // A folder below the volume: its root may hold lost+found, which stops a broker.
    KAFKA_LOG_DIRS: `${service2.volume?.path ?? "/var/lib/kafka"}/data`,
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: "false",
    KAFKA_DEFAULT_REPLICATION_FACTOR: factor,
    KAFKA_MIN_INSYNC_REPLICAS: inSync,
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: factor,
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: factor,
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: inSync,
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: factor,
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: inSync,
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: "3000",
    KAFKA_HEAP_OPTS: `-Xms${heapMib}m -Xmx${heapMib}m`
  };
}
var local2 = `LOCAL://localhost:${kafkaPorts.local}`;
var forController = `CONTROLLER://:${kafkaPorts.controller}`;
function advertised({ host }) {
  return { KAFKA_ADVERTISED_LISTENERS: `CLIENT://${host}:${kafkaPorts.client},${local2}` };
}
var listeners = {
  "broker,controller": (broker) => ({ KAFKA_LISTENERS: `CLIENT://:${kafkaPorts.client},${forController},${local2}`, ...advertised(broker) }),
  broker: (broker) => ({ KAFKA_LISTENERS: `CLIENT://:${kafkaPorts.client},${local2}`, ...advertised(broker) }),
  controller: () => ({ KAFKA_LISTENERS: forController })
};
function topicsScript(service2, bootstrap, ingests2 = []) {
  const { topics, partitions: partitions2, replicationFactor, minInSyncReplicas, maxMessageBytes, retention } = service2.options;
  const names4 = typeof topics === "object" && topics !== null ? Object.values(topics).map(String) : [];
  const keep = Math.round((parseDuration(retention) ?? 3600) * 1e3);
  const segment = Math.min(weekMs, Math.max(10 * 6e4, Math.round(keep / 6)));
  const settings3 = `retention.ms=${keep},segment.ms=${segment},min.insync.replicas=${String(minInSyncReplicas)},max.message.bytes=${String(maxMessageBytes)}`;
  return [
    "set -eu",
    `bootstrap=${bootstrap}`,
    `for topic in ${names4.join(" ")}; do`,
    `  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$topic" --partitions ${String(partitions2)} --replication-factor ${String(replicationFactor)}`,
    `  /opt/kafka/bin/kafka-configs.sh --bootstrap-server "$bootstrap" --alter --entity-type topics --entity-name "$topic" --add-config ${settings3}`,
    "done",
    ...ingests2.flatMap((ingest3) => ingestLines(ingest3, `retention.ms=${keep},segment.ms=${segment},min.insync.replicas=${String(minInSyncReplicas)},max.message.bytes=${ingest3.maxMessageBytes}`, String(replicationFactor))),
    ""
  ].join("\n");
}
function ingestLines({ topic: topic2, partitions: partitions2 }, settings3, factor) {
  return [
    `/opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic ${topic2} --partitions ${partitions2} --replication-factor ${factor}`,
    `/opt/kafka/bin/kafka-configs.sh --bootstrap-server "$bootstrap" --alter --entity-type topics --entity-name ${topic2} --add-config ${settings3}`
  ];
}
var weekMs = 6048e5;
function clusterId(seed) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let hash = 2166136261;
  let text4 = "";
  for (let index = 0; index < 21; index++) {
    for (const character of `${seed}#${index}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
    text4 += alphabet[hash % alphabet.length] ?? "A";
  }
  return `${text4}${"AQgw"[hash % 4] ?? "A"}`;
}

// src/backends/object-store.ts
var objectStorePort = 9e3;
var objectStoreSecrets = { accessKey: "OBJECT_STORE_ACCESS_KEY", secretKey: "OBJECT_STORE_SECRET_KEY" };
var objectStore = {
  ...plain,
  image: "pgsty/silo:RELEASE.2026-09-03T13-18-01Z",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "100Gi", path: "/data" },
  user: { uid: 10001, gid: 10001 },
  ports: [tcp("s3", objectStorePort)],
  probe: probe(objectStorePort, "/minio/health/live", ["mc", "ready", "local"]),
  metrics: null,
  args: () => ["server", "/data"],
  environment: () => [{ name: "MINIO_ROOT_USER", value: { secret: objectStoreSecrets.accessKey } }, { name: "MINIO_ROOT_PASSWORD", value: { secret: objectStoreSecrets.secretKey } }, { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } }]
};
function s3For(service2, model) {
  const store = model.services.find((candidate) => candidate.name === service2.options["storage"]);
  if (store === void 0) return void 0;
  return store.isExternal ? external(store, service2) : inStack(store, service2, model);
}
var keysFromEnvironment = (access2, secret2) => ({ [access2]: "${S3_ACCESS_KEY}", [secret2]: "${S3_SECRET_KEY}" });
function inStack(store, service2, model) {
  return {
    region: "us-east-1",
    isPlaintext: true,
    isPathStyle: true,
    bucket: bucketIn(service2),
    keys: keysFromEnvironment,
    endpoint: (view) => addressOf({ $: "address", of: store.name, port: objectStorePort, scheme: "", path: "", each: false }, view),
    environment: [{ name: "S3_ACCESS_KEY", value: { text: bucketUser(service2, model) } }, { name: "S3_SECRET_KEY", value: { secret: bucketSecret(service2) } }]
  };
}
function bucketIn({ name: name2, buckets: buckets2 }) {
  return (purpose) => buckets2[purpose] ?? name2;
}
function external(store, service2) {
  const { region, endpoint, credentials } = store.options;
  const given = typeof credentials === "object" && credentials !== null && "accessKey" in credentials ? credentials : void 0;
  return {
    region: String(region),
    isPlaintext: false,
    isPathStyle: endpoint !== void 0,
    bucket: bucketIn(service2),
    endpoint: () => String(endpoint ?? `s3.${String(region)}.amazonaws.com`),
    keys: given === void 0 ? () => ({}) : keysFromEnvironment,
    environment: given === void 0 ? [] : [{ name: "S3_ACCESS_KEY", value: { secret: keyOf2(given["accessKey"]) } }, { name: "S3_SECRET_KEY", value: { secret: keyOf2(given["secretKey"]) } }]
  };
}
function keyOf2(value2) {
  return typeof value2 === "object" && value2 !== null && "key" in value2 ? String(value2.key) : "";
}

// src/backends/role.ts
var peerPorts = { grpc: 9095, gossip: 7946 };
var cachePort = 11211;
function ownPorts(http) {
  return [tcp("http", http), tcp("grpc", peerPorts.grpc, "grpc"), tcp("gossip", peerPorts.gossip, "tcp")];
}
function isDistributed(service2) {
  return !service2.isExternal && service2.options["mode"] === "microservices";
}
function replicasOf2(service2, role) {
  return service2.roles.find((each) => each.name === role)?.replicas ?? service2.replicas;
}
function copiesOf(service2) {
  if (!isDistributed(service2)) return 1;
  const { replicationFactor } = service2.options;
  return typeof replicationFactor === "number" ? replicationFactor : 3;
}
function ringName(store) {
  return `${store}-gossip`;
}
function peerName(store, suffix) {
  return `${store.name}-${suffix}`;
}

// src/backends/cache.ts
var cacheUser = { uid: 11211, gid: 11211 };
var cachePorts = [tcp("memcached", cachePort, "tcp")];
var cacheProbe = { ...probe(cachePort, "/", ["/bin/sh", "-c", `printf 'version\\r\\nquit\\r\\n' | nc localhost ${cachePort} | grep -q VERSION`], 5), http: null };
function cacheArgs(memoryBytes) {
  return ["-m", String(Math.floor(memoryBytes / 2 ** 20 * 0.8)), "-I", "8m", "-c", "4096"];
}
function cacheAddresses({ service: service2, view }) {
  return `dns+${view.everyHost(peerName(service2, "cache"))}:${cachePort}`;
}

// src/backends/ring.ts
function memberlist({ service: service2, model, view }) {
  return {
    cluster_label: `${model.name}-${service2.name}`,
    bind_port: peerPorts.gossip,
    join_members: [`${view.host(ringName(service2.name))}:${peerPorts.gossip}`],
    // What a partition of the network has split finds together again.
    rejoin_interval: "1m"
  };
}
function inRing() {
  return { kvstore: { store: "memberlist" } };
}

// src/backends/loki-parts.ts
var lokiPort = storePorts.loki.query;
var lokiEntrances = [{
  port: tcp("http", lokiPort),
  routes: [
    { to: "distributor", port: lokiPort, paths: ["/loki/api/v1/push", "/otlp/v1/logs"] },
    { to: "compactor", port: lokiPort, paths: ["/loki/api/v1/delete", "/loki/api/v1/cache/generation_numbers"] },
    { to: "query-frontend", port: lokiPort, paths: ["/loki/api/"] }
  ]
}];
function lokiParts(site) {
  const { service: service2, view } = site;
  const peer = (role, port2) => `${view.host(peerName(service2, role))}:${port2}`;
  const peers2 = (role) => `${view.everyHost(peerName(service2, role))}:${peerPorts.grpc}`;
  const client = { addresses: cacheAddresses(site), consistent_hash: true, timeout: "500ms" };
  return {
    memberlist: memberlist(site),
    ingester: { wal: { dir: "/loki/wal", replay_memory_ceiling: replayCeiling(site) } },
    query_scheduler: { max_outstanding_requests_per_tenant: 32768 },
    frontend: { scheduler_address: peers2("query-scheduler"), tail_proxy_url: `http://${peer("querier", lokiPort)}`, compress_responses: true },
    frontend_worker: { scheduler_address: peers2("query-scheduler") },
    index_gateway: { mode: "simple" },
    storage_config: {
      tsdb_shipper: { active_index_directory: "/loki/tsdb-index", cache_location: "/loki/tsdb-cache", index_gateway_client: { server_address: `dns+${peers2("index-gateway")}` } }
    },
    chunk_store_config: { chunk_cache_config: { memcached: { batch_size: 4, parallelism: 5 }, memcached_client: client } },
    query_range: { align_queries_with_step: true, cache_results: true, results_cache: { cache: { memcached_client: client } } }
  };
}
function replayCeiling({ service: service2 }) {
  const memory3 = service2.roles.find((role) => role.name === "ingester")?.resources.memoryBytes ?? 2 ** 30;
  return `${Math.floor(memory3 * 0.75 / 2 ** 20)}MB`;
}
function lokiCommon({ service: service2, view }) {
  const compactor = view.host(peerName(service2, "compactor"));
  return { ring: { kvstore: { store: "memberlist" } }, compactor_address: `http://${compactor}:${lokiPort}`, compactor_grpc_address: `${compactor}:${peerPorts.grpc}` };
}

// src/backends/loki.ts
var configPath2 = "/etc/loki/config.yaml";
var loki = {
  ...plain,
  image: "grafana/loki:3.7.6",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/loki" },
  user: { uid: 10001, gid: 10001 },
  ports: [tcp("http", lokiPort)],
  entrances: lokiEntrances,
  probe: probe(lokiPort, "/ready", ["/usr/bin/loki", "-health"], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 60,
  args: () => [`-config.file=${configPath2}`, "-config.expand-env=true"],
  environment: ({ service: service2, model }) => s3For(service2, model)?.environment ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath2, content: { documents: [configOf2(site)] }, schema: "loki", origin: site.service.origin }]
};
function configOf2(site) {
  const { service: service2, model, view } = site;
  const isParted = isDistributed(service2);
  const store = s3For(service2, model);
  const storage = store === void 0 ? { filesystem: { chunks_directory: "/loki/chunks", rules_directory: "/loki/rules" } } : { s3: { endpoint: store.endpoint(view), region: store.region, bucketnames: store.bucket("chunks"), ...store.keys("access_key_id", "secret_access_key"), insecure: store.isPlaintext, s3forcepathstyle: store.isPathStyle } };
  const rate3 = limitsFor(megabytesPerSecond(model, "logs"));
  return {
    auth_enabled: service2.options["tenants"] === true,
    analytics: { reporting_enabled: false },
    // Batches of the stack's collectors may exceed gRPC's usual 4 MiB.
    server: { http_listen_port: lokiPort, grpc_listen_port: peerPorts.grpc, grpc_server_max_recv_msg_size: 67108864, grpc_server_max_send_msg_size: 67108864, log_level: "info" },
    common: { path_prefix: "/loki", replication_factor: copiesOf(service2), ...isParted ? lokiCommon(site) : alone2, storage },
    schema_config: { configs: [{ from: "2024-04-01", store: "tsdb", object_store: store === void 0 ? "filesystem" : "s3", schema: "v13", index: { prefix: "index_", period: "24h" } }] },
    // Retention does nothing without the compactor's own switch.
    compactor: { working_directory: "/loki/compactor", retention_enabled: true, delete_request_store: store === void 0 ? "filesystem" : "s3" },
    limits_config: { max_global_streams_per_user: streamsFor(model), allow_structured_metadata: true, retention_period: hoursOf(service2.options["retention"], "744h"), ...rate3 },
    ...isParted ? lokiParts(site) : {}
  };
}
var alone2 = { instance_addr: "127.0.0.1", ring: { kvstore: { store: "inmemory" } } };
function streamsFor({ load: load2 }) {
  return Math.max(1e4, Math.ceil(load2.logs?.itemsPerSecond ?? 0));
}
function limitsFor(megabytes) {
  if (megabytes === void 0) return { ingestion_rate_mb: 16, ingestion_burst_size_mb: 32, per_stream_rate_limit: "8MB", per_stream_rate_limit_burst: "16MB" };
  const rate3 = Math.max(8, Math.ceil(megabytes * 2));
  return { ingestion_rate_mb: rate3, ingestion_burst_size_mb: rate3 * 2, per_stream_rate_limit: `${rate3}MB`, per_stream_rate_limit_burst: `${rate3 * 2}MB` };
}

// src/operations/alerts/slos.ts
var burns = [
  { alert: "SloBurnsFast", factor: 14.4, share: 1 / 720, severity: "critical", spent: "2%" },
  { alert: "SloBurns", factor: 6, share: 1 / 120, severity: "critical", spent: "5%" },
  { alert: "SloBurnsSlowly", factor: 1, share: 1 / 10, severity: "warning", spent: "10%" }
];
var sloTestMinutes = 30;
function slosOf({ alerts: alerts2 }, source) {
  return alerts2.slos.filter((slo) => slo.source === source);
}
function recordings({ name: name2, good, total }) {
  return [{ record: "slo:good:rate", expr: `sum(${good})`, labels: { slo: name2 } }, { record: "slo:total:rate", expr: `sum(${total})`, labels: { slo: name2 } }];
}
function sloRules(slo) {
  const budget2 = (100 - slo.objective) / 100;
  return burns.map(({ alert, factor, share, severity: severity2, spent }) => {
    const long = windowOf(slo.windowSeconds * share);
    const short = windowOf(slo.windowSeconds * share / 12);
    const threshold2 = round(Math.min(factor * budget2, 0.9));
    const errors = (window) => `1 - sum_over_time(slo:good:rate{slo="${slo.name}"}[${window}]) / sum_over_time(slo:total:rate{slo="${slo.name}"}[${window}]) > ${threshold2}`;
    const labels2 = { slo: slo.name };
    const atMinute = Math.ceil(slo.windowSeconds * share / 60 / sloTestMinutes + 2) * sloTestMinutes;
    const example2 = (good) => ({ series: [series("slo:good:rate", labels2, `${good}x${atMinute}`), series("slo:total:rate", labels2, `1000x${atMinute}`)], atMinute, labels: labels2 });
    return {
      name: alert,
      group: "slos",
      node: slo.source,
      severity: severity2,
      forMinutes: 0,
      labels: labels2,
      expr: `(${errors(long)}) and (${errors(short)})`,
      summary: `The objective "${slo.name}" (${slo.objective}%) loses its error budget.`,
      because: `errors above ${round(threshold2 * 100)}% over ${long} and ${short}: ${factor} times the pace of the budget of ${round(budget2 * 100)}%, ${spent} of it in ${long}`,
      fires: example2(Math.floor(1e3 * (1 - Math.min(1, threshold2 * 1.2)))),
      silent: { series: example2(1e3 * (1 - threshold2 / 2)).series, atMinute }
    };
  });
}
function windowOf(seconds2) {
  return `${Math.max(5, Math.round(seconds2 / 60))}m`;
}
function round(value2) {
  return Number(value2.toPrecision(6));
}

// src/operations/alerts/rule-file.ts
function ruleDocument({ recordings: recordings2, alerts: alerts2 }) {
  const groups = [...new Set(alerts2.map(({ group }) => group))];
  const recorded = recordings2.length === 0 ? [] : [{ name: "slo-rates", rules: recordings2.map(({ record, expr, labels: labels2 }) => ({ record, expr, labels: labels2 })) }];
  return { groups: [...recorded, ...groups.map((name2) => ({ name: name2, rules: alerts2.filter(({ group }) => group === name2).map(alertOf) }))] };
}
function alertOf(rule) {
  return {
    alert: rule.name,
    expr: rule.expr,
    ...rule.forMinutes === 0 ? {} : { for: `${rule.forMinutes}m` },
    labels: labelsOf(rule),
    annotations: annotationsOf(rule, (text4) => text4)
  };
}
function labelsOf({ severity: severity2, node: node2, labels: labels2 }) {
  return { severity: severity2, node: node2, ...labels2 };
}
function annotationsOf(rule, rendered) {
  return { summary: rendered(rule.summary), description: `Threshold: ${rule.because}.`, runbook: `RUNBOOK.md#${rule.name.toLowerCase()}` };
}
function ruleTests({ alerts: alerts2 }, file2) {
  const isSlow = ({ group }) => group === "slos";
  const files = [{ name: "rules.test.yml", minutes: 1, rules: alerts2.filter((rule) => !isSlow(rule)) }, { name: "slos.test.yml", minutes: sloTestMinutes, rules: alerts2.filter(isSlow) }];
  return files.filter(({ rules: rules2 }) => rules2.length > 0).map(({ name: name2, minutes: minutes2, rules: rules2 }) => ({ name: name2, document: testDocument(rules2, file2, minutes2) }));
}
function testDocument(alerts2, file2, minutes2) {
  return { rule_files: [file2], evaluation_interval: `${minutes2}m`, tests: alerts2.flatMap((rule) => rule.name === "Watchdog" ? [testOf(rule, alerts2, true)] : [testOf(rule, alerts2, true), testOf(rule, alerts2, false)]) };
}
function testOf(rule, all, isFiring) {
  const example2 = isFiring ? rule.fires : rule.silent;
  return {
    name: `${rule.name} of ${[rule.node, ...Object.values(rule.labels ?? {})].join(", ")} ${isFiring ? "fires" : "is silent"}`,
    interval: "1m",
    input_series: example2.series,
    // Rules of the same name for other nodes stay out of it: what is not there is absent for them.
    promql_expr_test: [{
      expr: `count(ALERTS{alertname="${rule.name}",alertstate="firing",${matchers(rule)}}) or vector(0)`,
      eval_time: `${example2.atMinute}m`,
      exp_samples: [{ labels: "{}", value: isFiring ? 1 : 0 }]
    }],
    ...isFiring && isAlone(rule, all) ? { alert_rule_test: [{ eval_time: `${example2.atMinute}m`, alertname: rule.name, exp_alerts: [alertFor(rule, example2)] }] } : {}
  };
}
function matchers(rule) {
  return Object.entries(labelsOf(rule)).map(([key, value2]) => `${key}=${JSON.stringify(value2)}`).join(",");
}
function isAlone(rule, all) {
  return all.filter(({ name: name2 }) => name2 === rule.name).length === 1;
}
function alertFor(rule, { labels: labels2 = {} }) {
  return {
    exp_labels: { ...labels2, ...labelsOf(rule) },
    exp_annotations: annotationsOf(rule, (text4) => text4.replaceAll(/\{\{ \$labels\.(\w+) \}\}/g, (_, name2) => labels2[name2] ?? ""))
  };
}

// src/operations/alerts/delivery.ts
function deliveryRules({ collectors }) {
  return collectors.flatMap((collector2) => signals.flatMap((signal) => exportersOf(collector2, signal).length === 0 ? [] : rulesOf(collector2, signal)));
}
function rulesOf(collector2, signal) {
  const hasQueue3 = exportersOf(collector2, signal).some((exporter) => optionAt(exporter, "sending_queue", "enabled") !== false);
  const waitsInKafka = receiversOf(collector2, signal).some((receiver2) => receiver2.type === "kafka");
  return [
    ...receiversOf(collector2, signal).length === 0 ? [] : [refused2(collector2, signal, waitsInKafka)],
    ...hasQueue3 ? [dropped(collector2, signal, "enqueue_failed", "its sending queue is full")] : [],
    // Behind Kafka and without a queue of its own an attempt that fails is read again; everywhere else it was the last.
    waitsInKafka && !hasQueue3 ? storeRefuses(collector2, signal) : dropped(collector2, signal, "send_failed", "its destination refused them for good, or every attempt is used up")
  ];
}
function refused2({ name: name2 }, signal, waitsInKafka) {
  const counter = (what) => `sum by (job, instance, receiver) (rate(otelcol_receiver_${what}_${items[signal]}_total{job="${name2}"}[5m])) > 0`;
  const labels2 = { job: name2, instance: "one", receiver: "otlp" };
  const metric = `otelcol_receiver_refused_${items[signal]}_total`;
  return {
    name: "DataRefused",
    group: "delivery",
    node: name2,
    severity: waitsInKafka ? "warning" : "critical",
    forMinutes: 5,
    labels: { signal },
    expr: `${counter("refused")} or ${counter("failed")}`,
    summary: `${name2} at {{ $labels.instance }} refuses ${itemNames[signal]} at {{ $labels.receiver }}.`,
    because: waitsInKafka ? "what is refused stays in Kafka and is read again" : "what is refused is lost unless its sender tries again",
    fires: { series: [series(metric, labels2, "0+60x30")], atMinute: 20, labels: labels2 },
    silent: { series: [series(metric, labels2, "5x30")], atMinute: 20 }
  };
}
function dropped({ name: name2 }, signal, how, why) {
  const metric = `otelcol_exporter_${how}_${items[signal]}_total`;
  const labels2 = { job: name2, instance: "one", exporter: "otlp" };
  return {
    name: how === "enqueue_failed" ? "DataDroppedAtFullQueue" : "DataDroppedAtExport",
    group: "delivery",
    node: name2,
    severity: "critical",
    forMinutes: 0,
    labels: { signal },
    expr: `sum by (job, instance, exporter) (${happened(`${metric}{job="${name2}"}`, "5m")})`,
    summary: `${name2} at {{ $labels.instance }} drops ${itemNames[signal]} for {{ $labels.exporter }}: ${why}.`,
    because: "every one of them is lost",
    // The series begins with the first failure, as the collector writes it.
    fires: { series: [series(metric, labels2, "_x15 100x20")], atMinute: 17, labels: labels2 },
    silent: { series: [series(metric, labels2, "100x40")], atMinute: 30 }
  };
}
function storeRefuses({ name: name2 }, signal) {
  const metric = `otelcol_exporter_send_failed_${items[signal]}_total`;
  const labels2 = { job: name2, instance: "one", exporter: "otlp" };
  return {
    name: "StoreRefuses",
    group: "delivery",
    node: name2,
    severity: "warning",
    forMinutes: 10,
    labels: { signal },
    expr: `sum by (job, instance, exporter) (rate(${metric}{job="${name2}"}[5m])) > 0`,
    summary: `${name2} at {{ $labels.instance }} cannot hand ${itemNames[signal]} to {{ $labels.exporter }}.`,
    because: "Kafka keeps them for as long as its retention, and the consumer reads them again",
    fires: { series: [series(metric, labels2, "0+60x40")], atMinute: 30, labels: labels2 },
    silent: { series: [series(metric, labels2, "5x40")], atMinute: 30 }
  };
}

// src/operations/alerts/disk.ts
function hostDiskRules() {
  const labels2 = { job: "otel-monitor", mountpoint: "/var/lib/otelcol/queue" };
  const usage = (state, values) => series("system_filesystem_usage_bytes", { ...labels2, state }, values);
  return [
    {
      name: "DiskWillFill",
      group: "disk",
      node: "otel-monitor",
      severity: "warning",
      forMinutes: 10,
      expr: 'max by (mountpoint) (predict_linear(system_filesystem_usage_bytes{state="free"}[1h], 4 * 3600)) < 0',
      summary: "The disk with the stack's volumes is full in less than four hours.",
      because: "at the pace of the last hour",
      fires: { series: [usage("free", "1000000-10000x80"), usage("used", "1000000+10000x80")], atMinute: 75, labels: { mountpoint: labels2.mountpoint } },
      silent: { series: [usage("free", "1000000-100x80"), usage("used", "1000000+100x80")], atMinute: 75 }
    },
    {
      name: "DiskNearlyFull",
      group: "disk",
      node: "otel-monitor",
      severity: "critical",
      forMinutes: 2,
      expr: 'max by (mountpoint) (system_filesystem_usage_bytes{state="free"}) / sum by (mountpoint) (max by (mountpoint, state) (system_filesystem_usage_bytes{state=~"free|used"})) < 0.1',
      summary: "The disk with the stack's volumes is nearly full.",
      because: "less than 10% is left; stores stop and queues break on a full disk",
      fires: { series: [usage("free", "50x30"), usage("used", "950x30")], atMinute: 20, labels: { mountpoint: labels2.mountpoint } },
      silent: { series: [usage("free", "500x30"), usage("used", "500x30")], atMinute: 20 }
    }
  ];
}
function claimRules() {
  const labels2 = { namespace: "observability", persistentvolumeclaim: "data-loki-0" };
  const stats2 = (what, values) => series(`kubelet_volume_stats_${what}_bytes`, labels2, values);
  return [{
    name: "VolumeNearlyFull",
    group: "disk",
    node: "volumes",
    severity: "critical",
    forMinutes: 5,
    expr: "max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_available_bytes) / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes) < 0.1",
    summary: "Volume {{ $labels.persistentvolumeclaim }} is nearly full.",
    because: "less than 10% is left; stores stop and queues break on a full volume",
    fires: { series: [stats2("available", "50x30"), stats2("capacity", "1000x30")], atMinute: 20, labels: labels2 },
    silent: { series: [stats2("available", "500x30"), stats2("capacity", "1000x30")], atMinute: 20 }
  }];
}

// src/operations/alerts/kafka.ts
function kafkaRules(model) {
  return model.services.filter(({ role }) => role === "queue").flatMap((queue4) => [
    ...queue4.isExternal ? [] : brokerRules(queue4),
    ...consumersOf(queue4, model).flatMap(({ group, collector: collector2 }) => [consumerGone(queue4, group, collector2), lag(queue4, group, "warning"), lag(queue4, group, "critical")])
  ]);
}
function brokerRules(queue4) {
  const { name: name2, replicas: replicas2 } = queue4;
  const least2 = Number(queue4.options["minInSyncReplicas"] ?? 1);
  const factor = Number(queue4.options["replicationFactor"] ?? 1);
  const topic2 = topicPattern(queue4);
  const labels2 = { topic: "otlp_spans", partition: "0" };
  const watching2 = { job: "otel-monitor" };
  const inSync = (value2) => [series("kafka_partition_replicas_in_sync", labels2, `${value2}x30`), series("kafka_partition_replicas", labels2, `${factor}x30`)];
  const brokers = {
    name: "KafkaBrokerDown",
    group: "kafka",
    node: name2,
    severity: replicas2 === 1 ? "critical" : "warning",
    forMinutes: 2,
    expr: `kafka_brokers < ${replicas2}`,
    summary: `A broker of ${name2} is down.`,
    because: `the cluster has ${replicas2}`,
    fires: { series: [series("kafka_brokers", watching2, `${replicas2 - 1}x30`)], atMinute: 20, labels: watching2 },
    silent: { series: [series("kafka_brokers", watching2, `${replicas2}x30`)], atMinute: 20 }
  };
  const blocked = {
    name: "KafkaWritesBlocked",
    group: "kafka",
    node: name2,
    severity: "critical",
    forMinutes: 1,
    expr: `min by (topic) (kafka_partition_replicas_in_sync{topic=~"${topic2}"}) < ${least2}`,
    summary: `Topic {{ $labels.topic }} of ${name2} takes no more writes.`,
    because: `min.insync.replicas is ${least2}`,
    fires: { series: inSync(least2 - 1), atMinute: 20, labels: { topic: "otlp_spans" } },
    silent: { series: inSync(least2), atMinute: 20 }
  };
  if (factor < 2) return [brokers, blocked];
  return [brokers, blocked, {
    name: "KafkaUnderReplicated",
    group: "kafka",
    node: name2,
    severity: "warning",
    forMinutes: 5,
    expr: `sum by (topic) (kafka_partition_replicas{topic=~"${topic2}"} - kafka_partition_replicas_in_sync) > 0`,
    summary: `Topic {{ $labels.topic }} of ${name2} has replicas that are behind.`,
    because: `each partition is kept ${factor} times; another loss may block writes or lose data`,
    fires: { series: inSync(factor - 1), atMinute: 20, labels: { topic: "otlp_spans" } },
    silent: { series: inSync(factor), atMinute: 20 }
  }];
}
function consumerGone({ name: name2 }, group, collector2) {
  const labels2 = { group };
  return {
    name: "KafkaConsumersGone",
    group: "kafka",
    node: name2,
    severity: "critical",
    forMinutes: 5,
    expr: `max by (group) (kafka_consumer_group_members{group="${group}"}) < 1 or absent(kafka_consumer_group_members{group="${group}"})`,
    labels: { collector: collector2 },
    summary: `Nobody reads ${name2} as group ${group}.`,
    because: `${collector2} reads as that group`,
    fires: { series: [series("kafka_consumer_group_members", labels2, "0x30")], atMinute: 20, labels: labels2 },
    silent: { series: [series("kafka_consumer_group_members", labels2, "2x30")], atMinute: 20 }
  };
}
function lag({ name: name2, options }, group, severity2) {
  const retention = parseDuration(options["retention"]) ?? 3600;
  const share = severity2 === "critical" ? 0.5 : 0.1;
  const limit = Math.round(retention * share);
  const labels2 = { group, topic: "otlp_spans" };
  const perMinute = 600;
  const example2 = (seconds2) => [
    series("kafka_consumer_group_lag_sum_ratio", labels2, `${Math.round(seconds2 * perMinute / 60)}x40`),
    series("kafka_partition_current_offset_ratio", { topic: "otlp_spans", partition: "0" }, `0+${perMinute}x40`)
  ];
  return {
    name: severity2 === "critical" ? "KafkaLagNearsRetention" : "KafkaLagGrows",
    group: "kafka",
    node: name2,
    severity: severity2,
    forMinutes: severity2 === "critical" ? 2 : 10,
    labels: { consumers: group },
    // Where nothing is written any more, what waits still grows older.
    expr: `max by (group, topic) (kafka_consumer_group_lag_sum_ratio{group="${group}"}) / on (topic) group_left () clamp_min(sum by (topic) (rate(kafka_partition_current_offset_ratio[10m])), 0.1) > ${limit}`,
    summary: `Group ${group} is behind on topic {{ $labels.topic }} of ${name2}.`,
    because: `more than ${minutes(limit)} behind, ${share * 100}% of the retention of ${minutes(retention)}; what is older is deleted unread`,
    fires: { series: example2(limit * 1.5), atMinute: 30, labels: labels2 },
    silent: { series: example2(limit * 0.5), atMinute: 30 }
  };
}

// src/operations/alerts/presence.ts
function presenceRules(model) {
  return [
    ...model.collectors.flatMap((collector2) => [...collectorDown(collector2), restarts(collector2), ...memory(collector2)]),
    ...scrapedJobs(model).map(({ name: name2, replicas: replicas2 }) => down("ServiceDown", name2, 1, replicas2 === 1 ? "the one replica" : `any of ${replicas2} replicas`))
  ];
}
function collectorDown(collector2) {
  const { name: name2 } = collector2;
  const least2 = leastReplicas(collector2.scaling);
  const none2 = down("CollectorDown", name2, 1, "any replica");
  if (least2 < 2 || collector2.mode === "daemonset") return [none2];
  const some = {
    ...none2,
    name: "CollectorReplicaMissing",
    severity: "warning",
    forMinutes: 10,
    expr: `(sum(up{job="${name2}"}) or vector(0)) < ${least2}`,
    summary: `${name2} runs with fewer replicas than it should have.`,
    because: `the stack wants at least ${least2} replicas`,
    fires: { series: [series("up", { job: name2, instance: "one" }, "1x30")], atMinute: 20, labels: {} },
    silent: { series: Array.from({ length: least2 }, (_, index) => series("up", { job: name2, instance: `replica-${index + 1}` }, "1x30")), atMinute: 20 }
  };
  return [none2, some];
}
function down(alert, name2, least2, what) {
  return {
    name: alert,
    group: "presence",
    node: name2,
    severity: "critical",
    forMinutes: 2,
    // A name that resolves to nobody leaves no series behind, so absence is looked for too.
    expr: `(sum(up{job="${name2}"}) or vector(0)) < ${least2}`,
    summary: `${name2} does not answer, or is gone.`,
    because: `its metrics were read from ${what} every 15 seconds`,
    fires: { series: [series("up", { job: name2, instance: "one" }, "1x10 0x20")], atMinute: 20, labels: {} },
    silent: { series: [series("up", { job: name2, instance: "one" }, "1x30")], atMinute: 20 }
  };
}
function restarts({ name: name2 }) {
  const labels2 = { job: name2, instance: "one" };
  return {
    name: "CollectorRestarts",
    group: "presence",
    node: name2,
    severity: "warning",
    forMinutes: 0,
    expr: `resets(otelcol_process_uptime_seconds_total{job="${name2}"}[30m]) > 2`,
    summary: `${name2} at {{ $labels.instance }} starts again and again.`,
    because: "more than two restarts in 30 minutes are no rollout",
    fires: { series: [series("otelcol_process_uptime_seconds_total", labels2, "0+60x6 0+60x6 0+60x6 0+60x12")], atMinute: 30, labels: labels2 },
    silent: { series: [series("otelcol_process_uptime_seconds_total", labels2, "0+60x40")], atMinute: 30 }
  };
}
var mebibyte6 = 2 ** 20;
function memory(collector2) {
  const { name: name2 } = collector2;
  const labels2 = { job: name2, instance: "one" };
  const container = collector2.resources.memoryBytes;
  const soft = softLimitBytes(collector2);
  const near = {
    name: "CollectorNearMemoryLimit",
    group: "memory",
    node: name2,
    severity: "critical",
    forMinutes: 5,
    expr: `otelcol_process_memory_rss_bytes{job="${name2}"} > ${Math.floor(container * 0.9)}`,
    summary: `${name2} at {{ $labels.instance }} is about to be killed for its memory.`,
    because: `90% of the container's ${container / mebibyte6} MiB`,
    fires: { series: [series("otelcol_process_memory_rss_bytes", labels2, `${Math.floor(container * 0.95)}x30`)], atMinute: 20, labels: labels2 },
    silent: { series: [series("otelcol_process_memory_rss_bytes", labels2, `${Math.floor(container * 0.6)}x30`)], atMinute: 20 }
  };
  if (soft === void 0) return [near];
  return [near, {
    name: "CollectorRefusesForMemory",
    group: "memory",
    node: name2,
    severity: "warning",
    forMinutes: 5,
    expr: `otelcol_process_runtime_heap_alloc_bytes{job="${name2}"} > ${Math.floor(soft * 0.95)}`,
    summary: `${name2} at {{ $labels.instance }} is at its memory limiter, which then refuses data.`,
    because: `95% of the limiter's soft limit of ${Math.floor(soft / mebibyte6)} MiB`,
    fires: { series: [series("otelcol_process_runtime_heap_alloc_bytes", labels2, `${Math.floor(soft)}x30`)], atMinute: 20, labels: labels2 },
    silent: { series: [series("otelcol_process_runtime_heap_alloc_bytes", labels2, `${Math.floor(soft * 0.5)}x30`)], atMinute: 20 }
  }];
}

// src/operations/alerts/queues.ts
var defaultOutage = 3600;
function queueRules(model) {
  return model.collectors.filter(hasQueue2).flatMap((collector2) => [fillsEarly(collector2, model.outageSeconds), growing(collector2), nearlyFull(collector2)]);
}
function hasQueue2({ components }) {
  return components.some((component) => component.kind === "exporter" && component.type !== "debug" && optionAt(component, "sending_queue", "enabled") !== false);
}
var capacity = 1e3;
function labelsOf2(name2) {
  return { job: name2, instance: "one", exporter: "otlp", data_type: "traces" };
}
function example(name2, values, atMinute) {
  const labels2 = labelsOf2(name2);
  return { series: [series("otelcol_exporter_queue_size", labels2, values), series("otelcol_exporter_queue_capacity", labels2, `${capacity}x60`)], atMinute, labels: labels2 };
}
function silentExample(name2, values, atMinute) {
  const { series: same } = example(name2, values, atMinute);
  return { series: same, atMinute };
}
function fillsEarly({ name: name2 }, declared2) {
  const outage = declared2 ?? defaultOutage;
  const fast = Math.ceil(2 * capacity * 60 / outage);
  const slow = Math.max(1, Math.floor(capacity * 60 / outage / 2));
  return {
    name: "QueueFillsBeforeOutageEnds",
    group: "queues",
    node: name2,
    severity: "critical",
    forMinutes: 3,
    expr: `deriv(otelcol_exporter_queue_size{job="${name2}"}[5m]) * ${outage} > 1.1 * otelcol_exporter_queue_capacity{job="${name2}"}`,
    summary: `The queue of {{ $labels.exporter }} ({{ $labels.data_type }}) in ${name2} at {{ $labels.instance }} fills faster than it may.`,
    because: declared2 === null ? "at this pace it lasts less than an hour; the stack declares no outage" : `at this pace it lasts less than the declared outage of ${minutes(outage)}, with 10% of margin`,
    fires: example(name2, `0+${fast}x12`, 11),
    silent: silentExample(name2, `0+${slow}x20`, 11)
  };
}
function growing({ name: name2 }) {
  return {
    name: "QueueGrows",
    group: "queues",
    node: name2,
    severity: "warning",
    forMinutes: 10,
    expr: `otelcol_exporter_queue_size{job="${name2}"} > 0.1 * otelcol_exporter_queue_capacity{job="${name2}"}`,
    summary: `{{ $labels.exporter }} in ${name2} at {{ $labels.instance }} has data waiting ({{ $labels.data_type }}).`,
    because: "a tenth of the queue; one that keeps up is nearly empty",
    fires: example(name2, `${capacity * 0.3}x30`, 20),
    silent: silentExample(name2, `${capacity * 0.05}x30`, 20)
  };
}
function nearlyFull({ name: name2 }) {
  return {
    name: "QueueNearlyFull",
    group: "queues",
    node: name2,
    severity: "critical",
    forMinutes: 2,
    expr: `otelcol_exporter_queue_size{job="${name2}"} > 0.8 * otelcol_exporter_queue_capacity{job="${name2}"}`,
    summary: `The queue of {{ $labels.exporter }} ({{ $labels.data_type }}) in ${name2} at {{ $labels.instance }} is nearly full.`,
    because: "80% of the queue; what comes when it is full is refused",
    fires: example(name2, `${capacity * 0.9}x30`, 20),
    silent: silentExample(name2, `${capacity * 0.3}x30`, 20)
  };
}

// src/operations/alerts/sources.ts
function sourceRules(model) {
  return [
    ...model.collectors.flatMap((collector2) => signals.flatMap((signal) => receiversOf(collector2, signal).length === 0 ? [] : [noData(collector2, signal)])),
    ...signals.flatMap((signal) => declared(model, signal))
  ];
}
function accepted(name2, signal) {
  return `otelcol_receiver_accepted_${items[signal]}_total{job=~"${name2}"}`;
}
function noData({ name: name2 }, signal) {
  const counter = `otelcol_receiver_accepted_${items[signal]}_total`;
  const labels2 = { job: name2, receiver: "otlp" };
  const by = "sum by (job, receiver)";
  return {
    name: "NoDataFromSource",
    group: "sources",
    node: name2,
    severity: "warning",
    forMinutes: 5,
    labels: { signal },
    // What was never sent is nobody's fault: only what came within a day and then stopped is missed.
    expr: `${by} (rate(${counter}{job="${name2}"}[15m])) == 0 and ${by} (increase(${counter}{job="${name2}"}[1d])) > 0`,
    summary: `${name2} has had no ${itemNames[signal]} from {{ $labels.receiver }} for 15 minutes.`,
    because: "they came within the last day, and stopped",
    fires: { series: [series(counter, { ...labels2, instance: "one" }, "0+60x30 1800x60")], atMinute: 60, labels: labels2 },
    silent: { series: [series(counter, { ...labels2, instance: "one" }, "0+60x90")], atMinute: 60 }
  };
}
function declared(model, signal) {
  const load2 = model.load[signal];
  const entries = entryCollectors(model, signal).map(({ name: name2 }) => name2);
  const [node2] = entries;
  if (load2 === null || node2 === void 0) return [];
  const limit = load2.itemsPerSecond;
  const counter = `otelcol_receiver_accepted_${items[signal]}_total`;
  const example2 = (perSecond2) => ({ series: [series(counter, { job: node2, instance: "one", receiver: "otlp" }, `0+${perSecond2 * 60}x60`)], atMinute: 50, labels: {} });
  return [{
    name: "LoadAboveDeclared",
    group: "sources",
    node: node2,
    severity: "warning",
    forMinutes: 15,
    labels: { signal },
    expr: `sum(rate(${accepted(entries.join("|"), signal)}[10m])) > ${limit}`,
    summary: `More ${itemNames[signal]} arrive than the stack declares.`,
    because: `queues, partitions and volumes are sized for the declared ${limit} a second`,
    fires: example2(limit * 1.5),
    silent: { series: example2(limit * 0.5).series, atMinute: 50 }
  }];
}

// src/operations/alerts/rules.ts
function loadsRules({ isExternal, options }) {
  return !isExternal && options["tenants"] !== true;
}
function ruleSet(model, store, target) {
  const slos = slosOf(model, store);
  const own3 = model.selfMonitoring === store ? [...presenceRules(model), ...queueRules(model), ...deliveryRules(model), ...sourceRules(model), ...kafkaRules(model), ...target === "compose" ? hostDiskRules() : claimRules(), watchdog(model)] : [];
  return { recordings: slos.flatMap(recordings), alerts: [...own3, ...slos.flatMap(sloRules)] };
}
function watchdog({ name: name2 }) {
  return {
    name: "Watchdog",
    group: "watchdog",
    node: name2,
    severity: "none",
    forMinutes: 0,
    expr: "vector(1)",
    summary: "Alerts are evaluated and delivered.",
    because: "it fires for as long as everything from rule to receiver works",
    fires: { series: [], atMinute: 1, labels: {} },
    silent: { series: [], atMinute: 1 }
  };
}

// src/backends/scrape-jobs.ts
function scrapeJobs(model, view) {
  const collectors = model.collectors.map((collector2) => job(collector2.name, view.everyHost(collector2.name), 8888));
  const stores2 = scrapedJobs(model).map(({ name: name2, port: port2 }) => job(name2, view.everyHost(name2), port2));
  return [...collectors, ...stores2, ...view.extraScrapes.map(({ name: name2, host, port: port2 }) => job(name2, host, port2))];
}
function job(name2, host, port2) {
  return { job_name: name2, dns_sd_configs: [{ names: [host], type: "A", port: port2, refresh_interval: "15s" }] };
}

// src/backends/prometheus.ts
var promotedAttributes = [
  "service.instance.id",
  "service.name",
  "service.namespace",
  "service.version",
  "deployment.environment.name",
  "host.name",
  "k8s.cluster.name",
  "k8s.namespace.name",
  "k8s.deployment.name",
  "k8s.pod.name"
];
var port = storePorts.prometheus.query;
var configPath3 = "/etc/prometheus/prometheus.yml";
var prometheus = {
  ...plain,
  image: "prom/prometheus:v3.14.0",
  resources: { cpu: 1, memory: "4Gi" },
  volume: { size: "50Gi", path: "/prometheus" },
  user: { uid: 65534, gid: 65534 },
  ports: [tcp("http", port)],
  probe: probe(port, "/-/ready", ["wget", "-q", "--spider", `http://localhost:${port}/-/ready`], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 120,
  args: ({ view }) => [
    `--config.file=${configPath3}`,
    "--storage.tsdb.path=/prometheus",
    "--web.enable-otlp-receiver",
    "--web.enable-remote-write-receiver",
    "--enable-feature=exemplar-storage",
    // A backup takes a snapshot by it; nothing outside the project's network reaches it.
    ...view.target === "compose" ? ["--web.enable-admin-api"] : []
  ],
  configs: (site) => [
    { file: `${site.service.name}/prometheus.yml`, path: configPath3, content: { documents: [configOf3(site)] }, schema: "prometheus", origin: site.service.origin },
    ...rulesOf2(site)
  ],
  secretFiles: ({ service: service2, model }) => {
    const store = remoteStore(service2, model);
    return store === void 0 ? [] : remoteWriteFiles(store);
  }
};
var rulesPath = "/etc/prometheus/rules.yml";
function rulesOf2({ service: service2, model, view }) {
  const rules2 = ruleSet(model, service2.name, view.target);
  if (rules2.alerts.length === 0) return [];
  return [{ file: `${service2.name}/rules.yml`, path: rulesPath, content: { documents: [ruleDocument(rules2)] }, schema: "prometheus-rules", origin: model.alerts.origin }];
}
function configOf3(site) {
  const { service: service2, model, view } = site;
  return {
    // Collectors answer with dots in names where they may; dashboards and alerts are written for one spelling.
    global: { scrape_interval: "15s", evaluation_interval: "15s", metric_name_escaping_scheme: "underscores", external_labels: { stack: model.name, ...model.environment === null ? {} : { environment: model.environment } } },
    otlp: { promote_resource_attributes: promotedAttributes, keep_identifying_resource_attributes: true },
    // Collectors retry after an outage, so samples arrive late.
    storage: { tsdb: { out_of_order_time_window: lateness(model), retention: { time: promDuration(service2.options["retention"], "15d"), ...sizeLimit(service2) } }, exemplars: { max_exemplars: 1e5 } },
    rule_files: rulesOf2(site).length === 0 ? void 0 : [rulesPath],
    alerting: alertingOf(site),
    scrape_configs: model.selfMonitoring === service2.name ? scrapeJobs(model, view) : [],
    remote_write: remoteWrites(site)
  };
}
function alertingOf({ model, view }) {
  const managers = model.services.filter(({ role }) => role === "alerting");
  if (managers.length === 0) return void 0;
  return { alertmanagers: managers.map(({ name: name2 }) => ({ dns_sd_configs: [{ names: [view.everyHost(name2)], type: "A", port: 9093 }] })) };
}
function sizeLimit({ volume: volume3 }) {
  return volume3 === null ? {} : { size: `${Math.floor(volume3.bytes * 0.85 / 2 ** 20)}MB` };
}
function remoteWrites({ service: service2, model, view }) {
  const target = model.services.find((candidate) => candidate.name === service2.options["remoteWrite"]);
  if (target === void 0) return void 0;
  const signIn3 = target.isExternal ? remoteWriteAuth(target, (key) => view.secretFile(key)) : {};
  return [{ url: writeUrl(target, view), headers: tenantHeader(target), ...signIn3, send_exemplars: true, queue_config: { max_samples_per_send: 2e3 } }];
}
var writePaths = { mimir: "/api/v1/push", "external-mimir": "/api/v1/push" };
function writeUrl(target, view) {
  const { endpoint } = target.options;
  const path2 = writePaths[target.type] ?? "/api/v1/write";
  return typeof endpoint === "string" ? `${endpoint.replace(/\/$/, "")}${path2}` : `http://${view.host(target.name)}:${storePortsOf(target.type)?.ingest ?? port}${path2}`;
}
function tenantHeader({ options }) {
  return typeof options["tenant"] === "string" ? { "X-Scope-OrgID": options["tenant"] } : void 0;
}

// src/backends/mimir-parts.ts
var mimirPort = storePorts.mimir.query;
var mimirEntrances = [{
  port: tcp("http", mimirPort),
  routes: [
    { to: "distributor", port: mimirPort, paths: ["/api/v1/push", "/otlp/v1/metrics"] },
    { to: "ruler", port: mimirPort, paths: ["/prometheus/config/v1/rules", "/prometheus/api/v1/rules", "/prometheus/api/v1/alerts"] },
    { to: "query-frontend", port: mimirPort, paths: ["/prometheus/"] }
  ]
}];
var largestItem = 8 * 2 ** 20;
function cached(site) {
  return { backend: "memcached", memcached: { addresses: cacheAddresses(site), max_item_size: largestItem, timeout: "500ms" } };
}
function mimirParts(site) {
  const { service: service2, view } = site;
  const schedulers = `${view.everyHost(peerName(service2, "query-scheduler"))}:${peerPorts.grpc}`;
  return {
    memberlist: memberlist(site),
    frontend: { scheduler_address: schedulers, parallelize_shardable_queries: true, cache_results: true, results_cache: cached(site) },
    frontend_worker: { scheduler_address: schedulers }
  };
}
function mimirBucketCaches(site) {
  return { index_cache: cached(site), chunks_cache: cached(site), metadata_cache: cached(site) };
}
function mimirRuler({ service: service2, view }) {
  return { query_frontend: { address: `${view.host(peerName(service2, "query-frontend"))}:${peerPorts.grpc}` } };
}

// src/backends/mimir.ts
var configPath4 = "/etc/mimir/config.yaml";
var mimir = {
  ...plain,
  image: "grafana/mimir:3.2.0",
  resources: { cpu: 2, memory: "4Gi" },
  volume: { size: "50Gi", path: "/data" },
  user: { uid: 10001, gid: 10001 },
  ports: [tcp("http", mimirPort)],
  entrances: mimirEntrances,
  // The image has no program that could ask.
  probe: probe(mimirPort, "/ready", null, 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 120,
  args: () => [`-config.file=${configPath4}`, "-config.expand-env=true"],
  alone: ["-target=all"],
  environment: ({ service: service2, model }) => s3For(service2, model)?.environment ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath4, content: { documents: [configOf4(site)] }, origin: site.service.origin }, ...rulesOf3(site)]
};
var rulesFolder = "/etc/mimir/rules";
function rulesOf3({ service: service2, model, view }) {
  const rules2 = ruleSet(model, service2.name, view.target);
  if (rules2.alerts.length === 0 || !loadsRules(service2)) return [];
  return [{ file: `${service2.name}/rules.yml`, path: `${rulesFolder}/anonymous/rules.yml`, content: { documents: [ruleDocument(rules2)] }, schema: "prometheus-rules", origin: model.alerts.origin }];
}
function rulerOf(site, storage, parts) {
  const manager = site.model.services.find(({ role }) => role === "alerting");
  const alertmanager2 = manager === void 0 ? {} : { alertmanager_url: `http://${site.view.host(manager.name)}:9093` };
  return rulesOf3(site).length === 0 ? { ruler_storage: storage, ruler: { rule_path: "/data/ruler-rules", ...parts } } : { ruler_storage: { backend: "local", local: { directory: rulesFolder } }, ruler: { rule_path: "/data/ruler-rules", ...parts, ...alertmanager2 } };
}
function configOf4(site) {
  const { service: service2, model, view } = site;
  const store = s3For(service2, model);
  const s3 = store === void 0 ? void 0 : { endpoint: store.endpoint(view), region: store.region, ...store.keys("access_key_id", "secret_access_key"), insecure: store.isPlaintext };
  const isParted = isDistributed(service2);
  const ring = { kvstore: { store: isParted ? "memberlist" : "inmemory" } };
  const copies = { ...ring, replication_factor: copiesOf(service2) };
  const blocks2 = store === void 0 ? { backend: "filesystem", filesystem: { dir: "/data/blocks" } } : { backend: "s3", s3: { bucket_name: store.bucket("blocks") } };
  const ruler = store === void 0 ? { backend: "filesystem", filesystem: { dir: "/data/ruler" } } : { backend: "s3", s3: { bucket_name: store.bucket("ruler") } };
  return {
    multitenancy_enabled: service2.options["tenants"] === true,
    usage_stats: { enabled: false },
    // By default it writes beside the program, where the root file system is read-only.
    activity_tracker: { filepath: "/data/metrics-activity.log" },
    server: { http_listen_port: mimirPort, grpc_listen_port: peerPorts.grpc },
    common: s3 === void 0 ? void 0 : { storage: { backend: "s3", s3 } },
    blocks_storage: { ...blocks2, tsdb: { dir: "/data/tsdb" }, bucket_store: { sync_dir: "/data/tsdb-sync", ...isParted ? mimirBucketCaches(site) : {} } },
    ...rulerOf(site, ruler, isParted ? mimirRuler(site) : {}),
    compactor: { data_dir: "/data/compactor", sharding_ring: ring },
    distributor: { ring },
    // One process keeps one copy; the defaults ask for three.
    ingester: { ring: copies },
    store_gateway: { sharding_ring: copies },
    limits: {
      compactor_blocks_retention_period: hoursOf(service2.options["retention"], "2160h"),
      max_global_exemplars_per_user: 1e5,
      out_of_order_time_window: lateness(model),
      promote_otel_resource_attributes: promotedAttributes.join(","),
      ...limitsFor2(model)
    },
    ...isParted ? mimirParts(site) : {}
  };
}
function limitsFor2(model) {
  const rate3 = model.load.metrics?.itemsPerSecond;
  return rate3 === void 0 ? { ingestion_rate: 1e5, ingestion_burst_size: 1e6, max_global_series_per_user: 15e5 } : {
    ingestion_rate: rate3 * 2,
    ingestion_burst_size: rate3 * 20,
    max_global_series_per_user: Math.max(15e4, rate3 * 60)
  };
}

// src/backends/roles.ts
var small = { cpu: "250m", memory: "512Mi" };
var middle = { cpu: "500m", memory: "1Gi" };
var large = { cpu: 1, memory: "4Gi" };
var replaying = { startSeconds: 900, stopSeconds: 300 };
var gateway = { name: "gateway", program: "gateway", replicas: 2, resources: { cpu: "250m", memory: "256Mi" }, volume: null, uses: [], isMember: false };
var cache = { name: "cache", program: "cache", replicas: 2, resources: { cpu: "250m", memory: "1Gi" }, volume: null, uses: [], isMember: false };
var queryPath = [
  { name: "querier", replicas: 3, resources: middle, volume: null, uses: ["storage"] },
  { name: "query-frontend", replicas: 2, resources: small, volume: null, uses: [] }
];
var scheduler = { name: "query-scheduler", replicas: 2, resources: { cpu: "100m", memory: "256Mi" }, volume: null, uses: [] };
var loki2 = () => [
  gateway,
  { name: "distributor", replicas: 3, resources: middle, volume: null, uses: [] },
  { name: "ingester", replicas: 3, resources: large, volume: "stated", uses: ["storage"], ...replaying },
  ...queryPath.map((role) => role.name === "query-frontend" ? { ...role, uses: ["storage"] } : role),
  scheduler,
  { name: "index-gateway", replicas: 2, resources: middle, volume: "20Gi", uses: ["storage"] },
  // One alone may delete and merge.
  { name: "compactor", replicas: 1, resources: middle, volume: "20Gi", uses: ["storage"] },
  cache
];
var mimir2 = () => [
  gateway,
  { name: "distributor", replicas: 3, resources: { cpu: 1, memory: "2Gi" }, volume: null, uses: [] },
  { name: "ingester", replicas: 3, resources: { cpu: 1, memory: "8Gi" }, volume: "stated", uses: ["storage"], ...replaying },
  { name: "store-gateway", replicas: 3, asMany: "ingester", resources: { cpu: "500m", memory: "2Gi" }, volume: "20Gi", uses: ["storage"] },
  ...queryPath,
  scheduler,
  { name: "compactor", replicas: 1, resources: { cpu: 1, memory: "4Gi" }, volume: "100Gi", uses: ["storage"] },
  { name: "ruler", replicas: 2, resources: middle, volume: null, uses: ["storage"] },
  cache
];
var zones = ["zone-a", "zone-b"];
var tempoIngestPort = storePorts.tempo.ingest;
var tempo = (service2, model) => [
  gateway,
  { name: "distributor", replicas: 3, resources: middle, volume: null, uses: ["ingest"], ports: [tcp("otlp-grpc", tempoIngestPort, "grpc")] },
  ...zones.map((zone) => ({
    name: "live-store",
    suffix: `live-store-${zone}`,
    target: "live-store",
    replicas: 3,
    resources: { cpu: 1, memory: "2Gi" },
    volume: "stated",
    uses: ["ingest", "storage"],
    environment: { LIVE_STORE_ZONE: zone }
  })),
  { name: "block-builder", replicas: 3, asMany: "live-store", resources: { cpu: "500m", memory: "2Gi" }, volume: "20Gi", uses: ["ingest", "storage"] },
  ...generator(service2, model),
  ...queryPath.map((role) => role.name === "query-frontend" ? { ...role, uses: ["storage"] } : role),
  // Two of them would plan the same work.
  { name: "backend-scheduler", replicas: 1, resources: small, volume: "5Gi", uses: ["storage"] },
  { name: "backend-worker", replicas: 2, resources: { cpu: "500m", memory: "2Gi" }, volume: null, uses: ["storage"] },
  cache
];
function generator(service2, model) {
  return metricsBeside(service2, model) === void 0 ? [] : [{ name: "metrics-generator", replicas: 2, resources: { cpu: "500m", memory: "2Gi" }, volume: "10Gi", uses: ["ingest", "metrics"] }];
}
var stores = { loki: loki2, mimir: mimir2, tempo };
function rolesOf(service2, model) {
  return stores[service2.type]?.(service2, model) ?? [];
}

// src/backends/ingest.ts
var largestRecord = 16e6;
function ingestTopic(service2) {
  return { topic: `${service2.name}-ingest`, partitions: replicasOf2(service2, "live-store"), maxMessageBytes: largestRecord, store: service2.name };
}
function ingestTopics(queue4, model) {
  return model.services.filter((service2) => isDistributed(service2) && service2.options["ingest"] === queue4.name).map(ingestTopic);
}
function ingestAccess({ service: service2, model, view }) {
  const queue4 = model.services.find((candidate) => candidate.name === service2.options["ingest"]);
  if (queue4 === void 0) return { address: "", signIn: null };
  return queue4.isExternal ? { address: listOf2(queue4.options["bootstrap"]).join(","), signIn: plainSignIn(queue4.options["auth"]) } : view.ingest(queue4, service2);
}
function listOf2(value2) {
  return Array.isArray(value2) ? value2.map(String) : [];
}
function plainSignIn(auth) {
  if (typeof auth !== "object" || auth === null || !("username" in auth) || !("password" in auth)) return null;
  const { password } = auth;
  return { username: String(auth.username), secret: typeof password === "object" && password !== null && "key" in password ? String(password.key) : "" };
}

// src/backends/tempo-parts.ts
var tempoPort = storePorts.tempo.query;
var tempoEntrances = [
  { port: tcp("otlp-grpc", tempoIngestPort, "grpc"), routes: [{ to: "distributor", port: tempoIngestPort }] },
  { port: tcp("http", tempoPort), routes: [{ to: "query-frontend", port: tempoPort, paths: ["/api/"] }] }
];
var tempoKeepalive = { server_parameters: { max_connection_age: "1m", max_connection_age_grace: "30s" } };
function tempoParts(site) {
  const { service: service2, view } = site;
  return {
    memberlist: memberlist(site),
    ingest: { kafka: kafkaClient2(site) },
    block_builder: { partitions_per_instance: partitionsPerBuilder(site) },
    live_store: { ring: { ...inRing(), instance_zone: "${LIVE_STORE_ZONE}" }, partition_ring: inRing() },
    querier: { frontend_worker: { frontend_address: `${view.everyHost(peerName(service2, "query-frontend"))}:${peerPorts.grpc}` } },
    cache: { caches: [{ roles: ["bloom", "parquet-footer", "frontend-search"], memcached: { addresses: cacheAddresses(site), consistent_hash: true, timeout: "500ms" } }] }
  };
}
function schedulerAddress({ service: service2, view }) {
  return `${view.host(peerName(service2, "backend-scheduler"))}:${peerPorts.grpc}`;
}
function kafkaClient2(site) {
  const { topic: topic2, maxMessageBytes } = ingestTopic(site.service);
  const { address: address2, signIn: signIn3 } = ingestAccess(site);
  return {
    address: address2,
    topic: topic2,
    auto_create_topic_enabled: false,
    producer_max_record_size_bytes: maxMessageBytes - recordOverhead,
    ...signIn3 === null ? {} : { sasl_username: signIn3.username, sasl_password: "${KAFKA_PASSWORD}" }
  };
}
var recordOverhead = 16384;
function partitionsPerBuilder({ service: service2 }) {
  const builders2 = service2.roles.find((role) => role.name === "block-builder")?.replicas ?? 1;
  return Math.max(1, Math.ceil(ingestTopic(service2).partitions / builders2));
}

// src/backends/tempo.ts
var configPath5 = "/etc/tempo/config.yaml";
var tempo2 = {
  ...plain,
  image: "grafana/tempo:3.0.3",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/var/tempo" },
  user: { uid: 10001, gid: 10001 },
  ports: [tcp("otlp-grpc", tempoIngestPort, "grpc"), tcp("http", tempoPort)],
  entrances: tempoEntrances,
  probe: probe(tempoPort, "/ready", ["/tempo", "-health"], 60),
  metrics: { port: "http", path: "/metrics" },
  stopSeconds: 60,
  args: () => [`-config.file=${configPath5}`, "-config.expand-env=true"],
  environment: ({ service: service2, model }) => s3For(service2, model)?.environment ?? [],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: configPath5, content: { documents: [configOf5(site)] }, origin: site.service.origin }]
};
function configOf5(site) {
  const { service: service2, model, view } = site;
  const store = s3For(service2, model);
  const retention = hoursOf(service2.options["retention"], "336h");
  const isParted = isDistributed(service2);
  const trace = store === void 0 ? { backend: "local", wal: { path: "/var/tempo/wal" }, local: { path: "/var/tempo/blocks" } } : { backend: "s3", wal: { path: "/var/tempo/wal" }, s3: { bucket: store.bucket("traces"), endpoint: store.endpoint(view), region: store.region, ...store.keys("access_key", "secret_key"), insecure: store.isPlaintext, forcepathstyle: store.isPathStyle } };
  return {
    server: { http_listen_port: tempoPort, grpc_server_max_recv_msg_size: 67108864, grpc_server_max_send_msg_size: 67108864 },
    usage_report: { reporting_enabled: false },
    ...service2.options["tenants"] === true ? { multitenancy_enabled: true } : {},
    distributor: { receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${tempoIngestPort}`, max_recv_msg_size_mib: 64, ...isParted ? { keepalive: tempoKeepalive } : {} } } } } },
    // Both decide how long blocks stay: the scheduler plans compaction, the worker does it.
    backend_scheduler: { provider: { compaction: { compaction: { block_retention: retention } } } },
    backend_worker: { compaction: { block_retention: retention }, ...isParted ? { backend_scheduler_addr: schedulerAddress(site), ring: inRing() } : {} },
    storage: { trace },
    ...isParted ? tempoParts(site) : {},
    ...metricsGenerator(site),
    overrides: { defaults: { ingestion: limitsFor3(model), ...metricsBeside(service2, model) === void 0 ? {} : { metrics_generator: { processors: ["service-graphs", "span-metrics"] } } } }
  };
}
function metricsGenerator({ service: service2, model, view }) {
  const metrics2 = metricsBeside(service2, model);
  if (metrics2 === void 0) return {};
  return { metrics_generator: { storage: { path: "/var/tempo/generator", remote_write: [{ url: writeUrl(metrics2, view), headers: tenantHeader(metrics2), send_exemplars: true }] } } };
}
function limitsFor3(model) {
  const load2 = model.load.traces;
  if (load2 === null) return { rate_limit_bytes: 3e7, burst_size_bytes: 6e7, max_traces_per_user: 1e5 };
  const bytes2 = Math.max(3e7, load2.itemsPerSecond * load2.bytesPerItem * 2);
  return { rate_limit_bytes: bytes2, burst_size_bytes: bytes2 * 2, max_traces_per_user: Math.max(1e4, Math.ceil(load2.itemsPerSecond / spansPerTrace3) * 60) };
}
var spansPerTrace3 = 10;

// src/backends/index.ts
var definitions = { alertmanager, grafana, jaeger, kafka, loki, mimir, "object-store": objectStore, postgres, prometheus, tempo: tempo2 };
function definitionOf(type) {
  return definitions[type];
}

// src/lower/exposure.ts
function exposureOf(exposure, origin) {
  if (!isPlainNode(exposure)) return null;
  const options = exposure.options;
  const { tls: tls2, gateway: gateway3 } = options;
  return {
    type: exposure.type === "load-balancer" ? "load-balancer" : "host-ports",
    address: options.address ?? "127.0.0.1",
    hostname: options.hostname ?? null,
    isInternal: options.internal ?? false,
    tls: typeof tls2 === "object" ? { cert: tls2.cert.key, key: tls2.key.key } : tls2 ?? null,
    annotations: options.annotations ?? {},
    allow: options.allow ?? [],
    gateway: gateway3 === void 0 ? null : { name: gateway3.name, namespace: gateway3.namespace, listeners: { grpc: gateway3.listeners.grpc ?? null, http: gateway3.listeners.http ?? null } },
    origin
  };
}

// src/lower/place-services.ts
var placeServices = (model, lowering) => ({
  ...model,
  services: [...lowering.nodes.values()].flatMap((node2) => isCollector(node2.value) ? [] : [serviceOf(node2, node2.value, lowering)]).sort((left, right) => left.name < right.name ? -1 : 1)
});
var roles = { backend: "store", queue: "queue", "object-store": "object-store", database: "database", dashboards: "dashboards" };
function serviceOf({ name: name2, at: at3 }, node2, lowering) {
  const defaults2 = definitionOf(node2.type);
  const options = node2.options;
  const origin = [...at3, "options"];
  return {
    name: name2,
    type: node2.type,
    role: roles[node2.kind] ?? "store",
    isExternal: defaults2 === void 0,
    options: optionsOf2(node2, lowering),
    signals: signals.filter((signal) => has(node2, takes[signal])),
    image: defaults2 === void 0 ? null : options.image ?? defaults2.image,
    resources: defaults2 === void 0 ? null : resourcesOf(options.resources, defaults2.resources, [...origin, "resources"]),
    replicas: replicasOf3(node2, options.replicas, defaults2),
    volume: volumeOf2(options.volume, defaults2, origin),
    expose: exposureOf(options.expose, [...origin, "expose"]),
    roles: [],
    buckets: {},
    origin: at3
  };
}
function replicasOf3(node2, replicas2, defaults2) {
  const { brokers } = node2.options;
  if (typeof brokers === "number" && defaults2 !== void 0) return brokers;
  return replicas2 ?? 1;
}
function resourcesOf(stated, fallback2, origin) {
  const { cpu, memory: memory3, cpuLimit } = stated ?? fallback2;
  return { cpuMillis: millisOf(cpu), memoryBytes: bytesOf(memory3), cpuLimitMillis: cpuLimit === void 0 ? null : Math.round(cpuLimit * 1e3), origin };
}
function volumeOf2(stated, defaults2, origin) {
  if (defaults2?.volume === void 0) return null;
  const { size, bytes: bytes2, storageClass } = sizeOf(stated ?? defaults2.volume.size);
  return { name: "data", size, bytes: bytes2, storageClass, path: defaults2.volume.path, origin: [...origin, "volume"] };
}
var settings2 = /* @__PURE__ */ new Set(["name", "image", "resources", "replicas", "volume", "expose", "roles"]);
function optionsOf2(node2, lowering) {
  const stated = Object.entries(node2.options).filter(([key, value2]) => !settings2.has(key) && value2 !== void 0);
  const values = Object.fromEntries(stated.map(([key, value2]) => [key, valueOf(value2, lowering, (component) => described(component, lowering))]));
  const derived = derivedOptions(node2);
  return { ...derived, ...values, ...derived["topics"] === void 0 ? {} : { topics: derived["topics"] } };
}
function described(component, lowering) {
  return isComponent(component) ? { type: component.type, options: valueOf(component.options, lowering) } : null;
}
function derivedOptions(node2) {
  if (node2.type === "grafana") return addressOf3(node2);
  if (node2.kind !== "queue") return {};
  const brokers = Number(node2.options["brokers"]);
  const replicationFactor = Number(node2.options["replicationFactor"] ?? Math.min(3, brokers));
  const given = node2.options["topics"];
  return {
    topics: { traces: "otlp_spans", metrics: "otlp_metrics", logs: "otlp_logs", ...given },
    replicationFactor,
    minInSyncReplicas: Math.max(1, replicationFactor - 1),
    maxMessageBytes: 1048588
  };
}
function addressOf3(node2) {
  const exposure = exposureOf(node2.options["expose"], []);
  if (exposure === null) return {};
  if (exposure.type === "host-ports") return { url: "http://localhost:3000/" };
  return exposure.hostname === null ? {} : { url: `${exposure.tls === "none" ? "http" : "https"}://${exposure.hostname}/` };
}

// src/lower/place-alertmanager.ts
var alertmanagerName = "alertmanager";
var placeAlertmanager = (model, lowering) => {
  if (!tellsSomebody(model)) return model;
  const { origin } = model.alerts;
  const other = [...model.collectors, ...model.services].find(({ name: name2 }) => name2 === alertmanagerName);
  if (other !== void 0) {
    lowering.log.error("validate/duplicate-name", other.origin, { message: `A node of the stack is called "${alertmanagerName}".`, why: "The service that tells people of alerts has that name.", fix: "Rename it." });
  }
  const { volume: volume3 } = alertmanager;
  const node2 = {
    name: alertmanagerName,
    role: "alerting",
    type: "alertmanager",
    isExternal: false,
    options: {},
    signals: [],
    image: alertmanager.image,
    resources: resourcesOf(void 0, alertmanager.resources, origin),
    replicas: 1,
    volume: volume3 === void 0 ? null : { ...sizeOf(volume3.size), name: "data", path: volume3.path, origin },
    expose: null,
    roles: [],
    buckets: {},
    origin
  };
  return { ...model, services: [...model.services, node2].sort((left, right) => left.name.localeCompare(right.name, "en")) };
};
function tellsSomebody({ alerts: alerts2, selfMonitoring }) {
  return selfMonitoring !== null && alerts2.critical.length + alerts2.warning.length + (alerts2.heartbeat === null ? 0 : 1) > 0;
}

// src/lower/place-alerts.ts
var placeAlerts = (model, lowering) => ({ ...model, alerts: alertsOf(lowering.stack.alerts, lowering) });
function alertsOf(alerts2, lowering) {
  const origin = [...lowering.at, "alerts"];
  const heartbeat = alerts2?.notify?.heartbeat;
  return {
    origin,
    critical: channels(alerts2?.notify?.critical, "critical", lowering),
    warning: channels(alerts2?.notify?.warning, "warning", lowering),
    heartbeat: heartbeat === void 0 ? null : channels([heartbeat], "heartbeat", lowering)[0] ?? null,
    slos: Object.entries(alerts2?.slos ?? {}).map(([name2, slo]) => ({
      name: name2,
      objective: slo.objective,
      windowSeconds: secondsOf(slo.window),
      good: slo.good,
      total: slo.total,
      source: lowering.nodes.get(slo.source)?.name ?? "",
      origin: [...origin, "slos", name2]
    }))
  };
}
function channels(list3, severity2, lowering) {
  return (list3 ?? []).flatMap((channel, index) => {
    if (!isPlainNode(channel)) return [];
    const options = valueOf(channel.options, lowering);
    return [{ type: channel.type, options, origin: [...lowering.at, "alerts", "notify", severity2, index] }];
  });
}

// src/collector/image.ts
function contribImage(version) {
  return isMissingOnDockerHub(version) ? `ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:${version}` : `otel/opentelemetry-collector-contrib:${version}`;
}
function isMissingOnDockerHub(version) {
  const minor = Number(version.split(".")[1]);
  return minor >= 124 && minor <= 125;
}
var collectorUser = { uid: 10001, gid: 10001 };

// src/lower/place-collectors.ts
var placeCollectors = (model, { stack, at: at3 }) => ({
  ...model,
  collectors: collectorsOf(stack).map(([name2, collector2]) => collectorOf2(name2, collector2, [...at3, "collectors", name2], stack.collectorVersion ?? newestCollector))
});
function collectorOf2(name2, collector2, origin, version) {
  const resources4 = resourcesOf(collector2.resources, collectorResources, [...origin, "resources"]);
  return {
    name: name2,
    origin,
    preset: collector2.type,
    mode: collector2.mode ?? "deployment",
    image: collector2.image ?? contribImage(version),
    isCustomImage: collector2.image !== void 0,
    resources: resources4,
    scaling: { ...scalingOf(collector2.replicas), origin: [...origin, "replicas"] },
    minAvailable: collector2.minAvailable ?? null,
    expose: exposureOf(collector2.expose, [...origin, "expose"]),
    isPersistent: collector2.sendingQueue !== void 0 || collector2.type === "gateway",
    volumes: [],
    hostPaths: (collector2.mounts ?? []).map((mount, index) => ({ path: mount.hostPath, readOnly: mount.readOnly, origin: [...origin, "mounts", index] })),
    components: [],
    pipelines: [],
    extensions: [],
    ports: [],
    goMemoryLimitBytes: Math.floor(resources4.memoryBytes * 0.8)
  };
}
function scalingOf(replicas2) {
  if (replicas2 === void 0 || typeof replicas2 === "number") return { by: "fixed", count: replicas2 ?? 1 };
  if ("cpuUtilization" in replicas2) return { by: "cpu", min: replicas2.min, max: replicas2.max, utilization: replicas2.cpuUtilization };
  return { by: "lag", min: replicas2.min, max: replicas2.max, lag: replicas2.lagThreshold };
}

// src/backends/images.ts
var haproxyImage = "haproxy:3.4.2-alpine";
var memcachedImage = "memcached:1.6.39-alpine";

// src/lower/check-sign-in.ts
function checkSignIn(service2, model, log) {
  const { signIn: signIn3, url } = service2.options;
  if (signIn3 !== void 0 && url === void 0) {
    log.error("validate/sign-in-without-url", [...service2.origin, "options", "signIn"], {
      message: `"${service2.name}" signs people in by OpenID Connect, and does not know its own address.`,
      why: "The provider sends people back to the address that Grafana names, which would be localhost.",
      fix: 'Name it: url: "https://grafana.example.com".'
    });
  }
  const store = remoteStore(service2, model);
  const asked = store === void 0 ? null : signInTo(store);
  if (store === void 0 || asked?.by !== "unknown") return;
  log.error("validate/remote-write-auth", [...service2.origin, "options", "remoteWrite"], {
    on: "key",
    message: `"${service2.name}" cannot sign in to "${store.name}" as "${asked.type}" does.`,
    why: 'Prometheus knows a password, a token, OAuth 2 client credentials and AWS signatures, each with its secret by secret("NAME").',
    fix: "Use extensions.basicAuth(), bearerTokenAuth(), oauth2Client() or sigv4Auth() with a secret of its own, or send these metrics through a collector."
  });
}

// src/lower/check-store-mode.ts
function checkStoreMode(service2, stated, log) {
  const findings = isDistributed(service2) ? [...missing(service2, stated), ...singles(service2, stated), ...ingest2(service2, stated)] : onlyInParts(service2, stated);
  for (const { code, at: at3, said: said2 } of findings) log.error(code, at3, said2);
}
function optionOf({ origin }, ...path2) {
  return [...origin, "options", ...path2];
}
function onlyInParts(service2, stated) {
  return ["roles", "replicationFactor", ...service2.type === "tempo" ? ["ingest"] : []].filter((key) => !service2.isExternal && stated[key] !== void 0).map((key) => ({
    code: "validate/roles-need-microservices",
    at: optionOf(service2, key),
    said: {
      on: "key",
      message: `"${service2.name}" is one process, and "${key}" is for a store in microservices mode.`,
      why: "It would change nothing.",
      fix: `Add mode: "microservices", or take ${key} out.`
    }
  }));
}
function missing(service2, stated) {
  const found = [];
  if (stated["storage"] === void 0) {
    found.push({
      code: "validate/microservices-without-storage",
      at: optionOf(service2, "mode"),
      said: { message: `"${service2.name}" runs in microservices mode without an object store.`, why: "Its roles share what they store, and a volume belongs to one replica.", fix: "Give it one: storage: objectStore({ ... }) or s3({ ... })." }
    });
  }
  if (service2.type === "tempo" && stated["ingest"] === void 0) {
    found.push({
      code: "validate/tempo-without-kafka",
      at: optionOf(service2, "mode"),
      said: { message: `"${service2.name}" runs in microservices mode without Kafka.`, why: "Tempo 3 in parts hands traces from its distributors to the rest through a topic of Kafka; without one it does not start.", fix: "Name the cluster: ingest: kafka({ ... }), or run Tempo as one process." }
    });
  }
  return found;
}
var alone3 = { loki: ["compactor"], tempo: ["backend-scheduler"] };
function singles(service2, stated) {
  return (alone3[service2.type] ?? []).filter((role) => replicasIn(stated, role) > 1).map((role) => ({
    code: "validate/role-stands-alone",
    at: optionOf(service2, "roles", role, "replicas"),
    said: { message: `"${service2.name}" would have ${replicasIn(stated, role)} replicas of its ${role}.`, why: "It plans what is merged and deleted, and two of them would work against each other.", fix: "Leave it at one; Kubernetes starts it again where it stops." }
  }));
}
function replicasIn({ roles: roles4 }, role) {
  const each = typeof roles4 === "object" && roles4 !== null ? Object.entries(roles4).find(([name2]) => name2 === role)?.[1] : void 0;
  return typeof each === "object" && each !== null && "replicas" in each ? Number(each.replicas) : 1;
}
function ingest2(service2, stated) {
  const cluster2 = stated["ingest"];
  const options = typeof cluster2 === "object" && cluster2 !== null && "options" in cluster2 && typeof cluster2.options === "object" ? { ...cluster2.options } : {};
  const { auth, tls: tls2 } = options;
  const mechanism = typeof auth === "object" && auth !== null && "mechanism" in auth ? String(auth.mechanism) : "PLAIN";
  const isEncrypted = tls2 !== void 0 && !(typeof tls2 === "object" && tls2 !== null && "insecure" in tls2 && tls2.insecure === true);
  if (!isEncrypted && mechanism === "PLAIN") return [];
  return [{
    code: "validate/ingest-listener",
    at: optionOf(service2, "ingest"),
    said: {
      on: "key",
      message: `"${service2.name}" cannot sign in to this Kafka: its listener ${isEncrypted ? "speaks TLS" : `asks for ${mechanism}`}.`,
      why: "Tempo's client of Kafka knows SASL/PLAIN at most, and no TLS.",
      fix: "Name a listener of the cluster without TLS, open to Tempo's pods only, by an externalKafka() of its own."
    }
  }];
}

// src/lower/place-roles.ts
var placeRoles = (model, lowering) => ({ ...model, services: model.services.map((service2) => withRoles(service2, model, lowering)) });
function withRoles(service2, model, lowering) {
  const options = statedOptions(service2, lowering);
  checkSignIn(service2, model, lowering.log);
  if (service2.type in scalable2) checkStoreMode(service2, options, lowering.log);
  const buckets2 = bucketNames(service2, model);
  if (!isDistributed(service2)) return { ...service2, buckets: buckets2 };
  const roles4 = rolesOf(service2, model).map((role) => roleNode(role, statedOf(role, options), role.name in (options.roles ?? {}), service2));
  return { ...service2, buckets: buckets2, roles: roles4, replicas: roles4.find(({ name: name2 }) => keepers.has(name2))?.replicas ?? service2.replicas };
}
var keepers = /* @__PURE__ */ new Set(["ingester", "live-store"]);
function statedOf(role, { roles: roles4 = {}, replicas: replicas2, resources: resources4 }) {
  const keeper = role.asMany ?? role.name;
  const count3 = roles4[role.name]?.replicas ?? roles4[keeper]?.replicas ?? (keepers.has(keeper) ? replicas2 : void 0);
  const requests = roles4[role.name]?.resources ?? (keepers.has(role.name) ? resources4 : void 0);
  return { ...roles4[role.name], ...count3 === void 0 ? {} : { replicas: count3 }, ...requests === void 0 ? {} : { resources: requests } };
}
var scalable2 = { loki: true, mimir: true, tempo: true };
function statedOptions(service2, { nodes }) {
  const node2 = [...nodes.values()].find(({ name: name2 }) => name2 === service2.name)?.value;
  return node2 !== void 0 && "options" in node2 ? node2.options : {};
}
function roleNode(role, stated, isStated, service2) {
  const origin = isStated ? [...service2.origin, "options", "roles", role.name] : service2.origin;
  return {
    name: role.name,
    workload: role.program === "gateway" ? service2.name : `${service2.name}-${role.suffix ?? role.name}`,
    image: imageOf2(role, service2),
    replicas: stated.replicas ?? role.replicas,
    resources: resourcesOf(stated.resources, role.resources, [...origin, "resources"]),
    volume: roleVolume(role, stated, service2, origin),
    origin
  };
}
function imageOf2({ program }, service2) {
  if (program === "gateway") return haproxyImage;
  return program === "cache" ? memcachedImage : service2.image ?? "";
}
function roleVolume(role, stated, service2, origin) {
  const path2 = definitionOf(service2.type)?.volume?.path;
  if (role.volume === null || path2 === void 0) return null;
  if (role.volume === "stated" && stated.volume === void 0) return service2.volume;
  return volumeOf2(stated.volume, { volume: { size: role.volume === "stated" ? "20Gi" : role.volume, path: path2 } }, origin);
}

// src/lower/place-storage.ts
var placeStorage = (model, lowering) => {
  const sources = new Map(collectorsOf(lowering.stack));
  return mapCollectors(model, (collector2) => {
    const fsync = sources.get(collector2.name)?.sendingQueue?.fsync ?? false;
    const queue4 = collector2.isPersistent ? [queueExtension(collector2, fsync)] : [];
    return { ...collector2, components: [...collector2.components, ...queue4], volumes: [...collector2.volumes, ...storageVolumes(collector2, lowering)] };
  });
};
function queueExtension(collector2, fsync) {
  const directory = { $: "directory", volume: queueStorage };
  const compaction = { on_start: true, on_rebound: true, directory, cleanup_on_start: true };
  return newComponent("extension", "file_storage", `file_storage/${queueStorage}`, { directory, create_directory: true, fsync, timeout: "10s", compaction }, [...collector2.origin, "sendingQueue"]);
}
function storageVolumes(collector2, lowering) {
  const wanted = new Set(collector2.components.flatMap((component) => [...symbolsIn(component.options)].flatMap((symbol) => symbol.$ === "directory" ? [symbol.volume] : [])));
  wanted.delete(queueStorage);
  const known3 = new Set(collector2.volumes.map((volume3) => volume3.name));
  return [...wanted].filter((name2) => !known3.has(name2)).map((name2) => {
    const stated = storageSizes(lowering).get(name2) ?? "1Gi";
    return { ...sizeOf(stated), name: name2, path: `/var/lib/otelcol/${name2}`, origin: collector2.origin };
  });
}
function storageSizes(lowering) {
  const sizes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const visit2 = (value2) => {
    if (typeof value2 !== "object" || value2 === null || seen.has(value2)) return;
    seen.add(value2);
    if (isComponent(value2) && value2.type === "file_storage") {
      const { volume: volume3 } = value2.options;
      if (volume3 !== void 0) sizes.set(value2.name ?? "storage", volume3);
    }
    Object.values(value2).forEach(visit2);
  };
  visit2(lowering.stack);
  return sizes;
}

// src/lower/place-targets.ts
var placeTargets = (model, lowering) => {
  const targets2 = lowering.stack.targets.flatMap((target, index) => isPlainNode(target) ? [targetOf2(target, index, lowering)] : []);
  reportSameFolder(targets2, lowering);
  return { ...model, targets: targets2 };
};
function targetOf2(target, index, lowering) {
  const origin = [...lowering.at, "targets", index];
  const { overrides = [], patches = [], name: name2, ...options } = target.options;
  return {
    type: target.type,
    name: name2 ?? target.type,
    options,
    origin,
    overrides: overrides.flatMap((override, at3) => {
      const of2 = lowering.nodes.get(override.of)?.name;
      const where = [...origin, "options", "overrides", at3];
      if (of2 !== void 0) return [{ of: of2, pods: { ...override.pods }, storageClass: override.storageClass ?? null, origin: where }];
      lowering.log.error("validate/not-in-stack", where, { message: "An override is of something that is not in this stack.", why: "Only what is reachable from defineStack() is emitted, so the override would change nothing.", fix: "Use it in the stack, or remove the override." });
      return [];
    }),
    patches: patches.map((patch, at3) => ({ kind: patch.match.kind, name: patch.match.name ?? null, merge: patch.merge, origin: [...origin, "options", "patches", at3] }))
  };
}
function reportSameFolder(targets2, { log }) {
  targets2.forEach((target, index) => {
    const other = targets2.slice(0, index).find((earlier) => earlier.name.toLowerCase() === target.name.toLowerCase());
    if (other === void 0) return;
    log.error("validate/same-folder", target.origin, {
      message: `Two targets would be written to the folder "${target.name}".`,
      why: "Each target is a whole folder of its own.",
      fix: `Name one of them: ${target.type === "compose" ? "compose" : "kubernetes"}({ name: "${target.name}-2" }).`,
      notes: [{ message: "The other one is here.", at: other.origin }]
    });
  });
}

// src/lower/refuse-cycles.ts
var refuseCycles = (model, { log }) => {
  for (const collector2 of model.collectors) {
    const circle = circleIn2(collector2);
    if (circle === void 0) continue;
    log.error("validate/connector-cycle", [...collector2.origin, "pipelines", circle[0] ?? ""], {
      on: "key",
      message: `Pipelines of collector "${collector2.name}" feed each other in a circle: ${circle.join(" -> ")}.`,
      why: "What enters the circle would never leave it, and the collector refuses to start.",
      fix: "Take a connector out of one of these pipelines."
    });
  }
  return model;
};
function circleIn2(collector2) {
  const walk = (id, path2) => {
    if (path2.includes(id)) return [...path2.slice(path2.indexOf(id)), id];
    const exporters = collector2.pipelines.find((pipeline2) => pipeline2.id === id)?.exporters ?? [];
    const next3 = collector2.pipelines.filter((pipeline2) => pipeline2.receivers.some((receiver2) => exporters.includes(receiver2)));
    return next3.map((pipeline2) => walk(pipeline2.id, [...path2, id])).find((found) => found !== void 0);
  };
  return collector2.pipelines.map((pipeline2) => walk(pipeline2.id, [])).find((found) => found !== void 0);
}

// src/lower/size-memory-limiters.ts
var sizeMemoryLimiters = (model) => mapCollectors(model, (collector2) => withHeap(mapComponents(collector2, (component) => sized3(component, collector2))));
function withHeap(collector2) {
  const memoryMib = Math.floor(collector2.resources.memoryBytes / mebibyte4);
  const limits3 = collector2.components.filter(isLimiter).flatMap((limiter) => limitOf(limiter, memoryMib) ?? []);
  return { ...collector2, goMemoryLimitBytes: Math.min(collector2.goMemoryLimitBytes, ...limits3.map((mib) => mib * mebibyte4)) };
}
function isLimiter({ kind, type }) {
  return kind === "processor" && type === "memory_limiter";
}
function limitOf(limiter, memoryMib) {
  const [mib, percentage2] = [optionAt(limiter, "limit_mib"), optionAt(limiter, "limit_percentage")];
  if (typeof mib === "number" && mib > 0) return mib;
  return typeof percentage2 === "number" && percentage2 > 0 ? Math.floor(memoryMib * percentage2 / 100) : void 0;
}
function sized3(component, collector2) {
  if (!isLimiter(component)) return component;
  const memoryMib = Math.floor(collector2.resources.memoryBytes / mebibyte4);
  const stated = optionAt(component, "limit_mib");
  const isPercentage = optionAt(component, "limit_percentage") !== void 0;
  const limit = typeof stated === "number" ? stated : Math.max(1, Math.min(Math.floor(memoryMib * 0.8), memoryMib - aboveLimiterMib));
  const because = `sized from the container's ${memoryMib} MiB: the smaller of 80% and ${memoryMib} - ${aboveLimiterMib} MiB`;
  const limits3 = isPercentage ? {} : { limit_mib: limit, spike_limit_mib: Math.floor(limit * 0.2) };
  return derive(component, { check_interval: "1s", ...limits3 }, collector2.resources.origin, because);
}

// src/lower/size-sampling.ts
var decisionWait = "30s";
var leastTraces = 5e4;
var sizeSampling = (model) => mapCollectors(model, (collector2) => mapComponents(collector2, (component) => sized4(component, collector2, model)));
function sized4(component, collector2, model) {
  if (component.kind !== "processor" || component.type !== "tail_sampling") return component;
  const waiting2 = derive(component, { decision_wait: decisionWait }, collector2.origin, "upstream's default, written out");
  const rate3 = rateInto(model, collector2, "traces");
  const seconds2 = parseGoDuration(optionAt(waiting2, "decision_wait"));
  if (rate3 === void 0 || seconds2 === void 0) return waiting2;
  const tracesPerSecond = Math.ceil(rate3 / leastReplicas(collector2.scaling) / spansPerTrace2);
  const held2 = Math.max(leastTraces, Math.ceil(tracesPerSecond * seconds2 * 1.5));
  const load2 = model.load.traces?.origin ?? collector2.origin;
  return derive(waiting2, { num_traces: held2, expected_new_traces_per_sec: tracesPerSecond }, load2, `${tracesPerSecond} traces/s x ${seconds2} s, half as much again`);
}

// src/lower/passes.ts
var passes = [
  placeServices,
  placeRoles,
  placeCollectors,
  buildPipelines,
  refuseCycles,
  findPorts,
  sizeMemoryLimiters,
  keepTracesWhole,
  sizeSampling,
  deriveQueues,
  placeStorage,
  enableExtensions,
  placeAlerts,
  placeAlertmanager,
  gatherSecrets,
  connectEdges,
  placeTargets
];

// src/lower/lower.ts
function lower(stack, options, log) {
  const lowering = { ...options, ...withMonitor({ stack, nodes: nameNodes(stack, options.at, log) }, options.at), log };
  if (log.hasErrors) return emptyModel(lowering);
  return passes.reduce((model, pass) => log.hasErrors ? model : pass(model, lowering), emptyModel(lowering));
}
function emptyModel({ stack, environment, at: at3, nodes }) {
  return {
    schema: 1,
    name: stack.name,
    environment,
    collectorVersion: stack.collectorVersion ?? newestCollector,
    outageSeconds: stack.outage === void 0 ? null : secondsOf(stack.outage),
    load: Object.fromEntries(signals.map((signal) => [signal, flowOf(stack.load?.[signal], signal, [...at3, "load", signal])])),
    collectors: [],
    services: [],
    edges: [],
    secrets: [],
    files: [],
    alerts: { slos: [], critical: [], warning: [], heartbeat: null, origin: [...at3, "alerts"] },
    selfMonitoring: stack.selfMonitoring === void 0 ? null : nodes.get(stack.selfMonitoring)?.name ?? null,
    targets: [],
    lint: stack.lint ?? {},
    origin: at3
  };
}
function flowOf(load2, signal, origin) {
  if (load2 === void 0) return null;
  if (typeof load2 === "string") return { itemsPerSecond: perSecond(load2), bytesPerItem: itemBytes[signal], isDefaultSize: true, origin };
  const { itemSize: itemSize2 } = load2;
  return { itemsPerSecond: perSecond(load2.rate), bytesPerItem: typeof itemSize2 === "number" ? itemSize2 : bytesOf(itemSize2), isDefaultSize: false, origin };
}

// src/model/facts.ts
function factsOf({ services, collectors }) {
  const queues2 = services.filter((service2) => service2.role === "queue" && !service2.isExternal);
  const exposed2 = [...collectors, ...services].flatMap(({ name: name2, expose }) => expose === null ? [] : [[name2, { by: expose.type, tls: expose.tls !== null && expose.tls !== "none" }]]);
  return { topics: Object.fromEntries(queues2.map((queue4) => [queue4.name, topicsOf3(queue4)])), exposed: Object.fromEntries(exposed2) };
}
function topicsOf3({ options }) {
  const names4 = options["topics"];
  const facts = { partitions: Number(options["partitions"]), replicationFactor: Number(options["replicationFactor"]), retentionMs: Math.round((parseDuration(options["retention"]) ?? 0) * 1e3) };
  return Object.fromEntries(Object.values(typeof names4 === "object" && names4 !== null ? names4 : {}).flatMap((name2) => typeof name2 === "string" ? [[name2, facts]] : []));
}

// src/operations/alerts/test-files.ts
function ruleTestFiles(model, target) {
  const { origin } = model.alerts;
  return model.services.flatMap((service2) => {
    const { name: name2 } = service2;
    const rules2 = ruleSet(model, name2, target);
    if (rules2.alerts.length === 0) return [];
    const folder = target === "compose" ? `config/${name2}` : `tests/${name2}`;
    const tests = ruleTests(rules2, "rules.yml").map(({ name: file2, document }) => ({ path: `${folder}/${file2}`, documents: [document], origin }));
    return target === "compose" && loadsRules(service2) ? tests : [{ path: `${folder}/rules.yml`, documents: [ruleDocument(rules2)], schema: "prometheus-rules", origin }, ...tests];
  });
}

// src/operations/runbook/commands.ts
function composeCommands({ collectors }) {
  const asking2 = `${collectors[0]?.name ?? ""}-probe`;
  return {
    place: "in the folder of compose.yaml",
    status: "docker compose ps --all",
    apply: "docker compose up -d --remove-orphans",
    usage: "docker compose stats --no-stream",
    disk: "docker system df -v",
    backup: "scripts/backup.sh",
    restore: "scripts/restore.sh backups/NAME",
    health: "scripts/health-check.sh",
    logs: (node2) => `docker compose ps --all --services | grep -E '^${node2}(-[0-9]+)?$' | xargs docker compose logs --since 30m --tail 200`,
    restart: (node2) => `docker compose ps --services | grep -E '^${node2}(-[0-9]+)?$' | xargs docker compose restart`,
    ask: (node2, port2, path2) => `docker compose exec -T ${asking2} wget -qO- '${`http://${node2}:${port2}${path2}`}'`,
    kafka: (queue4, program, args2) => `docker compose exec -T -e KAFKA_HEAP_OPTS=-Xmx256m ${queue4}-1 /opt/kafka/bin/${program}.sh --bootstrap-server localhost:${kafkaPorts.local} ${args2}`,
    upgrade: (node2) => `docker compose ps --services | grep -E '^${node2}(-[0-9]+)?$' | while read -r each; do docker compose up -d --no-deps --wait "$each" < /dev/null; done`
  };
}
function kubernetesCommands({ collectors, services }, { namespaceOf: namespaceOf2, isStrimzi }) {
  const namespaces = [...new Set([...collectors, ...services].map(({ name: name2 }) => namespaceOf2(name2)))];
  const [main = "default"] = namespaces;
  const select = (node2) => `-n ${namespaceOf2(node2)} -l app.kubernetes.io/name=${node2}`;
  const each = (verb) => namespaces.map((namespace) => `kubectl -n ${namespace} ${verb}`).join("\n");
  const kinds4 = "deployment,statefulset,daemonset";
  return {
    place: "anywhere, with kubectl and rights in the namespaces",
    status: each("get pods,pvc,hpa -o wide"),
    apply: "kubectl apply -k .",
    usage: each("top pods --containers"),
    disk: each("get pvc"),
    backup: `kubectl -n ${main} get cronjobs,volumesnapshots`,
    restore: `kubectl -n ${main} get volumesnapshots`,
    health: each("get pods --field-selector=status.phase!=Running"),
    logs: (node2) => `kubectl logs ${select(node2)} --all-containers --prefix --since 30m --tail 200`,
    restart: (node2) => `kubectl rollout restart ${kinds4} ${select(node2)}`,
    ask: (node2, port2, path2) => `kubectl -n ${namespaceOf2(node2)} port-forward svc/${node2} ${port2}:${port2} > /dev/null & sleep 3; curl -sg 'http://localhost:${port2}${path2}'; kill %%`,
    kafka: (queue4, program, args2) => isStrimzi ? void 0 : `kubectl -n ${namespaceOf2(queue4)} exec ${queue4}-1 -- env KAFKA_HEAP_OPTS=-Xmx256m /opt/kafka/bin/${program}.sh --bootstrap-server localhost:${kafkaPorts.local} ${args2}`,
    upgrade: (node2) => `kubectl rollout status ${kinds4} ${select(node2)} --timeout 15m`
  };
}

// src/operations/scripts/backup.ts
var backupScript = `usage() {
  cat << 'USAGE'
usage: scripts/backup.sh [--to FOLDER] [--keep N] [--only VOLUME]... [--dry-run]

Saves every named volume of the stack, and nothing else. Prometheus is saved by its own snapshot and Postgres by pg_dump while they run; for everything
else writers are stopped before the stores that they write to, and all are started again whatever happens.

  --to FOLDER    where backups are kept (default: backups/ beside compose.yaml)
  --keep N       complete backups that are kept; older ones are deleted after a good one (default 7, 0 keeps all)
  --only VOLUME  only this volume; may be repeated
  --dry-run      says what would be done

A backup appears under its name only when it is complete and verified. Restore it with scripts/restore.sh.

exit codes: 0 saved and verified   2 wrong arguments   3 docker cannot be used   4 a volume is missing or empty   5 another backup is running
            6 an archive could not be written (disk full?)   7 an archive is not what was saved   8 services could not be started again
USAGE
}

target=$here/backups
keep=7
dry=
only=()
while [ $# -gt 0 ]; do
  case $1 in
    --to) [ $# -gt 1 ] || { usage >&2; exit 2; }; target=$2; shift 2 ;;
    --keep) [ $# -gt 1 ] || { usage >&2; exit 2; }; keep=$2; shift 2 ;;
    --only) [ $# -gt 1 ] || { usage >&2; exit 2; }; only+=("$2"); shift 2 ;;
    --dry-run) dry=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    *) say "unknown argument: $1"; usage >&2; exit 2 ;;
  esac
done
case $keep in '' | *[!0-9]*) die 2 "--keep takes a number, not \\"$keep\\"" ;; esac

wanted() {
  [ \${#only[@]} -gt 0 ] || return 0
  local each
  for each in "\${only[@]}"; do [ "$each" != "$1" ] || return 0; done
  return 1
}

chosen() {
  local volume service component
  while read -r volume service component; do
    if wanted "$volume"; then echo "$volume $service $component"; fi
  done < <(volumes)
}

for each in "\${only[@]}"; do volumes | cut -d ' ' -f 1 | has_line "$each" || die 2 "there is no volume \\"$each\\"; there are: $(volumes | cut -d ' ' -f 1 | tr '\\n' ' ')"; done
mapfile -t rows < <(chosen)
[ \${#rows[@]} -gt 0 ] || die 4 "the stack has no volumes"

need_docker

# A volume that does not exist would be made by docker, empty, and its backup would look good.
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  volume_exists "$volume" || die 4 "volume $volume does not exist; was the stack ever started as project \\"$project\\"?"
  [ "$(entries_in "$volume")" -gt 0 ] || die 4 "volume $volume is empty: there is nothing to save, and a backup of it would hide that"
done

# Saved while it runs.
is_live() { case $2 in prometheus | postgres) is_running "$1" ;; *) return 1 ;; esac; }

to_stop=()
for service in "\${stop_order[@]}"; do
  for row in "\${rows[@]}"; do
    read -r volume owner component <<< "$row"
    [ "$owner" = "$service" ] || continue
    is_live "$owner" "$component" || { ! is_running "$owner" || to_stop+=("$owner"); }
  done
done

if [ -n "$dry" ]; then
  for row in "\${rows[@]}"; do
    read -r volume service component <<< "$row"
    if is_live "$service" "$component"; then how="while it runs"; else how="stopped"; fi
    echo "would save $volume ($service, $how) as $(archive_of "$volume" "$component")"
  done
  [ \${#to_stop[@]} -eq 0 ] || echo "would stop, and start again: \${to_stop[*]}"
  exit 0
fi

mkdir -p -- "$target" || die 6 "cannot make $target"
lock=$target/.lock
if ! mkdir -- "$lock" 2> /dev/null; then
  other=$(cat -- "$lock/pid" 2> /dev/null || echo unknown)
  if [ "$other" = unknown ] || kill -0 "$other" 2> /dev/null; then die 5 "another backup is running (process $other); if it is not, remove $lock"; fi
  say "a backup was interrupted (process $other is gone); clearing up after it"
fi
echo $$ > "$lock/pid"

work=
snapshot=
finish() {
  local code=$?
  trap - EXIT
  [ -z "$snapshot" ] || with_volume "\${snapshot%% *}" rw rm -rf "/volume/snapshots/\${snapshot#* }" < /dev/null || true
  restart || { [ "$code" -ne 0 ] || code=8; }
  [ -z "$work" ] || rm -rf -- "$work"
  rm -rf -- "$lock"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Whoever is stopped stands in a file first: a run after one that was killed starts them again.
restart() {
  [ -f "$target/.stopped" ] || return 0
  local services
  mapfile -t services < "$target/.stopped"
  if compose start "\${services[@]}" > /dev/null; then
    rm -f -- "$target/.stopped"
  else
    say "error: could not start again: \${services[*]}. Do it by hand: docker compose start \${services[*]}"
    return 1
  fi
}

restart || exit 8
rm -rf -- "$target"/.partial-*

stamp=$(date -u +%Y%m%dT%H%M%SZ)
while [ -e "$target/$stamp" ]; do sleep 1; stamp=$(date -u +%Y%m%dT%H%M%SZ); done
work=$target/.partial-$stamp
mkdir -- "$work" || die 6 "cannot make $work"
moment=$(($(date +%s) - 60))
known_data "$moment" > "$work/known-data"

note() { printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$@" >> "$work/volumes.tsv" || die 6 "cannot write to $target: is its disk full?"; }

# save VOLUME SERVICE COMPONENT FOLDER: an archive of a folder of the volume, with the entries that it must hold.
save() {
  local volume=$1 service=$2 component=$3 folder=$4 archive count listed
  archive=$work/$(archive_of "$volume" "$component")
  count=$(with_volume "$volume" ro find "$folder" -mindepth 1 < /dev/null | wc -l | tr -d ' ')
  with_volume "$volume" ro tar -C "$folder" -czf - . < /dev/null > "$archive" || die 6 "the archive of $volume could not be written to $target: is its disk full?"
  listed=$(entries_of "$archive") || die 7 "the archive of $volume cannot be read back"
  # The folder itself is an entry too.
  [ "$listed" -eq $((count + 1)) ] || die 7 "the archive of $volume holds $listed entries, and the volume $((count + 1))"
  note "$volume" "$service" "$component" "$count" "$(bytes_in "$volume")"
  say "saved $volume: $count entries"
}

save_prometheus() {
  local volume=$1 service=$2 component=$3 answer name
  answer=$(compose exec -T "$service" wget -q -O - --post-data= http://localhost:9090/api/v1/admin/tsdb/snapshot < /dev/null) || die 6 "$service makes no snapshot; is it healthy?"
  name=\${answer#*\\"name\\":\\"}
  name=\${name%%\\"*}
  case $name in '' | *[!0-9A-Za-z-]*) die 6 "$service answers without the name of a snapshot: $answer" ;; esac
  snapshot="$volume $name"
  save "$volume" "$service" "$component" "/volume/snapshots/$name"
  with_volume "$volume" rw rm -rf "/volume/snapshots/$name" < /dev/null
  snapshot=
}

save_postgres() {
  local volume=$1 service=$2 component=$3 archive
  archive=$work/$(archive_of "$volume" "$component")
  compose exec -T "$service" pg_dump -U grafana -d grafana --format custom < /dev/null > "$archive" || die 6 "pg_dump of $service failed"
  # The dump's own table of contents is at its end: one that is cut off has none.
  compose exec -T "$service" pg_restore --list < "$archive" > /dev/null || die 7 "the dump of $service cannot be read back"
  note "$volume" "$service" "$component" 1 "$(bytes_in "$volume")"
  say "saved $volume: dump of the database"
}

live=()
stopped=()
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  if is_live "$service" "$component"; then live+=("$row"); else stopped+=("$row"); fi
done

for row in "\${live[@]}"; do
  read -r volume service component <<< "$row"
  "save_$component" "$volume" "$service" "$component"
done

if [ \${#to_stop[@]} -gt 0 ]; then
  printf '%s\\n' "\${to_stop[@]}" > "$target/.stopped" || die 6 "cannot write to $target: is its disk full?"
  for service in "\${to_stop[@]}"; do compose stop "$service" > /dev/null || die 6 "$service does not stop"; done
fi
for row in "\${stopped[@]}"; do
  read -r volume service component <<< "$row"
  # A database that does not run is saved as its files.
  [ "$component" != postgres ] || component=files
  save "$volume" "$service" "$component" /volume
done
restart || exit 8

manifest() {
  local volume service component entries bytes separator=
  printf '{\\n  "stack": %s,\\n  "project": %s,\\n  "made": %s,\\n  "moment": %s,\\n  "docker": %s,\\n  "images": [' "$(quoted "$stack")" "$(quoted "$project")" "$(quoted "$stamp")" "$moment" "$(quoted "$(dock version --format '{{.Server.Version}}')")"
  for each in "\${images[@]}"; do printf '%s\\n    %s' "$separator" "$(quoted "$each")"; separator=,; done
  printf '\\n  ],\\n  "volumes": ['
  separator=
  while IFS=$'\\t' read -r volume service component entries bytes; do
    printf '%s\\n    { "volume": %s, "service": %s, "kind": %s, "archive": %s, "entries": %s, "bytes": %s }' "$separator" "$(quoted "$volume")" "$(quoted "$service")" "$(quoted "$component")" "$(quoted "$(archive_of "$volume" "$component")")" "$entries" "$bytes"
    separator=,
  done < "$work/volumes.tsv"
  printf '\\n  ]\\n}\\n'
}
manifest > "$work/manifest.json" || die 6 "cannot write to $target: is its disk full?"
files=()
for each in "$work"/*; do files+=("\${each##*/}"); done
(cd -- "$work" && sha256sum -- "\${files[@]}") > "$target/.sums" || die 6 "cannot write to $target: is its disk full?"
mv -- "$target/.sums" "$work/SHA256SUMS" || die 6 "cannot write to $target"
(cd -- "$work" && sha256sum --check --quiet --strict SHA256SUMS) > /dev/null || die 7 "what was written to $target cannot be read back"
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  has_checksum "$work" "$volume.tar.gz" || has_checksum "$work" "$volume.pgdump" || die 7 "the backup lacks $volume"
done
sync -- "$work"/* || die 6 "cannot write to $target: is its disk full?"
mv -- "$work" "$target/$stamp" || die 6 "cannot name the backup $target/$stamp"
work=

if [ "$keep" -gt 0 ]; then
  complete=()
  for each in "$target"/[0-9]*Z/SHA256SUMS; do complete=("\${each%/*}" "\${complete[@]}"); done
  for old in "\${complete[@]:$keep}"; do rm -rf -- "$old"; say "deleted $old: $keep newer ones are kept"; done
fi
echo "$target/$stamp"
`;

// src/operations/scripts/facts.ts
var order = [["agent", "collector", "gateway", "consumer"], ["kafka"], ["grafana"], ["alertmanager"], ["jaeger", "loki", "mimir", "prometheus", "tempo"], ["object-store"], ["postgres"]];
function factsOf2(model, site) {
  const component = (service2) => site.services.find(({ name: name2 }) => name2 === service2)?.component ?? "files";
  const collectors = site.services.filter((service2) => order[0]?.includes(service2.component));
  const stops = order.flatMap((components) => site.services.filter((service2) => components.includes(service2.component) && site.volumes.some((volume3) => volume3.service === service2.name))).map(({ name: name2 }) => name2);
  const { url, missing: missing2 } = entryOf(model);
  return [
    "# What this stack is called, runs and keeps.",
    `stack=${quote(model.name)}`,
    `project=${quote(site.project)}`,
    `tools=${quote(site.tools)}`,
    `asking=${quote(`${model.collectors[0]?.name ?? ""}-probe`)}`,
    array("stop_order", stops),
    array("services", site.services.filter(({ keepsRunning }) => keepsRunning).map(({ name: name2 }) => name2)),
    array("collectors", collectors.map(({ name: name2 }) => name2)),
    array("certificates", certificatesOf(model)),
    array("images", [...new Set(site.services.map(({ image: image3 }) => image3))].sort()),
    `otlp=${quote(url)}`,
    `otlp_missing=${quote(missing2)}`,
    `arrival=${arrivalSeconds(model)}`,
    `may_sample=${maySample(model) ? "yes" : ""}`,
    "",
    rows("volumes", "volume, service, kind", site.volumes.map(({ volume: volume3, service: service2 }) => `${volume3} ${service2} ${component(service2)}`)),
    rows("readiness", "name, address", site.ready.map(({ name: name2, url: address2 }) => `${name2} ${address2}`)),
    rows("queues", "broker, consumer groups", model.services.filter(({ role, isExternal }) => role === "queue" && !isExternal).map((queue4) => [`${queue4.name}-1`, ...consumersOf(queue4, model).map(({ group }) => group)].join(" "))),
    rows("finds", "signal, where it is found again", findsOf(model))
  ].join("\n");
}
function quote(text4) {
  return `'${text4.replaceAll("'", "'\\''")}'`;
}
function array(name2, values) {
  return `${name2}=(${values.map(quote).join(" ")})`;
}
function rows(name2, meaning, lines2) {
  return [`# ${meaning}`, `${name2}() {`, ...lines2.length === 0 ? ["  :"] : ["  cat << 'ROWS'", ...lines2, "ROWS"], "}", ""].join("\n");
}
function certificatesOf({ collectors, services }) {
  const shown5 = [...collectors, ...services].flatMap(({ expose }) => typeof expose?.tls === "object" && expose.tls !== null ? [expose.tls.cert] : []);
  const own3 = collectors.flatMap(({ components }) => components.filter(({ kind }) => kind === "receiver").flatMap((component) => certificateFiles(component.options)));
  return [.../* @__PURE__ */ new Set([...shown5, ...own3])].sort();
}
function certificateFiles(value2) {
  if (typeof value2 !== "object" || value2 === null || isSymbolic(value2)) return [];
  return Object.entries(value2).flatMap(([key, child]) => {
    const isFile2 = typeof child === "object" && child !== null && isSymbolic(child) && child.$ === "file" && child.secret !== null;
    return key === "cert_file" && isFile2 ? [child.secret ?? ""] : certificateFiles(child);
  });
}
function entryOf({ collectors }) {
  const receivers2 = collectors.flatMap((collector2) => collector2.components.filter(({ kind, type }) => kind === "receiver" && type === "otlp").map((receiver2) => ({ collector: collector2, receiver: receiver2 })));
  for (const { collector: collector2, receiver: receiver2 } of receivers2) {
    const endpoint = optionAt(receiver2, "protocols", "http", "endpoint");
    if (typeof endpoint === "string" && isOpen3(receiver2)) return { url: `http://${collector2.name}:${endpoint.split(":").at(-1) ?? "4318"}`, missing: "" };
  }
  return { url: "", missing: receivers2.length === 0 ? "no collector takes OTLP over HTTP" : "the receiver of OTLP over HTTP asks for TLS or a sign-in" };
}
function isOpen3(receiver2) {
  return optionAt(receiver2, "protocols", "http", "tls") === void 0 && optionAt(receiver2, "protocols", "http", "auth") === void 0;
}
function samplersOf({ collectors }) {
  return collectors.flatMap(({ components }) => components.filter(({ type }) => type === "tail_sampling" || type === "probabilistic_sampler"));
}
function arrivalSeconds(model) {
  const waits2 = samplersOf(model).map((sampler) => parseGoDuration(String(sampler.options["decision_wait"] ?? "0s")) ?? 0);
  return 60 + Math.ceil(Math.max(0, ...waits2));
}
function maySample(model) {
  return samplersOf(model).some(({ options: { policies } }) => !(Array.isArray(policies) && policies.some((policy2) => JSON.stringify(policy2).includes('"ERROR"'))));
}
var finders = {
  "traces jaeger": ":16686/api/traces/ID",
  "traces tempo": ":3200/api/traces/ID",
  "metrics prometheus": ":9090/api/v1/query?query=otelc_health_check%7Brun%3D%22ID%22%7D",
  "metrics mimir": ":8080/prometheus/api/v1/query?query=otelc_health_check%7Brun%3D%22ID%22%7D",
  "logs loki": ":3100/loki/api/v1/query_range?query=%7Bservice_name%3D%22otelc-health-check%22%7D%20%7C%3D%20%22ID%22&limit=1"
};
function findsOf({ edges: edges2, services }) {
  return ["traces", "metrics", "logs"].flatMap((signal) => {
    const sent5 = services.filter(({ name: name2, options }) => options["tenants"] !== true && edges2.some((edge) => edge.purpose === "telemetry" && edge.to === name2 && edge.signals.includes(signal)));
    const found = sent5.flatMap(({ name: name2, type }) => finders[`${signal} ${type}`] === void 0 ? [] : [`${signal} http://${name2}${finders[`${signal} ${type}`] ?? ""}`]);
    return found.slice(0, 1);
  });
}

// src/operations/scripts/health-check.ts
var healthCheckScript = `usage() {
  cat << 'USAGE'
usage: scripts/health-check.sh [--json] [--no-synthetic] [--wait SECONDS]

Asks every part of the stack whether it is well, and sends a trace, a metric and a log through it that must be found again.

  --json            one JSON document in place of lines
  --no-synthetic    sends nothing
  --wait SECONDS    how long what was sent may take to arrive (default: what batching and sampling need, and a minute)

exit codes: 0 healthy, perhaps with warnings   1 something fails   2 wrong arguments   3 docker cannot be used
USAGE
}

json=
synthetic=yes
wait=$arrival
while [ $# -gt 0 ]; do
  case $1 in
    --json) json=yes; shift ;;
    --no-synthetic) synthetic=; shift ;;
    --wait) [ $# -gt 1 ] || { usage >&2; exit 2; }; wait=$2; shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) say "unknown argument: $1"; usage >&2; exit 2 ;;
  esac
done
case $wait in '' | *[!0-9]*) die 2 "--wait takes seconds, not \\"$wait\\"" ;; esac
export LC_ALL=C

results=()
# report STATUS NAME MESSAGE
report() { results+=("$1"$'\\t'"$2"$'\\t'"$3"); }

check_services() {
  local expected line name state health seen status
  status=$(compose ps --all --format '{{.Service}} {{.State}} {{.Health}}') || { report fail services "docker compose ps fails"; return; }
  for expected in "\${services[@]}"; do
    seen=0
    while read -r name state health; do
      [ "$name" = "$expected" ] || continue
      seen=$((seen + 1))
      if [ "$state" != running ]; then report fail "service $expected" "is $state"
      elif [ -n "$health" ] && [ "$health" != healthy ]; then report fail "service $expected" "runs, and is $health"
      else report ok "service $expected" "runs\${health:+, $health}"; fi
    done <<< "$status"
    [ "$seen" -gt 0 ] || report fail "service $expected" "is not there"
  done
}

check_readiness() {
  local name url
  while read -r name url; do
    if ask "$url" > /dev/null 2>&1; then report ok "ready $name" "answers at $url"; else report fail "ready $name" "does not answer at $url"; fi
  done < <(readiness)
}

# Sums of what a collector refused, dropped and failed to send since it started: "REFUSED DROPPED FAILED", and its fullest queue in percent.
read_collector() {
  local text line name value number labels refused=0 dropped=0 failed=0 fullest=0
  declare -A size=() capacity=()
  text=$(ask "http://$1:8888/metrics" 2> /dev/null) || return 1
  while read -r line; do
    case $line in '#'* | '') continue ;; esac
    name=\${line%%[\\{ ]*}
    value=\${line##* }
    case $name in
      otelcol_receiver_refused_*_total | otelcol_receiver_failed_*_total | otelcol_exporter_enqueue_failed_*_total | otelcol_exporter_send_failed_*_total | otelcol_exporter_queue_size | otelcol_exporter_queue_capacity) ;;
      *) continue ;;
    esac
    # Large numbers are written with an exponent.
    number=$(printf '%.0f' "$value")
    labels=\${line#"$name"}
    labels=\${labels% *}
    case $name in
      otelcol_receiver_*) refused=$((refused + number)) ;;
      otelcol_exporter_enqueue_*) dropped=$((dropped + number)) ;;
      otelcol_exporter_send_*) failed=$((failed + number)) ;;
      otelcol_exporter_queue_size) size[$labels]=$number ;;
      otelcol_exporter_queue_capacity) capacity[$labels]=$number ;;
    esac
  done <<< "$text"
  for labels in "\${!size[@]}"; do
    number=\${capacity[$labels]:-0}
    [ "$number" -gt 0 ] || continue
    value=$((size[$labels] * 100 / number))
    [ "$value" -le "$fullest" ] || fullest=$value
  done
  echo "$refused $dropped $failed $fullest"
}

declare -A before=()
remember_collectors() {
  local each
  for each in "\${collectors[@]}"; do before[$each]=$(read_collector "$each") || before[$each]=; done
}

# What grew while this ran is happening now; what did not is history.
check_collectors() {
  local each now refused dropped failed fullest was_refused was_dropped was_failed rest
  for each in "\${collectors[@]}"; do
    now=$(read_collector "$each") || { report fail "metrics $each" "does not tell its metrics"; continue; }
    read -r refused dropped failed fullest <<< "$now"
    read -r was_refused was_dropped was_failed rest <<< "\${before[$each]:-$now}"
    : "$rest"
    if [ "$refused" -gt "$was_refused" ]; then report fail "refused $each" "refuses data now: $((refused - was_refused)) items during this check"; else report ok "refused $each" "$refused items since it started"; fi
    if [ "$dropped" -gt "$was_dropped" ]; then report fail "dropped $each" "drops data now: $((dropped - was_dropped)) items during this check"; else report ok "dropped $each" "$dropped items since it started"; fi
    if [ "$failed" -gt "$was_failed" ]; then report fail "failed $each" "fails to send now: $((failed - was_failed)) items during this check"; else report ok "failed $each" "$failed items since it started"; fi
    if [ "$fullest" -ge 80 ]; then report fail "queue $each" "its fullest queue is at $fullest%"; elif [ "$fullest" -ge 10 ]; then report warn "queue $each" "its fullest queue is at $fullest%"; else report ok "queue $each" "its fullest queue is at $fullest%"; fi
  done
}

kafka() {
  local broker=$1 program=$2
  shift 2
  compose exec -T --env KAFKA_HEAP_OPTS=-Xmx256m "$broker" "/opt/kafka/bin/$program.sh" --bootstrap-server localhost:19092 "$@" < /dev/null
}

check_queue() {
  local broker groups group found lines lag total topic rest
  while read -r broker groups; do
    if ! found=$(kafka "$broker" kafka-topics --describe --under-min-isr-partitions 2>&1); then report fail "kafka $broker" "cannot be asked: \${found##*$'\\n'}"; continue; fi
    lines=$(count_lines "$found")
    if [ "$lines" -gt 0 ]; then report fail "writes $broker" "$lines partitions take no writes"; else report ok "writes $broker" "every partition takes writes"; fi
    found=$(kafka "$broker" kafka-topics --describe --under-replicated-partitions 2> /dev/null) || found=
    lines=$(count_lines "$found")
    if [ "$lines" -gt 0 ]; then report warn "replicas $broker" "$lines partitions lack replicas in sync"; else report ok "replicas $broker" "every replica is in sync"; fi
    for group in $groups; do
      if ! found=$(kafka "$broker" kafka-consumer-groups --describe --group "$group" 2>&1); then report warn "lag $group" "\${found##*$'\\n'}"; continue; fi
      total=0
      while read -r _ topic _ _ _ lag rest; do
        : "$topic" "$rest"
        case $lag in '' | *[!0-9]*) ;; *) total=$((total + lag)) ;; esac
      done <<< "$found"
      if [[ $found == *"no active members"* ]]; then report fail "lag $group" "nobody reads as this group; $total records wait"; else report ok "lag $group" "$total records wait"; fi
    done
  done < <(queues)
}

count_lines() {
  local line count=0
  while read -r line; do [ -z "$line" ] || count=$((count + 1)); done <<< "$1"
  echo "$count"
}

check_disk() {
  local volume service component line size used available left
  while read -r volume service component; do
    : "$component"
    volume_exists "$volume" || { report fail "disk $volume" "the volume does not exist"; continue; }
    line=$(with_volume "$volume" ro df -Pk /volume < /dev/null) || { report fail "disk $volume" "cannot be read"; continue; }
    read -r _ size used available _ <<< "\${line##*$'\\n'}"
    : "$used"
    left=$((available * 100 / (size > 0 ? size : 1)))
    if [ "$left" -lt 5 ]; then report fail "disk $volume" "$left% is left for $service"; elif [ "$left" -lt 15 ]; then report warn "disk $volume" "$left% is left for $service"; else report ok "disk $volume" "$left% is left for $service"; fi
  done < <(volumes)
}

check_certificates() {
  local key variable file until
  for key in "\${certificates[@]}"; do
    variable=\${key}_FILE
    file=\${!variable:-./secrets/$key}
    case $file in /*) ;; *) file=$here/$file ;; esac
    if ! command -v openssl > /dev/null; then report skip "certificate $key" "openssl is not on this host"; continue; fi
    until=$(openssl x509 -noout -enddate -in "$file" 2> /dev/null) || { report fail "certificate $key" "$file cannot be read"; continue; }
    until=\${until#notAfter=}
    if ! openssl x509 -noout -checkend 0 -in "$file" > /dev/null; then report fail "certificate $key" "expired at $until"
    elif ! openssl x509 -noout -checkend $((14 * 86400)) -in "$file" > /dev/null; then report warn "certificate $key" "expires at $until"
    else report ok "certificate $key" "good until $until"; fi
  done
}

post() { compose exec -T "$asking" wget -q -T 10 -O /dev/null --header 'Content-Type: application/json' --post-data "$2" "$otlp/v1/$1" < /dev/null; }

# found URL TEXT: asks until the answer holds the text, for as long as it may take.
found() {
  local answer
  while :; do
    answer=$(ask "$1" 2> /dev/null) || answer=
    [[ $answer != *"$2"* ]] || return 0
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 2
  done
}

check_synthetic() {
  local id span now resource signal url
  if [ -z "$otlp" ]; then report skip synthetic "$otlp_missing"; return; fi
  id=$(< /proc/sys/kernel/random/uuid)
  id=\${id//-/}
  span=\${id:0:16}
  now=$(date +%s%N)
  resource='"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"otelc-health-check"}}]}'
  deadline=$((SECONDS + wait))
  while read -r signal url; do
    case $signal in
      traces) post traces "{\\"resourceSpans\\":[{$resource,\\"scopeSpans\\":[{\\"spans\\":[{\\"traceId\\":\\"$id\\",\\"spanId\\":\\"$span\\",\\"name\\":\\"health check\\",\\"kind\\":1,\\"startTimeUnixNano\\":\\"$now\\",\\"endTimeUnixNano\\":\\"$((now + 1000000))\\",\\"status\\":{\\"code\\":2}}]}]}]}" ;;
      metrics) post metrics "{\\"resourceMetrics\\":[{$resource,\\"scopeMetrics\\":[{\\"metrics\\":[{\\"name\\":\\"otelc_health_check\\",\\"gauge\\":{\\"dataPoints\\":[{\\"timeUnixNano\\":\\"$now\\",\\"asInt\\":\\"1\\",\\"attributes\\":[{\\"key\\":\\"run\\",\\"value\\":{\\"stringValue\\":\\"$id\\"}}]}]}}]}]}]}" ;;
      logs) post logs "{\\"resourceLogs\\":[{$resource,\\"scopeLogs\\":[{\\"logRecords\\":[{\\"timeUnixNano\\":\\"$now\\",\\"severityNumber\\":9,\\"body\\":{\\"stringValue\\":\\"health check $id\\"}}]}]}]}" ;;
    esac || report fail "synthetic $signal" "is not accepted at $otlp"
  done < <(finds)
  while read -r signal url; do
    if found "\${url//ID/$id}" "$id"; then report ok "synthetic $signal" "was found again"
    elif [ "$signal" = traces ] && [ -n "$may_sample" ]; then report warn "synthetic $signal" "was not found; sampling may have dropped it"
    else report fail "synthetic $signal" "was sent, and not found within $wait s"; fi
  done < <(finds)
}

need_docker
[ ! -f "$here/backups/.stopped" ] || report warn backup "an interrupted backup left services stopped; scripts/backup.sh starts them again"
remember_collectors
check_services
check_readiness
check_queue
check_disk
check_certificates
[ -z "$synthetic" ] || check_synthetic
check_collectors

failures=0
separator=
[ -z "$json" ] || printf '{\\n  "stack": %s,\\n  "checks": [' "$(quoted "$stack")"
for each in "\${results[@]}"; do
  IFS=$'\\t' read -r status name message <<< "$each"
  [ "$status" != fail ] || failures=$((failures + 1))
  if [ -n "$json" ]; then
    printf '%s\\n    { "status": %s, "check": %s, "message": %s }' "$separator" "$(quoted "$status")" "$(quoted "$name")" "$(quoted "$message")"
    separator=,
  else
    printf '%-5s %s: %s\\n' "$status" "$name" "$message"
  fi
done
if [ -n "$json" ]; then printf '\\n  ],\\n  "failures": %s,\\n  "healthy": %s\\n}\\n' "$failures" "$([ "$failures" -eq 0 ] && echo true || echo false)"; else echo "$failures of \${#results[@]} checks fail"; fi
[ "$failures" -eq 0 ]
`;

// src/operations/scripts/restore.ts
var restoreScript = `usage() {
  cat << 'USAGE'
usage: scripts/restore.sh BACKUP [--only VOLUME]... [--force] [--no-start] [--dry-run]

Puts volumes back as scripts/backup.sh saved them. Nothing is touched before every archive is known to be whole.

  --only VOLUME  only this volume; may be repeated
  --force        stops the stack if it runs, and empties volumes that hold something
  --no-start     leaves the stack stopped, and asks nothing afterwards
  --dry-run      checks everything, and says what would be done

exit codes: 0 restored and answering   2 wrong arguments   3 docker cannot be used   4 the backup is not whole   5 the stack runs, or a volume is not empty
            6 a volume could not be written   7 the stack did not start, or does not answer as it did when the backup was made
USAGE
}

backup=
force=
start=yes
dry=
only=()
while [ $# -gt 0 ]; do
  case $1 in
    --only) [ $# -gt 1 ] || { usage >&2; exit 2; }; only+=("$2"); shift 2 ;;
    --force) force=yes; shift ;;
    --no-start) start=; shift ;;
    --dry-run) dry=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    -*) say "unknown argument: $1"; usage >&2; exit 2 ;;
    *) [ -z "$backup" ] || die 2 "one backup at a time"; backup=$1; shift ;;
  esac
done
[ -n "$backup" ] || { usage >&2; exit 2; }
[ -d "$backup" ] || die 4 "there is no backup $backup"
backup=$(cd -- "$backup" && pwd)
for file in SHA256SUMS manifest.json volumes.tsv known-data; do [ -f "$backup/$file" ] || die 4 "$backup lacks $file: it is no complete backup"; done
(cd -- "$backup" && sha256sum --check --quiet --strict SHA256SUMS) > /dev/null 2>&1 || die 4 "$backup is damaged: $(cd -- "$backup" && sha256sum --check --quiet --strict SHA256SUMS 2>&1 | head -n 3 | tr '\\n' ' ')"
for file in manifest.json volumes.tsv known-data; do has_checksum "$backup" "$file" || die 4 "$backup has no checksum of $file"; done
saved=$(< "$backup/manifest.json")
[[ $saved == *"\\"project\\": $(quoted "$project"),"* ]] || die 4 "$backup was made of another project than $project"

need_docker

wanted() {
  [ \${#only[@]} -gt 0 ] || return 0
  local each
  for each in "\${only[@]}"; do [ "$each" != "$1" ] || return 0; done
  return 1
}

rows=()
while IFS=$'\\t' read -r volume service component entries bytes; do
  wanted "$volume" || continue
  : "$bytes"
  archive=$(archive_of "$volume" "$component")
  has_checksum "$backup" "$archive" || die 4 "$backup has no checksum of $archive"
  if [ "$component" != postgres ]; then
    listed=$(entries_of "$backup/$archive") || die 4 "$archive cannot be read to its end"
    [ "$listed" -eq $((entries + 1)) ] || die 4 "$archive holds $listed entries, and should hold $((entries + 1))"
  fi
  rows+=("$volume $service $component $entries")
done < "$backup/volumes.tsv"
[ \${#rows[@]} -gt 0 ] || die 2 "the backup holds none of these volumes; it holds: $(cut -f 1 "$backup/volumes.tsv" | tr '\\n' ' ')"
for row in "\${rows[@]}"; do
  volumes | cut -d ' ' -f 1 | has_line "\${row%% *}" || die 4 "\${row%% *} is no volume of this stack; build the stack that the backup was made of"
done

up=$(running | tr '\\n' ' ')
[ -z "\${up// /}" ] || [ -n "$force" ] || die 5 "the stack runs (\${up% }); stop it with docker compose down, or let --force stop it"
for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  if volume_exists "$volume" && [ "$(entries_in "$volume")" -gt 0 ] && [ -z "$force" ]; then die 5 "volume $volume is not empty; --force empties it"; fi
done

if [ -n "$dry" ]; then
  for row in "\${rows[@]}"; do
    read -r volume service component entries <<< "$row"
    echo "would restore $volume ($entries entries)"
  done
  exit 0
fi

if [ -n "\${up// /}" ]; then compose stop > /dev/null || die 5 "the stack does not stop"; fi

# Compose asks before it uses a volume that it did not make, so a new one has its labels.
prepare() {
  local volume=$1
  if volume_exists "$volume"; then
    with_volume "$volume" rw find /volume -mindepth 1 -maxdepth 1 -exec rm -rf -- '{}' + < /dev/null || die 6 "volume $volume cannot be emptied"
  else
    dock volume create --label "com.docker.compose.project=$project" --label "com.docker.compose.volume=\${volume#"\${project}_"}" "$volume" > /dev/null || die 6 "volume $volume cannot be made"
  fi
}

for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  prepare "$volume"
  [ "$component" != postgres ] || continue
  with_volume "$volume" rw tar -C /volume --numeric-owner -xzpf - < "$backup/$(archive_of "$volume" "$component")" || die 6 "volume $volume could not be written: is the disk full? It holds a part only; run this again with --force"
  [ "$(entries_in "$volume")" -eq "$entries" ] || die 6 "volume $volume holds $(entries_in "$volume") entries, and the backup $entries"
  say "restored $volume: $entries entries"
done

# A dump goes in through the database itself.
for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  [ "$component" = postgres ] || continue
  compose up --detach --wait "$service" > /dev/null || die 7 "$service does not start"
  compose exec -T "$service" pg_restore -U grafana -d grafana --exit-on-error --single-transaction < "$backup/$(archive_of "$volume" "$component")" || die 6 "the dump could not be put into $service"
  say "restored $volume: dump of the database"
done

if [ -z "$start" ]; then
  echo "restored from $backup; start the stack with docker compose up -d"
  exit 0
fi

compose up --detach --wait > /dev/null || die 7 "the stack does not start; its volumes are restored: docker compose ps --all"
moment=\${saved#*\\"moment\\": }
moment=\${moment%%,*}
wrong=
for _ in 1 2 3 4 5 6; do
  answers=$(known_data "$moment")
  wrong=
  while read -r service answer; do
    if [ \${#only[@]} -gt 0 ] && ! printf '%s\\n' "\${rows[@]}" | cut -d ' ' -f 2 | has_line "$service"; then continue; fi
    has_line "$service $answer" <<< "$answers" || wrong+=" $service"
  done < "$backup/known-data"
  [ -n "$wrong" ] || break
  sleep 5
done
[ -z "$wrong" ] || die 7 "these do not answer as they did when the backup was made:$wrong; compare with $backup/known-data"
echo "restored from $backup; the stack runs and answers as it did"
`;

// src/operations/scripts/shared.ts
var stackScript = `# Every call of docker goes through one function, so that it can be followed and replaced.
here=$(cd -- "$(dirname -- "\${BASH_SOURCE[0]}")/.." && pwd)

dock() { "\${DOCKER:-docker}" "$@"; }

compose() { dock compose --project-directory "$here" --file "$here/compose.yaml" --project-name "$project" "$@"; }

say() { printf '%s\\n' "$*" >&2; }

# die CODE MESSAGE
die() {
  local code=$1
  shift
  say "error: $*"
  exit "$code"
}

need_docker() {
  dock version --format '{{.Server.Version}}' > /dev/null 2>&1 || die 3 "the docker engine does not answer; is it running, and may this user reach it?"
  compose config --quiet > /dev/null 2>&1 || die 3 "compose.yaml is refused by docker compose config; is .env filled in as .env.example says?"
}

# Runs a command in a throw-away container that has one volume and no network. with_volume VOLUME ro|rw COMMAND...
with_volume() {
  local volume=$1 mode=$2 mount
  shift 2
  mount=type=volume,source=$volume,target=/volume
  [ "$mode" = rw ] || mount+=,readonly
  dock run --rm --interactive --network none --user 0:0 --mount "$mount" "$tools" "$@"
}

volume_exists() { dock volume inspect --format '{{.Name}}' "$1" > /dev/null 2>&1; }

# Files, folders and links in a volume.
entries_in() { with_volume "$1" ro find /volume -mindepth 1 < /dev/null | wc -l | tr -d ' '; }

bytes_in() {
  local used rest
  read -r used rest < <(with_volume "$1" ro du -sk /volume < /dev/null)
  : "$rest"
  echo $((used * 1024))
}

# Asks a service of the stack over HTTP, from inside its network.
ask() { compose exec -T "$asking" wget -q -T 10 -O - "$1" < /dev/null; }

running() { compose ps --services --status running; }

is_running() { running | has_line "$1"; }

# Whether one of the lines of standard input is TEXT.
has_line() {
  local line found=1
  while read -r line; do [ "$line" != "$1" ] || found=0; done
  return "$found"
}

# The checksums of a backup name FILE.
has_checksum() {
  local sum file found=1
  while read -r sum file; do [ "$file" != "$2" ] || found=0; done < "$1/SHA256SUMS"
  : "$sum"
  return "$found"
}

# How many entries an archive holds, read to its end.
entries_of() { dock run --rm --interactive --network none "$tools" tar -tzf - < "$1" | wc -l | tr -d ' '; }

# As text in JSON.
quoted() {
  local text=$1
  text=\${text//\\\\/\\\\\\\\}
  text=\${text//\\"/\\\\\\"}
  text=\${text//$'\\n'/ }
  text=\${text//$'\\t'/ }
  printf '"%s"' "$text"
}

# The archive of a volume, as it is called in a backup.
archive_of() {
  case $2 in
    postgres) echo "$1.pgdump" ;;
    *) echo "$1.tar.gz" ;;
  esac
}

# What a backup should bring back, as lines "service answer": asked before it is made, and again after a restore, at the same moment of the past.
known_data() {
  local moment=$1 volume service component answer
  while read -r volume service component; do
    answer=
    case $component in
      prometheus) answer=$(ask "http://$service:9090/api/v1/query?query=count(%7B__name__%3D~%22.%2B%22%7D)&time=$moment") || answer= ;;
      loki) answer=$(ask "http://$service:3100/loki/api/v1/labels?start=$((moment - 3600))000000000&end=\${moment}000000000") || answer= ;;
      jaeger) answer=$(ask "http://$service:16686/api/services") || answer= ;;
      postgres) answer=$(compose exec -T "$service" psql -U grafana -d grafana -Atc "select count(*) from information_schema.tables where table_schema = 'public'" < /dev/null) || answer= ;;
    esac
    [ -z "$answer" ] || printf '%s %s\\n' "$service" "$answer"
  done < <(volumes)
}
`;

// src/operations/scripts/scripts.ts
var shebang = "#!/usr/bin/env bash";
var opening = ["# shellcheck disable=SC2034,SC2317,SC2329", "set -euo pipefail", ""].join("\n");
function scriptFiles(model, site) {
  const told2 = `${opening}
${factsOf2(model, site)}
${stackScript}`;
  return Object.entries({ backup: backupScript, "health-check": healthCheckScript, restore: restoreScript }).map(([name2, text4]) => ({
    path: `scripts/${name2}.sh`,
    documents: `${shebang}
${told2}
${text4}`,
    executable: true,
    origin: model.origin
  }));
}

// src/operations/runbook/graph.ts
function flowGraph({ edges: edges2, collectors }) {
  const entries = collectors.filter(({ ports }) => ports.length > 0).map(({ name: name2 }) => name2);
  const receiving = new Set(edges2.filter(({ purpose }) => purpose === "telemetry").map(({ to }) => to));
  const lines2 = [
    ...entries.filter((name2) => !receiving.has(name2)).map((name2) => `  clients([clients]) --> ${node(name2)}`),
    ...edges2.filter(({ purpose }) => purpose === "telemetry").map(({ from: from2, to, signals: signals6 }) => `  ${node(from2)} -->|${signals6.join(", ")}| ${node(to)}`),
    ...edges2.filter(({ purpose }) => purpose === "remote-write" || purpose === "storage" || purpose === "query").map(({ from: from2, to, purpose }) => `  ${node(from2)} -.->|${purpose}| ${node(to)}`)
  ];
  return ["```mermaid", "flowchart LR", ...new Set(lines2), "```"].join("\n");
}
function node(name2) {
  return `${name2.replaceAll("-", "_")}["${name2}"]`;
}

// src/operations/runbook/remedies.ts
function remedyOf(alert, node2, model, commands) {
  return remedies[alert]?.({ node: node2, model, commands, queue: queueOf2(model), ...asking(model, commands) });
}
function asking({ selfMonitoring }, commands) {
  return { prom: (query3) => commands.ask(selfMonitoring ?? "", 9090, `/api/v1/query?query=${encodeURIComponent(query3).replaceAll("'", "%27")}`) };
}
function queueOf2({ services }) {
  return services.find(({ role, isExternal }) => role === "queue" && !isExternal)?.name ?? "";
}
var isDown = ({ node: node2, commands }) => ({
  means: "Nothing of it answers; what sends to it waits, for as long as its queue or the queue in front lasts.",
  look: [commands.status, commands.logs(node2)],
  fix: ['If it was killed for its memory, see "Collector out of memory" or give it more in the stack and build again.', "If its configuration is refused, its log says which key; put the last good build back.", commands.restart(node2)]
});
var losesData = ({ node: node2, commands, prom }) => ({
  means: "Telemetry is lost at this moment.",
  look: [commands.logs(node2), prom(`otelcol_exporter_queue_size{job="${node2}"} / otelcol_exporter_queue_capacity{job="${node2}"}`), prom(`sum by (exporter, error_type) (increase({__name__=~"otelcol_exporter_send_failed_.*",job="${node2}"}[1h]))`)],
  fix: ["A destination that is down or full: bring it back first; see its own alert.", "A destination that refuses for good (too large, too old, not allowed): its answer stands in the log; change the limit at the store, or what is sent.", "A queue that is too small: raise `outage` or the queue's volume in the stack, build and apply."]
});
var remedies = {
  CollectorDown: isDown,
  CollectorReplicaMissing: isDown,
  ServiceDown: isDown,
  CollectorRestarts: ({ node: node2, commands }) => ({
    means: "It starts, runs a while and ends. What it holds in memory is lost each time; what is in a queue on a volume is not.",
    look: [commands.logs(node2), commands.usage],
    fix: ['Exit code 137 is memory: see "Collector out of memory".', "Anything else stands in the last lines of the log before the restart."]
  }),
  CollectorNearMemoryLimit: ({ node: node2, commands, prom }) => ({
    means: "The container's limit is near; above it the kernel ends the process.",
    look: [prom(`otelcol_process_memory_rss_bytes{job="${node2}"}`), prom(`otelcol_processor_tail_sampling_sampling_traces_on_memory{job="${node2}"}`), commands.usage],
    fix: [`Give "${node2}" more memory in the stack (\`resources: { memory }\`); its limiter and GOMEMLIMIT follow.`, "Shorten `decision_wait`, or sample earlier, where tail sampling holds traces.", "Add replicas."]
  }),
  CollectorRefusesForMemory: ({ node: node2, prom }) => ({
    means: "The limiter refuses data so that the process survives; senders that try again lose nothing.",
    look: [prom(`otelcol_process_runtime_heap_alloc_bytes{job="${node2}"}`), prom(`rate(otelcol_receiver_refused_spans_total{job="${node2}"}[5m])`)],
    fix: [`Give "${node2}" more memory or more replicas in the stack.`, "Look for a queue in memory that fills: its destination is slow."]
  }),
  DataRefused: (of2) => ({ ...losesData(of2), means: "Receivers answer their senders with an error; senders that do not try again lose the data." }),
  DataDroppedAtFullQueue: losesData,
  DataDroppedAtExport: losesData,
  StoreRefuses: ({ node: node2, commands, queue: queue4 }) => ({
    means: "The store does not take what the consumer reads. Nothing is lost yet: Kafka keeps it.",
    look: [commands.logs(node2), ...lagCommand(of(queue4, commands))],
    fix: ["Bring the store back; the consumer catches up by itself.", "If the store refuses some records for good, they are skipped and counted; its log says why."]
  }),
  QueueFillsBeforeOutageEnds: (each) => ({ ...losesData(each), means: "The destination is away, and the queue will be full before the declared outage is over." }),
  QueueGrows: (each) => ({ ...losesData(each), means: "The destination takes less than arrives." }),
  QueueNearlyFull: (each) => ({ ...losesData(each), means: "Soon receivers will refuse." }),
  NoDataFromSource: ({ node: node2, commands, prom }) => ({
    means: "Senders stopped, or cannot reach the collector.",
    look: [prom(`sum by (job, receiver) (rate(otelcol_receiver_accepted_spans_total{job="${node2}"}[5m]))`), commands.logs(node2)],
    fix: ["Ask a sender: its exporter logs why it cannot send.", "A certificate that has expired, a name that no longer resolves, a load balancer without healthy backends are the usual reasons."]
  }),
  LoadAboveDeclared: ({ node: node2, model, prom }) => ({
    means: "Queues, partitions and volumes were sized for less: an outage will last longer than they do.",
    look: [prom(`sum by (receiver) (rate(otelcol_receiver_accepted_spans_total{job="${node2}"}[1h]))`)],
    fix: [`Declare the new rate (\`load\` in the stack "${model.name}"), build, review the sizes that change, apply.`, 'Or sample more: see "Tune sampling".']
  }),
  KafkaBrokerDown: (each) => ({ ...isDown({ ...each, node: each.queue === "" ? each.node : each.queue }), means: "The cluster goes on with one broker less; the next one may block writes." }),
  KafkaWritesBlocked: ({ node: node2, commands }) => ({
    means: "Fewer replicas are in sync than a write needs. Gateways keep what arrives in their queues.",
    look: [commands.status, ...kafkaCommand(commands, node2, "kafka-topics", "--describe --under-min-isr-partitions"), commands.logs(node2)],
    fix: ["Bring the missing brokers back: that alone lets writes through again.", 'A broker whose disk is full does not start: see "Disk full".']
  }),
  KafkaUnderReplicated: ({ node: node2, commands }) => ({
    means: "A replica is behind or away; it catches up by itself when its broker is back.",
    look: [...kafkaCommand(commands, node2, "kafka-topics", "--describe --under-replicated-partitions"), commands.logs(node2)],
    fix: ["If every broker runs and this stays, a disk or the network is too slow: look at the brokers' logs."]
  }),
  KafkaConsumersGone: ({ node: node2, commands, model }) => ({
    means: "The lag grows, and after the retention data is lost.",
    look: [commands.status, ...lagCommand({ queue: node2, commands }), ...model.collectors.filter(({ preset }) => preset === "consumer").map(({ name: name2 }) => commands.logs(name2))],
    fix: model.collectors.filter(({ components }) => components.some(({ kind, type }) => kind === "receiver" && type === "kafka")).map(({ name: name2 }) => commands.restart(name2))
  }),
  KafkaLagGrows: (each) => lagging(each, "Consumers are slower than producers."),
  KafkaLagNearsRetention: (each) => lagging(each, "What is not read within the retention is deleted unread."),
  DiskWillFill: (each) => diskFull(each),
  DiskNearlyFull: (each) => diskFull(each),
  VolumeNearlyFull: (each) => diskFull(each),
  SloBurnsFast: (each) => burning(each),
  SloBurns: (each) => burning(each),
  SloBurnsSlowly: (each) => burning(each),
  Watchdog: () => ({ means: "It always fires. When it stops arriving, alerts are no longer evaluated or delivered.", look: [], fix: ["Nothing to do while it fires."] })
};
function of(queue4, commands) {
  return { queue: queue4, commands };
}
function kafkaCommand(commands, queue4, program, args2) {
  return queue4 === "" ? [] : [commands.kafka(queue4, program, args2)].flatMap((command) => command ?? []);
}
function lagCommand({ queue: queue4, commands }) {
  return kafkaCommand(commands, queue4, "kafka-consumer-groups", "--describe --all-groups");
}
function lagging({ node: node2, commands, prom }, means) {
  return {
    means,
    look: [prom("max by (group, topic) (kafka_consumer_group_lag_sum_ratio)"), ...lagCommand({ queue: node2, commands })],
    fix: ["If the store refuses or is slow, that comes first: see StoreRefuses.", "If consumers are at their CPU limit, add replicas, up to the number of partitions.", 'If every partition has its consumer already, raise the partitions: see "More partitions".', `If there is no time, raise the topic's retention for now: see "Kafka lag".`]
  };
}
function diskFull({ commands }) {
  return { means: "Stores stop writing, brokers stop, queues on the disk break.", look: [commands.disk], fix: ['See "Disk full" below.'] };
}
function burning({ prom, commands }) {
  return { means: "More requests fail than the objective allows.", look: [prom("slo:good:rate / slo:total:rate"), commands.status], fix: ["Look for what else fires: an objective is the symptom.", "If a rollout began this, put the last build back."] };
}

// src/operations/runbook/section.ts
function section(title2, parts) {
  return { title: title2, parts };
}
function sectionText({ title: title2, parts }, level = "###") {
  return [`${level} ${title2}`, ...parts.flatMap((part) => typeof part === "string" ? [part] : part.length === 0 ? [] : [commandBlock(part)])].join("\n\n");
}
function commandBlock(commands) {
  return ["```bash", ...commands, "```"].join("\n");
}

// src/operations/runbook/tasks.ts
function tasks(model, commands) {
  const queue4 = model.services.find(({ name: name2 }) => name2 === queueOf2(model));
  return [...queue4 === void 0 ? [] : [replay(model, commands, queue4), partitions(model, commands, queue4)], upgrade(model, commands), sampling2(model), disaster(commands)];
}
function replay(model, commands, queue4) {
  const steps = consumersOf(queue4, model).flatMap(({ group }) => topicsOf2(queue4).flatMap((topic2) => kafkaCommand(commands, queue4.name, "kafka-consumer-groups", `--group ${group} --topic ${topic2} --reset-offsets --to-datetime "$(date -u -d '-30 minutes' +%Y-%m-%dT%H:%M:%S.000)" --dry-run`)));
  return section("Replay from Kafka after an outage", [
    "After an outage of a store nothing has to be done: consumers go on where the store last answered. A replay is for a store that took data and lost it. It stores again what it has already: duplicates of traces and metrics are merged, those of logs are not.",
    "1. Stop the group's consumers: a group that is in use cannot be reset. 2. Look at what would change, then put `--execute` in place of `--dry-run`. 3. Start the consumers.",
    steps.length === 0 ? "Where the brokers ask for credentials, run `kafka-consumer-groups.sh --reset-offsets` with those of an administrator." : steps,
    lagCommand({ queue: queue4.name, commands })
  ]);
}
function partitions(model, commands, queue4) {
  const most2 = Math.max(1, ...model.collectors.filter(({ components }) => components.some(({ kind, peer }) => kind === "receiver" && peer === queue4.name)).map(({ scaling: scaling2 }) => mostReplicas(scaling2)));
  const now = Number(queue4.options["partitions"] ?? 0);
  return section("More partitions", [
    `Now ${now}; at most ${most2} consumers of a group read at the same time. Partitions can be added and never taken away; where traces are kept whole by partition, those that are under way are split once.`,
    topicsOf2(queue4).flatMap((topic2) => kafkaCommand(commands, queue4.name, "kafka-topics", `--alter --topic ${topic2} --partitions ${Math.max(now * 2, 1)}`)),
    `Set \`partitions: ${Math.max(now * 2, 1)}\` in the stack as well, build and apply.`
  ]);
}
function upgrade(model, commands) {
  return section("Rolling upgrade", [
    `Change \`collectorVersion\` (now ${model.collectorVersion}) or an \`image\`, build, read \`otelc diff\`. A component that gets another name leaves its queue behind: let queues drain first. Then one part after another, consumers before gateways.`,
    [commands.backup, commands.apply, ...[...model.collectors].reverse().map(({ name: name2 }) => commands.upgrade(name2)), commands.health],
    "To go back, put the previous commit of the output in place and apply it."
  ]);
}
function sampling2(model) {
  const samplers = model.collectors.filter(({ components }) => components.some(({ type }) => type === "tail_sampling" || type === "probabilistic_sampler")).map(({ name: name2 }) => `\`${name2}\``);
  return section("Tune sampling", [
    samplers.length === 0 ? 'Nothing is sampled: every trace is kept. `consumer({ sampling: [keepErrors(), keepSlow("2s"), keepPercent(10)] })` keeps what matters.' : `Traces are sampled in ${samplers.join(", ")}.`,
    '`otelc explain sampling` says what share of the declared load remains and what the decision costs. Compare with the dashboard "collectors", row "Tail sampling".'
  ]);
}
function disaster(commands) {
  return section("Disaster restore", [
    "On a new host or cluster, with this folder, the secrets and the newest backup:",
    [commands.restore, commands.apply, commands.health],
    "Kafka's volumes belong to one cluster id, which is derived from the stack's name: do not rename the stack on the way."
  ]);
}

// src/operations/runbook/about.ts
function readersOf2({ collectors }) {
  return collectors.filter(({ components }) => components.some(({ kind, type }) => kind === "receiver" && type === "kafka")).map(({ name: name2 }) => name2);
}
function exporterStoresOf({ collectors }) {
  return [...new Set(collectors.flatMap(({ components }) => components.filter(({ kind }) => kind === "exporter").map(({ peer, id }) => peer ?? id)))];
}
function kafkaRetentionCommands(model, commands, queue4) {
  const service2 = model.services.find(({ name: name2 }) => name2 === queue4);
  if (service2 === void 0) return [];
  const twice = (parseDuration(service2.options["retention"]) ?? 3600) * 2e3;
  return topicsOf2(service2).flatMap((topic2) => kafkaCommand(commands, queue4, "kafka-configs", `--alter --entity-type topics --entity-name ${topic2} --add-config retention.ms=${twice}`));
}

// src/operations/runbook/troubles.ts
function troubles(model, commands) {
  const queue4 = queueOf2(model);
  return [outOfMemory(model, commands), ...queue4 === "" ? [] : [lag2(model, commands, queue4)], slowQueries(model, commands), dataGaps(model, commands), queueFull(model, commands), ...queue4 === "" ? [] : [brokerDown(commands, queue4)], certificate(model, commands), diskFull2(model, commands)];
}
function outOfMemory(model, commands) {
  const { prom } = asking(model, commands);
  const limits3 = model.collectors.map(({ name: name2, resources: resources4 }) => `\`${name2}\` ${resources4.memoryBytes / 2 ** 20} MiB`).join(", ");
  return section("Collector out of memory", [
    "Symptom: a collector restarts, exit code 137.",
    `Limits now: ${limits3}.`,
    [prom("otelcol_process_memory_rss_bytes"), prom("resets(otelcol_process_uptime_seconds_total[1h])"), commands.usage],
    '1. A queue in memory that fills means a slow destination: look there first.\n2. Raise `resources: { memory }` of the collector in the stack; the limiter, its spike and GOMEMLIMIT are derived from it. Build and apply.\n3. Sample earlier or more: see "Tune sampling".',
    [commands.apply]
  ]);
}
function lag2(model, commands, queue4) {
  return section("Kafka lag", [
    "Symptom: the lag of a consumer group grows.",
    [asking(model, commands).prom("max by (group, topic) (kafka_consumer_group_lag_sum_ratio)"), ...lagCommand({ queue: queue4, commands })],
    `1. If a store refuses, mend the store: consumers catch up by themselves.
2. Add replicas of ${readersOf2(model).map((name2) => `\`${name2}\``).join(", ")} in the stack, up to the partitions. Build and apply.
3. To win time, keep records longer for now:`,
    kafkaRetentionCommands(model, commands, queue4),
    "Then raise `retention` in the stack too, or the next build puts the old one back."
  ]);
}
function slowQueries(model, commands) {
  const stores2 = model.services.filter(({ role, isExternal }) => role === "store" && !isExternal);
  return section("Slow queries", [
    "Symptom: dashboards time out.",
    [commands.usage, ...stores2.slice(0, 3).map(({ name: name2 }) => commands.logs(name2))],
    `1. A store at its CPU or memory limit: raise its \`resources\` in the stack.
2. Ask for less: a shorter range, a label in every selector, a recorded series in place of a wide sum.
3. Keep less: a shorter \`retention\` of ${stores2.map(({ name: name2 }) => `\`${name2}\``).join(", ")}.
4. Object storage behind a store wants caches: memcached beside Mimir, Loki and Tempo.`
  ]);
}
function dataGaps(model, commands) {
  const { prom } = asking(model, commands);
  return section("Data gaps", [
    "Symptom: telemetry is missing. Follow it from the sender on.",
    [prom("sum by (job, receiver) (rate(otelcol_receiver_accepted_spans_total[5m]))"), prom("sum by (job) (rate(otelcol_receiver_refused_spans_total[5m]))"), prom("otelcol_exporter_queue_size / otelcol_exporter_queue_capacity"), prom("sum by (job, exporter) (increase(otelcol_exporter_send_failed_spans_total[1h]))"), commands.health],
    '1. Not accepted: senders cannot reach the collector, or are refused.\n2. In a queue: it arrives late; the destination is slow.\n3. Dropped or failed: it is lost; the alert says where.\n4. Sampled away: see "Tune sampling".\n5. Check disk space: see "Disk full".'
  ]);
}
function queueFull(model, commands) {
  return section("Queue full", [
    "Symptom: QueueNearlyFull, then senders are refused.",
    [asking(model, commands).prom("otelcol_exporter_queue_size / otelcol_exporter_queue_capacity > 0.5")],
    `1. Bring the destination back: ${exporterStoresOf(model).map((name2) => `\`${name2}\``).join(", ")}. Queues drain by themselves.
2. Never delete a queue's volume to make room: that is the data.
3. Afterwards compare how long it was with \`outage\` in the stack.`
  ]);
}
function brokerDown(commands, queue4) {
  return section("Broker down", [
    "Symptom: KafkaBrokerDown, KafkaUnderReplicated.",
    [commands.status, ...kafkaCommand(commands, queue4, "kafka-topics", "--describe --under-replicated-partitions"), ...kafkaCommand(commands, queue4, "kafka-metadata-quorum", "describe --status"), commands.logs(queue4)],
    "1. Start it again; its replicas catch up by themselves. Wait for that before touching another broker.\n2. A broker that lost its disk starts with an empty volume and copies everything from the others, if the replication factor is above 1.",
    [commands.restart(queue4)]
  ]);
}
function certificate(model, commands) {
  const exposed2 = model.collectors.filter(({ expose }) => expose !== null).map(({ name: name2 }) => name2);
  return section("Certificate expiring", [
    `Symptom: senders say that a certificate has expired or soon will. Published: ${exposed2.length === 0 ? "nothing" : exposed2.map((name2) => `\`${name2}\``).join(", ")}.`,
    ["openssl s_client -connect HOST:4317 -servername HOST < /dev/null 2> /dev/null | openssl x509 -noout -enddate -subject"],
    "1. Put the new certificate and its key where the old ones are: the secret of the same name.\n2. Restart what serves it; collectors with `reload_interval` read it by themselves.",
    exposed2.map((name2) => commands.restart(name2))
  ]);
}
function diskFull2(model, commands) {
  const kept4 = model.services.filter(({ volume: volume3 }) => volume3 !== null).map(({ name: name2, volume: volume3 }) => `\`${name2}\` ${volume3?.size ?? ""}`).join(", ");
  return section("Disk full", [
    `Volumes as declared: ${kept4 === "" ? "none" : kept4}.`,
    [commands.disk],
    "1. Make room that is not data: old images, logs of other programs.\n2. Shorten a `retention` in the stack, build and apply; stores delete at their next compaction, Prometheus by size before its volume is full.\n3. Enlarge the disk or the volume.\n4. A store that was stopped by a full disk replays its log at the start; give it time.",
    [commands.apply]
  ]);
}

// src/operations/runbook/runbook.ts
function runbook(model, commands, target) {
  const parts = [
    `<!-- Made by otelc from stack.config.ts. Do not edit: change the stack and build again. -->

# Runbook of ${model.name}${model.environment === null ? "" : ` (${model.environment})`}`,
    `Commands are run ${commands.place}.`,
    commandBlock([commands.status, commands.health]),
    "## What runs",
    table(model),
    "## How data flows",
    flowGraph(model),
    "## Alerts",
    ...alerts(model, commands, target),
    "## Troubleshooting",
    ...troubles(model, commands).map((each) => sectionText(each)),
    "## Tasks",
    ...tasks(model, commands).map((each) => sectionText(each))
  ];
  return `${parts.join("\n\n")}
`;
}
function table(model) {
  const rows2 = [...model.collectors.map((collector2) => row(collector2.name, `${collector2.preset}, ${replicas(leastReplicas(collector2.scaling))}`, collector2.image, whyCollector(collector2))), ...model.services.map((service2) => row(service2.name, service2.isExternal ? "outside" : `${service2.type}, ${replicas(service2.replicas)}`, service2.image ?? "", whyService(service2)))];
  return ["| name | kind | image | why |", "|---|---|---|---|", ...rows2].join("\n");
}
function replicas(count3) {
  return count3 === 1 ? "1 replica" : `${count3} replicas`;
}
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function whyCollector({ pipelines, components, isPersistent: isPersistent2 }) {
  const to = [...new Set(components.filter(({ kind }) => kind === "exporter").map(({ peer, id }) => peer ?? id))];
  return `${[...new Set(pipelines.map(({ signal }) => signal))].join(", ")} to ${to.join(", ")}${isPersistent2 ? "; its queue is on a volume" : ""}`;
}
var roles2 = { store: "keeps", queue: "decouples gateways from stores", "object-store": "holds the stores' objects", database: "holds Grafana's state", dashboards: "shows everything", alerting: "tells people of alerts" };
function whyService({ role, signals: signals6, volume: volume3, options }) {
  const retention = typeof options["retention"] === "string" ? ` for ${options["retention"]}` : "";
  return `${roles2[role]}${role === "store" ? ` ${signals6.join(", ")}` : ""}${retention}${volume3 === null ? "" : `; volume of ${volume3.size}`}`;
}
function alerts(model, commands, target) {
  const all = model.services.flatMap(({ name: name2 }) => ruleSet(model, name2, target).alerts);
  if (all.length === 0) return ["None: nothing scrapes the stack. Name a store in `selfMonitoring`."];
  const outside = model.services.filter((service2) => !loadsRules(service2) && ruleSet(model, service2.name, target).alerts.length > 0);
  const given = outside.map(({ name: name2 }) => `The rules of \`${name2}\` are given to it by hand, after each build: \`mimirtool rules load ${target === "compose" ? "config" : "tests"}/${name2}/rules.yml --address=ADDRESS --id=TENANT\`.`);
  return [...given, ...[...new Set(all.map(({ name: name2 }) => name2))].map((name2) => alertText(all.filter((rule) => rule.name === name2), model, commands))];
}
function alertText(rules2, model, commands) {
  const [first] = rules2;
  if (first === void 0) return "";
  const remedy = remedyOf(first.name, first.node, model, commands);
  const thresholds = [...new Set(rules2.map(({ node: node2, labels: labels2, severity: severity2, because }) => `- \`${[node2, ...Object.values(labels2 ?? {})].join(" ")}\` (${severity2}): ${because}`))];
  return [
    `### ${first.name}`,
    remedy?.means ?? first.summary,
    thresholds.join("\n"),
    ...remedy === void 0 || remedy.look.length === 0 ? [] : [rules2.some(({ node: node2 }) => node2 !== first.node) ? `Look, shown for \`${first.node}\`:` : "Look:", commandBlock(remedy.look)],
    ...remedy === void 0 ? [] : ["Do:", remedy.fix.map((step, index) => isCommand(step) ? commandBlock([step]) : `${index + 1}. ${step}`).join("\n")]
  ].join("\n\n");
}
function isCommand(step) {
  return /^(?:docker|kubectl) /.test(step);
}

// src/operations/operations.ts
function composeOperations(model, site) {
  return [...ruleTestFiles(model, "compose"), ...scriptFiles(model, site), { path: "RUNBOOK.md", documents: runbook(model, composeCommands(model), "compose"), origin: model.origin }];
}
function kubernetesOperations(model, site) {
  return [...ruleTestFiles(model, "kubernetes"), { path: "RUNBOOK.md", documents: runbook(model, kubernetesCommands(model, site), "kubernetes"), origin: model.origin }];
}

// src/workload/collector.ts
var configPath6 = "/etc/otelcol/config.yaml";
var healthPort = 13133;
var ownPorts2 = [
  { name: "health", number: healthPort, protocol: "tcp", application: "http" },
  { name: "metrics", number: metricsPort, protocol: "tcp", application: "http" }
];
function collectorWorkload(collector2, model, view) {
  return {
    name: collector2.name,
    of: collector2.name,
    role: "collector",
    component: collector2.preset,
    image: collector2.image,
    user: collectorUser,
    command: null,
    args: [`--config=${configPath6}`],
    environment: environmentOf(collector2),
    ports: [...collector2.ports, ...ownPorts2],
    configs: [{ file: `${collector2.name}/collector.yaml`, path: configPath6, content: { documents: [collectorConfig(model, collector2, view)] }, schema: "collector", origin: collector2.origin }, ...projectFiles(collector2, model, view)],
    secretFiles: secretFilesOf(collector2).map((key) => ({ key })),
    volumes: collector2.volumes,
    scratch: [],
    hostPaths: collector2.hostPaths.map(({ path: path2, readOnly }) => ({ path: path2, readOnly, mountPath: path2 === "/" ? "/hostfs" : path2 })),
    resources: collector2.resources,
    scaling: collector2.scaling,
    minAvailable: collector2.minAvailable,
    // The image holds the collector and nothing else, so no command can ask from inside.
    probe: { http: { port: healthPort, path: "/" }, command: null, periodSeconds: 10, timeoutSeconds: 5, failures: 6, startSeconds: 30 },
    // In-flight batches and queues in memory are sent before it goes.
    stopSeconds: 60,
    after: dependenciesOf(collector2, model),
    metrics: { port: "metrics", path: "/metrics" },
    mode: collector2.mode === "daemonset" ? "daemonset" : "service",
    origin: collector2.origin
  };
}
function environmentOf(collector2) {
  const secrets = new Set(symbolsOf2(collector2).flatMap((symbol) => symbol.$ === "secret" ? [symbol.key] : []));
  return [
    { name: "GOMEMLIMIT", value: { text: `${Math.floor(collector2.goMemoryLimitBytes / 2 ** 20)}MiB` } },
    ...[...secrets].sort().map((key) => ({ name: key, value: { secret: key } }))
  ];
}
function secretFilesOf(collector2) {
  return [...new Set(symbolsOf2(collector2).flatMap((symbol) => symbol.$ === "file" && symbol.secret !== null ? [symbol.secret] : []))].sort();
}
function projectFiles(collector2, model, view) {
  const paths = new Set(symbolsOf2(collector2).flatMap((symbol) => symbol.$ === "file" && symbol.path !== null ? [symbol.path] : []));
  return model.files.filter((file2) => paths.has(file2.path)).map((file2) => ({
    file: `${collector2.name}/files/${file2.path.replaceAll("/", "_")}`,
    path: view.projectFile(file2.path),
    content: { text: file2.text },
    origin: file2.origin
  }));
}
function symbolsOf2(collector2) {
  return collector2.components.flatMap((component) => [...symbolsIn(component.options)]);
}
function dependenciesOf(collector2, model) {
  const peers2 = new Set(collector2.components.flatMap((component) => component.peer ?? []));
  return model.services.filter((service2) => service2.role === "queue" && !service2.isExternal && peers2.has(service2.name)).map((service2) => ({ on: `${service2.name}-topics`, until: "ended" }));
}

// src/workload/roles.ts
function roleWorkloads(definition, site, after) {
  const roles4 = rolesOf(site.service, site.model);
  return site.service.roles.flatMap((node2, index) => {
    const role = roles4[index];
    return role === void 0 ? [] : [roleWorkload(role, node2, definition, site, after)];
  });
}
function roleWorkload(role, node2, definition, site, after) {
  const { service: service2 } = site;
  const base = {
    name: node2.workload,
    of: service2.name,
    role: "store",
    component: `${service2.type}-${role.suffix ?? role.name}`,
    image: node2.image,
    command: null,
    environment: [],
    configs: [],
    secretFiles: [],
    volumes: [],
    scratch: ["/tmp"],
    hostPaths: [],
    resources: node2.resources,
    scaling: { by: "fixed", count: node2.replicas },
    minAvailable: null,
    stopSeconds: 30,
    after: [],
    mode: "service",
    origin: node2.origin,
    part: { role: role.name, isMember: role.isMember ?? true, reaches: role.uses.flatMap((use) => reached(use, site)) }
  };
  if (role.program === "gateway") return { ...base, ...gateway2(definition, site) };
  if (role.program === "cache") return { ...base, user: cacheUser, args: cacheArgs(node2.resources.memoryBytes), ports: cachePorts, probe: cacheProbe, metrics: null };
  return { ...base, ...process(role, node2, definition, site), after: role.uses.includes("storage") ? after : [] };
}
function gateway2(definition, site) {
  const { name: name2, origin } = site.service;
  const entrances = definition.entrances ?? [];
  return {
    user: { uid: 99, gid: 99 },
    args: [],
    ports: [...entrances.map(({ port: port2 }) => port2), tcp("metrics", gatewayPorts.metrics)],
    configs: [{ file: `${name2}-gateway/haproxy.cfg`, path: "/usr/local/etc/haproxy/haproxy.cfg", content: { text: gatewayConfig(entrances, site) }, origin }],
    probe: probe(gatewayPorts.metrics, "/healthz", null, 10),
    metrics: { port: "metrics", path: "/metrics" }
  };
}
function process(role, node2, definition, site) {
  const http = definition.ports.find(({ name: name2 }) => name2 === "http")?.number ?? 0;
  const directory = definition.volume?.path;
  const isWiping = node2.volume === null && directory !== void 0;
  return {
    user: definition.user,
    args: [...definition.args(site), `-target=${role.target ?? role.name}`],
    configs: definition.configs(site),
    metrics: definition.metrics,
    ports: [...ownPorts(http), ...role.ports ?? []],
    probe: { ...definition.probe, command: null, startSeconds: role.startSeconds ?? definition.probe.startSeconds },
    stopSeconds: role.stopSeconds ?? definition.stopSeconds,
    environment: environmentOf2(role, definition, site),
    volumes: node2.volume === null ? [] : [node2.volume],
    scratch: isWiping ? [...definition.scratch, directory] : definition.scratch
  };
}
function environmentOf2(role, definition, site) {
  const { signIn: signIn3 } = role.uses.includes("ingest") ? ingestAccess(site) : { signIn: null };
  return [
    ...role.uses.includes("storage") ? definition.environment(site) : [],
    ...signIn3 === null ? [] : [{ name: "KAFKA_PASSWORD", value: { secret: signIn3.secret } }],
    ...Object.entries(role.environment ?? {}).map(([name2, text4]) => ({ name: name2, value: { text: text4 } }))
  ];
}
function reached(use, { service: service2, model }) {
  if (use === "metrics") return [metricsBeside(service2, model)?.name ?? ""];
  const name2 = service2.options[use];
  return typeof name2 === "string" ? [name2] : [];
}

// src/workload/service.ts
function serviceWorkloads(service2, model, view) {
  const definition = definitionOf(service2.type);
  if (definition === void 0 || service2.isExternal) return [];
  const site = { service: service2, model, view };
  const after = dependenciesOf2(service2, model);
  return service2.roles.length > 0 ? roleWorkloads(definition, site, after) : wholeWorkload(definition, site, after);
}
function wholeWorkload(definition, site, after) {
  const { service: service2 } = site;
  if (service2.image === null || service2.resources === null) return [];
  const isStateless = definition.isStateless?.(site) ?? false;
  return [{
    name: service2.name,
    of: service2.name,
    role: service2.role,
    component: service2.type,
    image: service2.image,
    user: definition.user,
    command: null,
    args: [...definition.args(site), ...definition.alone ?? []],
    environment: definition.environment(site),
    ports: definition.ports,
    configs: definition.configs(site),
    secretFiles: definition.secretFiles(site),
    volumes: service2.volume === null || isStateless ? [] : [service2.volume],
    scratch: isStateless && service2.volume !== null ? [...definition.scratch, service2.volume.path] : definition.scratch,
    hostPaths: [],
    resources: service2.resources,
    scaling: { by: "fixed", count: service2.replicas },
    minAvailable: null,
    probe: definition.probe,
    stopSeconds: definition.stopSeconds,
    after,
    metrics: definition.metrics,
    mode: "service",
    origin: service2.origin
  }];
}
function dependenciesOf2(service2, model) {
  const uses = [service2.options["storage"], service2.options["database"]];
  return model.services.filter((candidate) => !candidate.isExternal && uses.includes(candidate.name)).map((candidate) => candidate.role === "object-store" ? { on: `${candidate.name}-buckets`, until: "ended" } : { on: candidate.name, until: "ready" });
}

// src/workload/workloads.ts
function workloadsOf(model, view) {
  const services = model.services.filter((service2) => service2.role !== "queue");
  return [...model.collectors.map((collector2) => collectorWorkload(collector2, model, view)), ...services.flatMap((service2) => serviceWorkloads(service2, model, view))];
}

// targets/compose/haproxy.ts
var statsPort = 8404;
function haproxyConfig(balancing) {
  return `${[banner, ...global, ...defaults, ...resolvers, ...stats, ...balancing.ports.flatMap((port2) => proxy(port2, balancing))].join("\n")}
`;
}
var global = [
  "global",
  "    maxconn 4000",
  "    log stdout format raw local0 notice",
  // Streams of gRPC have no end of their own, so a stop waits for them in vain.
  "    hard-stop-after 25s",
  "    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets",
  ""
];
var defaults = [
  "defaults",
  "    mode http",
  "    log global",
  "    option httplog",
  "    option dontlog-normal",
  "    timeout connect 2s",
  "    timeout client 5m",
  "    timeout server 60s",
  "    timeout http-request 30s",
  "    timeout http-keep-alive 5m",
  "    timeout tunnel 1h",
  "    retries 3",
  "    option redispatch",
  "    retry-on conn-failure empty-response",
  ""
];
var resolvers = [
  "resolvers docker",
  "    nameserver dns 127.0.0.11:53",
  "    accepted_payload_size 8192",
  "    resolve_retries 3",
  "    timeout resolve 1s",
  "    timeout retry 1s",
  "    hold valid 5s",
  "    hold obsolete 10s",
  ""
];
var stats = [
  "frontend stats",
  `    bind :${statsPort}`,
  "    monitor-uri /healthz",
  "    http-request use-service prometheus-exporter if { path /metrics }",
  "    stats enable",
  "    stats uri /stats",
  ""
];
function proxy(port2, balancing) {
  return [...frontend2(port2, balancing), "", ...backend2(port2, balancing), ""];
}
function frontend2(port2, { expose, certificate: certificate3 }) {
  const { isPassedThrough } = port2;
  const allow = expose.allow.length === 0 ? [] : [`    ${isPassedThrough ? "tcp-request connection reject" : "http-request deny"} unless { src ${expose.allow.join(" ")} }`];
  return [`frontend ${port2.name}`, ...isPassedThrough ? ["    mode tcp", "    option tcplog"] : [], `    bind :${port2.number}${bindOptions(port2, expose, certificate3)}`, ...allow, `    default_backend ${port2.name}`];
}
function bindOptions({ application, isPassedThrough }, { tls: tls2 }, certificate3) {
  if (isPassedThrough) return "";
  if (typeof tls2 === "object" && tls2 !== null) return ` ssl crt ${certificate3} alpn ${application === "grpc" ? "h2" : "h2,http/1.1"}`;
  return application === "grpc" ? " proto h2" : "";
}
function slots(replicas2) {
  return Math.max(10, replicas2 * 2);
}
function backend2(port2, { host, replicas: replicas2, health }) {
  const asked = health === null ? [] : ["    option httpchk", `    http-check connect port ${health.port} proto h1`, `    http-check send meth GET uri ${health.path}`, "    http-check expect status 200"];
  const protocol = port2.application === "grpc" && !port2.isPassedThrough ? "proto h2 " : "";
  return [
    `backend ${port2.name}`,
    ...port2.isPassedThrough ? ["    mode tcp"] : [],
    "    balance roundrobin",
    ...asked,
    `    default-server ${protocol}check inter 2s fall 2 rise 1 on-marked-down shutdown-sessions resolvers docker init-addr none`,
    `    server-template ${host} ${slots(replicas2)} ${host}:${port2.number}`
  ];
}

// src/workload/mirror.ts
function imageFrom(mirror, image3) {
  if (mirror === null) return image3;
  const registry = mirror.replace(/\/$/, "");
  const [host] = registry.split("/");
  return image3.split("/")[0] === host ? image3 : `${registry}/${image3}`;
}

// targets/compose/project.ts
var nothing = { services: {}, volumes: [], secretFiles: [], secretVariables: [], files: [] };
function createProject(model, target, log) {
  const stated = target.options["project"];
  return { model, target, log, name: typeof stated === "string" ? stated : model.name, view: viewOf(model) };
}
function balancerName(node2) {
  return `${node2.name}-lb`;
}
function balanced(model) {
  return [...model.collectors, ...model.services].filter((node2) => node2.expose?.type === "load-balancer");
}
function viewOf(model) {
  return {
    host: (name2) => name2,
    everyHost: (name2) => name2,
    secretFile: (key) => `/run/secrets/${key}`,
    projectFile: (path2) => `/etc/otelc/${path2.replaceAll("/", "_")}`,
    ingest: (queue4) => ({ address: `${queue4.name}-1:${kafkaPorts.client}`, signIn: null }),
    extraScrapes: balanced(model).map((node2) => ({ name: balancerName(node2), host: balancerName(node2), port: 8404 })),
    target: "compose"
  };
}
function property(value2, key) {
  return typeof value2 === "object" && value2 !== null && Object.hasOwn(value2, key) ? Object.entries(value2).find(([name2]) => name2 === key)?.[1] : void 0;
}
function mirrored(image3, { target }) {
  const registry = property(target.options["images"], "registry");
  return imageFrom(typeof registry === "string" ? registry : null, image3);
}

// src/emit/hash.ts
function fingerprint2(value2) {
  let [a, b, c, d] = [8997, 33826, 40164, 52210];
  const text4 = JSON.stringify(value2) ?? "";
  for (let index = 0; index < text4.length; index++) {
    const point = text4.codePointAt(index) ?? 0;
    if (point > 65535) index += 1;
    b ^= point >>> 16;
    const low = a ^ point & 65535;
    a = low * 435;
    const second2 = b * 435 + (a >>> 16);
    const third = c * 435 + low * 256;
    const fourth = d * 435 + b * 256;
    a &= 65535;
    b = second2 & 65535;
    const carried = third + (second2 >>> 16);
    c = carried & 65535;
    d = fourth + (carried >>> 16) & 65535;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}

// targets/compose/safeguards.ts
function hardening(user) {
  return {
    user: `${user.uid}:${user.gid}`,
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    logging: { driver: "json-file", options: { "max-size": "10m", "max-file": "3" } }
  };
}
function labels(component, project, reads) {
  return { "dev.otelc.component": component, "dev.otelc.config": fingerprint2(reads), "dev.otelc.stack": project.model.name };
}
function escaped(text4) {
  return text4.replaceAll("$", "$$$$");
}
function cpus(millis) {
  return String(millis / 1e3);
}
function memory2(bytes2) {
  return `${Math.floor(bytes2 / 2 ** 20)}M`;
}

// targets/compose/probe.ts
var busybox = "busybox:1.37.0";
var nobody = { uid: 65534, gid: 65534 };
function probeService(workload, instances, replicas2, project) {
  const { probe: probe2 } = workload;
  if (probe2 === null || probe2.http === null) return {};
  const ask = (host) => `wget -q -T ${probe2.timeoutSeconds} -O /dev/null http://${host}:${probe2.http?.port}${probe2.http?.path}`;
  const questions = replicas2 > instances.length ? askEvery(workload.name, replicas2, ask) : instances.map(ask).join(" && ");
  return {
    [`${workload.name}-probe`]: {
      image: mirrored(busybox, project),
      depends_on: Object.fromEntries([...instances].sort().map((name2) => [name2, { condition: "service_started" }])),
      command: ["sleep", "infinity"],
      restart: "unless-stopped",
      healthcheck: { test: ["CMD-SHELL", escaped(questions)], interval: `${probe2.periodSeconds}s`, timeout: `${probe2.timeoutSeconds * replicas2 + 1}s`, retries: probe2.failures, start_period: `${probe2.startSeconds}s` },
      ...hardening(nobody),
      labels: labels("probe", project, questions),
      deploy: { resources: { limits: { cpus: cpus(100), memory: memory2(32 * 2 ** 20) } } },
      // An endless sleep does not hear SIGTERM as process 1; an init does.
      init: true
    }
  };
}
function askEvery(name2, replicas2, ask) {
  return [
    "count=0",
    `for address in $(nslookup -type=a ${name2} | awk '/^Name/ { found = 1 } found && /^Address/ { print $2 }'); do`,
    `  ${ask("$address")} || exit 1`,
    "  count=$((count + 1))",
    "done",
    `[ "$count" -ge ${replicas2} ]`
  ].join("\n");
}

// targets/compose/service.ts
var ownerService = "volume-owner";
function serviceParts(workload, project) {
  const names4 = instanceNames(workload);
  const volumes = names4.flatMap((name2) => workload.volumes.map((volume3) => ({ key: `${name2}-${volume3.name}`, ...workload.user })));
  const services = Object.fromEntries(names4.map((name2) => [name2, serviceOf2(workload, name2, names4.length > 1, project)]));
  const asked = workload.probe?.http === null || workload.probe?.command !== null ? {} : probeService(workload, names4, countOf(workload.scaling), project);
  return {
    services: { ...services, ...asked },
    volumes,
    secretFiles: workload.secretFiles.map((file2) => file2.key),
    secretVariables: workload.environment.flatMap(({ value: value2 }) => "secret" in value2 ? [value2.secret] : []),
    files: workload.configs.map(({ file: file2, schema: schema2, content, origin }) => ({ path: `config/${file2}`, origin, ...schema2 === void 0 ? {} : { schema: schema2 }, documents: "text" in content ? content.text : content.documents }))
  };
}
function countOf(scaling2) {
  return scaling2.by === "fixed" ? scaling2.count : Math.max(1, scaling2.min);
}
function instanceNames(workload) {
  const count3 = countOf(workload.scaling);
  if (count3 === 1 || workload.volumes.length === 0) return [workload.name];
  return Array.from({ length: count3 }, (_, index) => `${workload.name}-${index + 1}`);
}
function serviceOf2(workload, name2, isInstance, project) {
  const replicas2 = isInstance ? 1 : countOf(workload.scaling);
  const mounts = [
    ...workload.configs.map((config) => ({ type: "bind", source: `./config/${config.file}`, target: config.path, read_only: true })),
    ...workload.volumes.map((volume3) => ({ type: "volume", source: `${name2}-${volume3.name}`, target: volume3.path })),
    ...workload.hostPaths.map((host) => ({ type: "bind", source: host.path, target: host.mountPath, read_only: host.readOnly }))
  ];
  return {
    image: mirrored(workload.image, project),
    depends_on: dependsOn(workload),
    volumes: mounts.length === 0 ? void 0 : mounts,
    secrets: workload.secretFiles.length === 0 ? void 0 : workload.secretFiles.map((file2) => ({ source: file2.key, target: project.view.secretFile(file2.key) })),
    environment: environmentOf3(workload.environment, project),
    networks: isInstance ? { default: { aliases: [workload.name] } } : void 0,
    command: workload.args.length === 0 ? void 0 : workload.args.map(escaped),
    entrypoint: workload.command === null ? void 0 : workload.command.map(escaped),
    restart: "unless-stopped",
    healthcheck: healthcheckOf(workload),
    ...hardening(workload.user),
    labels: labels(workload.component, project, workload.configs.map((config) => config.content)),
    deploy: { ...replicas2 > 1 ? { replicas: replicas2 } : {}, resources: { limits: { cpus: cpus(workload.resources.cpuLimitMillis ?? workload.resources.cpuMillis), memory: memory2(workload.resources.memoryBytes) } } },
    stop_grace_period: `${workload.stopSeconds}s`,
    tmpfs: workload.scratch.length === 0 ? void 0 : workload.scratch.map((path2) => `${path2}:uid=${workload.user.uid},gid=${workload.user.gid},mode=1777`)
  };
}
function dependsOn(workload) {
  const conditions = { ready: "service_healthy", ended: "service_completed_successfully", started: "service_started" };
  const owner2 = workload.volumes.length > 0 ? [[ownerService, { condition: "service_completed_successfully" }]] : [];
  const entries = [...owner2, ...workload.after.map(({ on, until }) => [on, { condition: conditions[until] }])].sort(([left], [right]) => left < right ? -1 : 1);
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function environmentOf3(entries, project) {
  if (entries.length === 0) return void 0;
  return Object.fromEntries([...entries].sort((left, right) => left.name < right.name ? -1 : 1).map(({ name: name2, value: value2 }) => [name2, valueOf2(value2, project)]));
}
function valueOf2(value2, project) {
  if ("text" in value2) return escaped(value2.text);
  if ("secret" in value2) return `\${${value2.secret}?set ${value2.secret} in .env}`;
  return "secretFile" in value2 ? project.view.secretFile(value2.secretFile) : "";
}
function healthcheckOf({ probe: probe2 }) {
  if (probe2 === null || probe2.command === null) return void 0;
  return { test: ["CMD", ...probe2.command.map(escaped)], interval: `${probe2.periodSeconds}s`, timeout: `${probe2.timeoutSeconds}s`, retries: probe2.failures, start_period: `${probe2.startSeconds}s` };
}

// targets/compose/host-ports.ts
function hostPortsOf(part, workload, project) {
  const expose = exposureOf2(workload, project);
  if (expose === null || expose.type !== "host-ports") return part;
  const service2 = part.services[workload.name];
  if (countOf(workload.scaling) > 1 || service2 === void 0) {
    project.log.error("emit/host-ports-with-replicas", expose.origin, {
      message: `"${workload.name}" has ${countOf(workload.scaling)} replicas and publishes host ports.`,
      why: "Only one of them could have a port of the host; the others would not start.",
      fix: "Publish it by loadBalancer(), or run one replica."
    });
    return part;
  }
  const ports = publicPorts(workload).map((port2) => published2(port2, expose.address));
  return { ...part, services: { ...part.services, [workload.name]: { ...service2, ports } } };
}
function published2(port2, address2) {
  return { target: port2.number, published: String(port2.number), protocol: port2.protocol, mode: "ingress", host_ip: address2 };
}
function publicPorts(workload) {
  const ports = workload.ports.filter((port2) => port2.name !== "health" && port2.name !== "metrics");
  return workload.role === "collector" ? ports : ports.filter((port2) => port2.application === "http");
}
function exposureOf2(workload, { model }) {
  const node2 = [...model.collectors, ...model.services].find((candidate) => candidate.name === workload.of);
  return node2?.expose ?? null;
}

// targets/compose/balancer.ts
var certificate2 = "/run/secrets/ingest.pem";
function balancerParts(node2, workloads, project) {
  const [workload] = workloads;
  if (workload === void 0) return nothing;
  const name2 = balancerName(node2);
  const part = serviceParts(workloadOf(name2, workload, configOf6(node2, workload)), project);
  const tls2 = typeof node2.expose.tls === "object" && node2.expose.tls !== null ? node2.expose.tls : void 0;
  const service2 = {
    ...part.services[name2],
    ...tls2 === void 0 ? {} : { secrets: [{ source: tls2.cert, target: certificate2 }, { source: tls2.key, target: `${certificate2}.key` }] },
    ports: publicPorts(workload).map((port2) => published2(port2, addressOf4(node2.expose))),
    ulimits: { nofile: { soft: 65536, hard: 65536 } }
  };
  return { ...part, services: { [name2]: service2 }, secretFiles: tls2 === void 0 ? [] : [tls2.cert, tls2.key] };
}
function addressOf4(expose) {
  return expose.isInternal ? "127.0.0.1" : "0.0.0.0";
}
function configOf6(node2, workload) {
  const ports = publicPorts(workload).map((port2) => ({ ...port2, isPassedThrough: port2.application === "tcp" || speaksTls2(node2, port2) }));
  return haproxyConfig({ host: workload.name, replicas: countOf(workload.scaling), expose: node2.expose, ports, health: workload.probe?.http ?? null, certificate: certificate2 });
}
function speaksTls2(node2, port2) {
  if (!("components" in node2)) return false;
  const protocol = port2.application === "grpc" ? "grpc" : "http";
  return node2.components.some((component) => component.kind === "receiver" && component.type === "otlp" && optionAt(component, "protocols", protocol, "tls") !== void 0);
}
function workloadOf(name2, behind, text4) {
  const { origin } = behind;
  const first = instanceNames(behind)[0] ?? behind.name;
  return {
    name: name2,
    of: behind.of,
    role: "balancer",
    component: "load-balancer",
    image: haproxyImage,
    user: { uid: 99, gid: 99 },
    command: null,
    args: [],
    environment: [],
    ports: [],
    configs: [{ file: `${name2}/haproxy.cfg`, path: "/usr/local/etc/haproxy/haproxy.cfg", content: { text: text4 }, origin }],
    secretFiles: [],
    volumes: [],
    scratch: ["/tmp"],
    hostPaths: [],
    resources: { cpuMillis: 1e3, memoryBytes: 256 * 2 ** 20, cpuLimitMillis: null, origin },
    scaling: { by: "fixed", count: 1 },
    minAvailable: null,
    probe: { http: { port: statsPort, path: "/healthz" }, command: ["wget", "-q", "--spider", `http://localhost:${statsPort}/healthz`], periodSeconds: 10, timeoutSeconds: 5, failures: 3, startSeconds: 10 },
    stopSeconds: 30,
    after: [{ on: first, until: "started" }],
    metrics: { port: "stats", path: "/metrics" },
    mode: "service",
    origin
  };
}

// targets/compose/buckets.ts
function bucketParts(store, project) {
  if (store.isExternal || store.role !== "object-store") return nothing;
  const script = [
    "set -eu",
    `mc alias set store http://${project.view.host(store.name)}:${objectStorePort} "$S3_ACCESS_KEY" "$S3_SECRET_KEY"`,
    ...bucketsScript(store, project.model)
  ].join("\n");
  const users = usersOf2(store, project.model).map(bucketSecret);
  const environment = environmentOf3([
    { name: "S3_ACCESS_KEY", value: { secret: objectStoreSecrets.accessKey } },
    { name: "S3_SECRET_KEY", value: { secret: objectStoreSecrets.secretKey } },
    { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } },
    ...users.map((key) => ({ name: key, value: { secret: key } }))
  ], project);
  return {
    ...nothing,
    secretVariables: [objectStoreSecrets.accessKey, objectStoreSecrets.secretKey, ...users],
    services: {
      [`${store.name}-buckets`]: {
        image: mirrored(store.image ?? objectStore.image, project),
        depends_on: { [store.name]: { condition: "service_healthy" } },
        environment,
        entrypoint: ["/bin/sh", "-c", escaped(script)],
        restart: "on-failure:5",
        ...hardening(objectStore.user),
        labels: labels("buckets", project, script),
        deploy: { resources: { limits: { cpus: cpus(500), memory: memory2(128 * 2 ** 20) } } },
        tmpfs: [`/tmp:uid=${objectStore.user.uid},gid=${objectStore.user.gid},mode=1777`]
      }
    }
  };
}

// targets/compose/environment-example.ts
function environmentExample(parts, project) {
  const variables2 = [...new Set(parts.flatMap((part) => part.secretVariables))].sort();
  const files = [...new Set(parts.flatMap((part) => part.secretFiles))].sort();
  if (variables2.length === 0 && files.length === 0) return void 0;
  const lines2 = [banner, `# Copy to .env and fill in; keep .env and secrets/ out of version control. Stack: ${project.model.name}`];
  if (variables2.length > 0) lines2.push("", "# Values, given to the containers that need them as environment variables.", ...variables2.map((key) => `${key}=`));
  if (files.length > 0) {
    lines2.push("", "# Files, mounted read-only. They keep their owner and mode: each must be readable by the user of the container (chmod 0444, in a folder that only you can enter).", ...files.map((key) => `${key}_FILE=./secrets/${key}`));
  }
  return `${lines2.join("\n")}
`;
}

// targets/compose/kafka.ts
function kafkaParts(service2, project) {
  if (service2.isExternal || service2.image === null || service2.resources === null) return nothing;
  const brokers = Array.from({ length: service2.replicas }, (_, index) => ({ id: index + 1, host: `${service2.name}-${index + 1}` }));
  const parts = brokers.map((broker) => serviceParts(brokerOf(service2, broker, brokers, project), project));
  const services = parts.flatMap((part) => Object.entries(part.services));
  const aliased = Object.fromEntries(services.map(([name2, each]) => [name2, { ...each, networks: { default: { aliases: [service2.name] } }, ulimits: { nofile: { soft: openFiles, hard: openFiles } } }]));
  return { ...nothing, services: { ...aliased, ...topicsService(service2, brokers, project) }, volumes: parts.flatMap((part) => part.volumes) };
}
var openFiles = 1e5;
function brokerOf(service2, broker, brokers, project) {
  const settings3 = brokerSettings(service2, broker, brokers, project.model.name);
  return {
    name: broker.host,
    of: service2.name,
    role: "queue",
    component: "kafka",
    image: service2.image ?? kafka.image,
    user: kafka.user,
    command: null,
    args: [],
    environment: Object.entries(settings3).map(([name2, text4]) => ({ name: name2, value: { text: text4 } })),
    ports: kafka.ports,
    configs: [],
    secretFiles: [],
    volumes: service2.volume === null ? [] : [service2.volume],
    scratch: kafka.scratch,
    hostPaths: [],
    resources: service2.resources ?? { cpuMillis: 1e3, memoryBytes: 0, cpuLimitMillis: null, origin: service2.origin },
    scaling: { by: "fixed", count: 1 },
    minAvailable: null,
    probe: kafka.probe,
    stopSeconds: kafka.stopSeconds,
    after: [],
    metrics: null,
    mode: "service",
    origin: service2.origin
  };
}
function topicsService(service2, brokers, project) {
  const script = topicsScript(service2, brokers.map(({ host }) => `${host}:${kafkaPorts.client}`).join(","));
  return {
    [`${service2.name}-topics`]: {
      image: mirrored(service2.image ?? kafka.image, project),
      depends_on: Object.fromEntries(brokers.map(({ host }) => [host, { condition: "service_healthy" }])),
      environment: { KAFKA_HEAP_OPTS: "-Xmx256m" },
      entrypoint: ["/bin/bash", "-c", escaped(script)],
      restart: "on-failure:5",
      ...hardening(kafka.user),
      labels: labels("kafka-topics", project, script),
      deploy: { resources: { limits: { cpus: cpus(1e3), memory: memory2(512 * 2 ** 20) } } },
      tmpfs: [`/tmp:uid=${kafka.user.uid},gid=${kafka.user.gid},mode=1777`, `/opt/kafka/logs:uid=${kafka.user.uid},gid=${kafka.user.gid},mode=1777`]
    }
  };
}

// src/emit/merge-patch.ts
function mergePatch(target, patch) {
  if (!isObject(patch)) return patch;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value2] of Object.entries(patch)) {
    if (value2 === null) delete result[key];
    else result[key] = mergePatch(result[key], value2);
  }
  return result;
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// targets/compose/key-order.ts
var order2 = [
  "image",
  "build",
  "container_name",
  "depends_on",
  "volumes",
  "volumes_from",
  "configs",
  "secrets",
  "environment",
  "env_file",
  "ports",
  "networks",
  "network_mode",
  "extra_hosts",
  "command",
  "entrypoint",
  "working_dir",
  "restart",
  "healthcheck",
  "logging",
  "labels",
  "user",
  "isolation"
];
function composeOrder(service2) {
  if (typeof service2 !== "object" || service2 === null) return service2;
  const rank = (key) => order2.includes(key) ? order2.indexOf(key) : order2.length;
  const entries = Object.entries(service2).filter(([, value2]) => value2 !== void 0);
  return Object.fromEntries(entries.sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1)));
}

// targets/compose/port-clashes.ts
function reportPortClashes(services, project) {
  const taken = [];
  for (const [name2, service2] of Object.entries(services)) {
    for (const { key, address: address2 } of publishedBy(service2)) {
      const other = taken.find((earlier) => earlier.key === key && earlier.name !== name2 && overlap(earlier.address, address2));
      if (other !== void 0) report(name2, other.name, key, project);
      taken.push({ key, address: address2, name: name2 });
    }
  }
}
function publishedBy(service2) {
  const ports = property(service2, "ports");
  return (Array.isArray(ports) ? ports : []).flatMap((port2) => (typeof port2 === "string" ? inShort(port2) : inLong(port2)) ?? []);
}
function inLong(port2) {
  const published3 = property(port2, "published");
  return published3 === void 0 ? void 0 : { key: `${String(published3)}/${String(property(port2, "protocol") ?? "tcp")}`, address: String(property(port2, "host_ip") ?? "0.0.0.0") };
}
function inShort(port2) {
  const match = /^(?:(.+):)?(\d+):\d+(?:\/(tcp|udp))?$/.exec(port2);
  return match === null ? void 0 : { key: `${match[2]}/${match[3] ?? "tcp"}`, address: (match[1] ?? "0.0.0.0").replaceAll(/[[\]]/g, "") };
}
function overlap(one, other) {
  return one === other || [one, other].some((address2) => address2 === "0.0.0.0" || address2 === "::");
}
function report(name2, other, port2, project) {
  const node2 = [...project.model.collectors, ...project.model.services].filter(({ expose }) => expose !== null).find((candidate) => [candidate.name, balancerName(candidate)].includes(name2));
  project.log.error("emit/host-port-taken", node2?.expose?.origin ?? [...project.target.origin, "options", "services", name2], {
    message: `"${name2}" publishes ${port2}, which "${other}" publishes already.`,
    why: "A port of the host belongs to one container; the second would not start.",
    fix: "Publish one of them only, or on another address: hostPorts({ address })."
  });
}

// targets/compose/volume-owner.ts
function volumeOwner(volumes, project) {
  if (volumes.length === 0) return {};
  const script = ["set -eu", ...volumes.map(({ key, uid, gid }) => `chown ${uid}:${gid} /volumes/${key}`)].join("\n");
  return {
    [ownerService]: {
      image: mirrored(busybox, project),
      volumes: volumes.map(({ key }) => ({ type: "volume", source: key, target: `/volumes/${key}` })),
      network_mode: "none",
      command: ["/bin/sh", "-c", script],
      restart: "no",
      ...hardening({ uid: 0, gid: 0 }),
      labels: labels("volume-owner", project, script),
      cap_add: ["CHOWN"],
      deploy: { resources: { limits: { cpus: cpus(100), memory: memory2(32 * 2 ** 20) } } }
    }
  };
}

// targets/compose/document.ts
function composeDocument(parts, project) {
  const volumes = parts.flatMap((part) => part.volumes);
  const services = allServices([...parts.map((part) => part.services), volumeOwner(volumes, project)], project);
  const sections2 = {
    services: withOwn(services, project),
    networks: { default: { name: `${project.name}_default` } },
    volumes: Object.fromEntries([...volumes.map(({ key }) => key), ...ownVolumes(project)].map((key) => [key, { name: `${project.name}_${key}` }])),
    secrets: Object.fromEntries([...new Set(parts.flatMap((part) => part.secretFiles))].map((key) => [key, { file: `\${${key}_FILE:-./secrets/${key}}` }])),
    configs: {}
  };
  const patched2 = patchedSections(sections2, project);
  reportPortClashes(patched2.services, project);
  return {
    name: project.name,
    services: Object.fromEntries(sorted(patched2.services).map(([name2, service2]) => [name2, composeOrder(service2)])),
    ...Object.fromEntries(["networks", "volumes", "secrets", "configs"].map((section2) => [section2, Object.fromEntries(sorted(patched2[section2]))]).filter(([, entries]) => Object.keys(entries).length > 0))
  };
}
function sorted(entries) {
  return Object.entries(entries).sort(([left], [right]) => left < right ? -1 : 1);
}
function allServices(parts, project) {
  const all = {};
  for (const [name2, service2] of parts.flatMap((part) => Object.entries(part))) {
    if (name2 in all) {
      project.log.error("emit/service-collision", project.target.origin, { message: `Two services of the Compose project are called "${name2}".`, why: "A replica, a broker or a probe takes its name from its node.", fix: "Rename the node whose service it is." });
    }
    all[name2] = service2;
  }
  return all;
}
function withOwn(services, project) {
  const own3 = project.target.options["services"];
  if (typeof own3 !== "object" || own3 === null) return services;
  for (const name2 of Object.keys(own3)) {
    if (!(name2 in services)) continue;
    project.log.error("emit/service-collision", [...project.target.origin, "options", "services", name2], { on: "key", message: `The stack has a service "${name2}" already.`, why: "A service of your own would replace it.", fix: `Rename yours, or change the stack's by patch({ kind: "service", name }).` });
  }
  return { ...services, ...Object.fromEntries(Object.entries(own3).filter(([name2]) => !(name2 in services))) };
}
function ownVolumes({ target }) {
  const own3 = target.options["services"];
  const mounts = typeof own3 === "object" && own3 !== null ? Object.values(own3).flatMap((service2) => property(service2, "volumes") ?? []) : [];
  return mounts.flatMap((mount) => volumeIn(mount) ?? []);
}
function volumeIn(mount) {
  if (typeof mount === "string") return /^([A-Za-z0-9][\w.-]*):/.exec(mount)?.[1];
  const source = property(mount, "source");
  return property(mount, "type") === "volume" && typeof source === "string" ? source : void 0;
}
var kinds2 = { service: "services", network: "networks", volume: "volumes", secret: "secrets", config: "configs" };
function patchedSections(sections2, project) {
  return project.target.patches.reduce((current, patch) => {
    const section2 = kinds2[patch.kind.toLowerCase()];
    const names4 = section2 === void 0 ? [] : Object.keys(current[section2]).filter((name2) => patch.name === null || patch.name === name2);
    if (section2 === void 0 || names4.length === 0) {
      project.log.error("emit/patch-unmatched", patch.origin, {
        message: `The patch of ${patch.kind}${patch.name === null ? "" : ` "${patch.name}"`} matches nothing.`,
        why: section2 === void 0 ? `Kinds of a Compose project are: ${Object.keys(kinds2).join(", ")}.` : "A patch that changes nothing is a mistake waiting to be found.",
        fix: section2 === void 0 ? "Use one of these kinds." : `Names of that kind are: ${Object.keys(current[section2]).sort().join(", ")}.`
      });
      return current;
    }
    return { ...current, [section2]: { ...current[section2], ...Object.fromEntries(names4.map((name2) => [name2, mergePatch(current[section2][name2], patch.merge)])) } };
  }, sections2);
}

// targets/compose/operations-site.ts
function operationsSite(parts, workloads, project) {
  const services = parts.flatMap((part) => Object.entries(part.services)).sort(([left], [right]) => left < right ? -1 : 1);
  return {
    project: project.name,
    tools: mirrored(busybox, project),
    services: services.map(([name2, service2]) => ({
      name: name2,
      component: String(property(service2["labels"], "dev.otelc.component")),
      image: String(service2["image"]),
      keepsRunning: service2["restart"] === "unless-stopped"
    })),
    volumes: services.flatMap(([service2, { volumes }]) => (Array.isArray(volumes) ? volumes : []).filter((mount) => property(mount, "type") === "volume").map((mount) => ({ volume: `${project.name}_${String(property(mount, "source"))}`, service: service2 }))),
    ready: workloads.flatMap((workload) => {
      const http = workload.probe?.http;
      return http === null || http === void 0 ? [] : instanceNames(workload).map((name2) => ({ name: name2, url: `http://${name2}:${http.port}${http.path}` }));
    })
  };
}

// targets/compose/unsupported.ts
function reportUnsupported(project) {
  const { model, log } = project;
  const say3 = (origin, said2) => log.error("emit/not-on-compose", origin, said2);
  for (const { name: name2, options, origin } of model.services) if (options["mode"] === "microservices") say3(origin, inParts(name2));
  for (const { name: name2, options, origin } of model.services) {
    if (options["controllers"] !== void 0) say3([...origin, "options", "controllers"], apart(name2));
    if (options["cruiseControl"] === true) say3([...origin, "options", "cruiseControl"], { message: `"${name2}" asks for Cruise Control, which is run by Strimzi.`, why: "On Compose nothing would start it.", fix: "Take cruiseControl out, or build this stack for kubernetes-strimzi only." });
  }
  for (const node2 of balanced(model)) {
    if (node2.expose.gateway !== null) say3(node2.expose.origin, byGateway(node2.name));
    const port2 = "ports" in node2 ? node2.ports.find(({ protocol }) => protocol === "udp") : void 0;
    if (port2 !== void 0) say3(node2.expose.origin, overUdp(node2.name, port2.number));
  }
}
function apart(name2) {
  return { message: `"${name2}" asks for controllers apart from its brokers, which Compose does not offer.`, why: "On one machine they would share its fate; every broker is a controller too.", fix: "Take controllers out, or build this stack for Kubernetes only." };
}
function byGateway(name2) {
  return { message: `"${name2}" is published by routes of a Gateway, which Compose does not know.`, why: "The Gateway API is one of Kubernetes; on Compose the balancer is HAProxy.", fix: "Take gateway out for this target: loadBalancer({ tls }), or build this stack for Kubernetes only." };
}
function inParts(name2) {
  return {
    message: `"${name2}" runs in microservices mode, which Compose does not offer.`,
    why: "Its parts need discovery, rolling updates and disruption budgets that an orchestrator gives.",
    fix: 'Run it as one process on Compose (mode: "monolithic"), or build this stack for Kubernetes only.'
  };
}
function overUdp(name2, port2) {
  return {
    message: `"${name2}" listens on UDP ${port2} behind a load balancer, and HAProxy balances no UDP.`,
    why: "What clients send to that port would reach nobody.",
    fix: "Expose that receiver from a collector of its own by hostPorts()."
  };
}

// targets/compose/index.ts
var compose = {
  name: "compose",
  summary: "A Compose project: compose.yaml, configuration files and .env.example.",
  *emit(model, target, log) {
    const project = createProject(model, target, log);
    reportUnsupported(project);
    const parts = partsOf(project);
    yield { path: "compose.yaml", documents: [composeDocument(parts, project)], schema: "compose", origin: target.origin };
    yield* parts.flatMap((part) => part.files);
    yield* composeOperations(model, operationsSite(parts, workloadsOf(model, project.view), project));
    const example2 = environmentExample(parts, project);
    if (example2 !== void 0) yield { path: ".env.example", documents: example2, origin: target.origin };
  }
};
function partsOf(project) {
  const { model, view } = project;
  const workloads = workloadsOf(model, view);
  return [
    ...workloads.map((workload) => hostPortsOf(serviceParts(workload, project), workload, project)),
    ...model.services.filter((service2) => service2.role === "queue").map((service2) => kafkaParts(service2, project)),
    ...model.services.map((service2) => provisionedParts(service2, project)),
    ...model.services.map((service2) => bucketParts(service2, project)),
    ...balanced(model).map((node2) => balancerParts(node2, workloads.filter((workload) => workload.of === node2.name), project))
  ];
}
function provisionedParts(service2, { model, view }) {
  if (service2.role !== "dashboards" || !service2.isExternal) return nothing;
  const shown5 = dashboardFiles(service2, model).map(({ name: name2, json }) => ({ path: `config/${service2.name}/dashboards/${name2}`, documents: [json], schema: "grafana-dashboard", origin: service2.origin }));
  return { ...nothing, files: [{ path: `config/${service2.name}/datasources.yaml`, documents: [datasourcesOf({ service: service2, model, view })], schema: "grafana-datasources", origin: service2.origin }, ...shown5] };
}

// targets/kubernetes/change-options.ts
function changed(component, changes, origin) {
  return changes.reduce((current, { path: path2, value: value2, because }) => ({
    ...current,
    options: placed(current.options, path2, value2),
    derived: [...current.derived, { option: path2, because, origin }]
  }), component);
}
function derivedWhereUnset(component, changes, origin) {
  return changed(component, changes.filter(({ path: path2 }) => optionAt(component, ...path2) === void 0), origin);
}
function mapComponents2(model, change) {
  return { ...model, collectors: model.collectors.map((collector2) => ({ ...collector2, components: collector2.components.map((component) => change(component, collector2)) })) };
}
function placed(options, path2, value2) {
  const [head, ...rest] = path2;
  if (head === void 0) return options;
  if (rest.length === 0) return { ...options, [head]: value2 };
  const inner = options[head];
  return { ...options, [head]: placed(isBlock4(inner) ? inner : {}, rest, value2) };
}
function isBlock4(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !("$" in value2);
}

// targets/kubernetes/adapt.ts
function adaptedModel(model) {
  return mapComponents2(model, (component, collector2) => derivedWhereUnset(adapted2(component, collector2), changesFor(component, collector2), collector2.origin));
}
function changesFor(component, collector2) {
  if (component.type === "kubelet_stats") {
    return [{ path: ["endpoint"], value: { $: "text", parts: ["https://", { $: "variable", name: "K8S_NODE_NAME" }, ":10250"] }, because: "a pod's host name is not its node's, whose kubelet is meant" }];
  }
  if (collector2.mode !== "daemonset") return [];
  if (component.type === "k8s_attributes") return [{ path: ["filter", "node_from_env_var"], value: "K8S_NODE_NAME", because: "an agent watches the pods of its own node only" }];
  return [];
}
function adapted2(component, collector2) {
  if (component.type !== "prometheus" || component.kind !== "receiver" || collector2.mode !== "daemonset") return component;
  const jobs = optionAt(component, "config", "scrape_configs");
  const { config } = component.options;
  if (!Array.isArray(jobs) || !isBlock4(config)) return component;
  const because = "an agent scrapes the pods of its own node only";
  return {
    ...component,
    options: { ...component.options, config: { ...config, scrape_configs: jobs.map(onOwnNode) } },
    derived: [...component.derived, { option: ["config", "scrape_configs"], because, origin: collector2.origin }]
  };
}
function onOwnNode(job2) {
  if (!isBlock4(job2)) return job2;
  const discoveries = job2["kubernetes_sd_configs"];
  if (!Array.isArray(discoveries)) return job2;
  const selector2 = { role: "pod", field: { $: "text", parts: ["spec.nodeName=", { $: "variable", name: "K8S_NODE_NAME" }] } };
  return { ...job2, kubernetes_sd_configs: discoveries.map((discovery) => isBlock4(discovery) && discovery["role"] === "pod" && discovery["selectors"] === void 0 ? { ...discovery, selectors: [selector2] } : discovery) };
}
var podFacts = {
  K8S_NODE_NAME: "spec.nodeName",
  K8S_NODE_IP: "status.hostIP",
  K8S_POD_NAME: "metadata.name",
  K8S_POD_IP: "status.podIP",
  K8S_POD_UID: "metadata.uid",
  K8S_NAMESPACE_NAME: "metadata.namespace"
};

// targets/kubernetes/secret-places.ts
function secretPlaces(model) {
  const pairs = pairsOf(model);
  return new Map(model.secrets.map((secret2) => [secret2.key, placeOf4(secret2, pairs)]));
}
function placeOf4(secret2, pairs) {
  const base = { of: secret2.key, origin: secret2.origin, isFile: secret2.use.includes("file") };
  if (secret2.existing !== null) return { ...base, ...secret2.existing, type: "generic", isExisting: true };
  const pair = pairs.find((candidate) => candidate.cert === secret2.key || candidate.key === secret2.key);
  if (pair !== void 0) return { ...base, name: pair.name, key: pair.cert === secret2.key ? "tls.crt" : "tls.key", type: "tls", isExisting: false };
  return { ...base, name: secretName(secret2.key), key: secret2.key, type: "generic", isExisting: false };
}
function secretName(key) {
  return key.toLowerCase().replaceAll("_", "-").replace(/^-+|-+$/g, "");
}
function pairsOf(model) {
  const existing = new Set(model.secrets.filter((secret2) => secret2.existing !== null).map((secret2) => secret2.key));
  const found = [];
  for (const collector2 of model.collectors) {
    for (const { cert, key } of certificatesOf2(collector2)) {
      const isTaken = existing.has(cert) || existing.has(key) || found.some((pair) => [pair.cert, pair.key].some((used) => used === cert || used === key));
      if (isTaken) continue;
      const earlier = found.filter((pair) => pair.name.startsWith(`${collector2.name}-tls`)).length;
      found.push({ cert, key, name: earlier === 0 ? `${collector2.name}-tls` : `${collector2.name}-tls-${earlier + 1}` });
    }
  }
  return found;
}
function certificatesOf2(collector2) {
  return collector2.components.flatMap((component) => [...blocksIn(component.options)]).flatMap((block3) => {
    const cert = secretOf(block3["cert_file"]);
    const key = secretOf(block3["key_file"]);
    return cert === void 0 || key === void 0 ? [] : [{ cert, key }];
  });
}
function* blocksIn(value2) {
  if (typeof value2 !== "object" || value2 === null || isSymbolic(value2)) return;
  if (isBlock5(value2)) yield value2;
  for (const child of Object.values(value2)) yield* blocksIn(child);
}
function isBlock5(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function secretOf(value2) {
  if (value2 === void 0 || !isSymbolic(value2) || value2.$ !== "file") return void 0;
  return value2.secret ?? void 0;
}

// targets/kubernetes/settings.ts
function settingsOf({ options, origin }) {
  const images = recordOf(options["images"]);
  return {
    namespace: textOf3(options["namespace"]) ?? "default",
    createsNamespace: options["createNamespace"] !== false,
    registry: textOf3(images["registry"]) ?? null,
    pullSecrets: listOf3(images["pullSecrets"]).flatMap((name2) => textOf3(name2) ?? []),
    storageClass: textOf3(options["storageClass"]) ?? null,
    pods: podSettingsOf(recordOf(options["pods"])),
    secretStore: secretStoreOf(options["secrets"]),
    monitors: options["monitors"] === void 0 ? null : { labels: stringsOf(recordOf(options["monitors"])["labels"]), namespace: textOf3(recordOf(options["monitors"])["namespace"]) ?? "" },
    manifests: listOf3(options["manifests"]).map((value2, index) => ({ value: value2, origin: [...origin, "options", "manifests", index] }))
  };
}
function podSettingsFor(target, node2) {
  const overrides = target.overrides.filter((override) => override.of === node2);
  return podSettingsOf(Object.assign({}, recordOf(target.options["pods"]), ...overrides.map((override) => override.pods)));
}
function storageClassFor(target, node2, own3) {
  const override = target.overrides.findLast((candidate) => candidate.of === node2 && candidate.storageClass !== null);
  return override?.storageClass ?? own3 ?? textOf3(target.options["storageClass"]) ?? null;
}
function podSettingsOf(pods) {
  return {
    nodeSelector: pods["nodeSelector"] === void 0 ? null : stringsOf(pods["nodeSelector"]),
    tolerations: Array.isArray(pods["tolerations"]) ? pods["tolerations"] : null,
    annotations: stringsOf(pods["annotations"]),
    labels: stringsOf(pods["labels"]),
    priorityClassName: textOf3(pods["priorityClassName"]) ?? null,
    serviceAccountAnnotations: stringsOf(pods["serviceAccountAnnotations"])
  };
}
function secretStoreOf(value2) {
  const name2 = textOf3(recordOf(value2)["store"]);
  const prefix = textOf3(recordOf(recordOf(value2)["options"])["prefix"])?.replace(/\/$/, "") ?? null;
  return name2 === void 0 ? null : { name: name2, prefix };
}
function recordOf(value2) {
  return isRecord2(value2) ? value2 : {};
}
function textOf3(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function listOf3(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function stringsOf(value2) {
  return Object.fromEntries(Object.entries(recordOf(value2)).map(([key, text4]) => [key, String(text4)]));
}
function isRecord2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// targets/kubernetes/tls.ts
function tlsAtCollectors(model, { log }) {
  const terminating = new Map(model.collectors.flatMap((collector2) => certificateOf(collector2) === null ? [] : [[collector2.name, collector2]]));
  return mapComponents2(model, (component, collector2) => {
    if (component.kind === "receiver") return withCertificate(component, collector2);
    const server = component.kind === "exporter" && component.type === "otlp_grpc" && component.peer !== null ? terminating.get(component.peer) : void 0;
    return server === void 0 ? component : asClient(component, server, log);
  });
}
function certificateOf({ expose }) {
  return expose?.type === "load-balancer" && typeof expose.tls === "object" ? expose.tls : null;
}
function withCertificate(component, collector2) {
  const certificate3 = certificateOf(collector2);
  if (certificate3 === null || component.type !== "otlp") return component;
  const tls2 = { cert_file: file(certificate3.cert), key_file: file(certificate3.key), min_version: "1.2", reload_interval: "1h" };
  const protocols = ["grpc", "http"].filter((protocol) => optionAt(component, "protocols", protocol) !== void 0 && optionAt(component, "protocols", protocol, "tls") === void 0);
  const changes = protocols.map((protocol) => ({ path: ["protocols", protocol, "tls"], value: tls2, because: "on Kubernetes the collector answers with the balancer's certificate itself" }));
  return changed(component, changes, collector2.expose?.origin ?? collector2.origin);
}
function file(secret2) {
  return { $: "file", secret: secret2, path: null };
}
function asClient(component, server, log) {
  if (optionAt(component, "tls", "insecure") !== true) return component;
  const hostname = server.expose?.hostname ?? null;
  if (hostname === null) {
    log.error("emit/no-hostname-for-tls", server.expose?.origin ?? server.origin, {
      message: `"${server.name}" answers with a certificate, and "${component.id}" of this stack sends to it without knowing for which name.`,
      why: "On Kubernetes the collector terminates TLS for every client, and a client checks the name in the certificate.",
      fix: 'Say the name that the certificate is for: loadBalancer({ hostname: "otlp.example.com", tls }).'
    });
    return component;
  }
  const change = { path: ["tls"], value: { server_name_override: hostname }, because: `"${server.name}" answers with the certificate of ${hostname}` };
  return changed(component, [change], server.expose?.origin ?? server.origin);
}

// targets/kubernetes/cluster.ts
function createCluster(stack, target, queues2, log) {
  const clients = { log };
  const model = queues2.adapt(adaptedModel(tlsAtCollectors(stack, clients)), log);
  const settings3 = settingsOf(target);
  const secrets = secretPlaces(model);
  return { model, target, log, settings: settings3, queues: queues2, secrets, view: viewOf2(model, settings3, queues2) };
}
function namespaceOf(name2, { model, settings: settings3 }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === name2);
  return collector2 !== void 0 && seesHost(collector2) ? agentsNamespace(settings3) : settings3.namespace;
}
function agentsNamespace({ namespace }) {
  return `${namespace}-agents`;
}
function seesHost(collector2) {
  return collector2.hostPaths.length > 0 || collector2.mode === "daemonset" && collector2.volumes.length > 0;
}
function headlessName(workload) {
  return `${workload}-headless`;
}
function viewOf2(model, settings3, queues2) {
  const inNamespace = (service2, of2) => `${service2}.${namespaceOf(of2, { model, settings: settings3 })}.svc`;
  return {
    host: (name2) => inNamespace(model.services.some((service2) => service2.name === name2 && service2.role === "queue") ? queues2.bootstrap(name2) : name2, name2),
    everyHost: (name2) => inNamespace(headlessName(name2), name2),
    secretFile: (key) => `/run/secrets/otelc/${key}`,
    projectFile: (path2) => `/etc/otelc/${path2.replaceAll("/", "_")}`,
    extraScrapes: queues2.scrapes(model).map(({ queue: queue4, name: name2, service: service2, port: port2 }) => ({ name: name2, host: inNamespace(service2, queue4), port: port2 })),
    ingest: (queue4, store) => {
      const { port: port2, signIn: signIn3 } = queues2.ingest(store.name);
      return { address: `${inNamespace(queues2.bootstrap(queue4.name), queue4.name)}:${port2}`, signIn: signIn3 };
    },
    target: "kubernetes"
  };
}
function mirrored2(image3, { registry }) {
  return imageFrom(registry, image3);
}

// targets/kubernetes/labels.ts
function selectorOf(name2, { model }) {
  return { "app.kubernetes.io/name": name2, "app.kubernetes.io/instance": model.name };
}
function stackLabels({ model }) {
  return { "app.kubernetes.io/part-of": model.name, "app.kubernetes.io/managed-by": "otelc" };
}
function labelsOf3(name2, component, cluster2) {
  return { ...selectorOf(name2, cluster2), "app.kubernetes.io/component": component, ...stackLabels(cluster2) };
}
function workloadLabels(workload, cluster2) {
  const version = /:([A-Za-z0-9][\w.-]{0,61}[A-Za-z0-9]|[A-Za-z0-9])$/.exec(workload.image)?.[1];
  return { ...labelsOf3(workload.name, workload.component, cluster2), ...version === void 0 ? {} : { "app.kubernetes.io/version": version } };
}
function metadataOf(workload, cluster2, name2 = workload.name) {
  return { name: name2, namespace: namespaceOf(workload.of, cluster2), labels: labelsOf3(workload.name, workload.component, cluster2) };
}

// targets/kubernetes/config-map.ts
var largest = 1e6;
function configMapOf(workload, cluster2) {
  if (workload.configs.length === 0) return [];
  const data = Object.fromEntries(workload.configs.map((config) => [configKey(config, workload), textOf4(config)]));
  const size = Object.values(data).reduce((sum2, text4) => sum2 + text4.length, 0);
  if (size > largest) {
    cluster2.log.error("emit/config-too-large", workload.origin, {
      message: `The files of "${workload.name}" hold ${size} bytes, and a ConfigMap takes ${largest}.`,
      why: "The API server refuses a larger object.",
      fix: "Take some of the files out, or bake them into an image of your own."
    });
  }
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata: metadataOf(owner(workload), cluster2, configName(workload)), data };
  return [{ path: `${configFolder(workload)}/configmap.yaml`, object, origin: workload.origin }];
}
function configName(workload) {
  return `${configFolder(workload)}-config`;
}
function configFolder({ name: name2, configs: configs2 }) {
  return configs2[0]?.file.split("/")[0] ?? name2;
}
function owner(workload) {
  return configFolder(workload) === workload.of && workload.part !== void 0 ? { name: workload.of, of: workload.of, component: "config" } : workload;
}
function configKey(config, workload) {
  const prefix = `${configFolder(workload)}/`;
  return (config.file.startsWith(prefix) ? config.file.slice(prefix.length) : config.file).replaceAll("/", "_");
}
function configHash(workload) {
  return fingerprint2(workload.configs.map((config) => [config.path, textOf4(config)]));
}
function textOf4(config) {
  return print({ path: config.file, documents: "text" in config.content ? config.content.text : config.content.documents });
}

// targets/kubernetes/client-ports.ts
function clientPorts(workload) {
  return workload.ports.filter((port2) => !["alerting", "controller", "gossip", "health", "metrics"].includes(port2.name));
}
function portName({ name: name2, number }) {
  return name2.length <= 15 ? name2 : `port-${number}`;
}

// targets/kubernetes/probes.ts
function probesOf({ probe: probe2, ports }) {
  if (probe2 === null) return {};
  const port2 = probe2.http?.port ?? ports.at(-1)?.number;
  const clientPort = ports[0]?.number;
  const ready = readyAction(probe2) ?? (clientPort === void 0 ? void 0 : { tcpSocket: { port: clientPort } });
  if (ready === void 0 || port2 === void 0) return {};
  const alive = "tcpSocket" in ready && port2 === clientPort ? askedInside(port2) : { tcpSocket: { port: port2 } };
  const { periodSeconds, timeoutSeconds } = probe2;
  return {
    // Replaying a write-ahead log or compacting a queue takes its time; five minutes are granted beyond what is usual.
    startupProbe: { ...ready, periodSeconds: 5, timeoutSeconds, failureThreshold: Math.ceil((probe2.startSeconds + 300) / 5) },
    readinessProbe: { ...ready, periodSeconds, timeoutSeconds, failureThreshold: 3 },
    livenessProbe: { ...alive, periodSeconds: periodSeconds * 2, timeoutSeconds, failureThreshold: probe2.failures }
  };
}
function askedInside(port2) {
  return { exec: { command: ["/bin/bash", "-c", `exec 3<>/dev/tcp/localhost/${port2}`] } };
}
function readyAction(probe2) {
  if (probe2.http !== null) return { httpGet: { port: probe2.http.port, path: probe2.http.path } };
  const isCheap = probe2.command !== null && !probe2.command.some((word) => word.endsWith(".sh"));
  return isCheap ? { exec: { command: probe2.command } } : void 0;
}

// targets/kubernetes/container.ts
function containerOf(workload, mounts, leading, cluster2) {
  const environment = [...leading, ...factsOf3(workload, cluster2), ...workload.environment.map((entry) => environmentEntry(entry, cluster2))];
  const volumeMounts2 = mounts.flatMap((mount) => mount.mounts);
  return {
    name: containerName(workload),
    image: mirrored2(workload.image, cluster2.settings),
    imagePullPolicy: "IfNotPresent",
    command: workload.command === null ? void 0 : workload.command.map(literal),
    args: workload.args.length === 0 ? void 0 : workload.args.map(literal),
    env: environment.length === 0 ? void 0 : environment,
    ports: workload.ports.length === 0 ? void 0 : workload.ports.map((port2) => ({ name: portName(port2), containerPort: port2.number, protocol: port2.protocol.toUpperCase() })),
    ...probesOf(workload),
    lifecycle: lifecycleOf(workload),
    resources: resourcesOf2(workload.resources),
    securityContext: containerSecurity,
    volumeMounts: volumeMounts2.length === 0 ? void 0 : volumeMounts2
  };
}
function containerName(workload) {
  return workload.role === "collector" ? "collector" : workload.component;
}
var containerSecurity = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } };
function resourcesOf2({ cpuMillis, memoryBytes, cpuLimitMillis }) {
  const memory3 = quantity(memoryBytes);
  return {
    requests: { cpu: cores(cpuMillis), memory: memory3, "ephemeral-storage": "64Mi" },
    limits: { ...cpuLimitMillis === null ? {} : { cpu: cores(cpuLimitMillis) }, memory: memory3, "ephemeral-storage": "1Gi" }
  };
}
function cores(millis) {
  return millis % 1e3 === 0 ? String(millis / 1e3) : `${millis}m`;
}
function quantity(bytes2) {
  if (bytes2 % 2 ** 30 === 0) return `${bytes2 / 2 ** 30}Gi`;
  return bytes2 % 2 ** 20 === 0 ? `${bytes2 / 2 ** 20}Mi` : String(bytes2);
}
function drainSeconds(workload) {
  return workload.mode === "service" && clientPorts(workload).length > 0 ? 10 : 0;
}
function lifecycleOf(workload) {
  const seconds2 = drainSeconds(workload);
  return seconds2 === 0 ? void 0 : { preStop: { sleep: { seconds: seconds2 } } };
}
function environmentEntry({ name: name2, value: value2 }, { view, secrets }) {
  if ("text" in value2) return { name: name2, value: literal(value2.text) };
  if ("secretFile" in value2) return { name: name2, value: view.secretFile(value2.secretFile) };
  if ("secret" in value2) {
    const place = secrets.get(value2.secret);
    return { name: name2, valueFrom: { secretKeyRef: { name: place?.name ?? value2.secret, key: place?.key ?? value2.secret } } };
  }
  return { name: name2, valueFrom: { fieldRef: { fieldPath: podFields[value2.pod] } } };
}
var podFields = { name: "metadata.name", ip: "status.podIP", node: "spec.nodeName" };
function literal(text4) {
  return text4.replaceAll("$(", "$$(");
}
function factsOf3(workload, { model }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === workload.name);
  if (collector2 === void 0) return [];
  const named4 = new Set(collector2.components.flatMap((component) => [...symbolsIn(component.options)].flatMap((symbol) => symbol.$ === "variable" ? [symbol.name] : [])));
  const needsNode = collector2.mode === "daemonset" || collector2.components.some((component) => component.type === "resource_detection");
  return Object.entries(podFacts).filter(([name2]) => named4.has(name2) || needsNode && name2 === "K8S_NODE_NAME").map(([name2, fieldPath]) => ({ name: name2, valueFrom: { fieldRef: { fieldPath } } }));
}

// targets/kubernetes/mounts.ts
function mountsOf(workload, cluster2) {
  return [...configMounts(workload), ...secretMounts(workload, cluster2), ...volumeMounts(workload, cluster2), ...scratchMounts(workload), ...hostMounts(workload)];
}
function configMounts(workload) {
  if (workload.configs.length === 0) return [];
  const mounts = workload.configs.map((config) => ({ name: "config", mountPath: config.path, subPath: configKey(config, workload), readOnly: true }));
  return [{ volume: { name: "config", configMap: { name: configName(workload) } }, mounts }];
}
function secretMounts(workload, { view, secrets }) {
  if (workload.secretFiles.length === 0) return [];
  const [first] = workload.secretFiles;
  const folder = view.secretFile(first?.key ?? "").split("/").slice(0, -1).join("/");
  const places2 = workload.secretFiles.flatMap(({ key }) => secrets.get(key) ?? []);
  const sources = [...new Set(places2.map(({ name: name2 }) => name2))].map((name2) => ({ secret: { name: name2, items: places2.filter((place) => place.name === name2).map((place) => ({ key: place.key, path: place.of })) } }));
  return [{ volume: { name: "secrets", projected: { defaultMode: 288, sources } }, mounts: [{ name: "secrets", mountPath: folder, readOnly: true }] }];
}
function volumeMounts(workload, cluster2) {
  return workload.volumes.map((volume3) => ({
    volume: workload.mode === "daemonset" ? { name: volume3.name, hostPath: { path: `/var/lib/otelc/${namespaceOf(workload.of, cluster2)}/${workload.name}/${volume3.name}`, type: "DirectoryOrCreate" } } : null,
    mounts: [{ name: volume3.name, mountPath: volume3.path }]
  }));
}
function scratchMounts(workload) {
  return workload.scratch.map((path2) => {
    const name2 = `scratch${path2.replaceAll(/[^a-z0-9]+/g, "-")}`;
    return { volume: { name: name2, emptyDir: { sizeLimit: "256Mi" } }, mounts: [{ name: name2, mountPath: path2 }] };
  });
}
function hostMounts(workload) {
  return workload.hostPaths.map(({ path: path2, readOnly, mountPath }) => {
    const name2 = path2 === "/" ? "host-root" : `host${path2.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase()}`;
    return { volume: { name: name2, hostPath: { path: path2 } }, mounts: [{ name: name2, mountPath, readOnly, mountPropagation: readOnly ? "HostToContainer" : void 0 }] };
  });
}

// targets/kubernetes/parts.ts
var storeLabel = "otelc.dev/store";
var roleLabel = "otelc.dev/role";
var ringLabel = "otelc.dev/ring";
function partLabels({ part, of: of2 }) {
  if (part === void 0) return {};
  return { [storeLabel]: of2, [roleLabel]: part.role, ...part.isMember ? { [ringLabel]: of2 } : {} };
}
function twinLabels(workload, cluster2) {
  const { part, of: of2, name: name2 } = workload;
  return part === void 0 ? selectorOf(name2, cluster2) : { "app.kubernetes.io/instance": cluster2.model.name, [storeLabel]: of2, [roleLabel]: part.role };
}
function partIngress(workload, cluster2) {
  if (workload.part === void 0 || workload.name === workload.of) return [];
  const ports = workload.ports.flatMap(({ number, name: name2 }) => [{ port: number, protocol: "TCP" }, ...name2 === "gossip" ? [{ port: number, protocol: "UDP" }] : []]);
  return [{ from: [partsOf2(workload.of, cluster2)], ports }];
}
function partEgress(workload, cluster2) {
  return workload.part === void 0 ? [] : [{ to: [partsOf2(workload.of, cluster2)] }];
}
function partsOf2(store, { model }) {
  return { podSelector: { matchLabels: { "app.kubernetes.io/instance": model.name, [storeLabel]: store } } };
}
function ringServices(workloads, cluster2) {
  const stores2 = [...new Set(workloads.flatMap((workload) => workload.part?.isMember === true ? [workload.of] : []))];
  return stores2.map((store) => ({
    path: `${store}/gossip.yaml`,
    origin: workloads.find((workload) => workload.of === store)?.origin ?? [],
    object: {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: ringName(store), namespace: cluster2.settings.namespace, labels: labelsOf3(ringName(store), "gossip", cluster2) },
      spec: {
        type: "ClusterIP",
        clusterIP: "None",
        publishNotReadyAddresses: true,
        selector: { "app.kubernetes.io/instance": selectorOf(store, cluster2)["app.kubernetes.io/instance"], [ringLabel]: store },
        ports: [{ name: "gossip", port: peerPorts.gossip, targetPort: "gossip", protocol: "TCP", appProtocol: "tcp" }]
      }
    }
  }));
}

// targets/kubernetes/rbac-rules.ts
function rulesOf4(component) {
  return needs[component.type]?.(component) ?? none;
}
var none = { clusterWide: [], inNamespace: [] };
var watching = ["get", "list", "watch"];
function watch(group, ...resources4) {
  return { apiGroups: [group], resources: resources4, verbs: watching };
}
function everywhere(...clusterWide) {
  return { clusterWide, inNamespace: [] };
}
var needs = {
  k8s_attributes: k8sAttributes,
  k8s_cluster: () => everywhere(
    watch("", "events", "namespaces", "namespaces/status", "nodes", "nodes/spec", "pods", "pods/status", "replicationcontrollers", "replicationcontrollers/status", "resourcequotas", "services"),
    watch("apps", "daemonsets", "deployments", "replicasets", "statefulsets"),
    watch("batch", "cronjobs", "jobs"),
    watch("autoscaling", "horizontalpodautoscalers")
  ),
  kubelet_stats: kubeletStats,
  resource_detection: resourceDetection,
  prometheus: prometheus2,
  k8s_events: () => everywhere(watch("", "events", "namespaces"), watch("events.k8s.io", "events")),
  k8s_objects: k8sObjects,
  k8s_observer: () => everywhere(watch("", "nodes", "pods", "services"), watch("networking.k8s.io", "ingresses")),
  k8s_leader_elector: () => ({ clusterWide: [], inNamespace: [{ apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create", "delete", "get", "list", "patch", "update", "watch"] }] }),
  load_balancing: (component) => optionAt(component, "resolver", "k8s") === void 0 ? none : everywhere(watch("", "endpoints"), watch("discovery.k8s.io", "endpointslices"))
};
function k8sAttributes(component) {
  if (component.options["passthrough"] === true || component.options["auth_type"] === "none") return none;
  const metadata2 = new Set(optionAt(component, "extract", "metadata") === void 0 ? ["k8s.deployment.name"] : listAt(component, "extract", "metadata"));
  const fields = ["labels", "annotations"].flatMap((name2) => listAt(component, "extract", name2));
  const from2 = new Set(fields.flatMap((field) => isBlock4(field) && typeof field["from"] === "string" ? [field["from"]] : []));
  const isNamedByReplicaSet = optionAt(component, "extract", "deployment_name_from_replicaset") === true;
  const needsReplicaSets = metadata2.has("k8s.deployment.uid") || !isNamedByReplicaSet && (metadata2.has("k8s.deployment.name") || metadata2.has("service.name"));
  const core = ["pods", ...from2.has("namespace") || metadata2.has("k8s.cluster.uid") ? ["namespaces"] : [], ...from2.has("node") || metadata2.has("k8s.node.uid") ? ["nodes"] : []];
  const apps = [...needsReplicaSets ? ["replicasets"] : [], ...["daemonset", "deployment", "statefulset"].filter((owner2) => from2.has(owner2)).map((owner2) => `${owner2}s`)];
  const needsJobs = from2.has("job") || metadata2.has("k8s.cronjob.uid");
  return everywhere(watch("", ...core.sort()), ...apps.length === 0 ? [] : [watch("apps", ...apps.sort())], ...needsJobs ? [watch("batch", "jobs")] : []);
}
function kubeletStats(component) {
  const isSignedIn = component.options["auth_type"] === void 0 || component.options["auth_type"] === "serviceAccount";
  const needsProxy = listAt(component, "extra_metadata_labels").length > 0;
  const needsPods = component.options["k8s_api_config"] !== void 0;
  return everywhere(
    ...isSignedIn ? [{ apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] }] : [],
    ...needsProxy ? [{ apiGroups: [""], resources: ["nodes/proxy"], verbs: ["get"] }] : [],
    ...needsPods ? [watch("", "nodes", "pods")] : []
  );
}
function resourceDetection(component) {
  const detectors = new Set(listAt(component, "detectors"));
  const rules2 = [
    ["k8s_api", { apiGroups: [""], resources: ["nodes"], verbs: ["get", "list"] }],
    ["k8snode", { apiGroups: [""], resources: ["nodes"], verbs: ["get", "list"] }],
    ["eks", { apiGroups: [""], resources: ["configmaps"], resourceNames: ["aws-auth"], verbs: ["get"] }],
    ["kubeadm", { apiGroups: [""], resources: ["configmaps"], resourceNames: ["kubeadm-config"], verbs: ["get"] }],
    ["openshift", { apiGroups: ["config.openshift.io"], resources: ["infrastructures", "infrastructures/status"], verbs: ["get", "watch", "list"] }]
  ];
  return everywhere(...rules2.filter(([detector]) => detectors.has(detector)).map(([, rule]) => rule));
}
var discovered = {
  pod: [watch("", "pods")],
  node: [watch("", "nodes", "nodes/metrics"), { nonResourceURLs: ["/metrics"], verbs: ["get"] }],
  service: [watch("", "services")],
  endpoints: [watch("", "endpoints", "pods", "services")],
  endpointslice: [watch("", "pods", "services"), watch("discovery.k8s.io", "endpointslices")],
  ingress: [watch("networking.k8s.io", "ingresses")]
};
function prometheus2(component) {
  if (component.kind !== "receiver") return none;
  const configs2 = listAt(component, "config", "scrape_configs").flatMap((job2) => isBlock4(job2) ? asList(job2["kubernetes_sd_configs"]) : []);
  const roles4 = new Set(configs2.flatMap((config) => isBlock4(config) && typeof config["role"] === "string" ? [config["role"]] : []));
  return everywhere(...[...roles4].sort().flatMap((role) => discovered[role] ?? []));
}
function k8sObjects(component) {
  return everywhere(...listAt(component, "objects").flatMap((object) => {
    if (!isBlock4(object) || typeof object["name"] !== "string") return [];
    return [watch(typeof object["group"] === "string" ? object["group"] : "", object["name"])];
  }));
}
function listAt(component, ...path2) {
  return asList(optionAt(component, ...path2));
}
function asList(value2) {
  return Array.isArray(value2) ? value2 : [];
}

// targets/kubernetes/rbac.ts
function rbacOf(workload, cluster2) {
  const { clusterWide, inNamespace } = rulesFor(workload, cluster2);
  const namespace = namespaceOf(workload.of, cluster2);
  const objects2 = [
    ...clusterWide.length === 0 ? [] : bound("ClusterRole", `${namespace}-${workload.name}`, clusterWide, workload, cluster2),
    ...inNamespace.length === 0 ? [] : bound("Role", workload.name, inNamespace, workload, cluster2)
  ];
  return objects2.map((object) => ({ path: `${workload.name}/rbac.yaml`, object, origin: workload.origin }));
}
function needsApiServer(workload, cluster2) {
  const { clusterWide, inNamespace } = rulesFor(workload, cluster2);
  return clusterWide.length + inNamespace.length > 0;
}
function rulesFor(workload, { model }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === workload.name);
  const needs3 = (collector2?.components ?? []).map(rulesOf4);
  return { clusterWide: merged2(needs3.flatMap((need) => need.clusterWide)), inNamespace: merged2(needs3.flatMap((need) => need.inNamespace)) };
}
function bound(kind, name2, rules2, workload, cluster2) {
  const { namespace, ...shared } = metadataOf(workload, cluster2, name2);
  const metadata2 = kind === "Role" && namespace !== void 0 ? { ...shared, namespace } : shared;
  const apiVersion = "rbac.authorization.k8s.io/v1";
  return [
    { apiVersion, kind, metadata: metadata2, rules: rules2 },
    { apiVersion, kind: `${kind}Binding`, metadata: metadata2, roleRef: { apiGroup: "rbac.authorization.k8s.io", kind, name: name2 }, subjects: [{ kind: "ServiceAccount", name: workload.name, namespace }] }
  ];
}
function merged2(rules2) {
  const found = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    const key = JSON.stringify([rule.apiGroups, rule.verbs, rule.resourceNames, rule.nonResourceURLs]);
    const earlier = found.get(key);
    found.set(key, earlier?.resources === void 0 || rule.resources === void 0 ? rule : { ...earlier, resources: [.../* @__PURE__ */ new Set([...earlier.resources, ...rule.resources])].sort() });
  }
  return [...found.values()];
}

// targets/kubernetes/pod.ts
function podTemplate(workload, cluster2, extras = {}) {
  const settings3 = podSettingsFor(cluster2.target, workload.of);
  const annotations = { ...workload.configs.length === 0 ? {} : { "otelc.dev/config": configHash(workload) }, ...settings3.annotations };
  const mounts = mountsOf(workload, cluster2);
  const volumes = mounts.flatMap((mount) => mount.volume ?? []);
  return {
    metadata: { labels: { ...settings3.labels, ...workloadLabels(workload, cluster2), ...partLabels(workload) }, annotations: Object.keys(annotations).length === 0 ? void 0 : annotations },
    spec: {
      serviceAccountName: workload.mode === "job" ? void 0 : workload.name,
      automountServiceAccountToken: needsApiServer(workload, cluster2),
      // Environment variables of every Service of the namespace are of no use to anyone.
      enableServiceLinks: false,
      securityContext: podSecurity(workload),
      ...placement(workload, settings3, cluster2, extras),
      imagePullSecrets: cluster2.settings.pullSecrets.length === 0 ? void 0 : cluster2.settings.pullSecrets.map((name2) => ({ name: name2 })),
      restartPolicy: extras.restartPolicy,
      terminationGracePeriodSeconds: workload.stopSeconds + drainSeconds(workload),
      initContainers: extras.initContainers,
      containers: [containerOf(workload, mounts, extras.environment ?? [], cluster2)],
      volumes: volumes.length === 0 ? void 0 : volumes
    }
  };
}
function podSecurity(workload) {
  if (workload.hostPaths.length > 0) return { runAsUser: 0, runAsGroup: 0, seccompProfile: { type: "RuntimeDefault" } };
  return restrictedSecurity(workload.user);
}
function restrictedSecurity({ uid, gid }) {
  return { runAsNonRoot: true, runAsUser: uid, runAsGroup: gid, fsGroup: gid, fsGroupChangePolicy: "OnRootMismatch", seccompProfile: { type: "RuntimeDefault" } };
}
function placement(workload, settings3, cluster2, extras) {
  return {
    priorityClassName: settings3.priorityClassName ?? void 0,
    nodeSelector: settings3.nodeSelector === null || Object.keys(settings3.nodeSelector).length === 0 ? void 0 : settings3.nodeSelector,
    // An agent belongs on every node, whatever keeps others away.
    tolerations: settings3.tolerations ?? (workload.mode === "daemonset" ? [{ operator: "Exists" }] : void 0),
    ...workload.mode === "service" && mostReplicas(workload.scaling) > 1 ? spread(workload, cluster2, extras.isSpreadStrictly ?? false) : {}
  };
}
function spread(workload, cluster2, isStrict) {
  const labelSelector = { matchLabels: selectorOf(workload.name, cluster2) };
  const revision = workload.volumes.length === 0 ? { matchLabelKeys: ["pod-template-hash"] } : {};
  const over = (topologyKey, whenUnsatisfiable) => ({ maxSkew: 1, topologyKey, whenUnsatisfiable, labelSelector, ...revision });
  const hosts = { labelSelector: { matchLabels: twinLabels(workload, cluster2) }, topologyKey: "kubernetes.io/hostname" };
  return {
    topologySpreadConstraints: [over("topology.kubernetes.io/zone", "ScheduleAnyway"), over("kubernetes.io/hostname", "ScheduleAnyway")],
    affinity: { podAntiAffinity: isStrict ? { requiredDuringSchedulingIgnoredDuringExecution: [hosts] } : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: hosts }] } }
  };
}
function replicasOf4({ scaling: scaling2 }) {
  return scaling2.by === "fixed" ? leastReplicas(scaling2) : void 0;
}

// targets/kubernetes/waivers.ts
function waivers(workload, cluster2) {
  const list3 = waiversOf(workload, cluster2);
  return { "kube-score/ignore": list3.map(({ check: check2 }) => check2).join(","), "otelc.dev/waivers": list3.map(({ check: check2, because }) => `${check2}: ${because}`).join("; ") };
}
function waiversOf(workload, { model }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === workload.of);
  const isOnHost = collector2 !== void 0 && seesHost(collector2);
  return [
    { check: "container-image-pull-policy", because: "tags are exact, and a pod must start while the registry is away" },
    ...workload.resources.cpuLimitMillis === null ? [{ check: "container-resources", because: "requests and the memory limit are set; a CPU limit would throttle what should catch up" }] : [],
    ...workload.scaling.by === "lag" ? [{ check: "deployment-replicas", because: "KEDA sets the replicas" }] : [],
    ...isOnHost ? [{ check: "container-security-context-user-group-id", because: "the host's files and folders are for root only" }] : [],
    ...!isOnHost && Math.min(workload.user.uid, workload.user.gid) < 1e4 ? [{ check: "container-security-context-user-group-id", because: "the image's own user owns its files" }] : []
  ];
}

// targets/kubernetes/controller.ts
function controllerKind(workload) {
  if (workload.mode === "daemonset") return "DaemonSet";
  return workload.volumes.length > 0 ? "StatefulSet" : "Deployment";
}
function controllerOf(workload, cluster2, extras = {}) {
  const kind = controllerKind(workload);
  const object = {
    apiVersion: "apps/v1",
    kind,
    metadata: { name: workload.name, namespace: namespaceOf(workload.of, cluster2), labels: workloadLabels(workload, cluster2), annotations: waivers(workload, cluster2) },
    spec: specs[kind](workload, cluster2, extras)
  };
  return { path: `${workload.name}/${kind.toLowerCase()}.yaml`, object, origin: workload.origin };
}
var specs = {
  Deployment: (workload, cluster2, extras) => ({
    replicas: replicasOf4(workload),
    selector: { matchLabels: selectorOf(workload.name, cluster2) },
    // Capacity never sinks below what is asked for while a version rolls out.
    strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    template: podTemplate(workload, cluster2, extras)
  }),
  StatefulSet: (workload, cluster2, extras) => ({
    replicas: replicasOf4(workload),
    serviceName: headlessName(workload.name),
    selector: { matchLabels: selectorOf(workload.name, cluster2) },
    // Replicas do not wait for each other: a Kafka quorum could never form, and collectors have nothing to wait for.
    podManagementPolicy: "Parallel",
    updateStrategy: { type: "RollingUpdate" },
    // What is in a queue when replicas go is sent when they come back.
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
    ...extras.firstOrdinal === void 0 ? {} : { minReadySeconds: 15, ordinals: { start: extras.firstOrdinal } },
    template: podTemplate(workload, cluster2, extras),
    volumeClaimTemplates: workload.volumes.map((volume3) => claimOf2(volume3, workload, cluster2))
  }),
  DaemonSet: (workload, cluster2, extras) => ({
    selector: { matchLabels: selectorOf(workload.name, cluster2) },
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
    template: podTemplate(workload, cluster2, extras)
  })
};
function claimOf2(volume3, workload, cluster2) {
  const storageClass = storageClassFor(cluster2.target, workload.of, volume3.storageClass);
  return {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name: volume3.name, labels: selectorOf(workload.name, cluster2) },
    spec: { accessModes: ["ReadWriteOnce"], ...storageClass === null ? {} : { storageClassName: storageClass }, resources: { requests: { storage: storageOf(volume3) } } }
  };
}
function storageOf(volume3) {
  return /^\d+(?:\.\d+)?(?:Ki|Mi|Gi|Ti|Pi|k|M|G|T|P)?$/.test(volume3.size) ? volume3.size : String(volume3.bytes);
}

// targets/kubernetes/disruption-budget.ts
function disruptionBudgetOf(workload, cluster2) {
  if (workload.mode !== "service" || mostReplicas(workload.scaling) < 2) return [];
  const name2 = workload.part === void 0 ? workload.name : budgetName(workload);
  const object = {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: metadataOf({ ...workload, name: name2 }, cluster2),
    spec: {
      ...budgetOf(workload),
      selector: { matchLabels: twinLabels(workload, cluster2) },
      // A pod that is not well must not hold up a drain; a broker's place in the quorum must.
      unhealthyPodEvictionPolicy: workload.role === "queue" ? "IfHealthyBudget" : "AlwaysAllow"
    }
  };
  return [{ path: `${name2}/pdb.yaml`, object, origin: workload.origin }];
}
function budgetName({ name: name2, of: of2, part }) {
  return name2 === of2 ? name2 : `${of2}-${part?.role ?? ""}`;
}
function budgetOf({ minAvailable }) {
  return minAvailable === null || minAvailable === 0 ? { maxUnavailable: 1 } : { minAvailable };
}

// targets/kubernetes/job.ts
function jobOf(workload, cluster2) {
  const template = podTemplate(workload, cluster2, { restartPolicy: "OnFailure" });
  const name2 = `${workload.name}-${fingerprint2(template).slice(0, 8)}`;
  return {
    path: `${workload.of}/${workload.name}.yaml`,
    origin: workload.origin,
    object: {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: name2, namespace: namespaceOf(workload.of, cluster2), labels: workloadLabels(workload, cluster2), annotations: waivers(workload, cluster2) },
      spec: { backoffLimit: 20, activeDeadlineSeconds: 3600, template }
    }
  };
}
var jobDefaults = {
  role: "job",
  command: null,
  args: [],
  environment: [],
  ports: [],
  configs: [],
  secretFiles: [],
  volumes: [],
  scratch: ["/tmp"],
  hostPaths: [],
  scaling: { by: "fixed", count: 1 },
  minAvailable: null,
  probe: null,
  stopSeconds: 30,
  after: [],
  metrics: null,
  mode: "job"
};

// targets/kubernetes/names.ts
function bucketsJob(store) {
  return `${store}-buckets`;
}
function topicsJob(queue4) {
  return `${queue4}-topics`;
}
var longest2 = { Deployment: 63, StatefulSet: 52, DaemonSet: 63 };
function checkNames(workload, { log }) {
  const kind = controllerKind(workload);
  const headless = headlessName(workload.name).length - workload.name.length;
  const limit = Math.min(longest2[kind], 63 - headless);
  if (workload.name.length <= limit) return;
  log.error("emit/name-too-long", workload.origin, {
    on: "key",
    message: `"${workload.name}" has ${workload.name.length} characters, and the name of a ${kind} has at most ${limit} here.`,
    why: kind === "StatefulSet" ? "Its pods' labels carry the name with an ordinal and a revision, and a label has at most 63 characters." : `Its headless Service is called "${headlessName(workload.name)}", and a DNS label has at most 63 characters.`,
    fix: "Give it a shorter name."
  });
}

// targets/kubernetes/connections.ts
function connectionsOf(workloads, cluster2) {
  const all = [...edges(workloads, cluster2), ...scrapes2(workloads, cluster2), ...buckets(cluster2.model), ...gossip(workloads)];
  return [...new Map(all.map((connection) => [`${connection.from} ${connection.to} ${connection.port}`, connection])).values()];
}
function isInside(name2, { collectors, services }) {
  return collectors.some((collector2) => collector2.name === name2) || services.some((service2) => service2.name === name2 && !service2.isExternal);
}
function isOtherGrafana(name2, { services }) {
  return services.some((service2) => service2.name === name2 && service2.role === "dashboards" && service2.isExternal);
}
function isQueue(name2, { services }) {
  return services.some((service2) => service2.name === name2 && service2.role === "queue");
}
function edges(workloads, { model, queues: queues2 }) {
  return model.edges.filter((edge) => (isInside(edge.from, model) || isOtherGrafana(edge.from, model)) && isInside(edge.to, model) && edge.purpose !== "scrape").flatMap(({ from: from2, to, port: port2, purpose }) => {
    if (isQueue(from2, model)) return [{ from: to, to: from2, port: queues2.port }];
    if (!isQueue(to, model)) return clientsOf(from2, to, workloads).map((client) => ({ from: client, to, port: port2 }));
    return clientsOf(from2, to, workloads).map((client) => ({ from: client, to, port: purpose === "telemetry" ? queues2.port : queues2.ingest(from2).port }));
  });
}
function clientsOf(from2, to, workloads) {
  const parts = workloads.filter((workload) => workload.of === from2 && workload.part !== void 0);
  return parts.length === 0 ? [from2] : parts.filter((workload) => workload.part?.reaches.includes(to)).map(({ name: name2 }) => name2);
}
function scrapes2(workloads, { model, queues: queues2 }) {
  const scraper = model.selfMonitoring;
  if (scraper === null || !isInside(scraper, model)) return [];
  const scraped = workloads.flatMap((workload) => workload.metrics === null ? [] : [{ from: scraper, to: workload.name, port: metricsPort2(workload) }]);
  return [...scraped.filter(({ to }) => to !== scraper), ...queues2.scrapes(model).map(({ queue: queue4, port: port2 }) => ({ from: scraper, to: queue4, port: port2 }))];
}
function metricsPort2(workload) {
  return workload.ports.find((port2) => port2.name === workload.metrics?.port)?.number ?? 8888;
}
function buckets(model) {
  return model.services.filter((service2) => service2.role === "object-store" && !service2.isExternal).map((service2) => ({ from: bucketsJob(service2.name), to: service2.name, port: 9e3 }));
}
function gossip(workloads) {
  return workloads.filter((workload) => mostReplicas(workload.scaling) > 1).flatMap((workload) => workload.ports.filter((port2) => port2.name === "alerting").map((port2) => ({ from: workload.name, to: workload.name, port: port2.number, isGossip: true })));
}

// targets/kubernetes/monitors.ts
function monitorOf2(workload, cluster2) {
  const { metrics: metrics2 } = workload;
  const port2 = workload.ports.find((candidate) => candidate.name === metrics2?.port);
  if (metrics2 === null || port2 === void 0) return [];
  return podMonitor({ name: workload.name, namespace: namespaceOf(workload.of, cluster2), component: workload.component, origin: workload.origin, matchLabels: selectorOf(workload.name, cluster2), endpoints: [{ port: portName(port2), path: metrics2.path }] }, cluster2);
}
function podMonitor({ name: name2, namespace, component, origin, matchLabels, endpoints }, cluster2) {
  const { monitors } = cluster2.settings;
  if (monitors === null) return [];
  return [{
    path: `${name2}/podmonitor.yaml`,
    origin,
    object: {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PodMonitor",
      metadata: { name: name2, namespace, labels: { ...labelsOf3(name2, component, cluster2), ...monitors.labels } },
      spec: { selector: { matchLabels }, podMetricsEndpoints: endpoints }
    }
  }];
}
function operatorsPrometheus({ settings: settings3 }) {
  if (settings3.monitors === null) return void 0;
  return { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": settings3.monitors.namespace } }, podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } };
}

// targets/kubernetes/outside.ts
function outsidePorts(workload, { model }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === workload.name);
  const service2 = model.services.find((candidate) => candidate.name === workload.of);
  const ports = [...collector2 === void 0 ? [] : collectorPorts(collector2), ...service2 === void 0 ? [] : servicePorts(service2, model, workload.part?.reaches)];
  return [...new Set(ports)].sort((left, right) => left - right);
}
function reachesEveryPod(workload, { model }) {
  const collector2 = model.collectors.find((candidate) => candidate.name === workload.name);
  return collector2?.components.some((component) => component.kind === "receiver" && component.type === "prometheus" && mentions(component.options, "kubernetes_sd_configs")) ?? false;
}
function collectorPorts(collector2) {
  return collector2.components.flatMap((component) => [...urlPorts(component.options), ...peerPorts2(component), ...platformPorts(component)]);
}
function peerPorts2(component) {
  const isClient2 = component.kind === "exporter" || component.type.startsWith("kafka");
  if (!isClient2) return [];
  const addresses = [optionAt(component, "endpoint"), ...list(optionAt(component, "brokers"))];
  return addresses.flatMap((address2) => typeof address2 === "string" ? portOf4(address2) : []);
}
function platformPorts(component) {
  if (optionAt(component, "auth", "sasl", "aws_msk") !== void 0) return [443];
  if (component.type === "kubelet_stats") return [10250];
  const isCloud = component.type === "resource_detection" && list(optionAt(component, "detectors")).some((detector) => detector !== "env" && detector !== "system" && detector !== "docker");
  return isCloud ? [80, 443] : [];
}
function servicePorts(service2, model, reaches) {
  const used = reaches ?? [service2.options["storage"], service2.options["database"], service2.options["remoteWrite"], ...list(service2.options["sources"])];
  const external2 = model.services.filter((candidate) => candidate.isExternal && used.includes(candidate.name));
  const notified = service2.role === "alerting" ? channelPorts(model) : [];
  const keys3 = ["signIn"].flatMap((key) => urlPorts(service2.options[key] ?? null));
  return [...external2.flatMap(externalPorts), ...keys3, ...notified];
}
function channelPorts({ alerts: alerts2 }) {
  const hosts = [...alerts2.critical, ...alerts2.warning].flatMap(({ options }) => typeof options["smarthost"] === "string" ? portOf4(options["smarthost"]) : []);
  return [443, ...hosts];
}
function externalPorts(service2) {
  const { endpoint, host, bootstrap } = service2.options;
  if (service2.role === "queue") return list(bootstrap).flatMap((address2) => portOf4(String(address2)));
  if (service2.role === "database") return typeof host === "string" && /:\d+$/.test(host) ? portOf4(host) : [5432];
  if (typeof endpoint === "string") return [.../^https?:/.test(endpoint) ? urlPorts(endpoint) : fallback(portOf4(endpoint), 443), ...queryPorts(service2)];
  return [443];
}
function queryPorts({ type, options }) {
  if (typeof options["query"] === "string") return urlPorts(options["query"]);
  const port2 = storePortsOf(type)?.query;
  return port2 !== void 0 && /:431[78]\/?$/.test(String(options["endpoint"])) ? [port2] : [];
}
function fallback(ports, port2) {
  return ports.length === 0 ? [port2] : ports;
}
function urlPorts(value2) {
  if (typeof value2 === "string") {
    const match = /^(https?):\/\/(?!0\.0\.0\.0|localhost|127\.)[^/:\s]+(?::(\d{1,5}))?/.exec(value2);
    if (match === null) return [];
    return [match[2] === void 0 ? standardPort(match[1]) : Number(match[2])];
  }
  if (typeof value2 !== "object" || value2 === null || isSymbolic(value2)) return [];
  return Object.values(value2).flatMap((child) => urlPorts(child));
}
function standardPort(scheme) {
  return scheme === "https" ? 443 : 80;
}
function portOf4(address2) {
  const match = /^[^/]+:(\d{1,5})$/.exec(address2);
  return match === null || /^https?:/.test(address2) ? [] : [Number(match[1])];
}
function mentions(value2, key) {
  if (typeof value2 !== "object" || value2 === null) return false;
  return Object.entries(value2).some(([name2, child]) => name2 === key || mentions(child, key));
}
function list(value2) {
  return Array.isArray(value2) ? value2 : [];
}

// targets/kubernetes/services.ts
function servicesOf(workload, cluster2) {
  const exposure = exposureOf3(workload, cluster2);
  const collector2 = cluster2.model.collectors.find((candidate) => candidate.name === workload.name);
  const ports = clientPorts(workload).map((port2) => servicePort(port2, collector2));
  const objects2 = [...ports.length === 0 ? [] : [clientService(workload, ports, exposure, cluster2)], headlessService(workload, collector2, cluster2)];
  return objects2.map((object) => ({ path: `${workload.name}/service.yaml`, object, origin: workload.origin }));
}
function exposureOf3(workload, cluster2) {
  const exposure = publicationOf(workload, cluster2);
  return exposure?.gateway === null ? exposure : null;
}
function publicationOf(workload, { model }) {
  const node2 = [...model.collectors, ...model.services].find((candidate) => candidate.name === workload.name);
  return node2?.expose?.type === "load-balancer" ? node2.expose : null;
}
function clientService(workload, ports, exposure, cluster2) {
  const metadata2 = metadataOf(workload, cluster2);
  const selector2 = selectorOf(workload.name, cluster2);
  if (exposure !== null) return { apiVersion: "v1", kind: "Service", metadata: { ...metadata2, annotations: balancerAnnotations(exposure) }, spec: balancerSpec(ports, exposure, selector2) };
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata2,
    // A pod talks to the agent of its own node, whose attributes are then right.
    spec: { type: "ClusterIP", ...workload.mode === "daemonset" ? { internalTrafficPolicy: "Local" } : {}, selector: selector2, ports }
  };
}
function balancerSpec(ports, exposure, selector2) {
  return {
    type: "LoadBalancer",
    externalTrafficPolicy: "Local",
    selector: selector2,
    loadBalancerSourceRanges: exposure.allow.length === 0 ? void 0 : exposure.allow,
    ports
  };
}
var internal = {
  "networking.gke.io/load-balancer-type": "Internal",
  "service.beta.kubernetes.io/aws-load-balancer-scheme": "internal",
  "service.beta.kubernetes.io/azure-load-balancer-internal": "true"
};
function balancerAnnotations({ isInternal, hostname, annotations }) {
  const all = { ...hostname === null ? {} : { "external-dns.alpha.kubernetes.io/hostname": hostname }, ...isInternal ? internal : {}, ...annotations };
  return Object.keys(all).length === 0 ? void 0 : all;
}
function findsBeforeReady({ role, part }) {
  return role === "queue" || part?.isMember === true;
}
function headlessService(workload, collector2, cluster2) {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadataOf(workload, cluster2, headlessName(workload.name)),
    spec: { type: "ClusterIP", clusterIP: "None", ...findsBeforeReady(workload) ? { publishNotReadyAddresses: true } : {}, selector: selectorOf(workload.name, cluster2), ports: workload.ports.map((port2) => servicePort(port2, collector2)) }
  };
}
function servicePort(port2, collector2) {
  const application = speaksTls3(port2, collector2) || port2.protocol === "udp" ? void 0 : port2.application;
  return { name: portName(port2), port: port2.number, targetPort: portName(port2), protocol: port2.protocol.toUpperCase(), appProtocol: application };
}
function speaksTls3({ application, number }, collector2) {
  const protocol = application === "grpc" ? "grpc" : "http";
  return collector2?.components.some((component) => {
    const endpoint = optionAt(component, "protocols", protocol, "endpoint");
    return typeof endpoint === "string" && endpoint.endsWith(`:${number}`) && optionAt(component, "protocols", protocol, "tls") !== void 0;
  }) ?? false;
}

// targets/kubernetes/network-policies.ts
function networkPolicyOf(workload, connections, cluster2) {
  const ingress = ingressOf(workload, connections, cluster2);
  const egress = egressOf(workload, connections, cluster2);
  return {
    path: workload.mode === "job" ? `${workload.of}/${workload.name}.yaml` : `${workload.name}/networkpolicy.yaml`,
    origin: workload.origin,
    object: {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: metadataOf(workload, cluster2),
      spec: { podSelector: { matchLabels: selectorOf(workload.name, cluster2) }, policyTypes: ["Ingress", "Egress"], ingress: ingress.length === 0 ? void 0 : ingress, egress: egress.length === 0 ? void 0 : egress }
    }
  };
}
function defaultDeny(namespaces, cluster2) {
  const podSelector = cluster2.settings.createsNamespace ? {} : { matchLabels: { "app.kubernetes.io/instance": cluster2.model.name } };
  return namespaces.map((namespace) => ({
    path: namespace === agentsNamespace(cluster2.settings) ? "01-default-deny-agents.yaml" : "01-default-deny.yaml",
    origin: cluster2.target.origin,
    object: {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: `${cluster2.model.name}-default-deny`, namespace, labels: labelsOf3("default-deny", "network", cluster2) },
      spec: { podSelector, policyTypes: ["Ingress", "Egress"] }
    }
  }));
}
function ingressOf(workload, connections, cluster2) {
  const scraper = workload.metrics === null ? void 0 : operatorsPrometheus(cluster2);
  const from2 = [
    ...connections.filter((connection) => connection.to === workload.name).map((connection) => ({ from: [peerOf(connection.from, workload, cluster2)], ports: portsOf(connection) })),
    ...partIngress(workload, cluster2),
    ...scraper === void 0 ? [] : [{ from: [scraper], ports: [tcp2(metricsPort2(workload))] }]
  ];
  const clients = clientPorts(workload).map((port2) => ({ port: port2.number, protocol: port2.protocol.toUpperCase() }));
  if (clients.length === 0) return from2;
  if (exposureOf3(workload, cluster2) !== null) return [...from2, { ports: clients }];
  const gateway3 = publicationOf(workload, cluster2)?.gateway ?? null;
  if (gateway3 !== null) return [...from2, { from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": gateway3.namespace } } }], ports: clients }];
  return isEntry(workload, connections) ? [...from2, { from: [{ namespaceSelector: {} }], ports: clients }] : from2;
}
function isEntry(workload, connections) {
  if (workload.role !== "collector") return false;
  return workload.mode === "daemonset" || !connections.some((connection) => connection.to === workload.name && connection.port !== 8888);
}
function egressOf(workload, connections, cluster2) {
  const inside3 = connections.filter((connection) => connection.from === workload.name).map((connection) => ({ to: [peerOf(connection.to, workload, cluster2)], ports: portsOf(connection) }));
  const outside = outsidePorts(workload, cluster2);
  const rules2 = [
    ...inside3,
    ...partEgress(workload, cluster2),
    ...outside.length === 0 ? [] : [{ ports: outside.map(tcp2) }],
    ...reachesEveryPod(workload, cluster2) ? [{ to: [{ namespaceSelector: {} }] }] : [],
    ...needsApiServer(workload, cluster2) ? [apiServer] : []
  ];
  return rules2.length === 0 ? [] : [dns, ...rules2];
}
var dns = {
  to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } } }, { ipBlock: { cidr: "169.254.20.10/32" } }],
  ports: [{ port: 53, protocol: "UDP" }, { port: 53, protocol: "TCP" }]
};
var apiServer = { ports: [tcp2(443), tcp2(6443)] };
function portsOf({ port: port2, isGossip }) {
  return isGossip === true ? [tcp2(port2), { port: port2, protocol: "UDP" }] : [tcp2(port2)];
}
function tcp2(port2) {
  return { port: port2, protocol: "TCP" };
}
function peerOf(name2, from2, cluster2) {
  if (isOtherGrafana(name2, cluster2.model)) return otherGrafana;
  const queue4 = isQueue(name2, cluster2.model) ? cluster2.model.services.find((service2) => service2.name === name2) : void 0;
  const matchLabels = queue4 === void 0 ? selectorOf(name2, cluster2) : cluster2.queues.podLabels(queue4, cluster2);
  const namespace = namespaceOf(name2, cluster2);
  const isNear = namespace === namespaceOf(from2.of, cluster2);
  return { ...isNear ? {} : { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } } }, podSelector: { matchLabels } };
}
var otherGrafana = { namespaceSelector: {}, podSelector: { matchLabels: { "app.kubernetes.io/name": "grafana" } } };
var kedaPeer = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "keda" } }, podSelector: { matchLabels: { app: "keda-operator" } } };

// targets/kubernetes/queue-clients.ts
function queueClients(queue4, cluster2) {
  const clients = connectionsOf(workloadsOf(cluster2.model, cluster2.view), cluster2).filter((connection) => connection.to === queue4.name && connection.port === cluster2.queues.port).map((connection) => connection.from);
  const isScaledByLag = cluster2.model.collectors.some((collector2) => collector2.scaling.by === "lag" && collector2.components.some((component) => component.kind === "receiver" && component.peer === queue4.name));
  return [...[...new Set(clients)].map((client) => peerOf(client, { of: queue4.name }, cluster2)), ...isScaledByLag ? [kedaPeer] : []];
}
function queueIngress(policy2, queue4, cluster2) {
  const spec = recordOf(policy2.object["spec"]);
  const from2 = queueClients(queue4, cluster2);
  const rules2 = from2.length === 0 ? [] : [{ from: from2, ports: [tcp2(cluster2.queues.port)] }];
  return { ...policy2, object: { ...policy2.object, spec: { ...spec, ingress: [...listOf3(spec["ingress"]), ...rules2] } } };
}

// targets/kubernetes/service-account.ts
function serviceAccountOf(workload, cluster2) {
  const annotations = podSettingsFor(cluster2.target, workload.of).serviceAccountAnnotations;
  const metadata2 = metadataOf(workload, cluster2);
  return {
    path: `${workload.name}/serviceaccount.yaml`,
    origin: workload.origin,
    object: { apiVersion: "v1", kind: "ServiceAccount", metadata: Object.keys(annotations).length === 0 ? metadata2 : { ...metadata2, annotations }, automountServiceAccountToken: false }
  };
}

// targets/kubernetes/kafka.ts
var plainKafka = {
  adapt: (model) => model,
  bootstrap: (queue4) => queue4,
  port: kafkaPorts.client,
  ingest: () => ({ port: kafkaPorts.client, signIn: null }),
  scrapes: () => [],
  objects: kafkaObjects,
  podLabels: (queue4, cluster2) => selectorOf(queue4.name, cluster2),
  signIn: () => null,
  provides: () => false
};
function kafkaObjects(queue4, cluster2) {
  reportCruiseControl(queue4, cluster2);
  const topics = topicsWorkload(queue4, cluster2);
  const quorum = quorumOf(queue4);
  return [
    ...membersObjects(brokersWorkload(queue4), queue4, cluster2, quorum === null ? "broker,controller" : "broker"),
    brokersPolicy(brokersWorkload(queue4), queue4, cluster2),
    ...quorum === null ? [] : [...membersObjects(quorum, queue4, cluster2, "controller"), networkPolicyOf(quorum, amongMembers(queue4, quorum), cluster2)],
    jobOf(topics, cluster2),
    networkPolicyOf(topics, [{ from: topics.name, to: queue4.name, port: kafkaPorts.client }], cluster2)
  ];
}
function membersObjects(members, queue4, cluster2, roles4) {
  checkNames(members, cluster2);
  const extras = { environment: memberEnvironment(members, queue4, cluster2, roles4), isSpreadStrictly: leastReplicas(members.scaling) > 1, firstOrdinal: firstId(roles4) };
  return [controllerOf(members, cluster2, extras), ...servicesOf(members, cluster2), serviceAccountOf(members, cluster2), ...disruptionBudgetOf(members, cluster2)];
}
function brokersWorkload(queue4) {
  return {
    name: queue4.name,
    of: queue4.name,
    role: "queue",
    component: "kafka",
    image: queue4.image ?? kafka.image,
    user: kafka.user,
    command: null,
    args: [],
    environment: [],
    ports: quorumSize(queue4) === null ? kafka.ports : kafka.ports.filter((port2) => port2.number === kafkaPorts.client),
    configs: [],
    secretFiles: [],
    volumes: queue4.volume === null ? [] : [queue4.volume],
    scratch: kafka.scratch,
    hostPaths: [],
    resources: queue4.resources ?? { cpuMillis: 1e3, memoryBytes: 2 ** 32, cpuLimitMillis: null, origin: queue4.origin },
    scaling: { by: "fixed", count: queue4.replicas },
    minAvailable: null,
    probe: kafka.probe,
    stopSeconds: kafka.stopSeconds,
    after: [],
    metrics: null,
    mode: "service",
    origin: queue4.origin
  };
}
function quorumSize({ options }) {
  const { controllers } = options;
  return typeof controllers === "number" ? controllers : null;
}
function quorumOf(queue4) {
  const count3 = quorumSize(queue4);
  if (count3 === null) return null;
  const brokers = brokersWorkload(queue4);
  return {
    ...brokers,
    name: controllersName(queue4.name),
    component: "kafka-controller",
    ports: kafka.ports.filter((port2) => port2.number === kafkaPorts.controller),
    scaling: { by: "fixed", count: count3 },
    resources: { cpuMillis: 250, memoryBytes: 2 ** 30, cpuLimitMillis: null, origin: queue4.origin },
    volumes: brokers.volumes.map((volume3) => ({ ...volume3, size: "10Gi", bytes: 10 * 2 ** 30 }))
  };
}
function controllersName(queue4) {
  return `${queue4}-controllers`;
}
function firstId(roles4) {
  return roles4 === "controller" ? 1001 : 1;
}
function memberEnvironment(members, queue4, cluster2, roles4) {
  const host = (pod, of3) => `${pod}.${headlessName(of3)}.${namespaceOf(queue4.name, cluster2)}.svc`;
  const quorum = quorumOf(queue4);
  const [of2, first, count3] = quorum === null ? [queue4.name, 1, queue4.replicas] : [quorum.name, firstId("controller"), leastReplicas(quorum.scaling)];
  const controllers = Array.from({ length: count3 }, (_2, index) => ({ id: first + index, host: host(`${of2}-${first + index}`, of2) }));
  const own3 = { ...queue4, resources: members.resources };
  const { KAFKA_NODE_ID: _, ...settings3 } = brokerSettings(own3, { id: 0, host: host("$(POD_NAME)", members.name) }, controllers, cluster2.model.name, roles4);
  return [
    { name: "POD_NAME", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
    { name: "KAFKA_NODE_ID", valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } } },
    ...Object.entries(settings3).map(([name2, value2]) => ({ name: name2, value: value2 }))
  ];
}
function topicsWorkload(queue4, { view, model }) {
  const script = topicsScript(queue4, `${view.host(queue4.name)}:${kafkaPorts.client}`, ingestTopics(queue4, model));
  return {
    ...jobDefaults,
    name: topicsJob(queue4.name),
    of: queue4.name,
    component: "kafka-topics",
    image: queue4.image ?? kafka.image,
    user: kafka.user,
    command: ["/bin/bash", "-c", script],
    environment: [{ name: "KAFKA_HEAP_OPTS", value: { text: "-Xmx256m" } }],
    scratch: ["/tmp", "/opt/kafka/logs"],
    resources: { cpuMillis: 250, memoryBytes: 512 * 2 ** 20, cpuLimitMillis: null, origin: queue4.origin },
    origin: queue4.origin
  };
}
function brokersPolicy(brokers, queue4, cluster2) {
  const quorum = quorumOf(queue4);
  const among = [{ from: queue4.name, to: queue4.name, port: kafkaPorts.client }, ...quorum === null ? [{ from: queue4.name, to: queue4.name, port: kafkaPorts.controller }] : amongMembers(queue4, quorum)];
  const policy2 = networkPolicyOf(brokers, [...among, { from: topicsJob(queue4.name), to: queue4.name, port: kafkaPorts.client }], cluster2);
  const annotations = { "otelc.dev/listener": "plaintext: who may connect is decided by this policy alone" };
  return queueIngress({ ...policy2, object: { ...policy2.object, metadata: { ...policy2.object.metadata, annotations } } }, queue4, cluster2);
}
function amongMembers(queue4, quorum) {
  return [queue4.name, quorum.name].map((from2) => ({ from: from2, to: quorum.name, port: kafkaPorts.controller }));
}
function reportCruiseControl({ name: name2, options, origin }, { log }) {
  if (options["cruiseControl"] !== true) return;
  log.error("emit/not-supported", [...origin, "options", "cruiseControl"], {
    message: `"${name2}" asks for Cruise Control, which is run by Strimzi.`,
    why: "Plain Kubernetes has no operator that would start it and hold it to the cluster.",
    fix: "Take cruiseControl out, or build the target kubernetes-strimzi."
  });
}

// targets/kubernetes/external-secrets.ts
function externalSecretsOf(needed, cluster2) {
  const { secretStore } = cluster2.settings;
  if (secretStore === null) return [];
  return needed.filter((secret2) => !secret2.isExisting).map((secret2) => ({
    path: `secrets/${secret2.namespace}-${secret2.name}.yaml`,
    origin: secret2.places[0]?.origin ?? cluster2.target.origin,
    object: {
      apiVersion: "external-secrets.io/v1",
      kind: "ExternalSecret",
      metadata: { name: secret2.name, namespace: secret2.namespace, labels: labelsOf3(secret2.name, "secret", cluster2) },
      spec: {
        refreshInterval: "1h0m0s",
        // Agents have a namespace of their own, so the store is one of the whole cluster.
        secretStoreRef: { kind: "ClusterSecretStore", name: secretStore.name },
        target: { name: secret2.name, creationPolicy: "Owner", ...secret2.type === "tls" ? { template: { type: "kubernetes.io/tls" } } : {} },
        data: secret2.places.map((place) => ({ secretKey: place.key, remoteRef: { key: secretStore.prefix === null ? place.of : `${secretStore.prefix}/${place.of}` } }))
      }
    }
  }));
}

// targets/kubernetes/object.ts
function placeOf5({ origin, isOwn, patches = [] }, path2) {
  const patch = patches.findLast(({ merge }) => hasValue(merge, path2)) ?? (isOwn === true ? void 0 : patches.at(-1));
  if (patch !== void 0) return [...patch.origin, "merge", ...hasValue(patch.merge, path2) ? path2 : []];
  return isOwn === true ? [...origin, ...path2] : origin;
}
function hasValue(value2, path2) {
  const [step, ...rest] = path2;
  if (step === void 0) return true;
  return typeof value2 === "object" && value2 !== null && Object.hasOwn(value2, step) && hasValue(Object.entries(value2).find(([key]) => key === String(step))?.[1], rest);
}
function identityOf2({ apiVersion, kind, metadata: metadata2 }) {
  const group = apiVersion.includes("/") ? apiVersion.split("/")[0] : "";
  return [group, kind, metadata2.namespace ?? "", metadata2.name].join("/");
}
function asObject(value2) {
  return isObject2(value2) ? value2 : void 0;
}
function isObject2(value2) {
  if (typeof value2 !== "object" || value2 === null || !("apiVersion" in value2) || !("kind" in value2) || !("metadata" in value2)) return false;
  const { apiVersion, kind, metadata: metadata2 } = value2;
  return typeof apiVersion === "string" && typeof kind === "string" && typeof metadata2 === "object" && metadata2 !== null && "name" in metadata2 && typeof metadata2.name === "string";
}

// targets/kubernetes/kustomization.ts
function kustomizationOf(objects2, cluster2) {
  const resources4 = [...new Set(objects2.map(({ path: path2 }) => path2))];
  const document = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources: resources4, labels: [{ pairs: stackLabels(cluster2), includeSelectors: false }] };
  return { path: "kustomization.yaml", documents: [document], schema: "kustomization", origin: cluster2.target.origin };
}
function filesOf2(objects2) {
  const files = /* @__PURE__ */ new Map();
  for (const emitted2 of objects2) files.set(emitted2.path, [...files.get(emitted2.path) ?? [], emitted2]);
  return [...files].map(([path2, members]) => {
    const origin = members[0]?.origin ?? [];
    const inside3 = (document, at3) => members[document] === void 0 ? origin : placeOf5(members[document], at3);
    return { path: path2, documents: members.map(({ object }) => object), schema: "kubernetes", origin, placeOf: inside3 };
  });
}

// targets/kubernetes/needed-secrets.ts
function neededSecrets(workloads, cluster2) {
  const found = /* @__PURE__ */ new Map();
  for (const workload of workloads) {
    for (const place of placesOf(workload, cluster2)) {
      const namespace = namespaceOf(workload.of, cluster2);
      const id = `${namespace}/${place.name}`;
      const earlier = found.get(id) ?? { namespace, name: place.name, type: place.type, isExisting: place.isExisting, places: [], users: [] };
      found.set(id, { ...earlier, places: [.../* @__PURE__ */ new Set([...earlier.places, place])], users: [.../* @__PURE__ */ new Set([...earlier.users, workload.name])] });
    }
  }
  return [...found.values()].sort((left, right) => `${left.namespace}/${left.name}` < `${right.namespace}/${right.name}` ? -1 : 1);
}
function placesOf(workload, { secrets, queues: queues2 }) {
  const keys3 = [...workload.environment.flatMap(({ value: value2 }) => "secret" in value2 ? [value2.secret] : []), ...workload.secretFiles.map((file2) => file2.key)];
  return [...new Set(keys3)].filter((key) => !queues2.provides(key)).flatMap((key) => secrets.get(key) ?? []);
}

// targets/kubernetes/external-kafka.ts
var mechanisms = { "SCRAM-SHA-512": "scram_sha512", "SCRAM-SHA-256": "scram_sha256", PLAIN: "plaintext" };
function externalSignIn(queue4, cluster2) {
  const { auth, tls: tls2 } = queue4.options;
  if (isBlock4(auth) && auth["mechanism"] === "AWS_MSK_IAM_OAUTHBEARER") {
    return { metadata: { sasl: "aws_msk_iam", tls: "enable", awsRegion: String(auth["region"]) }, secrets: [], plain: {}, podIdentity: "aws" };
  }
  const encrypted = isBlock4(tls2) && tls2["insecure"] !== true ? tls2 : void 0;
  if (!isBlock4(auth) && encrypted === void 0) return null;
  return {
    metadata: { ...encrypted === void 0 ? {} : { tls: "enable" }, ...isBlock4(auth) ? { sasl: mechanisms[String(auth["mechanism"])] ?? "none" } : {} },
    plain: isBlock4(auth) && typeof auth["username"] === "string" ? { username: auth["username"] } : {},
    secrets: [
      ...isBlock4(auth) ? secret("username", auth["username"], cluster2) : [],
      ...isBlock4(auth) ? secret("password", auth["password"], cluster2) : [],
      ...encrypted === void 0 ? [] : [...secret("ca", encrypted["ca_file"], cluster2), ...secret("cert", encrypted["cert_file"], cluster2), ...secret("key", encrypted["key_file"], cluster2)]
    ]
  };
}
function secret(parameter, value2, { secrets }) {
  if (value2 === void 0 || !isSymbolic(value2)) return [];
  const key = keyOf3(value2);
  const place = key === null ? void 0 : secrets.get(key);
  return place === void 0 ? [] : [{ parameter, name: place.name, key: place.key }];
}
function keyOf3(value2) {
  if (!isSymbolic(value2)) return null;
  if (value2.$ === "secret") return value2.key;
  return value2.$ === "file" ? value2.secret : null;
}

// targets/kubernetes/scaling-behavior.ts
var scalingBehavior = {
  scaleUp: { stabilizationWindowSeconds: 60, selectPolicy: "Max", policies: [{ type: "Percent", value: 100, periodSeconds: 60 }, { type: "Pods", value: 2, periodSeconds: 60 }] },
  scaleDown: { stabilizationWindowSeconds: 600, selectPolicy: "Min", policies: [{ type: "Pods", value: 1, periodSeconds: 120 }] }
};

// targets/kubernetes/scaled-object.ts
function scaledObjectOf(workload, collector2, scaling2, cluster2) {
  const sources = sourcesOf2(collector2, cluster2);
  const [first] = sources;
  if (first === void 0) return [];
  const metadata2 = metadataOf(workload, cluster2);
  const signIn3 = signInOf2(first.queue, collector2, cluster2);
  const authenticationRef = signIn3 === null || !hasParameters(signIn3) ? void 0 : { name: collector2.name };
  const partitions2 = Math.min(...sources.map(({ queue: queue4 }) => Number(queue4.options["partitions"] ?? scaling2.max)));
  const object = {
    apiVersion: "keda.sh/v1alpha1",
    kind: "ScaledObject",
    metadata: metadata2,
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: controllerKind(workload), name: workload.name },
      minReplicaCount: scaling2.min,
      maxReplicaCount: Math.min(scaling2.max, partitions2),
      pollingInterval: 15,
      cooldownPeriod: 300,
      // While Kafka cannot be asked, consumers stay as many as are always wanted.
      fallback: { failureThreshold: 4, replicas: Math.max(1, scaling2.min), behavior: "currentReplicasIfHigher" },
      advanced: { horizontalPodAutoscalerConfig: { behavior: scalingBehavior } },
      triggers: sources.flatMap((source) => topicsOf4(source.receiver, collector2).map((topic2) => triggerOf(topic2, source, scaling2, signIn3, authenticationRef, cluster2)))
    }
  };
  const authentication = signIn3 === null ? [] : authenticationOf(signIn3, workload, cluster2);
  return [object, ...authentication].map((each) => ({ path: `${workload.name}/scaledobject.yaml`, object: each, origin: scaling2.origin }));
}
function sourcesOf2(collector2, { model }) {
  return collector2.components.filter((component) => component.kind === "receiver" && component.type === "kafka").flatMap((receiver2) => {
    const queue4 = model.services.find((service2) => service2.name === receiver2.peer);
    return queue4 === void 0 ? [] : [{ receiver: receiver2, queue: queue4 }];
  });
}
function topicsOf4(receiver2, collector2) {
  const signals6 = new Set(collector2.pipelines.filter((pipeline2) => pipeline2.receivers.includes(receiver2.id)).map((pipeline2) => pipeline2.signal));
  return [...signals6].flatMap((signal) => texts(optionAt(receiver2, signal, "topics")));
}
function triggerOf(topic2, { receiver: receiver2, queue: queue4 }, scaling2, signIn3, authenticationRef, cluster2) {
  const usesIam = signIn3?.podIdentity !== void 0;
  return {
    // Only the newer client signs in with an identity of the platform.
    type: usesIam ? "apache-kafka" : "kafka",
    metadata: {
      bootstrapServers: bootstrapOf(queue4, cluster2),
      consumerGroup: String(receiver2.options["group_id"] ?? ""),
      topic: topic2,
      lagThreshold: String(scaling2.lag),
      offsetResetPolicy: receiver2.options["initial_offset"] === "latest" ? "latest" : "earliest",
      ...signIn3?.metadata
    },
    authenticationRef
  };
}
function bootstrapOf(queue4, { view, queues: queues2 }) {
  if (queue4.isExternal) return texts(queue4.options["bootstrap"]).join(",");
  return `${view.host(queue4.name)}:${queues2.port}`;
}
function signInOf2(queue4, collector2, cluster2) {
  return queue4.isExternal ? externalSignIn(queue4, cluster2) : cluster2.queues.signIn(queue4, collector2);
}
function hasParameters(signIn3) {
  return signIn3.secrets.length > 0 || Object.keys(signIn3.plain).length > 0 || signIn3.podIdentity !== void 0;
}
function authenticationOf(signIn3, workload, cluster2) {
  if (!hasParameters(signIn3)) return [];
  const metadata2 = metadataOf(workload, cluster2);
  const plainName = `${workload.name}-keda`;
  const plain3 = Object.entries(signIn3.plain);
  const spec = {
    podIdentity: signIn3.podIdentity === void 0 ? void 0 : { provider: signIn3.podIdentity, identityOwner: "workload" },
    configMapTargetRef: plain3.length === 0 ? void 0 : plain3.map(([parameter]) => ({ parameter, name: plainName, key: parameter })),
    secretTargetRef: signIn3.secrets.length === 0 ? void 0 : signIn3.secrets
  };
  const parameters = { apiVersion: "v1", kind: "ConfigMap", metadata: { ...metadata2, name: plainName, namespace: namespaceOf(workload.of, cluster2) }, data: signIn3.plain };
  return [{ apiVersion: "keda.sh/v1alpha1", kind: "TriggerAuthentication", metadata: metadata2, spec }, ...plain3.length === 0 ? [] : [parameters]];
}
function texts(value2) {
  return Array.isArray(value2) ? value2.filter((item) => typeof item === "string") : [];
}

// targets/kubernetes/autoscaling.ts
function autoscalerOf(workload, cluster2) {
  const collector2 = cluster2.model.collectors.find((candidate) => candidate.name === workload.name);
  if (collector2 === void 0 || collector2.mode === "daemonset") return [];
  switch (collector2.scaling.by) {
    case "fixed":
      return [];
    case "cpu":
      return [hpaOf(workload, collector2.scaling, cluster2)];
    case "lag":
      return scaledObjectOf(workload, collector2, collector2.scaling, cluster2);
    default:
      return collector2.scaling;
  }
}
function hpaOf(workload, scaling2, cluster2) {
  return {
    path: `${workload.name}/hpa.yaml`,
    origin: scaling2.origin,
    object: {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: metadataOf(workload, cluster2),
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: controllerKind(workload), name: workload.name },
        minReplicas: scaling2.min,
        maxReplicas: scaling2.max,
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: scaling2.utilization } } }],
        behavior: scalingBehavior
      }
    }
  };
}

// targets/kubernetes/buckets.ts
var resources3 = { cpuMillis: 50, memoryBytes: 128 * 2 ** 20, cpuLimitMillis: null };
function bucketsWorkload(store, cluster2) {
  const script = [...signIn2(store, cluster2), ...bucketsScript(store, cluster2.model)].join("\n");
  return {
    ...jobDefaults,
    name: bucketsJob(store.name),
    of: store.name,
    component: "buckets",
    image: imageOf3(store),
    user: objectStore.user,
    command: ["/bin/sh", "-c", script],
    environment: [...rootKeys, ...usersOf2(store, cluster2.model).map(bucketSecret).map((key) => ({ name: key, value: { secret: key } })), configDirectory],
    resources: { ...resources3, origin: store.origin },
    origin: store.origin
  };
}
function bucketWaiters(workload, cluster2) {
  const service2 = cluster2.model.services.find((candidate) => candidate.name === workload.of);
  const store = cluster2.model.services.find((candidate) => candidate.name === service2?.options["storage"] && candidate.role === "object-store" && !candidate.isExternal);
  if (service2 === void 0 || store === void 0 || workload.part?.reaches.includes(store.name) === false) return [];
  const own3 = Object.values(service2.buckets);
  const environment = [...s3For(service2, cluster2.model)?.environment ?? [], configDirectory];
  const script = [...signIn2(store, cluster2), ...own3.map((bucket) => `until mc ls store/${bucket} >/dev/null 2>&1; do echo "waiting for bucket ${bucket}"; sleep 2; done`)].join("\n");
  return [{
    name: "wait-for-buckets",
    image: mirrored2(imageOf3(store), cluster2.settings),
    imagePullPolicy: "IfNotPresent",
    command: ["/bin/sh", "-c", script],
    env: environment.map((entry) => environmentEntry(entry, cluster2)),
    resources: resourcesOf2(resources3),
    securityContext: containerSecurity,
    volumeMounts: [{ name: "scratch-tmp", mountPath: "/tmp" }]
  }];
}
var rootKeys = [{ name: "S3_ACCESS_KEY", value: { secret: objectStoreSecrets.accessKey } }, { name: "S3_SECRET_KEY", value: { secret: objectStoreSecrets.secretKey } }];
var configDirectory = { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } };
function imageOf3(store) {
  return store.image ?? objectStore.image;
}
function signIn2(store, { view }) {
  return ["set -eu", `until mc alias set store http://${view.host(store.name)}:${objectStorePort} "$S3_ACCESS_KEY" "$S3_SECRET_KEY" >/dev/null 2>&1; do echo "waiting for the object store"; sleep 2; done`];
}

// targets/kubernetes/host-volumes.ts
var busybox2 = "busybox:1.37.0";
function hostVolumeOwners(workload, { settings: settings3 }) {
  if (!ownsHostVolumes(workload)) return [];
  const { uid, gid } = workload.user;
  return [{
    name: "own-volumes",
    image: mirrored2(busybox2, settings3),
    imagePullPolicy: "IfNotPresent",
    command: ["chown", `${uid}:${gid}`, ...workload.volumes.map((volume3) => volume3.path)],
    resources: resourcesOf2({ cpuMillis: 10, memoryBytes: 32 * 2 ** 20, cpuLimitMillis: null }),
    securityContext: { runAsUser: 0, runAsNonRoot: false, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"], add: ["CHOWN"] } },
    volumeMounts: workload.volumes.map((volume3) => ({ name: volume3.name, mountPath: volume3.path }))
  }];
}
function ownsHostVolumes(workload) {
  return workload.mode === "daemonset" && workload.volumes.length > 0 && workload.hostPaths.length === 0;
}

// targets/kubernetes/namespaces.ts
function namespacesOf(cluster2) {
  if (!cluster2.settings.createsNamespace) return [];
  return namespaceNames(cluster2).map(({ name: name2, level }) => ({
    path: "00-namespace.yaml",
    origin: cluster2.target.origin,
    object: { apiVersion: "v1", kind: "Namespace", metadata: { name: name2, labels: { ...stackLabels(cluster2), ...podSecurityLabels(level) } } }
  }));
}
function namespaceNames({ model, settings: settings3 }) {
  const agents = model.collectors.some(seesHost) ? [{ name: agentsNamespace(settings3), level: "privileged" }] : [];
  return [{ name: settings3.namespace, level: "restricted" }, ...agents];
}
function podSecurityLabels(level) {
  return Object.fromEntries(["enforce", "audit", "warn"].flatMap((mode) => [[`pod-security.kubernetes.io/${mode}`, level], [`pod-security.kubernetes.io/${mode}-version`, "latest"]]));
}

// targets/kubernetes/provisioning.ts
function provisioningOf(cluster2) {
  const { model, view, settings: settings3 } = cluster2;
  return model.services.filter((service2) => service2.type === "external-grafana" && service2.options["provision"] === "sidecar-configmaps").flatMap((service2) => [
    {
      path: `${service2.name}/datasources.yaml`,
      origin: service2.origin,
      object: {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: `${service2.name}-datasources`, namespace: settings3.namespace, labels: { ...labelsOf3(service2.name, "dashboards", cluster2), grafana_datasource: "1" } },
        data: { [`${model.name}.yaml`]: toYaml(datasourcesOf({ service: service2, model, view })) }
      }
    },
    ...dashboardFiles(service2, model).map(({ name: name2, json }) => ({
      path: `${service2.name}/dashboards.yaml`,
      origin: service2.origin,
      object: {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: `${service2.name}-${name2.replace(/\.json$/, "")}`, namespace: settings3.namespace, labels: { ...labelsOf3(service2.name, "dashboards", cluster2), ...sidecarLabels(service2) } },
        data: { [name2]: print({ path: name2, documents: [json] }) }
      }
    }))
  ]);
}
function sidecarLabels({ options }) {
  const { labels: labels2 } = options;
  const stated = typeof labels2 === "object" && labels2 !== null && !Array.isArray(labels2) ? Object.entries(labels2).map(([key, value2]) => [key, String(value2)]) : [];
  return stated.length === 0 ? { grafana_dashboard: "1" } : Object.fromEntries(stated);
}

// targets/kubernetes/routes.ts
var kinds3 = { grpc: "GRPCRoute", http: "HTTPRoute" };
function routesOf2(workload, cluster2) {
  const exposure = publicationOf(workload, cluster2);
  const gateway3 = exposure?.gateway ?? null;
  if (exposure === null || gateway3 === null) return [];
  return ["grpc", "http"].flatMap((protocol) => {
    const sectionName = gateway3.listeners[protocol];
    const backendRefs = clientPorts(workload).filter((port2) => port2.application === protocol).map((port2) => ({ name: workload.name, port: port2.number }));
    if (sectionName === null || backendRefs.length === 0) return [];
    const annotations = Object.keys(exposure.annotations).length === 0 ? void 0 : exposure.annotations;
    return [{
      path: `${workload.name}/routes.yaml`,
      origin: exposure.origin,
      object: {
        apiVersion: "gateway.networking.k8s.io/v1",
        kind: kinds3[protocol],
        metadata: { ...metadataOf(workload, cluster2), annotations },
        spec: { parentRefs: [{ name: gateway3.name, namespace: gateway3.namespace, sectionName }], hostnames: exposure.hostname === null ? void 0 : [exposure.hostname], rules: backendRefs.map((backend3) => ({ backendRefs: [backend3] })) }
      }
    }];
  });
}

// targets/kubernetes/objects.ts
function stackObjects(cluster2) {
  const { model, view, queues: queues2 } = cluster2;
  const workloads = workloadsOf(model, view);
  const jobs = model.services.filter((service2) => service2.role === "object-store" && !service2.isExternal).map((store) => bucketsWorkload(store, cluster2));
  const connections = connectionsOf(workloads, cluster2);
  const own3 = model.services.filter((service2) => service2.role === "queue" && !service2.isExternal);
  return {
    workloads: [...workloads, ...jobs],
    objects: [
      ...namespacesOf(cluster2),
      ...defaultDeny(namespaceNames(cluster2).map(({ name: name2 }) => name2), cluster2),
      ...once(workloads.flatMap((workload) => workloadObjects(workload, connections, cluster2))),
      ...ringServices(workloads, cluster2),
      ...own3.flatMap((queue4) => queues2.objects(queue4, cluster2)),
      ...jobs.flatMap((job2) => [jobOf(job2, cluster2), networkPolicyOf(job2, connections, cluster2)]),
      ...provisioningOf(cluster2)
    ]
  };
}
function once(objects2) {
  return [...new Map(objects2.map((emitted2) => [identityOf2(emitted2.object), emitted2])).values()];
}
function workloadObjects(workload, connections, cluster2) {
  checkNames(workload, cluster2);
  const first = [...bucketWaiters(workload, cluster2), ...hostVolumeOwners(workload, cluster2)];
  return [
    serviceAccountOf(workload, cluster2),
    ...rbacOf(workload, cluster2),
    ...configMapOf(workload, cluster2),
    ...servicesOf(workload, cluster2),
    ...routesOf2(workload, cluster2),
    controllerOf(workload, cluster2, first.length === 0 ? {} : { initContainers: first }),
    ...autoscalerOf(workload, cluster2),
    ...disruptionBudgetOf(workload, cluster2),
    networkPolicyOf(workload, connections, cluster2),
    ...monitorOf2(workload, cluster2)
  ];
}

// targets/kubernetes/pod-security.ts
function podSecurityObjections(pod) {
  const containers = ["initContainers", "containers"].flatMap((list3) => listOf3(pod[list3]).map((container, index) => ({ path: [list3, index], container: recordOf(container) })));
  return [...hostObjections(pod), ...volumeObjections(pod), ...containers.flatMap(({ path: path2, container }) => containerObjections(container, pod).map((each) => ({ ...each, path: [...path2, ...each.path] })))];
}
function hostObjections(pod) {
  return ["hostNetwork", "hostPID", "hostIPC"].filter((field) => pod[field] === true).map((field) => ({ path: [field], objection: `shares its host's ${field.slice(4).toLowerCase()}` }));
}
var allowedVolumes = /* @__PURE__ */ new Set(["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret", "image"]);
function volumeObjections(pod) {
  return listOf3(pod["volumes"]).flatMap((volume3, index) => {
    const kind = Object.keys(recordOf(volume3)).find((key) => key !== "name" && !allowedVolumes.has(key));
    return kind === void 0 ? [] : [{ path: ["volumes", index, kind], objection: `has a volume of type ${kind}` }];
  });
}
function containerObjections(container, pod) {
  const own3 = recordOf(container["securityContext"]);
  const shared = recordOf(pod["securityContext"]);
  const capabilities = recordOf(own3["capabilities"]);
  const added = listOf3(capabilities["add"]).filter((name3) => name3 !== "NET_BIND_SERVICE");
  const name2 = textOf3(container["name"]) ?? "";
  const isPort = (port2) => Number(recordOf(port2)["hostPort"] ?? 0) > 0;
  const seccomp = textOf3(recordOf(own3["seccompProfile"] ?? shared["seccompProfile"])["type"]);
  const found = [
    [own3["privileged"] === true, ["privileged"], "runs privileged"],
    [own3["allowPrivilegeEscalation"] !== false, ["allowPrivilegeEscalation"], "allows privilege escalation"],
    [!listOf3(capabilities["drop"]).includes("ALL"), ["capabilities", "drop"], "does not drop all capabilities"],
    [added.length > 0, ["capabilities", "add"], `adds ${added.map(String).join(", ")}`],
    [(own3["runAsNonRoot"] ?? shared["runAsNonRoot"]) !== true, ["runAsNonRoot"], "may run as root"],
    [own3["runAsUser"] === 0 || own3["runAsUser"] === void 0 && shared["runAsUser"] === 0, ["runAsUser"], "runs as user 0"],
    [seccomp !== "RuntimeDefault" && seccomp !== "Localhost", ["seccompProfile"], "has no seccomp profile"]
  ];
  const ports = listOf3(container["ports"]).flatMap((port2, index) => isPort(port2) ? [{ path: ["ports", index, "hostPort"], objection: `binds a port of its host in container "${name2}"` }] : []);
  return [...found.filter(([isWrong]) => isWrong).map(([, path2, what]) => ({ path: ["securityContext", ...path2], objection: `${what} in container "${name2}"` })), ...ports];
}

// targets/kubernetes/object-rules.ts
function checkObjects(objects2, cluster2) {
  const isFirst = (emitted2) => emitted2.isOwn === true || !objects2.slice(0, objects2.indexOf(emitted2)).some((earlier) => earlier.object.kind === emitted2.object.kind && earlier.origin === emitted2.origin);
  for (const emitted2 of objects2) {
    if (isFirst(emitted2)) checkName(emitted2, cluster2);
    checkSecretValues(emitted2, cluster2);
    checkBudget(emitted2, objects2, cluster2);
    checkPodSecurity(emitted2, objects2, cluster2);
  }
}
function at2(emitted2, ...path2) {
  return placeOf5(emitted2, path2);
}
function checkName(emitted2, { log }) {
  const { kind, metadata: { name: name2 } } = emitted2.object;
  const { form, rule } = nameForms[kind] ?? (kind.includes("Role") ? pathSegment : subdomain);
  const isFine = emitted2.isOwn === true ? form.test(name2) && name2.length <= (rule === subdomain.rule ? 253 : 63) : kind !== "Service" || /^[a-z]/.test(name2);
  if (isFine) return;
  log.error("emit/object-name", at2(emitted2, "metadata", "name"), {
    ...emitted2.isOwn === true ? {} : { on: "key" },
    message: `A ${kind} cannot be called "${name2}".`,
    why: `The name of a ${kind} has ${rule}.`,
    fix: "Give it another name."
  });
}
var subdomain = { form: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, rule: "lower-case letters, digits, hyphens and dots, a letter or digit at both ends, at most 253 characters (DNS-1123)" };
var pathSegment = { form: /^(?!\.\.?$)[^/%]+$/, rule: "neither a slash nor a percent sign" };
var nameForms = {
  Namespace: { form: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, rule: "lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 characters (DNS-1123)" },
  Service: { form: /^[a-z]([-a-z0-9]*[a-z0-9])?$/, rule: "lower-case letters, digits and hyphens, a letter first, at most 63 characters (DNS-1035)" }
};
function checkSecretValues(emitted2, { log }) {
  if (emitted2.object.kind !== "Secret") return;
  for (const field of ["data", "stringData"]) {
    for (const key of Object.keys(recordOf(emitted2.object[field]))) {
      log.error("emit/secret-value", at2(emitted2, field, key), {
        message: `The Secret "${emitted2.object.metadata.name}" has the value of "${key}" written out.`,
        why: "It would stand in the repository and in the emitted files, where base64 hides nothing.",
        fix: 'Make the Secret with kubectl create secret or an ExternalSecret, and name it: secret("KEY", { name, key }).'
      });
    }
  }
}
var scaled6 = ["Deployment", "StatefulSet"];
function checkBudget(emitted2, objects2, { log }) {
  const { kind, metadata: metadata2, spec } = emitted2.object;
  if (kind !== "PodDisruptionBudget" || emitted2.isOwn !== true && emitted2.patches === void 0) return;
  const { minAvailable, maxUnavailable, selector: selector2 } = recordOf(spec);
  for (const workload of objects2.filter(({ object }) => scaled6.includes(object.kind) && object.metadata.namespace === metadata2.namespace && isSelected(object["spec"], selector2))) {
    const replicas2 = leastReplicas2(workload, objects2);
    if (replicas2 === void 0 || evictable({ minAvailable, maxUnavailable }, replicas2) > 0) continue;
    const stated = minAvailable === void 0 ? "maxUnavailable" : "minAvailable";
    log.error("emit/budget-blocks-drain", at2(emitted2, "spec", stated), {
      message: `The PodDisruptionBudget "${metadata2.name}" lets no replica of "${workload.object.metadata.name}" go: ${stated} ${String(minAvailable ?? maxUnavailable)} of ${replicas2}.`,
      why: "A node with such a replica cannot be drained: the upgrade of a cluster stops there.",
      fix: `Let one of them go: maxUnavailable: 1${replicas2 > 1 ? `, or minAvailable: ${replicas2 - 1}` : "; a workload of one replica needs no budget"}.`
    });
  }
}
function isSelected(spec, selector2) {
  const labels2 = recordOf(recordOf(recordOf(recordOf(spec)["template"])["metadata"])["labels"]);
  const wanted = Object.entries(recordOf(recordOf(selector2)["matchLabels"]));
  return wanted.length > 0 && wanted.every(([key, value2]) => labels2[key] === value2);
}
function leastReplicas2({ object }, objects2) {
  const scalers = objects2.filter((other) => other.object.metadata.namespace === object.metadata.namespace && recordOf(recordOf(other.object["spec"])["scaleTargetRef"])["name"] === object.metadata.name);
  const least2 = scalers.flatMap((scaler) => recordOf(scaler.object["spec"])["minReplicas"] ?? recordOf(scaler.object["spec"])["minReplicaCount"] ?? []);
  const stated = scalers.length > 0 ? least2[0] ?? 1 : recordOf(object["spec"])["replicas"] ?? 1;
  return typeof stated === "number" ? stated : void 0;
}
function evictable({ minAvailable, maxUnavailable }, replicas2) {
  const count3 = (value2) => typeof value2 === "number" ? value2 : Math.ceil(Number.parseFloat(textOf3(value2) ?? "0") / 100 * replicas2);
  return minAvailable === void 0 ? count3(maxUnavailable) : replicas2 - count3(minAvailable);
}
function checkPodSecurity(emitted2, objects2, cluster2) {
  const { kind, metadata: metadata2 } = emitted2.object;
  const pod = recordOf(recordOf(recordOf(recordOf(emitted2.object["spec"])["template"])["spec"]));
  if (listOf3(pod["containers"]).length === 0 || levelOf(metadata2.namespace, objects2) !== "restricted") return;
  const objections = podSecurityObjections(pod);
  const [first] = objections;
  if (first === void 0) return;
  cluster2.log.error("emit/pod-security", at2(emitted2, "spec", "template", "spec", ...first.path), {
    message: `${kind} "${metadata2.name}" breaks what its namespace "${metadata2.namespace ?? ""}" enforces: it ${objections.map(({ objection }) => objection).join(", ")}.`,
    why: 'Pod security "restricted" refuses every pod of it: the workload would be applied and nothing would run.',
    fix: "Mend that, or move what needs it to a namespace whose label pod-security.kubernetes.io/enforce allows it."
  });
}
function levelOf(namespace, objects2) {
  const made2 = objects2.find(({ object }) => object.kind === "Namespace" && object.metadata.name === namespace);
  return made2?.object.metadata.labels?.["pod-security.kubernetes.io/enforce"];
}

// targets/kubernetes/patches.ts
function patched(objects2, { target, log }) {
  return target.patches.reduce((current, patch) => {
    const matches2 = ({ object }) => object.kind === patch.kind && (patch.name === null || object.metadata.name === patch.name);
    if (!current.some(matches2)) {
      const names4 = objects2.filter(({ object }) => object.kind === patch.kind).map(({ object }) => object.metadata.name);
      const others = objects2.filter(({ object }) => object.metadata.name === patch.name).map(({ object }) => object.kind);
      log.error("emit/patch-unmatched", patch.origin, {
        message: `The patch of ${patch.kind}${patch.name === null ? "" : ` "${patch.name}"`} matches nothing.`,
        why: "A patch that changes nothing is a mistake waiting to be found.",
        fix: fixOf(patch, [...new Set(names4)], [...new Set(others)], [...new Set(objects2.map(({ object }) => object.kind))])
      });
    }
    return current.map((emitted2) => {
      if (!matches2(emitted2)) return emitted2;
      const object = merged3(emitted2.object, patch.merge);
      if (identityOf2(object) !== identityOf2(emitted2.object)) reportIdentity(emitted2.object, object, patch, log);
      return { ...emitted2, object, patches: [...emitted2.patches ?? [], patch] };
    });
  }, objects2);
}
function reportIdentity(before2, after, patch, log) {
  log.error("emit/patch-identity", [...patch.origin, "merge"], {
    message: `The patch of ${before2.kind} "${before2.metadata.name}" makes another object of it: ${after.kind} "${after.metadata.name}" in namespace "${after.metadata.namespace ?? ""}".`,
    why: "Kind, name and namespace are what everything else of the stack knows an object by; the renamed one would stand beside what refers to the old one.",
    fix: "Leave kind, metadata.name and metadata.namespace out of the patch; a whole object of your own belongs in manifests."
  });
}
function fixOf(patch, names4, others, kinds4) {
  if (others.length > 0) return `"${String(patch.name)}" is emitted as: ${others.join(", ")}.`;
  return names4.length > 0 ? `Names of that kind are: ${[...names4].sort().join(", ")}.` : `Kinds of this target are: ${[...kinds4].sort().join(", ")}.`;
}
function merged3(object, merge) {
  return asObject(mergePatch(object, merge)) ?? object;
}
function ownManifests(objects2, { settings: settings3, log }) {
  const taken = new Set(objects2.map(({ object }) => identityOf2(object)));
  return settings3.manifests.flatMap(({ value: value2, origin }, index) => {
    const object = asObject(value2);
    if (object === void 0) {
      log.error("emit/manifest-incomplete", origin, { message: "A manifest lacks its apiVersion, kind or metadata.name.", why: "The API server knows objects by these.", fix: 'Write all three: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "mine" } }.' });
      return [];
    }
    const identity = identityOf2(object);
    if (taken.has(identity)) {
      log.error("emit/manifest-collision", origin, { message: `The folder has a ${object.kind} "${object.metadata.name}" already.`, why: "The one applied last would replace the other.", fix: `Rename yours, or change the stack's by patch({ kind: "${object.kind}", name: "${object.metadata.name}" }, ...).` });
    }
    taken.add(identity);
    return [{ path: `manifests/${String(index + 1).padStart(2, "0")}-${object.kind.toLowerCase()}-${object.metadata.name.replaceAll(/[^a-z0-9.-]/gi, "-")}.yaml`, object, origin, isOwn: true }];
  });
}

// targets/kubernetes/secrets-guide.ts
function secretsGuide(needed, cluster2) {
  const { model, settings: settings3 } = cluster2;
  return `${[
    "<!-- Made by otelc from stack.config.ts. Do not edit: change the stack and build again. -->",
    `# Before \`kubectl apply -k .\`: ${model.name}`,
    "",
    ...namespaceLines(cluster2),
    ...pullSecretLines(cluster2),
    ...secretLines(needed, cluster2),
    ...identityLines(cluster2),
    ...operatorLines(cluster2),
    ...listenerLines(cluster2),
    "## Apply",
    "",
    "```sh",
    "kubectl apply -k .",
    `kubectl -n ${settings3.namespace} get pods,statefulsets,jobs`,
    "```"
  ].join("\n")}
`;
}
function namespaceLines({ model, settings: settings3 }) {
  if (settings3.createsNamespace) return ["Secrets need their namespace first: `kubectl apply -f 00-namespace.yaml`.", ""];
  const agents = model.collectors.some(seesHost) ? [`- \`${agentsNamespace(settings3)}\`, with the label \`pod-security.kubernetes.io/enforce: privileged\`: its agents see their host.`] : [];
  return ["## Namespaces", "", "This stack does not make its namespaces. There must be:", "", `- \`${settings3.namespace}\`; its pods keep to the pod security standard \`restricted\`.`, ...agents, ""];
}
function pullSecretLines({ settings: settings3 }) {
  if (settings3.pullSecrets.length === 0) return [];
  return ["## Registry", "", "Pods pull images with these Secrets, which must be in every namespace above:", "", ...settings3.pullSecrets.map((name2) => `- \`${name2}\``), ""];
}
function secretLines(needed, { settings: settings3 }) {
  const existing = needed.filter((secret2) => secret2.isExisting);
  const own3 = needed.filter((secret2) => !secret2.isExisting);
  return [
    "## Secrets",
    "",
    ...needed.length === 0 ? ["None.", ""] : [],
    ...existing.length === 0 ? [] : ["These must be there already:", "", ...existing.map((secret2) => `- \`${secret2.namespace}/${secret2.name}\` with ${secret2.places.map((place) => `\`${place.key}\``).join(", ")}, for ${secret2.users.join(", ")}`), ""],
    ...own3.length === 0 || settings3.secretStore === null ? [] : [`The External Secrets operator makes the others from the ClusterSecretStore \`${settings3.secretStore.name}\`:`, "", ...own3.map((secret2) => `- \`${secret2.namespace}/${secret2.name}\`, for ${secret2.users.join(", ")}`), ""],
    ...own3.length === 0 || settings3.secretStore !== null ? [] : ["Make each; values come from the environment or from files, so that none stands in a shell's history:", "", ...own3.flatMap(commandLines)]
  ];
}
function commandLines(secret2) {
  return [`For ${secret2.users.join(", ")}:`, "", "```sh", ...commandOf2(secret2), "```", ""];
}
function commandOf2({ namespace, name: name2, type, places: places2 }) {
  if (type === "tls") {
    const path2 = (key) => places2.find((place) => place.key === key)?.of ?? key;
    return [`kubectl -n ${namespace} create secret tls ${name2} --cert="$${path2("tls.crt")}_FILE" --key="$${path2("tls.key")}_FILE"`];
  }
  const [only] = places2;
  if (places2.length === 1 && only !== void 0 && !only.isFile) return [`printf %s "$${only.of}" | kubectl -n ${namespace} create secret generic ${name2} --from-file=${only.key}=/dev/stdin`];
  return [`kubectl -n ${namespace} create secret generic ${name2} ${places2.map((place) => `--from-file=${place.key}="$${place.of}_FILE"`).join(" ")}`];
}
function identityLines({ model, target }) {
  const platform = new Set(model.services.filter((service2) => service2.type === "s3" && (service2.options["credentials"] ?? "workload-identity") === "workload-identity").map((service2) => service2.name));
  const stores2 = model.services.filter((service2) => platform.has(String(service2.options["storage"])));
  const collectors = model.collectors.filter((collector2) => collector2.components.some((component) => optionAt(component, "auth", "sasl", "aws_msk") !== void 0));
  const isGiven2 = (name2) => Object.keys(podSettingsFor(target, name2).serviceAccountAnnotations).length > 0;
  const lines2 = [...stores2.flatMap((store) => identities2(store).map((name2) => ({ name: name2, node: store.name, what: "its buckets" }))), ...collectors.map(({ name: name2 }) => ({ name: name2, node: name2, what: "Kafka" }))].map(({ name: name2, node: node2, what }) => `- \`${name2}\`, for ${what}${isGiven2(node2) ? "" : ": no annotation ties it to one yet; override(node, { pods: { serviceAccountAnnotations } }) does, unless the platform maps service accounts by itself"}`);
  return lines2.length === 0 ? [] : ["## Identities", "", "These service accounts need an identity of the platform, with the least that lets them reach:", "", ...lines2, ""];
}
function identities2({ name: name2, roles: roles4 }) {
  return roles4.length === 0 ? [name2] : roles4.map(({ workload }) => workload).filter((workload) => workload !== name2 && workload !== `${name2}-cache`);
}
function operatorLines(cluster2) {
  const { model, settings: settings3, target } = cluster2;
  const isInStack = model.services.some((service2) => service2.role === "queue" && !service2.isExternal);
  const needs3 = [
    ...model.collectors.some((collector2) => collector2.scaling.by === "cpu") ? ["- metrics-server: CPU figures for the HorizontalPodAutoscalers"] : [],
    ...model.collectors.some((collector2) => collector2.scaling.by === "lag") ? ["- KEDA 2.20 or later, in the namespace `keda`: ScaledObjects"] : [],
    ...target.type === "kubernetes-strimzi" && isInStack ? ["- Strimzi 1.2 or later, watching this namespace: Kafka, KafkaNodePool, KafkaTopic, KafkaUser"] : [],
    ...priorityClasses(cluster2).map((name2) => `- The PriorityClass \`${name2}\`: without it no pod that names it is made`),
    ...storageClasses(cluster2).map((name2) => `- The StorageClass \`${name2}\``),
    ...settings3.monitors === null ? [] : [`- The Prometheus operator, serving \`monitoring.coreos.com/v1\`: PodMonitor; its Prometheus, in the namespace \`${settings3.monitors.namespace}\`, carries the label \`app.kubernetes.io/name: prometheus\``],
    ...gateways(cluster2).map(({ name: name2, namespace, listeners: listeners2 }) => `- The Gateway \`${namespace}/${name2}\` with ${[listeners2.grpc, listeners2.http].flatMap((listener) => listener === null ? [] : [`\`${listener}\``]).join(" and ")}, which must allow routes of the namespace \`${settings3.namespace}\``),
    ...settings3.secretStore === null ? [] : ["- External Secrets, serving `external-secrets.io/v1`: ExternalSecret"]
  ];
  const base = ["## What the cluster must have", "", "- Kubernetes 1.32 or later, with a network plugin that enforces NetworkPolicies"];
  return [...base, ...needs3, ""];
}
function priorityClasses({ target, settings: settings3 }) {
  const named4 = [settings3.pods.priorityClassName, ...target.overrides.map(({ pods }) => textOf3(pods["priorityClassName"]) ?? null)];
  return [...new Set(named4)].flatMap((name2) => name2 === null || name2.startsWith("system-") ? [] : [name2]).sort();
}
function storageClasses({ model, target, settings: settings3 }) {
  const volumes = [...model.collectors.flatMap(({ volumes: own3 }) => own3), ...model.services.flatMap(({ volume: volume3 }) => volume3 ?? [])].map(({ storageClass }) => storageClass);
  const named4 = [settings3.storageClass, ...target.overrides.map(({ storageClass }) => storageClass), ...volumes];
  return [...new Set(named4)].flatMap((name2) => name2 ?? []).sort();
}
function gateways({ model }) {
  return [...model.collectors, ...model.services].flatMap(({ expose }) => expose?.gateway ?? []);
}
function listenerLines({ model, target }) {
  const queues2 = model.services.filter((service2) => service2.role === "queue" && !service2.isExternal);
  if (target.type === "kubernetes-strimzi" || queues2.length === 0) return [];
  return ["## Plaintext inside", "", `Brokers of ${queues2.map((queue4) => `\`${queue4.name}\``).join(", ")} and their clients talk in plaintext and without a password; the NetworkPolicy of the brokers lets in only the workloads of this stack that use them. For TLS and SCRAM build the target \`kubernetes-strimzi\`.`, ""];
}

// targets/kubernetes/unsupported.ts
function reportUnsupported2(cluster2) {
  const { model, log } = cluster2;
  for (const node2 of [...model.collectors, ...model.services]) if (node2.expose?.gateway != null) reportGateway(node2.name, node2.expose, cluster2);
  for (const service2 of model.services.filter((candidate) => !candidate.isExternal)) {
    if (typeof service2.expose?.tls === "object" && service2.expose.tls !== null) {
      log.error("emit/not-supported", service2.expose.origin, {
        message: `"${service2.name}" cannot answer with a certificate of its own on Kubernetes.`,
        why: "A Service of type LoadBalancer passes bytes on; collectors terminate TLS themselves, and this does not.",
        fix: "Terminate TLS at the balancer by its annotations, or in front of the Service by an ingress of yours (manifests)."
      });
    }
  }
}
function reportGateway(name2, { tls: tls2, isInternal, allow, origin }, { log }) {
  const stated = [...typeof tls2 === "object" && tls2 !== null ? ["tls"] : [], ...isInternal ? ["internal"] : [], ...allow.length > 0 ? ["allow"] : []];
  if (stated.length === 0) return;
  log.error("emit/not-supported", origin, {
    message: `"${name2}" is published by routes of a Gateway, which have no ${stated.join(", no ")}.`,
    why: "A Gateway's listener holds the certificate, and the Gateway decides from where it is reached; a route only says where requests go.",
    fix: `Take ${stated.join(" and ")} out and state it at the Gateway, or take gateway out.`
  });
}

// targets/kubernetes/kubernetes-target.ts
function kubernetesTarget(named4, queues2) {
  return {
    ...named4,
    *emit(model, target, log) {
      const cluster2 = createCluster(model, target, queues2, log);
      reportUnsupported2(cluster2);
      const { objects: objects2, workloads } = stackObjects(cluster2);
      const needed = neededSecrets(workloads, cluster2);
      const all = patched([...objects2, ...externalSecretsOf(needed, cluster2)], cluster2);
      const files = [...all, ...ownManifests(all, cluster2)];
      checkObjects(files, cluster2);
      yield kustomizationOf(files, cluster2);
      yield* filesOf2(files);
      yield* kubernetesOperations(cluster2.model, { namespaceOf: (node2) => namespaceOf(node2, cluster2), isStrimzi: named4.name === "kubernetes-strimzi" });
      yield { path: "SECRETS.md", documents: secretsGuide(needed, cluster2), origin: target.origin };
    }
  };
}

// targets/kubernetes/index.ts
var kubernetes = kubernetesTarget({ name: "kubernetes", summary: "Kubernetes manifests with a kustomization, for a cluster with a network plugin and, where asked, KEDA." }, plainKafka);

// targets/kubernetes-strimzi/ingest.ts
var ingestPort = 9092;
function ingestPassword(store) {
  return `${store.toUpperCase().replaceAll("-", "_")}_KAFKA_PASSWORD`;
}
function ingestListeners(queue4, cluster2) {
  const topics = ingestTopics(queue4, cluster2.model);
  if (topics.length === 0) return [];
  const users = topics.map(({ store }) => `user_${store}="\${strimzienv:${ingestPassword(store)}}"`).join(" ");
  return [{
    name: "ingest",
    port: ingestPort,
    type: "internal",
    tls: false,
    authentication: {
      type: "custom",
      sasl: true,
      listenerConfig: { "sasl.enabled.mechanisms": "PLAIN", "plain.sasl.jaas.config": `org.apache.kafka.common.security.plain.PlainLoginModule required ${users};` }
    },
    networkPolicyPeers: topics.map(({ store }) => partsOf2(store, cluster2))
  }];
}
function ingestEnvironment(queue4, cluster2) {
  return ingestTopics(queue4, cluster2.model).map(({ store }) => environmentEntry({ name: ingestPassword(store), value: { secret: ingestPassword(store) } }, cluster2));
}
function ingestAccess2({ topic: topic2, store }) {
  return [
    { resource: { type: "topic", name: topic2, patternType: "literal" }, operations: ["Describe", "DescribeConfigs", "Read", "Write"], host: "*" },
    ...[store, "block-builder", "live-store", "metrics-generator"].map((name2) => ({ resource: { type: "group", name: name2, patternType: "prefix" }, operations: ["Describe", "Read"], host: "*" }))
  ];
}

// targets/kubernetes-strimzi/clients.ts
var listenerPort = 9093;
function bootstrapService(queue4) {
  return `${queue4}-kafka-bootstrap`;
}
function authorityKey(queue4) {
  return `strimzi_${queue4.replaceAll("-", "_")}_ca`;
}
function passwordKey(collector2) {
  return `strimzi_${collector2.replaceAll("-", "_")}_password`;
}
function isProvided(secret2) {
  return secret2.startsWith("strimzi_");
}
function queuesOf3(model) {
  return model.services.filter((service2) => service2.role === "queue" && !service2.isExternal);
}
function clientsOf2(queue4, model) {
  return model.collectors.filter((collector2) => collector2.components.some((component) => isClient(component) && component.peer === queue4.name));
}
function isClient({ type }) {
  return type === "kafka" || type === "kafka_metrics";
}
function withSignIn(model, log) {
  const queues2 = queuesOf3(model);
  const names4 = new Set(queues2.map((queue4) => queue4.name));
  const clients = new Map(queues2.flatMap((queue4) => clientsOf2(queue4, model)).map((collector2) => [collector2.name, collector2]));
  for (const collector2 of clients.values()) reportFarClient(collector2, log);
  const adapted3 = mapComponents2(model, (component, collector2) => isClient(component) && component.peer !== null && names4.has(component.peer) ? signedIn(component, component.peer, collector2) : component);
  const secrets = [
    ...queues2.map((queue4) => ({ key: authorityKey(queue4.name), existing: { name: `${queue4.name}-cluster-ca-cert`, key: "ca.crt" }, use: ["file"], origin: queue4.origin })),
    ...[...clients.values()].map((collector2) => ({ key: passwordKey(collector2.name), existing: { name: collector2.name, key: "password" }, use: ["environment"], origin: collector2.origin }))
  ];
  const ingest3 = queues2.flatMap((queue4) => ingestTopics(queue4, model).map(({ store }) => ({ key: ingestPassword(store), existing: null, use: ["environment"], origin: queue4.origin })));
  return { ...adapted3, secrets: [...model.secrets, ...secrets, ...ingest3] };
}
function signedIn(component, queue4, collector2) {
  const because = "Strimzi's listener speaks TLS and SCRAM-SHA-512";
  const brokers = [{ $: "address", of: queue4, port: listenerPort, scheme: "", path: "", each: false }];
  const sasl = { mechanism: "SCRAM-SHA-512", username: collector2.name, password: { $: "secret", key: passwordKey(collector2.name) } };
  const changes = [
    { path: ["brokers"], value: brokers, because },
    { path: ["tls", "ca_file"], value: { $: "file", secret: authorityKey(queue4), path: null }, because },
    { path: ["auth", "sasl"], value: sasl, because }
  ];
  return changed(component, changes, component.origin);
}
function reportFarClient(collector2, log) {
  if (!seesHost(collector2)) return;
  log.error("emit/secret-in-other-namespace", collector2.origin, {
    message: `"${collector2.name}" sees its host, so it runs in a namespace of its own, where Strimzi's Secrets are not.`,
    why: "Strimzi writes a user's password and the certificate authority into Kafka's namespace, and a pod mounts Secrets of its own namespace only.",
    fix: "Let it send to a gateway of the stack, which then writes to Kafka."
  });
}

// targets/kubernetes-strimzi/pod-templates.ts
var containerTemplate = {
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } }
};
function podTemplateOf(queue4, cluster2) {
  const settings3 = podSettingsFor(cluster2.target, queue4.name);
  const { pullSecrets } = cluster2.settings;
  const selectors = Object.entries(settings3.nodeSelector ?? {}).map(([key, value2]) => ({ key, operator: "In", values: [value2] }));
  const metadata2 = { ...Object.keys(settings3.labels).length === 0 ? {} : { labels: settings3.labels }, ...Object.keys(settings3.annotations).length === 0 ? {} : { annotations: settings3.annotations } };
  return {
    ...Object.keys(metadata2).length === 0 ? {} : { metadata: metadata2 },
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    ...pullSecrets.length === 0 ? {} : { imagePullSecrets: pullSecrets.map((name2) => ({ name: name2 })) },
    ...settings3.priorityClassName === null ? {} : { priorityClassName: settings3.priorityClassName },
    ...settings3.tolerations === null ? {} : { tolerations: settings3.tolerations },
    ...selectors.length === 0 ? {} : { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: selectors }] } } } }
  };
}

// targets/kubernetes-strimzi/kafka-cluster.ts
function kafkaCluster(queue4, cluster2) {
  const pod = podTemplateOf(queue4, cluster2);
  if (queue4.options["cruiseControl"] === true && queue4.replicas < 2) {
    cluster2.log.error("emit/not-supported", [...queue4.origin, "options", "cruiseControl"], { message: `Cruise Control has nothing to move between in "${queue4.name}" with one broker.`, why: "Strimzi refuses it for a single broker.", fix: "Take cruiseControl out, or run two brokers or more." });
  }
  const operator = { resources: small2("200m", "512Mi") };
  return {
    path: `${queue4.name}/kafka.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1",
      kind: "Kafka",
      metadata: { name: queue4.name, namespace: cluster2.settings.namespace, labels: labelsOf3(queue4.name, "kafka", cluster2) },
      spec: {
        kafka: {
          version: versionOf(queue4, cluster2),
          listeners: [{ name: "tls", port: listenerPort, type: "internal", tls: true, authentication: { type: "scram-sha-512" }, networkPolicyPeers: queueClients(queue4, cluster2) }, ...ingestListeners(queue4, cluster2)],
          authorization: { type: "simple" },
          config: settingsOf2(queue4),
          // Replicas of a partition are spread over zones; pods are, by the pools' own constraints.
          ...queue4.replicas > 1 ? { rack: { type: "topology-label", topologyKey: "topology.kubernetes.io/zone" } } : {},
          metricsConfig: { type: "strimziMetricsReporter", values: { allowList: ["kafka_controller.*", "kafka_log.*", "kafka_network.*", "kafka_server.*"] } },
          template: { initContainer: containerTemplate }
        },
        entityOperator: { topicOperator: operator, userOperator: operator, template: { pod, topicOperatorContainer: containerTemplate, userOperatorContainer: containerTemplate } },
        ...queue4.options["cruiseControl"] === true ? { cruiseControl: { resources: small2("500m", "1Gi"), template: { pod, cruiseControlContainer: containerTemplate } } } : {},
        kafkaExporter: { topicRegex: ".*", groupRegex: ".*", resources: small2("100m", "256Mi"), template: { pod, container: containerTemplate } }
      }
    }
  };
}
function small2(cpu, memory3) {
  return { requests: { cpu, memory: memory3 }, limits: { memory: memory3 } };
}
function versionOf(queue4, { log }) {
  const image3 = queue4.image ?? kafka.image;
  const version = /^apache\/kafka:(\d+\.\d+\.\d+)$/.exec(image3)?.[1];
  if (version !== void 0) return version;
  log.error("emit/not-supported", queue4.origin, { message: `Strimzi does not run the image "${image3}".`, why: "The operator has images of its own, one for each version of Kafka.", fix: `Leave the image out, or name a version: "${kafka.image}".` });
  return "";
}
function settingsOf2({ options }) {
  const factor = Number(options["replicationFactor"] ?? 1);
  const inSync = Number(options["minInSyncReplicas"] ?? 1);
  return {
    "auto.create.topics.enable": false,
    "default.replication.factor": factor,
    "min.insync.replicas": inSync,
    "offsets.topic.replication.factor": factor,
    "transaction.state.log.replication.factor": factor,
    "transaction.state.log.min.isr": inSync,
    "share.coordinator.state.topic.replication.factor": factor,
    "share.coordinator.state.topic.min.isr": inSync
  };
}

// targets/kubernetes-strimzi/network.ts
var metricsPort3 = 9404;
function exporterService(queue4) {
  return `${queue4}-lag-metrics`;
}
function strimziNetwork(queue4, cluster2) {
  const podSelector = { matchLabels: { "strimzi.io/cluster": queue4.name } };
  const { selfMonitoring } = cluster2.model;
  const scrapers2 = [...selfMonitoring === null ? [] : [peerOf(selfMonitoring, { of: queue4.name }, cluster2)], ...[operatorsPrometheus(cluster2)].filter((peer) => peer !== void 0)];
  const scraper = scrapers2.length === 0 ? [] : [{ from: scrapers2, ports: [tcp2(metricsPort3)] }];
  const metadata2 = { name: `${queue4.name}-strimzi`, namespace: cluster2.settings.namespace, labels: labelsOf3(queue4.name, "kafka", cluster2), annotations: waived("networkpolicy-targets-pod") };
  return [{
    path: `${queue4.name}/networkpolicy.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: metadata2,
      spec: { podSelector, policyTypes: ["Ingress", "Egress"], ingress: scraper.length === 0 ? void 0 : scraper, egress: [dns, { to: [{ podSelector }] }, apiServer] }
    }
  }];
}
function exporterServices(queue4, cluster2) {
  const name2 = exporterService(queue4.name);
  return [{
    path: `${queue4.name}/service.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: name2, namespace: cluster2.settings.namespace, labels: labelsOf3(queue4.name, "kafka", cluster2), annotations: waived("service-targets-pod") },
      spec: { type: "ClusterIP", clusterIP: "None", selector: { "strimzi.io/cluster": queue4.name, "strimzi.io/name": `${queue4.name}-kafka-exporter` }, ports: [{ name: "metrics", port: metricsPort3, targetPort: metricsPort3, protocol: "TCP", appProtocol: "http" }] }
    }
  }];
}
function strimziMonitor(queue4, cluster2) {
  return podMonitor({ name: queue4.name, namespace: cluster2.settings.namespace, component: "kafka", origin: queue4.origin, matchLabels: { "strimzi.io/cluster": queue4.name }, endpoints: [{ port: "tcp-prometheus", path: "/metrics" }] }, cluster2);
}
function waived(check2) {
  return { "kube-score/ignore": check2, "otelc.dev/waivers": `${check2}: the operator makes the pods` };
}

// targets/kubernetes-strimzi/node-pools.ts
function nodePools(queue4, cluster2) {
  const environment = ingestEnvironment(queue4, cluster2);
  return poolsOf(queue4).map((pool) => ({
    path: `${queue4.name}/node-pools.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1",
      kind: "KafkaNodePool",
      metadata: { name: pool.name, namespace: cluster2.settings.namespace, labels: { ...labelsOf3(queue4.name, "kafka", cluster2), "strimzi.io/cluster": queue4.name } },
      spec: {
        replicas: pool.replicas,
        roles: pool.roles,
        resources: pool.resources,
        storage: { type: "jbod", volumes: [volumeOf3(pool, queue4, cluster2)] },
        template: { pod: { ...podTemplateOf(queue4, cluster2), ...spread2(pool, queue4, cluster2), terminationGracePeriodSeconds: 120 }, kafkaContainer: { ...containerTemplate, ...environment.length === 0 ? {} : { env: environment } }, initContainer: containerTemplate }
      }
    }
  }));
}
function poolsOf(queue4) {
  const size = queue4.volume === null ? "50Gi" : storageOf(queue4.volume);
  const brokers = { replicas: queue4.replicas, resources: brokerResources(queue4), size };
  const { controllers } = queue4.options;
  if (queue4.replicas < 3 && controllers === void 0) return [{ name: `${queue4.name}-nodes`, roles: ["controller", "broker"], ...brokers }];
  return [
    { name: `${queue4.name}-controllers`, roles: ["controller"], replicas: typeof controllers === "number" ? controllers : 3, resources: { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "1Gi" } }, size: "10Gi" },
    { name: `${queue4.name}-brokers`, roles: ["broker"], ...brokers }
  ];
}
function brokerResources({ resources: resources4 }) {
  const memory3 = quantity(resources4?.memoryBytes ?? 4 * 2 ** 30);
  const limit = resources4?.cpuLimitMillis ?? null;
  return { requests: { cpu: cores(resources4?.cpuMillis ?? 1e3), memory: memory3 }, limits: { memory: memory3, ...limit === null ? {} : { cpu: cores(limit) } } };
}
function volumeOf3(pool, queue4, { target }) {
  const storageClass = storageClassFor(target, queue4.name, queue4.volume?.storageClass ?? null);
  return { id: 0, type: "persistent-claim", size: pool.size, kraftMetadata: "shared", deleteClaim: false, ...storageClass === null ? {} : { class: storageClass } };
}
function spread2(pool, queue4, cluster2) {
  if (pool.replicas < 2) return {};
  const labelSelector = { matchLabels: { "strimzi.io/cluster": queue4.name, "strimzi.io/pool-name": pool.name } };
  const { affinity } = podTemplateOf(queue4, cluster2);
  return {
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "ScheduleAnyway", labelSelector }, { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector }],
    affinity: { ...recordOf(affinity), podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector, topologyKey: "kubernetes.io/hostname" }] } }
  };
}

// targets/kubernetes-strimzi/topics.ts
function topicNames(queue4) {
  return [...new Set(Object.values(recordOf(queue4.options["topics"])).map(String))];
}
function topicObjects(queue4, cluster2) {
  const partitions2 = Number(queue4.options["partitions"]);
  const topics = [...topicNames(queue4).map((topic2) => ({ topic: topic2, partitions: partitions2, maxMessageBytes: Number(queue4.options["maxMessageBytes"]) })), ...ingestTopics(queue4, cluster2.model)];
  reportCollisions(topics.map(({ topic: topic2 }) => topic2), queue4, cluster2);
  return topics.map(({ topic: topic2, ...size }) => ({
    path: `${queue4.name}/topics.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1",
      kind: "KafkaTopic",
      metadata: { name: resourceName(topic2), namespace: cluster2.settings.namespace, labels: { ...labelsOf3(queue4.name, "kafka-topic", cluster2), "strimzi.io/cluster": queue4.name } },
      spec: { topicName: topic2, partitions: size.partitions, replicas: Number(queue4.options["replicationFactor"]), config: configOf7(queue4, size.maxMessageBytes) }
    }
  }));
}
function configOf7({ options }, maxMessageBytes) {
  const keep = milliseconds(hoursOf(options["retention"], "1h"));
  const segment = Math.min(week, Math.max(10 * minute, Math.round(keep / 6)));
  return { "retention.ms": keep, "segment.ms": segment, "min.insync.replicas": Number(options["minInSyncReplicas"]), "max.message.bytes": maxMessageBytes };
}
var minute = 6e4;
var week = 7 * 24 * 60 * minute;
function milliseconds(duration) {
  const units3 = { h: 36e5, s: 1e3 };
  return Math.round(Number.parseFloat(duration) * (units3[duration.at(-1) ?? ""] ?? 1e3));
}
function resourceName(topic2) {
  return topic2.toLowerCase().replaceAll("_", "-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
}
function reportCollisions(names4, queue4, { log }) {
  names4.forEach((topic2, index) => {
    const other = names4.slice(0, index).find((earlier) => resourceName(earlier) === resourceName(topic2));
    if (other === void 0) return;
    log.error("emit/topic-collision", queue4.origin, {
      message: `The topics "${other}" and "${topic2}" would both be the KafkaTopic "${resourceName(topic2)}".`,
      why: "Names of Kubernetes objects take no underscores and no capitals.",
      fix: "Rename one of the topics."
    });
  });
}

// targets/kubernetes-strimzi/users.ts
function userObjects(queue4, cluster2) {
  return [...ingestTopics(queue4, cluster2.model).map((topic2) => ingestUser(topic2, queue4, cluster2)), ...clientsOf2(queue4, cluster2.model).map((collector2) => ({
    path: `${queue4.name}/users.yaml`,
    origin: collector2.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1",
      kind: "KafkaUser",
      metadata: { name: collector2.name, namespace: cluster2.settings.namespace, labels: { ...labelsOf3(collector2.name, "kafka-user", cluster2), "strimzi.io/cluster": queue4.name } },
      spec: { authentication: { type: "scram-sha-512" }, authorization: { type: "simple", acls: accessOf(collector2, queue4) } }
    }
  }))];
}
function ingestUser(topic2, queue4, cluster2) {
  return {
    path: `${queue4.name}/users.yaml`,
    origin: queue4.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1",
      kind: "KafkaUser",
      metadata: { name: topic2.store, namespace: cluster2.settings.namespace, labels: { ...labelsOf3(topic2.store, "kafka-user", cluster2), "strimzi.io/cluster": queue4.name } },
      spec: { authorization: { type: "simple", acls: ingestAccess2(topic2) } }
    }
  };
}
function accessOf(collector2, queue4) {
  const components = collector2.components.filter((component) => component.type === "kafka" && component.peer === queue4.name);
  const written3 = components.filter((component) => component.kind === "exporter").flatMap((component) => topicsOf5(component, collector2));
  const read = components.filter((component) => component.kind === "receiver");
  const groups = read.map((component) => String(component.options["group_id"] ?? collector2.name));
  const isWatching = collector2.components.some((component) => component.type === "kafka_metrics" && component.peer === queue4.name);
  return [
    ...isWatching ? [access("topic", "*", "Describe"), access("group", "*", "Describe")] : [],
    ...unique2(written3).map((topic2) => access("topic", topic2, "Describe", "Write")),
    ...unique2(read.flatMap((component) => topicsOf5(component, collector2))).map((topic2) => access("topic", topic2, "Describe", "Read")),
    ...unique2(groups).map((group) => access("group", group, "Read"))
  ];
}
function topicsOf5(component, collector2) {
  const side = component.kind === "receiver" ? "receivers" : "exporters";
  const signals6 = new Set(collector2.pipelines.filter((pipeline2) => pipeline2[side].includes(component.id)).map((pipeline2) => pipeline2.signal));
  return [...signals6].flatMap((signal) => {
    const one = optionAt(component, signal, "topic");
    const many = optionAt(component, signal, "topics");
    return [...typeof one === "string" ? [one] : [], ...Array.isArray(many) ? many.map(String) : []];
  });
}
function access(type, name2, ...operations) {
  return { resource: { type, name: name2, patternType: "literal" }, operations, host: "*" };
}
function unique2(names4) {
  return [...new Set(names4)];
}

// targets/kubernetes-strimzi/index.ts
var strimziQueues = {
  adapt: withSignIn,
  bootstrap: bootstrapService,
  port: listenerPort,
  ingest: (store) => ({ port: ingestPort, signIn: { username: store, secret: ingestPassword(store) } }),
  scrapes: (model) => queuesOf3(model).flatMap(({ name: name2 }) => [{ queue: name2, name: name2, service: `${name2}-kafka-brokers`, port: metricsPort3 }, { queue: name2, name: `${name2}-lag`, service: exporterService(name2), port: metricsPort3 }]),
  objects: queueObjects,
  podLabels: (queue4) => ({ "strimzi.io/cluster": queue4.name }),
  signIn: (queue4, consumer) => ({
    metadata: { sasl: "scram_sha512", tls: "enable" },
    plain: { username: consumer.name },
    secrets: [{ parameter: "password", name: consumer.name, key: "password" }, { parameter: "ca", name: `${queue4.name}-cluster-ca-cert`, key: "ca.crt" }]
  }),
  provides: isProvided
};
function queueObjects(queue4, cluster2) {
  return [kafkaCluster(queue4, cluster2), ...nodePools(queue4, cluster2), ...topicObjects(queue4, cluster2), ...userObjects(queue4, cluster2), ...exporterServices(queue4, cluster2), ...strimziNetwork(queue4, cluster2), ...strimziMonitor(queue4, cluster2)];
}
var kubernetesStrimzi = kubernetesTarget({ name: "kubernetes-strimzi", summary: "Kubernetes manifests in which the Strimzi operator runs Kafka, with TLS, SCRAM and least access." }, strimziQueues);

// targets/index.ts
var targets = { compose, kubernetes, "kubernetes-strimzi": kubernetesStrimzi };

// src/stack/collector-schema.ts
var scaling = lazily(() => z.union([
  positive(),
  z.strictObject({ min: positive(), max: positive(), cpuUtilization: percentage() }),
  z.strictObject({ min: count(), max: positive(), lagThreshold: positive() })
], { error: "expected a number of replicas, { min, max, cpuUtilization } or { min, max, lagThreshold }" }));
var batch = lazily(() => z.strictObject({
  flush_timeout: z.optional(z.string()),
  min_size: z.optional(count()),
  max_size: z.optional(count()),
  sizer: z.optional(z.enum(["items", "bytes"])),
  partition: z.optional(z.record(z.string(), z.unknown()))
}));
var pipeline = lazily(() => z.strictObject({
  from: z.array(z.unknown()).check(z.minLength(1)),
  through: z.optional(z.array(z.unknown())),
  to: z.array(z.unknown()).check(z.minLength(1))
}));
var hostPath = lazily(() => z.strictObject({
  hostPath: expecting("an absolute path of the host", (value2) => typeof value2 === "string" && value2.startsWith("/")),
  readOnly: z.boolean()
}));
var collectorSchema = lazily(() => z.strictObject({
  kind: z.literal("collector"),
  type: z.string(),
  resources: z.optional(resources()),
  replicas: z.optional(scaling()),
  minAvailable: z.optional(count()),
  expose: z.optional(isExposure()),
  image: z.optional(image()),
  mode: z.optional(z.enum(["deployment", "daemonset"])),
  mounts: z.optional(z.array(hostPath())),
  sendingQueue: z.optional(z.strictObject({ volume: volume(), batch: z.optional(batch()), fsync: z.optional(z.boolean()) })),
  extensions: z.optional(z.array(expecting("an extension", (value2) => has(value2, isExtension)))),
  pipelines: z.record(z.string(), pipeline())
}));

// src/validate/repaired.ts
var units = [
  { expects: "duration", pattern: /^(\d+(?:\.\d+)?)\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)$/i, spell: { s: "s", m: "m", h: "h", d: "d" }, ending: "" },
  { expects: "size", pattern: /^(\d+(?:\.\d+)?)\s*([kmgt])i?b?$/i, spell: { k: "Ki", m: "Mi", g: "Gi", t: "Ti" }, ending: "" },
  { expects: "rate", pattern: /^(\d+(?:\.\d+)?)\s*([km]?)(?:\/\s*(?:s|sec|second)|ps)?$/i, spell: { "": "", k: "k", m: "M" }, ending: "/s" }
];
function repaired(found, expected2) {
  if (typeof found !== "string") return void 0;
  for (const { expects, pattern, spell, ending } of units) {
    const match = expected2.includes(`a ${expects} `) ? pattern.exec(found.trim()) : null;
    const unit = match === null ? void 0 : spell[(match[2] ?? "").charAt(0).toLowerCase()];
    if (match !== null && unit !== void 0) return `${match[1] ?? ""}${unit}${ending}`;
  }
  return void 0;
}

// src/validate/shown.ts
function shown4(value2) {
  if (typeof value2 === "string") return JSON.stringify(value2.length > 60 ? `${value2.slice(0, 57)}...` : value2);
  if (typeof value2 === "function") return "a function";
  if (Array.isArray(value2)) return value2.length === 0 ? "an empty list" : "a list";
  if (isComponent(value2)) return `the ${value2.kind} "${value2.type}"`;
  if (typeof value2 === "object" && value2 !== null && "kind" in value2 && value2.kind === "collector") return "a collector";
  if (isPlainNode(value2)) return `${value2.type}()`;
  if (value2 instanceof Promise) return "a promise";
  return typeof value2 === "object" && value2 !== null ? "an object" : String(value2);
}

// src/validate/issues.ts
function checkSchema(schema2, value2, subject, log) {
  const result = schema2.safeParse(value2);
  if (result.success) return;
  for (const issue of result.error.issues) reportIssue(issue, { schema: schema2, value: value2, subject, log });
}
function reportIssue(issue, context) {
  const path2 = issue.path.map((step) => typeof step === "symbol" ? String(step) : step);
  const narrowed = narrowUnion(issue);
  if (narrowed !== void 0) {
    for (const inner of narrowed) reportIssue({ ...inner, path: [...path2, ...inner.path] }, context);
    return;
  }
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) reportUnknownKey(key, path2, context);
    return;
  }
  const found = valueAt(context.value, path2);
  if (found === void 0) reportMissing(path2, issue, context);
  else reportWrong(path2, found, issue, context);
}
function narrowUnion(issue) {
  if (issue.code !== "invalid_union") return void 0;
  const forms2 = issue.errors.filter((errors) => errors.length > 0 && errors.every((error) => error.path.length > 0 || error.code === "unrecognized_keys"));
  return [...forms2].sort((left, right) => left.length - right.length)[0];
}
function reportUnknownKey(key, path2, { schema: schema2, subject, log }) {
  const known3 = keysAt(schema2, path2);
  log.error("validate/unknown-key", [...subject.at, ...path2, key], {
    on: "key",
    message: `${subject.noun} has no option "${[...path2, key].join(".")}".`,
    why: nearest(key, known3) === void 0 ? "An option that is not known would be ignored." : void 0,
    fix: offer(key, known3),
    edit: respelled(key, known3)
  });
}
function reportMissing(path2, issue, { subject, log }) {
  log.error("validate/missing-option", [...subject.at, ...path2.slice(0, -1)], {
    message: `${subject.noun} needs the option "${path2.join(".")}".`,
    why: `It has no default that would be right everywhere: ${expected(issue)}.`,
    fix: `Add "${String(path2.at(-1))}".`
  });
}
function reportWrong(path2, found, issue, { subject, log }) {
  const isLiteral2 = expected(issue).startsWith("expected secret(") && typeof found === "string";
  if (isLiteral2) {
    log.error("validate/literal-secret", [...subject.at, ...path2], {
      message: `${subject.noun} has a secret written out in "${path2.join(".")}".`,
      why: "Whoever can read the repository could read it, and it would stand in the emitted files.",
      fix: `Name it instead: secret("${suggestedKey(path2)}").`
    });
    return;
  }
  const name2 = path2.join(".");
  log.error("validate/wrong-value", [...subject.at, ...path2], {
    on: "use",
    message: name2 === "" ? `${subject.noun} is ${shown4(found)}.` : `${subject.noun} has ${shown4(found)} for "${name2}".`,
    why: `${capitalised(expected(issue))}.`,
    fix: suggestion(issue, found)
  });
}
function expected(issue) {
  if (issue.code === "invalid_value") return `expected one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small") return "expected at least one entry";
  if (issue.code === "invalid_type") return `expected ${nouns2[issue.expected] ?? issue.expected}`;
  return issue.message.startsWith("expected") ? issue.message : "expected another kind of value";
}
var nouns2 = { object: "an object", record: "an object", array: "a list", string: "a text", boolean: "true or false", number: "a number" };
function suggestion(issue, found) {
  if (issue.code === "invalid_value" && typeof found === "string") return offer(found, issue.values.map(String));
  const form = repaired(found, expected(issue));
  if (form !== void 0) return `Write "${form}".`;
  const example2 = /such as (.*)$/.exec(expected(issue))?.[1];
  return example2 === void 0 ? "Change it." : `Write it like ${example2}.`;
}
function suggestedKey(path2) {
  const words = path2.filter((step) => typeof step === "string").join("_").replaceAll(/([a-z])([A-Z])/g, "$1_$2");
  return words.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
}
function capitalised(text4) {
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}
function valueAt(value2, path2) {
  let here = value2;
  for (const step of path2) {
    if (typeof here !== "object" || here === null) return void 0;
    here = here[step];
  }
  return here;
}
function keysAt(schema2, path2) {
  const def = schema2._zod.def;
  if (def.innerType !== void 0) return keysAt(def.innerType, path2);
  if (def.options !== void 0) return def.options.flatMap((option) => keysAt(option, path2));
  const [step, ...rest] = path2;
  if (step === void 0) return Object.keys(def.shape ?? {}).filter((key) => key !== "kind" && key !== "type");
  const next3 = def.shape?.[step] ?? def.element ?? def.valueType;
  return next3 === void 0 ? [] : keysAt(next3, rest);
}

// src/validate/collector.ts
function checkCollector(collector2, at3, { log, stack }) {
  const name2 = nameOf3(collector2, stack.collectors);
  const noun2 = name2 === void 0 ? `${collector2.type}()` : `Collector "${name2}"`;
  if (name2 === void 0) {
    log.error("validate/collector-not-listed", at3, {
      on: "use",
      message: "A collector is sent to that the stack does not list.",
      why: "Only what stands in defineStack({ collectors }) is run, and it gets its name there.",
      fix: 'Add it to collectors, for instance "otel-gateway": edge.'
    });
  }
  const { kind, type, ...plain3 } = collector2;
  checkSchema(collectorSchema(), { kind, type, ...plain3 }, { noun: noun2, at: at3 }, log);
  if (typeof collector2.pipelines !== "object" || collector2.pipelines === null) return;
  if (Object.keys(collector2.pipelines).length === 0) log.error("validate/no-pipeline", [...at3, "pipelines"], { message: `${noun2} has no pipeline.`, why: "A collector without one refuses to start.", fix: "Add one, for instance traces: { from: [otlp()], to: [traces] }." });
  checkScaling(collector2, noun2, at3, log);
  for (const [id, pipeline2] of Object.entries(collector2.pipelines)) checkPipeline(id, pipeline2, noun2, [...at3, "pipelines", id], log);
}
function nameOf3(collector2, collectors) {
  if (typeof collectors !== "object" || collectors === null) return void 0;
  return Object.entries(collectors).find(([, candidate]) => candidate === collector2)?.[0];
}
function checkScaling(collector2, noun2, at3, log) {
  const { replicas: replicas2 } = collector2;
  if (typeof replicas2 !== "object" || replicas2 === null) return;
  if (Number.isInteger(replicas2.min) && Number.isInteger(replicas2.max) && replicas2.min > replicas2.max) log.error("validate/wrong-value", [...at3, "replicas", "min"], { message: `${noun2} scales from ${replicas2.min} down to ${replicas2.max} replicas.`, why: `${replicas2.min} > ${replicas2.max}: the least may not be above the most.`, fix: "Swap min and max." });
}
function checkPipeline(id, pipeline2, noun2, at3, log) {
  const signal = signals.find((candidate) => candidate === id.split("/")[0]);
  if (signal === void 0 || !/^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test(id)) {
    const close = nearest(id.split("/")[0] ?? "", signals);
    log.error("validate/unknown-pipeline", at3, {
      on: "key",
      message: `${noun2} has a pipeline "${id}".`,
      why: "A pipeline is called traces, metrics or logs, with a name behind a slash where there are several.",
      fix: close === void 0 ? 'Call it "traces", "metrics" or "logs", or for instance "traces/sampled".' : `Did you mean "${[close, ...id.split("/").slice(1)].join("/")}"?`
    });
    return;
  }
  if (typeof pipeline2 !== "object" || pipeline2 === null) return;
  const parts = pipeline2;
  eachOf(parts.from, (value2, index) => checkPart("from", value2, signal, noun2, id, [...at3, "from", index], log));
  eachOf(parts.through, (value2, index) => checkPart("through", value2, signal, noun2, id, [...at3, "through", index], log));
  eachOf(parts.to, (value2, index) => checkPart("to", value2, signal, noun2, id, [...at3, "to", index], log));
}
function eachOf(values, check2) {
  if (Array.isArray(values)) values.forEach(check2);
}
var roles3 = {
  from: { brands: gives, is: "something that telemetry comes from: a receiver, a connector or a queue", does: "gives", can: "give" },
  through: { brands: processes, is: "a processor", does: "processes", can: "process" },
  to: { brands: takes, is: "something that telemetry goes to: an exporter, a store, a queue or another collector", does: "carries", can: "carry" }
};
function checkPart(part, value2, signal, noun2, id, at3, log) {
  const role = roles3[part];
  if (has(value2, role.brands[signal])) return;
  const others = signals.filter((candidate) => has(value2, role.brands[candidate]));
  const what = called(value2);
  if (others.length > 0) {
    log.error("validate/signal-mismatch", at3, {
      on: "use",
      message: `${what} cannot ${role.can} ${signal}.`,
      why: `It ${role.does} ${others.join(" and ")} only, and this is the pipeline "${id}" of ${noun2.toLowerCase().startsWith("collector") ? noun2.replace("Collector", "collector") : noun2}.`,
      fix: `Take it out of the pipeline "${id}", or move it to a pipeline of ${others.join(" or ")}.`
    });
    return;
  }
  log.error("validate/wrong-reference", at3, {
    on: "use",
    message: `${what} stands in "${part}" of the pipeline "${id}".`,
    why: `Expected ${role.is}.`,
    fix: typeof value2 === "string" ? "References are values, not names: use the constant that the builder returned." : "Put it where it belongs."
  });
}
function called(value2) {
  if (value2 === void 0) return "Something undefined";
  if (isComponent(value2)) return `${value2.kind.charAt(0).toUpperCase()}${value2.kind.slice(1)} "${value2.type}"`;
  if (isTuned(value2)) return called(value2.to);
  if (isCollector(value2)) return "A collector";
  if (isPlainNode(value2)) return value2.kind === "backend" || value2.kind === "queue" ? `Backend "${value2.type}"` : `${builderOf(value2.type)}()`;
  const text4 = shown4(value2);
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}

// src/validate/component-options/scalars.ts
function isExpanded(value2) {
  return typeof value2 === "string" && /\$\{[^}]*\}|\$[A-Za-z_]/.test(value2.replaceAll("$$", ""));
}
function isGoDuration(text4) {
  return /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text4);
}
function isPrometheusDuration(text4) {
  return text4 === "0" || text4 !== "" && /^(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/.test(text4);
}
var units2 = { ns: 1e-9, us: 1e-6, "\xB5s": 1e-6, "\u03BCs": 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };
function secondsOf2(value2) {
  if (typeof value2 === "number") return value2 * 1e-9;
  if (typeof value2 !== "string" || !isGoDuration(value2)) return void 0;
  let seconds2 = 0;
  for (const [, amount2, unit] of value2.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) seconds2 += Number(amount2) * units2[unit];
  return value2.startsWith("-") ? -seconds2 : seconds2;
}
function isByteSize(text4) {
  return /^\d+(?:\.\d+)?\s*(?:[kmgtp]i?b?|b)?$/i.test(text4.trim());
}
function meantDuration(value2) {
  if (typeof value2 !== "string") return void 0;
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|millis(?:econds?)?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\s*$/i.exec(value2);
  if (match === null) return void 0;
  const [, amount2 = "", unit = ""] = match;
  const letter = /^mi?l?li|^ms$/i.test(unit) ? "ms" : unit.charAt(0).toLowerCase();
  if (letter === "d") return `${Number(amount2) * 24}h`;
  return letter === "w" ? `${Number(amount2) * 168}h` : `${amount2}${letter}`;
}

// src/validate/component-options/symbols.ts
function symbolic(value2) {
  if (isExpanded(value2)) return { is: "variable" };
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return void 0;
  if (has(value2, isSecret)) return { is: "secret" };
  if (isComponent(value2)) return { is: "component", component: value2 };
  if ("mount" in value2 && Object.keys(value2).length === 1) return { is: "file" };
  if ("env" in value2 && typeof value2.env === "string" && Object.keys(value2).length === 1) return { is: "variable" };
  return "kind" in value2 && "type" in value2 && ("options" in value2 || value2.kind === "collector") ? { is: "node" } : void 0;
}
function roleFor(key, isServer) {
  if (key.includes("storage")) return { mark: isStorage, name: "a storage extension, for instance extensions.fileStorage()" };
  if (!key.includes("auth")) return { mark: isExtension, name: "an extension" };
  return isServer ? { mark: isServerAuth, name: "an extension that authenticates requests to a server, for instance extensions.oidc()" } : { mark: isClientAuth, name: "an extension that signs a client's requests, for instance extensions.oauth2Client()" };
}
function hasRole(component, mark) {
  return has(component, mark);
}

// src/validate/component-options/block.ts
function blockOf2(entry, written3, path2) {
  const defaults2 = defaultAt(entry, path2);
  const value2 = (key) => wrote(key) ? written3[key] : defaults2?.[key];
  const wrote = (key) => written3[key] !== void 0 && written3[key] !== null;
  const block3 = (child, ...steps) => isPlain3(child) ? blockOf2(entry, child, [...path2, ...steps]) : void 0;
  return {
    path: path2,
    wrote,
    value: value2,
    has: (key) => key in written3,
    keys: Object.keys(written3),
    number: (key) => typeof value2(key) === "number" ? Number(value2(key)) : void 0,
    seconds: (key) => secondsOf2(value2(key)),
    text: (key) => typeof value2(key) === "string" && symbolic(value2(key)) === void 0 ? String(value2(key)) : void 0,
    count: (key) => countOf2(value2(key)),
    isSet: (key) => isThere(value2(key)),
    isTrue: (key) => value2(key) === true,
    // A block that is not written holds defaults alone.
    inner(key) {
      if (wrote(key)) return block3(written3[key], key);
      return isPlain3(value2(key)) ? blockOf2(entry, {}, [...path2, key]) : void 0;
    },
    each(key) {
      const all = value2(key);
      if (Array.isArray(all)) return all.flatMap((child, index) => block3(child, key, index) ?? []);
      return isPlain3(all) ? Object.entries(all).flatMap(([name2, child]) => block3(child, key, name2) ?? []) : [];
    }
  };
}
function countOf2(value2) {
  if (value2 === void 0 || value2 === null || value2 === "") return 0;
  if (symbolic(value2) !== void 0) return void 0;
  if (Array.isArray(value2)) return value2.length;
  return typeof value2 === "object" ? Object.keys(value2).length : 1;
}
function isThere(value2) {
  return value2 !== void 0 && value2 !== null && value2 !== "" && value2 !== false;
}
function isPlain3(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && symbolic(value2) === void 0;
}
function defaultAt({ defaults: defaults2, blockDefaults }, path2) {
  let here = defaults2;
  path2.forEach((step, index) => {
    const next3 = isPlain3(here) ? here[String(step)] : void 0;
    here = next3 ?? blockDefaults?.[path2.slice(0, index + 1).join(".")];
  });
  return isPlain3(here) ? here : void 0;
}

// src/ottl/regular-expression.ts
function isUnbalanced(pattern) {
  const plain3 = withoutClasses(pattern);
  if (plain3.includes("[")) return true;
  let depth = 0;
  for (const character of plain3) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth < 0) return true;
  }
  return depth !== 0;
}
function hasUnnamedGroup(pattern) {
  return /\((?!\?)/.test(withoutClasses(pattern));
}
function withoutClasses(pattern) {
  return pattern.replaceAll(/\\./gs, "").replaceAll(/\[\^?\]?[^\]]*\]/g, "");
}

// src/validate/component-options/constraint.ts
function needs2(key) {
  return (block3) => block3.count(key) === 0 ? { key, message: `needs the option "${key}"`, fix: `Add "${key}".` } : void 0;
}
function needsOneOf(keys3, what) {
  return (block3) => keys3.some((key) => block3.isSet(key)) ? void 0 : { message: `has none of ${listed2(keys3)}`, fix: `Give it ${what}.` };
}
function onlyOneOf(keys3) {
  return (block3) => {
    const set = keys3.filter((key) => block3.wrote(key) && block3.isSet(key));
    return set.length > 1 ? { key: set[1] ?? "", message: `has ${listed2(set)}, which exclude each other`, fix: "Keep one of them." } : void 0;
  };
}
function above(least2, ...keys3) {
  return (block3) => keys3.flatMap((key) => {
    const value2 = numeric2(block3, key);
    return value2 !== void 0 && value2 <= least2 ? [{ key, message: `has ${JSON.stringify(block3.value(key))} for "${key}", which must be above ${least2}`, fix: "Raise it." }] : [];
  });
}
function atLeast(least2, ...keys3) {
  return (block3) => keys3.flatMap((key) => {
    const value2 = numeric2(block3, key);
    return value2 !== void 0 && value2 < least2 ? [{ key, message: `has ${JSON.stringify(block3.value(key))} for "${key}", which must be at least ${least2}`, fix: "Raise it." }] : [];
  });
}
function atMost(most2, ...keys3) {
  return (block3) => keys3.flatMap((key) => {
    const value2 = numeric2(block3, key);
    return value2 !== void 0 && value2 > most2 ? [{ key, message: `has ${JSON.stringify(block3.value(key))} for "${key}", which must be at most ${most2}`, fix: "Lower it." }] : [];
  });
}
function notAbove(key, bound2, options = {}) {
  return (block3) => {
    const [value2, limit] = [numeric2(block3, key), numeric2(block3, bound2)];
    if (value2 === void 0 || limit === void 0 || options.unlessZero === true && limit === 0) return void 0;
    const isBroken = options.strictly === true ? value2 >= limit : value2 > limit;
    const sign = options.strictly === true ? ">=" : ">";
    return isBroken ? { key: block3.wrote(key) ? key : bound2, message: `has ${JSON.stringify(block3.value(key))} for "${key}" and ${JSON.stringify(block3.value(bound2))} for "${bound2}" (${JSON.stringify(block3.value(key))} ${sign} ${JSON.stringify(block3.value(bound2))})`, fix: `Lower "${key}" or raise "${bound2}".` } : void 0;
  };
}
function oneOf(key, values, options = {}) {
  return (block3) => {
    const value2 = block3.text(key);
    if (value2 === void 0 || value2 === "" && !block3.wrote(key)) return void 0;
    const isKnown = values.some((each) => each === value2 || options.anyCase === true && each.toLowerCase() === value2.toLowerCase());
    return isKnown ? void 0 : { key, message: `has ${JSON.stringify(value2)} for "${key}"`, fix: `Use one of: ${values.filter((each) => each !== "").join(", ")}.` };
  };
}
function distinct(key) {
  return (block3) => {
    const value2 = block3.value(key);
    const texts2 = Array.isArray(value2) ? value2.filter((each) => typeof each === "string").map((each) => each.toLowerCase()) : [];
    const twice = texts2.find((each, index) => texts2.indexOf(each) !== index);
    return twice === void 0 ? void 0 : { key, message: `has "${twice}" twice in "${key}"`, fix: "Remove one." };
  };
}
function regularExpression(key) {
  return (block3) => {
    const text4 = block3.text(key);
    return text4 !== void 0 && isUnbalanced(text4) ? { key, message: `has a regular expression in "${key}" whose brackets do not match`, fix: "Close what is opened." } : void 0;
  };
}
function when(applies, ...constraints2) {
  return (block3) => applies(block3) ? constraints2.flatMap((constraint) => asList2(constraint(block3))) : void 0;
}
function eachOf2(key, ...constraints2) {
  return (block3) => block3.each(key).flatMap((child) => constraints2.flatMap((constraint) => asList2(constraint(child)).map((broken) => ({ block: child, ...broken }))));
}
function inside2(key, ...constraints2) {
  return (block3) => {
    const child = block3.inner(key);
    return child === void 0 ? void 0 : constraints2.flatMap((constraint) => asList2(constraint(child)).map((broken) => ({ block: child, ...broken })));
  };
}
function asList2(broken) {
  if (broken === void 0) return [];
  return Array.isArray(broken) ? broken : [broken];
}
function numeric2(block3, key) {
  return block3.number(key) ?? block3.seconds(key);
}
function listed2(keys3) {
  const quoted4 = keys3.map((key) => `"${key}"`);
  return quoted4.length < 2 ? quoted4[0] ?? "" : `${quoted4.slice(0, -1).join(", ")} and ${quoted4.at(-1)}`;
}

// src/validate/component-options/constraints/connectors.ts
var own2 = ["service.name", "span.kind", "status.code", "span.name", "collector.instance.id"];
var dimension = [
  onlyOneOf(["name", "glob"]),
  (block3) => block3.count("name") === 0 && block3.count("glob") === 0 ? { message: "has a dimension without a name", fix: 'Add "name" or "glob".' } : void 0,
  (block3) => own2.includes(block3.text("name") ?? "") ? { key: "name", message: `has the dimension "${block3.text("name") ?? ""}", which every series has already`, fix: "Remove it." } : void 0,
  (block3) => block3.isSet("glob") && block3.wrote("default") ? { key: "default", message: "has a default for a dimension by pattern", fix: "Remove it." } : void 0
];
var distinctNames = (key) => (block3) => {
  const names4 = block3.each(key).map((each) => each.text("name"));
  const twice = names4.find((name2, index) => name2 !== void 0 && names4.indexOf(name2) !== index);
  return twice === void 0 ? void 0 : { key, message: `has the dimension "${twice}" twice`, fix: "Remove one." };
};
var dimensions = (key) => [eachOf2(key, ...dimension), distinctNames(key)];
var connectorConstraints = {
  "connector/span_metrics": [
    ...dimensions("dimensions"),
    ...dimensions("calls_dimensions"),
    inside2("histogram", onlyOneOf(["explicit", "exponential"]), ...dimensions("dimensions")),
    atLeast(0, "metrics_flush_interval", "metrics_expiration", "series_expiration", "aggregation_cardinality_limit"),
    inside2("events", when((block3) => block3.isTrue("enabled"), (block3) => block3.count("dimensions") === 0 ? { key: "dimensions", message: "counts events without a dimension", fix: 'Add "dimensions".' } : void 0, ...dimensions("dimensions"))),
    when((block3) => block3.text("aggregation_temporality") === "AGGREGATION_TEMPORALITY_DELTA" && block3.wrote("metric_timestamp_cache_size"), above(0, "metric_timestamp_cache_size")),
    inside2("exemplars", when((block3) => block3.isTrue("enabled"), atLeast(0, "max_per_data_point")))
  ],
  "connector/service_graph": [
    (block3) => (block3.number("exponential_histogram_max_size") ?? 0) > 0 && block3.wrote("latency_histogram_buckets") ? { key: "latency_histogram_buckets", message: 'has "latency_histogram_buckets" and "exponential_histogram_max_size", which exclude each other', fix: "Keep one of them." } : void 0,
    when((block3) => !block3.wrote("latency_histogram_buckets"), atLeast(0, "exponential_histogram_max_size"))
  ],
  "connector/count": [(block3) => block3.each("metrics").flatMap((each) => (each.count("attributes") ?? 0) > 0 ? [{ block: each, key: "attributes", message: "counts metrics by attributes, which it cannot", fix: "Count datapoints instead." }] : [])]
};

// src/validate/component-options/constraints/receivers.ts
var signals4 = ["traces", "metrics", "logs", "profiles"];
var excludesNeedPatterns = (block3) => signals4.flatMap((signal) => {
  const inner = block3.inner(signal);
  const topics = inner?.value("topics");
  if (inner === void 0 || (inner.count("exclude_topics") ?? 0) === 0 || Array.isArray(topics) && topics.some((topic2) => String(topic2).startsWith("^"))) return [];
  return [{ block: inner, key: "exclude_topics", message: `excludes topics of ${signal} although no topic is a pattern`, fix: 'Begin a topic with "^", or remove "exclude_topics".' }];
});
var kafkaClient3 = [
  needs2("brokers"),
  above(0, "conn_idle_timeout"),
  inside2("auth", inside2(
    "sasl",
    oneOf("mechanism", ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "AWS_MSK_IAM_OAUTHBEARER", "OAUTHBEARER"]),
    when((sasl) => ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"].includes(sasl.text("mechanism") ?? ""), needs2("username"), needs2("password")),
    atLeast(0, "version"),
    atMost(1, "version")
  ))
];
var scrape = [onlyOneOf(["bearer_token", "bearer_token_file"]), onlyOneOf(["basic_auth", "authorization", "oauth2"])];
var receiverConstraints = {
  "receiver/otlp": [(block3) => block3.inner("protocols")?.keys.some((key) => key === "grpc" || key === "http") !== true ? { key: "protocols", message: "has no protocol", fix: "Give it grpc, http or both: protocols: { grpc: {} }." } : void 0],
  "receiver/jaeger": [(block3) => block3.inner("protocols")?.keys.length === 0 ? { key: "protocols", message: "has no protocol", fix: "Give it at least one: protocols: { grpc: {} }." } : void 0],
  "receiver/kafka": [
    ...kafkaClient3,
    oneOf("initial_offset", ["latest", "earliest"]),
    onlyOneOf(["group_rebalance_strategy", "group_rebalance_strategies"]),
    atLeast(0, "min_fetch_size", "max_fetch_size", "max_partition_fetch_size"),
    notAbove("min_fetch_size", "max_fetch_size"),
    excludesNeedPatterns
  ],
  "receiver/host_metrics": [(block3) => block3.count("scrapers") === 0 ? { key: "scrapers", message: "measures nothing", fix: "Name at least one scraper: scrapers: { cpu: {} }." } : void 0],
  "receiver/file_log": [needs2("include"), oneOf("start_at", ["beginning", "end"])],
  "receiver/otlp_json_file": [needs2("include"), oneOf("start_at", ["beginning", "end"])],
  "receiver/prometheus": [
    (block3) => (block3.inner("config")?.count("scrape_configs") ?? 0) + (block3.inner("config")?.count("scrape_config_files") ?? 0) === 0 && !block3.wrote("target_allocator") ? { key: "config", message: "has no scrape_configs and no target_allocator", fix: "Name what it scrapes." } : void 0,
    inside2(
      "config",
      ...["remote_write", "remote_read", "rule_files"].map((key) => (config) => (config.count(key) ?? 0) > 0 ? { key, message: `has "${key}", which the receiver does not support`, fix: "Remove it." } : void 0),
      eachOf2("scrape_configs", needs2("job_name"), ...scrape)
    ),
    inside2("target_allocator", inside2("http_scrape_config", ...scrape))
  ],
  "receiver/carbon": [atLeast(0, "tcp_idle_timeout")],
  "receiver/statsd": [
    above(0, "aggregation_interval"),
    oneOf("counter_type", ["", "int", "float", "stochastic_int"]),
    eachOf2("timer_histogram_mapping", needs2("statsd_type"), needs2("observer_type"), oneOf("statsd_type", ["timing", "timer", "histogram", "distribution"]), oneOf("observer_type", ["gauge", "summary", "histogram"]))
  ],
  "receiver/systemd": [oneOf("scope", ["system", "user"]), needs2("units")],
  "receiver/github": [needs2("scrapers"), inside2("webhook", atMost(10, "read_timeout", "write_timeout"))],
  "receiver/gitlab": [inside2("webhook", atMost(10, "read_timeout", "write_timeout"))],
  "receiver/syslog": [needsOneOf(["tcp", "udp"], "tcp or udp"), onlyOneOf(["tcp", "udp"]), oneOf("protocol", ["rfc3164", "rfc5424"])],
  "receiver/journald": [regularExpression("grep")]
};

// src/validate/component-options/constraints/exporters.ts
var exclusive = (first, second2, message) => (block3) => {
  const reaches = (path2) => {
    const steps = path2.split(".");
    const last = steps.pop() ?? "";
    const inner = steps.reduce((here, step) => here?.inner(step), block3);
    return inner?.isSet(last) === true;
  };
  return reaches(first) && reaches(second2) ? { key: second2.split(".")[0] ?? second2, message, fix: "Keep one of them." } : void 0;
};
var producer = inside2(
  "producer",
  oneOf("compression", ["none", "gzip", "snappy", "lz4", "zstd"]),
  atLeast(0, "max_message_bytes"),
  atMost(2 ** 31 - 1, "max_message_bytes", "max_broker_write_bytes"),
  atLeast(1048576, "max_broker_write_bytes"),
  notAbove("max_message_bytes", "max_broker_write_bytes"),
  atLeast(1, "flush_max_messages")
);
var batchKeys = (block3) => {
  const batch3 = block3.inner("sending_queue")?.inner("batch");
  if (block3.inner("sending_queue")?.wrote("batch") !== true || batch3 === void 0 || batch3.value("enabled") === false || block3.inner("sending_queue")?.value("enabled") === false) return void 0;
  const partition = batch3.inner("partition")?.value("metadata_keys");
  const keys3 = Array.isArray(partition) ? partition.map(String) : [];
  const included = block3.value("include_metadata_keys");
  const wanted = [
    ...Array.isArray(included) ? included.map((key) => ({ block: block3, key: "include_metadata_keys", name: String(key) })) : [],
    ...signals5.flatMap((signal) => ["topic_from_metadata_key", "message_key_from_metadata_key"].flatMap((key) => {
      const inner = block3.inner(signal);
      const name2 = inner?.text(key) ?? "";
      return inner === void 0 || name2 === "" ? [] : [{ block: inner, key, name: name2 }];
    }))
  ];
  return wanted.filter(({ name: name2 }) => !keys3.includes(name2)).map(({ block: at3, key, name: name2 }) => ({ block: at3, key, message: `uses the metadata key "${name2}", which its batches are not kept apart by`, fix: `Add "${name2}" to sending_queue.batch.partition.metadata_keys.` }));
};
var signals5 = ["traces", "metrics", "logs", "profiles"];
var reserved2 = /* @__PURE__ */ new Set(["content-encoding", "content-type", "user-agent", "x-prometheus-remote-write-version"]);
var strategies = ["", "UnderscoreEscapingWithSuffixes", "UnderscoreEscapingWithoutSuffixes", "NoUTF8EscapingWithSuffixes", "NoTranslation"];
var exporterConstraints = {
  "exporter/otlp_grpc": [needs2("endpoint")],
  "exporter/otlp_http": [needsOneOf(["endpoint", "traces_endpoint", "metrics_endpoint", "logs_endpoint", "profiles_endpoint"], 'an "endpoint"')],
  "exporter/zipkin": [needs2("endpoint")],
  "exporter/debug": [
    oneOf("verbosity", ["basic", "normal", "detailed"], { anyCase: true }),
    (block3) => block3.value("use_internal_logger") !== false && block3.wrote("output_paths") ? { key: "output_paths", message: 'has "output_paths" while it uses the internal logger', fix: "Set use_internal_logger: false, or remove it." } : void 0
  ],
  "exporter/kafka": [
    ...kafkaClient3,
    producer,
    batchKeys,
    exclusive("logs.message_key_from_metadata_key", "partition_logs_by_resource_attributes", "takes the key of logs from metadata and partitions them by resource attributes"),
    exclusive("logs.message_key_from_metadata_key", "partition_logs_by_trace_id", "takes the key of logs from metadata and partitions them by trace id"),
    exclusive("partition_logs_by_resource_attributes", "partition_logs_by_trace_id", "partitions logs by resource attributes and by trace id"),
    exclusive("traces.message_key_from_metadata_key", "partition_traces_by_id", "takes the key of traces from metadata and partitions them by id"),
    exclusive("metrics.message_key_from_metadata_key", "partition_metrics_by_resource_attributes", "takes the key of metrics from metadata and partitions them by resource attributes"),
    inside2("record_partitioner", onlyOneOf(["sticky_key", "round_robin", "least_backup", "extension"]))
  ],
  "exporter/load_balancing": [
    when((block3) => block3.text("routing_key") === "attributes", needs2("routing_attributes")),
    (block3) => block3.text("routing_key") !== "attributes" && (block3.count("routing_attributes") ?? 0) > 0 ? { key: "routing_attributes", message: 'has "routing_attributes" without routing_key: "attributes"', fix: 'Set routing_key: "attributes", or remove them.' } : void 0,
    (block3) => (block3.inner("resolver")?.keys.length ?? 0) === 0 ? { key: "resolver", message: "has no resolver", fix: "Say where its collectors are: static, dns or k8s." } : void 0,
    oneOf("routing_key", ["", "service", "traceID", "metric", "resource", "streamID", "attributes"])
  ],
  "exporter/file": [
    needs2("path"),
    oneOf("format", ["json", "proto"]),
    oneOf("compression", ["", "zstd"]),
    atLeast(0, "flush_interval"),
    (block3) => block3.isTrue("append") && block3.isSet("rotation") ? { key: "append", message: 'has "append" and "rotation", which exclude each other', fix: "Keep one of them." } : void 0,
    (block3) => !block3.isTrue("create_directory") && block3.isSet("directory_permissions") ? { key: "directory_permissions", message: 'has "directory_permissions" without "create_directory"', fix: "Set create_directory: true, or remove them." } : void 0,
    inside2("group_by", when((block3) => block3.isTrue("enabled"), needs2("resource_attribute"))),
    when((block3) => block3.inner("group_by")?.isTrue("enabled") === true, (block3) => /^[^*]+\*[^*]*$/.test(block3.text("path") ?? "a*") ? void 0 : { key: "path", message: 'groups by a resource attribute, but its "path" has no single *', fix: 'Put one * into "path", not first.' })
  ],
  "exporter/prometheus": [needs2("endpoint"), oneOf("translation_strategy", strategies)],
  "exporter/prometheus_remote_write": [
    needs2("endpoint"),
    atLeast(1, "max_batch_request_parallelism"),
    atLeast(0, "max_batch_size_bytes"),
    oneOf("compression", ["", "snappy"]),
    oneOf("translation_strategy", strategies),
    (block3) => block3.text("protobuf_message") === "io.prometheus.write.v2.Request" ? { key: "protobuf_message", message: "writes version 2, which a feature gate holds back", fix: "Remove it." } : void 0,
    (block3) => ["NoUTF8EscapingWithSuffixes", "NoTranslation"].includes(block3.text("translation_strategy") ?? "") ? { key: "translation_strategy", message: `has the strategy "${block3.text("translation_strategy") ?? ""}", which version 1 of the protocol cannot carry`, fix: "Use UnderscoreEscapingWithSuffixes." } : void 0,
    (block3) => {
      const keys3 = block3.value("include_metadata_keys");
      const taken = Array.isArray(keys3) ? keys3.find((key) => reserved2.has(String(key).toLowerCase())) : void 0;
      return taken === void 0 ? void 0 : { key: "include_metadata_keys", message: `takes the header "${String(taken)}" from metadata, which it writes itself`, fix: "Remove it." };
    },
    inside2("remote_write_queue", atLeast(0, "queue_size", "num_consumers"), when((block3) => block3.value("enabled") !== false, above(0, "queue_size")))
  ],
  "exporter/coralogix": [
    needs2("private_key"),
    needs2("application_name"),
    oneOf("protocol", ["", "grpc", "http"]),
    (block3) => block3.isSet("domain") || ["traces", "metrics", "logs", "profiles"].some((signal) => block3.inner(signal)?.wrote("endpoint") === true) ? void 0 : { message: 'has no "domain" and no endpoint', fix: 'Add "domain".' }
  ]
};

// src/validate/component-options/constraints/extensions.ts
var permissions = (block3) => {
  const text4 = block3.text("directory_permissions");
  return text4 === void 0 || text4 === "" || /^[0-7]+$/.test(text4) && Number.parseInt(text4, 8) <= 511 ? void 0 : { key: "directory_permissions", message: `has ${JSON.stringify(text4)} for "directory_permissions"`, fix: 'Write octal permissions, such as "0750".' };
};
var threshold = (key) => (block3) => {
  const [size, mib] = [block3.number("max_size"), block3.inner("compaction")?.number(key)];
  return size !== void 0 && mib !== void 0 && size > 0 && block3.inner("compaction")?.isTrue("on_rebound") === true && mib * 2 ** 20 > size ? { key: "max_size", message: `has a max_size of ${size} bytes below "compaction.${key}" (${mib} MiB)`, fix: "Raise max_size, or lower the threshold." } : void 0;
};
var extensionConstraints = {
  "extension/file_storage": [
    atLeast(0, "max_size"),
    inside2("compaction", atLeast(0, "max_transaction_size"), when((block3) => block3.isTrue("on_rebound"), above(0, "check_interval"))),
    when((block3) => block3.isTrue("create_directory"), permissions),
    threshold("rebound_needed_threshold_mib"),
    threshold("rebound_trigger_threshold_mib")
  ],
  "extension/basicauth": [onlyOneOf(["htpasswd", "client_auth"]), needsOneOf(["htpasswd", "client_auth"], "htpasswd for a server, or client_auth for a client")],
  "extension/bearertokenauth": [needsOneOf(["token", "tokens", "filename"], "a token"), onlyOneOf(["token", "tokens"])],
  "extension/headers_setter": [
    needs2("headers"),
    eachOf2("headers", needs2("key"), when((block3) => block3.text("action") !== "delete", needsOneOf(["from_context", "from_attribute", "value", "value_file"], "a source: value, from_context or from_attribute"), onlyOneOf(["from_context", "from_attribute", "value", "value_file"])))
  ],
  "extension/oauth2client": [
    needsOneOf(["client_id", "client_id_file"], "a client_id"),
    needs2("token_url"),
    when((block3) => block3.text("grant_type") === "urn:ietf:params:oauth:grant-type:jwt-bearer", needsOneOf(["client_certificate_key", "client_certificate_key_file"], "a client_certificate_key")),
    when((block3) => (block3.text("grant_type") ?? "") !== "urn:ietf:params:oauth:grant-type:jwt-bearer", needsOneOf(["client_secret", "client_secret_file"], "a client_secret"))
  ],
  "extension/opamp": [inside2("server", needsOneOf(["ws", "http"], "ws or http"), onlyOneOf(["ws", "http"]), inside2("ws", needs2("endpoint")), inside2("http", needs2("endpoint"), atLeast(0, "polling_interval")))],
  "extension/health_check": [needs2("endpoint"), (block3) => block3.text("path")?.startsWith("/") === false ? { key: "path", message: `has the path ${JSON.stringify(block3.text("path"))}`, fix: 'Begin it with "/".' } : void 0, (block3) => ["http", "grpc"].some((key) => block3.wrote(key)) ? { message: "has http or grpc blocks, which a feature gate holds back", fix: 'Use "endpoint" and "path".' } : void 0]
};

// src/validate/component-options/constraints/processors.ts
var limits2 = (block3) => {
  const [mib, percentage2] = [block3.number("limit_mib"), block3.number("limit_percentage")];
  return mib === 0 && percentage2 === 0 ? { message: 'has no limit: neither "limit_mib" nor "limit_percentage"', fix: "Set one of them." } : void 0;
};
var spikes = [
  when((block3) => (block3.number("limit_mib") ?? 0) > 0, notAbove("spike_limit_mib", "limit_mib", { strictly: true })),
  when((block3) => (block3.number("limit_percentage") ?? 0) > 0, notAbove("spike_limit_percentage", "limit_percentage", { strictly: true }))
];
var bodies = {
  status_code: "status_code",
  latency: "latency",
  probabilistic: "probabilistic",
  string_attribute: "string_attribute",
  rate_limiting: "rate_limiting",
  ottl_condition: "ottl_condition",
  numeric_attribute: "numeric_attribute",
  boolean_attribute: "boolean_attribute",
  span_count: "span_count",
  trace_state: "trace_state",
  bytes_limiting: "bytes_limiting",
  and: "and",
  composite: "composite",
  not: "not",
  drop: "drop",
  always_sample: void 0,
  trace_flags: void 0
};
var policy = (block3) => {
  const type = block3.text("type");
  if (type === void 0) return void 0;
  const body = bodies[type];
  const wrong2 = Object.keys(bodies).find((key) => key !== type && key in bodies && block3.wrote(key));
  if (body !== void 0 && !block3.wrote(body)) return { message: `has a policy "${block3.text("name") ?? ""}" of type "${type}" without its "${body}"`, fix: wrong2 === void 0 ? `Add "${body}".` : `It has "${wrong2}" instead: rename it, or change the type.` };
  return void 0;
};
var codes = inside2("status_code", needs2("status_codes"), (block3) => {
  const value2 = block3.value("status_codes");
  const unknown = Array.isArray(value2) ? value2.find((code) => typeof code === "string" && !["OK", "ERROR", "UNSET"].includes(code)) : void 0;
  return unknown === void 0 ? void 0 : { key: "status_codes", message: `has the status code "${String(unknown)}"`, fix: "Use OK, ERROR or UNSET." };
});
var names2 = (block3) => {
  const all = block3.each("policies");
  const twice = all.find((each, index) => each.text("name") !== void 0 && all.findIndex((other) => other.text("name") === each.text("name")) !== index);
  return twice === void 0 ? void 0 : { block: twice, key: "name", message: `has two policies called "${twice.text("name") ?? ""}"`, fix: "Rename one." };
};
var action = (block3) => {
  const wanted = block3.text("action")?.toLowerCase();
  const sources = ["value", "from_attribute", "from_context", "default_value"].filter((key) => block3.wrote(key));
  if (wanted === "insert" || wanted === "update" || wanted === "upsert") {
    if (sources.filter((key) => key !== "default_value").length === 0) return { message: `has an action "${wanted}" that says no value`, fix: 'Add "value", "from_attribute" or "from_context".' };
    if (sources.filter((key) => key !== "default_value").length > 1) return { message: `has an action "${wanted}" with ${sources.length} sources of its value`, fix: "Keep one of value, from_attribute and from_context." };
    return block3.wrote("pattern") ? { key: "pattern", message: `has an action "${wanted}" with a pattern`, fix: "Patterns belong to extract, delete and hash." } : void 0;
  }
  if (wanted === "extract") return extraction(block3);
  if (wanted === "convert") return block3.wrote("converted_type") ? void 0 : { message: 'has an action "convert" without a type', fix: 'Add "converted_type".' };
  return void 0;
};
function extraction(block3) {
  const pattern = block3.text("pattern");
  if (!block3.wrote("pattern")) return { message: 'has an action "extract" without a pattern', fix: 'Add "pattern".' };
  return pattern !== void 0 && hasUnnamedGroup(pattern) ? { key: "pattern", message: "extracts with a group that has no name", fix: "Name it: (?P<name>...)." } : void 0;
}
var actionKey = (block3) => block3.count("key") === 0 && block3.count("pattern") === 0 ? { message: "has an action without a key", fix: 'Add "key".' } : void 0;
var actionNames = ["insert", "update", "upsert", "delete", "hash", "extract", "convert"];
var actions = (key) => eachOf2(key, needs2("action"), oneOf("action", actionNames, { anyCase: true }), actionKey, action, regularExpression("pattern"), when((block3) => block3.text("action")?.toLowerCase() === "convert", oneOf("converted_type", ["int", "double", "string"])));
var separate = (flat, grouped, keys3) => (block3) => block3.wrote(flat) && keys3.some((key) => block3.inner(grouped)?.wrote(key) === true) ? { key: flat, message: `has "${flat}" and "${grouped}", which exclude each other`, fix: `Move everything into "${flat}".` } : void 0;
function noGap(key) {
  return (block3) => {
    const value2 = block3.value(key);
    return Array.isArray(value2) && value2.some((each) => each === null || each === "") ? { key, message: `has an empty condition in "${key}"`, fix: "Remove it." } : void 0;
  };
}
function mixed(signal) {
  const old = (block3) => block3.inner(signal === "traces" ? "spans" : signal);
  const conditions = ["resource", "span", "spanevent", "metric", "datapoint", "log_record"];
  return (block3) => conditions.some((key) => block3.inner(signal)?.wrote(key) === true) && ["include", "exclude"].some((key) => old(block3)?.wrote(key) === true) ? { key: signal, message: `matches ${signal} by conditions and by include or exclude, which exclude each other`, fix: "Keep the conditions." } : void 0;
}
var severities = /^(?:UNDEFINED|\d+|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[234]?)$/i;
var severity = inside2("severity_number", (block3) => severities.test(block3.text("min") ?? "INFO") ? void 0 : { key: "min", message: `has the severity "${block3.text("min") ?? ""}"`, fix: "Use one of: TRACE, DEBUG, INFO, WARN, ERROR, FATAL." });
var spanMatch = [needs2("match_type"), oneOf("match_type", ["strict", "regexp"]), needsOneOf(["services", "span_names", "span_kinds", "attributes", "libraries", "resources"], "something to match: services, span_names or attributes")];
var from = ["", "pod", "namespace", "node", "deployment", "statefulset", "daemonset", "job"];
var extracts = [onlyOneOf(["key", "key_regex"]), oneOf("from", from), regularExpression("key_regex")];
var metadata = new Set("k8s.namespace.name k8s.pod.name k8s.pod.uid k8s.pod.hostname k8s.pod.start_time k8s.pod.ip k8s.deployment.name k8s.deployment.uid k8s.replicaset.name k8s.replicaset.uid k8s.daemonset.name k8s.daemonset.uid k8s.statefulset.name k8s.statefulset.uid k8s.job.name k8s.job.uid k8s.cronjob.name k8s.cronjob.uid k8s.node.name k8s.node.uid k8s.container.name container.id container.image.name container.image.tag container.image.tags service.namespace service.name service.version service.instance.id container.image.repo_digests k8s.cluster.uid".split(" "));
var knownMetadata = (block3) => {
  const value2 = block3.value("metadata");
  const unknown = Array.isArray(value2) ? value2.find((each) => typeof each === "string" && !metadata.has(each)) : void 0;
  return unknown === void 0 ? void 0 : { key: "metadata", message: `extracts "${String(unknown)}", which it does not know`, fix: `Use one of: ${[...metadata].slice(0, 6).join(", ")} and others.` };
};
var metricTypes = ["sum", "histogram", "exponentialhistogram"];
var matches = [
  (block3) => {
    const types = block3.value("metric_types");
    const unknown = Array.isArray(types) ? types.find((type) => !metricTypes.includes(String(type).toLowerCase())) : void 0;
    return unknown === void 0 ? void 0 : { key: "metric_types", message: `has the metric type "${String(unknown)}"`, fix: `Use one of: ${metricTypes.join(", ")}.` };
  },
  when((block3) => (block3.count("metrics") ?? 0) > 0, needs2("match_type")),
  when((block3) => block3.isSet("match_type"), needs2("metrics"))
];
var generation = (block3) => asList2([
  ...asList2(needs2("name")(block3)),
  ...asList2(needs2("type")(block3)),
  ...asList2(needs2("metric1")(block3)),
  ...["metric1", "metric2"].filter((key) => block3.isSet(key) && block3.text(key) === block3.text("name")).map((key) => ({ key, message: `makes a metric of the name of its "${key}"`, fix: "Rename it." })),
  ...block3.text("type") === "calculate" ? asList2(needs2("metric2")(block3)) : [],
  ...block3.text("type") === "scale" ? asList2(needs2("scale_by")(block3)).concat(asList2(above(0, "scale_by")(block3))) : []
]);
var transform = [
  needs2("include"),
  oneOf("match_type", ["", "strict", "regexp"]),
  oneOf("action", ["insert", "update", "combine", "group"]),
  when((block3) => ["insert", "combine"].includes(block3.text("action") ?? ""), needs2("new_name")),
  when((block3) => block3.text("action") === "combine", needs2("aggregation_type")),
  when((block3) => block3.text("action") === "group", needs2("group_resource_labels")),
  when((block3) => block3.text("match_type") === "regexp", regularExpression("include")),
  eachOf2(
    "operations",
    oneOf("action", ["add_label", "update_label", "delete_label_value", "toggle_scalar_data_type", "experimental_scale_value", "aggregate_labels", "aggregate_label_values"]),
    when((block3) => block3.text("action") === "update_label", needs2("label")),
    when((block3) => block3.text("action") === "add_label", needs2("new_label"), needs2("new_value")),
    when((block3) => block3.text("action") === "experimental_scale_value", needs2("experimental_scale"))
  )
];
var processorConstraints = {
  "processor/batch": [notAbove("send_batch_size", "send_batch_max_size", { unlessZero: true }), atLeast(0, "timeout"), distinct("metadata_keys")],
  "processor/memory_limiter": [
    above(0, "check_interval"),
    limits2,
    ...spikes,
    atMost(100, "limit_percentage", "spike_limit_percentage"),
    notAbove("min_gc_interval_when_hard_limited", "min_gc_interval_when_soft_limited"),
    atLeast(0, "max_gc_interval_when_soft_limited", "max_gc_interval_when_hard_limited")
  ],
  "processor/tail_sampling": [
    needs2("policies"),
    oneOf("sampling_strategy", ["trace-complete", "span-ingest"]),
    names2,
    eachOf2("policies", needs2("name"), needs2("type"), policy, codes, inside2("ottl_condition", needsOneOf(["span", "spanevent"], "span or spanevent conditions")))
  ],
  "processor/probabilistic_sampler": [
    atLeast(0, "sampling_percentage"),
    oneOf("attribute_source", ["", "traceID", "record"]),
    atLeast(1, "sampling_precision"),
    atMost(14, "sampling_precision"),
    (block3) => (block3.number("sampling_percentage") ?? 0) > 0 && (block3.number("sampling_percentage") ?? 0) / 100 < 2 ** -56 ? { key: "sampling_percentage", message: "keeps so small a share that it cannot be told", fix: "Raise it." } : void 0
  ],
  "processor/attributes": [needs2("actions"), actions("actions")],
  "processor/resource": [needs2("attributes"), actions("attributes")],
  "processor/filter": [
    separate("trace_conditions", "traces", ["resource", "span", "spanevent"]),
    separate("metric_conditions", "metrics", ["resource", "metric", "datapoint", "include", "exclude"]),
    separate("log_conditions", "logs", ["resource", "log_record", "include", "exclude"]),
    ...["trace_conditions", "metric_conditions", "log_conditions", "profile_conditions"].map(noGap),
    separate("profile_conditions", "profiles", ["resource", "profile"]),
    ...["traces", "metrics", "logs"].map(mixed),
    inside2("logs", inside2("include", severity), inside2("exclude", severity)),
    inside2("spans", inside2("include", ...spanMatch), inside2("exclude", ...spanMatch))
  ],
  "processor/transform": [(block3) => block3.isTrue("flatten_data") ? { key: "flatten_data", message: 'has "flatten_data", which a feature gate holds back', fix: "Remove it." } : void 0],
  "processor/k8s_attributes": [
    oneOf("auth_type", ["none", "serviceAccount", "kubeConfig", "tls"]),
    atLeast(0, "watch_sync_period", "pod_delete_grace_period"),
    eachOf2("pod_association", (block3) => (block3.count("sources") ?? 0) > 4 ? { key: "sources", message: "associates pods by more than 4 sources", fix: "Remove some." } : void 0),
    inside2("extract", eachOf2("labels", ...extracts), eachOf2("annotations", ...extracts), knownMetadata),
    inside2("filter", eachOf2("labels", oneOf("op", ["", "equals", "not-equals", "exists", "does-not-exist"])), eachOf2("fields", oneOf("op", ["", "equals", "not-equals"])))
  ],
  "processor/cumulative_to_delta": [inside2("include", ...matches), inside2("exclude", ...matches)],
  "processor/delta_to_cumulative": [above(0, "max_stale"), atLeast(0, "max_streams")],
  "processor/delta_to_rate": [needs2("metrics")],
  "processor/interval": [above(0, "interval")],
  "processor/metricsgeneration": [eachOf2("rules", generation)],
  "processor/metric_start_time": [oneOf("strategy", ["true_reset_point", "subtract_initial_point", "start_time_metric"]), above(0, "gc_interval"), regularExpression("start_time_metric_regex"), (block3) => block3.isSet("start_time_metric_regex") && block3.text("strategy") !== "start_time_metric" ? { key: "start_time_metric_regex", message: 'has "start_time_metric_regex" with another strategy', fix: 'Set strategy: "start_time_metric".' } : void 0],
  "processor/metrics_transform": [eachOf2("transforms", ...transform)],
  "processor/schema": [needs2("targets"), atLeast(0, "cache_cooldown", "cache_retry_limit")],
  "processor/resource_detection": [inside2("system", (block3) => {
    const sources = block3.value("hostname_sources");
    const unknown = Array.isArray(sources) ? sources.find((source) => !["os", "dns", "cname", "lookup"].includes(String(source))) : void 0;
    return unknown === void 0 ? void 0 : { key: "hostname_sources", message: `takes the host's name from "${String(unknown)}"`, fix: "Use os, dns, cname or lookup." };
  })],
  "processor/span": [inside2("include", ...spanMatch), inside2("exclude", ...spanMatch)],
  "processor/redaction": [when((block3) => /^hmac/.test(block3.text("hash_function") ?? ""), needs2("hmac_key"))]
};

// src/validate/component-options/constraints/shared.ts
var tlsPair = (block3) => {
  const hasCertificate = block3.isSet("cert_file") || block3.isSet("cert_pem");
  const hasKey = block3.isSet("key_file") || block3.isSet("key_pem");
  if (hasCertificate === hasKey) return void 0;
  const missing2 = hasCertificate ? "key_file" : "cert_file";
  return { message: `has TLS with ${hasCertificate ? "a certificate but no key" : "a key but no certificate"}`, fix: `Add "${missing2}".` };
};
var serverPair = (block3) => {
  const isAny = ["cert_file", "cert_pem", "key_file", "key_pem"].some((key) => block3.isSet(key));
  return isAny ? void 0 : { message: "has TLS without a certificate and a key", fix: 'Add "cert_file" and "key_file".' };
};
var prometheusPair = (block3) => {
  const [hasCertificate, hasKey] = [block3.isSet("cert") || block3.isSet("cert_file"), block3.isSet("key") || block3.isSet("key_file")];
  return hasCertificate === hasKey ? void 0 : { message: `has TLS with ${hasCertificate ? "a certificate but no key" : "a key but no certificate"}`, fix: `Add "${hasCertificate ? "key_file" : "cert_file"}".` };
};
var versions = ["", "1.0", "1.1", "1.2", "1.3"];
var tls = [
  onlyOneOf(["ca_file", "ca_pem"]),
  onlyOneOf(["cert_file", "cert_pem"]),
  onlyOneOf(["key_file", "key_pem"]),
  tlsPair,
  oneOf("min_version", versions),
  oneOf("max_version", versions),
  (block3) => {
    const [least2, most2] = [block3.text("min_version") ?? "", block3.text("max_version") ?? ""];
    return least2 !== "" && most2 !== "" && versions.indexOf(least2) > versions.indexOf(most2) ? { key: "min_version", message: `accepts TLS from ${least2} down to ${most2}`, fix: "Swap them." } : void 0;
  }
];
var batch2 = [
  above(0, "flush_timeout"),
  atLeast(0, "min_size", "max_size"),
  notAbove("min_size", "max_size", { unlessZero: true }),
  oneOf("sizer", ["items", "bytes"]),
  inside2("partition", distinct("metadata_keys"))
];
var queue3 = [
  (block3) => block3.value("enabled") === false ? void 0 : [above(0, "num_consumers", "queue_size"), ...waits, inside2("batch", ...batch2)].flatMap((constraint) => [constraint(block3) ?? []].flat())
];
var waits = [
  (block3) => block3.isTrue("wait_for_result") && block3.isSet("storage") ? { key: "wait_for_result", message: 'has a queue with "wait_for_result" and "storage"', fix: "A persistent queue answers at once: remove one of them." } : void 0,
  (block3) => {
    const inner = block3.inner("batch");
    const [least2, size] = [inner?.number("min_size"), block3.number("queue_size")];
    if (inner === void 0 || !block3.wrote("batch") || inner.value("enabled") === false || least2 === void 0 || size === void 0 || inner.value("sizer") !== block3.value("sizer")) return void 0;
    return least2 > size ? { key: "queue_size", message: `has a queue of ${size} with batches of at least ${least2} (${least2} > ${size})`, fix: 'Raise "queue_size" or lower "batch.min_size".' } : void 0;
  }
];
var retry = [
  atLeast(0, "initial_interval", "max_interval", "max_elapsed_time", "multiplier", "randomization_factor"),
  atMost(1, "randomization_factor"),
  notAbove("initial_interval", "max_elapsed_time", { unlessZero: true }),
  notAbove("max_interval", "max_elapsed_time", { unlessZero: true })
];
var sharedConstraints = {
  "configtls.ClientConfig": tls,
  "configtls.ServerConfig": [...tls, serverPair],
  "queuebatch.Config": queue3,
  "configretry.BackOffConfig": retry,
  "split.Config": [onlyOneOf(["line_start_pattern", "line_end_pattern"]), regularExpression("line_start_pattern"), regularExpression("line_end_pattern")],
  // Prometheus's own.
  "config.TLSConfig": [onlyOneOf(["ca", "ca_file"]), onlyOneOf(["cert", "cert_file"]), onlyOneOf(["key", "key_file"]), prometheusPair]
};

// src/validate/component-options/constraints/index.ts
var constraints = { ...sharedConstraints, ...receiverConstraints, ...processorConstraints, ...exporterConstraints, ...connectorConstraints, ...extensionConstraints };

// src/validate/component-options/place.ts
function noun({ entry }) {
  return `The ${entry.kind} "${entry.type}"`;
}
function spelled(path2) {
  return path2.reduce((text4, step) => typeof step === "number" ? `${text4}[${step}]` : `${text4}${text4 === "" ? "" : "."}${step}`, "");
}
function sayError(checking, code, path2, text4) {
  say2(checking, code, checking.entry.grade === "factory" && checking.entry.isNear !== true ? "error" : "warning", path2, text4);
}
function sayCertain(checking, code, path2, text4) {
  say2(checking, code, "error", path2, text4);
}
function sayWarning(checking, code, path2, text4) {
  say2(checking, code, "warning", path2, text4);
}
function say2({ at: at3, log, entry }, code, severity2, path2, { message, why, fix, on, edit }) {
  const reason = why === void 0 ? {} : { why };
  log.add({ code, severity: severity2, at: [...at3, ...path2], message, ...reason, fix, ...on === void 0 ? {} : { on }, ...edit === void 0 ? {} : { edit }, url: entry.link });
}

// src/validate/component-options/check-constraints.ts
function checkConstraints(name2, written3, path2, checking) {
  const block3 = blockOf2(checking.entry, written3, path2);
  for (const constraint of constraints[name2] ?? []) {
    for (const { key, block: inner, message, fix } of asList2(constraint(block3))) {
      const at3 = [...(inner ?? block3).path, ...key === void 0 ? [] : [key]];
      if (!(key !== void 0 && (inner ?? block3).wrote(key)) && isFilledIn(at3, checking)) continue;
      const where = at3.length > 1 ? ` (at "${spelled(at3)}")` : "";
      sayError(checking, "validate/constraint", at3, { message: `${noun(checking)} ${message}${where}.`, why: "The collector refuses to start with it.", fix });
    }
  }
}
function isFilledIn([first, ...rest], { derived = [] }) {
  return first === void 0 ? derived.length > 0 : rest.length === 0 && derived.includes(String(first));
}

// src/validate/component-options/check-scalar.ts
function checkScalar(option, value2, path2, checking) {
  const symbol = symbolic(value2);
  if (symbol?.is === "secret" || symbol?.is === "variable") return;
  if (symbol?.is === "component" || option.type === "id") checkReference(option, value2, path2, checking);
  else if (symbol?.is === "file") checkFile(option, value2, path2, checking);
  else scalars[option.type ?? "any"]?.(option, value2, path2, checking);
}
var scalars = {
  string: (_, value2, path2, checking) => typeof value2 === "string" || wrong(value2, "a text", path2, checking, quoted3(value2)),
  secret: (_, value2, path2, checking) => typeof value2 === "string" || wrong(value2, 'a secret, for instance secret("TOKEN")', path2, checking, quoted3(value2)),
  ottl: (_, value2, path2, checking) => typeof value2 === "string" || wrong(value2, "an OTTL text", path2, checking),
  bool: (_, value2, path2, checking) => typeof value2 === "boolean" || wrong(value2, "true or false", path2, checking, /^(true|false)$/i.test(String(value2)) ? `Write ${String(value2).toLowerCase()}, without quotes.` : void 0),
  int: (option, value2, path2, checking) => checkNumber(option, value2, "a whole number", path2, checking),
  uint: (option, value2, path2, checking) => checkNumber({ min: 0, ...option }, value2, "a whole number, 0 or more", path2, checking),
  float: (option, value2, path2, checking) => checkNumber(option, value2, "a number", path2, checking),
  duration: checkDuration,
  size: (_, value2, path2, checking) => typeof value2 === "number" && value2 >= 0 || typeof value2 === "string" && isByteSize(value2) || wrong(value2, 'a number of bytes, or a text such as "1MiB"', path2, checking),
  enum: checkEnum
};
function wrong(value2, expected2, path2, checking, fix = "Change it.") {
  sayError(checking, "validate/wrong-value", path2, { on: "use", message: `${noun(checking)} has ${shown4(value2)} for "${spelled(path2)}".`, why: `Expected ${expected2}.`, fix });
}
function quoted3(value2) {
  return typeof value2 === "number" || typeof value2 === "boolean" ? `Write "${value2}".` : void 0;
}
function checkNumber({ min, max, type }, value2, expected2, path2, checking) {
  if (typeof value2 !== "number" || Number.isNaN(value2)) {
    const isNumeric = typeof value2 === "string" && value2.trim() !== "" && Number.isFinite(Number(value2));
    wrong(value2, expected2, path2, checking, isNumeric ? `Write ${Number(value2)}, without quotes.` : void 0);
  } else if (min !== void 0 && value2 < min) wrong(value2, min === 0 && type === "uint" ? expected2 : `at least ${min}`, path2, checking);
  else if (max !== void 0 && value2 > max) wrong(value2, `at most ${max}`, path2, checking);
  else if (type !== "float" && !Number.isInteger(value2)) sayWarning(checking, "validate/wrong-value", path2, { on: "use", message: `${noun(checking)} has ${value2} for "${spelled(path2)}".`, why: `The collector takes whole numbers there and would use ${Math.trunc(value2)}.`, fix: `Write ${Math.trunc(value2)}.` });
}
function checkDuration(option, value2, path2, checking) {
  if (typeof value2 === "string") {
    if (isGoDuration(value2) || option.alsoString === true && isPrometheusDuration(value2)) return;
    const meant = meantDuration(value2);
    wrong(value2, 'a duration such as "200ms", "30s" or "1h30m"', path2, checking, meant === void 0 ? void 0 : `Write "${meant}".`);
  } else if (typeof value2 !== "number") wrong(value2, 'a duration such as "30s"', path2, checking);
  else if (value2 !== 0) sayWarning(checking, "validate/wrong-value", path2, { on: "use", message: `${noun(checking)} has ${value2} for "${spelled(path2)}".`, why: `Without a unit the collector counts nanoseconds: ${value2} ns.`, fix: `Write "${value2}s" if seconds were meant.` });
}
function checkEnum({ values = [] }, value2, path2, checking) {
  const known3 = values.map(String);
  if (known3.includes(String(value2)) && typeof value2 !== "object") return;
  const sameLetters = typeof value2 === "string" ? known3.find((candidate) => candidate.toLowerCase() === value2.toLowerCase()) : void 0;
  if (sameLetters !== void 0) return;
  wrong(value2, `one of: ${known3.filter((each) => each !== "").join(", ")}`, path2, checking, typeof value2 === "string" ? offer(value2, known3.filter((each) => each !== "")) : void 0);
}
function checkFile(option, value2, path2, checking) {
  if (option.type !== "string" && option.type !== "enum") wrong(value2, "a value, not the path of a file", path2, checking);
}
function checkReference(option, value2, path2, checking) {
  const key = String([...path2].reverse().find((step) => typeof step === "string") ?? "");
  const role = roleFor(key, isServerSide(path2, checking));
  const symbol = symbolic(value2);
  if (symbol?.is !== "component") {
    if (checking.references === "ids" && typeof value2 === "string") checkId(value2, path2, checking);
    else wrong(value2, role.name, path2, checking, typeof value2 === "string" ? "References are values, not names: use the constant that the builder returned." : void 0);
    return;
  }
  const takes2 = option.type === "id" || option.type === "string" || option.type === "enum";
  if (!takes2 || symbol.component.kind !== "extension") wrong(value2, option.type === "id" ? role.name : "another kind of value", path2, checking);
  else if (option.type === "id" && !hasRole(symbol.component, role.mark)) wrong(value2, role.name, path2, checking);
}
function checkId(value2, path2, checking) {
  if (!/^[A-Za-z][0-9A-Za-z_]{0,62}(?:\/.+)?$/.test(value2)) wrong(value2, `a component's id, such as "file_storage" or "file_storage/queue"`, path2, checking);
}
function isServerSide(path2, { entry }) {
  if (entry.kind === "exporter") return false;
  return entry.kind === "receiver" ? !path2.some((step) => step === "client" || step === "http_client") : path2.includes("protocols") || path2.includes("http_server");
}

// src/validate/component-options/literal-secret.ts
var credentialKey = /(?:^|[_-])(?:authorization|password|passphrase|passwd|secret|api[_-]?key|apikey|api[_-]?token|access[_-]?key|private[_-]?key|license[_-]?key|auth[_-]?token|access[_-]?token|token|client[_-]?secret|secret[_-]?key)$/i;
function isCredential(key) {
  return credentialKey.test(key);
}
function checkLiteral(option, value2, path2, checking) {
  if (typeof value2 !== "string" || value2 === "" || isExpanded(value2) || checking.references === "ids") return;
  const key = String([...path2].reverse().find((step) => typeof step === "string") ?? "");
  if (option.type !== "secret" && !(option.type === "string" && isCredential(key))) return;
  sayError(checking, "validate/literal-secret", path2, {
    message: `${noun(checking)} has a secret written out in "${spelled(path2)}".`,
    why: "Whoever can read the repository could read it, and it would stand in the emitted files.",
    fix: `Name it instead: secret("${suggested2(checking, key)}").`
  });
}
function suggested2({ entry }, key) {
  return `${entry.type}_${key}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
}

// src/ottl/facts.ts
var contextsOf = {
  trace: ["resource", "scope", "span", "spanevent"],
  metric: ["resource", "scope", "metric", "datapoint", "exemplar"],
  log: ["resource", "scope", "log"],
  profile: ["resource", "scope", "profile", "profilesample"]
};
var names3 = /* @__PURE__ */ new Set([...Object.values(contextsOf).flat(), "instrumentation_scope"]);
function isContext(segment) {
  return names3.has(segment);
}
function isReachable(context, from2, { contexts: contexts2 }) {
  const also = contexts2[from2]?.also;
  return context === from2 || also === void 0 || also.includes(context);
}

// src/ottl/check.ts
function problemsIn(named4, standing, facts) {
  const known3 = functionsKnown(standing, facts);
  return [
    ...named4.calls.flatMap((call) => problemsOfCall(call, known3, standing, facts)),
    ...named4.paths.flatMap((path2) => problemsOfPath(path2, standing, facts) ?? []),
    ...named4.enums.filter(({ isArgument }) => !isArgument).flatMap(({ name: name2, offset }) => problemOfEnum(name2, offset, standing, facts) ?? [])
  ].sort((left, right) => left.offset - right.offset);
}
function functionsKnown({ component, contexts: contexts2 }, { components }) {
  const byContext = components[component] ?? components["transform"];
  if (byContext === void 0 || !contexts2.some((context) => byContext[context] !== void 0)) return void 0;
  return new Set(contexts2.flatMap((context) => byContext[context] ?? []));
}
function problemsOfCall(call, known3, standing, facts) {
  if (known3 !== void 0 && !known3.has(call.name)) return [unknownFunction(call, known3)];
  const expected2 = facts.functions[call.name]?.args ?? [];
  if (expected2.length === 0) return [];
  return problemsOfCount(call, expected2) ?? call.arguments.flatMap((argument2, index) => problemOfArgument({ call, argument: argument2, index, expected: expected2, standing, facts }) ?? []);
}
function unknownFunction(call, known3) {
  const alike = [...known3].filter((name2) => /^[a-z]/.test(name2) === call.isEditor);
  const close = nearest(call.name, alike);
  const kind = call.isEditor ? "editor" : "converter";
  return { kind: "function", message: `There is no ${kind} "${call.name}" here.`, fix: close === void 0 ? `Use one of the ${kind}s of OTTL, such as ${alike.slice(0, 3).join(", ")}.` : `Did you mean "${close}"?`, offset: call.offset, length: call.length };
}
function problemsOfCount(call, expected2) {
  const least2 = expected2.filter(({ optional }) => optional !== true).length;
  const count3 = call.arguments.length;
  if (count3 >= least2 && count3 <= expected2.length) return void 0;
  const wanted = least2 === expected2.length ? String(least2) : `${least2} to ${expected2.length}`;
  return [{ kind: "argument", message: `"${call.name}" takes ${wanted} arguments, not ${count3}.`, fix: `Write ${call.name}(${expected2.map(({ name: name2, optional }) => optional === true ? `[${name2}]` : name2).join(", ")}).`, offset: call.offset, length: call.length }];
}
function problemOfArgument({ call, argument: argument2, index, expected: expected2, standing, facts }) {
  const wanted = argument2.name === void 0 ? expected2[index] : expected2.find(({ name: name2 }) => name2 === argument2.name);
  const place = { kind: "argument", offset: argument2.offset, length: Math.max(1, argument2.says?.length ?? 1) };
  if (wanted === void 0) return { ...place, message: `"${call.name}" has no argument "${argument2.name ?? ""}".`, fix: `Its arguments are: ${expected2.map(({ name: name2 }) => name2).join(", ")}.` };
  if (argument2.is === "enum" && wanted.type !== "function") return problemOfEnum(argument2.says ?? "", argument2.offset, standing, facts);
  if (argument2.is === "text" && /^(?:regex|pattern)/.test(wanted.name) && isUnbalanced(argument2.says ?? "")) return { ...place, message: `The brackets of the regular expression "${argument2.says ?? ""}" do not match.`, fix: "Close what is opened." };
  const takes2 = literals[wanted.type];
  if (takes2 === void 0 || argument2.is === "other" || argument2.is === "enum" || takes2.includes(argument2.is)) return void 0;
  const what = wanted.type === "path" ? "a path" : `a ${wanted.type}`;
  return { ...place, message: `The argument "${wanted.name}" of "${call.name}" is not ${what}.`, fix: `Write ${what}.` };
}
var literals = {
  path: [],
  "string literal": ["text"],
  "bool literal": ["boolean"],
  "int literal": ["number"],
  "float literal": ["number"]
};
function problemsOfPath(path2, standing, facts) {
  const [first = "", ...rest] = path2.segments;
  if (first === "otelcol") return void 0;
  const named4 = isContext(first) && rest.length > 0 && (standing.namesContext || standing.contexts.some((context) => isReachable(first, context, facts)));
  if (named4) return standing.contexts.some((context) => isReachable(first, context, facts)) ? unknownPath(first, path2, 1, facts) : foreignContext(first, path2, standing);
  if (standing.namesContext) return { kind: "path", message: `The path "${path2.segments.join(".")}" does not begin with its context.`, fix: `Write for instance ${standing.contexts.at(-1) ?? "span"}.${path2.segments.join(".")}.`, offset: path2.offset, length: path2.length };
  return standing.contexts.length === 1 ? unknownPath(standing.contexts[0] ?? "", path2, 0, facts) : void 0;
}
function foreignContext(first, path2, { contexts: contexts2 }) {
  return { kind: "path", message: `The path "${path2.segments.join(".")}" belongs to "${first}", which is not here.`, fix: `Here are: ${contexts2.join(", ")}.`, offset: path2.offset, length: path2.length };
}
function unknownPath(context, { segments, indexed: indexed2, offset, length }, skip, facts) {
  const paths = facts.contexts[context]?.paths;
  const segment = segments[skip];
  if (paths === void 0 || Object.keys(paths).length === 0 || segment === void 0 || segment === "cache") return void 0;
  const place = { kind: "path", offset, length };
  const fact = paths[segment];
  if (fact === void 0) return { ...place, message: `"${context}" has no path "${segments.slice(skip).join(".")}".`, fix: offered(segment, Object.keys(paths)) };
  const next3 = segments[skip + 1];
  if (next3 === void 0 || indexed2[skip] === true || isContext(segment)) return void 0;
  const keys3 = fact.keys ?? [];
  return keys3.includes(next3) ? void 0 : { ...place, message: `"${context}.${segment}" has no path "${next3}".`, fix: keys3.length === 0 ? "Nothing stands behind it." : offered(next3, keys3) };
}
function offered(name2, known3) {
  const close = nearest(name2, known3);
  return close === void 0 ? `Use one of: ${[...known3].sort().join(", ")}.` : `Did you mean "${close}"?`;
}
function problemOfEnum(name2, offset, { contexts: contexts2 }, facts) {
  if (contexts2.some((context) => facts.contexts[context] === void 0)) return void 0;
  const known3 = new Set(contexts2.flatMap((context) => facts.contexts[context]?.enums ?? []));
  if (known3.has(name2)) return void 0;
  const close = nearest(name2, known3);
  return { kind: "enum", message: `There is no enum "${name2}" here.`, fix: close === void 0 ? "Texts stand in double quotes." : `Did you mean "${close}"?`, offset, length: name2.length };
}

// src/ottl/cursor.ts
var Mismatch = class extends Error {
};
var Cursor = class {
  at = 0;
  furthest = -1;
  wanted = [];
  tokens;
  calls = [];
  paths = [];
  enums = [];
  problems = [];
  /** Names that lambdas bind, innermost last. */
  scope = [];
  constructor(tokens2) {
    this.tokens = tokens2;
  }
  peek(ahead = 0) {
    const last = this.tokens.at(-1);
    const token = this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] ?? last;
    return token ?? { kind: "end", text: "", offset: 0 };
  }
  is(kind, text4, ahead = 0) {
    const token = this.peek(ahead);
    return token.kind === kind && (text4 === void 0 || token.text === text4);
  }
  take() {
    const token = this.peek();
    this.at = Math.min(this.at + 1, this.tokens.length - 1);
    return token;
  }
  accept(kind, text4) {
    return this.is(kind, text4) ? this.take() : void 0;
  }
  expect(kind, text4, what) {
    return this.accept(kind, text4) ?? this.fail(what);
  }
  fail(what) {
    if (this.at > this.furthest) {
      this.furthest = this.at;
      this.wanted = [];
    }
    if (this.at === this.furthest && !this.wanted.includes(what)) this.wanted.push(what);
    throw new Mismatch();
  }
  /** Tries one way to read on; where it does not fit, nothing has happened. */
  attempt(read) {
    const before2 = { at: this.at, counts: [this.calls.length, this.paths.length, this.enums.length, this.problems.length, this.scope.length] };
    try {
      return read();
    } catch (mismatch) {
      if (!(mismatch instanceof Mismatch)) throw mismatch;
      this.at = before2.at;
      [this.calls, this.paths, this.enums, this.problems, this.scope].forEach((list3, index) => {
        list3.length = before2.counts[index] ?? 0;
      });
      return void 0;
    }
  }
  /** Where the last token that was taken ends. */
  get end() {
    const last = this.tokens[this.at - 1];
    return last === void 0 ? 0 : last.offset + last.text.length;
  }
  get mistake() {
    const token = this.tokens[Math.max(this.furthest, 0)] ?? this.peek();
    const found = token.kind === "end" ? "The text ends too early." : `"${token.text}" does not fit here.`;
    const wanted = this.wanted.length > 1 ? `${this.wanted.slice(0, -1).join(", ")} or ${this.wanted.at(-1)}` : this.wanted[0] ?? "something else";
    return { kind: "syntax", message: found, fix: `Expected ${wanted}.`, offset: token.offset, length: Math.max(1, token.text.length) };
  }
  get named() {
    return { calls: this.calls, paths: this.paths, enums: this.enums };
  }
};

// src/ottl/lexer.ts
var patterns = [
  ["bytes", /^0x[a-fA-F0-9]+/],
  ["float", /^(?:\d+\.\d*|\d*\.\d+)(?:[eE][-+]?\d+)?/],
  ["int", /^\d+/],
  ["string", /^"(?:\\.|[^\\"])*"/s],
  ["nil", /^nil\b/],
  ["not", /^not\b/],
  ["or", /^or\b/],
  ["and", /^and\b/],
  ["comparison", /^(?:==|!=|>=|<=|>|<)/],
  ["arrow", /^=>/],
  ["add", /^[+-]/],
  ["multiply", /^[/*]/],
  ["boolean", /^(?:true|false)\b/],
  ["equal", /^=/],
  ["(", /^\(/],
  [")", /^\)/],
  ["{", /^\{/],
  ["}", /^\}/],
  [":", /^:/],
  ["punctuation", /^[,.[\]]/],
  ["upper", /^[A-Z][A-Z0-9_]*/],
  ["lower", /^[a-z][a-z0-9_]*/],
  ["space", /^\s+/],
  ["underscore", /^_\b/]
];
function tokens(text4) {
  const found = [];
  let offset = 0;
  while (offset < text4.length) {
    const token = next2(text4.slice(offset), offset);
    if (token === void 0) return unreadable(text4, offset);
    if (token.kind !== "space") found.push(token);
    offset += token.text.length;
  }
  return [...found, { kind: "end", text: "", offset: text4.length }];
}
function next2(rest, offset) {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match !== null && match[0] !== "") return { kind, text: match[0], offset };
  }
  return void 0;
}
function unreadable(text4, offset) {
  const character = text4.charAt(offset);
  if (character === '"') return { kind: "syntax", message: "A text is not closed.", fix: 'End it with ".', offset, length: text4.length - offset };
  const fix = character === "'" ? 'Texts stand in double quotes: "...".' : "Remove it.";
  return { kind: "syntax", message: `${JSON.stringify(character)} means nothing here.`, fix, offset, length: 1 };
}
function isProblem(result) {
  return "message" in result;
}

// src/ottl/parse.ts
function parseStatement(text4) {
  return parsed(text4, statement);
}
function parseCondition(text4) {
  return parsed(text4, booleanExpression);
}
function parseValueExpression(text4) {
  return parsed(text4, (cursor) => void value(cursor));
}
var nothing2 = { calls: [], paths: [], enums: [] };
function parsed(text4, rule) {
  const read = tokens(text4);
  if (isProblem(read)) return { named: nothing2, problems: [read] };
  const cursor = new Cursor(read);
  try {
    rule(cursor);
    if (!cursor.is("end")) cursor.fail("the end, and, or, or an operator");
  } catch (mismatch) {
    if (!(mismatch instanceof Mismatch)) throw mismatch;
    return { named: nothing2, problems: [cursor.mistake] };
  }
  return { named: cursor.named, problems: cursor.problems };
}
function statement(cursor) {
  if (cursor.is("upper")) {
    const { name: name2, offset } = converter(cursor);
    cursor.problems.push({ kind: "function", message: `"${name2}" cannot begin a statement.`, fix: `Statements begin with an editor, such as set(...); converters like ${name2}() stand among its arguments.`, offset, length: name2.length });
  } else editor(cursor);
  if (cursor.accept("lower", "where") !== void 0) booleanExpression(cursor);
}
function booleanExpression(cursor) {
  do {
    do
      booleanValue(cursor);
    while (cursor.accept("and") !== void 0);
  } while (cursor.accept("or") !== void 0);
}
function booleanValue(cursor) {
  cursor.accept("not");
  if (cursor.attempt(() => comparison(cursor)) !== void 0) return;
  if (cursor.accept("boolean") !== void 0) return;
  if (cursor.attempt(() => converter(cursor)) !== void 0) return;
  cursor.expect("(", void 0, "a comparison, true, false or a converter");
  booleanExpression(cursor);
  cursor.expect(")", void 0, '")"');
}
function comparison(cursor) {
  value(cursor);
  cursor.expect("comparison", void 0, "a comparison (==, !=, <, <=, >, >=)");
  value(cursor);
  return true;
}
function functionName(cursor, first) {
  const head = cursor.expect(first, void 0, first === "lower" ? "an editor" : "a converter");
  let name2 = head.text;
  while (cursor.is("lower") || cursor.is("upper")) name2 += cursor.take().text;
  return { name: name2, offset: head.offset };
}
function editor(cursor) {
  const { name: name2, offset } = functionName(cursor, "lower");
  cursor.calls.push({ name: name2, isEditor: true, offset, length: name2.length, arguments: args(cursor) });
  if (cursor.is("punctuation", "[")) {
    cursor.problems.push({ kind: "syntax", message: `The editor "${name2}" cannot be indexed.`, fix: "Only paths and converters can be.", offset: cursor.peek().offset, length: 1 });
    keys2(cursor);
  }
  return { name: name2, offset };
}
function converter(cursor) {
  const { name: name2, offset } = functionName(cursor, "upper");
  cursor.calls.push({ name: name2, isEditor: false, offset, length: name2.length, arguments: args(cursor) });
  keys2(cursor);
  return { name: name2, offset };
}
function args(cursor) {
  cursor.expect("(", void 0, '"("');
  const found = [];
  if (cursor.accept(")") !== void 0) return found;
  do
    found.push(argument(cursor));
  while (cursor.accept("punctuation", ",") !== void 0);
  cursor.expect(")", void 0, '"," or ")"');
  return found;
}
function argument(cursor) {
  const named4 = cursor.attempt(() => {
    const { name: name2 } = functionName(cursor, "lower");
    cursor.expect("equal", void 0, '"="');
    return name2;
  });
  const { offset, text: text4 } = cursor.peek();
  const is = cursor.attempt(() => argumentValue(cursor));
  if (is !== void 0) return { name: named4, offset, is, says: is === "text" ? text4.slice(1, -1) : text4 };
  return { name: named4, is: "function", offset, says: functionName(cursor, "upper").name };
}
function argumentValue(cursor) {
  const is = value(cursor);
  if (!cursor.is("punctuation", ",") && !cursor.is(")")) cursor.fail('"," or ")"');
  const name2 = is === "enum" ? cursor.enums.pop() : void 0;
  if (name2 !== void 0) cursor.enums.push({ ...name2, isArgument: true });
  return is;
}
function value(cursor) {
  const token = cursor.peek();
  if (cursor.accept("nil") !== void 0) return "nil";
  if (cursor.is("(") && cursor.attempt(() => lambda(cursor)) !== void 0) return "lambda";
  const isLiteral2 = token.kind === "int" || token.kind === "float";
  if (cursor.attempt(() => mathExpression(cursor)) !== void 0) return isLiteral2 ? "number" : "other";
  if (token.kind === "bytes" && token.text.length % 2 === 0 && cursor.accept("bytes") !== void 0) return "other";
  if (cursor.accept("string") !== void 0) return "text";
  if (cursor.accept("boolean") !== void 0) return "boolean";
  if (cursor.is("upper") && !cursor.is("lower", void 0, 1) && !cursor.is("(", void 0, 1)) return enumSymbol(cursor, cursor.take());
  if (cursor.is("{")) return map(cursor);
  if (cursor.is("punctuation", "[")) return list2(cursor);
  return cursor.fail("a value");
}
function enumSymbol(cursor, token) {
  cursor.enums.push({ name: token.text, offset: token.offset, isArgument: false });
  return "enum";
}
function map(cursor) {
  cursor.expect("{", void 0, '"{"');
  while (!cursor.is("}")) {
    cursor.expect("string", void 0, 'a text or "}"');
    cursor.expect(":", void 0, '":"');
    value(cursor);
    cursor.accept("punctuation", ",");
  }
  cursor.take();
  return "map";
}
function list2(cursor) {
  cursor.expect("punctuation", "[", '"["');
  while (!cursor.is("punctuation", "]") && !cursor.is("punctuation", ",")) value(cursor);
  while (cursor.accept("punctuation", ",") !== void 0) value(cursor);
  cursor.expect("punctuation", "]", '"," or "]"');
  return "list";
}
function lambda(cursor) {
  cursor.expect("(", void 0, '"("');
  const before2 = cursor.scope.length;
  if (!cursor.is(")")) {
    do
      cursor.scope.push((cursor.accept("lower") ?? cursor.expect("underscore", void 0, "a name")).text);
    while (cursor.accept("punctuation", ",") !== void 0);
  }
  cursor.expect(")", void 0, '")"');
  const { offset } = cursor.expect("arrow", void 0, '"=>"');
  const is = cursor.attempt(() => lambdaValue(cursor));
  if (is === void 0) booleanExpression(cursor);
  if (is === "lambda") cursor.problems.push({ kind: "syntax", message: "A lambda gives another lambda.", fix: "Its body is a value or a condition.", offset, length: 2 });
  cursor.scope.length = before2;
  return true;
}
function lambdaValue(cursor) {
  const is = value(cursor);
  if (cursor.is("or") || cursor.is("and") || cursor.is("comparison")) cursor.fail("the end of the lambda");
  return is;
}
function mathExpression(cursor) {
  do {
    do
      mathValue(cursor);
    while (cursor.accept("multiply") !== void 0);
  } while (cursor.accept("add") !== void 0);
  return true;
}
function mathValue(cursor) {
  cursor.accept("add");
  if (cursor.accept("(") !== void 0) {
    mathExpression(cursor);
    cursor.expect(")", void 0, '")"');
  } else mathLiteral(cursor);
}
function mathLiteral(cursor) {
  if (cursor.accept("float") !== void 0 || cursor.accept("int") !== void 0) return;
  if (cursor.is("upper")) {
    converter(cursor);
    return;
  }
  if (!cursor.is("lower")) cursor.fail("a value");
  const called2 = cursor.attempt(() => editor(cursor));
  if (called2 !== void 0) {
    cursor.problems.push({ kind: "function", message: `The editor "${called2.name}" gives no value.`, fix: `Converters begin with a capital letter: ${called2.name.charAt(0).toUpperCase()}${called2.name.slice(1)}.`, offset: called2.offset, length: called2.name.length });
  } else path(cursor);
}
function path(cursor) {
  const { offset } = cursor.peek();
  const segments = [];
  const indexed2 = [];
  do {
    segments.push(cursor.expect("lower", void 0, "a path").text);
    indexed2.push(keys2(cursor));
  } while (cursor.accept("punctuation", ".") !== void 0);
  if (!cursor.scope.includes(segments[0] ?? "")) cursor.paths.push({ segments, indexed: indexed2, offset, length: cursor.end - offset });
}
function keys2(cursor) {
  let isIndexed = false;
  while (cursor.accept("punctuation", "[") !== void 0) {
    isIndexed = true;
    if (cursor.accept("string") === void 0 && cursor.attempt(() => intKey(cursor)) === void 0) mathExpression(cursor);
    cursor.expect("punctuation", "]", '"]"');
  }
  return isIndexed;
}
function intKey(cursor) {
  cursor.expect("int", void 0, "a number");
  if (!cursor.is("punctuation", "]")) cursor.fail('"]"');
  return true;
}

// src/validate/component-options/ottl.ts
function checkOttl(value2, path2, checking, context) {
  if (typeof value2 !== "string" || symbolic(value2) !== void 0) return;
  const isStatement = !path2.includes("conditions") && (path2.includes("statements") || /_statements$/.test(String(path2[0])) || path2.at(-1) === "statement");
  const tries = isStatement ? [parseStatement(value2)] : [parseCondition(value2), parseValueExpression(value2)];
  const parsed2 = tries.find(({ problems }) => problems.length === 0) ?? tries[0];
  for (const problem of parsed2 === void 0 ? [] : problemsOf(parsed2, path2, checking, context)) sayProblem(problem, value2, path2, checking);
}
function problemsOf(parsed2, path2, checking, context) {
  if (parsed2.problems.length > 0) return parsed2.problems;
  const standing = standingOf(path2, checking, context);
  const facts = standing === void 0 ? void 0 : checking.ottl?.();
  return standing === void 0 || facts === void 0 ? [] : problemsIn(parsed2.named, standing, facts);
}
var filterContexts = { span: "span", spanevent: "spanevent", metric: "metric", datapoint: "datapoint", log_record: "log", resource: "resource", profile: "profile" };
var countContexts = { spans: "span", spanevents: "spanevent", metrics: "metric", datapoints: "datapoint", logs: "log", profiles: "profile" };
function standingOf(path2, { entry, root: root2 }, given) {
  const context = given ?? contextBeside(root2, path2);
  const [first = "", second2 = ""] = path2.map(String);
  if (entry.type === "transform" || entry.type === "filter" && /_conditions$/.test(first)) {
    const signal = first.replace(/_(?:statements|conditions)$/, "");
    const contexts2 = contextsOf[signal];
    if (contexts2 === void 0) return void 0;
    return context === void 0 ? { component: entry.type, contexts: contexts2, namesContext: true } : { component: entry.type, contexts: [context], namesContext: false };
  }
  if (entry.type === "filter") return plain2("filter", filterContexts[second2]);
  if (entry.type === "count" || entry.type === "sum") return plain2(entry.type, countContexts[first]);
  if (entry.type === "tail_sampling") return plain2("filter", filterContexts[String(path2.at(-2))]);
  if (entry.type === "log_dedup") return plain2("filter", "log");
  return entry.type === "routing" ? plain2("routing", context ?? "resource") : void 0;
}
function plain2(component, context) {
  return context === void 0 ? void 0 : { component, contexts: [context], namesContext: false };
}
function contextBeside(root2, [first = "", index = ""]) {
  const list3 = typeof root2 === "object" && root2 !== null ? root2[String(first)] : void 0;
  const group = Array.isArray(list3) ? list3[Number(index)] : void 0;
  return typeof group === "object" && group !== null && "context" in group && typeof group.context === "string" ? group.context : void 0;
}
function sayProblem(problem, text4, path2, checking) {
  const sayIt = problem.kind === "syntax" ? sayCertain : sayError;
  sayIt(checking, `validate/ottl-${problem.kind}`, path2, { on: "use", message: `${noun(checking)}: ${problem.message}`, why: `In "${spelled(path2)}", character ${problem.offset + 1}: ${excerpt(text4, problem)}`, fix: problem.fix });
}
function excerpt(text4, { offset, length }) {
  const from2 = Math.max(0, offset - 30);
  const to = Math.min(text4.length, offset + length + 20);
  return `${from2 > 0 ? "..." : ""}${text4.slice(from2, offset)}\xBB${text4.slice(offset, offset + length)}\xAB${text4.slice(offset + length, to)}${to < text4.length ? "..." : ""}`;
}

// src/validate/component-options/removed-keys.ts
function removalOf({ entry, version }, path2) {
  const fact = keys.find((candidate) => candidate.removed !== void 0 && candidate.kind === entry.kind && (candidate.type === entry.type || candidate.type === "*") && candidate.path.length === path2.length && candidate.path.every((step, index) => step === path2[index]) && !isBefore(version, candidate.removed));
  return fact?.removed === void 0 ? void 0 : { removed: fact.removed, instead: fact.instead };
}

// src/validate/component-options/replacements.ts
var kafkaTypes = /* @__PURE__ */ new Set(["exporter/kafka", "receiver/kafka", "receiver/kafka_metrics"]);
function replacementOf({ entry }, path2) {
  const name2 = `${entry.kind}/${entry.type}`;
  const spelled2 = path2.join(".");
  if (kafkaTypes.has(name2) && spelled2 === "auth.tls") return { now: "tls", edit: { kind: "lift" } };
  if (kafkaTypes.has(name2) && spelled2 === "auth.plain_text") return { now: "auth.sasl", edit: { kind: "key", to: "sasl", adds: { mechanism: "PLAIN" } } };
  if (name2 === "processor/resource_detection" && spelled2 === "k8snode") return { now: "k8s_api", edit: { kind: "key", to: "k8s_api" } };
  return void 0;
}

// src/validate/component-options/check-options.ts
function checkOptions(given, options) {
  if (options === void 0 || options === null) return;
  const checking = { ...given, root: options };
  checkObject({ type: "object", keys: checking.entry.options, open: checking.entry.open ?? false }, options, [], checking);
  if (isBlock6(options)) checkConstraints(`${checking.entry.kind}/${checking.entry.type}`, options, [], checking);
}
function checkValue(option, value2, path2, checking) {
  const wanted = resolved(option, checking.entry);
  if (value2 === void 0 || value2 === null || wanted.type === "any") return;
  if (option.$ref !== void 0 && isBlock6(value2)) checkConstraints(option.$ref, value2, path2, checking);
  if (wanted.anyOf !== void 0) checkAnyOf(wanted, wanted.anyOf, value2, path2, checking);
  else if (!isAlso(wanted, value2)) checkTyped(wanted, value2, path2, checking);
}
function isAlso(option, value2) {
  if (option.alsoInt === true && Number.isInteger(value2)) return true;
  return option.alsoString === true && typeof value2 === "string" && option.type !== "duration" && option.of?.type !== "ottl";
}
function checkTyped(option, value2, path2, checking) {
  if (option.alsoList === true && Array.isArray(value2)) checkEach({ ...option, alsoList: false }, value2, path2, checking);
  else if (option.type === "object") checkObject(option, value2, path2, checking);
  else if (option.type === "list") checkList(option, value2, path2, checking);
  else if (option.type === "map") checkMap(option, value2, path2, checking);
  else {
    checkScalar(option, value2, path2, checking);
    checkLiteral(option, value2, path2, checking);
    if (option.type === "ottl") checkOttl(value2, path2, checking);
  }
}
function checkAnyOf(option, forms2, value2, path2, checking) {
  const tried = forms2.map((form) => tryForm({ ...form, ...option.optional === void 0 ? {} : { optional: option.optional } }, value2, path2, checking));
  if (tried.some((findings) => !findings.some((finding) => finding.severity === "error"))) {
    for (const finding of tried.find((findings) => !findings.some((each) => each.severity === "error")) ?? []) checking.log.add(finding);
    return;
  }
  const best = tried.map((findings, index) => ({ findings, isMeant: isSameKind(forms2[index] ?? {}, value2, checking) })).sort((left, right) => Number(right.isMeant) - Number(left.isMeant) || depthOf(right.findings) - depthOf(left.findings) || mismatches(left.findings) - mismatches(right.findings) || left.findings.length - right.findings.length)[0];
  for (const finding of best?.findings ?? []) checking.log.add(finding);
}
function isSameKind(form, value2, checking) {
  const { type } = resolved(form, checking.entry);
  if (Array.isArray(value2)) return type === "list";
  const isBlockType = type === "object" || type === "map";
  return typeof value2 === "object" ? isBlockType : !isBlockType && type !== "list";
}
function depthOf(findings) {
  return Math.min(...findings.map(({ at: at3 }) => Array.isArray(at3) ? at3.length : 0));
}
function mismatches(findings) {
  return findings.filter(({ code }) => code === "validate/wrong-value").length;
}
function tryForm(form, value2, path2, checking) {
  const all = [];
  const log = {
    all,
    get hasErrors() {
      return all.some((finding) => finding.severity === "error");
    },
    add: (finding) => void all.push(finding),
    error: (code, at3, text4) => void all.push({ code, severity: "error", at: at3, ...text4 })
  };
  checkValue(form, value2, path2, { ...checking, log });
  return all;
}
function checkObject(option, value2, path2, checking) {
  if (!isBlock6(value2)) {
    if (symbolic(value2)?.is !== "variable") sayWrong(value2, "an object", path2, checking);
    return;
  }
  const keys3 = option.keys ?? {};
  for (const [key, child] of Object.entries(value2)) {
    if (child === void 0) continue;
    const known3 = keys3[key];
    if (known3 !== void 0) checkKnown(known3, child, [...path2, key], checking);
    else if (option.open !== true && (path2.length === 0 || Object.keys(keys3).length > 0)) sayUnknown(key, Object.keys(keys3), path2, checking);
  }
  for (const [key, child] of Object.entries(keys3)) {
    const isFilled = path2.length === 0 && (checking.derived ?? []).includes(key);
    if (child.required === true && !isFilled && !(key in value2)) sayMissing(key, path2, checking);
  }
}
function checkKnown(option, value2, path2, checking) {
  const removal = removalOf(checking, path2);
  if (removal !== void 0) {
    sayError(checking, "lint/key-removed", path2, { on: "key", message: `${noun(checking)} has no option "${spelled(path2)}" since ${removal.removed}.`, why: "A collector of that version refuses to start with it.", fix: removal.instead === void 0 ? "Remove it." : `Use ${removal.instead}.` });
    return;
  }
  if (isDeprecated(option, checking) && value2 !== null) {
    const replacement = replacementOf(checking, path2);
    sayWarning(checking, "lint/key-deprecated", path2, { on: "key", edit: replacement?.edit, message: `The option "${spelled(path2)}" of the ${checking.entry.kind} "${checking.entry.type}" is deprecated.`, why: typeof option.deprecated === "string" && option.deprecated !== "deprecated" ? `Upstream: ${option.deprecated.replace(/^deprecated; /, "")}.` : "Upstream removes such options after some releases.", fix: replacement === void 0 ? "Replace it before it is removed." : `Write it as "${replacement.now}".` });
  }
  checkValue(option, value2, path2, checking);
}
function isDeprecated({ deprecated }, { entry }) {
  return deprecated !== void 0 && deprecated !== false && entry.isNear !== true;
}
function sayUnknown(key, known3, path2, checking) {
  const at3 = [...path2, key];
  const removal = removalOf(checking, at3);
  if (removal !== void 0) {
    sayError(checking, "lint/key-removed", at3, { on: "key", message: `${noun(checking)} has no option "${spelled(at3)}" since ${removal.removed}.`, why: "A collector of that version refuses to start with it.", fix: removal.instead === void 0 ? "Remove it." : `Use ${removal.instead}.` });
    return;
  }
  const text4 = { on: "key", message: `${noun(checking)} has no option "${spelled(at3)}".`, fix: offer(key, known3), edit: respelled(key, known3) };
  if (isLenient(checking.entry, path2)) sayWarning(checking, "validate/unknown-key", at3, { ...text4, why: "The collector ignores it in silence." });
  else sayError(checking, "validate/unknown-key", at3, { ...text4, why: nearest(key, known3) === void 0 ? "The collector refuses to start with an option that it does not know." : void 0 });
}
var lenient = { "receiver/host_metrics": "top", "receiver/github": "top", "receiver/gitlab": "top", "connector/count": "everywhere" };
function isLenient({ kind, type }, path2) {
  const depth = lenient[`${kind}/${type}`];
  return depth === "everywhere" || depth === "top" && path2.length === 0;
}
function sayMissing(key, path2, checking) {
  sayError(checking, "validate/missing-option", path2, { message: `${noun(checking)} needs the option "${spelled([...path2, key])}".`, why: "The collector refuses to start without it.", fix: `Add "${key}".` });
}
function sayWrong(value2, expected2, path2, checking) {
  const name2 = spelled(path2);
  sayError(checking, "validate/wrong-value", path2, { on: "use", message: name2 === "" ? `${noun(checking)} is given ${shown4(value2)}.` : `${noun(checking)} has ${shown4(value2)} for "${name2}".`, why: `Expected ${expected2}.`, fix: "Change it." });
}
function checkList(option, value2, path2, checking) {
  const element = option.of ?? { type: "any" };
  if (Array.isArray(value2)) {
    checkEach(element, value2, path2, checking);
    return;
  }
  if (typeof value2 === "string" && resolved(element, checking.entry).type === "ottl") checkOttl(value2, path2, checking);
  else if (typeof value2 !== "string" && symbolic(value2)?.is !== "secret" && symbolic(value2)?.is !== "variable") sayWrong(value2, "a list", path2, checking);
}
function checkEach(element, values, path2, checking) {
  values.forEach((value2, index) => {
    const isOttl = element.type === "ottl";
    if (isOttl && (value2 === null || value2 === "")) sayWrong(value2, "a condition or statement", [...path2, index], checking);
    else checkValue(element, value2, [...path2, index], checking);
  });
}
function checkMap(option, value2, path2, checking) {
  if (!isBlock6(value2)) {
    if (symbolic(value2)?.is !== "variable") sayWrong(value2, "an object of names and values", path2, checking);
    return;
  }
  const element = resolved(option.of ?? { type: "any" }, checking.entry);
  for (const [key, child] of Object.entries(value2)) {
    const isHarmless = element.type === "secret" && !isCredential(key);
    checkValue(isHarmless ? { ...element, type: "string" } : element, child, [...path2, key], checking);
  }
}
function isBlock6(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && symbolic(value2) === void 0;
}

// src/validate/component-options/routes.ts
var contexts = ["resource", "span", "metric", "datapoint", "log", "request"];
function checkRoutes(checking, options) {
  for (const key of Object.keys(options)) {
    if (key !== "table" && key !== "error_mode") sayError(checking, "validate/unknown-key", [key], { on: "key", message: `${noun(checking)} has no option "${key}".`, fix: offer(key, ["table", "error_mode"]) });
  }
  const { table: table2, error_mode: mode } = options;
  if (mode !== void 0 && mode !== "ignore" && mode !== "propagate") sayError(checking, "validate/wrong-value", ["error_mode"], { on: "use", message: `${noun(checking)} has ${shown4(mode)} for "error_mode".`, why: "Expected one of: ignore, propagate.", fix: "Change it." });
  if (typeof table2 !== "object" || table2 === null || Array.isArray(table2) || Object.keys(table2).length === 0) {
    sayError(checking, "validate/missing-option", table2 === void 0 ? [] : ["table"], { message: `${noun(checking)} needs the option "table" with a route.`, why: "Without a route nothing leaves the connector.", fix: `Add one: table: { acme: { condition: 'attributes["tenant"] == "acme"' } }.` });
    return;
  }
  for (const [name2, route] of Object.entries(table2)) checkRoute(route, ["table", name2], checking);
}
function checkRoute(route, path2, checking) {
  if (route === "default") return;
  const { condition, context, ...rest } = typeof route === "object" && route !== null ? route : {};
  if (typeof condition !== "string") {
    sayError(checking, "validate/wrong-value", path2, { on: "use", message: `${noun(checking)} has ${shown4(route)} for the route "${String(path2.at(-1))}".`, why: 'Expected { condition, context }, or "default".', fix: "Give it a condition in OTTL." });
    return;
  }
  for (const key of Object.keys(rest)) sayError(checking, "validate/unknown-key", [...path2, key], { on: "key", message: `A route of the connector "routing" has no option "${key}".`, fix: offer(key, ["condition", "context"]) });
  if (context !== void 0 && !contexts.includes(String(context))) sayError(checking, "validate/wrong-value", [...path2, "context"], { on: "use", message: `${noun(checking)} has ${shown4(context)} for "context".`, why: `Expected one of: ${contexts.join(", ")}.`, fix: typeof context === "string" ? offer(context, contexts) : "Change it." });
  else if (context !== "request") checkOttl(condition, [...path2, "condition"], checking);
}

// src/validate/component.ts
function checkComponent(component, at3, { log, stack }) {
  if (!isWhole(component)) {
    log.error("validate/wrong-value", at3, { message: `A ${component.kind} has no type, or options that are no object.`, why: "What it is and how it is set decide what is written.", fix: "Use what the function returns as it is: batch({ ... })." });
    return;
  }
  if (component.name !== void 0 && !/^[A-Za-z0-9_.-]+$/.test(component.name)) {
    log.error("validate/wrong-name", [...at3, "name"], { message: `The ${component.kind} "${component.type}" is named "${component.name}".`, why: "A component's name holds letters, digits, dots, hyphens and underscores.", fix: "Rename it." });
  }
  const entry = "isRaw" in component ? void 0 : entryOf2(component.kind, component.type);
  if (entry === void 0) return;
  const { own: own3, derived } = otelcs[`${component.kind}/${component.type}`] ?? { own: [], derived: [] };
  const checking = { entry, at: [...at3, "options"], log, version: stack.collectorVersion ?? newestCollector, derived, ottl };
  const options = Object.fromEntries(Object.entries(component.options).filter(([key]) => !own3.includes(key)));
  if (entry.kind === "connector" && entry.type === "routing") checkRoutes(checking, options);
  else checkOptions(checking, options);
}
var ottl = () => packageCatalog().ottl(newestCollector);
function isWhole({ type, name: name2, options }) {
  return typeof type === "string" && (name2 === void 0 || typeof name2 === "string") && typeof options === "object" && options !== null;
}
var otelcs = {
  "exporter/load_balancing": { own: ["to"], derived: ["protocol", "resolver"] },
  "extension/file_storage": { own: ["volume"], derived: ["directory"] },
  "processor/memory_limiter": { own: [], derived: ["check_interval", "limit_mib"] },
  "receiver/otlp": { own: [], derived: ["protocols"] }
};
function checkTuned(tuned2, at3, { log, stack }) {
  const type = typeOf2(tuned2.to);
  const entry = type === void 0 ? void 0 : entryOf2(tuned2.direction, type);
  if (entry === void 0) return;
  checkOptions({ entry, at: [...at3, "options"], log, version: stack.collectorVersion ?? newestCollector, derived: Object.keys(entry.options), ottl }, tuned2.options);
}
function typeOf2(to) {
  if (isCollector(to)) return "otlp_grpc";
  if (!isPlainNode(to)) return void 0;
  return to.kind === "queue" ? "kafka" : ingestOf(to.type)?.exporter;
}
function entryOf2(kind, type) {
  const found = packageCatalog().findComponent(newestCollector, kind, type);
  return found.found === "component" ? withDerivedRetry(found.entry) : void 0;
}
function withDerivedRetry(entry) {
  const block3 = retryBlocks[entry.kind];
  if (block3 === void 0 || entry.options[block3] === void 0) return entry;
  return { ...entry, defaults: { ...entry.defaults, [block3]: {} } };
}
var retryBlocks = { exporter: "retry_on_failure", receiver: "error_backoff" };

// src/validate/secret.ts
function checkSecret(value2, at3, log) {
  if (!has(value2, isSecret) || "parts" in value2) return;
  checkExisting(value2, at3, log);
  const key = "key" in value2 ? value2.key : void 0;
  if (typeof key === "string" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return;
  log.error("validate/wrong-secret-key", at3, {
    message: `The secret is called ${JSON.stringify(key)}.`,
    why: "A secret's name becomes an environment variable: letters, digits and underscores, no digit first.",
    fix: 'Name it in capitals, for instance secret("INGEST_KEY").'
  });
}
function checkExisting(value2, at3, log) {
  const { existing } = value2;
  if (existing === void 0) return;
  const { name: name2, key } = typeof existing === "object" && existing !== null ? existing : {};
  if (!isSubdomain(name2)) {
    log.error("validate/wrong-value", [...at3, "existing", "name"], {
      message: `The Secret of a secret is called ${JSON.stringify(name2)}.`,
      why: "The name of a Secret has lower-case letters, digits, hyphens and dots, a letter or digit at both ends (DNS-1123), at most 253 characters; it stands in the pod's own namespace.",
      fix: 'Write the name of the Secret and its key: secret("LICENSE_KEY", { name: "new-relic", key: "license" }).'
    });
  }
  if (typeof key !== "string" || !/^[-._A-Za-z0-9]{1,253}$/.test(key)) {
    log.error("validate/wrong-value", [...at3, "existing", "key"], {
      message: `The key of a secret in its Secret is ${JSON.stringify(key)}.`,
      why: "A key of a Secret has letters, digits, hyphens, underscores and dots, at most 253 of them.",
      fix: 'Write the key as `kubectl get secret -o yaml` shows it under data: secret("LICENSE_KEY", { name: "new-relic", key: "license" }).'
    });
  }
}

// src/validate/schemas.ts
var schemas = {
  "backend/jaeger": jaegerSchema,
  "backend/external-jaeger": externalJaegerSchema,
  "backend/external-prometheus": externalPrometheusSchema,
  "backend/loki": lokiSchema,
  "backend/external-loki": externalLokiSchema,
  "backend/mimir": mimirSchema,
  "backend/external-mimir": externalMimirSchema,
  "backend/prometheus": prometheusSchema,
  "backend/tempo": tempoSchema,
  "backend/external-tempo": externalTempoSchema,
  "channel/email": emailSchema,
  "channel/opsgenie": opsgenieSchema,
  "channel/pagerduty": pagerDutySchema,
  "channel/slack": slackSchema,
  "channel/webhook": webhookSchema,
  "dashboards/grafana": grafanaSchema,
  "dashboards/external-grafana": externalGrafanaSchema,
  "database/postgres": postgresSchema,
  "database/external-postgres": externalPostgresSchema,
  "exposure/host-ports": hostPortsSchema,
  "exposure/load-balancer": loadBalancerSchema,
  "object-store/object-store": objectStoreSchema,
  "object-store/s3": s3Schema,
  "queue/kafka": kafkaSchema,
  "queue/external-kafka": externalKafkaSchema,
  "secret-store/external-secrets": externalSecretsSchema,
  "target/compose": composeSchema,
  "target/kubernetes": kubernetesSchema,
  "target/kubernetes-strimzi": kubernetesSchema
};
function schemaOf(kind, type) {
  return schemas[`${kind}/${type}`]?.();
}

// src/validate/validate.ts
function validate(exported, options, log) {
  const stacks = stacksOf(exported, options, log).map((each) => options.collectorVersion === void 0 ? each : { ...each, stack: { ...each.stack, collectorVersion: options.collectorVersion } });
  for (const each of stacks) checkStack(each, log);
  return stacks;
}
function stacksOf(exported, { environment }, log) {
  if (has(exported, isStack)) {
    if (environment !== void 0) {
      log.error("validate/no-environments", [], { message: `There is no environment "${environment}".`, why: "The config exports one stack, without environments.", fix: "Leave --env out, or export defineEnvironments({ ... })." });
      return [];
    }
    return [{ environment: null, stack: exported, at: [] }];
  }
  if (isPlainEnvironments(exported)) return environmentsOf(exported.stacks, environment, log);
  log.error("validate/no-stack", [], {
    message: `The config exports ${shown4(exported)} by default, not a stack.`,
    why: "otelc builds what defineStack() or defineEnvironments() returns.",
    fix: "Write: export default defineStack({ name, targets, collectors })."
  });
  return [];
}
function environmentsOf(stacks, wanted, log) {
  const names4 = Object.keys(stacks);
  if (names4.length === 0) log.error("validate/no-environments", ["stacks"], { message: "defineEnvironments() has no environment.", fix: "Give it at least one: { production: defineStack({ ... }) }." });
  if (wanted !== void 0 && !names4.includes(wanted)) {
    log.error("validate/no-environments", ["stacks"], { message: `There is no environment "${wanted}".`, fix: `Use one of: ${names4.join(", ")}.` });
    return [];
  }
  const found = [];
  for (const [name2, stack] of Object.entries(stacks)) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name2)) log.error("validate/wrong-name", ["stacks", name2], { on: "key", message: `The environment "${name2}" cannot be a folder's name.`, why: "Environments become folders of the output: lower-case letters, digits and hyphens.", fix: "Rename it." });
    if (wanted !== void 0 && name2 !== wanted) continue;
    if (has(stack, isStack)) found.push({ environment: name2, stack, at: ["stacks", name2] });
    else log.error("validate/no-stack", ["stacks", name2], { message: `The environment "${name2}" is ${shown4(stack)}, not a stack.`, fix: "Give it what defineStack() returns." });
  }
  return found;
}
function isPlainEnvironments(value2) {
  return typeof value2 === "object" && value2 !== null && "kind" in value2 && value2.kind === "environments" && "stacks" in value2 && typeof value2.stacks === "object" && value2.stacks !== null;
}
function checkStack({ stack, at: at3 }, log) {
  const { [isStack]: _, ...plain3 } = stack;
  checkSchema(stackSchema(), plain3, { noun: "defineStack()", at: at3 }, log);
  checkNotEmpty(stack, at3, log);
  const context = { seen: /* @__PURE__ */ new Set(), stack, log };
  visit({ ...plain3 }, at3, context);
}
function checkNotEmpty(stack, at3, log) {
  if (Array.isArray(stack.targets) && stack.targets.length === 0) log.error("validate/no-target", [...at3, "targets"], { message: `The stack "${stack.name}" has no target.`, why: "Nothing would be written.", fix: "Add one: targets: [compose()]." });
  const collectors = stack.collectors;
  if (typeof collectors === "object" && collectors !== null && Object.keys(collectors).length === 0) log.error("validate/no-collector", [...at3, "collectors"], { message: `The stack "${stack.name}" has no collector.`, why: "Without one, nothing carries telemetry.", fix: 'Add one: collectors: { "otel-collector": collector({ ... }) }.' });
}
function visit(value2, at3, context) {
  if (typeof value2 !== "object" || value2 === null || context.seen.has(value2)) return;
  context.seen.add(value2);
  checkValue2(value2, at3, context);
  const children = isTuned(value2) ? Object.entries({ to: value2.to, options: value2.options }) : Object.entries(value2);
  for (const [key, child] of children) visit(child, [...at3, Array.isArray(value2) ? Number(key) : key], context);
}
function checkValue2(value2, at3, context) {
  if (isTuned(value2)) checkTuned(value2, at3, context);
  else if (isCollector(value2)) checkCollector(value2, at3, context);
  else if (isOverride(value2)) checkSchema(overrideSchema(), value2, { noun: "override()", at: at3 }, context.log);
  else if (isComponent(value2)) checkComponent(value2, at3, context);
  else if (isPlainNode(value2)) {
    const schema2 = typeof value2.kind === "string" && typeof value2.type === "string" ? schemaOf(value2.kind, value2.type) : void 0;
    if (schema2 === void 0 && made.has(value2.kind)) reportUnmade(value2, at3, context.log);
    else if (schema2 !== void 0) checkSchema(schema2, value2.options, { noun: `${builderOf(value2.type)}()`, at: [...at3, "options"] }, context.log);
  } else checkSecret(value2, at3, context.log);
}
var made = /* @__PURE__ */ new Set(["backend", "channel", "dashboards", "database", "exposure", "object-store", "queue", "secret-store", "target"]);
function reportUnmade({ kind, type }, at3, log) {
  log.error("validate/wrong-value", at3, { message: `A node of kind "${kind}" has the type ${shown4(type)}, which no function of otelc makes.`, why: "What it is decides what is run for it.", fix: "Use what the function returns as it is: compose(), kafka({ ... }), loki()." });
}
function isOverride(value2) {
  return "kind" in value2 && value2.kind === "override";
}
function builderOf(type) {
  const special = { pagerduty: "pagerDuty", "external-secrets": "externalSecrets" };
  return special[type] ?? type.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/compile.ts
function compile(exported, options) {
  const log = createDiagnostics();
  const done = (models2, outputs2) => ({
    diagnostics: log.all,
    models: models2,
    outputs: log.hasErrors ? [] : outputs2,
    emitted: log.all.some(isFatal) ? [] : outputs2
  });
  const stacks = validate(exported, options, log);
  if (log.hasErrors) return done([], []);
  const models = stacks.map((stack) => lowered(stack, options, log));
  if (log.hasErrors) return done(models, []);
  for (const model of models) lintModel(model, log);
  const wanted = models.flatMap((model) => chosen(model, options.targets, log).map((target) => ({ model, target })));
  const outputs = wanted.map(({ model, target }) => emitted(model, target, log));
  for (const [index, output] of outputs.entries()) {
    const from2 = wanted[index];
    if (from2 !== void 0) lintDocuments(from2.model, from2.target, output.artifacts, log);
    check(output.artifacts, log);
  }
  return done(models, outputs);
}
function isFatal({ code, severity: severity2 }) {
  return severity2 === "error" && !code.startsWith("lint/");
}
function lowered({ stack, environment, at: at3 }, options, log) {
  return lower(stack, { environment, at: at3, readFile: options.readFile ?? (() => void 0) }, log);
}
function chosen(model, names4, log) {
  if (names4 === void 0) return model.targets;
  const unknown = names4.filter((name2) => !model.targets.some((target) => target.name === name2 || target.type === name2));
  for (const name2 of unknown) {
    log.error("emit/unknown-target", [...model.origin, "targets"], {
      message: `The stack has no target "${name2}".`,
      fix: `Use one of: ${model.targets.map((target) => target.name).join(", ")}.`
    });
  }
  return model.targets.filter((target) => names4.includes(target.name) || names4.includes(target.type));
}
function emitted(model, node2, log) {
  const target = targets[node2.type];
  if (target === void 0) {
    log.error("emit/target-not-available", node2.origin, {
      message: `The target "${node2.type}" is not emitted by this version of otelc.`,
      why: "The stack is validated and lowered for it, and no manifests are written.",
      fix: `Build what is there: --target ${Object.keys(targets).join(",")}, or take the target out.`
    });
  }
  const artifacts = [...target?.emit(model, node2, log) ?? []];
  const folder = model.environment === null ? node2.name : `${model.environment}/${node2.name}`;
  return { folder, target: node2.type, environment: model.environment, collectorVersion: model.collectorVersion, facts: factsOf(model), artifacts };
}

// src/workload/plain-view.ts
var plainView = {
  host: (name2) => name2,
  everyHost: (name2) => name2,
  secretFile: (key) => `/run/secrets/${key}`,
  projectFile: (path2) => `/etc/otelc/${path2.replaceAll("/", "_")}`,
  ingest: (queue4) => ({ address: `${queue4.name}:9092`, signIn: null }),
  extraScrapes: [],
  target: "compose"
};

// src/testing.ts
async function compile2(stack, options = {}) {
  const { diagnostics, models, outputs } = compile(stack, { environment: options.environment, targets: options.target === void 0 ? void 0 : [options.target] });
  const files = new Map(outputs.flatMap((output) => output.artifacts.map((artifact) => [`${output.folder.split("/").at(-1)}/${artifact.path}`, artifact])));
  return {
    findings: diagnostics.map(({ code, severity: severity2, message }) => ({ code, severity: severity2, message })),
    file(path2) {
      const found = files.get(path2);
      if (found === void 0) throw new RangeError(`no file "${path2}"; there are: ${[...files.keys()].sort().join(", ")}`);
      return { documents: typeof found.documents === "string" ? [found.documents] : found.documents };
    },
    config(of2) {
      for (const model of models) {
        const name2 = nameOf4(of2, stack);
        const node2 = model.collectors.find((candidate) => candidate.name === name2);
        if (node2 !== void 0) return collectorConfig(model, node2, plainView);
      }
      throw new RangeError("that collector is not in the stack");
    }
  };
}
function nameOf4(collector2, stack) {
  const stacks = "stacks" in stack ? Object.values(stack.stacks) : [stack];
  for (const each of stacks) {
    const collectors = each.collectors ?? {};
    const found = Object.entries(collectors).find(([, candidate]) => candidate === collector2);
    if (found !== void 0) return found[0];
  }
  return void 0;
}
export {
  compile2 as compile
};
