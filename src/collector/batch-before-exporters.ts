// Before 0.123 a sending queue could neither batch nor count items: a batch processor stands in front of it, and its size counts requests.
import type { CollectorConfig, PipelineConfig, Section } from "./config.js";

/** Items of one batch towards Kafka: at documented item sizes it stays below the largest record. */
export const kafkaItems = 1500;

export function batchBeforeExporters(config: CollectorConfig): CollectorConfig {
  const batching = Object.entries(config.exporters).filter(([, options]) => batchOf(options) !== undefined).map(([id]) => id);
  if (batching.length === 0) return config;
  const sizes = new Map(batching.map((id) => [id, itemsOf(id, config.exporters[id] ?? {})]));
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline]) => [id, withBatch(pipeline, sizes)] as const);
  const used = [...new Set(pipelines.flatMap(([, pipeline]) => pipeline.processors.filter((processor) => processor.startsWith("batch/queue_"))))];
  return {
    ...config,
    processors: { ...config.processors, ...Object.fromEntries(used.map((id) => [id, batchProcessor(Number(id.slice("batch/queue_".length)), config.exporters, sizes)])) },
    exporters: Object.fromEntries(Object.entries(config.exporters).map(([id, options]) => [id, countingRequests(options, sizes.get(id))])),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) },
  };
}

function batchProcessor(items: number, exporters: Section, sizes: ReadonlyMap<string, number>): Readonly<Record<string, unknown>> {
  const batches = [...sizes].filter(([, size]) => size === items).map(([id]) => batchOf(exporters[id] ?? {}));
  const timeout = batches.map((batch) => batch?.["flush_timeout"]).find((stated) => typeof stated === "string") ?? "200ms";
  const keys = [...new Set(batches.flatMap((batch) => keysOf(batch?.["partition"])))];
  return { timeout, send_batch_size: items, send_batch_max_size: items, ...(keys.length === 0 ? {} : { metadata_keys: keys }) };
}

/** What batches are kept apart by. */
function keysOf(partition: unknown): readonly unknown[] {
  return typeof partition === "object" && partition !== null && "metadata_keys" in partition && Array.isArray(partition.metadata_keys) ? partition.metadata_keys : [];
}

function withBatch(pipeline: PipelineConfig, sizes: ReadonlyMap<string, number>): PipelineConfig {
  const smallest = Math.min(...pipeline.exporters.flatMap((id) => sizes.get(id) ?? []));
  return Number.isFinite(smallest) ? { ...pipeline, processors: [...pipeline.processors, `batch/queue_${smallest}`] } : pipeline;
}

function queueOf(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const queue = options["sending_queue"];
  return typeof queue === "object" && queue !== null ? { ...queue } : undefined;
}

function batchOf(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const batch = queueOf(options)?.["batch"];
  return typeof batch === "object" && batch !== null ? { ...batch } : undefined;
}

function itemsOf(id: string, options: Readonly<Record<string, unknown>>): number {
  const batch = batchOf(options) ?? {};
  const stated = batch["sizer"] === "bytes" ? undefined : (batch["max_size"] ?? batch["min_size"]);
  return typeof stated === "number" && stated > 0 ? stated : id.startsWith("kafka") ? kafkaItems : 8192;
}

/** A queue of items becomes one of requests of the batch's size. */
function countingRequests(options: Readonly<Record<string, unknown>>, items: number | undefined): Readonly<Record<string, unknown>> {
  const queue = queueOf(options);
  if (queue === undefined || items === undefined) return options;
  const size = queue["queue_size"];
  const requests = queue["sizer"] === "items" && typeof size === "number" ? Math.max(1, Math.floor(size / items)) : size;
  return { ...options, sending_queue: { ...queue, queue_size: requests } };
}
