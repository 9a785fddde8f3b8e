// Workloads of a Kubernetes target, with the objects around them that share their name: services, autoscalers, network policies, config maps.
import { autoscalersIn, containersOf, type KubernetesObject, workloadsIn, type Workload } from "../lint/documents/kubernetes.js";
import { fieldsOf, inside, isRecord, listOf, textOf } from "../lint/documents/record.js";
import type { Parse, Tree } from "./tree.js";
import type { Part, Port, Rollout } from "./part.js";
import { kafkaParts } from "./strimzi-parts.js";

export function kubernetesParts(tree: Tree, parse: Parse): readonly Part[] {
  const objects = objectsIn(tree);
  return [...workloadsIn(objects).map((workload) => partOf(workload, objects, parse)), ...kafkaParts(objects)];
}

export function objectsIn({ documents }: Tree): readonly KubernetesObject[] {
  return [...documents].flatMap(([, parsed]) => parsed.flatMap((document) => {
    const [kind, name] = [textOf(inside(document, "kind")), textOf(inside(document, "metadata", "name"))];
    return kind === undefined || !isRecord(document) || inside(document, "apiVersion") === undefined ? [] : [{ kind, name: name ?? "", fields: document, at: [] }];
  }));
}

function partOf(workload: Workload, objects: readonly KubernetesObject[], parse: Parse): Part {
  const { fields, kind } = workload;
  const spec = fieldsOf(fields["spec"]);
  const containers = containersOf(workload);
  const main = containers.find(({ isInit }) => !isInit);
  const scaler = autoscalersIn(objects).find(({ of }) => of.kind === kind && of.name === workload.name);
  const bounds = fieldsOf(inside(scaler?.fields, "spec"));
  const fewest = numberIn(bounds["minReplicas"] ?? bounds["minReplicaCount"]) ?? 1;
  const claims = listOf(spec["volumeClaimTemplates"]);
  return {
    // A job is made anew under another name when its content changes, because Kubernetes lets none be changed.
    name: workload.isJob ? workload.name.replace(/-[0-9a-f]{8}$/, "") : workload.name, kind, place: textOf(inside(fields, "metadata", "namespace")) ?? "", isJob: workload.isJob, rollout: rolloutOf(kind, spec),
    images: [...new Set(containers.flatMap((container) => textOf(container.fields["image"]) ?? []))],
    replicas: scaler === undefined ? (numberIn(spec["replicas"]) ?? 1) : fewest,
    scaling: scaler === undefined ? undefined : { min: fewest, max: numberIn(bounds["maxReplicas"] ?? bounds["maxReplicaCount"]) ?? fewest, at: scaledBy(bounds) },
    limits: limitsOf(main?.fields),
    volumes: claims.map((claim) => {
      const name = textOf(inside(claim, "metadata", "name")) ?? "";
      const mount = listOf(main?.fields["volumeMounts"]).find((each) => inside(each, "name") === name);
      return { name, size: textOf(inside(claim, "spec", "resources", "requests", "storage")), path: textOf(inside(mount, "mountPath")) };
    }),
    ports: portsOf(workload, objects), admits: admittedTo(workload, objects),
    secrets: [...new Set([...listOf(workload.pod["volumes"]).flatMap((volume) => textOf(inside(volume, "secret", "secretName")) ?? []), ...containers.flatMap((container) => listOf(container.fields["env"]).flatMap((entry) => textOf(inside(entry, "valueFrom", "secretKeyRef", "name")) ?? []))])],
    configs: configsOf(workload, objects, parse),
    start: inside(spec, "template"),
    fixed: kind === "StatefulSet" ? { volumeClaimTemplates: claims, serviceName: spec["serviceName"], selector: spec["selector"], podManagementPolicy: spec["podManagementPolicy"] } : { selector: spec["selector"] },
  };
}

/** `70% of the CPU request`, or what KEDA asks. */
function scaledBy(bounds: Readonly<Record<string, unknown>>): string {
  const share = listOf(bounds["metrics"]).map((metric) => inside(metric, "resource", "target", "averageUtilization")).find((value) => value !== undefined);
  const lag = listOf(bounds["triggers"]).map((trigger) => inside(trigger, "metadata", "lagThreshold")).find((value) => value !== undefined);
  if (share !== undefined) return `${String(share)}% of the CPU request`;
  return lag === undefined ? "" : `${String(lag)} records behind, a replica`;
}

