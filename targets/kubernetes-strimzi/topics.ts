// Topics as resources: a name of Kubernetes takes no underscore and no capital, so the topic's own name stands beside it.
import { ingestTopics } from "../../src/backends/ingest.js";
import { hoursOf } from "../../src/backends/units.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { labelsOf } from "../kubernetes/labels.js";
import type { Emitted } from "../kubernetes/object.js";
import { recordOf } from "../kubernetes/settings.js";

function topicNames(queue: ServiceNode): readonly string[] {
  return [...new Set(Object.values(recordOf(queue.options["topics"])).map(String))];
}

export function topicObjects(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  const partitions = Number(queue.options["partitions"]);
  const topics = [...topicNames(queue).map((topic) => ({ topic, partitions, maxMessageBytes: Number(queue.options["maxMessageBytes"]) })), ...ingestTopics(queue, cluster.model)];
  reportCollisions(topics.map(({ topic }) => topic), queue, cluster);
  return topics.map(({ topic, ...size }) => ({
    path: `${queue.name}/topics.yaml`, origin: queue.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1", kind: "KafkaTopic",
      metadata: { name: resourceName(topic), namespace: cluster.settings.namespace, labels: { ...labelsOf(queue.name, "kafka-topic", cluster), "strimzi.io/cluster": queue.name } },
      spec: { topicName: topic, partitions: size.partitions, replicas: Number(queue.options["replicationFactor"]), config: configOf(queue, size.maxMessageBytes) },
    },
  }));
}

function configOf({ options }: ServiceNode, maxMessageBytes: number): object {
  const keep = milliseconds(hoursOf(options["retention"], "1h"));
  // Only whole segments are deleted, so one must not be open for much longer than it is kept.
  const segment = Math.min(week, Math.max(10 * minute, Math.round(keep / 6)));
  return { "retention.ms": keep, "segment.ms": segment, "min.insync.replicas": Number(options["minInSyncReplicas"]), "max.message.bytes": maxMessageBytes };
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

function milliseconds(duration: string): number {
  const units: Readonly<Record<string, number>> = { h: 3_600_000, s: 1000 };
  return Math.round(Number.parseFloat(duration) * (units[duration.at(-1) ?? ""] ?? 1000));
}

function resourceName(topic: string): string {
  return topic.toLowerCase().replaceAll("_", "-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
}

function reportCollisions(names: readonly string[], queue: ServiceNode, { log }: Cluster): void {
  names.forEach((topic, index) => {
    const other = names.slice(0, index).find((earlier) => resourceName(earlier) === resourceName(topic));
    if (other === undefined) return;
    log.error("emit/topic-collision", queue.origin, {
      message: `The topics "${other}" and "${topic}" would both be the KafkaTopic "${resourceName(topic)}".`, why: "Names of Kubernetes objects take no underscores and no capitals.", fix: "Rename one of the topics.",
    });
  });
}
