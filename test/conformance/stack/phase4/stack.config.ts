// Phase 4 with everything that can be had as a real program: an object store, Loki on it, remote write from one Prometheus to another, Jaeger, and Grafana's database.
import { compose, consumer, defineStack, gateway, grafana, jaeger, kafka, loadBalancer, loki, objectStore, pagerDuty, postgres, prometheus, secret } from "otelc";

const objects = objectStore({ volume: "8Ti" });
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });
const traces = jaeger();
const metrics = prometheus({ retention: "90d", volume: "900Gi" });
const logs = loki({ storage: objects, retention: "30d" });
const scraper = prometheus({ retention: "2d", remoteWrite: metrics, name: "scraper" });

export default defineStack({
  name: "phase4",
  targets: [compose()],
  load: { traces: "20k/s", metrics: "50k/s", logs: "30k/s" },
  outage: "30m",
  collectors: {
    gateway: gateway({ replicas: 2, expose: loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } }), to: queue }),
    consumer: consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } }),
  },
  selfMonitoring: scraper,
  dashboards: grafana({ replicas: 2, expose: loadBalancer(), database: postgres({ volume: "10Gi" }), sources: [traces, metrics, logs] }),
  alerts: { notify: { critical: [pagerDuty({ key: secret("PAGERDUTY_KEY") })] } },
});
