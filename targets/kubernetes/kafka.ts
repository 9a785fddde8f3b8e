// Plain Kafka: a StatefulSet of brokers, which are the controllers too unless those are asked for apart, and a Job that makes the topics. Its listener is plaintext, and the NetworkPolicy alone decides who reaches it.
import { ingestTopics } from "../../src/backends/ingest.js";
import { type Broker, brokerSettings, kafka as definition, kafkaPorts, type Roles, topicsScript } from "../../src/backends/kafka.js";
import { leastReplicas } from "../../src/model/flow.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, headlessName, namespaceOf, type Queues } from "./cluster.js";
import type { Connection } from "./connections.js";
import { controllerOf } from "./controller.js";
import { disruptionBudgetOf } from "./disruption-budget.js";
import { jobDefaults, jobOf } from "./job.js";
import { selectorOf } from "./labels.js";
import { checkNames, topicsJob } from "./names.js";
import { networkPolicyOf } from "./network-policies.js";
import type { Emitted } from "./object.js";
import { queueIngress } from "./queue-clients.js";
import { serviceAccountOf } from "./service-account.js";
import { servicesOf } from "./services.js";

export const plainKafka: Queues = {
  adapt: (model) => model,
  bootstrap: (queue) => queue,
  port: kafkaPorts.client,
  ingest: () => ({ port: kafkaPorts.client, signIn: null }),
  scrapes: () => [],
  objects: kafkaObjects,
  podLabels: (queue, cluster) => selectorOf(queue.name, cluster),
  signIn: () => null,
  provides: () => false,
};

function kafkaObjects(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  reportCruiseControl(queue, cluster);
  const topics = topicsWorkload(queue, cluster);
  const quorum = quorumOf(queue);
  return [
    ...membersObjects(brokersWorkload(queue), queue, cluster, quorum === null ? "broker,controller" : "broker"), brokersPolicy(brokersWorkload(queue), queue, cluster),
    ...(quorum === null ? [] : [...membersObjects(quorum, queue, cluster, "controller"), networkPolicyOf(quorum, amongMembers(queue, quorum), cluster)]),
    jobOf(topics, cluster), networkPolicyOf(topics, [{ from: topics.name, to: queue.name, port: kafkaPorts.client }], cluster),
  ];
}

function membersObjects(members: Workload, queue: ServiceNode, cluster: Cluster, roles: Roles): readonly Emitted[] {
  checkNames(members, cluster);
  const extras = { environment: memberEnvironment(members, queue, cluster, roles), isSpreadStrictly: leastReplicas(members.scaling) > 1, firstOrdinal: firstId(roles) };
  return [controllerOf(members, cluster, extras), ...servicesOf(members, cluster), serviceAccountOf(members, cluster), ...disruptionBudgetOf(members, cluster)];
}

function brokersWorkload(queue: ServiceNode): Workload {
  return {
    name: queue.name, of: queue.name, role: "queue", component: "kafka", image: queue.image ?? definition.image, user: definition.user, command: null, args: [],
    environment: [], ports: quorumSize(queue) === null ? definition.ports : definition.ports.filter((port) => port.number === kafkaPorts.client), configs: [], secretFiles: [],
    volumes: queue.volume === null ? [] : [queue.volume], scratch: definition.scratch, hostPaths: [],
    resources: queue.resources ?? { cpuMillis: 1000, memoryBytes: 2 ** 32, cpuLimitMillis: null, origin: queue.origin }, scaling: { by: "fixed", count: queue.replicas }, minAvailable: null,
    probe: definition.probe, stopSeconds: definition.stopSeconds, after: [], metrics: null, mode: "service", origin: queue.origin,
  };
}

function quorumSize({ options }: ServiceNode): number | null {
  const { controllers } = options;
  return typeof controllers === "number" ? controllers : null;
}

