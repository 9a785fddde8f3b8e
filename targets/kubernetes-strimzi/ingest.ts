// A store that ingests through the queue: its client speaks neither TLS nor SCRAM, so it has a listener of its own, closed to everyone else by the operator's network policy, and a user that may use its topic and nothing more.
import { type IngestTopic, ingestTopics } from "../../src/backends/ingest.js";
import type { ServiceNode } from "../../src/model/model.js";
import { partsOf } from "../kubernetes/parts.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { environmentEntry } from "../kubernetes/container.js";

export const ingestPort = 9092;

/** Key of the password: brokers and the store's pods read the same Secret. */
export function ingestPassword(store: string): string {
  return `${store.toUpperCase().replaceAll("-", "_")}_KAFKA_PASSWORD`;
}

export function ingestListeners(queue: ServiceNode, cluster: Cluster): readonly object[] {
  const topics = ingestTopics(queue, cluster.model);
  if (topics.length === 0) return [];
  const users = topics.map(({ store }) => `user_${store}="\${strimzienv:${ingestPassword(store)}}"`).join(" ");
  return [{
    name: "ingest", port: ingestPort, type: "internal", tls: false,
    authentication: {
      type: "custom", sasl: true,
      listenerConfig: { "sasl.enabled.mechanisms": "PLAIN", "plain.sasl.jaas.config": `org.apache.kafka.common.security.plain.PlainLoginModule required ${users};` },
    },
    networkPolicyPeers: topics.map(({ store }) => partsOf(store, cluster)),
  }];
}

/** The listener's setting names the variable, so no password stands in the resource. */
export function ingestEnvironment(queue: ServiceNode, cluster: Cluster): readonly object[] {
  return ingestTopics(queue, cluster.model).map(({ store }) => environmentEntry({ name: ingestPassword(store), value: { secret: ingestPassword(store) } }, cluster));
}

/** Distributors write; live stores, builders and generators read, in groups called after their pods or their roles. */
export function ingestAccess({ topic, store }: IngestTopic): readonly object[] {
  return [
    { resource: { type: "topic", name: topic, patternType: "literal" }, operations: ["Describe", "DescribeConfigs", "Read", "Write"], host: "*" },
    ...[store, "block-builder", "live-store", "metrics-generator"].map((name) => ({ resource: { type: "group", name, patternType: "prefix" }, operations: ["Describe", "Read"], host: "*" })),
  ];
}
