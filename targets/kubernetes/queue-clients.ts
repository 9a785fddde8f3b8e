// Who may connect to a queue of the stack: the workloads that write to it or read from it, and the autoscaler that asks for the lag.
import type { ServiceNode } from "../../src/model/model.js";
import { workloadsOf } from "../../src/workload/workloads.js";
import type { Cluster } from "./cluster.js";
import { connectionsOf } from "./connections.js";
import { kedaPeer, peerOf, tcp } from "./network-policies.js";
import type { Emitted } from "./object.js";
import { listOf, recordOf } from "./settings.js";

export function queueClients(queue: ServiceNode, cluster: Cluster): readonly object[] {
  const clients = connectionsOf(workloadsOf(cluster.model, cluster.view), cluster).filter((connection) => connection.to === queue.name && connection.port === cluster.queues.port).map((connection) => connection.from);
  const isScaledByLag = cluster.model.collectors.some((collector) => collector.scaling.by === "lag" && collector.components.some((component) => component.kind === "receiver" && component.peer === queue.name));
  return [...[...new Set(clients)].map((client) => peerOf(client, { of: queue.name }, cluster)), ...(isScaledByLag ? [kedaPeer] : [])];
}

/** The policy with the clients let in. */
export function queueIngress(policy: Emitted, queue: ServiceNode, cluster: Cluster): Emitted {
  const spec = recordOf(policy.object["spec"]);
  const from = queueClients(queue, cluster);
  const rules = from.length === 0 ? [] : [{ from, ports: [tcp(cluster.queues.port)] }];
  return { ...policy, object: { ...policy.object, spec: { ...spec, ingress: [...listOf(spec["ingress"]), ...rules] } } };
}
