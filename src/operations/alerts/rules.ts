// Every alert of a stack: what watches the stack itself, and its objectives.
import type { Model, ServiceNode } from "../../model/model.js";
import { keepsTenantsApart } from "../../model/tenants.js";
import { oncePer } from "../../emit/once.js";
import type { View } from "../../workload/view.js";
import { certificateRules } from "./certificates.js";
import { deliveryRules } from "./delivery.js";
import { claimRules, hostDiskRules } from "./disk.js";
import { kafkaRules } from "./kafka.js";
import { presenceRules } from "./presence.js";
import { queueRules } from "./queues.js";
import type { AlertRule } from "./rule.js";
import { type Recording, recordings, sloRules, slosOf } from "./slos.js";
import { sourceRules } from "./sources.js";

export interface RuleSet { readonly recordings: readonly Recording[]; readonly alerts: readonly AlertRule[] }

/** Whether the stack itself gives the store its rules; one outside it, or one that keeps tenants apart, is given them by its operator. */
export function loadsRules(store: Pick<ServiceNode, "isExternal" | "options">): boolean {
  return !store.isExternal && !keepsTenantsApart(store);
}

/** What one store evaluates: the one that scrapes the stack watches it, and each has the objectives that are asked of it. */
export function ruleSet(model: Model, store: string, target: View["target"]): RuleSet {
  const known = ruleSets(model);
  const key = `${target} ${store}`;
  const rules = known.get(key) ?? madeFor(model, store, target);
  known.set(key, rules);
  return rules;
}

const ruleSets = oncePer((_model: Model) => new Map<string, RuleSet>());

function madeFor(model: Model, store: string, target: View["target"]): RuleSet {
  const slos = slosOf(model, store);
  const own = model.selfMonitoring === store ? [...presenceRules(model), ...queueRules(model), ...deliveryRules(model), ...sourceRules(model), ...kafkaRules(model), ...certificateRules(model), ...(target === "compose" ? hostDiskRules() : claimRules(model)), watchdog(model)] : [];
  return { recordings: slos.flatMap(recordings), alerts: [...own, ...slos.flatMap(sloRules)] };
}

/** What the Prometheus of an operator can tell that scrapes the pods of a stack which nobody of its own scrapes: Kafka and certificates are seen by the stack's monitor only. */
export const operatorRules = oncePer((model: Model): readonly AlertRule[] => {
  if (model.selfMonitoring !== null || model.alerts.manager === "grafana") return [];
  return [...presenceRules(model), ...queueRules(model), ...deliveryRules(model), ...sourceRules(model), ...claimRules(model)];
});

/** What the store is given to evaluate: rates of objectives in any case, alerts where they are not Grafana's. */
export function storeRules(model: Model, store: string, target: View["target"]): RuleSet {
  const rules = ruleSet(model, store, target);
  return model.alerts.manager === "grafana" ? { ...rules, alerts: [] } : rules;
}

export function isEmpty({ recordings: rates, alerts }: RuleSet): boolean {
  return rates.length + alerts.length === 0;
}

/** Always fires: who stops hearing it knows that nobody would hear the others. */
function watchdog({ name }: Model): AlertRule {
  return {
    name: "Watchdog", group: "watchdog", node: name, severity: "none", forMinutes: 0, expr: "vector(1)",
    summary: "Alerts are evaluated and delivered.", because: "it fires for as long as everything from rule to receiver works",
    fires: { series: [], atMinute: 1, labels: {} }, silent: { series: [], atMinute: 1 },
  };
}
