// Everything of a stack as objects, in the order that they are applied: namespaces, policies, then each workload.
import type { Workload } from "../../src/workload/workload.js";
import { workloadsOf } from "../../src/workload/workloads.js";
import { autoscalerOf } from "./autoscaling.js";
import { bucketWaiters, bucketsWorkload } from "./buckets.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import { configMapOf } from "./config-map.js";
import { type Connection, connectionsOf } from "./connections.js";
import { controllerOf } from "./controller.js";
import { disruptionBudgetOf } from "./disruption-budget.js";
import { hostVolumeOwners } from "./host-volumes.js";
import { jobOf } from "./job.js";
import { monitorOf, operatorsRules } from "./monitors.js";
import { checkNames } from "./names.js";
import { namespaceNames, namespacesOf } from "./namespaces.js";
import { defaultDeny, networkPolicyOf } from "./network-policies.js";
import { type Emitted, identityOf } from "./object.js";
import { ringServices } from "./parts.js";
import { provisioningOf } from "./provisioning.js";
import { rbacOf } from "./rbac.js";
import { routesOf } from "./routes.js";
import { serviceAccountOf } from "./service-account.js";
import { servicesOf } from "./services.js";

interface StackObjects { readonly objects: readonly Emitted[]; readonly workloads: readonly Workload[] }

export function stackObjects(cluster: Cluster): StackObjects {
  const { model, view, queues } = cluster;
  const workloads = workloadsOf(model, view);
  const jobs = model.services.filter((service) => service.role === "object-store" && !service.isExternal).map((store) => bucketsWorkload(store, cluster));
  const connections = connectionsOf(workloads, cluster);
  const own = model.services.filter((service) => service.role === "queue" && !service.isExternal);
  return {
    workloads: [...workloads, ...jobs],
    objects: [
      ...namespacesOf(cluster), ...defaultDeny(namespaceNames(cluster).map(({ name }) => name).filter((name) => holdsPods(name, [...workloads, ...jobs], cluster)), cluster),
      ...once(workloads.flatMap((workload) => workloadObjects(workload, connections, cluster))), ...ringServices(workloads, cluster),
      ...own.flatMap((queue) => queues.objects(queue, cluster)),
      ...jobs.flatMap((job) => [jobOf(job, cluster), networkPolicyOf(job, connections, cluster)]),
      ...operatorsRules(cluster),
      ...provisioningOf(cluster),
    ],
  };
}

/** Where only agents run, the namespace of everything else stays empty but for what the user adds. */
function holdsPods(namespace: string, workloads: readonly Workload[], cluster: Cluster): boolean {
  const isMain = namespace === cluster.settings.namespace;
  const hasMore = cluster.settings.manifests.length > 0 || cluster.model.services.some((service) => service.role === "queue" && !service.isExternal);
  return (isMain && hasMore) || workloads.some(({ name }) => namespaceOf(name, cluster) === namespace);
}

/** Parts of a store share their ConfigMap. */
function once(objects: readonly Emitted[]): readonly Emitted[] {
  return [...new Map(objects.map((emitted) => [identityOf(emitted.object), emitted])).values()];
}

function workloadObjects(workload: Workload, connections: readonly Connection[], cluster: Cluster): readonly Emitted[] {
  checkNames(workload, cluster);
  const first = [...bucketWaiters(workload, cluster), ...hostVolumeOwners(workload, cluster)];
  return [
    serviceAccountOf(workload, cluster), ...rbacOf(workload, cluster), ...configMapOf(workload, cluster), ...servicesOf(workload, cluster), ...routesOf(workload, cluster),
    controllerOf(workload, cluster, first.length === 0 ? {} : { initContainers: first }),
    ...autoscalerOf(workload, cluster), ...disruptionBudgetOf(workload, cluster), networkPolicyOf(workload, connections, cluster), ...monitorOf(workload, cluster),
  ];
}
