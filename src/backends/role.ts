// A store in microservices mode: one program, started once a role, behind a gateway that has the store's own name.
import type { Model, Port, ServiceNode } from "../model/model.js";
import type { Resources } from "../stack/running.js";
import type { Size } from "../stack/literals.js";
import { tcp } from "./definition.js";

/** What a role connects to outside its store, by the option that names it; `metrics` is the store that Tempo's metrics are written to. */
export type RoleUse = "storage" | "ingest" | "metrics";

export interface Role {
  /** The user's name of the role, under which `roles` changes it. */
  readonly name: string;
  /** Behind the store's name: `ingester` of `loki-ingester`. @default the name */
  readonly suffix?: string;
  /** What `-target` says. @default the name */
  readonly target?: string;
  /** Another program than the store's. */
  readonly program?: "gateway" | "cache";
  readonly replicas: number;
  /** The role whose replicas it follows where they are stated and its own are not. */
  readonly asMany?: string;
  readonly resources: Resources;
  /** `stated` is the store's own `volume`; null keeps nothing. */
  readonly volume: Size | "stated" | null;
  readonly uses: readonly RoleUse[];
  /** Beside the store's own ports for peers. */
  readonly ports?: readonly Port[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the role stands in the ring. @default true */
  readonly isMember?: boolean;
  /** What replaying a log and leaving the ring may take; the store's own figures otherwise. */
  readonly startSeconds?: number;
  readonly stopSeconds?: number;
}

/** Ports of every process of Tempo, Loki and Mimir, beside the one for HTTP. */
export const peerPorts = { grpc: 9095, gossip: 7946 } as const;

export const cachePort = 11_211;

export function ownPorts(http: number): readonly Port[] {
  return [tcp("http", http), tcp("grpc", peerPorts.grpc, "grpc"), tcp("gossip", peerPorts.gossip, "tcp")];
}

export function isDistributed(service: Pick<ServiceNode, "options" | "isExternal">): boolean {
  return !service.isExternal && service.options["mode"] === "microservices";
}

/** Replicas of the role that a user names: Tempo's live stores count for each zone. */
export function replicasOf(service: ServiceNode, role: string): number {
  return service.roles.find((each) => each.name === role)?.replicas ?? service.replicas;
}

export function copiesOf(service: ServiceNode): number {
  if (!isDistributed(service)) return 1;
  const { replicationFactor } = service.options;
  return typeof replicationFactor === "number" ? replicationFactor : 3;
}

/** Where members of a store's ring find each other. */
export function ringName(store: string): string {
  return `${store}-gossip`;
}

export function peerName(store: ServiceNode, suffix: string): string {
  return `${store.name}-${suffix}`;
}

export type RolesOf = (service: ServiceNode, model: Model) => readonly Role[];
