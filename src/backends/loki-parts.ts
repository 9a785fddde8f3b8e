// What Loki's configuration has more of in microservices mode.
import { storePorts } from "../collector/store-ports.js";
import { cacheAddresses } from "./cache.js";
import type { Site } from "./definition.js";
import { peerName, peerPorts } from "./role.js";
import { memberlist } from "./ring.js";
import type { Entrance } from "./gateway.js";
import { tcp } from "./definition.js";

export const lokiPort = storePorts.loki.query;

export const lokiEntrances: readonly Entrance[] = [{
  port: tcp("http", lokiPort),
  routes: [
    { to: "distributor", port: lokiPort, paths: ["/loki/api/v1/push", "/otlp/v1/logs"] },
    { to: "compactor", port: lokiPort, paths: ["/loki/api/v1/delete", "/loki/api/v1/cache/generation_numbers"] },
    { to: "query-frontend", port: lokiPort, paths: ["/loki/api/"] },
  ],
}];

export function lokiParts(site: Site): Readonly<Record<string, unknown>> {
  const { service, view } = site;
  const peer = (role: string, port: number): string => `${view.host(peerName(service, role))}:${port}`;
  const peers = (role: string): string => `${view.everyHost(peerName(service, role))}:${peerPorts.grpc}`;
  const client = { addresses: cacheAddresses(site), consistent_hash: true, timeout: "500ms" };
  return {
    memberlist: memberlist(site),
    ingester: { wal: { dir: "/loki/wal", replay_memory_ceiling: replayCeiling(site) } },
    query_scheduler: { max_outstanding_requests_per_tenant: 32_768 },
    frontend: { scheduler_address: peers("query-scheduler"), tail_proxy_url: `http://${peer("querier", lokiPort)}`, compress_responses: true },
    frontend_worker: { scheduler_address: peers("query-scheduler") },
    index_gateway: { mode: "simple" },
    storage_config: {
      tsdb_shipper: { active_index_directory: "/loki/tsdb-index", cache_location: "/loki/tsdb-cache", index_gateway_client: { server_address: `dns+${peers("index-gateway")}` } },
    },
    chunk_store_config: { chunk_cache_config: { memcached: { batch_size: 4, parallelism: 5 }, memcached_client: client } },
    query_range: { align_queries_with_step: true, cache_results: true, results_cache: { cache: { memcached_client: client } } },
  };
}

/** Three quarters of an ingester's memory: more, and replaying what a crash left would be the next crash. */
function replayCeiling({ service }: Site): string {
  const memory = service.roles.find((role) => role.name === "ingester")?.resources.memoryBytes ?? 2 ** 30;
  return `${Math.floor((memory * 0.75) / 2 ** 20)}MB`;
}

export function lokiCommon({ service, view }: Site): Readonly<Record<string, unknown>> {
  const compactor = view.host(peerName(service, "compactor"));
  return { ring: { kvstore: { store: "memberlist" } }, compactor_address: `http://${compactor}:${lokiPort}`, compactor_grpc_address: `${compactor}:${peerPorts.grpc}` };
}
