import { type Cases, direct, found, pipelines, placed, quiet } from "./case.js";

const sent = (exporter: string): string => direct({ to: `[${exporter}]` });
const own = (environment: string): string => direct({ stack: `targets: [compose({ services: { mock: { image: "mock:1", environment: ${environment} } } })],` });
const exposed = (expose: string, from = "[otlp()]"): string => direct({ settings: `expose: ${expose}, sendingQueue: { volume: "20Gi" },`, from });
const raw = (options: string): string => sent(`raw.exporter("vendor", ${options}), traces`);
const queue = (options: string): string => `const queue = externalKafka({ bootstrap: ["b-1.example.com:9092"], brokers: 3, partitions: 12, retention: "1h"${options} });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi", batch: { sizer: "bytes", min_size: 1, max_size: 800_000 } }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [queue] } } }) },`;
const tls = 'tls: { cert_file: file(secret("INGEST_CERT")), key_file: file(secret("INGEST_KEY")) }';
const taking = (receiver: string, signal = "logs"): string => pipelines(`const store = ${signal === "logs" ? "loki" : "prometheus"}();`, `${signal}: { from: [receivers.${receiver}], through: [memoryLimiter()], to: [store] }`, 'expose: loadBalancer(), sendingQueue: { volume: "20Gi" },');

const manifest = (container: string): string => direct({ stack: `targets: [kubernetes({ namespace: "observability", manifests: [{ apiVersion: "batch/v1", kind: "Job", metadata: { name: "job", namespace: "elsewhere" }, spec: { template: { spec: { containers: [{ name: "job", image: "job:1", ${container} }] } } } }] })],` });

const beating = (channel: string): string => direct({ declare: "const metrics = prometheus();", stack: `selfMonitoring: metrics,\nalerts: { notify: { heartbeat: ${channel} } },` });

const keptAt = (options: string): string => `const logs = loki({ storage: s3({ ${options} region: "eu-west-1" }) });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`;

