import { runsOnKubernetes } from "../arithmetic/replicas.js";
import type { ModelRule } from "../rule.js";

const onNodes = (settings: string, target = 'kubernetes({ namespace: "observability" })'): string => `targets: [${target}],
collectors: { node: agent({ ${settings} from: { traces: [otlp()] }, to: exporters.otlpHttp({ endpoint: "https://otlp.example.com" }) }) },`;

export const daemonsetReplicasUnset: ModelRule = {
  name: "daemonset-replicas-unset",
  summary: "a number of replicas, or a disruption budget, on a collector that runs once on each node",
  severity: "warning",
  why: "A DaemonSet has one pod on each node: it takes neither replicas nor an autoscaler, and a drain passes it by.",
  good: [{ config: onNodes("") }, { config: onNodes("replicas: 2,", "compose()") }],
  bad: [{ config: onNodes("replicas: 3,"), finds: ['"replicas" of collector "node" does nothing on Kubernetes'] }],
  sees: "model",
  check(model, report) {
    if (!runsOnKubernetes(model)) return;
    for (const { name, mode, origin, scaling, minAvailable } of model.collectors) {
      if (mode !== "daemonset") continue;
      const written = [...(scaling.isDefault ? [] : ["replicas"]), ...(minAvailable === null ? [] : ["minAvailable"])];
      for (const option of written) {
        report({
          at: [...origin, option], on: "key", message: `"${option}" of collector "${name}" does nothing on Kubernetes, where it is a DaemonSet.`,
          fix: `Leave ${option} out; what is to run once, or a stated number of times, is a collector() without mode: "daemonset".`,
        });
      }
    }
  },
};
