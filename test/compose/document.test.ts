import { expect, test } from "vitest";
import { collector, exporter, file, grafana, jaeger, loki, memoryLimiter, mimir, objectStore, otlp, patch, prometheus, secret, tempo, kafka } from "../../src/index.js";
import { composed, errorsOf } from "./composed.js";
import { queued, single } from "./stacks.js";

test("a changed configuration changes the label of the services that read it, and of no other", () => {
  const before = composed({ ...single(), dashboards: grafana({ sources: [prometheus()] }) });
  const after = composed({ ...single(), dashboards: grafana({ sources: [prometheus({ retention: "30d" })] }) });
  const changed = Object.keys(before.services).filter((name) => before.services[name]?.labels["dev.otelc.config"] !== after.services[name]?.labels["dev.otelc.config"]);
  expect(changed).toEqual(["prometheus"]);
});

test("a secret in the environment is required by name and never given", () => {
  const store = exporter(jaeger(), { headers: { authorization: secret("TOKEN") } });
  const { services, file: read } = composed(single({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }));
  expect(services["edge"]?.environment?.["TOKEN"]).toBe("${TOKEN?set TOKEN in .env}");
  expect(read(".env.example")).toContain("\nTOKEN=\n");
});

test("a secret that is a file is a Compose secret, mounted where the configuration says", () => {
  const certified = otlp({ protocols: { grpc: { endpoint: "0.0.0.0:4317", tls: { cert_file: file(secret("OWN_CERT")), key_file: file(secret("OWN_KEY")) } } } });
  const { services, secrets } = composed(single({ pipelines: { traces: { from: [certified], through: [memoryLimiter()], to: [jaeger()] } } }));
  expect(services["edge"]?.["secrets"]).toEqual([{ source: "OWN_CERT", target: "/run/secrets/OWN_CERT" }, { source: "OWN_KEY", target: "/run/secrets/OWN_KEY" }]);
  expect(secrets).toEqual({ OWN_CERT: { file: "${OWN_CERT_FILE:-./secrets/OWN_CERT}" }, OWN_KEY: { file: "${OWN_KEY_FILE:-./secrets/OWN_KEY}" } });
});

test("the mirror stands before every image", () => {
  const images = Object.values(composed(queued(), { images: { registry: "registry.acme.io/mirror/" } }).services).map(({ image }) => image);
  expect(images.filter((image) => !/^registry\.acme\.io\/mirror\/[\w-]+/.test(image))).toEqual([]);
});

test("the project's name stands in every volume and network", () => {
  expect(Object.values(composed(single({ sendingQueue: { volume: "1Gi" } }), { project: "acme" }).volumes)).toContainEqual({ name: "acme_edge-queue" });
});

test("a service of one's own stands beside the others, with its volumes declared", () => {
  const own = { image: "nginx:1.29", volumes: ["pages:/usr/share/nginx/html", "./site:/site:ro", { type: "volume", source: "cache", target: "/cache" }] };
  const { services, volumes } = composed(single(), { services: { web: own } });
  expect(services["web"]).toEqual(own);
  expect(volumes).toMatchObject({ pages: { name: "shop_pages" }, cache: { name: "shop_cache" } });
  expect(volumes).not.toHaveProperty("./site");
});

test("a service of one's own never replaces one of the stack", () => {
  expect(errorsOf(single(), { services: { jaeger: { image: "x:1" } } })).toEqual(['emit/service-collision: The stack has a service "jaeger" already.']);
});

test("a service of one's own cannot take a port that the stack publishes", () => {
  expect(errorsOf(queued(), { services: { web: { image: "nginx:1.29", ports: ["4317:80"] } } })).toEqual(['emit/host-port-taken: "web" publishes 4317/tcp, which "door-lb" publishes already.']);
});

test("a patch merges into what it names, and null removes", () => {
  const { services } = composed(single(), { patches: [patch({ kind: "service", name: "jaeger" }, { environment: { GODEBUG: "x" }, stop_grace_period: null })] });
  expect(services["jaeger"]).toMatchObject({ environment: { GODEBUG: "x" }, image: expect.stringContaining("jaeger") });
  expect(services["jaeger"]).not.toHaveProperty("stop_grace_period");
});

test("a patch that matches nothing is an error", () => {
  expect(errorsOf(single(), { patches: [patch({ kind: "service", name: "jager" }, {}), patch({ kind: "Deployment", name: "edge" }, {})] })).toEqual([
    'emit/patch-unmatched: The patch of service "jager" matches nothing.', 'emit/patch-unmatched: The patch of Deployment "edge" matches nothing.',
  ]);
});

test("stores in many processes are refused, and in one process wait for their buckets", () => {
  const storage = objectStore({ volume: "10Gi" });
  const queue = kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" });
  const of = (traces: ReturnType<typeof tempo>, metrics: ReturnType<typeof mimir>, logs: ReturnType<typeof loki>) => {
    const pipelines = { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } };
    return { collectors: { edge: collector({ resources: { cpu: 1, memory: "1Gi" }, pipelines }) } };
  };
  const mode = "microservices";
  expect(errorsOf(of(tempo({ storage, mode, ingest: queue }), mimir({ storage, mode }), loki({ storage, mode }))).map((error) => error.split(":")[0])).toEqual(["emit/not-on-compose", "emit/not-on-compose", "emit/not-on-compose"]);
  const { services } = composed(of(tempo({ storage }), mimir({ storage }), loki({ storage })));
  for (const name of ["tempo", "mimir", "loki"]) expect(services[name]?.depends_on?.["object-store-buckets"]).toEqual({ condition: "service_completed_successfully" });
  expect(services["object-store-buckets"]?.entrypoint?.[2]).toContain("mc mb --ignore-existing store/shop-mimir-blocks\nmc mb --ignore-existing store/shop-mimir-ruler");
});
