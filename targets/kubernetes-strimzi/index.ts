// Kubernetes with Kafka run by Strimzi: the Kubernetes target, with another way in which a queue becomes objects.
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster, Queues } from "../kubernetes/cluster.js";
import { expresses } from "../kubernetes/expresses.js";
import { kubernetesTarget } from "../kubernetes/kubernetes-target.js";
import type { Emitted } from "../kubernetes/object.js";
import { bootstrapService, isProvided, listenerPort, queuesOf, withSignIn } from "./clients.js";
import { ingestPassword, ingestPort } from "./ingest.js";
import { kafkaCluster } from "./kafka-cluster.js";
import { exporterService, exporterServices, metricsPort, strimziMonitor, strimziNetwork } from "./network.js";
import { nodePools } from "./node-pools.js";
import { topicObjects } from "./topics.js";
import { userObjects } from "./users.js";

const strimziQueues: Queues = {
  adapt: withSignIn,
  bootstrap: bootstrapService,
  port: listenerPort,
  ingest: (store) => ({ port: ingestPort, signIn: { username: store, secret: ingestPassword(store) } }),
  scrapes: (model) => queuesOf(model).flatMap(({ name }) => [{ queue: name, name, service: `${name}-kafka-brokers`, port: metricsPort }, { queue: name, name: `${name}-lag`, service: exporterService(name), port: metricsPort }]),
  objects: queueObjects,
  podLabels: (queue) => ({ "strimzi.io/cluster": queue.name }),
  signIn: (queue, consumer) => ({
    metadata: { sasl: "scram_sha512", tls: "enable" }, plain: { username: consumer.name },
    secrets: [{ parameter: "password", name: consumer.name, key: "password" }, { parameter: "ca", name: `${queue.name}-cluster-ca-cert`, key: "ca.crt" }],
  }),
  provides: isProvided,
};

function queueObjects(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  return [kafkaCluster(queue, cluster), ...nodePools(queue, cluster), ...topicObjects(queue, cluster), ...userObjects(queue, cluster), ...exporterServices(queue, cluster), ...strimziNetwork(queue, cluster), ...strimziMonitor(queue, cluster)];
}

export const kubernetesStrimzi = kubernetesTarget({
  name: "kubernetes-strimzi", summary: "Kubernetes manifests in which the Strimzi operator runs Kafka, with TLS, SCRAM and least access.",
  expresses: {
    ...expresses,
    kafka: { is: "yes", how: "Kafka, KafkaNodePool, KafkaTopic, and a KafkaUser with the least access for each client; TLS and SCRAM-SHA-512" },
    "kafka-controllers": { is: "yes", how: "the size of the controllers' KafkaNodePool; three stand apart from three brokers or more anyway" },
    "cruise-control": { is: "yes", how: "`spec.cruiseControl`, with two brokers or more" },
  },
}, strimziQueues);
