// What is there only where it is asked for: routes of a Gateway, controllers apart, Cruise Control, and monitors of the Prometheus operator.
import { describe, expect, test } from "vitest";
import { compose, consumer, gateway, jaeger, kafka, kubernetes, kubernetesStrimzi, loadBalancer, prometheus, type KafkaOptions, type LoadBalancerOptions } from "../../src/index.js";
import { at, attempt, build, containerOf, ingest } from "./build.js";

describe("routes of a Gateway", () => {
  const gatewayOptions = { name: "public", namespace: "ingress", listeners: { grpc: "otlp-grpc", http: "https" } };
  const published = (options: LoadBalancerOptions = {}, targets = [kubernetes({ namespace: "observability" })]) => attempt({ targets, collectors: { edge: ingest(jaeger(), { expose: loadBalancer({ hostname: "otlp.example.com", gateway: gatewayOptions, ...options }) }) } });

  test("lead each protocol from a listener of its own to the collector's Service", () => {
    const result = published();
    expect(result.diagnostics).toEqual([]);
    expect(at(result.one("GRPCRoute", "edge"), "spec")).toEqual({ parentRefs: [{ name: "public", namespace: "ingress", sectionName: "otlp-grpc" }], hostnames: ["otlp.example.com"], rules: [{ backendRefs: [{ name: "edge", port: 4317 }] }] });
    expect(at(result.one("HTTPRoute", "edge"), "spec", "rules")).toEqual([{ backendRefs: [{ name: "edge", port: 4318 }] }]);
    expect(at(result.one("Service", "edge"), "spec", "type")).toBe("ClusterIP");
    expect(result.text("SECRETS.md")).toContain("`ingress/public`");
  });

  test("let in the Gateway's namespace, and nobody else from outside", () => {
    expect(at(published().one("NetworkPolicy", "edge"), "spec", "ingress")).toEqual([{ from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ingress" } } }], ports: [{ port: 4317, protocol: "TCP" }, { port: 4318, protocol: "TCP" }] }]);
  });

  test("publish only the protocol that has a listener", () => {
    const result = published({ gateway: { ...gatewayOptions, listeners: { http: "https" } } });
    expect([result.has("HTTPRoute"), result.has("GRPCRoute")]).toEqual([true, false]);
  });

  test("share no listener, and say what the Gateway decides instead", () => {
    expect(published({ gateway: { ...gatewayOptions, listeners: { grpc: "a", http: "a" } } }).diagnostics.map(({ code }) => code)).toContain("validate/wrong-value");
    expect(published({ allow: ["10.0.0.0/8"] }).diagnostics.map(({ code }) => code)).toEqual(["emit/not-supported"]);
    expect(published({}, [compose()]).diagnostics.map(({ code }) => code)).toContain("emit/not-on-compose");
  });
});

const stack = (options: Partial<KafkaOptions>, target = kubernetes({ namespace: "observability" })) => {
  const queue = kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "10Gi", ...options });
  return { targets: [target], collectors: { edge: gateway({ to: queue }), work: consumer({ from: queue, to: { traces: jaeger() } }) } };
};

describe("controllers apart", () => {
  const environment = (object: Parameters<typeof containerOf>[0]): Readonly<Record<string, unknown>> => {
    const entries = at(containerOf(object), "env");
    return Object.fromEntries((Array.isArray(entries) ? entries : []).map((entry: unknown) => [String(at(entry, "name")), at(entry, "value")]));
  };

  test("are a StatefulSet of their own with numbers of their own, and the brokers vote no more", () => {
    const result = build(stack({ controllers: 3 }));
    const [brokers, controllers] = [environment(result.one("StatefulSet", "kafka")), environment(result.one("StatefulSet", "kafka-controllers"))];
    expect(brokers).toMatchObject({ KAFKA_PROCESS_ROLES: "broker", KAFKA_LISTENERS: "CLIENT://:9092,LOCAL://localhost:19092" });
    expect(controllers).toMatchObject({ KAFKA_PROCESS_ROLES: "controller", KAFKA_LISTENERS: "CONTROLLER://:9093" });
    expect(controllers["KAFKA_ADVERTISED_LISTENERS"]).toBeUndefined();
    expect(brokers["KAFKA_CONTROLLER_QUORUM_VOTERS"]).toBe(controllers["KAFKA_CONTROLLER_QUORUM_VOTERS"]);
    expect(String(brokers["KAFKA_CONTROLLER_QUORUM_VOTERS"])).toMatch(/^1001@kafka-controllers-1001\.kafka-controllers-headless\.observability\.svc:9093,1002@/);
    expect(at(result.one("StatefulSet", "kafka-controllers"), "spec", "ordinals", "start")).toBe(1001);
    expect(at(result.one("PodDisruptionBudget", "kafka-controllers"), "spec", "maxUnavailable")).toBe(1);
  });

  test("are reached by brokers and each other only", () => {
    const text = JSON.stringify(at(build(stack({ controllers: 3 })).one("NetworkPolicy", "kafka-controllers"), "spec", "ingress"));
    expect([...text.matchAll(/"app.kubernetes.io\/name":"([\w-]+)"/g)].map(([, name]) => name)).toEqual(["kafka", "kafka-controllers"]);
  });

  test("are a pool of that size with Strimzi, and nothing on Compose", () => {
    expect(at(build(stack({ controllers: 5 }, kubernetesStrimzi({ namespace: "observability" }))).one("KafkaNodePool", "kafka-controllers"), "spec", "replicas")).toBe(5);
    expect(attempt(stack({ controllers: 3 }, compose())).diagnostics.map(({ code }) => code)).toContain("emit/not-on-compose");
    expect(attempt(stack({ controllers: 2 })).diagnostics.map(({ code }) => code)).toContain("validate/wrong-value");
  });
});

test("Cruise Control is Strimzi's, for two brokers or more", () => {
  const strimzi = kubernetesStrimzi({ namespace: "observability" });
  expect(at(build(stack({ cruiseControl: true }, strimzi)).one("Kafka"), "spec", "cruiseControl", "template", "cruiseControlContainer", "securityContext", "allowPrivilegeEscalation")).toBe(false);
  expect(at(build(stack({}, strimzi)).one("Kafka"), "spec", "cruiseControl")).toBeUndefined();
  expect(attempt(stack({ cruiseControl: true })).diagnostics.map(({ code }) => code)).toEqual(["emit/not-supported"]);
  expect(attempt(stack({ cruiseControl: true, brokers: 1 }, strimzi)).diagnostics.map(({ code }) => code)).toEqual(["emit/not-supported"]);
});

describe("monitors", () => {
  const monitors = { namespace: "monitoring", labels: { release: "prometheus" } };

  test("name the pods of everything that has metrics, and let the operator's Prometheus in", () => {
    const result = build(stack({}, kubernetesStrimzi({ namespace: "observability", monitors })));
    expect(result.one("PodMonitor", "edge").metadata.labels).toMatchObject({ release: "prometheus" });
    expect(at(result.one("PodMonitor", "edge"), "spec", "podMetricsEndpoints")).toEqual([{ port: "metrics", path: "/metrics", interval: "15s", relabelings: [{ targetLabel: "job", replacement: "edge" }] }]);
    expect(at(result.one("PodMonitor", "kafka"), "spec", "selector", "matchLabels")).toEqual({ "strimzi.io/cluster": "kafka" });
    for (const policy of ["edge", "jaeger", "kafka-strimzi"]) expect(JSON.stringify(at(result.one("NetworkPolicy", policy), "spec", "ingress"))).toContain('"kubernetes.io/metadata.name":"monitoring"');
  });

  test("give metrics of a collector of old the names that newer ones have, and leave others alone", () => {
    const endpoint = (collectorVersion: "0.118.0" | "0.119.0", name: string): unknown => at(attempt({ ...stack({}, kubernetesStrimzi({ namespace: "observability", monitors })), collectorVersion }).one("PodMonitor", name), "spec", "podMetricsEndpoints", 0);
    expect(endpoint("0.118.0", "edge")).toMatchObject({ metricRelabelings: expect.arrayContaining([{ sourceLabels: ["__name__"], regex: "otelcol_process_uptime", targetLabel: "__name__", replacement: "otelcol_process_uptime_seconds_total" }]) });
    for (const other of [endpoint("0.118.0", "jaeger"), endpoint("0.119.0", "edge")]) expect(other).not.toHaveProperty("metricRelabelings");
  });

  test("come with the alerts of a stack that nobody of its own watches, which ask by the names that pods are scraped by", () => {
    const result = build(stack({}, kubernetesStrimzi({ namespace: "observability", monitors })));
    const rule = result.one("PrometheusRule", "shop");
    expect(rule.metadata.labels).toMatchObject({ release: "prometheus" });
    const text = JSON.stringify(rule);
    for (const alert of ["CollectorDown", "ServiceDown", "QueueNearlyFull", "DataRefused", "VolumeNearlyFull"]) expect(text).toContain(`"alert":"${alert}"`);
    const jobs = new Set([...text.matchAll(/job=\\"([\w-]+)\\"/g)].map(([, job]) => job));
    expect([...jobs].filter((job) => !result.has("PodMonitor", job))).toEqual([]);
    // What only the stack's monitor sees is not asked for, and said not to be.
    expect(text).not.toMatch(/kafka_|httpcheck_/);
    expect(result.text("RUNBOOK.md")).toContain("Nobody watches Kafka and the lag of its consumers");
    expect(result.text("RUNBOOK.md")).toContain("kubectl -n monitoring port-forward svc/prometheus-operated 9090:9090");
  });

  test("leave alerts to the stack's own store, or to Grafana", () => {
    const metrics = prometheus();
    const watched = build({ ...stack({}, kubernetes({ namespace: "observability", monitors })), selfMonitoring: metrics });
    expect(watched.has("PrometheusRule")).toBe(false);
    expect(at(watched.one("PodMonitor", "edge"), "spec", "podMetricsEndpoints")).toEqual([{ port: "metrics", path: "/metrics" }]);
    expect(build(stack({})).text("RUNBOOK.md")).toContain("None: nothing scrapes the stack.");
  });

  test("are not there where the operator's kinds are not declared", () => {
    expect(build(stack({})).has("PodMonitor")).toBe(false);
  });
});
