import type { Naming } from "../stack/component.js";
import type { SpanMetrics, SpanMetricsOptions } from "./generated/connectors/span_metrics.js";
import type { Batch, BatchOptions } from "./generated/processors/batch.js";
import type { MemoryLimiter, MemoryLimiterOptions } from "./generated/processors/memory_limiter.js";
import type { TailSampling, TailSamplingOptions } from "./generated/processors/tail_sampling.js";
import type { Otlp, OtlpReceiverOptions } from "./generated/receivers/otlp.js";
/**
 * Receives OTLP by gRPC on 4317 and by HTTP on 4318.
 * @example otlp({ protocols: { grpc: {} } })
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver
 */
export declare function otlp(options?: OtlpReceiverOptions, naming?: Naming): Otlp;
/**
 * Batches in memory: what it holds is lost on a crash, so prefer the batching of the sending queue.
 * @example batch({ timeout: "1s", send_batch_size: 1000, send_batch_max_size: 1500 })
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor
 */
export declare function batch(options?: BatchOptions, naming?: Naming): Batch;
/**
 * Refuses data before memory runs out; the first processor of a pipeline. With no options it is sized from the container.
 * @example memoryLimiter()
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor
 */
export declare function memoryLimiter(options?: MemoryLimiterOptions, naming?: Naming): MemoryLimiter;
/**
 * Decides on whole traces. What it holds is lost on a crash, even behind Kafka.
 * @example tailSampling({ policies: [keepErrors(), keepPercent(10)] })
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor
 */
export declare function tailSampling(options: TailSamplingOptions, naming?: Naming): TailSampling;
/**
 * Counts spans and measures their durations, as metrics.
 * @example spanMetrics({ dimensions: [{ name: "http.route" }] })
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector
 */
export declare function spanMetrics(options?: SpanMetricsOptions, naming?: Naming): SpanMetrics;
