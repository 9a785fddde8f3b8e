// What no schema can say is held on everything that is emitted, and told at the line that says it.
import { describe, expect, test } from "vitest";
import { collector, hostPath, jaeger, kubernetes, loki, memoryLimiter, patch, receivers } from "../../src/index.js";
import { attempt, ingest } from "./build.js";

type Options = Parameters<typeof kubernetes>[0];
const found = (options: Partial<Options>) => attempt({ targets: [kubernetes({ namespace: "observability", ...options })], collectors: { edge: ingest(jaeger()) } }).diagnostics.map(({ code, at }) => [code, (Array.isArray(at) ? at : []).slice(3).join(".")]);
const pod = (spec: object) => ({ spec: { template: { spec } } });
const manifest = (kind: string, apiVersion: string, spec: object, name = "mine") => ({ apiVersion, kind, metadata: { name, namespace: "observability" }, spec });

describe("pod security", () => {
  test.each([
    [{ hostNetwork: true }, "patches.0.merge.spec.template.spec.hostNetwork"],
    [{ volumes: [{ name: "logs", hostPath: { path: "/var/log" } }] }, "patches.0.merge.spec.template.spec.volumes.0.hostPath"],
    [{ securityContext: { seccompProfile: null } }, "patches.0.merge"],
  ])("refuses %j at the patch that says it", (spec, place) => {
    expect(found({ patches: [patch({ kind: "StatefulSet", name: "edge" }, pod(spec))] })).toContainEqual(["emit/pod-security", place]);
  });

  test("says nothing of a namespace whose level somebody else decides", () => {
    expect(found({ createNamespace: false, patches: [patch({ kind: "StatefulSet", name: "edge" }, pod({ hostNetwork: true }))] })).toEqual([]);
  });
});

test("a pod in its host's network cannot let itself listen below 1024", () => {
  const refused = (port: number, spec: object) => attempt({
    targets: [kubernetes({ namespace: "observability", patches: [patch({ kind: "DaemonSet", name: "edge" }, pod(spec))] })],
    collectors: { edge: collector({ mode: "daemonset", mounts: [hostPath("/var/lib/devices")], sendingQueue: { volume: "5Gi" }, pipelines: { logs: { from: [receivers.syslog({ protocol: "rfc5424", tcp: { listen_address: `0.0.0.0:${port}` } })], through: [memoryLimiter()], to: [loki()] } } }) },
  }).diagnostics.map(({ code }) => code);
  expect(refused(514, { hostNetwork: true })).toEqual(["emit/host-network-sysctl"]);
  expect(refused(514, { hostNetwork: true, securityContext: { sysctls: null } })).toEqual([]);
  expect(refused(5514, { hostNetwork: true })).toEqual([]);
});

describe("a disruption budget of the user's own", () => {
  const budget = (spec: object) => found({ manifests: [manifest("PodDisruptionBudget", "policy/v1", { ...spec, selector: { matchLabels: { "app.kubernetes.io/name": "edge" } } })] });

  test("must let one replica go, in numbers and in percent", () => {
    expect(budget({ minAvailable: 2 })).toEqual([["emit/budget-blocks-drain", "manifests.0.spec.minAvailable"]]);
    expect(budget({ maxUnavailable: 0 })).toEqual([["emit/budget-blocks-drain", "manifests.0.spec.maxUnavailable"]]);
    expect(budget({ minAvailable: "51%" })).toEqual([["emit/budget-blocks-drain", "manifests.0.spec.minAvailable"]]);
    expect(budget({ minAvailable: "50%" })).toEqual([]);
    expect(budget({ maxUnavailable: "1%" })).toEqual([]);
  });

  test("of other pods is the user's own affair", () => {
    expect(found({ manifests: [manifest("PodDisruptionBudget", "policy/v1", { minAvailable: 9, selector: { matchLabels: { app: "other" } } })] })).toEqual([]);
  });
});

test("names are held to the rule of their kind", () => {
  const names = (kind: string, apiVersion: string, name: string) => found({ manifests: [{ apiVersion, kind, metadata: { name } }] }).map(([code]) => code);
  expect(names("Namespace", "v1", "a.b")).toContain("emit/object-name");
  expect(names("ConfigMap", "v1", "a.b")).not.toContain("emit/object-name");
  expect(names("ConfigMap", "v1", "a_b")).toContain("emit/object-name");
  expect(names("ClusterRole", "rbac.authorization.k8s.io/v1", "system:mine")).not.toContain("emit/object-name");
});

test("a Secret stands in no file with its value", () => {
  expect(found({ manifests: [{ apiVersion: "v1", kind: "Secret", metadata: { name: "token", namespace: "observability" }, stringData: { TOKEN: "x" } }] })).toEqual([["emit/secret-value", "manifests.0.stringData.TOKEN"]]);
});

test("a patch leaves an object what it is", () => {
  expect(found({ patches: [patch({ kind: "Service", name: "edge" }, { metadata: { namespace: "elsewhere" } })] })).toContainEqual(["emit/patch-identity", "patches.0.merge"]);
});

test("what a schema refuses is told where it was written", () => {
  expect(found({ patches: [patch({ kind: "Service", name: "edge" }, { metadata: { labels: { team: "a b" } } })] })).toEqual([["check/schema", "patches.0.merge.metadata.labels.team"]]);
  expect(found({ manifests: [manifest("Service", "v1", { ports: [{ port: 70_000 }] })] })).toEqual([["check/schema", "manifests.0.spec.ports.0.port"]]);
});
