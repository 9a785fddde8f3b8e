// A Kubernetes target is everything but its queues; those come through one seam.
import type { Target } from "../../src/emit/target.js";
import { kubernetesOperations } from "../../src/operations/operations.js";
import { createCluster, namespaceOf, type Queues } from "./cluster.js";
import { externalSecretsOf } from "./external-secrets.js";
import { filesOf, kustomizationOf } from "./kustomization.js";
import { neededSecrets } from "./needed-secrets.js";
import { stackObjects } from "./objects.js";
import { checkObjects } from "./object-rules.js";
import { ownManifests, patched } from "./patches.js";
import { provisioningFiles } from "./provisioning.js";
import { secretsGuide } from "./secrets-guide.js";
import { reportUnsupported } from "./unsupported.js";

export function kubernetesTarget(named: Pick<Target, "name" | "summary" | "expresses">, queues: Queues): Target {
  return {
    ...named,
    *emit(model, target, log) {
      const cluster = createCluster(model, target, queues, log);
      reportUnsupported(cluster);
      const { objects, workloads } = stackObjects(cluster);
      const needed = neededSecrets(workloads, cluster);
      const all = patched([...objects, ...externalSecretsOf(needed, cluster)], cluster);
      const files = [...all, ...ownManifests(all, cluster)];
      checkObjects(files, cluster);
      yield kustomizationOf(files, cluster);
      yield* filesOf(files);
      yield* provisioningFiles(cluster);
      yield* kubernetesOperations(cluster.model, { namespaceOf: (node) => namespaceOf(node, cluster), isStrimzi: named.name === "kubernetes-strimzi", operatorNamespace: cluster.settings.monitors?.namespace ?? null });
      yield { path: "SECRETS.md", documents: secretsGuide(needed, cluster), origin: target.origin };
    },
  };
}
