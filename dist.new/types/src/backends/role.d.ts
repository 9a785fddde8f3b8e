import type { Model, Port, ServiceNode } from "../model/model.js";
import type { Resources } from "../stack/running.js";
import type { Size } from "../stack/literals.js";
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
export declare const peerPorts: {
    readonly grpc: 9095;
    readonly gossip: 7946;
};
export declare const cachePort = 11211;
export declare function ownPorts(http: number): readonly Port[];
export declare function isDistributed(service: Pick<ServiceNode, "options" | "isExternal">): boolean;
/** Replicas of the role that a user names: Tempo's live stores count for each zone. */
export declare function replicasOf(service: ServiceNode, role: string): number;
export declare function copiesOf(service: ServiceNode): number;
/** Where members of a store's ring find each other. */
export declare function ringName(store: string): string;
export declare function peerName(store: ServiceNode, suffix: string): string;
export type RolesOf = (service: ServiceNode, model: Model) => readonly Role[];
