// Jaeger 2 is a collector of its own kind, with an embedded Badger store.
import { storePorts } from "../collector/store-ports.js";
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import { hoursOf } from "./units.js";

const { ingest, query, metrics } = storePorts.jaeger;

export const jaeger: Definition = {
  ...plain,
  image: "jaegertracing/jaeger:2.20.0",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "20Gi", path: "/badger" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("otlp-grpc", ingest, "grpc"), tcp("query", query), tcp("health", 13_133), tcp("metrics", metrics)],
  probe: probe(13_133, "/status", ["wget", "-q", "--spider", "http://localhost:13133/status"]),
  metrics: { port: "metrics", path: "/metrics" },
  args: () => ["--config", "/etc/jaeger/config.yaml"],
  configs: (site) => [{ file: `${site.service.name}/config.yaml`, path: "/etc/jaeger/config.yaml", content: { documents: [configOf(site)] }, schema: "jaeger", origin: site.service.origin }],
};

function configOf({ service }: Site): unknown {
  const directory = service.volume?.path ?? "/badger";
  return {
    extensions: {
      healthcheckv2: { use_v2: true, http: { endpoint: "0.0.0.0:13133" } },
      jaeger_query: { storage: { traces: "main" }, http: { endpoint: `0.0.0.0:${query}` }, grpc: { endpoint: "0.0.0.0:16685" } },
      jaeger_storage: {
        backends: { main: { badger: { directories: { keys: `${directory}/keys`, values: `${directory}/values` }, ephemeral: false, ttl: { spans: hoursOf(service.options["retention"], "72h") } } } },
      },
    },
    // Batches of the stack's collectors may exceed gRPC's usual 4 MiB.
    receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${ingest}`, max_recv_msg_size_mib: 64 } } } },
    exporters: { jaeger_storage_exporter: { trace_storage: "main" } },
    service: {
      extensions: ["healthcheckv2", "jaeger_storage", "jaeger_query"],
      // No batch processor: a request is answered when it is stored, so nothing acknowledged is only in memory.
      pipelines: { traces: { receivers: ["otlp"], processors: [], exporters: ["jaeger_storage_exporter"] } },
      telemetry: {
        logs: { level: "info", encoding: "json" },
        metrics: { level: "normal", readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: metrics } } } }] },
      },
    },
  };
}
