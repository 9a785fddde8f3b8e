// An identity of its own for each workload, without a token unless a component asks the API server.
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { metadataOf } from "./labels.js";
import type { Emitted } from "./object.js";
import { podSettingsFor } from "./settings.js";

export function serviceAccountOf(workload: Workload, cluster: Cluster): Emitted {
  const annotations = podSettingsFor(cluster.target, workload.of).serviceAccountAnnotations;
  const metadata = metadataOf(workload, cluster);
  return {
    path: `${workload.name}/serviceaccount.yaml`, origin: workload.origin,
    object: { apiVersion: "v1", kind: "ServiceAccount", metadata: Object.keys(annotations).length === 0 ? metadata : { ...metadata, annotations }, automountServiceAccountToken: false },
  };
}
