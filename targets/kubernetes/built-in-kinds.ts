// Kinds that every cluster has, by the version of their group: what these groups do not list, no API server serves.
import { offer } from "../../src/diagnostics/nearest.js";
import type { KubernetesObject } from "./object.js";

/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/: older versions of these groups are gone since 1.26. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  v1: [
    "Binding", "ConfigMap", "Endpoints", "Event", "LimitRange", "List", "Namespace", "Node", "PersistentVolume", "PersistentVolumeClaim", "Pod", "PodTemplate", "ReplicationController", "ResourceQuota", "Secret", "Service",
    "ServiceAccount",
  ],
  "apps/v1": ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
  "autoscaling/v1": ["HorizontalPodAutoscaler", "Scale"],
  "autoscaling/v2": ["HorizontalPodAutoscaler"],
  "batch/v1": ["CronJob", "Job"],
  "policy/v1": ["Eviction", "PodDisruptionBudget"],
  "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
};

/** Of a version and a kind that no API server serves together the one that is wrong, and what to write; undefined where it may serve them. */
export function wrongKind({ apiVersion, kind }: KubernetesObject): { readonly key: "apiVersion" | "kind"; readonly fix: string } | undefined {
  const isClosed = Object.keys(builtIn).some((version) => groupOf(version) === groupOf(apiVersion));
  if (!isClosed || builtIn[apiVersion]?.includes(kind) === true) return undefined;
  const home = Object.keys(builtIn).findLast((version) => builtIn[version]?.includes(kind));
  return home === undefined ? { key: "kind", fix: offer(kind, builtIn[apiVersion] ?? []) } : { key: "apiVersion", fix: `Write apiVersion: "${home}".` };
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
}
