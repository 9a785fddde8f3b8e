import { least, runsOnKubernetes } from "../arithmetic/replicas.js";
import type { ModelRule } from "../rule.js";

const budget = (available: number): string => [
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "",
  'targets: [kubernetes({ namespace: "observability" })],',
  `collectors: { gateway: gateway({ replicas: { min: 3, max: 10, cpuUtilization: 70 }, minAvailable: ${available}, to: queue }) },`,
].join("\n");

export const disruptionBudgetAllowsDrain: ModelRule = {
  name: "disruption-budget-allows-drain",
  summary: "a disruption budget that no drain can meet",
  severity: "error",
  why: "A node with such a replica cannot be drained: the upgrade of a cluster stops there.",
  good: [{ config: budget(2) }],
  bad: [{ config: budget(3), finds: ["3 (minAvailable) >= 3 (least replicas)"] }],
  sees: "model",
  check(model, report) {
    if (!runsOnKubernetes(model)) return;
    for (const collector of model.collectors) {
      const { minAvailable } = collector;
      // A daemonset is not drained by a budget.
      if (minAvailable === null || collector.mode === "daemonset" || minAvailable < least(collector.scaling)) continue;
      report({
        at: [...collector.origin, "minAvailable"], on: "key",
        message: `No replica of collector "${collector.name}" may be evicted: ${minAvailable} (minAvailable) >= ${least(collector.scaling)} (least replicas).`,
        fix: "Leave minAvailable out: it is one less than the least number of replicas.",
        notes: [{ message: "The replicas are declared here.", at: collector.scaling.origin }],
      });
    }
  },
};
