import { type TracesDestination, isDatasource } from "../brands.js";
import type { OtlpGrpcOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Duration } from "../literals.js";
import { makeNode, running as runningBrands } from "../node.js";
import type { Backend, Running, Volume } from "../running.js";
import { type External, externalByGrpcSchema } from "./store.js";
import { duration, lazily, running, volume, z } from "../schema.js";

/** A Jaeger 2 in the stack: it stores traces, and only traces. */
export interface Jaeger extends Backend<Omit<OtlpGrpcOptions, "endpoint">>, TracesDestination, Datasource { readonly type: "jaeger" }

export interface JaegerOptions extends Running {
  /** Volume of the Badger store. @default "20Gi" */
  volume?: Volume;
  /** How long traces are kept. @default "3d" */
  retention?: Duration;
}

/**
 * Runs Jaeger 2 with its embedded Badger store; one replica.
 * @example jaeger({ volume: "50Gi", retention: "7d" })
 * @see https://www.jaegertracing.io/docs/latest/configuration/
 */
export function jaeger(options?: JaegerOptions): Jaeger {
  return makeNode(jaeger, "backend", "jaeger", options, [...runningBrands("traces"), isDatasource]);
}

/**
 * Uses a Jaeger outside the stack, by OTLP.
 * @example externalJaeger({ endpoint: "https://jaeger.example.com:4317" })
 */
export function externalJaeger(options: External): Jaeger {
  return makeNode(externalJaeger, "backend", "external-jaeger", options, [...runningBrands("traces"), isDatasource]);
}

/** @internal */
export const externalJaegerSchema = externalByGrpcSchema;
/** @internal */
export const jaegerSchema = lazily(() => z.strictObject({ ...running(), volume: z.optional(volume()), retention: z.optional(duration()) }));
