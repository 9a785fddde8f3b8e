// Rules as Prometheus and Mimir read them, and beside them the tests that promtool runs.
import type { AlertRule, Example } from "./rule.js";
import type { RuleSet } from "./rules.js";
import { sloTestMinutes } from "./slos.js";

export function ruleDocument({ recordings, alerts }: RuleSet): unknown {
  const groups = [...new Set(alerts.map(({ group }) => group))];
  const recorded = recordings.length === 0 ? [] : [{ name: "slo-rates", rules: recordings.map(({ record, expr, labels }) => ({ record, expr, labels })) }];
  return { groups: [...recorded, ...groups.map((name) => ({ name, rules: alerts.filter(({ group }) => group === name).map(alertOf) }))] };
}

function alertOf(rule: AlertRule): unknown {
  return {
    alert: rule.name, expr: rule.expr, ...(rule.forMinutes === 0 ? {} : { for: `${rule.forMinutes}m` }), labels: labelsOf(rule),
    annotations: annotationsOf(rule, (text) => text),
  };
}

export function labelsOf({ severity, node, labels }: AlertRule): Readonly<Record<string, string>> {
  return { severity, node, ...labels };
}

export function annotationsOf(rule: AlertRule, rendered: (text: string) => string): Readonly<Record<string, string>> {
  return { summary: rendered(rule.summary), description: `Threshold: ${rule.because}.`, runbook: `RUNBOOK.md#${rule.name.toLowerCase()}` };
}

interface TestFile { readonly name: string; readonly document: unknown }

/** Objectives look back over days, so their tests go in larger steps and stand apart. */
export function ruleTests({ alerts }: RuleSet, file: string): readonly TestFile[] {
  const isSlow = ({ group }: AlertRule): boolean => group === "slos";
  const files = [{ name: "rules.test.yml", minutes: 1, rules: alerts.filter((rule) => !isSlow(rule)) }, { name: "slos.test.yml", minutes: sloTestMinutes, rules: alerts.filter(isSlow) }];
  return files.filter(({ rules }) => rules.length > 0).map(({ name, minutes, rules }) => ({ name, document: testDocument(rules, file, minutes) }));
}

/** Each alert fires where its condition is given, and is silent in the run that is like it and healthy. */
function testDocument(alerts: readonly AlertRule[], file: string, minutes: number): unknown {
  return { rule_files: [file], evaluation_interval: `${minutes}m`, tests: alerts.flatMap((rule) => (rule.name === "Watchdog" ? [testOf(rule, alerts, true)] : [testOf(rule, alerts, true), testOf(rule, alerts, false)])) };
}

function testOf(rule: AlertRule, all: readonly AlertRule[], isFiring: boolean): unknown {
  const example: Example = isFiring ? rule.fires : rule.silent;
  return {
    name: `${rule.name} of ${[rule.node, ...Object.values(rule.labels ?? {})].join(", ")} ${isFiring ? "fires" : "is silent"}`,
    interval: "1m", input_series: example.series,
    // Rules of the same name for other nodes stay out of it: what is not there is absent for them.
    promql_expr_test: [{
      expr: `count(ALERTS{alertname="${rule.name}",alertstate="firing",${matchers(rule)}}) or vector(0)`, eval_time: `${example.atMinute}m`,
      exp_samples: [{ labels: "{}", value: isFiring ? 1 : 0 }],
    }],
    ...(isFiring && isAlone(rule, all) ? { alert_rule_test: [{ eval_time: `${example.atMinute}m`, alertname: rule.name, exp_alerts: [alertFor(rule, example)] }] } : {}),
  };
}

function matchers(rule: AlertRule): string {
  return Object.entries(labelsOf(rule)).map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(",");
}

/** Only then promtool's list of alerts by name is about this rule alone. */
function isAlone(rule: AlertRule, all: readonly AlertRule[]): boolean {
  return all.filter(({ name }) => name === rule.name).length === 1;
}

function alertFor(rule: AlertRule, { labels = {} }: Example): unknown {
  return {
    exp_labels: { ...labels, ...labelsOf(rule) },
    exp_annotations: annotationsOf(rule, (text) => text.replaceAll(/\{\{ \$labels\.(\w+) \}\}/g, (_, name: string) => labels[name] ?? "")),
  };
}
