// A judge that cannot say no is no judge: a stack that drops all spans and doubles all log records has to be told from one that moves data.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeProject } from "../emitted.mjs";
import { unaccounted } from "./coverage.mjs";
import { isStore } from "./counted.mjs";
import { createStack } from "./stack.mjs";
import { createTraffic, signals } from "./traffic.mjs";
import { inWords } from "./tally.mjs";

const compose = `services:
  edge:
    image: otel/opentelemetry-collector-contrib:0.158.0
    command: ["--config=/etc/otelcol/config.yaml"]
    user: 10001:10001
    ports: ["4317:4317", "4318:4318"]
    volumes: [{type: bind, source: ./edge.yaml, target: /etc/otelcol/config.yaml}]
  jaeger: {image: "jaegertracing/jaeger:2"}
  prometheus: {image: "prom/prometheus:3"}
  loki: {image: "grafana/loki:3"}
`;

const edge = `receivers: {otlp: {protocols: {grpc: {endpoint: "0.0.0.0:4317"}, http: {endpoint: "0.0.0.0:4318"}}}}
processors: {filter: {traces: {span: ['attributes["http.request.method"] == "GET"']}}}
exporters:
  otlp_grpc: {endpoint: "jaeger:4317", tls: {insecure: true}}
  otlp_http/metrics: {endpoint: "http://prometheus:9090/api/v1/otlp"}
  otlp_http/logs: {endpoint: "http://loki:3100/otlp"}
  otlp_http/again: {endpoint: "http://loki:3100/otlp"}
service:
  pipelines:
    traces: {receivers: [otlp], processors: [filter], exporters: [otlp_grpc]}
    metrics: {receivers: [otlp], exporters: [otlp_http/metrics]}
    logs: {receivers: [otlp], exporters: [otlp_http/logs, otlp_http/again]}
`;

const count = 500;
const expected = { traces: { lost: count, duplicated: 0 }, metrics: { lost: 0, duplicated: 0 }, logs: { lost: 0, duplicated: count } };

export async function selfTest({ report, cache, work, certificate }) {
  const [found] = unaccounted({ services: { edge: { command: [], oom_score_adj: 5 } } });
  report[found === "edge.oom_score_adj" ? "pass" : "fail"]("self-test stack, a setting that nobody plays", `${found}`);
  const folder = join(work, "selftest");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "compose.yaml"), compose);
  writeFileSync(join(folder, "edge.yaml"), edge);
  const { project, failure } = composeProject(folder, join(cache, "bin", "docker-compose"), certificate);
  if (failure !== undefined) return report.fail("self-test stack", failure);
  const stack = await createStack(project, cache, { work: folder, isCounted: isStore });
  try {
    await stack.up();
    const traffic = createTraffic(stack, { cache, work: folder });
    await Promise.all(signals.map(async (signal) => {
      const { items, ...counts } = await traffic.account(await traffic.send(signal, "http", count, { retry: "20s" }), { patience: 5 });
      const isTold = counts.acknowledged === count && counts.lost === expected[signal].lost && counts.duplicated === expected[signal].duplicated;
      report[isTold ? "pass" : "fail"](`self-test stack, ${signal}`, inWords(counts));
    }));
  } finally {
    await stack.close();
  }
}
