// SECRETS.md: what must be there before the folder is applied, each Secret with the line that makes it; and never a value.
import type { ExposureNode, ServiceNode } from "../../src/model/model.js";
import { agentsNamespace, type Cluster, seesHost } from "./cluster.js";
import { signsInByIdentity } from "./collector-outside.js";
import { identityStorage } from "./identity.js";
import { operatorsRules } from "./monitors.js";
import { namespaceNames } from "./namespaces.js";
import type { NeededSecret } from "./needed-secrets.js";
import { podSettingsFor, textOf } from "./settings.js";

export function secretsGuide(needed: readonly NeededSecret[], cluster: Cluster): string {
  const { model } = cluster;
  return `${[
    "<!-- Made by otelc from stack.config.ts. Do not edit: change the stack and build again. -->",
    `# Before \`kubectl apply -k .\`: ${model.name}`, "",
    ...namespaceLines(cluster), ...pullSecretLines(cluster), ...secretLines(needed, cluster), ...identityLines(cluster), ...operatorLines(cluster), ...listenerLines(cluster),
    "## Apply", "", "```sh", "kubectl apply -k .", ...namespaceNames(cluster).map(({ name }) => `kubectl -n ${name} get pods,deployments,statefulsets,daemonsets,jobs`), "```",
  ].join("\n")}\n`;
}

function namespaceLines({ model, settings }: Cluster): readonly string[] {
  if (settings.createsNamespace) return ["Secrets need their namespace first: `kubectl apply -f 00-namespace.yaml`.", ""];
  const agents = model.collectors.some(seesHost) ? [`- \`${agentsNamespace(settings)}\`, with the label \`pod-security.kubernetes.io/enforce: privileged\`: its agents see their host.`] : [];
  return ["## Namespaces", "", "This stack does not make its namespaces. There must be:", "", `- \`${settings.namespace}\`; its pods keep to the pod security standard \`restricted\`.`, ...agents, ""];
}

function pullSecretLines({ settings }: Cluster): readonly string[] {
  if (settings.pullSecrets.length === 0) return [];
  return ["## Registry", "", "Pods pull images with these Secrets, which must be in every namespace above:", "", ...settings.pullSecrets.map((name) => `- \`${name}\``), ""];
}

function secretLines(needed: readonly NeededSecret[], { settings }: Cluster): readonly string[] {
  const existing = needed.filter((secret) => secret.isExisting);
  const own = needed.filter((secret) => !secret.isExisting);
  return [
    "## Secrets", "",
    ...(needed.length === 0 ? ["None.", ""] : []),
    ...(existing.length === 0 ? [] : ["These must be there already:", "", ...existing.map((secret) => `- \`${secret.namespace}/${secret.name}\` with ${secret.places.map((place) => `\`${place.key}\``).join(", ")}, for ${secret.users.join(", ")}`), ""]),
    ...(own.length === 0 || settings.secretStore === null ? [] : [`The External Secrets operator makes the others from the ClusterSecretStore \`${settings.secretStore.name}\`:`, "", ...own.map((secret) => `- \`${secret.namespace}/${secret.name}\`, for ${secret.users.join(", ")}`), ""]),
    ...(own.length === 0 || settings.secretStore !== null ? [] : ["Make each; values come from the environment or from files, so that none stands in a shell's history:", "", ...own.flatMap(commandLines)]),
  ];
}

function commandLines(secret: NeededSecret): readonly string[] {
  return [`For ${secret.users.join(", ")}:`, "", "```sh", ...commandOf(secret), "```", ""];
}

function commandOf({ namespace, name, type, places }: NeededSecret): readonly string[] {
  if (type === "tls") {
    const path = (key: string): string => places.find((place) => place.key === key)?.of ?? key;
    return [`kubectl -n ${namespace} create secret tls ${name} --cert="$${path("tls.crt")}_FILE" --key="$${path("tls.key")}_FILE"`];
  }
  const [only] = places;
  if (places.length === 1 && only !== undefined && !only.isFile) return [`printf %s "$${only.of}" | kubectl -n ${namespace} create secret generic ${name} --from-file=${only.key}=/dev/stdin`];
  return [`kubectl -n ${namespace} create secret generic ${name} ${places.map((place) => `--from-file=${place.key}="$${place.of}_FILE"`).join(" ")}`];
}

