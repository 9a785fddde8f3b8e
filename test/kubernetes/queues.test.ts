// Kafka, plain and by Strimzi: two ways through one seam.
import { describe, expect, test } from "vitest";
import { agent, consumer, gateway, hostPath, jaeger, kafka, kubernetesStrimzi, loki, prometheus, receivers } from "../../src/index.js";
import { at, attempt, build, containerOf, podOf } from "./build.js";

const cluster = (brokers = 3) => kafka({ brokers, partitions: 6, retention: "2h", volume: "10Gi" });
const collectors = (queue = cluster()) => ({ edge: gateway({ to: queue }), work: consumer({ from: queue, to: { traces: jaeger(), logs: loki() }, replicas: { min: 2, max: 6, lagThreshold: 1000 } }) });
const strimzi = (queue = cluster()) => build({ targets: [kubernetesStrimzi({ namespace: "observability" })], collectors: collectors(queue), selfMonitoring: prometheus() });

describe("plain Kafka", () => {
  test("is one StatefulSet whose brokers take their number from their pod and keep data below the volume's root", () => {
    const set = build({ collectors: collectors() }).one("StatefulSet", "kafka");
    const environment = at(containerOf(set), "env");
    expect(environment).toContainEqual({ name: "KAFKA_NODE_ID", valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } } });
    expect(environment).toContainEqual({ name: "KAFKA_ADVERTISED_LISTENERS", value: "CLIENT://$(POD_NAME).kafka-headless.observability.svc:9092,LOCAL://localhost:19092" });
    expect(environment).toContainEqual({ name: "KAFKA_LOG_DIRS", value: "/var/lib/kafka/data" });
    expect(at(set, "spec", "ordinals")).toEqual({ start: 1 });
    expect(at(set, "spec", "podManagementPolicy")).toBe("Parallel");
  });

  test("loses at most one broker to a drain, and none to a shared host", () => {
    const result = build({ collectors: collectors() });
    expect(at(result.one("PodDisruptionBudget", "kafka"), "spec")).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: "IfHealthyBudget" });
    expect(at(podOf(result.one("StatefulSet", "kafka")), "affinity", "podAntiAffinity")).toHaveProperty("requiredDuringSchedulingIgnoredDuringExecution");
  });

  test("gets its topics from a Job whose name follows what it does", () => {
    const name = (retention: "1h" | "2h") => build({ collectors: collectors(kafka({ brokers: 3, partitions: 6, retention, volume: "10Gi" })) }).one("Job").metadata.name;
    expect(name("1h")).toMatch(/^kafka-topics-[0-9a-f]{8}$/);
    expect(name("1h")).not.toBe(name("2h"));
  });
});

describe("Strimzi", () => {
  test("runs controllers apart from brokers, and both roles together in a small cluster", () => {
    const pools = (result: ReturnType<typeof build>) => result.objects.filter((object) => object.kind === "KafkaNodePool").map((object) => at(object, "spec", "roles"));
    expect(pools(strimzi())).toEqual([["controller"], ["broker"]]);
    expect(pools(strimzi(cluster(1)))).toEqual([["controller", "broker"]]);
  });

  test("lets clients in with TLS and SCRAM only, each with its own user and the least access", () => {
    const result = strimzi();
    expect(at(result.one("Kafka", "kafka"), "spec", "kafka", "listeners")).toMatchObject([{ port: 9093, tls: true, authentication: { type: "scram-sha-512" } }]);
    const operations = (name: string) => JSON.stringify(at(result.one("KafkaUser", name), "spec", "authorization", "acls"));
    expect(operations("edge")).toContain('["Describe","Write"]');
    expect(operations("edge")).not.toContain("Read");
    expect(operations("work")).not.toContain("Write");
    expect(operations("work")).toContain('{"resource":{"type":"group","name":"work","patternType":"literal"},"operations":["Read"],"host":"*"}');
    expect(operations("work")).not.toContain("otlp_metrics");
  });

  test("is wired into the collectors: address, certificate authority, and a password that is never written", () => {
    const result = strimzi();
    const config = String(at(result.one("ConfigMap", "work-config"), "data", "collector.yaml"));
    expect(config).toContain("kafka-kafka-bootstrap.observability.svc:9093");
    expect(config).toContain("ca_file: /run/secrets/otelc/strimzi_kafka_ca");
    expect(config).toContain("password: ${env:strimzi_work_password}");
    expect(at(containerOf(result.one("Deployment", "work")), "env")).toContainEqual({ name: "strimzi_work_password", valueFrom: { secretKeyRef: { name: "work", key: "password" } } });
    expect(result.text("SECRETS.md")).not.toContain("strimzi_");
  });

  test("keeps the topics' own names beside names that Kubernetes allows", () => {
    expect(at(strimzi().one("KafkaTopic", "otlp-spans"), "spec")).toMatchObject({ topicName: "otlp_spans", partitions: 6, replicas: 3, config: { "retention.ms": 7_200_000 } });
  });

  test("lets the autoscaler sign in as the consumer", () => {
    const result = strimzi();
    expect(at(result.one("TriggerAuthentication", "work"), "spec")).toMatchObject({ configMapTargetRef: [{ parameter: "username" }], secretTargetRef: [{ parameter: "password", name: "work" }, { parameter: "ca", name: "kafka-cluster-ca-cert" }] });
    expect(at(result.one("ScaledObject", "work"), "spec", "triggers", 0)).toMatchObject({ metadata: { sasl: "scram_sha512", tls: "enable" }, authenticationRef: { name: "work" } });
  });

  test("runs nothing of the plain cluster", () => {
    const result = strimzi();
    expect(result.has("StatefulSet", "kafka")).toBe(false);
    expect(result.has("Job")).toBe(false);
  });

  test("is not for an agent, whose namespace has none of its Secrets", () => {
    const queue = cluster();
    const node = agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/*.log"] })] }, mounts: [hostPath("/var/log")], to: queue });
    const result = attempt({ targets: [kubernetesStrimzi({ namespace: "observability" })], collectors: { node } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["emit/secret-in-other-namespace"]);
  });
});
