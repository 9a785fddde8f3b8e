import { describe, expect, test } from "vitest";
import { consumer, gateway, grafana, jaeger, kafka, prometheus } from "../../src/index.js";
import type { AlertRule } from "../../src/operations/alerts/rule.js";
import { ruleDocument, ruleTests } from "../../src/operations/alerts/rule-file.js";
import { ruleSet } from "../../src/operations/alerts/rules.js";
import { problemIn } from "../../src/promql/parse.js";
import { modelOf, queued } from "./stacks.js";

const model = modelOf(queued());
const rules = ruleSet(model, "prometheus", "compose");

function rule(name: string, node: string, where: (each: AlertRule) => boolean = () => true): AlertRule {
  const found = rules.alerts.find((each) => each.name === name && each.node === node && where(each));
  if (found === undefined) throw new Error(`there is no ${name} of ${node}`);
  return found;
}

describe("thresholds come from the model", () => {
  test("a queue must last as long as the declared outage", () => {
    expect(rule("QueueFillsBeforeOutageEnds", "door").expr).toContain("[5m]) * 1800 > 1.1 *");
    const { outage: _, ...undeclared } = queued();
    expect(ruleSet(modelOf(undeclared), "prometheus", "compose").alerts.find(({ name }) => name === "QueueFillsBeforeOutageEnds")?.expr).toContain("* 3600 >");
  });

  test("memory is compared with the container and with the limiter", () => {
    expect(rule("CollectorNearMemoryLimit", "door").expr).toContain(`> ${Math.floor(2 * 2 ** 30 * 0.9)}`);
    expect(rule("CollectorRefusesForMemory", "door").because).toBe("95% of the limiter's soft limit of 1311 MiB");
  });

  test("lag is compared with the retention, brokers and replicas with what is declared", () => {
    expect(rule("KafkaLagNearsRetention", "kafka").expr).toMatch(/> 3600$/);
    expect(rule("KafkaLagGrows", "kafka").expr).toMatch(/> 720$/);
    expect(rule("KafkaBrokerDown", "kafka").expr).toBe("kafka_brokers < 3");
    expect(rule("KafkaWritesBlocked", "kafka").expr).toMatch(/< 2$/);
  });

  test("rules of a queue are tried with its own topics", () => {
    const queue = kafka({ brokers: 3, partitions: 12, retention: "2h", volume: "150Gi", topics: { traces: "shop.traces", metrics: "shop.metrics", logs: "shop.logs" } });
    const named = modelOf({ selfMonitoring: prometheus(), collectors: { door: gateway({ to: queue }), worker: consumer({ from: queue, to: { traces: jaeger() } }) } });
    const tried = ruleSet(named, named.selfMonitoring ?? "", "compose").alerts.filter(({ group }) => group === "kafka");
    expect(tried.map(({ name }) => name)).toContain("KafkaWritesBlocked");
    expect(JSON.stringify(tried)).not.toContain("otlp_spans");
    expect(tried.find(({ name }) => name === "KafkaWritesBlocked")?.fires.labels).toEqual({ topic: "shop.traces" });
  });

  test("the declared load is a limit", () => {
    expect(rule("LoadAboveDeclared", "door").expr).toMatch(/> 20000$/);
  });

  test("replicas are counted", () => {
    expect(rule("CollectorReplicaMissing", "worker").expr).toBe('(sum(up{job="worker"}) or vector(0)) < 3');
  });
});

test("behind Kafka a failed attempt is a warning; with a queue it is a loss", () => {
  expect(rules.alerts.filter(({ node, labels }) => node === "worker" && labels?.["signal"] === "logs").map(({ name, severity }) => `${name} ${severity}`)).toContain("StoreRefuses warning");
  expect(rule("DataDroppedAtExport", "door").severity).toBe("critical");
});

test("an objective burns by three speeds, and a generous one keeps thresholds that can be reached", () => {
  const speeds = rules.alerts.filter(({ group }) => group === "slos");
  expect(speeds.map(({ name, severity }) => `${name} ${severity}`)).toEqual(["SloBurnsFast critical", "SloBurns critical", "SloBurnsSlowly warning"]);
  expect(speeds[0]?.expr).toContain("[60m]) > 0.0144) and");
  expect(rules.recordings).toContainEqual({ record: "slo:good:rate", expr: "sum(sum(rate(good[5m])))", labels: { slo: "ingest" } });
});

