// The container of a workload: what it runs, what it is given, and no right that it does not need.
import type { EnvironmentEntry, Workload } from "../../src/workload/workload.js";
import type { ComponentNode } from "../../src/model/model.js";
import { symbolsIn } from "../../src/model/value.js";
import { podFacts } from "./adapt.js";
import { clientPorts, portName } from "./client-ports.js";
import { type Cluster, mirrored } from "./cluster.js";
import type { Mount } from "./mounts.js";
import { probesOf } from "./probes.js";

/** Entries that must stand first, as Kubernetes writes them: later ones may refer to them. */
export type RawEnvironment = readonly object[];

export function containerOf(workload: Workload, mounts: readonly Mount[], leading: RawEnvironment, cluster: Cluster): object {
  const environment = [...leading, ...factsOf(workload, cluster), ...workload.environment.map((entry) => environmentEntry(entry, cluster))];
  const volumeMounts = mounts.flatMap((mount) => mount.mounts);
  return {
    name: containerName(workload),
    image: mirrored(workload.image, cluster.settings),
    imagePullPolicy: "IfNotPresent",
    command: workload.command === null ? undefined : workload.command.map(literal),
    args: workload.args.length === 0 ? undefined : workload.args.map(literal),
    env: environment.length === 0 ? undefined : environment,
    ports: workload.ports.length === 0 ? undefined : workload.ports.map((port) => ({ name: portName(port), containerPort: port.number, protocol: port.protocol.toUpperCase() })),
    ...probesOf(workload),
    lifecycle: lifecycleOf(workload),
    resources: resourcesOf(workload.resources),
    securityContext: containerSecurity,
    volumeMounts: volumeMounts.length === 0 ? undefined : volumeMounts,
  };
}

function containerName(workload: Pick<Workload, "role" | "component">): string {
  return workload.role === "collector" ? "collector" : workload.component;
}

export const containerSecurity = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } } as const;

/** No limit on CPU unless one is stated: throttled collectors refuse data. Scratch space counts as ephemeral storage. */
export function resourcesOf({ cpuMillis, memoryBytes, cpuLimitMillis }: Pick<Workload["resources"], "cpuMillis" | "memoryBytes" | "cpuLimitMillis">): object {
  const memory = quantity(memoryBytes);
  return {
    requests: { cpu: cores(cpuMillis), memory, "ephemeral-storage": "64Mi" },
    limits: { ...(cpuLimitMillis === null ? {} : { cpu: cores(cpuLimitMillis) }), memory, "ephemeral-storage": "1Gi" },
  };
}

/** As the API server writes it, so that what is applied and what is there look the same. */
export function cores(millis: number): string {
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}

export function quantity(bytes: number): string {
  if (bytes % 2 ** 30 === 0) return `${bytes / 2 ** 30}Gi`;
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}Mi` : String(bytes);
}

/** Seconds in which balancers and peers learn that a pod goes, before it stops to listen. No image needs a shell for it. */
export function drainSeconds(workload: Pick<Workload, "ports" | "mode">): number {
  return workload.mode === "service" && clientPorts(workload).length > 0 ? 10 : 0;
}

function lifecycleOf(workload: Workload): object | undefined {
  const seconds = drainSeconds(workload);
  return seconds === 0 ? undefined : { preStop: { sleep: { seconds } } };
}

export function environmentEntry({ name, value }: EnvironmentEntry, { view, secrets }: Pick<Cluster, "view" | "secrets">): object {
  if ("text" in value) return { name, value: literal(value.text) };
  if ("secretFile" in value) return { name, value: view.secretFile(value.secretFile) };
  if ("secret" in value) {
    const place = secrets.get(value.secret);
    return { name, valueFrom: { secretKeyRef: { name: place?.name ?? value.secret, key: place?.key ?? value.secret } } };
  }
  return { name, valueFrom: { fieldRef: { fieldPath: podFields[value.pod] } } };
}

const podFields = { name: "metadata.name", ip: "status.podIP", node: "spec.nodeName" } as const;

/** Kubernetes expands $(NAME) in values and arguments. */
function literal(text: string): string {
  return text.replaceAll("$(", "$$(");
}

/** Facts that the configuration names, and the node where something works for its own node only. */
function factsOf(workload: Workload, { model }: Cluster): readonly object[] {
  const collector = model.collectors.find((candidate) => candidate.name === workload.name);
  if (collector === undefined) return [];
  const named = new Set(collector.components.flatMap(variablesOf));
  const nodes = collector.components.flatMap(nodeVariablesOf);
  const needsNode = collector.mode === "daemonset" || collector.components.some((component) => component.type === "resource_detection");
  const facts = { ...podFacts, ...Object.fromEntries(nodes.map((name) => [name, podFacts["K8S_NODE_NAME"]])) };
  return Object.entries(facts).filter(([name]) => named.has(name) || nodes.includes(name) || (needsNode && name === "K8S_NODE_NAME")).map(([name, fieldPath]) => ({ name, valueFrom: { fieldRef: { fieldPath } } }));
}

/** Variables by symbol, and those that a text names as the collector writes them: `${env:K8S_NODE_IP}`. */
function variablesOf({ options }: ComponentNode): readonly string[] {
  const symbols = [...symbolsIn(options)].flatMap((symbol) => (symbol.$ === "variable" ? [symbol.name] : []));
  return [...symbols, ...[...JSON.stringify(options).matchAll(/\$\{(?:env:)?(\w+)/g)].flatMap(([, name]) => name ?? [])];
}

/** Whatever its name, this variable holds the name of the node: without it the collector does not start. */
function nodeVariablesOf({ options }: ComponentNode): readonly string[] {
  return [...JSON.stringify(options).matchAll(/"node_from_env_var":"(\w+)"/g)].flatMap(([, name]) => name ?? []);
}
