import { expect, test } from "vitest";
import { collector, exporter, externalLoki, type Exposure, grafana, hostPorts, jaeger, loadBalancer, loki, memoryLimiter, mimir, otlp, prometheus, secret, spanMetrics, tempo } from "../../src/index.js";
import { configOf, type Described, modelOf } from "./described.js";

const [traces, metrics, logs] = [tempo(), mimir(), loki()];

function shown(options: Parameters<typeof grafana>[0], stack: Partial<Described> = {}): Described {
  const pipelines = { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger({ name: "elsewhere" })] } };
  return { collectors: { edge: collector({ resources: { cpu: 1, memory: "1Gi" }, pipelines }) }, dashboards: grafana(options), ...stack };
}

const sourcesOf = (stack: Described): unknown => configOf("grafana", stack);

test("each source has the fixed uid of its node, and metrics are what opens first", () => {
  expect(sourcesOf(shown({ sources: [traces, metrics, logs] }))).toMatchObject({ prune: true, datasources: [
    { uid: "tempo", type: "tempo", url: "http://tempo:3200", isDefault: false }, { uid: "mimir", type: "prometheus", url: "http://mimir:8080/prometheus", isDefault: true }, { uid: "loki", type: "loki", url: "http://loki:3100", isDefault: false },
  ] });
});

test("every signal leads to the others", () => {
  expect(sourcesOf(shown({ sources: [traces, metrics, logs] }))).toMatchObject({ datasources: [
    { jsonData: { tracesToLogsV2: { datasourceUid: "loki" }, tracesToMetrics: { datasourceUid: "mimir" }, serviceMap: { datasourceUid: "mimir" } } },
    { jsonData: { exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: "tempo" }] } },
    { jsonData: { derivedFields: [{ matcherType: "label", matcherRegex: "trace_id", datasourceUid: "tempo" }] } },
  ] });
});

test("nothing leads to a source that is not shown", () => {
  const text = JSON.stringify(sourcesOf(shown({ sources: [jaeger()] })));
  expect(text).not.toContain("datasourceUid");
});

test("what Grafana must not expand has its dollar doubled", () => {
  const text = JSON.stringify(sourcesOf(shown({ sources: [traces, metrics, logs] })));
  expect(text.replaceAll("$$", "")).not.toContain("$");
});

test("a rate of spans is asked for only where a connector makes it", () => {
  expect(JSON.stringify(sourcesOf(shown({ sources: [traces, metrics] })))).not.toContain("traces_span_metrics_calls_total");
  const rates = spanMetrics();
  const pipelines = { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger({ name: "elsewhere" }), rates] }, metrics: { from: [rates], through: [memoryLimiter()], to: [prometheus()] } };
  const counting = { collectors: { edge: collector({ resources: { cpu: 1, memory: "1Gi" }, pipelines }) } };
  expect(JSON.stringify(sourcesOf(shown({ sources: [traces, metrics] }, counting)))).toContain("traces_span_metrics_calls_total{$$__tags}");
});

test("Jaeger has no service map, which it cannot draw", () => {
  expect(JSON.stringify(sourcesOf(shown({ sources: [jaeger(), metrics] })))).not.toContain("serviceMap");
});

test("a store that keeps tenants apart is asked for all that are written out", () => {
  const apart = loki({ tenants: true });
  const named = (...tenants: readonly string[]) => tenants.map((tenant) => exporter(apart, { headers: { "X-Scope-OrgID": tenant } }, { name: tenant }));
  const asked = (...tenants: readonly string[]): unknown => sourcesOf(shown({ sources: [apart] }, { collectors: { edge: collector({ pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: named(...tenants) } } }) } }));
  expect(asked("shop", "acme", "shop-2")).toMatchObject({ datasources: [{ jsonData: { httpHeaderName1: "X-Scope-OrgID" }, secureJsonData: { httpHeaderValue1: "acme|shop|shop-2" } }] });
});

test("a store that names its tenants is asked for them, whoever sends, and keeps them apart", () => {
  const apart = loki({ tenants: ["globex", "acme"] });
  const stack = shown({ sources: [apart] }, { collectors: { edge: collector({ pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [exporter(apart, { headers: { "X-Scope-OrgID": "shop" } })] } } }) } });
  expect(sourcesOf(stack)).toMatchObject({ datasources: [{ secureJsonData: { httpHeaderValue1: "acme|globex|shop" } }] });
  expect(configOf("loki", stack)).toMatchObject({ auth_enabled: true });
});

test("the tenant of a source outside the stack stands in its header", () => {
  expect(sourcesOf(shown({ sources: [externalLoki({ endpoint: "https://loki.acme.io", tenant: "shop" })] }))).toMatchObject({ datasources: [
    { url: "https://loki.acme.io", jsonData: { httpHeaderName1: "X-Scope-OrgID" }, secureJsonData: { httpHeaderValue1: "shop" } },
  ] });
});

test("browsers are sent to the port that is published, or to the one of the Gateway", () => {
  const tls = { cert: secret("GRAFANA_CERT"), key: secret("GRAFANA_KEY") };
  const addressAt = (expose: Exposure): unknown => modelOf(shown({ sources: [metrics], expose })).services.find(({ name }) => name === "grafana")?.options["url"];
  expect(addressAt(loadBalancer({ hostname: "grafana.example.com", tls }))).toBe("https://grafana.example.com:3000/");
  expect(addressAt(loadBalancer({ hostname: "grafana.example.com", tls: "none" }))).toBe("http://grafana.example.com:3000/");
  expect(addressAt(loadBalancer({ hostname: "grafana.example.com", gateway: { name: "web", namespace: "infra", listeners: { http: "https" } } }))).toBe("https://grafana.example.com/");
  expect([hostPorts(), hostPorts({ address: "0.0.0.0" }), hostPorts({ address: "10.0.0.5" }), hostPorts({ address: "fd00::5" })].map(addressAt)).toEqual(["http://localhost:3000/", "http://localhost:3000/", "http://10.0.0.5:3000/", "http://[fd00::5]:3000/"]);
});
