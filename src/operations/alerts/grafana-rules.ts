// Rules that Grafana evaluates itself, in the form of its file provisioning: the same expressions, each asked of its store.
import { fingerprint } from "../../emit/hash.js";
import type { Model } from "../../model/model.js";
import type { View } from "../../workload/view.js";
import { literal } from "../on-call/grafana-text.js";
import { annotationsOf, labelsOf } from "./rule-file.js";
import type { AlertRule } from "./rule.js";
import { ruleSet } from "./rules.js";

/** Nobody hears a watchdog that has no receiver of its own. */
export function grafanaRules(model: Model, target: View["target"]): unknown {
  const asked = model.services.flatMap(({ name }) => ruleSet(model, name, target).alerts.map((rule) => ({ store: name, rule })))
    .filter(({ rule }) => rule.name !== "Watchdog" || model.alerts.heartbeat !== null);
  const names = [...new Set(asked.map(({ rule }) => rule.group))];
  return {
    apiVersion: 1,
    groups: names.map((name) => ({ orgId: 1, name, folder: model.name, interval: "1m", rules: asked.filter(({ rule }) => rule.group === name).map(({ store, rule }) => ruleOf(store, rule, model)) })),
  };
}

function ruleOf(store: string, rule: AlertRule, { name }: Model): unknown {
  const labels = labelsOf(rule);
  return {
    uid: fingerprint([name, rule.name, labels]), title: [rule.name, ...Object.entries(labels).flatMap(([key, value]) => (key === "severity" ? [] : [value]))].join(" "), condition: "firing",
    data: [
      query("rule", store, { refId: "rule", expr: literal(rule.expr), instant: true, range: false, intervalMs: 1000, maxDataPoints: 43_200 }),
      // As to Prometheus, whatever the expression gives is an alert, and nothing is none.
      query("given", "__expr__", { refId: "given", type: "math", expression: literal("is_number($rule) || is_nan($rule) || is_inf($rule)") }),
      query("firing", "__expr__", { refId: "firing", type: "threshold", expression: "given", conditions: [{ evaluator: { type: "gt", params: [0] } }] }),
    ],
    noDataState: "OK", execErrState: "Error", for: `${rule.forMinutes}m`, missing_series_evals_to_resolve: 1,
    annotations: mapped(annotationsOf(rule, (text) => text)), labels: mapped(labels), isPaused: false,
  };
}

function query(refId: string, datasourceUid: string, model: Readonly<Record<string, unknown>>): unknown {
  return { refId, relativeTimeRange: datasourceUid === "__expr__" ? { from: 0, to: 0 } : { from: 600, to: 0 }, datasourceUid, model };
}

function mapped(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, literal(text)]));
}
