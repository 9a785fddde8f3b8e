// Object stores: buckets first, and only what needs them has the keys.
import { expect, test } from "vitest";
import { azureBlob, collector, exporters, externalKafka, gcs, grafana, loki, type LogsDestination, type ObjectStore, memoryLimiter, objectStore, otlp, postgres, s3, secret, tempo } from "../../src/index.js";
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

const keptIn = (storage: ObjectStore, mode?: "microservices") => {
  const logs = loki(mode === undefined ? { storage } : { storage, mode });
  return build({ collectors: { edge: collector({ pipelines: { logs: { from: [otlp()], through, to: [logs] } } }) } });
};
const labelsOf = (workload: unknown): unknown => at(workload, "spec", "template", "metadata", "labels");
const tokensFrom = (address: string, port: number) => ({ to: [{ ipBlock: { cidr: `${address}/32` } }], ports: [{ port, protocol: "TCP" }] });

test("Azure gives a token to the pods that sign in, which ask for it by a label; Loki is told to use it", () => {
  const result = keptIn(azureBlob({ account: "acme" }), "microservices");
  expect(labelsOf(result.one("StatefulSet", "loki-ingester"))).toMatchObject({ "azure.workload.identity/use": "true" });
  for (const other of ["loki", "loki-cache"]) expect(labelsOf(result.one("Deployment", other))).not.toHaveProperty(["azure.workload.identity/use"]);
  expect(JSON.stringify(result.one("ConfigMap", "loki-config"))).toContain("use_federated_token: true");
  const keyed = keptIn(azureBlob({ account: "acme", credentials: { accountKey: secret("AZURE_KEY") } }));
  expect(labelsOf(keyed.one("StatefulSet", "loki"))).not.toHaveProperty(["azure.workload.identity/use"]);
  expect(at(containerOf(keyed.one("StatefulSet", "loki")), "env")).toEqual([{ name: "AZURE_STORAGE_KEY", valueFrom: { secretKeyRef: { name: "azure-key", key: "AZURE_KEY" } } }]);
});

test("who signs in by identity reaches what gives it a token, and who has a key does not", () => {
  const egress = (storage: ObjectStore, mode?: "microservices", name = "loki"): unknown => at(keptIn(storage, mode).one("NetworkPolicy", name), "spec", "egress");
  expect(egress(gcs())).toEqual(expect.arrayContaining([tokensFrom("169.254.169.252", 988), tokensFrom("169.254.169.254", 80), { ports: [{ port: 443, protocol: "TCP" }] }]));
  expect(egress(s3({ region: "eu-west-1" }), "microservices", "loki-ingester")).toContainEqual(tokensFrom("169.254.170.23", 80));
  expect(JSON.stringify(egress(s3({ region: "eu-west-1" }), "microservices", "loki-cache") ?? [])).not.toContain("169.254.170.23");
  expect(JSON.stringify(egress(gcs({ credentials: { serviceAccountKey: secret("GCS_KEY") } })))).not.toContain("169.254.169.25");
});

test("collectors that sign in to Azure or to MSK as their pod are given a token too", () => {
  const sent = (to: LogsDestination, name: string, kind: string): unknown => build({ collectors: { edge: collector({ pipelines: { logs: { from: [otlp()], through, to: [to] } } }) } }).one(kind, name);
  expect(labelsOf(sent(exporters.azureBlob({ url: "https://acme.blob.core.windows.net/", auth: { type: "workload_identity" } }), "edge", "Deployment"))).toMatchObject({ "azure.workload.identity/use": "true" });
  const msk = externalKafka({ bootstrap: ["msk.example.com:9098"], brokers: 3, partitions: 6, retention: "1h", auth: { mechanism: "AWS_MSK_IAM_OAUTHBEARER", region: "eu-west-1" } });
  expect(at(sent(msk, "edge", "NetworkPolicy"), "spec", "egress")).toContainEqual(tokensFrom("169.254.170.23", 80));
});

test("the key of a Google service account is a file, for those parts that keep something", () => {
  const result = keptIn(gcs({ credentials: { serviceAccountKey: secret("GCS_KEY") } }), "microservices");
  const [ingester, gateway] = [result.one("StatefulSet", "loki-ingester"), result.one("Deployment", "loki")];
  expect(at(containerOf(ingester), "env")).toContainEqual({ name: "GOOGLE_APPLICATION_CREDENTIALS", value: "/run/secrets/otelc/GCS_KEY" });
  expect(JSON.stringify(podOf(ingester))).toContain('"path":"GCS_KEY"');
  expect(JSON.stringify(podOf(gateway))).not.toContain("GCS_KEY");
});

test("Grafana with a database is a Deployment of equals, which tell each other about alerts", () => {
  const traces = tempo();
  const result = build({ collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through, to: [traces] } } }) }, dashboards: grafana({ replicas: 2, database: postgres({ volume: "5Gi" }), sources: [traces] }) });
  expect(at(result.one("Deployment", "grafana"), "spec", "replicas")).toBe(2);
  expect(at(result.one("NetworkPolicy", "grafana"), "spec", "ingress")).toContainEqual({ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "grafana", "app.kubernetes.io/instance": "shop" } } }], ports: [{ port: 9094, protocol: "TCP" }, { port: 9094, protocol: "UDP" }] });
  expect(at(result.one("Service", "grafana"), "spec", "ports")).toHaveLength(1);
});
