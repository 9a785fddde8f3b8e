// What runs a workload: the kind of its controller, its pods, its volumes, and how it is scaled and drained.
import { describe, expect, test } from "vitest";
import { agent, collector, consumer, extensions, gateway, grafana, hostPath, jaeger, kafka, kubernetes, loki, memoryLimiter, otlp, override, prometheus, receivers } from "../../src/index.js";
import { at, attempt, build, containerOf, ingest, podOf } from "./build.js";

const queue = () => kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "10Gi" });
const memoryOnly = (to = jaeger(), replicas = 2) => collector({ replicas, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [to] } } });
const codes = (result: ReturnType<typeof attempt>) => result.diagnostics.map(({ code }) => code);

describe("a collector", () => {
  test("without a volume becomes a Deployment that never sinks below its replicas", () => {
    const deployment = build({ collectors: { edge: memoryOnly() } }).one("Deployment", "edge");
    expect(at(deployment, "spec", "replicas")).toBe(2);
    expect(at(deployment, "spec", "strategy", "rollingUpdate")).toEqual({ maxUnavailable: 0, maxSurge: 1 });
  });

  test("with a persistent queue becomes a StatefulSet with one volume, which is kept", () => {
    const set = build({ collectors: { edge: ingest(jaeger()) } }).one("StatefulSet", "edge");
    expect(at(set, "spec", "volumeClaimTemplates", 0, "metadata", "name")).toBe("queue");
    expect(at(set, "spec", "persistentVolumeClaimRetentionPolicy")).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
    expect(at(set, "spec", "serviceName")).toBe("edge-headless");
  });

  test("is asked on 13133, stops slowly, and holds no right", () => {
    const set = build({ collectors: { edge: ingest(jaeger()) } }).one("StatefulSet", "edge");
    expect(at(containerOf(set), "readinessProbe", "httpGet")).toEqual({ port: 13133, path: "/" });
    expect(at(containerOf(set), "lifecycle", "preStop")).toEqual({ sleep: { seconds: 10 } });
    expect(at(podOf(set), "terminationGracePeriodSeconds")).toBe(70);
    expect(at(podOf(set), "automountServiceAccountToken")).toBe(false);
    expect(at(podOf(set), "securityContext")).toMatchObject({ runAsNonRoot: true, fsGroup: 10001, seccompProfile: { type: "RuntimeDefault" } });
    expect(at(containerOf(set), "securityContext")).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } });
  });

  test("has requests, and a memory limit that equals its request", () => {
    const resources = at(containerOf(build({ collectors: { edge: memoryOnly() } }).one("Deployment", "edge")), "resources");
    expect(resources).toMatchObject({ requests: { cpu: "1", memory: "2Gi" }, limits: { memory: "2Gi" } });
    expect(at(resources, "limits", "cpu")).toBeUndefined();
  });

  test("restarts when its own configuration changes, and only then", () => {
    const hashes = (timeout: "5s" | "6s") => {
      const traces = jaeger();
      const result = build({ collectors: { one: memoryOnly(traces), two: ingest(traces, { pipelines: { traces: { from: [otlp({ protocols: { http: { idle_timeout: timeout } } })], through: [memoryLimiter()], to: [traces] } } }) } });
      const hash = (kind: string, name: string) => at(result.one(kind, name), "spec", "template", "metadata", "annotations", "otelc.dev/config");
      return [hash("Deployment", "one"), hash("StatefulSet", "two")];
    };
    const [before, after] = [hashes("5s"), hashes("6s")];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  test("whose name is too long for a StatefulSet is refused at its name, not shortened", () => {
    const name = "a".repeat(53);
    const result = attempt({ collectors: { [name]: ingest(jaeger()) } });
    expect(codes(result)).toContain("emit/name-too-long");
    expect(result.diagnostics.find(({ code }) => code === "emit/name-too-long")?.at).toEqual(["collectors", name]);
  });
});

