// What the API server, or a drain, would refuse and no schema can say: held on everything that is emitted, patches and manifests of the user's own included.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { Cluster } from "./cluster.js";
import { type Emitted, placeOf } from "./object.js";
import { podSecurityObjections } from "./pod-security.js";
import { listOf, recordOf, textOf } from "./settings.js";

export function checkObjects(objects: readonly Emitted[], cluster: Cluster): void {
  const isFirst = (emitted: Emitted): boolean => emitted.isOwn === true || !objects.slice(0, objects.indexOf(emitted)).some((earlier) => earlier.object.kind === emitted.object.kind && earlier.origin === emitted.origin);
  for (const emitted of objects) {
    // A workload's two Services have one name to mend.
    if (isFirst(emitted)) checkName(emitted, cluster);
    checkSecretValues(emitted, cluster);
    checkBudget(emitted, objects, cluster);
    checkPodSecurity(emitted, objects, cluster);
    checkHostNetwork(emitted, cluster);
  }
}

function at(emitted: Emitted, ...path: Path): Path {
  return placeOf(emitted, path);
}

/** Names of the stack's own objects are known to be well-formed but for a Service's first character; how long they may be is held where they are made. */
function checkName(emitted: Emitted, { log }: Cluster): void {
  const { kind, metadata: { name } } = emitted.object;
  const { form, rule } = nameForms[kind] ?? (kind.includes("Role") ? pathSegment : subdomain);
  const isFine = emitted.isOwn === true ? form.test(name) && name.length <= (rule === subdomain.rule ? 253 : 63) : kind !== "Service" || /^[a-z]/.test(name);
  if (isFine) return;
  log.error("emit/object-name", at(emitted, "metadata", "name"), {
    ...(emitted.isOwn === true ? {} : { on: "key" as const }), message: `A ${kind} cannot be called "${name}".`, why: `The name of a ${kind} has ${rule}.`, fix: "Give it another name.",
  });
}

interface NameForm { readonly form: RegExp; readonly rule: string }

const subdomain: NameForm = { form: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, rule: "lower-case letters, digits, hyphens and dots, a letter or digit at both ends, at most 253 characters (DNS-1123)" };
const pathSegment: NameForm = { form: /^(?!\.\.?$)[^/%]+$/, rule: "neither a slash nor a percent sign" };
const nameForms: Readonly<Record<string, NameForm>> = {
  Namespace: { form: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, rule: "lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 characters (DNS-1123)" },
  Service: { form: /^[a-z]([-a-z0-9]*[a-z0-9])?$/, rule: "lower-case letters, digits and hyphens, a letter first, at most 63 characters (DNS-1035)" },
};

/** What a manifest says stands in every file and every commit. */
function checkSecretValues(emitted: Emitted, { log }: Cluster): void {
  if (emitted.object.kind !== "Secret") return;
  for (const field of ["data", "stringData"]) {
    for (const key of Object.keys(recordOf(emitted.object[field]))) {
      log.error("emit/secret-value", at(emitted, field, key), {
        message: `The Secret "${emitted.object.metadata.name}" has the value of "${key}" written out.`, why: "It would stand in the repository and in the emitted files, where base64 hides nothing.",
        fix: "Make the Secret with kubectl create secret or an ExternalSecret, and name it: secret(\"KEY\", { name, key }).",
      });
    }
  }
}

const scaled = ["Deployment", "StatefulSet"];

/** The rule for stated budgets reads the model; this is for budgets that come in by a patch or a manifest. */
function checkBudget(emitted: Emitted, objects: readonly Emitted[], { log }: Cluster): void {
  const { kind, metadata, spec } = emitted.object;
  if (kind !== "PodDisruptionBudget" || (emitted.isOwn !== true && emitted.patches === undefined)) return;
  const { minAvailable, maxUnavailable, selector } = recordOf(spec);
  for (const workload of objects.filter(({ object }) => scaled.includes(object.kind) && object.metadata.namespace === metadata.namespace && isSelected(object["spec"], selector))) {
    const replicas = leastReplicas(workload, objects);
    if (replicas === undefined || evictable({ minAvailable, maxUnavailable }, replicas) > 0) continue;
    const stated = minAvailable === undefined ? "maxUnavailable" : "minAvailable";
    log.error("emit/budget-blocks-drain", at(emitted, "spec", stated), {
      message: `The PodDisruptionBudget "${metadata.name}" lets no replica of "${workload.object.metadata.name}" go: ${stated} ${String(minAvailable ?? maxUnavailable)} of ${replicas}.`,
      why: "A node with such a replica cannot be drained: the upgrade of a cluster stops there.", fix: `Let one of them go: maxUnavailable: 1${replicas > 1 ? `, or minAvailable: ${replicas - 1}` : "; a workload of one replica needs no budget"}.`,
    });
  }
}

