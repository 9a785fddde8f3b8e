// The metrics that the pinned programs tell, scraped from programs that run: once for a whole run of conformance.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { certificateIn } from "../emitted.mjs";
import { run } from "../program.mjs";

let scraped;

export function scrapedNames(program) {
  scraped ??= scrape(program);
  return scraped;
}

const port = 38_600;
const at = (offset) => `127.0.0.1:${port + offset}`;

async function scrape(program) {
  const work = mkdtempSync(join(tmpdir(), "otelc-scrape-"));
  const running = [];
  const start = (name, args) => running.push(spawn(name, args, { cwd: work, stdio: "ignore" }));
  const write = (name, text) => { mkdirSync(join(work, dirname(name)), { recursive: true }); writeFileSync(join(work, name), text); return join(work, name); };
  try {
    start("java", ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", kafkaPath(program), "kafka.Kafka", formatted(work, write, program)]);
    start(program("prometheus"), ["--config.file", write("prometheus.yml", `global: {metric_name_escaping_scheme: underscores}\nscrape_configs:\n${[["prometheus", 1], ["collector", 4], ["loki", 2], ["jaeger", 6]].map(([job, offset]) => `  - {job_name: ${job}, scrape_interval: 1s, static_configs: [{targets: ["${at(offset)}"]}]}`).join("\n")}\nrule_files: [${write("rules.yml", "groups: [{name: a, rules: [{record: a, expr: up}]}]\n")}]\n`), "--storage.tsdb.path", join(work, "prometheus"), "--web.listen-address", at(1), "--web.enable-otlp-receiver"]);
    start(program("loki"), ["-config.file", write("loki.yaml", loki(work))]);
    start(program("jaeger"), ["--config", write("jaeger.yaml", jaeger)]);
    await until(() => answers(`http://${at(1)}/-/ready`) && answers(`http://${at(2)}/ready`));
    await topics(program);
    certificateIn(work);
    start(program("otelcol-0.158.0"), ["--config", write("collector.yaml", collector(work))]);
    await until(() => answers(`http://${at(5)}/`));
    for (const signal of ["traces", "metrics", "logs"]) run(program("telemetrygen"), [signal, "--otlp-insecure", "--otlp-endpoint", at(3), "--duration", "3s", "--rate", "20", "--workers", "1"], { timeout: 30_000 });
    await wait(8000);
    const { data } = await (await fetch(`http://${at(1)}/api/v1/label/__name__/values`)).json();
    return new Set(data);
  } finally {
    for (const child of running.reverse()) child.kill("SIGKILL");
    rmSync(work, { recursive: true, force: true });
  }
}

async function answers(url) {
  return (await fetch(url).catch(() => undefined))?.ok === true;
}

async function until(condition, seconds = 120) {
  for (let tries = 0; tries < seconds * 2; tries++) {
    if (await condition()) return;
    await wait(500);
  }
  throw new Error("the programs do not become ready");
}

const kafkaPath = (program) => `${join(import.meta.dirname, "../programs/kafka")}:${join(dirname(program("x")), "../kafka/lib")}/*`;
const java = (program, type, ...args) => run("java", ["-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", kafkaPath(program), type, ...args]);

function formatted(work, write, program) {
  const file = write("server.properties", [
    "process.roles=broker,controller", "node.id=1", `controller.quorum.voters=1@${at(11)}`, `listeners=PLAIN://${at(10)},CONTROLLER://${at(11)}`, `advertised.listeners=PLAIN://${at(10)}`,
    "listener.security.protocol.map=PLAIN:PLAINTEXT,CONTROLLER:PLAINTEXT", "inter.broker.listener.name=PLAIN", "controller.listener.names=CONTROLLER", `log.dirs=${work}/kafka`,
    "offsets.topic.replication.factor=1", "offsets.topic.num.partitions=1", "group.initial.rebalance.delay.ms=0", "transaction.state.log.replication.factor=1", "transaction.state.log.min.isr=1", "",
  ].join("\n"));
  java(program, "kafka.tools.StorageTool", "format", "-t", "KybR0ClXEOkZrWeJRCG76g", "-c", file);
  return file;
}

async function topics(program) {
  for (const topic of ["otlp_spans", "otlp_metrics", "otlp_logs"]) await until(() => java(program, "org.apache.kafka.tools.TopicCommand", "--bootstrap-server", at(10), "--create", "--if-not-exists", "--topic", topic, "--partitions", "1", "--replication-factor", "1").succeeded, 30);
}

const loki = (work) => `auth_enabled: false
server: {http_listen_address: 127.0.0.1, http_listen_port: ${port + 2}, grpc_listen_address: 127.0.0.1, grpc_listen_port: ${port + 9}}
common: {path_prefix: ${work}/loki, replication_factor: 1, instance_addr: 127.0.0.1, ring: {kvstore: {store: inmemory}}, storage: {filesystem: {chunks_directory: ${work}/loki/chunks, rules_directory: ${work}/loki/rules}}}
schema_config: {configs: [{from: "2024-04-01", store: tsdb, object_store: filesystem, schema: v13, index: {prefix: index_, period: 24h}}]}
limits_config: {allow_structured_metadata: true}
`;

const jaeger = `extensions: {jaeger_storage: {backends: {main: {memory: {max_traces: 1000}}}}, jaeger_query: {storage: {traces: main}, http: {endpoint: "${at(12)}"}, grpc: {endpoint: "${at(13)}"}}}
receivers: {otlp: {protocols: {grpc: {endpoint: "${at(7)}"}}}}
exporters: {jaeger_storage_exporter: {trace_storage: main}}
service:
  extensions: [jaeger_storage, jaeger_query]
  pipelines: {traces: {receivers: [otlp], exporters: [jaeger_storage_exporter]}}
  telemetry: {metrics: {level: detailed, readers: [{pull: {exporter: {prometheus: {host: 127.0.0.1, port: ${port + 6}, without_type_suffix: false}}}}]}}
`;

/** Something of everything: a queue that works, one whose destination is away and that is too small, sampling, Kafka both ways, and the monitor. */
const collector = (work) => `extensions: {health_check: {endpoint: "${at(5)}"}, file_storage/queue: {directory: ${work}/queue, create_directory: true}}
receivers:
  otlp: {protocols: {grpc: {endpoint: "${at(3)}"}}}
  otlp/certified: {protocols: {http: {endpoint: "${at(14)}", tls: {cert_file: ${work}/cert.pem, key_file: ${work}/key.pem}}}}
  http_check: {collection_interval: 1s, targets: [{endpoint: "https://${at(14)}/", tls: {insecure_skip_verify: true}}], metrics: {httpcheck.tls.cert_remaining: {enabled: true}}}
  kafka: {brokers: ["${at(10)}"], initial_offset: earliest, group_id: all}
  host_metrics/disk: {collection_interval: 1s, scrapers: {filesystem: {include_virtual_filesystems: true}}}
  kafka_metrics: {brokers: ["${at(10)}"], collection_interval: 1s, scrapers: [brokers, topics, consumers]}
processors: {memory_limiter: {check_interval: 1s, limit_mib: 400}, tail_sampling: {decision_wait: 1s, policies: [{name: half, type: probabilistic, probabilistic: {sampling_percentage: 50}}]}}
exporters:
  kafka: {brokers: ["${at(10)}"]}
  otlp_grpc/jaeger: {endpoint: "${at(7)}", tls: {insecure: true}}
  otlp_grpc/away: {endpoint: "127.0.0.1:9", tls: {insecure: true}, sending_queue: {storage: file_storage/queue, sizer: items, queue_size: 20, batch: {flush_timeout: 200ms, sizer: items, min_size: 5, max_size: 5}}}
  otlp_http/gone: {endpoint: "http://127.0.0.1:9", sending_queue: {enabled: false}, retry_on_failure: {enabled: false}}
  otlp_http/loki: {endpoint: "http://${at(2)}/otlp"}
  otlp_http/prometheus: {endpoint: "http://${at(1)}/api/v1/otlp"}
service:
  extensions: [health_check, file_storage/queue]
  pipelines:
    traces: {receivers: [otlp], processors: [memory_limiter, tail_sampling], exporters: [kafka, otlp_grpc/away, otlp_http/gone]}
    traces/read: {receivers: [kafka], exporters: [otlp_grpc/jaeger]}
    metrics: {receivers: [otlp], exporters: [kafka, otlp_grpc/away, otlp_http/gone]}
    metrics/read: {receivers: [kafka, kafka_metrics, host_metrics/disk, http_check], exporters: [otlp_http/prometheus]}
    logs: {receivers: [otlp, otlp/certified], exporters: [kafka, otlp_grpc/away, otlp_http/gone]}
    logs/read: {receivers: [kafka], exporters: [otlp_http/loki]}
  telemetry: {logs: {level: error}, metrics: {level: detailed, readers: [{pull: {exporter: {prometheus: {host: 127.0.0.1, port: ${port + 4}, without_type_suffix: false}}}}]}}
`;

