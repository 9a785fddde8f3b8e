// One user for each collector, with the least that it needs: a gateway may write, a consumer may read and commit for its own group.
import type { CollectorNode, ServiceNode } from "../../src/model/model.js";
import { optionAt } from "../../src/model/flow.js";
import type { ComponentNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { labelsOf } from "../kubernetes/labels.js";
import type { Emitted } from "../kubernetes/object.js";
import { type IngestTopic, ingestTopics } from "../../src/backends/ingest.js";
import { ingestAccess } from "./ingest.js";
import { clientsOf } from "./clients.js";

export function userObjects(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  return [...ingestTopics(queue, cluster.model).map((topic) => ingestUser(topic, queue, cluster)), ...clientsOf(queue, cluster.model).map((collector) => ({
    path: `${queue.name}/users.yaml`, origin: collector.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1", kind: "KafkaUser",
      metadata: { name: collector.name, namespace: cluster.settings.namespace, labels: { ...labelsOf(collector.name, "kafka-user", cluster), "strimzi.io/cluster": queue.name } },
      spec: { authentication: { type: "scram-sha-512" }, authorization: { type: "simple", acls: accessOf(collector, queue) } },
    },
  }))];
}

/** Its listener knows the password; the operator only writes what it may do. */
function ingestUser(topic: IngestTopic, queue: ServiceNode, cluster: Cluster): Emitted {
  return {
    path: `${queue.name}/users.yaml`, origin: queue.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1", kind: "KafkaUser",
      metadata: { name: topic.store, namespace: cluster.settings.namespace, labels: { ...labelsOf(topic.store, "kafka-user", cluster), "strimzi.io/cluster": queue.name } },
      spec: { authorization: { type: "simple", acls: ingestAccess(topic) } },
    },
  };
}

function accessOf(collector: CollectorNode, queue: ServiceNode): readonly object[] {
  const components = collector.components.filter((component) => component.type === "kafka" && component.peer === queue.name);
  const written = components.filter((component) => component.kind === "exporter").flatMap((component) => topicsOf(component, collector));
  const read = components.filter((component) => component.kind === "receiver");
  const groups = read.map((component) => String(component.options["group_id"] ?? collector.name));
  const isWatching = collector.components.some((component) => component.type === "kafka_metrics" && component.peer === queue.name);
  return [
    ...(isWatching ? [access("topic", "*", "Describe"), access("group", "*", "Describe")] : []),
    ...unique(written).map((topic) => access("topic", topic, "Describe", "Write")),
    ...unique(read.flatMap((component) => topicsOf(component, collector))).map((topic) => access("topic", topic, "Describe", "Read")),
    ...unique(groups).map((group) => access("group", group, "Read")),
  ];
}

/** Topics of the signals that the component's pipelines carry, whichever way. */
function topicsOf(component: ComponentNode, collector: CollectorNode): readonly string[] {
  const side = component.kind === "receiver" ? "receivers" : "exporters";
  const signals = new Set(collector.pipelines.filter((pipeline) => pipeline[side].includes(component.id)).map((pipeline) => pipeline.signal));
  return [...signals].flatMap((signal) => {
    const one = optionAt(component, signal, "topic");
    const many = optionAt(component, signal, "topics");
    return [...(typeof one === "string" ? [one] : []), ...(Array.isArray(many) ? many.map(String) : [])];
  });
}

function access(type: "topic" | "group", name: string, ...operations: readonly string[]): object {
  return { resource: { type, name, patternType: "literal" }, operations, host: "*" };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
