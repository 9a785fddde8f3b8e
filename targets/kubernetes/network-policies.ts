// Nothing may talk to anything, but along the model's edges, to DNS, and to the API server where a component asks it.
import type { Workload } from "../../src/workload/workload.js";
import { clientPorts } from "./client-ports.js";
import { agentsNamespace, type Cluster, namespaceOf } from "./cluster.js";
import { type Connection, isOtherGrafana, isQueue, metricsPort } from "./connections.js";
import { identityEgress } from "./identity.js";
import { labelsOf, metadataOf, selectorOf } from "./labels.js";
import { operatorsPrometheus } from "./monitors.js";
import type { Emitted } from "./object.js";
import { outsidePorts, reachesEveryPod } from "./outside.js";
import { partEgress, partIngress } from "./parts.js";
import { needsApiServer } from "./rbac.js";
import { exposureOf, publicationOf } from "./services.js";

export function networkPolicyOf(workload: Workload, connections: readonly Connection[], cluster: Cluster): Emitted {
  const ingress = ingressOf(workload, connections, cluster);
  const egress = egressOf(workload, connections, cluster);
  return {
    path: workload.mode === "job" ? `${workload.of}/${workload.name}.yaml` : `${workload.name}/networkpolicy.yaml`, origin: workload.origin,
    object: {
      apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: metadataOf(workload, cluster),
      spec: { podSelector: { matchLabels: selectorOf(workload.name, cluster) }, policyTypes: ["Ingress", "Egress"], ingress: ingress.length === 0 ? undefined : ingress, egress: egress.length === 0 ? undefined : egress },
    },
  };
}

/** In a namespace of the stack's own for every pod; in a shared one for the stack's pods only. */
export function defaultDeny(namespaces: readonly string[], cluster: Cluster): readonly Emitted[] {
  const podSelector = cluster.settings.createsNamespace ? {} : { matchLabels: { "app.kubernetes.io/instance": cluster.model.name } };
  return namespaces.map((namespace) => ({
    path: namespace === agentsNamespace(cluster.settings) ? "01-default-deny-agents.yaml" : "01-default-deny.yaml", origin: cluster.target.origin,
    object: {
      apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy",
      metadata: { name: `${cluster.model.name}-default-deny`, namespace, labels: labelsOf("default-deny", "network", cluster) },
      spec: { podSelector, policyTypes: ["Ingress", "Egress"] },
    },
  }));
}

type Rule = Readonly<Record<string, unknown>>;

function ingressOf(workload: Workload, connections: readonly Connection[], cluster: Cluster): readonly Rule[] {
  const scraper = workload.metrics === null ? undefined : operatorsPrometheus(cluster);
  const from = [
    ...connections.filter((connection) => connection.to === workload.name).map((connection) => ({ from: [peerOf(connection.from, workload, cluster)], ports: portsOf(connection) })),
    ...partIngress(workload, cluster),
    ...(scraper === undefined ? [] : [{ from: [scraper], ports: [tcp(metricsPort(workload))] }]),
  ];
  const clients = clientPorts(workload).map((port) => ({ port: port.number, protocol: port.protocol.toUpperCase() }));
  if (clients.length === 0) return from;
  // The balancer's own list of ranges decides who comes in from outside: some balancers put their own address in place of the client's.
  if (exposureOf(workload, cluster) !== null) return [...from, { ports: clients }];
  const gateway = publicationOf(workload, cluster)?.gateway ?? null;
  if (gateway !== null) return [...from, { from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": gateway.namespace } } }], ports: clients }];
  return isEntry(workload, connections) ? [...from, { from: [{ namespaceSelector: {} }], ports: clients }] : from;
}

/** Where the telemetry of the cluster's applications comes in: on every node, or where nobody else of the stack sends. */
function isEntry(workload: Workload, connections: readonly Connection[]): boolean {
  if (workload.role !== "collector") return false;
  return workload.mode === "daemonset" || !connections.some((connection) => connection.to === workload.name && connection.port !== 8888 && connection.isLook !== true);
}

function egressOf(workload: Workload, connections: readonly Connection[], cluster: Cluster): readonly Rule[] {
  const inside = connections.filter((connection) => connection.from === workload.name).map((connection) => ({ to: [peerOf(connection.to, workload, cluster)], ports: portsOf(connection) }));
  const outside = outsidePorts(workload, cluster);
  const rules = [
    ...inside,
    ...partEgress(workload, cluster),
    ...(outside.length === 0 ? [] : [{ ports: outside }]),
    ...identityEgress(workload, cluster),
    ...(reachesEveryPod(workload, cluster) ? [{ to: [{ namespaceSelector: {} }] }] : []),
    ...(needsApiServer(workload, cluster) ? [apiServer] : []),
  ];
  return rules.length === 0 ? [] : [dns, ...rules];
}

/** Also the cache that listens on the node. */
export const dns: Rule = {
  to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } } }, { ipBlock: { cidr: "169.254.20.10/32" } }],
  ports: [{ port: 53, protocol: "UDP" }, { port: 53, protocol: "TCP" }],
};

/** It is no pod, so only its ports can be named: the Service's and the usual one behind it. */
export const apiServer: Rule = { ports: [tcp(443), tcp(6443)] };

function portsOf({ port, isGossip }: Connection): readonly object[] {
  return isGossip === true ? [tcp(port), { port, protocol: "UDP" }] : [tcp(port)];
}

export function tcp(port: number): object {
  return { port, protocol: "TCP" };
}

/** Pods of a node of the stack, as seen from another. */
export function peerOf(name: string, from: Pick<Workload, "of">, cluster: Cluster): object {
  if (isOtherGrafana(name, cluster.model)) return otherGrafana;
  const queue = isQueue(name, cluster.model) ? cluster.model.services.find((service) => service.name === name) : undefined;
  const matchLabels = queue === undefined ? selectorOf(name, cluster) : cluster.queues.podLabels(queue, cluster);
  const namespace = namespaceOf(name, cluster);
  const isNear = namespace === namespaceOf(from.of, cluster);
  return { ...(isNear ? {} : { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } } }), podSelector: { matchLabels } };
}

/** In whatever namespace it runs, its pods carry the recommended label. */
const otherGrafana = { namespaceSelector: {}, podSelector: { matchLabels: { "app.kubernetes.io/name": "grafana" } } } as const;

/** The autoscaler asks brokers for the lag. */
export const kedaPeer = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "keda" } }, podSelector: { matchLabels: { app: "keda-operator" } } } as const;
