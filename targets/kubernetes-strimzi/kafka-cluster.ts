// The Kafka resource: listener, sign-in, authorization, settings, operators and metrics.
import { kafka as definition } from "../../src/backends/kafka.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { labelsOf } from "../kubernetes/labels.js";
import type { Emitted } from "../kubernetes/object.js";
import { queueClients } from "../kubernetes/queue-clients.js";
import { listenerPort } from "./clients.js";
import { ingestListeners } from "./ingest.js";
import { containerTemplate, podTemplateOf } from "./pod-templates.js";

export function kafkaCluster(queue: ServiceNode, cluster: Cluster): Emitted {
  const pod = podTemplateOf(queue, cluster);
  if (queue.options["cruiseControl"] === true && queue.replicas < 2) {
    cluster.log.error("emit/not-supported", [...queue.origin, "options", "cruiseControl"], { message: `Cruise Control has nothing to move between in "${queue.name}" with one broker.`, why: "Strimzi refuses it for a single broker.", fix: "Take cruiseControl out, or run two brokers or more." });
  }
  const operator = { resources: small("200m", "512Mi") };
  return {
    path: `${queue.name}/kafka.yaml`, origin: queue.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1", kind: "Kafka", metadata: { name: queue.name, namespace: cluster.settings.namespace, labels: labelsOf(queue.name, "kafka", cluster) },
      spec: {
        kafka: {
          version: versionOf(queue, cluster),
          listeners: [{ name: "tls", port: listenerPort, type: "internal", tls: true, authentication: { type: "scram-sha-512" }, networkPolicyPeers: queueClients(queue, cluster) }, ...ingestListeners(queue, cluster)],
          authorization: { type: "simple" },
          config: settingsOf(queue),
          // Replicas of a partition are spread over zones; pods are, by the pools' own constraints.
          ...(queue.replicas > 1 ? { rack: { type: "topology-label", topologyKey: "topology.kubernetes.io/zone" } } : {}),
          metricsConfig: { type: "strimziMetricsReporter", values: { allowList: ["kafka_controller.*", "kafka_log.*", "kafka_network.*", "kafka_server.*"] } },
          template: { initContainer: containerTemplate },
        },
        entityOperator: { topicOperator: operator, userOperator: operator, template: { pod, topicOperatorContainer: containerTemplate, userOperatorContainer: containerTemplate } },
        ...(queue.options["cruiseControl"] === true ? { cruiseControl: { resources: small("500m", "1Gi"), template: { pod, cruiseControlContainer: containerTemplate } } } : {}),
        kafkaExporter: { topicRegex: ".*", groupRegex: ".*", resources: small("100m", "256Mi"), template: { pod, container: containerTemplate } },
      },
    },
  };
}

function small(cpu: string, memory: string): object {
  return { requests: { cpu, memory }, limits: { memory } };
}

/** Brings its own images; which Kafka they hold is what the image's tag says. */
function versionOf(queue: ServiceNode, { log }: Cluster): string {
  const image = queue.image ?? definition.image;
  const version = /^apache\/kafka:(\d+\.\d+\.\d+)$/.exec(image)?.[1];
  if (version !== undefined) return version;
  log.error("emit/not-supported", queue.origin, { message: `Strimzi does not run the image "${image}".`, why: "The operator has images of its own, one for each version of Kafka.", fix: `Leave the image out, or name a version: "${definition.image}".` });
  return "";
}

function settingsOf({ options }: ServiceNode): Readonly<Record<string, unknown>> {
  const factor = Number(options["replicationFactor"] ?? 1);
  const inSync = Number(options["minInSyncReplicas"] ?? 1);
  return {
    "auto.create.topics.enable": false, "default.replication.factor": factor, "min.insync.replicas": inSync,
    "offsets.topic.replication.factor": factor, "transaction.state.log.replication.factor": factor, "transaction.state.log.min.isr": inSync,
    "share.coordinator.state.topic.replication.factor": factor, "share.coordinator.state.topic.min.isr": inSync,
  };
}
