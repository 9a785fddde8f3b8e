// What Tempo's configuration has more of in microservices mode: traces go from the distributors through a topic of Kafka to everything else.
import { storePorts } from "../collector/store-ports.js";
import { cacheAddresses } from "./cache.js";
import { type Site, tcp } from "./definition.js";
import type { Entrance } from "./gateway.js";
import { ingestAccess, ingestTopic } from "./ingest.js";
import { inRing, memberlist } from "./ring.js";
import { peerName, peerPorts } from "./role.js";
import { tempoIngestPort } from "./roles.js";

export const tempoPort = storePorts.tempo.query;

export const tempoEntrances: readonly Entrance[] = [
  { port: tcp("otlp-grpc", tempoIngestPort, "grpc"), routes: [{ to: "distributor", port: tempoIngestPort }] },
  { port: tcp("http", tempoPort), routes: [{ to: "query-frontend", port: tempoPort, paths: ["/api/"] }] },
];

/** A gateway keeps its connection to a distributor; one that ends lets the next choose another. */
export const tempoKeepalive = { server_parameters: { max_connection_age: "1m", max_connection_age_grace: "30s" } } as const;

export function tempoParts(site: Site): Readonly<Record<string, unknown>> {
  const { service, view } = site;
  return {
    memberlist: memberlist(site),
    ingest: { kafka: kafkaClient(site) },
    block_builder: { partitions_per_instance: partitionsPerBuilder(site) },
    live_store: { ring: { ...inRing(), instance_zone: "${LIVE_STORE_ZONE}" }, partition_ring: inRing() },
    querier: { frontend_worker: { frontend_address: `${view.everyHost(peerName(service, "query-frontend"))}:${peerPorts.grpc}` } },
    cache: { caches: [{ roles: ["bloom", "parquet-footer", "frontend-search"], memcached: { addresses: cacheAddresses(site), consistent_hash: true, timeout: "500ms" } }] },
  };
}

export function schedulerAddress({ service, view }: Site): string {
  return `${view.host(peerName(service, "backend-scheduler"))}:${peerPorts.grpc}`;
}

function kafkaClient(site: Site): Readonly<Record<string, unknown>> {
  const { topic, maxMessageBytes } = ingestTopic(site.service);
  const { address, signIn } = ingestAccess(site);
  return {
    address, topic, auto_create_topic_enabled: false, producer_max_record_size_bytes: maxMessageBytes - recordOverhead,
    ...(signIn === null ? {} : { sasl_username: signIn.username, sasl_password: "${KAFKA_PASSWORD}" }),
  };
}

/** What Kafka counts beside the record itself. */
const recordOverhead = 16_384;

/** Builders share the partitions that live stores own, none left over. */
function partitionsPerBuilder({ service }: Site): number {
  const builders = service.roles.find((role) => role.name === "block-builder")?.replicas ?? 1;
  return Math.max(1, Math.ceil(ingestTopic(service).partitions / builders));
}
