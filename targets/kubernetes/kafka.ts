// Plain Kafka: a StatefulSet in which every broker is a controller too, and a Job that makes the topics. Its listener is plaintext, and the NetworkPolicy alone decides who reaches it.
import { ingestTopics } from "../../src/backends/ingest.js";
import { type Broker, brokerSettings, kafka as definition, kafkaPorts, topicsScript } from "../../src/backends/kafka.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, headlessName, namespaceOf, type Queues } from "./cluster.js";
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
  const brokers = brokersWorkload(queue);
  const topics = topicsWorkload(queue, cluster);
  checkNames(brokers, cluster);
  return [
    controllerOf(brokers, cluster, { environment: brokerEnvironment(queue, cluster), isSpreadStrictly: queue.replicas > 1 }),
    ...servicesOf(brokers, cluster), serviceAccountOf(brokers, cluster), ...disruptionBudgetOf(brokers, cluster), brokersPolicy(brokers, queue, cluster),
    jobOf(topics, cluster), networkPolicyOf(topics, [{ from: topics.name, to: queue.name, port: kafkaPorts.client }], cluster),
  ];
}

function brokersWorkload(queue: ServiceNode): Workload {
  return {
    name: queue.name, of: queue.name, role: "queue", component: "kafka", image: queue.image ?? definition.image, user: definition.user, command: null, args: [],
    environment: [], ports: definition.ports, configs: [], secretFiles: [], volumes: queue.volume === null ? [] : [queue.volume], scratch: definition.scratch, hostPaths: [],
    resources: queue.resources ?? { cpuMillis: 1000, memoryBytes: 2 ** 32, cpuLimitMillis: null, origin: queue.origin }, scaling: { by: "fixed", count: queue.replicas }, minAvailable: null,
    probe: definition.probe, stopSeconds: definition.stopSeconds, after: [], metrics: null, mode: "service", origin: queue.origin,
  };
}

/** One template for all: the number of a broker is that of its pod, and its name leads to its own address. */
function brokerEnvironment(queue: ServiceNode, cluster: Cluster): readonly object[] {
  const host = (pod: string): string => `${pod}.${headlessName(queue.name)}.${namespaceOf(queue.name, cluster)}.svc`;
  const brokers = Array.from({ length: queue.replicas }, (_, index): Broker => ({ id: index + 1, host: host(`${queue.name}-${index + 1}`) }));
  const { KAFKA_NODE_ID: _, ...settings } = brokerSettings(queue, { id: 0, host: host("$(POD_NAME)") }, brokers, cluster.model.name);
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
  const among = [kafkaPorts.client, kafkaPorts.controller].map((port) => ({ from: queue.name, to: queue.name, port }));
  const policy = networkPolicyOf(brokers, [...among, { from: topicsJob(queue.name), to: queue.name, port: kafkaPorts.client }], cluster);
  const annotations = { "otelc.dev/listener": "plaintext: who may connect is decided by this policy alone" };
  return queueIngress({ ...policy, object: { ...policy.object, metadata: { ...policy.object.metadata, annotations } } }, queue, cluster);
}
