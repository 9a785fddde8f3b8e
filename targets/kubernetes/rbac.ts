// What a workload may ask the API server: the sum of what its components need, and nothing where they need nothing.
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import { metadataOf } from "./labels.js";
import type { Emitted, KubernetesObject } from "./object.js";
import { type PolicyRule, rulesOf } from "./rbac-rules.js";

export function rbacOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  const { clusterWide, inNamespace } = rulesFor(workload, cluster);
  const namespace = namespaceOf(workload.of, cluster);
  // Names of cluster-wide objects are shared by every namespace.
  const objects = [
    ...(clusterWide.length === 0 ? [] : bound("ClusterRole", `${namespace}-${workload.name}`, clusterWide, workload, cluster)),
    ...(inNamespace.length === 0 ? [] : bound("Role", workload.name, inNamespace, workload, cluster)),
  ];
  return objects.map((object) => ({ path: `${workload.name}/rbac.yaml`, object, origin: workload.origin }));
}

export function needsApiServer(workload: Pick<Workload, "name">, cluster: Pick<Cluster, "model">): boolean {
  const { clusterWide, inNamespace } = rulesFor(workload, cluster);
  return clusterWide.length + inNamespace.length > 0;
}

function rulesFor(workload: Pick<Workload, "name">, { model }: Pick<Cluster, "model">): { readonly clusterWide: readonly PolicyRule[]; readonly inNamespace: readonly PolicyRule[] } {
  const collector = model.collectors.find((candidate) => candidate.name === workload.name);
  const needs = (collector?.components ?? []).map(rulesOf);
  return { clusterWide: merged(needs.flatMap((need) => need.clusterWide)), inNamespace: merged(needs.flatMap((need) => need.inNamespace)) };
}

function bound(kind: "ClusterRole" | "Role", name: string, rules: readonly PolicyRule[], workload: Workload, cluster: Cluster): readonly KubernetesObject[] {
  const { namespace, ...shared } = metadataOf(workload, cluster, name);
  const metadata = kind === "Role" && namespace !== undefined ? { ...shared, namespace } : shared;
  const apiVersion = "rbac.authorization.k8s.io/v1";
  return [
    { apiVersion, kind, metadata, rules },
    { apiVersion, kind: `${kind}Binding`, metadata, roleRef: { apiGroup: "rbac.authorization.k8s.io", kind, name }, subjects: [{ kind: "ServiceAccount", name: workload.name, namespace }] },
  ];
}

/** One rule for each group and set of verbs, with every resource once. */
function merged(rules: readonly PolicyRule[]): readonly PolicyRule[] {
  const found = new Map<string, PolicyRule>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.apiGroups, rule.verbs, rule.resourceNames, rule.nonResourceURLs]);
    const earlier = found.get(key);
    found.set(key, earlier?.resources === undefined || rule.resources === undefined ? rule : { ...earlier, resources: [...new Set([...earlier.resources, ...rule.resources])].sort() });
  }
  return [...found.values()];
}