function rolloutOf(kind: string, spec: Readonly<Record<string, unknown>>): Rollout {
  const type = textOf(inside(spec, "strategy", "type")) ?? textOf(inside(spec, "updateStrategy", "type"));
  if (type === "Recreate") return "at once";
  if (type === "OnDelete") return "by hand";
  if (kind === "DaemonSet") return "node by node";
  return kind === "StatefulSet" ? "one by one" : "rolling";
}

function limitsOf(container: unknown): Readonly<Record<string, string>> {
  const texts = (section: string, suffix: string): readonly (readonly [string, string])[] => Object.entries(fieldsOf(inside(container, "resources", section))).map(([key, value]) => [`${key}${suffix}`, String(value)] as const);
  return Object.fromEntries([...texts("requests", " request"), ...texts("limits", "")]);
}

/** Services that can be reached from outside the cluster. */
function portsOf(workload: Workload, objects: readonly KubernetesObject[]): readonly Port[] {
  const labels = fieldsOf(inside(workload.fields, "spec", "template", "metadata", "labels"));
  const services = objects.filter(({ kind, fields }) => kind === "Service" && ["LoadBalancer", "NodePort"].includes(textOf(inside(fields, "spec", "type")) ?? "")
    && Object.entries(fieldsOf(inside(fields, "spec", "selector"))).every(([key, value]) => labels[key] === value));
  return services.flatMap(({ fields }) => {
    const ranges = listOf(inside(fields, "spec", "loadBalancerSourceRanges")).map(String).join(", ");
    const from = isInternal(fields) ? `the network${ranges === "" ? "" : ` (${ranges})`}` : ranges;
    return listOf(inside(fields, "spec", "ports")).map((port): Port => ({ number: String(inside(port, "port")), from: from === "" ? "everywhere" : from, isEncrypted: undefined }));
  });
}

/** As the clouds' annotations say it. */
function isInternal(service: unknown): boolean {
  return Object.entries(fieldsOf(inside(service, "metadata", "annotations"))).some(([key, value]) => /load-?balancer/.test(key) && (/^internal$/i.test(String(value)) || (key.endsWith("internal") && value === "true")));
}

function admittedTo(workload: Workload, objects: readonly KubernetesObject[]): readonly string[] | undefined {
  const labels = fieldsOf(inside(workload.fields, "spec", "template", "metadata", "labels"));
  const policies = objects.filter(({ kind, fields }) => kind === "NetworkPolicy" && Object.entries(fieldsOf(inside(fields, "spec", "podSelector", "matchLabels"))).every(([key, value]) => labels[key] === value));
  if (policies.length === 0) return undefined;
  return [...new Set(policies.flatMap(({ fields }) => listOf(inside(fields, "spec", "ingress"))).flatMap((rule) => {
    const peers = listOf(inside(rule, "from"));
    const ports = listOf(inside(rule, "ports")).map((port) => String(inside(port, "port"))).join(", ");
    return (peers.length === 0 ? ["everyone"] : peers.map(peerText)).map((peer) => `${peer} on ${ports === "" ? "every port" : ports}`);
  }))].sort();
}

function peerText(peer: unknown): string {
  const block = textOf(inside(peer, "ipBlock", "cidr"));
  if (block !== undefined) return block === "0.0.0.0/0" || block === "::/0" ? "everyone" : block;
  const [pods, spaces] = [inside(peer, "podSelector", "matchLabels"), inside(peer, "namespaceSelector", "matchLabels")].map((labels) => Object.values(fieldsOf(labels)).map(String));
  const from = spaces === undefined || spaces.length === 0 ? "" : ` of namespace ${spaces.join("/")}`;
  return pods === undefined || pods.length === 0 ? `every pod${from}` : `pods ${pods[0] ?? ""}${from}`;
}

/** Config maps that the pod mounts, each of its files parsed. */
function configsOf({ pod }: Workload, objects: readonly KubernetesObject[], parse: Parse): ReadonlyMap<string, unknown> {
  const names = listOf(pod["volumes"]).flatMap((volume) => textOf(inside(volume, "configMap", "name")) ?? []);
  const maps = objects.filter(({ kind, name }) => kind === "ConfigMap" && names.includes(name));
  return new Map(maps.flatMap(({ fields }) => Object.entries(fieldsOf(fields["data"])).flatMap(([file, text]) => {
    if (typeof text !== "string" || !/\.ya?ml$/.test(file)) return [];
    try {
      return [[file, parse(text)[0]] as const];
    } catch {
      return [];
    }
  })));
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
