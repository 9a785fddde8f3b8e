// Kafka as Strimzi runs it: the operator makes the pods, so what is known of them stands in the cluster, its node pools and its topics.
import type { KubernetesObject } from "../lint/documents/kubernetes.js";
import { fieldsOf, inside, listOf, textOf } from "../lint/documents/record.js";
import type { Part, Topic, Volume } from "./part.js";

export function kafkaParts(objects: readonly KubernetesObject[]): readonly Part[] {
  const pools = objects.filter(({ kind }) => kind === "KafkaNodePool");
  return pools.map((pool) => {
    const cluster = objects.find(({ kind, name }) => kind === "Kafka" && name === clusterOf(pool));
    const kafka = fieldsOf(inside(cluster?.fields, "spec", "kafka"));
    const spec = fieldsOf(pool.fields["spec"]);
    return {
      name: pool.name, kind: "KafkaNodePool", place: textOf(inside(pool.fields, "metadata", "namespace")) ?? "", images: [`kafka ${String(kafka["version"])}`], replicas: Number(spec["replicas"] ?? 1), scaling: undefined, rollout: "one by one",
      limits: Object.fromEntries(Object.entries(fieldsOf(inside(spec, "resources", "limits"))).map(([key, value]) => [key, String(value)])),
      volumes: listOf(inside(spec, "storage", "volumes")).map((volume): Volume => ({ name: `jbod-${String(inside(volume, "id"))}`, size: textOf(inside(volume, "size")), path: undefined })),
      ports: listOf(kafka["listeners"]).filter((listener) => inside(listener, "type") !== "internal").map((listener) => ({ number: String(inside(listener, "port")), from: "everywhere", isEncrypted: inside(listener, "tls") === true })),
      admits: undefined, secrets: [], configs: new Map(), isJob: false, fixed: { roles: spec["roles"] },
      start: { kafka: { ...kafka, listeners: listOf(kafka["listeners"]).map((listener) => ({ ...fieldsOf(listener), networkPolicyPeers: undefined })) }, jvm: spec["jvmOptions"], resources: spec["resources"], template: spec["template"] },
    };
  });
}

export function strimziTopics(objects: readonly KubernetesObject[]): readonly Topic[] {
  return objects.filter(({ kind }) => kind === "KafkaTopic").map((topic) => {
    const { topicName, partitions, replicas, config } = fieldsOf(topic.fields["spec"]);
    const [retention, minInSync] = [inside(config, "retention.ms"), inside(config, "min.insync.replicas")];
    return {
      name: textOf(topicName) ?? topic.name, queue: clusterOf(topic), partitions: typeof partitions === "number" ? partitions : undefined,
      replicas: typeof replicas === "number" ? replicas : undefined, retentionMs: retention === undefined ? undefined : Number(retention), minInSync: minInSync === undefined ? undefined : Number(minInSync), isManaged: true,
    };
  });
}

function clusterOf({ fields }: KubernetesObject): string {
  return textOf(inside(fields, "metadata", "labels", "strimzi.io/cluster")) ?? "";
}
