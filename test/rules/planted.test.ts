// One config with thirty planted mistakes: each is said at its own line, and nothing else is said.
import { expect, test } from "vitest";
import { project } from "../support/project.js";

const config = `
import { agent, collector, compose, connectors, consumer, defineStack, exporter, exporters, extensions, externalKafka, gateway, grafana, hostPath, jaeger, kafka, keepErrors, kubernetes, loadBalancer, loki, memoryLimiter, otlp, patch, processors, prometheus, raw, receiver, receivers, tailSampling, batch } from "otelc";

const traces = jaeger(); // !no-single-replica
const metrics = prometheus({ replicas: 2 }); // !no-split-store !store-filled
const logs = loki();

const queue = kafka({
  brokers: 3,
  partitions: 4,
  retention: "20m", // !kafka-retention-covers-outage
  volume: "5Gi", // !kafka-retention-fits-volume
  minInSyncReplicas: 3, // !kafka-replication
});

const edge = gateway({
  replicas: 2,
  expose: loadBalancer(), // !no-insecure-exposure
  minAvailable: 2, // !disruption-budget-allows-drain
  through: [
    processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] }),
    memoryLimiter(), // !memory-limiter-first
    batch(), // !no-batch-before-persistent-queue
  ],
  to: exporter(queue, {
    producer: {
      required_acks: 1, // !kafka-at-least-once
      max_message_bytes: 2_000_000, // !kafka-message-size-chain
    },
    partition_traces_by_id: false,
    retry_on_failure: {
      max_elapsed_time: "5m", // !retry-outlasts-outage
    },
  }),
});

const workers = collector({ // !kubernetes-api-reachable
  replicas: 5, // !kafka-partitions-cover-consumers
  resources: { cpu: 1, memory: "1Gi" },
  pipelines: {
    traces: {
      from: [receiver(queue, {
        initial_offset: "latest", // !kafka-offset-earliest
        message_marking: {
          after: false, // !kafka-at-least-once
        },
        error_backoff: {
          initial_interval: "0s", // !kafka-backoff-complete
        },
      })],
      through: [
        memoryLimiter({
          limit_mib: 1000, // !memory-limiter-fits-container
        }),
        tailSampling({
          policies: [keepErrors()], // !tail-sampling-affinity
          decision_wait: "10s",
          num_traces: 100, // !tail-sampling-memory
        }),
        processors.k8sAttributes(), // !processor-order
      ],
      to: [
        exporter(traces, { sending_queue: {
          enabled: false, // !sending-queue-required
        } }),
        exporters.debug(), // !debug-exporter
      ],
    },
  },
});

const direct = collector({ // !persistent-queue-required
  replicas: 2,
  extensions: [
    extensions.fileStorage({ volume: "1Gi" }, { name: "unused" }), // !component-unused
  ],
  pipelines: {
    logs: { // !memory-limiter-required
      from: [otlp()],
      to: [
        logs,
        exporters.otlpHttp({
          endpoint: "http://logs.example.com", // !no-insecure-tls
        }),
        raw.exporter("vendor", {
          api_key: "abc", // !no-literal-secret
        }),
        raw.exporter("otlphttp", { endpoint: "https://otlp.example.com" }), // !component-renamed
      ],
    },
  },
  image: "registry.example.com/own:1.0.0",
});

export default defineStack({
  name: "planted",
  targets: [
    compose({
      services: {
        mock: { image: "mock:latest", restart: "no" }, // !no-latest-tag !resource-limits-required
        old: { image: "bitnami/kafka:3.6", deploy: { resources: { limits: { cpus: "1", memory: "1G" } } } }, // !image-available
        many: { image: "mock:1", ports: ["80:80"], deploy: { replicas: 2, resources: { limits: { cpus: "1", memory: "1G" } } } }, // !publish-with-replicas
        tempo: { image: "grafana/tempo:3.0.3", healthcheck: { test: ["CMD", "wget"] }, deploy: { resources: { limits: { cpus: "1", memory: "1G" } } } }, // !healthcheck-runs-in-image
        root: { image: "grafana/mimir:3.2.0", deploy: { resources: { limits: { cpus: "1", memory: "1G" } } } }, // !run-as-non-root
      },
    }),
    kubernetes({ namespace: "observability" }),
  ],
  load: { traces: "20k/s" },
  outage: "30m",
  collectors: { edge, workers, direct },
  dashboards: grafana({
    sources: [traces, metrics, logs],
    replicas: 2, // !grafana-needs-database
  }),
});
`;

const planted = config.split("\n").flatMap((line, index) => [...line.matchAll(/!([a-z-]+)/g)].map(([, rule]) => `${index + 1} lint/${rule ?? ""}`));

interface Shown { readonly code: string; readonly place: { readonly file: string; readonly line: number } | null }

test("each mistake is found at its line, in one run of the command, and nothing else is said", () => {
  const here = project();
  here.write("stack.config.ts", config);
  const run = here.otelc(["lint", "--format", "json"]);
  const findings: readonly Shown[] = JSON.parse(run.out);
  expect(planted.length).toBeGreaterThanOrEqual(30);
  expect(findings.map(({ code, place }) => `${place?.line ?? 0} ${code}`).sort()).toEqual([...planted].sort());
  expect(new Set(findings.map(({ place }) => place?.file))).toEqual(new Set(["stack.config.ts"]));
  expect(run.code).toBe(1);
});
