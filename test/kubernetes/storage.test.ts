// Object stores: buckets first, and only what needs them has the keys.
import { expect, test } from "vitest";
import { collector, grafana, loki, memoryLimiter, objectStore, otlp, postgres, s3, secret, tempo } from "../../src/index.js";
import { at, build, containerOf, podOf } from "./build.js";

const through = [memoryLimiter()];

test("a Job makes the buckets, and a store's pods wait for their own", () => {
  const objects = objectStore({ volume: "10Gi" });
  const [traces, logs] = [tempo({ storage: objects }), loki({ storage: objects })];
  const result = build({ collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through, to: [traces] }, logs: { from: [otlp()], through, to: [logs] } } }) } });
  expect(String(at(containerOf(result.one("Job")), "command", 2))).toContain("mc mb --ignore-existing store/shop-loki");
  const waiting = String(at(podOf(result.one("StatefulSet", "tempo")), "initContainers", 0, "command", 2));
  expect(waiting).toContain("mc ls store/shop-tempo");
  expect(waiting).not.toContain("shop-loki");
});

test("an object store outside opens its port to the stores, and to nobody else", () => {
  const objects = s3({ region: "eu-west-1", endpoint: "s3.example.com:9443", credentials: { accessKey: secret("AK"), secretKey: secret("SK") } });
  const result = build({ collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through, to: [tempo({ storage: objects })] } } }) } });
  expect(at(result.one("NetworkPolicy", "tempo"), "spec", "egress")).toContainEqual({ ports: [{ port: 9443, protocol: "TCP" }] });
  expect(JSON.stringify(result.one("NetworkPolicy", "edge"))).not.toContain("9443");
  expect(result.has("Job")).toBe(false);
});

test("Grafana with a database is a Deployment of equals, which tell each other about alerts", () => {
  const traces = tempo();
  const result = build({ collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through, to: [traces] } } }) }, dashboards: grafana({ replicas: 2, database: postgres({ volume: "5Gi" }), sources: [traces] }) });
  expect(at(result.one("Deployment", "grafana"), "spec", "replicas")).toBe(2);
  expect(at(result.one("NetworkPolicy", "grafana"), "spec", "ingress")).toContainEqual({ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "grafana", "app.kubernetes.io/instance": "shop" } } }], ports: [{ port: 9094, protocol: "TCP" }, { port: 9094, protocol: "UDP" }] });
  expect(at(result.one("Service", "grafana"), "spec", "ports")).toHaveLength(1);
});