function isSelected(spec: unknown, selector: unknown): boolean {
  const labels = recordOf(recordOf(recordOf(recordOf(spec)["template"])["metadata"])["labels"]);
  const wanted = Object.entries(recordOf(recordOf(selector)["matchLabels"]));
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}

/** What an autoscaler may go down to, or what is stated. */
function leastReplicas({ object }: Emitted, objects: readonly Emitted[]): number | undefined {
  const scalers = objects.filter((other) => other.object.metadata.namespace === object.metadata.namespace && recordOf(recordOf(other.object["spec"])["scaleTargetRef"])["name"] === object.metadata.name);
  const least = scalers.flatMap((scaler) => recordOf(scaler.object["spec"])["minReplicas"] ?? recordOf(scaler.object["spec"])["minReplicaCount"] ?? []);
  const stated = scalers.length > 0 ? (least[0] ?? 1) : (recordOf(object["spec"])["replicas"] ?? 1);
  return typeof stated === "number" ? stated : undefined;
}

/** Percentages round up, as the controller does. */
function evictable({ minAvailable, maxUnavailable }: { readonly minAvailable: unknown; readonly maxUnavailable: unknown }, replicas: number): number {
  const count = (value: unknown): number => (typeof value === "number" ? value : Math.ceil((Number.parseFloat(textOf(value) ?? "0") / 100) * replicas));
  return minAvailable === undefined ? count(maxUnavailable) : replicas - count(minAvailable);
}

function podOf({ object }: Emitted): Readonly<Record<string, unknown>> {
  return recordOf(recordOf(recordOf(object["spec"])["template"])["spec"]);
}

/** The API server takes the workload and refuses every pod of it. */
function checkPodSecurity(emitted: Emitted, objects: readonly Emitted[], cluster: Cluster): void {
  const { kind, metadata } = emitted.object;
  const pod = podOf(emitted);
  if (listOf(pod["containers"]).length === 0 || levelOf(metadata.namespace, objects) !== "restricted") return;
  const objections = podSecurityObjections(pod);
  const [first] = objections;
  if (first === undefined) return;
  cluster.log.error("emit/pod-security", at(emitted, "spec", "template", "spec", ...first.path), {
    message: `${kind} "${metadata.name}" breaks what its namespace "${metadata.namespace ?? ""}" enforces: it ${objections.map(({ objection }) => objection).join(", ")}.`,
    why: 'Pod security "restricted" refuses every pod of it: the workload would be applied and nothing would run.',
    fix: "Mend that, or move what needs it to a namespace whose label pod-security.kubernetes.io/enforce allows it.",
  });
}

const lowestPort = "net.ipv4.ip_unprivileged_port_start";

/** A pod may let its containers listen below 1024 only in a network of its own: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ */
function checkHostNetwork(emitted: Emitted, { log }: Cluster): void {
  const { hostNetwork, securityContext } = podOf(emitted);
  const isSet = listOf(recordOf(securityContext)["sysctls"]).some((each) => recordOf(each)["name"] === lowestPort);
  if (hostNetwork !== true || !isSet) return;
  log.error("emit/host-network-sysctl", at(emitted, "spec", "template", "spec", "hostNetwork"), {
    message: `${emitted.object.kind} "${emitted.object.metadata.name}" shares its host's network, and sets ${lowestPort} for it.`,
    why: "The API server refuses that. It is how a container without capabilities listens below port 1024.",
    fix: "Listen on a port from 1024 on, keep the pod's own network, or take the setting out: securityContext: { sysctls: null }.",
  });
}

/** As the emitted Namespace enforces it; what a namespace of somebody else's enforces is not known. */
function levelOf(namespace: string | undefined, objects: readonly Emitted[]): string | undefined {
  const made = objects.find(({ object }) => object.kind === "Namespace" && object.metadata.name === namespace);
  return made?.object.metadata.labels?.["pod-security.kubernetes.io/enforce"];
}
