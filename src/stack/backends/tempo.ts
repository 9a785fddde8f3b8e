import { type TracesDestination, isDatasource, takesTraces } from "../brands.js";
import type { OtlpGrpcOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Kafka } from "../kafka.js";
import { makeNode, running as runningBrands } from "../node.js";
import type { Backend } from "../running.js";
import { expecting, lazily, z } from "../schema.js";
import { type External, type MicroservicesOptions, type RoleOptions, type StoreOptions, externalByGrpcSchema, rolesSchema, store } from "./store.js";

/** A Tempo 3: it stores traces, and only traces. */
export interface Tempo extends Backend<Omit<OtlpGrpcOptions, "endpoint">>, TracesDestination, Datasource { readonly type: "tempo" }

export interface TempoOptions extends StoreOptions {}

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
export function tempo(options?: TempoOptions | TempoMicroservicesOptions): Tempo {
  return makeNode(tempo, "backend", "tempo", options, [...runningBrands("traces"), isDatasource]);
}

/**
 * Uses a Tempo outside the stack, by OTLP.
 * @example externalTempo({ endpoint: "https://tempo.example.com:4317" })
 */
export function externalTempo(options: External): Tempo {
  return makeNode(externalTempo, "backend", "external-tempo", options, [...runningBrands(), takesTraces, isDatasource]);
}

/** @internal */
export const tempoSchema = lazily(() => z.strictObject({ ...withoutFactor(), roles: rolesSchema(["gateway", "distributor", "live-store", "block-builder", "metrics-generator", "query-frontend", "querier", "backend-scheduler", "backend-worker", "cache"]), ingest: z.optional(expecting<Kafka>("kafka({...})", isKafka)) }));
/** @internal */
export const externalTempoSchema = externalByGrpcSchema;

/** Kafka keeps the copies of what Tempo has not stored yet. */
function withoutFactor(): Omit<ReturnType<typeof store>, "replicationFactor"> {
  const { replicationFactor: _, ...rest } = store();
  return rest;
}

function isKafka(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && (value.type === "kafka" || value.type === "external-kafka");
}
