// The stack that operations are tried on: gateways, a queue, consumers that sample, stores, and somebody to tell.
import { consumer, email, gateway, grafana, jaeger, kafka, keepErrors, keepPercent, loki, opsgenie, pagerDuty, prometheus, secret, slack, slo, teams, webhook } from "../../src/index.js";
import type { Model } from "../../src/model/model.js";
import { lower } from "../../src/lower/lower.js";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import type { PlainStack, StackOptions } from "../../src/stack/stack.js";
import { compose } from "../../src/index.js";

type Described = Omit<StackOptions, "name" | "targets">;

export function queued(more: Partial<Described> = {}): Described {
  const queue = kafka({ brokers: 3, partitions: 12, retention: "2h", volume: "150Gi" });
  const [traces, metrics, logs] = [jaeger(), prometheus(), loki()];
  return {
    load: { traces: "20k/s" }, outage: "30m", selfMonitoring: metrics,
    collectors: { door: gateway({ replicas: 2, to: queue }), worker: consumer({ replicas: 3, from: queue, to: { traces, metrics, logs }, sampling: [keepErrors(), keepPercent(10)] }) },
    dashboards: grafana({ sources: [traces, metrics, logs], dashboards: ["boards/own.json"] }),
    alerts: {
      slos: { ingest: slo({ objective: 99.9, window: "30d", source: metrics, good: "sum(rate(good[5m]))", total: "sum(rate(all[5m]))" }) },
      notify: {
        critical: [pagerDuty({ key: secret("PAGERDUTY_KEY") }), opsgenie({ key: secret("OPSGENIE_KEY") })],
        warning: [slack({ url: secret("SLACK_URL"), channel: "#telemetry" }), teams({ url: secret("TEAMS_URL") }), email({ to: ["a@example.com", "b@example.com"], from: "c@example.com", smarthost: "mail.example.com:587", username: "u", password: secret("MAIL_PASSWORD") })],
        heartbeat: webhook({ url: secret("HEARTBEAT_URL") }),
      },
    },
    ...more,
  };
}

export function modelOf(stack: Described): Model {
  const plain: PlainStack = { kind: "stack", name: "shop", targets: [compose()], ...stack };
  return lower(plain, { environment: null, at: [], readFile: () => "{}" }, createDiagnostics());
}