export const securityCases: Cases = {
  "channel-supported": [found(beating('opsgenie({ key: secret("OPSGENIE_KEY") })'), "Heartbeat alerts are told to Opsgenie."), quiet(beating('webhook({ url: secret("HEARTBEAT_URL") })'))],
  "no-literal-secret": [
    found(manifest('env: [{ name: "DB_PASSWORD", value: "hunter2" }]'), '"DB_PASSWORD" of a manifest'), quiet(manifest('env: [{ name: "DB_PASSWORD", valueFrom: { secretKeyRef: { name: "db", key: "password" } } }]')), quiet(manifest('env: [{ name: "MODE", value: "test" }]')),
    quiet(manifest('args: [{ name: "DB_PASSWORD", value: "x" }]')), quiet(manifest('env: [{ name: "DB_PASSWORD", value: "" }]')), quiet(manifest('env: [{ name: 5, value: "x" }, { name: "TOKEN", value: 5 }]')),
    found(raw('{ auth: { password: "hunter2" } }'), '"auth.password" of "vendor"'), quiet(raw('{ auth: { password: secret("PASSWORD") } }')), quiet(raw('{ auth: { password: "${env:PASSWORD}" } }')), quiet(raw('{ token: "" }')), quiet(raw('{ private_key: "/run/secrets/key" }')), quiet(raw('{ token: "none" }')),
    found(raw('{ endpoint: "https://me:hunter2@db.example.com" }'), '"endpoint" of "vendor"'), quiet(raw('{ endpoint: "https://me:${env:PASSWORD}@db.example.com" }')), quiet(raw('{ endpoint: "https://db.example.com" }')), quiet(raw('{ key: "checkout" }')), quiet(raw('{ token: 5 }')),
    found(raw('{ endpoint: "https://in.example.com/v1?api_key=0123456789" }'), '"endpoint" of "vendor"'), quiet(raw('{ endpoint: "https://in.example.com/v1?api_key=${env:KEY}" }')), quiet(raw('{ endpoint: "https://in.example.com/v1?team=search" }')),
    found(raw('{ headers: { "x-scope": "Basic dXNlcjpodW50ZXIy" } }'), '"headers.x-scope" of "vendor"'), quiet(raw('{ headers: { "x-scope": "Bearer ${env:TOKEN}" } }')), quiet(raw('{ headers: { "x-note": "Basic monitoring of search" } }')),
    found(own('["API_KEY=abc"]'), '"API_KEY" of service "mock"'), quiet(own('["API_KEY=${API_KEY}"]')), quiet(own('["MODE=test"]')), quiet(own("[5]")), quiet(own("{ API_KEY: 5 }")), quiet(own('{ MODE: "test" }')), quiet(own('["API_KEY"]')), found(own('["A=1", "DB_PASSWORD=x=y"]'), '"DB_PASSWORD"'),
  ],
  "no-insecure-exposure": [
    quiet(exposed('hostPorts({ address: "192.168.1.10" })')), quiet(exposed('hostPorts({ address: "10.0.0.1" })')), quiet(exposed('hostPorts({ address: "172.16.0.1" })')), found(exposed('hostPorts({ address: "172.32.0.1" })'), "published"), quiet(exposed('loadBalancer({ allow: ["10.0.0.0/8"] })')), found(exposed('loadBalancer({ allow: ["10.0.0.0/8", "0.0.0.0/0"] })'), "published"), found(exposed("loadBalancer({ allow: [] })"), "published"),
    quiet(exposed("loadBalancer()", `[otlp({ protocols: { grpc: { ${tls} } } })]`)), found(exposed("loadBalancer()", `[otlp({ protocols: { grpc: { ${tls} }, http: {} } })]`), '"otlp" of collector "edge" is published'), found(exposed("loadBalancer()", "[receivers.zipkin()]"), '"zipkin"'), quiet(exposed("loadBalancer()", `[receivers.zipkin({ ${tls} })]`)),
    found(exposed("loadBalancer()", "[otlp(), receivers.zipkin()]"), '"otlp" and "zipkin" of collector "edge" are published'), found(exposed("loadBalancer()", "[receivers.jaeger({ protocols: { grpc: {} } })]"), '"jaeger"'), quiet(exposed("loadBalancer()", '[raw.receiver("syslog", {})]')),
    quiet(exposed("loadBalancer()", '[receivers.zipkin({ auth: { authenticator: extensions.oidc({ issuer_url: "https://sso.example.com", audience: "otel" }) } })]')), quiet(exposed("loadBalancer()", '[raw.receiver("webhookevent", { protocols: { http: {} } })]')),
    found(taking(`syslog({ tcp: { listen_address: "0.0.0.0:5140" }, protocol: "rfc5424" })`), '"syslog"'), quiet(taking(`syslog({ tcp: { listen_address: "0.0.0.0:5140", ${tls} }, protocol: "rfc5424" })`)),
    found(taking(`statsd({ endpoint: "0.0.0.0:8125" })`, "metrics"), '"statsd"'), found(taking(`webhookEvent({ endpoint: "0.0.0.0:8088" })`), '"webhook_event"'),
    quiet(taking(`webhookEvent({ endpoint: "0.0.0.0:8088", required_header: { key: "x-key", value: secret("WEBHOOK_KEY") } })`)), quiet(taking(`awsFirehose({ record_type: "cwmetrics", access_key: secret("FIREHOSE_KEY") })`)),
  ],
  "grpc-token-needs-tls": [
    ...["bearerTokenAuth({ token: secret(\"TOKEN\") })", 'basicAuth({ client_auth: { username: "otel", password: secret("PASSWORD") } })', 'oauth2Client({ client_id: "otel", client_secret: secret("CLIENT_SECRET"), token_url: "https://sso.example.com/token" })'].flatMap((auth) => [
      found(sent(`exporters.otlpGrpc({ endpoint: "otel:4317", tls: { insecure: true }, auth: { authenticator: extensions.${auth} } }), traces`), "and has no TLS"), quiet(sent(`exporters.otlpGrpc({ endpoint: "otel:4317", tls: { insecure: false }, auth: { authenticator: extensions.${auth} } }), traces`)),
    ]),
    found(sent('exporters.otlpGrpc({ endpoint: "http://otel:4317", auth: { authenticator: extensions.bearerTokenAuth({ token: secret("TOKEN") }) } }), traces'), "and has no TLS"), quiet(sent('exporters.otlpHttp({ endpoint: "http://otel:4318", auth: { authenticator: extensions.bearerTokenAuth({ token: secret("TOKEN") }) } }), traces')),
    quiet(sent('exporters.otlpGrpc({ endpoint: "otel:4317", tls: { insecure: true }, auth: { authenticator: extensions.headersSetter({ headers: [{ action: "upsert", key: "x-tenant", value: "search" }] }) } }), traces')),
    found(direct({ declare: 'const token = extensions.bearerTokenAuth({ token: secret("TOKEN") });', to: "[exporter(traces, { auth: { authenticator: token } })]" }), 'Exporter "otlp_grpc/jaeger" of collector "edge"'),
  ],
  "no-insecure-tls": [
    placed(keptAt('endpoint: "s3.example.com:9000", tls: "none",'), "collectors.edge.pipelines.logs.to.0.options.storage.options.tls", '"s3.example.com:9000" in plaintext'), quiet(keptAt('endpoint: "s3.example.com:9000",')), quiet(keptAt('endpoint: "minio:9000", tls: "none",')), quiet(keptAt("")),
    found(sent('exporters.otlpGrpc({ endpoint: "otlp.example.com:4317", tls: { insecure: true } })'), 'sends to "otlp.example.com:4317" in plaintext'), quiet(sent('exporters.otlpGrpc({ endpoint: "otlp.example.com:4317" })')), quiet(sent('exporters.otlpGrpc({ endpoint: "otlp:4317", tls: { insecure: true } })')), quiet(sent('exporters.otlpGrpc({ endpoint: "otlp.example.com:4317", tls: { insecure: false } })')),
    quiet(sent('exporters.otlpHttp({ endpoint: "https://otlp.example.com", tls: { insecure: true } })')), quiet(sent('exporters.otlpHttp({ endpoint: "http://collector.other.svc:4318" })')), quiet(sent('exporters.otlpHttp({ endpoint: "http://127.0.0.1:4318" })')), quiet(raw('{ endpoint: "http://otlp.example.com" }')),
    found(sent('exporters.otlpGrpc({ endpoint: "otlp.example.com:4317", tls: { insecure_skip_verify: true } })'), 'does not verify that it talks to "otlp.example.com:4317"'), quiet(sent("exporters.debug(), traces")),
    found(queue(""), 'sends to "b-1.example.com:9092" in plaintext'), quiet(queue(", tls: {}")), found(queue(", tls: { insecure: true }"), "in plaintext"), found(queue(", tls: { insecure_skip_verify: true }"), "does not verify"),
    found('const traces = externalLoki({ endpoint: "http://loki.example.com" });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },', 'sends to "http://loki.example.com'),
    quiet(direct({ to: "[exporter(traces, { tls: { insecure: true } })]" })), quiet('const traces = jaeger();\nconst last = collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } });\n\ncollectors: { first: collector({ sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: last, protocol: { otlp: { tls: { insecure: true } } } })] } } }), last },'),
    quiet(sent('raw.exporter("otlp_grpc", { endpoint: "otlp.example.com:4317", tls: { insecure: true } })')),
  ],
};
