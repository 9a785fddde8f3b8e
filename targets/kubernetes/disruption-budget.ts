// How many replicas a drain may take at once: always at least one, or nodes could never be drained, and never what keeps a quorum.
import { mostReplicas } from "../../src/model/flow.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { metadataOf, selectorOf } from "./labels.js";
import type { Emitted } from "./object.js";

export function disruptionBudgetOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  if (workload.mode !== "service" || mostReplicas(workload.scaling) < 2) return [];
  const object = {
    apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: metadataOf(workload, cluster),
    spec: {
      ...budgetOf(workload), selector: { matchLabels: selectorOf(workload.name, cluster) },
      // A pod that is not well must not hold up a drain; a broker's place in the quorum must.
      unhealthyPodEvictionPolicy: workload.role === "queue" ? "IfHealthyBudget" : "AlwaysAllow",
    },
  };
  return [{ path: `${workload.name}/pdb.yaml`, object, origin: workload.origin }];
}

/** That enough are left for a drain is held by the rule disruption-budget-allows-drain. */
function budgetOf({ minAvailable }: Workload): object {
  return minAvailable === null || minAvailable === 0 ? { maxUnavailable: 1 } : { minAvailable };
}
