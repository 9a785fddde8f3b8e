import { type MetricsDestination } from "../brands.js";
import type { OtlpHttpOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Backend } from "../running.js";
import type { RemoteWriteReceiver } from "./prometheus.js";
import { type External, type MicroservicesOptions, type RoleOptions, type StoreOptions } from "./store.js";
/** A Mimir 3: it stores metrics, and only metrics. */
export interface Mimir extends Backend<Omit<OtlpHttpOptions, "endpoint">>, MetricsDestination, RemoteWriteReceiver, Datasource {
    readonly type: "mimir";
}
/** Mimir's processes in microservices mode, its gateway and its cache. */
export type MimirRole = "gateway" | "distributor" | "ingester" | "store-gateway" | "querier" | "query-frontend" | "query-scheduler" | "compactor" | "ruler" | "cache";
export interface MimirMicroservicesOptions extends MicroservicesOptions {
    /** Copies that ingesters keep of what is not in the object store yet. @default 3 */
    replicationFactor?: number;
    roles?: Readonly<Partial<Record<MimirRole, RoleOptions>>>;
}
/**
 * Runs Mimir 3; the collector sends to its OTLP endpoint.
 * @example mimir({ storage: objects, retention: "90d" })
 * @see https://grafana.com/docs/mimir/latest/configure/
 */
export declare function mimir(options?: StoreOptions | MimirMicroservicesOptions): Mimir;
/**
 * Uses a Mimir outside the stack.
 * @example externalMimir({ endpoint: "https://mimir.example.com" })
 */
export declare function externalMimir(options: External): Mimir;
