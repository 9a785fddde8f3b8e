// The conversion matrix says what the targets do: each claim is held against a stack that asks for the feature, and the README's table is what the targets say.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { type Feature, features } from "../src/emit/feature.js";
import * as api from "../src/index.js";
import { targets } from "../targets/index.js";
import { root } from "./support/fixtures.js";

const { agent, collector, consumer, exporters, extensions, externalGrafana, externalKafka, gateway, grafana, hostPath, hostPorts, jaeger, kafka, loadBalancer, memoryLimiter, objectStore, otlp, override, patch, postgres, receivers, s3, secret, tempo } = api;

type Options = Parameters<typeof api.defineStack>[0];
type Asked = Partial<Options> & { readonly target?: Readonly<Record<string, unknown>> };

const plain = (settings: Partial<api.CollectorOptions> = {}): api.Collector => collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } }, ...settings });
const only = (settings: Partial<api.CollectorOptions>): Asked => ({ collectors: { edge: plain(settings) } });
const certificate = { cert: secret("CERT"), key: secret("CERT_KEY") };
const queued = (options: Partial<api.KafkaOptions> = {}, replicas: api.ConsumerReplicas = 2): Asked => {
  const queue = kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "50Gi", ...options });
  return { collectors: { edge: gateway({ to: queue, replicas: 2 }), work: consumer({ from: queue, to: { traces: jaeger() }, replicas }) } };
};
const stored = (storage: api.ObjectStore): Asked => ({ collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [tempo({ storage })] } } }) } });
const shown = (dashboards: (sources: readonly [api.Jaeger]) => api.Dashboards): Asked => {
  const traces = jaeger();
  return { collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) }, dashboards: dashboards([traces]) };
};
const edge = plain();

/** A stack that asks for the feature, and the options of the target where it is those that ask. */
const asking: Readonly<Record<Feature, Asked | ((target: string) => Asked)>> = {
  "fixed-replicas": only({ replicas: 3 }),
  "cpu-scaling": only({ replicas: { min: 2, max: 4, cpuUtilization: 70 } }),
  "lag-scaling": queued({}, { min: 2, max: 6, lagThreshold: 1000 }),
  "min-available": only({ replicas: 3, minAvailable: 2 }),
  "persistent-queue": only({ replicas: 2, sendingQueue: { volume: "10Gi" } }),
  agent: { collectors: { node: agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/a.log"], storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: exporters.otlpHttp({ endpoint: "https://otlp.example.com" }), mounts: [hostPath("/var/log")] }) } },
  "load-balancer": only({ replicas: 2, expose: loadBalancer({ tls: "none" }) }),
  "balancer-certificate": only({ replicas: 2, expose: loadBalancer({ tls: certificate }) }),
  "balancer-certificate-of-a-service": shown((sources) => grafana({ sources, expose: loadBalancer({ tls: certificate }) })),
  "balancer-address": only({ replicas: 2, expose: loadBalancer({ hostname: "otlp.example.com", internal: true, annotations: { team: "sre" } }) }),
  "balancer-ranges": only({ replicas: 2, expose: loadBalancer({ tls: "none", allow: ["10.0.0.0/8"] }) }),
  "gateway-routes": only({ replicas: 2, expose: loadBalancer({ gateway: { name: "public", namespace: "gateways", listeners: { grpc: "otlp" } } }) }),
  "host-ports": only({ expose: hostPorts() }),
  "udp-behind-a-balancer": { collectors: { edge: collector({ expose: loadBalancer({ tls: "none" }), pipelines: { metrics: { from: [receivers.statsd()], through: [memoryLimiter(), api.processors.deltaToCumulative()], to: [api.prometheus()] } } }) } },
  kafka: queued(),
  "kafka-controllers": queued({ controllers: 3 }),
  "cruise-control": queued({ cruiseControl: true }),
  "external-kafka": { collectors: { edge: gateway({ to: externalKafka({ bootstrap: ["kafka.example.com:9092"], brokers: 3, partitions: 6, retention: "1h" }), replicas: 2 }) } },
  "store-monolithic": only({}),
  "store-microservices": { collectors: { edge: collector({ replicas: 2, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [api.mimir({ storage: objectStore({ volume: "50Gi" }), mode: "microservices" })] } } }) } },
  "object-store": stored(objectStore({ volume: "50Gi" })),
  "external-object-store": stored(s3({ region: "eu-west-1", credentials: "workload-identity" })),
  "grafana-replicas": shown((sources) => grafana({ sources, replicas: 2, database: postgres({ volume: "10Gi" }) })),
  "external-grafana": shown((sources) => externalGrafana({ sources, provision: "files" })),
  mirror: { target: { images: { registry: "registry.example.com/mirror" } } },
  "pull-secrets": { target: { images: { registry: "registry.example.com/mirror", pullSecrets: ["registry"] } } },
  "storage-class": { target: { storageClass: "fast" } },
  pods: (target) => ({ collectors: { edge }, target: { pods: { labels: { team: "sre" } }, ...(target === "compose" ? {} : { overrides: [override(edge, { pods: { nodeSelector: {} } })] }) } }),
  "external-secrets": { target: { secrets: api.externalSecrets({ store: "vault" }) } },
  monitors: { target: { monitors: { namespace: "monitoring" } } },
  patches: (target) => ({ target: { patches: [patch(target === "compose" ? { kind: "service", name: "edge" } : { kind: "Deployment", name: "edge" }, {})] } }),
  "own-objects": (target) => ({ target: target === "compose" ? { services: { mine: { image: "registry.example.com/mine:1", deploy: { resources: { limits: { cpus: "1", memory: "64M" } } } } } } : { manifests: [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "mine", namespace: "observability" } }] } }),
  "cpu-limits": only({ resources: { cpu: "500m", memory: "512Mi" } }),
};

