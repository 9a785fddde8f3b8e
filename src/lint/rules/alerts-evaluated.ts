import { direct } from "../example.js";
import type { ModelRule } from "../rule.js";

const told = (stack: string): string => direct({ declare: "const metrics = prometheus();", stack: `${stack}alerts: { notify: { critical: [pagerDuty({ key: secret("PAGERDUTY_KEY") })] } },` });

export const alertsEvaluated: ModelRule = {
  name: "alerts-evaluated",
  summary: "people who are to be told of alerts, and nothing that tells them",
  severity: "warning",
  why: "The store that scrapes the stack evaluates its alerts, and Alertmanager stands beside it: without one, neither is there.",
  good: [{ config: told("selfMonitoring: metrics,\n") }],
  bad: [{ config: told(""), finds: ["alerts.notify says who is told, and nothing in the stack tells them."] }],
  sees: "model",
  check(model, report) {
    const { alerts } = model;
    const channels = [...alerts.critical, ...alerts.warning, ...(alerts.heartbeat === null ? [] : [alerts.heartbeat])];
    if (channels.length === 0 || alerts.manager === "grafana" || model.services.some(({ role }) => role === "alerting")) return;
    report({ at: [...alerts.origin, "notify"], on: "key", message: "alerts.notify says who is told, and nothing in the stack tells them.", fix: "Name who scrapes the stack: selfMonitoring: prometheus(). Or leave notify out." });
  },
};
