// The few components that almost every stack uses; they stand at the root of the DSL.
import type { AnyProcessor, AnySource, MetricsSource, TracesDestination } from "../stack/brands.js";
import { type Component, type Naming } from "../stack/component.js";
import type { GoDuration } from "../stack/literals.js";
import { connects, every, makeComponent } from "./make.js";
import type { GrpcServer, HttpServer } from "./shared.js";

/** Options of the `otlp` receiver. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver */
export interface OtlpReceiverOptions {
  /** @default both */
  protocols?: { grpc?: GrpcServer; http?: HttpServer };
}

/** Options of the `batch` processor. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
export interface BatchOptions {
  /** How long to wait before sending a partial batch. @default "200ms" */
  timeout?: GoDuration;
  /** Items that make a batch. @default 8192 */
  send_batch_size?: number;
  /** Items that a batch never exceeds; 0 is no limit. @default 0 */
  send_batch_max_size?: number;
  /** Metadata keys that batches are kept apart by. @default none */
  metadata_keys?: readonly string[];
  /** @default 1000 */
  metadata_cardinality_limit?: number;
}

/** Options of the `memory_limiter` processor; with none, it is sized from the container. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor */
export interface MemoryLimiterOptions {
  /** @default "1s" */
  check_interval?: GoDuration;
  /** Hard limit in MiB. @default the smaller of 80% of the container's memory and the memory less 50 MiB */
  limit_mib?: number;
  /** MiB below the hard limit at which data is refused. @default 20% of the limit */
  spike_limit_mib?: number;
  limit_percentage?: number;
  spike_limit_percentage?: number;
}

/** Options of the `span_metrics` connector. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector */
export interface SpanMetricsOptions {
  /** @default "traces.span.metrics" */
  namespace?: string;
  /** @default "60s" */
  metrics_flush_interval?: GoDuration;
  dimensions?: readonly { name: string; default?: string }[];
  exemplars?: { enabled: boolean };
  histogram?: { explicit?: { buckets: readonly GoDuration[] }; exponential?: { max_size?: number } };
}

export interface Otlp extends Component<"receiver", "otlp", OtlpReceiverOptions>, AnySource {}
export interface Batch extends Component<"processor", "batch", BatchOptions>, AnyProcessor {}
export interface MemoryLimiter extends Component<"processor", "memory_limiter", MemoryLimiterOptions>, AnyProcessor {}
export interface SpanMetrics extends Component<"connector", "span_metrics", SpanMetricsOptions>, TracesDestination, MetricsSource {}

/**
 * Receives OTLP by gRPC on 4317 and by HTTP on 4318.
 * @example otlp({ protocols: { grpc: {} } })
 */
export function otlp(options?: OtlpReceiverOptions, naming?: Naming): Otlp {
  return makeComponent(otlp, "receiver", "otlp", { gives: every }, options, naming);
}

/**
 * Batches in memory: what it holds is lost on a crash, so prefer the batching of the sending queue.
 * @example batch({ timeout: "1s", send_batch_size: 1000, send_batch_max_size: 1500 })
 */
export function batch(options?: BatchOptions, naming?: Naming): Batch {
  return makeComponent(batch, "processor", "batch", { processes: every }, options, naming);
}

/**
 * Refuses data before memory runs out; the first processor of a pipeline.
 * @example memoryLimiter()
 */
export function memoryLimiter(options?: MemoryLimiterOptions, naming?: Naming): MemoryLimiter {
  return makeComponent(memoryLimiter, "processor", "memory_limiter", { processes: every }, options, naming);
}

/**
 * Counts spans and measures their durations, as metrics.
 * @example spanMetrics({ dimensions: [{ name: "http.route" }] })
 */
export function spanMetrics(options?: SpanMetricsOptions, naming?: Naming): SpanMetrics {
  return makeComponent(spanMetrics, "connector", "span_metrics", connects(["traces"], ["metrics"]), options, naming);
}