const builders: Readonly<Record<string, (options: Readonly<Record<string, unknown>>) => api.Target>> = {
  compose: (options) => api.compose(options),
  kubernetes: (options) => api.kubernetes({ namespace: "observability", ...options }),
  "kubernetes-strimzi": (options) => api.kubernetesStrimzi({ namespace: "observability", ...options }),
};

function codesFor(feature: Feature, target: string): readonly string[] {
  const example = asking[feature];
  const { target: options = {}, ...asked } = typeof example === "function" ? example(target) : example;
  const made = builders[target]?.(options);
  const stack = api.defineStack({ name: "shop", targets: made === undefined ? [] : [made], collectors: { edge: plain() }, ...asked });
  return compile(stack, {}).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const claims = Object.values(targets).flatMap((target) => (Object.keys(features) as Feature[]).map((feature) => ({ target: target.name, feature, ...target.expresses[feature] })));

test.each(claims)("$target: $feature is $is", ({ target, feature, is }) => {
  const codes = codesFor(feature, target);
  if (is === "yes" || is === "partly") expect(codes).toEqual([]);
  else if (is === "option") expect(codes).toEqual(["validate/unknown-key"]);
  else expect([...new Set(codes)]).toEqual([target === "compose" ? "emit/not-on-compose" : "emit/not-supported"]);
});

test("the README shows what the targets say", () => {
  const names = Object.values(targets).map((target) => target.name);
  const rows = (Object.keys(features) as Feature[]).map((feature) => {
    const cells = Object.values(targets).map((target) => {
      const { is, how } = target.expresses[feature];
      return `${is === "option" ? "no" : is}: ${how}`;
    });
    return `| ${features[feature]} | ${cells.join(" | ")} |`;
  });
  const table = ["<!-- what targets express: test/features.test.ts -->", `| feature | ${names.join(" | ")} |`, `|---|${names.map(() => "---").join("|")}|`, ...rows, "<!-- end -->"].join("\n");
  const page = ["README.md"].map((file) => join(root, file)).find((path) => existsSync(path) && readFileSync(path, "utf8").includes("<!-- what targets express"));
  expect(page).toBeDefined();
  if (page === undefined) return;
  const text = readFileSync(page, "utf8");
  const shownNow = /<!-- what targets express[\s\S]*?<!-- end -->/.exec(text)?.[0] ?? "";
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(page, text.replace(shownNow, () => table));
  else expect(shownNow).toBe(table);
});
