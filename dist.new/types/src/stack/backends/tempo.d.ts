import { type TracesDestination } from "../brands.js";
import type { OtlpGrpcOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Kafka } from "../kafka.js";
import type { Backend } from "../running.js";
import { type External, type MicroservicesOptions, type RoleOptions, type StoreOptions } from "./store.js";
/** A Tempo 3: it stores traces, and only traces. */
export interface Tempo extends Backend<Omit<OtlpGrpcOptions, "endpoint">>, TracesDestination, Datasource {
    readonly type: "tempo";
}
export interface TempoOptions extends StoreOptions {
}
/** Tempo's processes in microservices mode, its gateway and its cache. `live-store` stands for one zone; there are two. */
export type TempoRole = "gateway" | "distributor" | "live-store" | "block-builder" | "metrics-generator" | "query-frontend" | "querier" | "backend-scheduler" | "backend-worker" | "cache";
/** Tempo 3 in microservices mode ingests through Kafka. */
export interface TempoMicroservicesOptions extends MicroservicesOptions {
    /** The cluster that Tempo's distributors write to and its block builders read from. */
    ingest: Kafka;
    roles?: Readonly<Partial<Record<TempoRole, RoleOptions>>>;
}
/**
 * Runs Tempo 3.
 * @example tempo({ storage: objects, retention: "14d" })
 * @see https://grafana.com/docs/tempo/latest/configuration/
 */
export declare function tempo(options?: TempoOptions | TempoMicroservicesOptions): Tempo;
/**
 * Uses a Tempo outside the stack, by OTLP.
 * @example externalTempo({ endpoint: "https://tempo.example.com:4317" })
 */
export declare function externalTempo(options: External): Tempo;
