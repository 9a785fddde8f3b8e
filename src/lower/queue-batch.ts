// How large the batches of a queue on a volume are.
import { kafkaItems } from "../collector/batch-before-exporters.js";
import type { ComponentNode } from "../model/model.js";
import type { Value } from "../model/value.js";
import type { SendingQueueSettings } from "../stack/collector.js";
import { kafkaRecord, storeBatchItems } from "./facts.js";
import { countsRequests, type QueueSizes } from "./queue-sizes.js";

type Options = Readonly<Record<string, Value>>;

/** What is made where the user states no batch. */
export function derivedBatch({ id, type }: ComponentNode, sizes: QueueSizes, version: string): Options {
  const items = sizes.itemsOf(id);
  const toKafka = type === "kafka";
  if (!countsRequests(version)) return toKafka ? kafkaBatch : storeBatch(items);
  const most = Math.min(sizes.requestItemsOf(id), items, toKafka ? kafkaItems : storeBatchItems);
  return { flush_timeout: "1s", sizer: "items", min_size: most, max_size: most };
}

/** Bounded in bytes: a record above Kafka's limit is a permanent error, and lost. */
const kafkaBatch: Options = { flush_timeout: "200ms", sizer: "bytes", min_size: kafkaRecord.batchMin, max_size: kafkaRecord.batchMax };

/** The collector refuses a batch that its queue could never hold. */
function storeBatch(queueItems: number): Options {
  const items = Math.min(storeBatchItems, queueItems);
  return { flush_timeout: "200ms", sizer: "items", min_size: items, max_size: items };
}

/** Without a maximum a batch grows with the backlog, past what the receiving side accepts. */
export function ownBatch(batch: NonNullable<SendingQueueSettings["batch"]>): Options {
  const sizer = batch.sizer ?? "items";
  const least = batch.min_size ?? (sizer === "items" ? storeBatchItems : kafkaRecord.batchMin);
  const stated = Object.fromEntries(Object.entries(batch).filter(([, value]) => value !== undefined));
  return { flush_timeout: "200ms", sizer, min_size: least, max_size: least, ...stated };
}
