// The roles of each store that can run in parts, with the replicas and requests of a stack of some ten thousand items a second.
import type { Model, ServiceNode } from "../model/model.js";
import { storePorts } from "../collector/store-ports.js";
import { tcp } from "./definition.js";
import { metricsBeside } from "./metrics-beside.js";
import type { Role, RolesOf } from "./role.js";

const small = { cpu: "250m", memory: "512Mi" } as const;
const middle = { cpu: "500m", memory: "1Gi" } as const;
const large = { cpu: 1, memory: "4Gi" } as const;

/** A log of hours is read again at the start, and handed over at the end. */
const replaying = { startSeconds: 900, stopSeconds: 300 } as const;

const gateway: Role = { name: "gateway", program: "gateway", replicas: 2, resources: { cpu: "250m", memory: "256Mi" }, volume: null, uses: [], isMember: false };
const cache: Role = { name: "cache", program: "cache", replicas: 2, resources: { cpu: "250m", memory: "1Gi" }, volume: null, uses: [], isMember: false };

/** Queriers and what stands before them keep no data; two survive a drain. */
const queryPath: readonly Role[] = [
  { name: "querier", replicas: 3, resources: middle, volume: null, uses: ["storage"] },
  { name: "query-frontend", replicas: 2, resources: small, volume: null, uses: [] },
];

const scheduler: Role = { name: "query-scheduler", replicas: 2, resources: { cpu: "100m", memory: "256Mi" }, volume: null, uses: [] };

const loki: RolesOf = () => [
  gateway,
  { name: "distributor", replicas: 3, resources: middle, volume: null, uses: [] },
  { name: "ingester", replicas: 3, resources: large, volume: "stated", uses: ["storage"], ...replaying },
  ...queryPath.map((role): Role => (role.name === "query-frontend" ? { ...role, uses: ["storage"] } : role)),
  scheduler,
  { name: "index-gateway", replicas: 2, resources: middle, volume: "20Gi", uses: ["storage"] },
  // One alone may delete and merge.
  { name: "compactor", replicas: 1, resources: middle, volume: "20Gi", uses: ["storage"] },
  cache,
];

const mimir: RolesOf = () => [
  gateway,
  { name: "distributor", replicas: 3, resources: { cpu: 1, memory: "2Gi" }, volume: null, uses: [] },
  { name: "ingester", replicas: 3, resources: { cpu: 1, memory: "8Gi" }, volume: "stated", uses: ["storage"], ...replaying },
  { name: "store-gateway", replicas: 3, asMany: "ingester", resources: { cpu: "500m", memory: "2Gi" }, volume: "20Gi", uses: ["storage"] },
  ...queryPath, scheduler,
  { name: "compactor", replicas: 1, resources: { cpu: 1, memory: "4Gi" }, volume: "100Gi", uses: ["storage"] },
  { name: "ruler", replicas: 2, resources: middle, volume: null, uses: ["storage"] },
  cache,
];

/** Each zone of live stores owns every partition once, so the loss of one costs no query. */
export const zones = ["zone-a", "zone-b"] as const;

/** Where a distributor takes what the gateway passes on. */
export const tempoIngestPort = storePorts.tempo.ingest;

const tempo: RolesOf = (service, model) => [
  gateway,
  { name: "distributor", replicas: 3, resources: middle, volume: null, uses: ["ingest"], ports: [tcp("otlp-grpc", tempoIngestPort, "grpc")] },
  ...zones.map((zone): Role => ({
    name: "live-store", suffix: `live-store-${zone}`, target: "live-store", replicas: 3, resources: { cpu: 1, memory: "2Gi" }, volume: "stated", uses: ["ingest", "storage"], environment: { LIVE_STORE_ZONE: zone },
  })),
  { name: "block-builder", replicas: 3, asMany: "live-store", resources: { cpu: "500m", memory: "2Gi" }, volume: "20Gi", uses: ["ingest", "storage"] },
  ...generator(service, model),
  ...queryPath.map((role): Role => (role.name === "query-frontend" ? { ...role, uses: ["storage"] } : role)),
  // Two of them would plan the same work.
  { name: "backend-scheduler", replicas: 1, resources: small, volume: "5Gi", uses: ["storage"] },
  { name: "backend-worker", replicas: 2, resources: { cpu: "500m", memory: "2Gi" }, volume: null, uses: ["storage"] },
  cache,
];

function generator(service: ServiceNode, model: Model): readonly Role[] {
  return metricsBeside(service, model) === undefined ? [] : [{ name: "metrics-generator", replicas: 2, resources: { cpu: "500m", memory: "2Gi" }, volume: "10Gi", uses: ["ingest", "metrics"] }];
}

const stores: Readonly<Record<string, RolesOf>> = { loki, mimir, tempo };

export function rolesOf(service: ServiceNode, model: Model): readonly Role[] {
  return stores[service.type]?.(service, model) ?? [];
}
