// Kafka in KRaft mode, from the image of the Apache project: every broker is a controller too, or controllers stand apart.
import { parseDuration } from "../stack/literals.js";
import type { ServiceNode } from "../model/model.js";
import type { IngestTopic } from "./ingest.js";
import { type Definition, plain, probe, tcp } from "./definition.js";

export const kafkaPorts = { client: 9092, controller: 9093, local: 19_092 } as const;

export const kafka: Definition = {
  ...plain,
  image: "apache/kafka:4.3.1",
  resources: { cpu: 1, memory: "4Gi" },
  volume: { size: "50Gi", path: "/var/lib/kafka" },
  user: { uid: 1000, gid: 1000 },
  ports: [tcp("kafka", kafkaPorts.client, "tcp"), tcp("controller", kafkaPorts.controller, "tcp")],
  // Without a heap of its own, the question would be asked with the broker's.
  probe: {
    ...probe(kafkaPorts.client, "/", ["/usr/bin/env", "KAFKA_HEAP_OPTS=-Xmx128m", "/opt/kafka/bin/kafka-broker-api-versions.sh", "--bootstrap-server", `localhost:${kafkaPorts.local}`], 60), http: null, periodSeconds: 20, timeoutSeconds: 15,
  },
  // The image writes its final configuration at every start.
  scratch: ["/tmp", "/opt/kafka/config", "/opt/kafka/logs"],
  metrics: null,
  stopSeconds: 120,
};

/** One broker or controller of the cluster. */
export interface Broker { readonly id: number; readonly host: string }

export type Roles = "broker,controller" | "broker" | "controller";

/** Setting any KAFKA_* discards the image's own server.properties, so everything that matters stands here. */
export function brokerSettings(service: ServiceNode, broker: Broker, controllers: readonly Broker[], stack: string, roles: Roles = "broker,controller"): Readonly<Record<string, string>> {
  const factor = String(service.options["replicationFactor"] ?? 1);
  const inSync = String(service.options["minInSyncReplicas"] ?? 1);
  const heapMib = Math.floor(((service.resources?.memoryBytes ?? 0) / 2 ** 20) * 0.4);
  return {
    CLUSTER_ID: clusterId(`${stack}/${service.name}`),
    KAFKA_NODE_ID: String(broker.id),
    KAFKA_PROCESS_ROLES: roles,
    KAFKA_CONTROLLER_QUORUM_VOTERS: controllers.map(({ id, host }) => `${id}@${host}:${kafkaPorts.controller}`).join(","),
    ...listeners[roles](broker),
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,LOCAL:PLAINTEXT",
    KAFKA_INTER_BROKER_LISTENER_NAME: "CLIENT",
    KAFKA_CONTROLLER_LISTENER_NAMES: "CONTROLLER",
    // A folder below the volume: its root may hold lost+found, which stops a broker.
    KAFKA_LOG_DIRS: `${service.volume?.path ?? "/var/lib/kafka"}/data`,
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: "false",
    KAFKA_DEFAULT_REPLICATION_FACTOR: factor,
    KAFKA_MIN_INSYNC_REPLICAS: inSync,
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: factor,
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: factor,
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: inSync,
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: factor,
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: inSync,
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: "3000",
    KAFKA_HEAP_OPTS: `-Xms${heapMib}m -Xmx${heapMib}m`,
  };
}

const local = `LOCAL://localhost:${kafkaPorts.local}`;
const forController = `CONTROLLER://:${kafkaPorts.controller}`;

function advertised({ host }: Broker): Readonly<Record<string, string>> {
  return { KAFKA_ADVERTISED_LISTENERS: `CLIENT://${host}:${kafkaPorts.client},${local}` };
}

/** A controller serves nobody but controllers and brokers, and advertises nothing. */
const listeners: Readonly<Record<Roles, (broker: Broker) => Readonly<Record<string, string>>>> = {
  "broker,controller": (broker) => ({ KAFKA_LISTENERS: `CLIENT://:${kafkaPorts.client},${forController},${local}`, ...advertised(broker) }),
  broker: (broker) => ({ KAFKA_LISTENERS: `CLIENT://:${kafkaPorts.client},${local}`, ...advertised(broker) }),
  controller: () => ({ KAFKA_LISTENERS: forController }),
};

/** Creates what is missing and sets what may have changed; run again it changes nothing. */
export function topicsScript(service: ServiceNode, bootstrap: string, ingests: readonly IngestTopic[] = []): string {
  const { topics, partitions, replicationFactor, minInSyncReplicas, maxMessageBytes, retention } = service.options;
  const names = typeof topics === "object" && topics !== null ? Object.values(topics).map(String) : [];
  const keep = Math.round((parseDuration(retention) ?? 3600) * 1000);
  // Only whole segments are deleted, so one must not be open for much longer than it is kept.
  const segment = Math.min(weekMs, Math.max(10 * 60_000, Math.round(keep / 6)));
  const settings = `retention.ms=${keep},segment.ms=${segment},min.insync.replicas=${String(minInSyncReplicas)},max.message.bytes=${String(maxMessageBytes)}`;
  return [
    "set -eu",
    `bootstrap=${bootstrap}`,
    `for topic in ${names.join(" ")}; do`,
    `  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$topic" --partitions ${String(partitions)} --replication-factor ${String(replicationFactor)}`,
    `  /opt/kafka/bin/kafka-configs.sh --bootstrap-server "$bootstrap" --alter --entity-type topics --entity-name "$topic" --add-config ${settings}`,
    "done",
    ...ingests.flatMap((ingest) => ingestLines(ingest, `retention.ms=${keep},segment.ms=${segment},min.insync.replicas=${String(minInSyncReplicas)},max.message.bytes=${ingest.maxMessageBytes}`, String(replicationFactor))),
    "",
  ].join("\n");
}

function ingestLines({ topic, partitions }: IngestTopic, settings: string, factor: string): readonly string[] {
  return [
    `/opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic ${topic} --partitions ${partitions} --replication-factor ${factor}`,
    `/opt/kafka/bin/kafka-configs.sh --bootstrap-server "$bootstrap" --alter --entity-type topics --entity-name ${topic} --add-config ${settings}`,
  ];
}

const weekMs = 604_800_000;

/** The same for the same stack, always: a broker refuses a volume of another cluster. 22 characters of base64url. */
export function clusterId(seed: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let hash = 0x811c9dc5;
  let text = "";
  for (let index = 0; index < 21; index++) {
    for (const character of `${seed}#${index}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    text += alphabet[hash % alphabet.length] ?? "A";
  }
  // The last character holds four bits only.
  return `${text}${"AQgw"[hash % 4] ?? "A"}`;
}
