// Ports as Kubernetes names them, and those of them that are for clients.
import type { Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";

/** What is for clients: the other ports are for probes, scrapers, and replicas among themselves. */
export function clientPorts(workload: Pick<Workload, "ports">): readonly Port[] {
  return workload.ports.filter((port) => !["alerting", "controller", "gossip", "health", "metrics"].includes(port.name));
}

/** A name of a port has at most 15 characters. */
export function portName({ name, number }: { readonly name: string; readonly number: number }): string {
  return name.length <= 15 ? name : `port-${number}`;
}
