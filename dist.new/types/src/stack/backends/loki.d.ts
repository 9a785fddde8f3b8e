import { type LogsDestination } from "../brands.js";
import type { OtlpHttpOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Backend } from "../running.js";
import { type External, type MicroservicesOptions, type RoleOptions, type StoreOptions } from "./store.js";
/** A Loki 3: it stores logs, and only logs. */
export interface Loki extends Backend<Omit<OtlpHttpOptions, "endpoint">>, LogsDestination, Datasource {
    readonly type: "loki";
}
/** Loki's processes in microservices mode, its gateway and its cache. */
export type LokiRole = "gateway" | "distributor" | "ingester" | "querier" | "query-frontend" | "query-scheduler" | "index-gateway" | "compactor" | "cache";
export interface LokiMicroservicesOptions extends MicroservicesOptions {
    /** Copies that ingesters keep of what is not in the object store yet. @default 3 */
    replicationFactor?: number;
    roles?: Readonly<Partial<Record<LokiRole, RoleOptions>>>;
}
/**
 * Runs Loki 3; the collector sends to its OTLP endpoint.
 * @example loki({ storage: objects, retention: "30d" })
 * @see https://grafana.com/docs/loki/latest/configure/
 */
export declare function loki(options?: StoreOptions | LokiMicroservicesOptions): Loki;
/**
 * Uses a Loki outside the stack.
 * @example externalLoki({ endpoint: "https://loki.example.com" })
 */
export declare function externalLoki(options: External): Loki;
