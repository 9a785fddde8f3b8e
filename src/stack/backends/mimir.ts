import { type MetricsDestination, isDatasource, isRemoteWriteReceiver } from "../brands.js";
import type { OtlpHttpOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import { makeNode, running as runningBrands } from "../node.js";
import type { Backend } from "../running.js";
import { lazily, z } from "../schema.js";
import type { RemoteWriteReceiver } from "./prometheus.js";
import { type External, type StoreOptions, externalSchema, store } from "./store.js";

/** A Mimir 3: it stores metrics, and only metrics. */
export interface Mimir extends Backend<Omit<OtlpHttpOptions, "endpoint">>, MetricsDestination, RemoteWriteReceiver, Datasource { readonly type: "mimir" }

/**
 * Runs Mimir 3; the collector sends to its OTLP endpoint.
 * @example mimir({ storage: objects, retention: "90d" })
 * @see https://grafana.com/docs/mimir/latest/configure/
 */
export function mimir(options?: StoreOptions): Mimir {
  return makeNode(mimir, "backend", "mimir", options, [...runningBrands("metrics"), isDatasource, isRemoteWriteReceiver]);
}

/**
 * Uses a Mimir outside the stack.
 * @example externalMimir({ endpoint: "https://mimir.example.com" })
 */
export function externalMimir(options: External): Mimir {
  return makeNode(externalMimir, "backend", "external-mimir", options, [...runningBrands("metrics"), isDatasource, isRemoteWriteReceiver]);
}

/** @internal */
export const mimirSchema = lazily(() => z.strictObject(store()));
/** @internal */
export const externalMimirSchema = externalSchema;
