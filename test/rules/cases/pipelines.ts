import { advised, type Cases, direct, found, graded, mended, pipelines, placed, quiet } from "./case.js";
import { queued } from "../../../src/lint/example.js";

const stores = "const traces = jaeger();\nconst metrics = prometheus();\nconst kept = connectors.forward();\nconst red = spanMetrics();";
const through = (list: string): string => direct({ through: `[memoryLimiter(), ${list}]` });
const context = '{ attributes: [{ key: "tenant", from_context: "metadata.x-tenant", action: "upsert" }] }';
const path = (first: string, second: string, target = 'kubernetes({ namespace: "observability" })', traces = 'externalTempo({ endpoint: "https://tempo.example.com:4317" })'): string => [
  `const traces = ${traces};`, `const last = collector({ ${second} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });`, "",
  `targets: [${target}],`, `collectors: { first: collector({ ${first} sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [last] } } }), last },`,
].join("\n");
const one = (settings: string, target: string, grpc = ""): string => direct({ settings: `sendingQueue: { volume: "20Gi" }, ${settings}`, from: `[otlp({ protocols: { grpc: { ${grpc} } } })]`, stack: `targets: [${target}],` });
const cluster = 'kubernetes({ namespace: "observability" })';
/** Collectors that send to each other, by who sends to whom. */
const circles = (sends: string): string => ["const traces = jaeger();", "const made = () => {", "  const to = [];", "  return { to, c: collector({ sendingQueue: { volume: \"20Gi\" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to } } }) };", "};", "const [one, two, three, four] = [made(), made(), made(), made()];", `for (const [name, to] of Object.entries({ ${sends} })) ({ one, two, three, four })[name].to.push(...to, traces);`, "", "collectors: { one: one.c, two: two.c, three: three.c, four: four.c },"].join("\n");
const clustered = (options: string): string => direct({ stack: `targets: [kubernetes({ namespace: "observability", ${options} })],` });
const header = 'from_context: "X-Tenant"';
const signed = 'from_attribute: "subject"';
const volume = 'settings: "20Gi",';
/** A collector whose exporter takes a header of its own from requests; `parts` name what is not as usual. */
function taking(source: string, parts = "", stack = ""): string {
  const part = (name: string, otherwise: string): string => new RegExp(`${name}: (\\[.*\\]|\\{.*\\})`).exec(parts)?.[1] ?? otherwise;
  const sending = part("sending", "");
  return pipelines(
    `const traces = jaeger();\nconst tenant = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", ${source} }] });`,
    `traces: { from: ${part("from", "[otlp()]")}, through: ${part("through", "[memoryLimiter()]")}, to: [exporter(traces, { auth: { authenticator: tenant }${sending === "" ? "" : `, sending_queue: ${sending}`} })] }`,
    parts.includes(volume) ? 'sendingQueue: { volume: "20Gi" },' : "", stack,
  );
}
const marking = "const marked = processors.transform({ trace_statements: ['set(span.name, \"a\")'], log_statements: ['set(log.body, \"a\")'] });\n";
const keeping = (signal: string, store: string): string => `collector({ sendingQueue: { volume: "20Gi" }, pipelines: { ${signal}: { from: [otlp()], through: [memoryLimiter(), marked], to: [${store}] } } })`;
/** Between a collector that sends to another, and that one's exporter, which takes a header from what it sends. */
const behindAnother = (options: string, signal = "traces"): string => [
  "const traces = jaeger();", "const metrics = prometheus();", `const tenant = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", ${header} }] });`,
  "const inner = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { auth: { authenticator: tenant } })] }, metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } });", "",
  `collectors: { edge: collector({ pipelines: { ${signal}: { from: [otlp()], through: [memoryLimiter()], to: [exporter(inner, ${options})] } } }), inner },`,
].join("\n");
const mixed = "otlp(), receivers.zipkin({ include_metadata: false })";
/** Between a collector that writes records with headers, and one whose exporter takes a header from them. */
const behindKafka = (carried: string, from = "otlp()", stack = ""): string => [
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "const traces = jaeger();", `const tenant = extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", ${header} }] });`, "",
  `collectors: { gateway: collector({ pipelines: { traces: { from: [${from}], through: [memoryLimiter()], to: [exporter(queue, { ${carried === "" ? "" : `include_metadata_keys: ["${carried}"]`} })] } } }), reader: collector({ pipelines: { traces: { from: [queue], through: [memoryLimiter()], to: [exporter(traces, { auth: { authenticator: tenant } })] } } }) },`,
  stack,
].join("\n");
const ageless = 'keepalive: { server_parameters: { max_connection_age: "0s" } }';
const tls = 'tls: { cert_file: file(secret("INGEST_CERT")), key_file: file(secret("INGEST_KEY")) }';
const storeOf = (store: string, signal = "logs"): string => pipelines(`const store = ${store};`, `${signal}: { from: [otlp()], through: [memoryLimiter()], to: [store] }`);