/** Who signs in by the identity that the platform gives to its service account. */
function identityLines({ model, target }: Cluster): readonly string[] {
  const isGiven = (name: string): boolean => Object.keys(podSettingsFor(target, name).serviceAccountAnnotations).length > 0;
  const stores = model.services.flatMap((store) => {
    const storage = identityStorage(store, { model });
    return storage === undefined ? [] : identities(store).map((name) => ({ name, node: store.name, what: ["its buckets"], clouds: [storage.type] }));
  });
  const collectors = model.collectors.flatMap(({ name, components }) => {
    const known = components.filter(signsInByIdentity);
    return known.length === 0 ? [] : [{ name, node: name, what: known.map(({ id, type }) => (type.startsWith("kafka") ? "Kafka" : `\`${id}\``)), clouds: known.map(({ type }) => /^(?:azure|google)/.exec(type)?.[0] ?? "aws") }];
  });
  const lines = [...stores, ...collectors].map(({ name, node, what, clouds }) => {
    const annotations = [...new Set(clouds.map((cloud) => identityAnnotations[cloud] ?? cloud))].map((annotation) => `"${annotation}": "..."`).join(", ");
    return `- \`${name}\`, for ${[...new Set(what)].join(" and ")}${isGiven(node) ? "" : `: no annotation ties it to one yet; override(node, { pods: { serviceAccountAnnotations: { ${annotations} } } }) does, unless the platform maps service accounts by itself`}`;
  });
  return lines.length === 0 ? [] : ["## Identities", "", "These service accounts need an identity of the platform, with the least that lets them reach:", "", ...lines, ""];
}

/** What ties a service account to an identity, by the cloud that gives it. */
const [amazon, google, azure] = ["eks.amazonaws.com/role-arn", "iam.gke.io/gcp-service-account", "azure.workload.identity/client-id"];
const identityAnnotations: Readonly<Record<string, string | undefined>> = { s3: amazon, aws: amazon, gcs: google, google, "azure-blob": azure, azure };

/** Each role of a store has a service account of its own. */
function identities({ name, roles }: ServiceNode): readonly string[] {
  return roles.length === 0 ? [name] : roles.map(({ workload }) => workload).filter((workload) => workload !== name && workload !== `${name}-cache`);
}

function operatorLines(cluster: Cluster): readonly string[] {
  const { model, settings, target } = cluster;
  const isInStack = model.services.some((service) => service.role === "queue" && !service.isExternal);
  const needs = [
    ...(model.collectors.some((collector) => collector.scaling.by === "cpu") ? ["- metrics-server: CPU figures for the HorizontalPodAutoscalers"] : []),
    ...(model.collectors.some((collector) => collector.scaling.by === "lag") ? ["- KEDA 2.20 or later, in the namespace `keda`: ScaledObjects"] : []),
    ...(target.type === "kubernetes-strimzi" && isInStack ? ["- Strimzi 1.2 or later, watching this namespace: Kafka, KafkaNodePool, KafkaTopic, KafkaUser"] : []),
    ...priorityClasses(cluster).map((name) => `- The PriorityClass \`${name}\`: without it no pod that names it is made`),
    ...storageClasses(cluster).map((name) => `- The StorageClass \`${name}\``),
    ...(settings.monitors === null ? [] : [`- The Prometheus operator, serving \`monitoring.coreos.com/v1\`: PodMonitor${operatorsRules(cluster).length === 0 ? "" : " and PrometheusRule"}; its Prometheus, in the namespace \`${settings.monitors.namespace}\`, carries the label \`app.kubernetes.io/name: prometheus\``]),
    ...gateways(cluster).map(({ name, namespace, listeners }) => `- The Gateway \`${namespace}/${name}\` with ${[listeners.grpc, listeners.http].flatMap((listener) => (listener === null ? [] : [`\`${listener}\``])).join(" and ")}, which must allow routes of the namespace \`${settings.namespace}\``),
    ...(settings.secretStore === null ? [] : ["- External Secrets, serving `external-secrets.io/v1`: ExternalSecret"]),
  ];
  const base = ["## What the cluster must have", "", "- Kubernetes 1.32 or later, with a network plugin that enforces NetworkPolicies"];
  return [...base, ...needs, ""];
}

/** Those that every cluster has are not named. */
function priorityClasses({ target, settings }: Cluster): readonly string[] {
  const named = [settings.pods.priorityClassName, ...target.overrides.map(({ pods }) => textOf(pods["priorityClassName"]) ?? null)];
  return [...new Set(named)].flatMap((name) => (name === null || name.startsWith("system-") ? [] : [name])).sort();
}

function storageClasses({ model, target, settings }: Cluster): readonly string[] {
  const volumes = [...model.collectors.flatMap(({ volumes: own }) => own), ...model.services.flatMap(({ volume }) => volume ?? [])].map(({ storageClass }) => storageClass);
  const named = [settings.storageClass, ...target.overrides.map(({ storageClass }) => storageClass), ...volumes];
  return [...new Set(named)].flatMap((name) => name ?? []).sort();
}

function gateways({ model }: Cluster): readonly NonNullable<ExposureNode["gateway"]>[] {
  return [...model.collectors, ...model.services].flatMap(({ expose }) => expose?.gateway ?? []);
}

function listenerLines({ model, target }: Cluster): readonly string[] {
  const queues = model.services.filter((service) => service.role === "queue" && !service.isExternal);
  if (target.type === "kubernetes-strimzi" || queues.length === 0) return [];
  return ["## Plaintext inside", "", `Brokers of ${queues.map((queue) => `\`${queue.name}\``).join(", ")} and their clients talk in plaintext and without a password; the NetworkPolicy of the brokers lets in only the workloads of this stack that use them. For TLS and SCRAM build the target \`kubernetes-strimzi\`.`, ""];
}
