// What a user says of the target itself: mirrors, patches, manifests of one's own, secrets from a store.
import { describe, expect, test } from "vitest";
import { type KubernetesOptions, externalSecrets, grafana, jaeger, kubernetes, patch } from "../../src/index.js";
import { at, attempt, build, containerOf, ingest, podOf } from "./build.js";

const stack = (options: Partial<KubernetesOptions> = {}) => {
  const traces = jaeger();
  return { targets: [kubernetes({ namespace: "observability", ...options })], collectors: { edge: ingest(traces) }, dashboards: grafana({ sources: [traces] }) };
};

test("the kustomization names every file of the folder, and every file holds what it says", () => {
  const result = build(stack());
  const kustomization = result.artifacts.find(({ path }) => path === "kustomization.yaml");
  const files = result.artifacts.map(({ path }) => path).filter((path) => path.endsWith(".yaml") && path !== "kustomization.yaml");
  expect(at(kustomization?.documents, 0, "resources")).toEqual(files);
  expect(files).toContain("edge/statefulset.yaml");
});

test("images come from the mirror, with its credentials", () => {
  const set = build(stack({ images: { registry: "mirror.example.com/hub/", pullSecrets: ["hub"] } })).one("StatefulSet", "edge");
  expect(String(at(containerOf(set), "image"))).toMatch(/^mirror\.example\.com\/hub\/otel\//);
  expect(at(podOf(set), "imagePullSecrets")).toEqual([{ name: "hub" }]);
});

describe("a patch", () => {
  test("changes what it names, and a null removes", () => {
    const set = build(stack({ patches: [patch({ kind: "StatefulSet", name: "edge" }, { spec: { revisionHistoryLimit: 3, updateStrategy: null } })] })).one("StatefulSet", "edge");
    expect(at(set, "spec", "revisionHistoryLimit")).toBe(3);
    expect(at(set, "spec", "updateStrategy")).toBeUndefined();
  });

  test("that matches nothing is an error at the patch, with what there is", () => {
    const [diagnostic] = attempt(stack({ patches: [patch({ kind: "Deployment", name: "edge" }, {})] })).diagnostics;
    expect(diagnostic).toMatchObject({ code: "emit/patch-unmatched", at: ["targets", 0, "options", "patches", 0] });
    expect(diagnostic?.fix).toContain("StatefulSet");
  });

  test("that breaks an object is found by its schema", () => {
    expect(attempt(stack({ patches: [patch({ kind: "Service", name: "edge" }, { spec: { prots: [] } })] })).diagnostics.map(({ code }) => code)).toEqual(["check/schema"]);
  });
});

describe("a manifest of the user's own", () => {
  const map = (name: string) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace: "observability" }, data: { a: "b" } });

  test("stands beside the stack's", () => {
    expect(build(stack({ manifests: [map("mine")] })).artifacts.map(({ path }) => path)).toContain("manifests/01-configmap-mine.yaml");
  });

  test("never replaces one of the stack's", () => {
    expect(attempt(stack({ manifests: [map("edge-config")] })).diagnostics.map(({ code }) => code)).toEqual(["emit/manifest-collision"]);
  });

  test("must say what it is", () => {
    expect(attempt(stack({ manifests: [{ kind: "ConfigMap" }] })).diagnostics.map(({ code }) => code)).toEqual(["emit/manifest-incomplete"]);
  });
});

describe("secrets", () => {
  test("are made by the user, each by a line that shows no value", () => {
    const result = build(stack());
    expect(result.has("Secret")).toBe(false);
    expect(result.text("SECRETS.md")).toContain('kubectl -n observability create secret generic grafana-admin-password --from-file=GRAFANA_ADMIN_PASSWORD="$GRAFANA_ADMIN_PASSWORD_FILE"');
  });

  test("come from a store where the target names one", () => {
    const secret = build(stack({ secrets: externalSecrets({ store: "vault", prefix: "otel/production" }) })).one("ExternalSecret", "grafana-admin-password");
    expect(at(secret, "spec", "data")).toEqual([{ secretKey: "GRAFANA_ADMIN_PASSWORD", remoteRef: { key: "otel/production/GRAFANA_ADMIN_PASSWORD" } }]);
  });
});