export const pipelineCases: Cases = {
  "pipeline-dead-end": [
    found('const traces = jaeger();\nconst metrics = prometheus();\nconst red = spanMetrics();\n\ncollectors: {\n  back: collector({ pipelines: { metrics: { from: [red], to: [metrics] } } }),\n  front: collector({ pipelines: { traces: { from: [otlp()], to: [traces, red] } } }),\n},', 'Connector "span_metrics" is given telemetry in collector "front", and taken from in collector "back".'),
    found('const traces = jaeger();\nconst metrics = prometheus();\nconst red = spanMetrics();\n\ncollectors: {\n  back: collector({ pipelines: { traces: { from: [otlp()], to: [red] }, metrics: { from: [red], to: [metrics] } } }),\n  front: collector({ pipelines: { traces: { from: [otlp()], to: [traces, red] } } }),\n},', 'Connector "span_metrics" of collector "front" leads nowhere'),
    found('const traces = jaeger();\nconst metrics = prometheus();\nconst red = spanMetrics();\n\ncollectors: {\n  back: collector({ pipelines: { traces: { from: [otlp()], to: [red] }, metrics: { from: [red], to: [metrics] } } }),\n  front: collector({ pipelines: { metrics: { from: [red], to: [metrics] } } }),\n},', 'Connector "span_metrics" of collector "front" is given nothing'),
    found('const traces = jaeger();\nconst red = spanMetrics();\n\ncollectors: {\n  one: collector({ pipelines: { traces: { from: [otlp()], to: [traces, red] } } }),\n  two: collector({ pipelines: { traces: { from: [otlp()], to: [traces, red] } } }),\n},', 'collector "one" leads nowhere', 'collector "two" leads nowhere'),
    found(pipelines(stores, "traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, metrics: { from: [red], to: [metrics] }"), 'Connector "span_metrics" of collector "edge" is given nothing'),
    quiet(pipelines(stores, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, "traces/kept": { from: [kept], to: [traces] }')),
    found(pipelines(stores, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, "traces/kept": { from: [kept], to: [traces] }, metrics: { from: [kept], to: [metrics] }'), "is to give metrics, and no pipeline of metrics sends to it"),
    found(pipelines(stores, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [kept, traces] }, metrics: { from: [otlp()], through: [memoryLimiter()], to: [kept] }, "metrics/kept": { from: [kept], to: [metrics] }'), "is given traces, and no pipeline of traces takes from it"),
    quiet(pipelines(stores, "traces: { from: [otlp()], through: [memoryLimiter()], to: [red, traces] }, metrics: { from: [red], to: [metrics] }")),
  ],
  "connector-cycle": [
    found(circles("one: [two.c], two: [one.c], three: [four.c], four: [three.c]"), '"one" (traces) → "two" (traces) → "one" (traces).', '"three" (traces) → "four" (traces) → "three" (traces).'),
    found(circles("one: [two.c, three.c], two: [one.c], three: [one.c], four: []"), '"one" (traces) → "two" (traces) → "one" (traces).'),
    found(circles("one: [one.c], two: [two.c], three: [one.c], four: []"), '"one" (traces) → "one" (traces).', '"two" (traces) → "two" (traces).'),
    found(circles("one: [two.c], two: [one.c], three: [], four: []").replace("traces: { from: [otlp()], through: [memoryLimiter()], to } }", 'traces: { from: [otlp()], through: [memoryLimiter()], to }, "traces/other": { from: [otlp()], through: [memoryLimiter()], to } }'), '"one" (traces) → "two" (traces) → "one" (traces).'),
    ...["otlpGrpc({ endpoint: \"edge:4317\" })", "otlpGrpc({ endpoint: \"dns:///localhost:4317\" })", "otlpHttp({ endpoint: \"http://127.0.0.1:4318/\" })"].map((exporter) => found(direct({ to: `[exporters.${exporter}]` }), '"edge" (traces) → "edge" (traces)')),
    placed(direct({ to: '[traces, exporters.otlpGrpc({ endpoint: "edge:4317" })]' }), "collectors.edge.pipelines.traces.to.1", '"edge" (traces)'),
    ...["otlpGrpc({ endpoint: \"edge:4319\" })", "otlpGrpc({ endpoint: \"elsewhere:4317\" })", "otlpHttp({ endpoint: \"http://localhost\" })", "zipkin({ endpoint: \"http://localhost:4318\" })"].map((exporter) => quiet(direct({ to: `[exporters.${exporter}]` }))),
    quiet(pipelines(stores, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [traces, red] }, metrics: { from: [red], to: [exporters.otlpGrpc({ endpoint: "edge:4317" })] }')),
    found('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst last = gateway({ to: queue });\n\ncollectors: { outer: gateway({ to: queue }), last, consumer: consumer({ from: queue, to: { traces: last } }) },', '"last" (traces) → "kafka" (traces) → "consumer" (traces)'),
    found('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst last = gateway({ to: queue });\n\ncollectors: { last, consumer: consumer({ from: queue, to: { traces: last } }) },', '"last" (traces) → "kafka" (traces) → "consumer" (traces) → "last" (traces).'),
    quiet('const traces = jaeger();\nconst logs = loki();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst last = collector({ sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, metrics: { from: [otlp()], through: [memoryLimiter()], to: [queue] } } });\n\ncollectors: { last, consumer: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [queue], through: [memoryLimiter()], to: [last] } } }) },'),
    quiet('const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst red = spanMetrics();\nconst traces = jaeger();\nconst metrics = prometheus();\nconst relay = collector({ sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [queue] } } });\n\ncollectors: { gateway: gateway({ to: queue }), counting: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [queue], through: [memoryLimiter()], to: [red, traces] }, metrics: { from: [red], to: [relay] } } }), relay, consumer: consumer({ from: queue, to: { metrics } }) },'),
    found('const traces = jaeger();\nconst kept = connectors.forward();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst last = gateway({ to: queue });\n\ncollectors: { last, consumer: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [queue], through: [memoryLimiter()], to: [kept] }, "traces/kept": { from: [kept], to: [last] } } }) },', '"consumer" (traces) → "consumer" (traces/kept) → "last" (traces)'),
    quiet('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst last = collector({ sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, "traces/zipkin": { from: [receivers.zipkin()], through: [memoryLimiter()], to: [queue] } } });\n\ncollectors: { last, consumer: consumer({ from: queue, to: { traces: last } }) },'),
    quiet('const traces = jaeger();\nconst metrics = prometheus();\nconst back = collector({ sendingQueue: { volume: "1Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });\n\ncollectors: { front: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [back] } } }), back },'),
    quiet(pipelines(`${stores}\nconst again = connectors.forward({ name: "again" });`, 'traces: { from: [otlp()], through: [memoryLimiter()], to: [kept, again] }, "traces/kept": { from: [kept], to: [again] }, "traces/again": { from: [again], to: [traces] }')),
  ],
  "processor-order": [
    quiet(through(`processors.resource(${context}), batch()`)), found(through(`batch(), processors.resource(${context})`), '"resource" of collector "edge" stands behind "batch"'), quiet(through("processors.k8sAttributes(), batch()")),
    found(through(`batch({ metadata_keys: ["X-Tenant"] }), processors.resource(${context})`), "is not the last processor"), found(through(`batch({ metadata_keys: ["x-team"] }), processors.resource(${context})`), 'stands behind "batch"'),
    found(through('batch({ metadata_keys: ["x-tenant"] }), processors.k8sAttributes()'), 'stands behind "batch"'), found(through(`batch({ send_batch_size: 0, metadata_keys: [] }), processors.resource(${context})`), 'stands behind "batch"'),
    found(through("batch({ metadata_keys: [] }), processors.k8sAttributes()"), 'stands behind "batch"'),
    quiet(through(`${"tailSampling({ policies: [keepErrors()] })"}, processors.resource({ attributes: [{ key: "team", value: "a", action: "upsert" }] })`)), found(through(`processors.groupByTrace(), processors.resource(${context})`), 'stands behind "groupbytrace"'),
    quiet(through("tailSampling({ policies: [keepErrors()] }), processors.k8sAttributes({ passthrough: true })")), quiet(through('tailSampling({ policies: [keepErrors()] }), processors.k8sAttributes({ pod_association: [{ sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] }] })')),
    found(through('tailSampling({ policies: [keepErrors()] }), processors.attributes({ actions: [{ key: "tenant", from_context: "client.address", action: "upsert" }] })'), '"attributes" of collector "edge" stands behind'), quiet(through('batch(), batch({}, { name: "second" })')),
    quiet(through('tailSampling({ policies: [keepErrors()] }), processors.attributes({ actions: [{ key: "tenant", value: "a", action: "upsert" }] })')),
    quiet(through('tailSampling({ policies: [keepErrors()] }), processors.transform({ trace_statements: [] })')),
  ],
  "statements-match-signal": [
    placed(through("processors.filter({ log_conditions: ['log.body == \"\"'] })"), "collectors.edge.pipelines.traces.through.1.options.log_conditions", '"log_conditions" of processor "filter" of collector "edge" work on logs'), quiet(through("processors.filter({ trace_conditions: ['span.name == \"\"'], log_conditions: [] })")), quiet(through("processors.filter({ trace_conditions: ['span.name == \"\"'], logs: {} })")),
    found(through('processors.transform({ trace_statements: [\'set(span.name, "a")\'], metric_statements: [\'set(metric.name, "a")\'] })'), '"metric_statements"'), quiet(through("processors.attributes({ actions: [{ key: \"log_statements\", action: \"delete\" }] })")),
    quiet(pipelines(`${marking}const logs = loki();`, "traces: { from: [otlp()], through: [memoryLimiter(), marked], to: [jaeger()] }, logs: { from: [otlp()], through: [memoryLimiter(), marked], to: [logs] }")),
    quiet(`${marking}const traces = jaeger();\nconst logs = loki();\n\ncollectors: { edge: ${keeping("traces", "traces")}, other: ${keeping("logs", "logs")} },`),
    found(`${marking}const traces = jaeger();\nconst more = jaeger({ name: "more" });\n\ncollectors: { edge: ${keeping("traces", "traces")}, other: ${keeping("traces", "more")} },`, '"log_statements" of processor "transform" of collector "edge"'),
  ],
  "request-context-kept": [
    quiet(taking(header)), quiet(taking(header, `through: [memoryLimiter(), batch({ metadata_keys: ["X-TENANT"] })]`)), found(taking(header, `through: [memoryLimiter(), batch({ metadata_keys: ["x-team"] })]`), '"x-tenant" from requests, and "batch" in front of it'),
    advised(taking(header, "through: [memoryLimiter(), batch({ send_batch_size: 0 })]"), 'metadata_keys: ["x-tenant"].', '"batch" in front of it makes requests of its own'), found(taking(header, "through: [memoryLimiter(), tailSampling({ policies: [keepErrors()] })]"), '"tail_sampling" in front of it makes requests of its own'),
    placed(taking(signed, 'through: [memoryLimiter(), batch({ metadata_keys: ["subject"] })]'), "collectors.edge.pipelines.traces.through.1", '"subject" from whoever signed a request, and "batch"'), advised(taking(signed, "through: [memoryLimiter(), batch()]"), "Take it out: the sending queue makes batches.", '"batch" in front'),
    quiet(taking(signed)), quiet(taking(header, volume)), found(taking(signed, volume), "its queue on a volume forgets that"), found(taking(`${header} }, { key: "team", from_attribute: "team"`, volume), '"team" from whoever signed a request, and its queue on a volume'),
    quiet(taking(signed, "sending: { batch: undefined }")), found(taking(signed, "sending: { batch: { min_size: 10, max_size: 20, flush_timeout: \"1s\", sizer: \"items\" } }"), "its batches forget that"), quiet(taking(signed, "sending: { enabled: false, batch: { min_size: 10 } }")),
    found(taking(header, volume, 'collectorVersion: "0.130.1",'), "forgets it before collector 0.131.0"), quiet(taking(header, volume, 'collectorVersion: "0.131.0",')), quiet(taking(header, "", 'collectorVersion: "0.130.0",')), found(taking(signed, volume, 'collectorVersion: "0.111.0",'), "its queue on a volume forgets that"), quiet(taking('value: "acme"', `${volume} through: [memoryLimiter(), batch()]`)),
    graded(taking(header, "from: [otlp(), receivers.zipkin({ include_metadata: false })]"), "warning", 'receiver "zipkin" hands on none of their headers'), quiet(taking(header, "from: [otlp(), receivers.zipkin()]")), quiet(taking(header, 'from: [otlp(), raw.receiver("acme", {})]')), quiet(taking(`${header}, default_value: "shared"`, "from: [otlp(), receivers.zipkin({ include_metadata: false })]")),
    placed(taking(header, "from: [otlp({ protocols: { grpc: {}, http: { include_metadata: false } } })]"), "collectors.edge.pipelines.traces.from.0.options.protocols", 'receiver "otlp" hands on none'), quiet(taking(signed, "from: [receivers.zipkin({ include_metadata: false })]")),
    advised(taking(header, "from: [otlp(), receivers.fluentForward()]").replaceAll("traces:", "logs:").replace("jaeger()", "loki()"), "Send what it takes in by an exporter of its own", 'receiver "fluent_forward" hands on none'), advised(taking(header, "from: [receivers.zipkin({ include_metadata: false })]"), "Leave include_metadata out", 'receiver "zipkin"'),
    found(behindKafka("x-tenant", "otlp({ protocols: { grpc: { include_metadata: false } } })"), 'Exporter "kafka/kafka" of collector "gateway" takes "x-tenant" from requests, and receiver "otlp"'), quiet(behindKafka("x-tenant")), quiet(behindKafka("")),
    found(behindKafka("", mixed), 'Exporter "kafka/kafka" of collector "gateway" takes "x-tenant" from requests, and receiver "zipkin"'), quiet(behindKafka("", mixed).replace('from_context: "X-Tenant"', 'from_context: "X-Tenant", default_value: "shared"')),
    quiet(behindKafka("", mixed).replace('from_context: "X-Tenant"', 'from_context: "X-Tenant", default_value: "shared"').replace("reader: collector(", `direct: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: extensions.headersSetter({ headers: [{ key: "X-Scope-OrgID", ${header} }] }, { name: "strict" }) } })] } } }), reader: collector(`)),
    found(behindKafka("x-tenant", mixed).replace('from_context: "X-Tenant"', 'from_context: "X-Tenant", default_value: "shared"'), 'receiver "zipkin" hands on none'),
    graded(behindAnother("{}"), "warning", 'Exporter "otlp_grpc/jaeger" of collector "inner" takes "x-tenant" from requests, and collector "edge" sends "x-tenant" with none of its own.'), quiet(behindAnother('{ headers: { "X-Tenant": "acme" } }')), found(behindAnother('{ headers: { team: "acme" } }'), 'collector "edge" sends "x-tenant"'),
    quiet(behindAnother('{ auth: { authenticator: extensions.headersSetter({ headers: [{ key: "x-tenant", from_context: "x-tenant" }] }) } }')), advised(behindAnother('{ auth: { authenticator: extensions.headersSetter({ headers: [{ key: "team", value: "a" }] }) } }'), 'exporter(inner, { headers: { "x-tenant": "..." } })', 'collector "edge" sends "x-tenant"'),
    quiet(behindAnother("{}", "metrics")), quiet(behindAnother("{}").replace('from_context: "X-Tenant"', 'from_context: "X-Tenant", default_value: "shared"')),
    advised(behindKafka("x-team"), 'include_metadata_keys: ["x-tenant"] on what writes to "kafka".', 'Exporter "otlp_grpc/jaeger" of collector "reader" takes "x-tenant" from requests, and receiver "kafka/kafka" hands on none'), found(behindKafka("", "otlp()", 'collectorVersion: "0.123.0",'), 'receiver "kafka/kafka" hands on none of their headers'),
  ],
  "component-removed": [found(direct({ to: '[raw.exporter("logging", {}), traces]' }), "0.110.0 was the last"), quiet(direct({ settings: 'image: "registry.example.com/own:1.0.0", sendingQueue: { volume: "20Gi" },', to: '[raw.exporter("logging", {}), traces]' })), quiet(direct({ from: '[otlp(), raw.receiver("logging", {})]' }))],
  "component-renamed": [
    mended(direct({ to: '[raw.exporter("otlphttp", { endpoint: "https://otlp.example.com" }), traces]' }), true, '"otlp_http"'), mended(direct({ to: '[raw.exporter("otlphttp", { sending_queue: { storage: extensions.fileStorage({ volume: "1Gi" }) } }), traces]' }), false, '"otlp_http"'),
    mended(direct({ from: '[raw.receiver("filelog", { storage: extensions.fileStorage({ volume: "1Gi" }) })]' }), false, '"file_log"'), quiet(direct({ from: '[raw.receiver("otlphttp", {})]' })), found(direct({ from: '[raw.receiver("filelog", {})]' }), 'is called "file_log" since collector 0.149.0.')],
  "collector-version-known": [quiet(direct({ stack: 'collectorVersion: "0.157.9",' })), found(direct({ stack: 'collectorVersion: "0.158.1",' }), "0.158.1 > 0.158.0"), quiet(direct({}))],
  "component-in-distribution": [
    found(direct({ to: '[raw.exporter("acme", {}), traces]' }), 'the contrib distribution, which has no exporter "acme"'), quiet(direct({ to: '[raw.exporter("otlphttp", {}), traces]' })), quiet(direct({ to: '[raw.exporter("logging", {}), traces]' })),
    quiet(direct({ to: '[raw.exporter("debug", {}), traces]', stack: 'collectorVersion: "0.130.0",' })), found(direct({ from: '[otlp(), raw.receiver("debug", {})]' }), 'no receiver "debug"'),
    found(direct({ settings: 'image: "otel/opentelemetry-collector-k8s:0.158.0",', to: '[raw.exporter("kafka", {}), traces]' }), 'the k8s distribution, which has no exporter "kafka"'), quiet(direct({ settings: 'image: "otel/opentelemetry-collector:0.158.0",' })),
    found(direct({ to: '[raw.exporter("opencensus", {}), traces]' }), 'has no exporter "opencensus"'), quiet(direct({ to: '[raw.exporter("opencensus", {}), traces]', stack: 'collectorVersion: "0.130.0",' })), found(direct({ to: '[raw.exporter("jaeger", {}), traces]', stack: 'collectorVersion: "0.130.0",' }), 'has no exporter "jaeger"'), quiet(direct({ settings: 'image: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",' })),
  ],
  "component-unused": [
    quiet(direct({ settings: 'sendingQueue: { volume: "20Gi" }, extensions: [raw.extension("zpages", {})],' })), found(direct({ declare: 'const own = extensions.fileStorage({ volume: "1Gi" }, { name: "own" });', settings: 'sendingQueue: { volume: "20Gi" }, extensions: [own],' }), '"file_storage/own"'),
    quiet(direct({ declare: 'const token = extensions.bearerTokenAuth({ token: secret("TOKEN") });', to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com", auth: { authenticator: token } })]' })),
  ],
  "debug-exporter": [quiet(direct({ to: '[raw.exporter("nop", {}), traces]' }))],
  "file-log-checkpoints": [quiet(pipelines("const logs = loki();", 'logs: { from: [raw.receiver("file_log", { include: ["/a"] })], through: [memoryLimiter()], to: [logs] }'))],
  "lag-scaling-reads-queue": [quiet(direct({ settings: 'replicas: { min: 2, max: 4, cpuUtilization: 70 }, sendingQueue: { volume: "20Gi" },' })), quiet(direct({ settings: 'replicas: 2, sendingQueue: { volume: "20Gi" },' }))],
  "exposure-publishes-nothing": [quiet(direct({ settings: 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },' })), quiet(direct({ settings: 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', from: '[raw.receiver("syslog", {})]' })), quiet(direct({})), found(direct({ settings: 'expose: hostPorts(), sendingQueue: { volume: "20Gi" },', from: "[receivers.kafka({ brokers: [\"b:9092\"] })]", through: '[memoryLimiter(), raw.processor("acme", {})]' }), '"edge" is published')],
  "host-ports-unpublished": [quiet(direct({ stack: `targets: [${cluster}],` }))],
  "agent-namespace-privileged": [quiet(one("", 'kubernetes({ namespace: "observability", createNamespace: false })')), quiet(direct({ settings: 'mounts: [hostPath("/")], sendingQueue: { volume: "20Gi" },' }))],
  "disruption-budget-allows-drain": [
    quiet(one("replicas: 2, minAvailable: 2,", "compose()")), found(one("replicas: 1, minAvailable: 1,", cluster), "1 (minAvailable) >= 1 (least replicas)"), quiet(one("replicas: 1, minAvailable: 0,", cluster)), quiet(one('mode: "daemonset", minAvailable: 1,', cluster)), quiet(one("replicas: 3,", cluster)),
  ],
  "daemonset-replicas-unset": [
    found(one('mode: "daemonset", replicas: 1,', cluster), '"replicas" of collector "edge"'), placed(one('mode: "daemonset", minAvailable: 1,', cluster), "collectors.edge.minAvailable", '"minAvailable" of collector "edge"'), found(one('mode: "daemonset", replicas: 2, minAvailable: 1,', cluster), '"replicas"', '"minAvailable"'),
    quiet(one('mode: "daemonset", replicas: 2, minAvailable: 1,', "compose()")), quiet(one("replicas: 2, minAvailable: 1,", cluster)), quiet(one('mode: "daemonset",', cluster)),
  ],
  "grpc-needs-request-balancing": [
    quiet(one("replicas: 1,", cluster, ageless)), found(one("replicas: 2,", cluster, ageless), "2 replicas"), quiet(one('mode: "daemonset",', cluster, ageless)), quiet(one("replicas: 2, expose: loadBalancer(),", "compose()", ageless)), found(one("replicas: 2, expose: loadBalancer(),", "compose()", `${ageless}, ${tls}`), "2 replicas"),
    quiet(direct({ settings: 'replicas: 2, sendingQueue: { volume: "20Gi" },', from: "[otlp({ protocols: { http: {} } })]", stack: `targets: [${cluster}],` })), quiet(one("replicas: 2,", "compose()", `${ageless}, ${tls}`)),
  ],
  "no-single-replica": [
    found(path("replicas: 2,", "replicas: 1,"), 'Collector "last" is one replica, and collector "first" on the same path has 2.'), found(path("replicas: 1,", "replicas: 2,"), 'Collector "first" is one replica, and collector "last" on the same path has 2.'), quiet(path("replicas: 1,", "replicas: 1,")),
    quiet(path('mode: "daemonset",', "replicas: 2,")), quiet(path('mode: "daemonset",', "replicas: 1,")), found(path("replicas: 2,", "replicas: 2,", cluster, "jaeger()"), 'Store "jaeger" is one process, and collector "first" in front has 2 replicas.'), quiet(path("replicas: 2,", "replicas: 2,", "compose()", "jaeger()")),
    quiet(path("replicas: 2,", "replicas: 2,", cluster, 'tempo({ replicas: 2, storage: s3({ region: "eu-west-1" }) })')), quiet(path("replicas: 2,", "replicas: 2,", cluster, 'tempo({ mode: "microservices", storage: s3({ region: "eu-west-1" }), ingest: externalKafka({ bootstrap: ["b:9092"], brokers: 3, partitions: 12, retention: "1h" }) })')),
    quiet(path("replicas: 2,", "replicas: 2,").replace("collectors:", "selfMonitoring: prometheus(),\ncollectors:")), quiet(path("replicas: 2,", "replicas: 2,").replace("last },", 'last, aside: collector({ pipelines: { metrics: { from: [receivers.hostMetrics({ scrapers: { cpu: {} } })], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com" })] } } }) },')),
    found(`const traces = jaeger();\nconst logs = loki();\n\ntargets: [${cluster}],\ncollectors: { edge: collector({ replicas: 2, sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`, 'Stores "jaeger" and "loki" are each one process'),
    quiet(`const traces = externalTempo({ endpoint: "https://tempo.example.com:4317" });\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst other = kafka({ name: "other", brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ntargets: [${cluster}],\ncollectors: { gateway: gateway({ replicas: 2, to: queue }), replay: consumer({ replicas: 1, from: other, to: { traces } }), consumer: consumer({ replicas: 2, from: queue, to: { traces } }) },`),
  ],
  "no-split-store": [
    found(storeOf("prometheus({ replicas: 2 })", "metrics"), '2 replicas of "prometheus"'), found(storeOf("jaeger({ replicas: 2 })", "traces"), '2 replicas of "jaeger"'), found(storeOf('loki({ replicas: 2, storage: s3({ region: "eu-west-1" }) })'), '2 replicas of "loki"'), quiet(storeOf('loki({ replicas: 3, mode: "microservices", storage: s3({ region: "eu-west-1" }) })')),
    quiet(storeOf("loki()")), quiet(storeOf('externalLoki({ endpoint: "https://loki.example.com" })')),
  ],
  "grafana-needs-database": [quiet(`${storeOf("loki({ replicas: 2 })")}\ndashboards: grafana({ sources: [store] }),`)],
  "receiver-reachable": [
    found(direct({ from: '[otlp({ protocols: { http: { endpoint: "127.0.0.1:4318" } } })]' }), '"127.0.0.1:4318"'), found(direct({ from: '[receivers.zipkin({ endpoint: "[::1]:9411" })]' }), '"[::1]:9411"'),
    advised(direct({ from: '[receivers.zipkin({ endpoint: "localhost:9412" })]' }), 'Leave it out: it is "0.0.0.0:9411".', '"localhost:9412"'),
    advised(pipelines("const store = loki();", 'logs: { from: [receivers.cloudflare({ logs: { endpoint: "127.0.0.1:12345", secret: secret("CLOUDFLARE") } })], through: [memoryLimiter()], to: [store] }'), 'Write "0.0.0.0:12345".', '"127.0.0.1:12345"'),
    quiet(direct({ from: '[receivers.zipkin({ endpoint: "0.0.0.0:9411" })]' })), quiet(direct({ from: '[receivers.zipkin({ endpoint: "${env:K8S_POD_IP}:9411" })]' })), quiet(direct({ to: '[exporters.zipkin({ endpoint: "http://localhost:9411/api/v2/spans", tls: { insecure: true } }), traces]', stack: 'lint: { "no-insecure-tls": "off" },' })),
  ],
  "queue-read-and-written": [
    found('const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ncollectors: { one: gateway({ to: queue }), two: gateway({ to: queue }) },', 'No collector reads the traces, metrics and logs that "one" and "two" write to "kafka".'),
    found('const traces = jaeger();\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ncollectors: { reader: consumer({ from: queue, to: { traces, logs: loki() } }) },', 'No collector writes the traces and logs that "reader" reads from "kafka".'),
    found(queued({ gateway: "to: queue }),\n  third: collector({ pipelines: { logs: { from: [queue], through: [memoryLimiter()], to: [loki()] } }", stack: 'load: { traces: "1k/s", metrics: "1k/s", logs: "1k/s" },' }), "No collector reads the metrics that"),
    quiet(queued({})), quiet(queued({ stack: 'load: { traces: "1k/s" },' })),
    quiet('const traces = jaeger();\nconst queue = externalKafka({ bootstrap: ["kafka.example.com:9092"], brokers: 3, partitions: 12, retention: "1h", tls: {} });\n\ncollectors: { gateway: gateway({ to: queue }), other: collector({ pipelines: { logs: { from: [queue], through: [memoryLimiter()], to: [loki()] } } }) },\nload: { traces: "1k/s" },'),
    quiet('const objects = objectStore({ volume: "1Ti" });\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\nconst traces = tempo({ storage: objects, mode: "microservices", ingest: queue });\n\ntargets: [kubernetes({ namespace: "observability" })],\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },'),
  ],
  "setting-said-once": [
    placed(clustered('overrides: [override(traces, { pods: { nodeSelector: { pool: "a" }, priorityClassName: "low" } }), override(traces, { pods: { nodeSelector: { pool: "b" }, priorityClassName: "low" } })]'), "targets.0.options.overrides.1.pods.nodeSelector", 'set pods.nodeSelector: {"pool":"a"}, then {"pool":"b"}.'),
    placed(clustered('patches: [patch({ kind: "StatefulSet", name: "edge" }, { spec: { revisionHistoryLimit: 3 } }), patch({ kind: "StatefulSet", name: "edge" }, { spec: { minReadySeconds: 1, revisionHistoryLimit: 4 } })]'), "targets.0.options.patches.1.merge.spec.revisionHistoryLimit", "set spec.revisionHistoryLimit: 3, then 4."),
    found(clustered('patches: [patch({ kind: "Service" }, { spec: { clusterIPs: ["a"] } }), patch({ kind: "Service" }, { spec: { clusterIPs: null } })]'), 'Two patches of Service "*" set spec.clusterIPs: ["a"], then null.'),
    found(clustered(`patches: [patch({ kind: "Service" }, { spec: { externalName: "${"a".repeat(70)}" } }), patch({ kind: "Service" }, { spec: { externalName: "${"a".repeat(70)}b" } })]`), `"${"a".repeat(56)}..., then "${"a".repeat(56)}...`),
    found(clustered(`patches: [patch({ kind: "Service" }, { spec: { externalName: "${"a".repeat(58)}" } }), patch({ kind: "Service" }, { spec: { externalName: "b" } })]`), `"${"a".repeat(58)}", then "b".`),
    found(clustered('overrides: [override(traces, { storageClass: "a" }), override(traces, { storageClass: "b" }), override(traces, { storageClass: "c" })]'), '"a", then "b".', '"b", then "c".'),
    quiet(clustered('overrides: [override(traces, { storageClass: "a", pods: { priorityClassName: undefined } }), override(traces, { storageClass: "a", pods: { priorityClassName: "low" } })]')),
    quiet(clustered('patches: [patch({ kind: "StatefulSet", name: "edge" }, { spec: { revisionHistoryLimit: 3, minReadySeconds: undefined } }), patch({ kind: "StatefulSet", name: "other" }, { spec: { revisionHistoryLimit: 4 } }), patch({ kind: "StatefulSet", name: "edge" }, { spec: { minReadySeconds: 4 } })]')),
  ],
  "endpoint-path-of-protocol": [
    advised(direct({ to: '[exporters.otlpHttp({ endpoint: "https://mimir.example.com/api/v1/push" })]' }), 'Write "https://mimir.example.com/otlp", or send by exporters.prometheusRemoteWrite().', "remote write"),
    advised(direct({ to: '[exporters.otlpHttp({ endpoint: "https://loki.example.com/loki/api/v1/push/" })]' }), 'Write "https://loki.example.com/otlp".', "Loki"),
    advised(direct({ to: '[exporters.otlpHttp({ endpoint: "https://jaeger.example.com:14268/api/traces" })]' }), 'Write "https://jaeger.example.com:14268".', "Thrift"),
    advised(direct({ to: '[exporters.otlpHttp({ endpoint: "https://splunk.example.com/services/collector" })]' }), "Send by exporters.splunkHec().", "Splunk"),
    advised(direct({ to: '[exporters.zipkin({ endpoint: "https://tempo.example.com/v1/traces" })]' }), "Send by exporters.otlpHttp().", "spans of Zipkin"),
    advised(direct({ to: '[exporters.zipkin({ endpoint: "https://jaeger.example.com/api/traces" })]' }), "Leave the path out, or write the one at which it is taken.", "Thrift"),
    quiet(direct({ to: '[exporters.zipkin({ endpoint: "https://zipkin.example.com/api/v2/spans" }), exporters.otlpHttp({ endpoint: "https://otlp.example.com/api/v1/otlp" }), exporters.otlpHttp({ endpoint: "https://otlp.example.com/push" }, { name: "other" })]' })),
    quiet(pipelines("const a = 1;", 'metrics: { from: [otlp()], through: [memoryLimiter()], to: [exporters.prometheusRemoteWrite({ endpoint: "https://mimir.example.com/api/v1/push" })] },')),
  ],
  "endpoint-without-signal-path": [
    found(direct({ to: '[exporter(externalTempo({ endpoint: "https://tempo.example.com" }), {}), exporters.otlpHttp({ endpoint: "http://otlp.example.com:4318/otlp/v1/logs/" }), traces]' }), "appends the path of the signal"),
    quiet(direct({ to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com", traces_endpoint: "https://otlp.example.com/v1/traces" })]' })), quiet(direct({ to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com/v1/traces/otlp" })]' })),
    quiet(direct({ to: '[exporters.zipkin({ endpoint: "https://zipkin.example.com/v1/traces" }), traces]' })), quiet(direct({ to: '[exporters.otlpHttp({ traces_endpoint: "https://otlp.example.com/v1/traces" })]' })),
  ],
  "endpoint-has-scheme": [
    found(direct({ to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com", traces_endpoint: "otlp.example.com/v1/traces" })]' }), '"otlp.example.com/v1/traces", which has no scheme'), quiet(direct({ to: '[exporters.otlpHttp({ endpoint: "${env:OTLP_URL}" })]' })),
    quiet(direct({ to: '[exporters.otlpGrpc({ endpoint: "otlp.example.com:4317" })]' })), quiet(direct({ to: '[exporters.otlpHttp({ endpoint: "HTTPS://otlp.example.com" })]' })),
  ],
};
