// A stack whose consumers make metrics of traces and sample whole traces: what needs all spans of a trace in one place, on two consumers.
import { collector, compose, connectors, defineStack, gateway, jaeger, kafka, keepErrors, keepPercent, loadBalancer, loki, memoryLimiter, prometheus, receiver, secret, spanMetrics, tailSampling } from "otelc";

const traces = jaeger();
const metrics = prometheus({ retention: "15d" });
const logs = loki();
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });
const tail = receiver(queue, { group_id: "worker" });
const red = spanMetrics({ metrics_flush_interval: "5s" });
const graph = connectors.serviceGraph({ metrics_flush_interval: "5s", store: { ttl: "10s", max_items: 100_000 } });
const kept = connectors.forward({ name: "kept" });
const guard = [memoryLimiter()];

export default defineStack({
  name: "derived",
  targets: [compose()],
  load: { traces: "2k/s", metrics: "2k/s", logs: "2k/s" },
  outage: "30m",
  collectors: {
    gateway: gateway({ replicas: 2, expose: loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } }), to: queue }),
    worker: collector({
      replicas: 2,
      sendingQueue: { volume: "20Gi" },
      pipelines: {
        traces: { from: [tail], through: guard, to: [red, graph, kept] },
        "traces/sampled": { from: [kept], through: [tailSampling({ decision_wait: "10s", policies: [keepErrors(), keepPercent(10)] })], to: [traces] },
        metrics: { from: [tail, red, graph], through: guard, to: [metrics] },
        logs: { from: [tail], through: guard, to: [logs] },
      },
    }),
  },
  selfMonitoring: metrics,
});