test("every condition is PromQL that gives series", () => {
  const conditions = (["compose", "kubernetes"] as const).flatMap((target) => ruleSet(model, "prometheus", target)).flatMap(({ alerts, recordings }) => [...alerts, ...recordings].map(({ expr }) => expr));
  expect(conditions.flatMap((expr) => problemIn(expr) ?? [])).toEqual([]);
});

test("no two rules are the same to Prometheus", () => {
  const ids = rules.alerts.map(({ name, node, severity, labels }) => JSON.stringify([name, node, severity, labels]));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every rule has a test that fires and one that is silent", () => {
  const tests = ruleTests(rules, "rules.yml").flatMap(({ document }) => (document as { tests: readonly { name: string }[] }).tests.map(({ name }) => name));
  for (const { name, node } of rules.alerts) {
    expect(tests.some((each) => each.startsWith(`${name} of ${node}`) && each.endsWith("fires"))).toBe(true);
    expect(name === "Watchdog" || tests.some((each) => each.startsWith(`${name} of ${node}`) && each.endsWith("is silent"))).toBe(true);
  }
});

test("Kubernetes asks the kubelet's figures of volumes, Compose the host's disk", () => {
  const names = (target: "compose" | "kubernetes"): readonly string[] => ruleSet(model, "prometheus", target).alerts.filter(({ group }) => group === "disk").map(({ name }) => name);
  expect(names("compose")).toEqual(["DiskWillFill", "DiskNearlyFull"]);
  expect(names("kubernetes")).toEqual(["VolumeNearlyFull"]);
});

test("the disk is the one that the stack's volumes lie on, and claims are the stack's own", () => {
  expect(rule("DiskNearlyFull", "otel-monitor").expr).not.toMatch(/bytes\{(?!mountpoint="\/var\/lib\/otelcol\/queue",)/);
  const [claims = ""] = ruleSet(model, "prometheus", "kubernetes").alerts.filter(({ name }) => name === "VolumeNearlyFull").map(({ expr }) => expr);
  const own = new RegExp(`^${/=~"(.+?)"/.exec(claims)?.[1]?.replaceAll("\\\\", "\\") ?? ""}$`);
  expect(["queue-door-0", "data-prometheus-0", "data-0-kafka-kafka-brokers-2", "data-0-kafka-brokers-2", "queue-otel-monitor-0"].filter((claim) => !own.test(claim))).toEqual([]);
  expect(["data-postgres-0", "door", "queue-other-door-of-shop-0"].filter((claim) => own.test(claim))).toEqual([]);
});

test("where nothing scrapes the stack there are no rules and no monitor", () => {
  const { selfMonitoring: _, alerts: __, ...blind } = queued();
  const unwatched = modelOf(blind);
  expect(ruleDocument(ruleSet(unwatched, "prometheus", "compose"))).toEqual({ groups: [] });
  expect(unwatched.collectors.map(({ name }) => name)).toEqual(["door", "worker"]);
});

test("the monitor reads the lag from the brokers, and takes nothing out of the queue", () => {
  const monitor = model.collectors.find(({ name }) => name === "otel-monitor");
  expect(monitor?.components.find(({ type }) => type === "kafka_metrics")?.options).toMatchObject({ topic_match: "^(otlp_spans|otlp_metrics|otlp_logs)$", scrapers: ["brokers", "topics", "consumers"] });
  expect(model.edges).toContainEqual(expect.objectContaining({ from: "otel-monitor", to: "prometheus", purpose: "telemetry" }));
});

test("a stack that only stores is watched too", () => {
  const metrics = prometheus();
  const names = ruleSet(modelOf({ collectors: {}, selfMonitoring: metrics, dashboards: grafana({ sources: [metrics, jaeger()] }) }), "prometheus", "compose").alerts.map(({ name, node }) => `${name} ${node}`);
  expect(names).toContain("ServiceDown prometheus");
});
