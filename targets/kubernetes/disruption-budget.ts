// How many replicas a drain may take at once: always at least one, or nodes could never be drained, and never what keeps a quorum.
import { mostReplicas } from "../../src/model/flow.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { metadataOf } from "./labels.js";
import type { Emitted } from "./object.js";
import { twinLabels } from "./parts.js";

export function disruptionBudgetOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  if (workload.mode !== "service" || mostReplicas(workload.scaling) < 2) return [];
  const name = workload.part === undefined ? workload.name : budgetName(workload);
  const object = {
    apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: metadataOf({ ...workload, name }, cluster),
    spec: {
      ...budgetOf(workload), selector: { matchLabels: twinLabels(workload, cluster) },
      // A pod that is not well must not hold up a drain; a broker's place in the quorum must.
      unhealthyPodEvictionPolicy: workload.role === "queue" ? "IfHealthyBudget" : "AlwaysAllow",
    },
  };
  return [{ path: `${name}/pdb.yaml`, object, origin: workload.origin }];
}

/** Zones of a role share one budget. */
function budgetName({ name, of, part }: Workload): string {
  return name === of ? name : `${of}-${part?.role ?? ""}`;
}

/** That enough are left for a drain is held by the rule disruption-budget-allows-drain. */
function budgetOf({ minAvailable }: Workload): object {
  return minAvailable === null || minAvailable === 0 ? { maxUnavailable: 1 } : { minAvailable };
}
