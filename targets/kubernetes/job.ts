// Something that runs once and ends. A Job's template can never change, so its name carries what it does: a changed one is another Job.
import { fingerprint } from "../../src/emit/hash.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import { workloadLabels } from "./labels.js";
import type { Emitted } from "./object.js";
import { podTemplate } from "./pod.js";
import { waivers } from "./waivers.js";

export function jobOf(workload: Workload, cluster: Cluster): Emitted {
  const template = podTemplate(workload, cluster, { restartPolicy: "OnFailure" });
  const name = `${workload.name}-${fingerprint(template).slice(0, 8)}`;
  return {
    path: `${workload.of}/${workload.name}.yaml`, origin: workload.origin,
    object: {
      apiVersion: "batch/v1", kind: "Job", metadata: { name, namespace: namespaceOf(workload.of, cluster), labels: workloadLabels(workload, cluster), annotations: waivers(workload, cluster) },
      spec: { backoffLimit: 20, activeDeadlineSeconds: 3600, template },
    },
  };
}

/** What a job has in common with others: small, and without anyone to serve. */
export const jobDefaults = {
  role: "job", command: null, args: [], environment: [], ports: [], configs: [], secretFiles: [], volumes: [], scratch: ["/tmp"], hostPaths: [],
  scaling: { by: "fixed", count: 1 }, minAvailable: null, probe: null, stopSeconds: 30, after: [], metrics: null, mode: "job",
} as const;