/** Controllers keep the cluster's metadata and no records. */
function quorumOf(queue: ServiceNode): Workload | null {
  const count = quorumSize(queue);
  if (count === null) return null;
  const brokers = brokersWorkload(queue);
  return {
    ...brokers, name: controllersName(queue.name), component: "kafka-controller", ports: definition.ports.filter((port) => port.number === kafkaPorts.controller), scaling: { by: "fixed", count },
    resources: { cpuMillis: 250, memoryBytes: 2 ** 30, cpuLimitMillis: null, origin: queue.origin }, volumes: brokers.volumes.map((volume) => ({ ...volume, size: "10Gi", bytes: 10 * 2 ** 30 })),
  };
}

function controllersName(queue: string): string {
  return `${queue}-controllers`;
}

/** Numbers of a cluster are those of its pods, so controllers apart begin where no broker is. */
function firstId(roles: Roles): number {
  return roles === "controller" ? 1001 : 1;
}

/** One template for all: the number of a broker is that of its pod, and its name leads to its own address. */
function memberEnvironment(members: Workload, queue: ServiceNode, cluster: Cluster, roles: Roles): readonly object[] {
  const host = (pod: string, of: string): string => `${pod}.${headlessName(of)}.${namespaceOf(queue.name, cluster)}.svc`;
  const quorum = quorumOf(queue);
  const [of, first, count] = quorum === null ? [queue.name, 1, queue.replicas] : [quorum.name, firstId("controller"), leastReplicas(quorum.scaling)];
  const controllers = Array.from({ length: count }, (_, index): Broker => ({ id: first + index, host: host(`${of}-${first + index}`, of) }));
  const own = { ...queue, resources: members.resources };
  const { KAFKA_NODE_ID: _, ...settings } = brokerSettings(own, { id: 0, host: host("$(POD_NAME)", members.name) }, controllers, cluster.model.name, roles);
  return [
    { name: "POD_NAME", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
    { name: "KAFKA_NODE_ID", valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } } },
    ...Object.entries(settings).map(([name, value]) => ({ name, value })),
  ];
}

function topicsWorkload(queue: ServiceNode, { view, model }: Cluster): Workload {
  const script = topicsScript(queue, `${view.host(queue.name)}:${kafkaPorts.client}`, ingestTopics(queue, model));
  return {
    ...jobDefaults, name: topicsJob(queue.name), of: queue.name, component: "kafka-topics", image: queue.image ?? definition.image, user: definition.user,
    command: ["/bin/bash", "-c", script], environment: [{ name: "KAFKA_HEAP_OPTS", value: { text: "-Xmx256m" } }], scratch: ["/tmp", "/opt/kafka/logs"],
    resources: { cpuMillis: 250, memoryBytes: 512 * 2 ** 20, cpuLimitMillis: null, origin: queue.origin }, origin: queue.origin,
  };
}

function brokersPolicy(brokers: Workload, queue: ServiceNode, cluster: Cluster): Emitted {
  const quorum = quorumOf(queue);
  const among = [{ from: queue.name, to: queue.name, port: kafkaPorts.client }, ...(quorum === null ? [{ from: queue.name, to: queue.name, port: kafkaPorts.controller }] : amongMembers(queue, quorum))];
  const policy = networkPolicyOf(brokers, [...among, { from: topicsJob(queue.name), to: queue.name, port: kafkaPorts.client }], cluster);
  const annotations = { "otelc.dev/listener": "plaintext: who may connect is decided by this policy alone" };
  return queueIngress({ ...policy, object: { ...policy.object, metadata: { ...policy.object.metadata, annotations } } }, queue, cluster);
}

/** Brokers fetch the cluster's metadata from its controllers, which agree among themselves. */
function amongMembers(queue: ServiceNode, quorum: Workload): readonly Connection[] {
  return [queue.name, quorum.name].map((from) => ({ from, to: quorum.name, port: kafkaPorts.controller }));
}

function reportCruiseControl({ name, options, origin }: ServiceNode, { log }: Cluster): void {
  if (options["cruiseControl"] !== true) return;
  log.error("emit/not-supported", [...origin, "options", "cruiseControl"], {
    message: `"${name}" asks for Cruise Control, which is run by Strimzi.`, why: "Plain Kubernetes has no operator that would start it and hold it to the cluster.", fix: "Take cruiseControl out, or build the target kubernetes-strimzi.",
  });
}
