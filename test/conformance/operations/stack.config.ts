// What the scripts are tried on: every kind of volume that they treat in a way of its own.
import { collector, compose, defineStack, grafana, jaeger, loki, memoryLimiter, otlp, postgres, prometheus } from "otelc";

const traces = jaeger();
const metrics = prometheus();
const logs = loki();
const edge = { from: [otlp()], through: [memoryLimiter()] };

export default defineStack({
  name: "tried",
  targets: [compose()],
  collectors: {
    edge: collector({
      sendingQueue: { volume: "1Gi" },
      pipelines: { traces: { ...edge, to: [traces] }, metrics: { ...edge, to: [metrics] }, logs: { ...edge, to: [logs] } },
    }),
  },
  dashboards: grafana({ database: postgres({ volume: "1Gi" }), sources: [traces, metrics, logs] }),
  selfMonitoring: metrics,
});
