// The queued stack without sampling, so that every span that goes in has to come out.
import { compose, consumer, defineStack, gateway, jaeger, kafka, loadBalancer, loki, prometheus, secret } from "otelc";

const traces = jaeger();
const metrics = prometheus({ retention: "1d" });
const logs = loki();
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });

export default defineStack({
  name: "unsampled",
  targets: [compose()],
  load: { traces: "20k/s", metrics: "50k/s", logs: "30k/s" },
  outage: "30m",
  collectors: {
    gateway: gateway({ replicas: 2, expose: loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } }), to: queue }),
    consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }),
  },
  selfMonitoring: metrics,
});
