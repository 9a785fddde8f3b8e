// What Mimir's configuration has more of in microservices mode.
import { storePorts } from "../collector/store-ports.js";
import { cacheAddresses } from "./cache.js";
import { type Site, tcp } from "./definition.js";
import type { Entrance } from "./gateway.js";
import { memberlist } from "./ring.js";
import { peerName, peerPorts } from "./role.js";

export const mimirPort = storePorts.mimir.query;

export const mimirEntrances: readonly Entrance[] = [{
  port: tcp("http", mimirPort),
  routes: [
    { to: "distributor", port: mimirPort, paths: ["/api/v1/push", "/otlp/v1/metrics"] },
    { to: "ruler", port: mimirPort, paths: ["/prometheus/config/v1/rules", "/prometheus/api/v1/rules", "/prometheus/api/v1/alerts"] },
    { to: "query-frontend", port: mimirPort, paths: ["/prometheus/"] },
  ],
}];

/** Memcached refuses larger items, so Mimir should not send them. */
const largestItem = 8 * 2 ** 20;

interface Cached { readonly backend: string; readonly memcached: Readonly<Record<string, unknown>> }

function cached(site: Site): Cached {
  return { backend: "memcached", memcached: { addresses: cacheAddresses(site), max_item_size: largestItem, timeout: "500ms" } };
}

export function mimirParts(site: Site): Readonly<Record<string, unknown>> {
  const { service, view } = site;
  const schedulers = `${view.everyHost(peerName(service, "query-scheduler"))}:${peerPorts.grpc}`;
  return {
    memberlist: memberlist(site),
    frontend: { scheduler_address: schedulers, parallelize_shardable_queries: true, cache_results: true, results_cache: cached(site) },
    frontend_worker: { scheduler_address: schedulers },
  };
}

export function mimirBucketCaches(site: Site): Readonly<Record<string, unknown>> {
  return { index_cache: cached(site), chunks_cache: cached(site), metadata_cache: cached(site) };
}

/** Rules ask through the query frontend, so that they are split and cached as other queries are. */
export function mimirRuler({ service, view }: Site): Readonly<Record<string, unknown>> {
  return { query_frontend: { address: `${view.host(peerName(service, "query-frontend"))}:${peerPorts.grpc}` } };
}
