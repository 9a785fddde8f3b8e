import { expect, test } from "vitest";
import { collector, consumer, gateway, grafana, hostPorts, jaeger, kafka, loadBalancer, memoryLimiter, otlp, postgres, prometheus } from "../../src/index.js";
import { composed, errorsOf } from "./composed.js";
import { published, queued, single } from "./stacks.js";

test("replicas with a persistent queue are services of their own, each with its volume, under one name", () => {
  const { services, volumes } = composed(queued());
  for (const name of ["door-1", "door-2"]) {
    expect(services[name]?.["networks"]).toEqual({ default: { aliases: ["door"] } });
    expect(services[name]?.volumes).toContainEqual({ type: "volume", source: `${name}-queue`, target: "/var/lib/otelcol/queue" });
  }
  expect(services["door"]).toBeUndefined();
  expect(volumes).toHaveProperty("door-1-queue");
});

test("replicas without a volume are one service", () => {
  const { services } = composed(queued());
  expect(services["worker"]?.deploy.replicas).toBe(3);
  expect(services["worker-1"]).toBeUndefined();
});

test("an autoscaled collector runs its least replicas", () => {
  const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "50Gi" });
  const { services } = composed({ collectors: { door: gateway({ to: queue }), worker: consumer({ replicas: { min: 2, max: 6, lagThreshold: 1000 }, from: queue, to: { traces: jaeger() } }) } });
  expect(services["worker"]?.deploy.replicas).toBe(2);
});

test("a probe asks each service of a collector by name", () => {
  const { services } = composed(queued());
  expect(services["door-probe"]?.healthcheck?.test.join(" ")).toContain('"http://door-1:13133/" && wget -q -T 5 -O /dev/null "http://door-2:13133/"');
});

test("a probe asks every address of replicas that share a name, and misses the one that is gone", () => {
  const { services } = composed(queued());
  const question = services["worker-probe"]?.healthcheck?.test.join(" ");
  expect(question).toContain("nslookup -type=a worker");
  expect(question).toContain('[ "$$count" -ge 3 ]');
});

test("a probe has a network of its own, so that it outlives a restart of its collector", () => {
  expect(composed(single()).services["edge-probe"]).not.toHaveProperty("network_mode");
});

test("host ports stand on the collector itself, on loopback", () => {
  expect(composed(single(published)).services["edge"]?.ports).toEqual([
    { target: 4317, published: "4317", protocol: "tcp", mode: "ingress", host_ip: "127.0.0.1" },
    { target: 4318, published: "4318", protocol: "tcp", mode: "ingress", host_ip: "127.0.0.1" },
  ]);
});

test("ports stand in the order of their numbers, which dclint asks for", () => {
  const far = otlp({ protocols: { grpc: { endpoint: "0.0.0.0:14317" } } }, { name: "far" });
  const pipelines = { traces: { from: [far, otlp()], through: [memoryLimiter()], to: [jaeger()] } };
  expect(composed(single({ ...published, pipelines })).services["edge"]?.ports?.map((port) => port.published)).toEqual(["4317", "4318", "14317"]);
});

test("host ports of a collector with replicas are refused", () => {
  expect(errorsOf(single({ ...published, replicas: 2 }))).toEqual(['emit/host-ports-with-replicas: "edge" has 2 replicas and publishes host ports.']);
});

test("two collectors cannot publish one port", () => {
  const pipelines = { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } };
  const settings = { resources: { cpu: 1, memory: "1Gi" }, pipelines } as const;
  expect(errorsOf({ collectors: { one: collector({ ...settings, expose: hostPorts() }), two: collector({ ...settings, expose: hostPorts({ address: "0.0.0.0" }) }) } })).toEqual([
    'emit/host-port-taken: "two" publishes 4317/tcp and 4318/tcp, which "one" publishes already.',
  ]);
  expect(errorsOf({ collectors: { one: collector({ ...settings, expose: hostPorts() }), two: collector({ ...settings, expose: hostPorts({ address: "10.0.0.1" }) }) } })).toEqual([]);
});

test("Grafana publishes its pages and not the port that its replicas talk on", () => {
  const { services } = composed({ ...single(), dashboards: grafana({ sources: [prometheus()], expose: hostPorts() }) });
  expect(services["grafana"]?.ports?.map((port) => port.published)).toEqual(["3000"]);
});

test("a Grafana with replicas stands behind a balancer, knows its peers and keeps nothing on a volume", () => {
  const { services, volumes } = composed({ ...single(), dashboards: grafana({ replicas: 2, database: postgres({ volume: "1Gi" }), sources: [prometheus()], expose: loadBalancer({ tls: "none" }) }) });
  expect(services["grafana"]).toMatchObject({ deploy: { replicas: 2 }, environment: { GF_UNIFIED_ALERTING_HA_PEERS: "grafana:9094", GF_DATABASE_HOST: "postgres:5432" } });
  expect(services["grafana-lb"]?.ports?.map((port) => port.published)).toEqual(["3000"]);
  expect(volumes).not.toHaveProperty("grafana-data");
});
