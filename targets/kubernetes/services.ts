// How a workload is reached: a Service for clients, a headless one whose name leads to every replica, and on a balancer's address where it is published.
import { optionAt } from "../../src/model/flow.js";
import type { CollectorNode, ExposureNode, Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, headlessName } from "./cluster.js";
import { clientPorts, portName } from "./client-ports.js";
import { metadataOf, selectorOf } from "./labels.js";
import type { Emitted, KubernetesObject } from "./object.js";

export function servicesOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  const exposure = exposureOf(workload, cluster);
  const collector = cluster.model.collectors.find((candidate) => candidate.name === workload.name);
  const ports = clientPorts(workload).map((port) => servicePort(port, collector));
  const objects = [...(ports.length === 0 ? [] : [clientService(workload, ports, exposure, cluster)]), headlessService(workload, collector, cluster)];
  return objects.map((object) => ({ path: `${workload.name}/service.yaml`, object, origin: workload.origin }));
}

/** What a balancer of its own publishes. */
export function exposureOf(workload: Pick<Workload, "name">, cluster: Cluster): ExposureNode | null {
  const exposure = publicationOf(workload, cluster);
  return exposure?.gateway === null ? exposure : null;
}

/** What is published, by a balancer of its own or by routes of a Gateway. */
export function publicationOf(workload: Pick<Workload, "name">, { model }: Cluster): ExposureNode | null {
  const node: Pick<CollectorNode, "expose"> | undefined = [...model.collectors, ...model.services].find((candidate) => candidate.name === workload.name);
  return node?.expose?.type === "load-balancer" ? node.expose : null;
}

function clientService(workload: Workload, ports: readonly object[], exposure: ExposureNode | null, cluster: Cluster): KubernetesObject {
  const metadata = metadataOf(workload, cluster);
  const selector = selectorOf(workload.name, cluster);
  if (exposure !== null) return { apiVersion: "v1", kind: "Service", metadata: { ...metadata, annotations: balancerAnnotations(exposure) }, spec: balancerSpec(ports, exposure, selector) };
  return {
    apiVersion: "v1", kind: "Service", metadata,
    // A pod talks to the agent of its own node, whose attributes are then right.
    spec: { type: "ClusterIP", ...(workload.mode === "daemonset" ? { internalTrafficPolicy: "Local" } : {}), selector, ports },
  };
}

/** Clients keep their addresses, which the list of allowed ranges and the access log need. */
function balancerSpec(ports: readonly object[], exposure: ExposureNode, selector: object): object {
  return {
    type: "LoadBalancer", externalTrafficPolicy: "Local", selector,
    loadBalancerSourceRanges: exposure.allow.length === 0 ? undefined : exposure.allow,
    ports,
  };
}

/** There is no common word for an internal balancer: each cloud reads its own, and only its own. */
const internal = {
  "networking.gke.io/load-balancer-type": "Internal",
  "service.beta.kubernetes.io/aws-load-balancer-scheme": "internal",
  "service.beta.kubernetes.io/azure-load-balancer-internal": "true",
} as const;

function balancerAnnotations({ isInternal, hostname, annotations }: ExposureNode): Readonly<Record<string, string>> | undefined {
  const all = { ...(hostname === null ? {} : { "external-dns.alpha.kubernetes.io/hostname": hostname }), ...(isInternal ? internal : {}), ...annotations };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** A queue's members must find each other, and a query frontend its queriers, before they are ready. */
function findsBeforeReady({ role, part }: Workload): boolean {
  return role === "queue" || part?.isMember === true;
}

/** Also the governing service of a StatefulSet. */
function headlessService(workload: Workload, collector: CollectorNode | undefined, cluster: Cluster): KubernetesObject {
  return {
    apiVersion: "v1", kind: "Service", metadata: metadataOf(workload, cluster, headlessName(workload.name)),
    spec: { type: "ClusterIP", clusterIP: "None", ...(findsBeforeReady(workload) ? { publishNotReadyAddresses: true } : {}), selector: selectorOf(workload.name, cluster), ports: workload.ports.map((port) => servicePort(port, collector)) },
  };
}

/** What is spoken, for meshes and balancers that look; behind TLS there is nothing for them to see. */
function servicePort(port: Port, collector: CollectorNode | undefined): object {
  const application = speaksTls(port, collector) || port.protocol === "udp" ? undefined : port.application;
  return { name: portName(port), port: port.number, targetPort: portName(port), protocol: port.protocol.toUpperCase(), appProtocol: application };
}

function speaksTls({ application, number }: Port, collector: CollectorNode | undefined): boolean {
  const protocol = application === "grpc" ? "grpc" : "http";
  return collector?.components.some((component) => {
    const endpoint = optionAt(component, "protocols", protocol, "endpoint");
    return typeof endpoint === "string" && endpoint.endsWith(`:${number}`) && optionAt(component, "protocols", protocol, "tls") !== undefined;
  }) ?? false;
}