describe("an agent with host mounts", () => {
  const logs = () => agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*/*/*.log"] })] }, mounts: [hostPath("/var/log/pods")], to: kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" }) });

  test("runs as a DaemonSet in a privileged namespace of its own, on every node", () => {
    const result = build({ collectors: { node: logs() } });
    const set = result.one("DaemonSet", "node");
    expect(set.metadata.namespace).toBe("observability-agents");
    expect(at(podOf(set), "tolerations")).toEqual([{ operator: "Exists" }]);
    expect(at(result.one("Namespace", "observability-agents"), "metadata", "labels", "pod-security.kubernetes.io/enforce")).toBe("privileged");
    expect(at(result.one("Namespace", "observability"), "metadata", "labels", "pod-security.kubernetes.io/enforce")).toBe("restricted");
  });

  test("takes an override's pod settings in place of the target's", () => {
    const node = logs();
    const target = kubernetes({ namespace: "observability", pods: { nodeSelector: { pool: "telemetry" } }, overrides: [override(node, { pods: { nodeSelector: {} } })] });
    const result = build({ targets: [target], collectors: { node } });
    expect(at(podOf(result.one("DaemonSet", "node")), "nodeSelector")).toBeUndefined();
    expect(at(podOf(result.one("StatefulSet", "kafka")), "nodeSelector")).toEqual({ pool: "telemetry" });
  });
});

describe("scaling", () => {
  test("by CPU is an HPA, and nobody else sets the replicas", () => {
    const result = build({ collectors: { edge: ingest(jaeger(), { replicas: { min: 3, max: 10, cpuUtilization: 70 }, minAvailable: 2 }) } });
    expect(at(result.one("StatefulSet", "edge"), "spec", "replicas")).toBeUndefined();
    expect(at(result.one("HorizontalPodAutoscaler", "edge"), "spec")).toMatchObject({ minReplicas: 3, maxReplicas: 10, scaleTargetRef: { kind: "StatefulSet", name: "edge" } });
    expect(result.has("ScaledObject")).toBe(false);
    expect(at(result.one("PodDisruptionBudget", "edge"), "spec", "minAvailable")).toBe(2);
  });

  test("by lag is one trigger a topic, never beyond the partitions, and no HPA beside it", () => {
    const topics = queue();
    const result = build({ collectors: { edge: gateway({ to: topics }), work: consumer({ from: topics, to: { traces: jaeger(), logs: loki() }, replicas: { min: 2, max: 50, lagThreshold: 1000 } }) } });
    const scaled = result.one("ScaledObject", "work");
    expect(at(scaled, "spec", "maxReplicaCount")).toBe(6);
    expect(at(scaled, "spec", "triggers")).toMatchObject([{ metadata: { topic: "otlp_spans", consumerGroup: "work", lagThreshold: "1000" } }, { metadata: { topic: "otlp_logs" } }]);
    expect(result.has("HorizontalPodAutoscaler", "work")).toBe(false);
    expect(at(result.one("Deployment", "work"), "spec", "replicas")).toBeUndefined();
  });

  test("without a stated budget lets a drain take one replica at a time", () => {
    expect(at(build({ collectors: { edge: ingest(jaeger(), { replicas: 3 }) } }).one("PodDisruptionBudget", "edge"), "spec")).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" });
  });

  test("of one replica has no budget, which would only hold up a drain", () => {
    expect(build({ collectors: { edge: ingest(jaeger(), { replicas: 1 }) } }).has("PodDisruptionBudget")).toBe(false);
  });
});

describe("stores", () => {
  test("become StatefulSets with the target's storage class, and an override's where there is one", () => {
    const [traces, metrics] = [jaeger(), prometheus()];
    const target = kubernetes({ namespace: "observability", storageClass: "gp3", overrides: [override(metrics, { storageClass: "io2" })] });
    const result = build({ targets: [target], collectors: { edge: ingest(traces) }, dashboards: grafana({ sources: [traces, metrics] }) });
    const storageClass = (name: string) => at(result.one("StatefulSet", name), "spec", "volumeClaimTemplates", 0, "spec", "storageClassName");
    expect([storageClass("jaeger"), storageClass("prometheus")]).toEqual(["gp3", "io2"]);
  });
});

test("an agent that only keeps a queue on its node is not root", () => {
  const queueing = agent({ from: { logs: [otlp()] }, sendingQueue: { volume: "1Gi" }, to: queue() });
  const set = build({ collectors: { node: queueing } }).one("DaemonSet", "node");
  expect(at(podOf(set), "securityContext")).toMatchObject({ runAsNonRoot: true, runAsUser: 10001 });
  expect(at(podOf(set), "initContainers", 0, "command")).toEqual(["chown", "10001:10001", "/var/lib/otelcol/queue"]);
  expect(at(podOf(set), "volumes")).toContainEqual({ name: "queue", hostPath: { path: "/var/lib/otelc/observability-agents/node/queue", type: "DirectoryOrCreate" } });
});

test("volumes whose names Kubernetes would refuse get a name of their own, which two never share", () => {
  const logs = (name: string) => receivers.fileLog({ include: [`/var/log/${name}.log`], storage: extensions.fileStorage({ volume: "1Gi" }, { name }) }, { name });
  const result = build({ collectors: { node: agent({ from: { logs: [logs("a_b"), logs("a-b")] }, mounts: [hostPath("/var/log/My.App")], to: kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" }) }) } });
  const volumes = at(podOf(result.one("DaemonSet", "node")), "volumes");
  const names = (Array.isArray(volumes) ? volumes : []).map((volume: unknown) => String(at(volume, "name")));
  expect(names.filter((name) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) || name.length > 63)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
