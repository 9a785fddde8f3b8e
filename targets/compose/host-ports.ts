// `hostPorts()`: published on the host itself, at the address that it names, and only where there is one replica to publish.
import type { ExposureNode, Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Part, Project } from "./project.js";
import { countOf } from "./service.js";

export function hostPortsOf(part: Part, workload: Workload, project: Project): Part {
  const expose = exposureOf(workload, project);
  if (expose === null || expose.type !== "host-ports") return part;
  const service = part.services[workload.name];
  if (countOf(workload.scaling) > 1 || service === undefined) {
    project.log.error("emit/host-ports-with-replicas", expose.origin, {
      message: `"${workload.name}" has ${countOf(workload.scaling)} replicas and publishes host ports.`, why: "Only one of them could have a port of the host; the others would not start.",
      fix: "Publish it by loadBalancer(), or run one replica.",
    });
    return part;
  }
  return { ...part, services: { ...part.services, [workload.name]: { ...service, ports: publishedPorts(workload, expose.address) } } };
}

/** In the order of their numbers, which dclint asks for too. */
export function publishedPorts(workload: Workload, address: string): readonly Readonly<Record<string, unknown>>[] {
  const ports = [...publicPorts(workload)].sort((left, right) => left.number - right.number);
  return ports.map((port) => ({ target: port.number, published: String(port.number), protocol: port.protocol, mode: "ingress", host_ip: address }));
}

/** What clients are for: every receiver of a collector, and the pages of a service; never what only the stack itself asks. */
export function publicPorts(workload: Workload): readonly Port[] {
  const ports = workload.ports.filter((port) => port.name !== "health" && port.name !== "metrics");
  return workload.role === "collector" ? ports : ports.filter((port) => port.application === "http");
}

function exposureOf(workload: Workload, { model }: Project): ExposureNode | null {
  const node = [...model.collectors, ...model.services].find((candidate) => candidate.name === workload.of);
  return node?.expose ?? null;
}
