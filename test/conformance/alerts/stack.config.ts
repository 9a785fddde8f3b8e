// The queued stack, sixty times as fast: what it declares in time is that much shorter, and it is small enough to be overrun.
import { compose, consumer, defineStack, gateway, jaeger, kafka, keepErrors, loadBalancer, loki, prometheus, secret, slo } from "otelc";

const traces = jaeger();
const metrics = prometheus({ retention: "1d", volume: "10Gi" });
const logs = loki();
const queue = kafka({ brokers: 3, partitions: 3, retention: "1m", volume: "10Gi" });
const accepted = 'rate(otelcol_receiver_accepted_spans_total{job="otel-gateway"}[5m])';
const refused = 'rate(otelcol_receiver_refused_spans_total{job="otel-gateway"}[5m])';

export default defineStack({
  name: "alerting",
  targets: [compose()],
  load: { traces: "600/s", metrics: "600/s", logs: "600/s" },
  outage: "30s",
  collectors: {
    "otel-gateway": gateway({ replicas: 2, expose: loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } }), to: queue }),
    // otelc-disable-next-line tail-sampling-holds-marked-data: what it holds is what fills its memory
    "otel-processor": consumer({ resources: { cpu: "500m", memory: "256Mi" }, from: queue, to: { traces, metrics, logs }, sampling: [keepErrors()] }),
  },
  alerts: { slos: { ingest: slo({ objective: 99, window: "30d", source: metrics, good: `sum(${accepted})`, total: `sum(${accepted}) + (sum(${refused}) or vector(0))` }) } },
  selfMonitoring: metrics,
});
