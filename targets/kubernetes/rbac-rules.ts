// What each component asks the API server for, from its own documentation; its options decide where they can.
import { optionAt } from "../../src/model/flow.js";
import type { ComponentNode } from "../../src/model/model.js";
import { isBlock, type Value } from "../../src/model/value.js";

export interface PolicyRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

interface Needs { readonly clusterWide: readonly PolicyRule[]; readonly inNamespace: readonly PolicyRule[] }

export function rulesOf(component: ComponentNode): Needs {
  return needs[component.type]?.(component) ?? none;
}

const none: Needs = { clusterWide: [], inNamespace: [] };
const watching = ["get", "list", "watch"] as const;

function watch(group: string, ...resources: readonly string[]): PolicyRule {
  return { apiGroups: [group], resources, verbs: watching };
}

function everywhere(...clusterWide: readonly PolicyRule[]): Needs {
  return { clusterWide, inNamespace: [] };
}

const needs: Readonly<Record<string, (component: ComponentNode) => Needs>> = {
  k8s_attributes: k8sAttributes,
  k8s_cluster: () => everywhere(
    watch("", "events", "namespaces", "namespaces/status", "nodes", "nodes/spec", "pods", "pods/status", "replicationcontrollers", "replicationcontrollers/status", "resourcequotas", "services"),
    watch("apps", "daemonsets", "deployments", "replicasets", "statefulsets"), watch("batch", "cronjobs", "jobs"), watch("autoscaling", "horizontalpodautoscalers")),
  kubelet_stats: kubeletStats,
  resource_detection: resourceDetection,
  prometheus: prometheus,
  k8s_events: () => everywhere(watch("", "events", "namespaces"), watch("events.k8s.io", "events")),
  k8s_objects: k8sObjects,
  k8s_observer: () => everywhere(watch("", "nodes", "pods", "services"), watch("networking.k8s.io", "ingresses")),
  k8s_leader_elector: () => ({ clusterWide: [], inNamespace: [{ apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create", "delete", "get", "list", "patch", "update", "watch"] }] }),
  load_balancing: (component) => (optionAt(component, "resolver", "k8s") === undefined ? none : everywhere(watch("", "endpoints"), watch("discovery.k8s.io", "endpointslices"))),
};

/** It watches what it extracts from, and nothing else: what owns a pod, its node, its namespace. */
function k8sAttributes(component: ComponentNode): Needs {
  if (component.options["passthrough"] === true || component.options["auth_type"] === "none") return none;
  const metadata = new Set(optionAt(component, "extract", "metadata") === undefined ? ["k8s.deployment.name"] : listAt(component, "extract", "metadata"));
  const fields = ["labels", "annotations"].flatMap((name) => listAt(component, "extract", name));
  const from = new Set(fields.flatMap((field) => (isBlock(field) && typeof field["from"] === "string" ? [field["from"]] : [])));
  const isNamedByReplicaSet = optionAt(component, "extract", "deployment_name_from_replicaset") === true;
  const needsReplicaSets = metadata.has("k8s.deployment.uid") || (!isNamedByReplicaSet && (metadata.has("k8s.deployment.name") || metadata.has("service.name")));
  const core = ["pods", ...(from.has("namespace") || metadata.has("k8s.cluster.uid") ? ["namespaces"] : []), ...(from.has("node") || metadata.has("k8s.node.uid") ? ["nodes"] : [])];
  const apps = [...(needsReplicaSets ? ["replicasets"] : []), ...["daemonset", "deployment", "statefulset"].filter((owner) => from.has(owner)).map((owner) => `${owner}s`)];
  const needsJobs = from.has("job") || metadata.has("k8s.cronjob.uid");
  return everywhere(watch("", ...core.sort()), ...(apps.length === 0 ? [] : [watch("apps", ...apps.sort())]), ...(needsJobs ? [watch("batch", "jobs")] : []));
}

/** Anything but the summary itself goes through the API server's proxy to the node. */
function kubeletStats(component: ComponentNode): Needs {
  const isSignedIn = component.options["auth_type"] === undefined || component.options["auth_type"] === "serviceAccount";
  const needsProxy = listAt(component, "extra_metadata_labels").length > 0;
  const needsPods = component.options["k8s_api_config"] !== undefined;
  return everywhere(
    ...(isSignedIn ? [{ apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] }] : []),
    ...(needsProxy ? [{ apiGroups: [""], resources: ["nodes/proxy"], verbs: ["get"] }] : []),
    ...(needsPods ? [watch("", "nodes", "pods")] : []));
}

function resourceDetection(component: ComponentNode): Needs {
  const detectors = new Set(listAt(component, "detectors"));
  const rules: readonly (readonly [string, PolicyRule])[] = [
    ["k8s_api", { apiGroups: [""], resources: ["nodes"], verbs: ["get", "list"] }],
    ["k8snode", { apiGroups: [""], resources: ["nodes"], verbs: ["get", "list"] }],
    ["eks", { apiGroups: [""], resources: ["configmaps"], resourceNames: ["aws-auth"], verbs: ["get"] }],
    ["kubeadm", { apiGroups: [""], resources: ["configmaps"], resourceNames: ["kubeadm-config"], verbs: ["get"] }],
    ["openshift", { apiGroups: ["config.openshift.io"], resources: ["infrastructures", "infrastructures/status"], verbs: ["get", "watch", "list"] }],
  ];
  return everywhere(...rules.filter(([detector]) => detectors.has(detector)).map(([, rule]) => rule));
}

const discovered: Readonly<Record<string, readonly PolicyRule[]>> = {
  pod: [watch("", "pods")],
  node: [watch("", "nodes", "nodes/metrics"), { nonResourceURLs: ["/metrics"], verbs: ["get"] }],
  service: [watch("", "services")],
  endpoints: [watch("", "endpoints", "pods", "services")],
  endpointslice: [watch("", "pods", "services"), watch("discovery.k8s.io", "endpointslices")],
  ingress: [watch("networking.k8s.io", "ingresses")],
};

function prometheus(component: ComponentNode): Needs {
  if (component.kind !== "receiver") return none;
  const configs = listAt(component, "config", "scrape_configs").flatMap((job) => (isBlock(job) ? asList(job["kubernetes_sd_configs"]) : []));
  const roles = new Set(configs.flatMap((config) => (isBlock(config) && typeof config["role"] === "string" ? [config["role"]] : [])));
  return everywhere(...[...roles].sort().flatMap((role) => discovered[role] ?? []));
}

function k8sObjects(component: ComponentNode): Needs {
  return everywhere(...listAt(component, "objects").flatMap((object) => {
    if (!isBlock(object) || typeof object["name"] !== "string") return [];
    return [watch(typeof object["group"] === "string" ? object["group"] : "", object["name"])];
  }));
}

function listAt(component: ComponentNode, ...path: readonly string[]): readonly Value[] {
  return asList(optionAt(component, ...path));
}

function asList(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}
