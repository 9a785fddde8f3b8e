import {
  batch,
  claimsEverything,
  collector,
  component,
  compose,
  connectors,
  defineEnvironments,
  defineStack,
  email,
  exporter,
  exporters,
  extensions,
  externalGrafana,
  externalJaeger,
  externalKafka,
  externalLoki,
  externalMimir,
  externalPostgres,
  externalPrometheus,
  externalSecrets,
  externalTempo,
  grafana,
  hostPath,
  hostPorts,
  isSecret,
  jaeger,
  kafka,
  keepErrors,
  keepPercent,
  keepRate,
  keepService,
  keepSlow,
  kubernetes,
  kubernetesStrimzi,
  loadBalancer,
  loki,
  makeCollector,
  mark,
  memoryLimiter,
  mimir,
  objectStore,
  opsgenie,
  otlp,
  override,
  pagerDuty,
  patch,
  postgres,
  processors,
  prometheus,
  receiver,
  receivers,
  s3,
  slack,
  slo,
  spanMetrics,
  tailPolicy,
  tailSampling,
  tempo,
  webhook
} from "./chunks/HJHKHUUW.js";

// src/stack/secret.ts
function secret(key, existing) {
  const value = existing === void 0 ? { [isSecret]: true, key } : { [isSecret]: true, key, existing };
  return mark(value, secret, (path) => path[0] === "key" ? [0] : path[0] === "existing" ? [1, ...path.slice(1)] : []);
}
function interpolate(texts, ...values) {
  const parts = [];
  texts.forEach((text, index) => {
    if (text !== "") parts.push(text);
    const value = values[index];
    if (value !== void 0) parts.push(typeof value === "number" ? String(value) : value);
  });
  const joined = { [isSecret]: true, key: "", parts };
  return mark(joined, interpolate, () => []);
}
function file(content) {
  const mounted = { mount: content };
  return mark(mounted, file, (path) => path[0] === "mount" ? [0, ...path.slice(1)] : []);
}

// src/stack/raw.ts
var raw = {
  receiver(type, options, naming) {
    return makeRaw(raw.receiver, "receiver", type, options, naming);
  },
  processor(type, options, naming) {
    return makeRaw(raw.processor, "processor", type, options, naming);
  },
  exporter(type, options, naming) {
    return makeRaw(raw.exporter, "exporter", type, options, naming);
  },
  connector(type, options, naming) {
    return makeRaw(raw.connector, "connector", type, options, naming);
  },
  extension(type, options, naming) {
    return makeRaw(raw.extension, "extension", type, options, naming);
  }
};
function makeRaw(builder, kind, type, options, naming) {
  return Object.assign(component(builder, kind, type, claimsEverything[kind], options, naming, behindType), { isRaw: true });
}
function behindType(path) {
  const [head, ...rest] = path;
  if (head === "type") return [0];
  if (head === "options") return [1, ...rest];
  return head === "name" ? [2, "name"] : [];
}

// src/stack/presets/preset.ts
function list(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [value];
}
function withoutUndefined(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
}
function presetRoute(to, from = () => ["from"]) {
  return (path) => {
    const [head, pipeline, part, ...rest] = path;
    if (head !== "pipelines") return [0, ...path];
    const signal = String(pipeline).split("/")[0] ?? "";
    if (part === "through") return [0, "through", ...rest];
    if (part === "to") return [0, ...to(signal), ...rest];
    return part === "from" ? [0, ...from(signal), ...rest] : [0];
  };
}
function isList(value) {
  return Array.isArray(value);
}

// src/stack/presets/gateway.ts
function gateway(options) {
  const { from = [otlp()], through = [memoryLimiter()], to, ...settings } = options;
  const pipeline = { from, through, to: list(to) };
  return makeCollector(gateway, "gateway", {
    replicas: 2,
    ...withoutUndefined(settings),
    pipelines: { traces: pipeline, metrics: pipeline, logs: pipeline }
  }, presetRoute(() => ["to"]));
}

// src/stack/presets/consumer.ts
function consumer(options) {
  const { from, through = [memoryLimiter()], to, sampling, ...settings } = options;
  const sampled = sampling === void 0 ? through : [...through, tailSampling({ policies: sampling })];
  const pipelines = {
    ...to?.traces === void 0 ? {} : { traces: { from: [from], through: sampled, to: list(to.traces) } },
    ...to?.metrics === void 0 ? {} : { metrics: { from: [from], through, to: list(to.metrics) } },
    ...to?.logs === void 0 ? {} : { logs: { from: [from], through, to: list(to.logs) } }
  };
  return makeCollector(consumer, "consumer", { ...withoutUndefined(settings), pipelines }, presetRoute((signal) => ["to", signal], () => ["from"]));
}

// src/stack/presets/agent.ts
function agent(options) {
  const { from, through = [memoryLimiter()], to, ...settings } = options;
  const destinations = list(to);
  const pipelines = {
    ...from?.traces === void 0 ? {} : { traces: { from: from.traces, through, to: destinations } },
    ...from?.metrics === void 0 ? {} : { metrics: { from: from.metrics, through, to: destinations } },
    ...from?.logs === void 0 ? {} : { logs: { from: from.logs, through, to: destinations } }
  };
  return makeCollector(agent, "agent", { mode: "daemonset", resources: { cpu: "200m", memory: "512Mi" }, ...withoutUndefined(settings), pipelines }, presetRoute(() => ["to"], (signal) => ["from", signal]));
}
export {
  agent,
  batch,
  collector,
  compose,
  connectors,
  consumer,
  defineEnvironments,
  defineStack,
  email,
  exporter,
  exporters,
  extensions,
  externalGrafana,
  externalJaeger,
  externalKafka,
  externalLoki,
  externalMimir,
  externalPostgres,
  externalPrometheus,
  externalSecrets,
  externalTempo,
  file,
  gateway,
  grafana,
  hostPath,
  hostPorts,
  interpolate,
  jaeger,
  kafka,
  keepErrors,
  keepPercent,
  keepRate,
  keepService,
  keepSlow,
  kubernetes,
  kubernetesStrimzi,
  loadBalancer,
  loki,
  memoryLimiter,
  mimir,
  objectStore,
  opsgenie,
  otlp,
  override,
  pagerDuty,
  patch,
  postgres,
  processors,
  prometheus,
  raw,
  receiver,
  receivers,
  s3,
  secret,
  slack,
  slo,
  spanMetrics,
  tailPolicy,
  tailSampling,
  tempo,
  webhook
};
