// How many items each persistent queue may hold, and the volume that holds them: from load and outage where both are declared, else from the volume.
import type { CollectorNode, ComponentNode, Model, VolumeClaim } from "../model/model.js";
import { leastReplicas, rateInto } from "../model/flow.js";
import { type Signal, signals } from "../stack/brands.js";
import type { SendingQueueSettings } from "../stack/collector.js";
import { defaultQueueVolume, fullAt, itemBytes, queueStorage, storeBatchItems } from "./facts.js";
import { isBefore } from "../collector/version.js";
import { bytesOf, roundedSize, sizeOf } from "./units.js";

export interface QueueSizes {
  readonly volume: VolumeClaim;
  itemsOf(exporter: string): number;
  /** Items of one request towards an exporter, for collectors whose queues count requests. */
  requestItemsOf(exporter: string): number;
}

/** One queue: an exporter has one for each signal it carries. `perSecond` and `needed` are those of one replica. */
interface SignalQueue { readonly exporter: string; readonly signal: Signal; readonly bytesPerItem: number; readonly perSecond: number | undefined; readonly needed: number | undefined }

/** Requests that are full in a second, beside one that its time sends: so much of a queue that counts requests is taken by what is not full. */
const fullRequests = 8;

/** Of a load that nobody declares: small enough that few of them are sent before they are full. */
const undeclaredRequest = 1000;

export function queueSizes(collector: CollectorNode, exporters: readonly ComponentNode[], settings: SendingQueueSettings | undefined, model: Model): QueueSizes {
  const least = 2 * batchItems(settings);
  const queues = exporters.flatMap((exporter) => queuesOf(collector, exporter, model, least));
  const wanted = neededBytes(queues);
  const derived = wanted === undefined ? defaultQueueVolume : roundedSize(wanted / fullAt);
  const stated = settings === undefined ? { size: derived, bytes: bytesOf(derived), storageClass: null } : sizeOf(settings.volume);
  const origin = settings === undefined ? collector.origin : [...collector.origin, "sendingQueue", "volume"];
  return {
    volume: { ...stated, name: queueStorage, path: `/var/lib/otelcol/${queueStorage}`, origin },
    itemsOf: (exporter) => itemsFor(exporter, queues, stated.bytes),
    requestItemsOf: (exporter) => requestItems(queues.filter((queue) => queue.exporter === exporter)),
  };
}

/** Items of the largest batch that is made in the queue: one is on its way while the next comes in, however little the load is. */
function batchItems(settings: SendingQueueSettings | undefined): number {
  const { sizer = "items", min_size: least = 0, max_size: most = 0 } = settings?.batch ?? {};
  return sizer === "items" ? Math.max(storeBatchItems, least, most) : storeBatchItems;
}

function queuesOf(collector: CollectorNode, exporter: ComponentNode, model: Model, least: number): readonly SignalQueue[] {
  return signals.filter((signal) => collector.pipelines.some((pipeline) => pipeline.signal === signal && pipeline.exporters.includes(exporter.id))).map((signal) => {
    const rate = rateInto(model, collector, signal);
    const seconds = model.outageSeconds;
    const replicas = leastReplicas(collector.scaling);
    const partial = countsRequests(model.collectorVersion) ? (fullRequests + 1) / fullRequests : 1;
    const needed = rate === undefined || seconds === null ? undefined : Math.max(least, Math.ceil((rate * seconds * partial) / replicas));
    return { exporter: exporter.id, signal, bytesPerItem: model.load[signal]?.bytesPerItem ?? itemBytes[signal], perSecond: rate === undefined ? undefined : rate / replicas, needed };
  });
}

/** Before a queue could make batches it counted requests, whatever they held. */
export function countsRequests(version: string): boolean {
  return isBefore(version, "0.123.0");
}

function requestItems(queues: readonly SignalQueue[]): number {
  const rates = queues.flatMap(({ perSecond }) => perSecond ?? []);
  return rates.length < queues.length ? undeclaredRequest : Math.min(storeBatchItems, Math.max(1, Math.floor(Math.max(...rates) / fullRequests)));
}

/** All queues of one exporter share one queue_size, so the largest counts for each of them. */
function neededBytes(queues: readonly SignalQueue[]): number | undefined {
  if (queues.some((queue) => queue.needed === undefined)) return undefined;
  return queues.reduce((sum, queue) => sum + mostNeeded(queue.exporter, queues) * queue.bytesPerItem, 0);
}

function mostNeeded(exporter: string, queues: readonly SignalQueue[]): number {
  return Math.max(...queues.filter((queue) => queue.exporter === exporter).map((queue) => queue.needed ?? 0));
}

/** What the outage needs, and never more than the exporter's share of the volume: a full queue refuses, a full volume corrupts. */
function itemsFor(exporter: string, queues: readonly SignalQueue[], volumeBytes: number): number {
  const own = queues.filter((queue) => queue.exporter === exporter);
  const others = new Set(queues.map((queue) => queue.exporter)).size;
  const ownBytes = own.reduce((sum, queue) => sum + queue.bytesPerItem, 0);
  const wanted = neededBytes(queues);
  const capacity = volumeBytes * fullAt;
  if (wanted !== undefined && wanted > 0) return Math.floor(mostNeeded(exporter, queues) * Math.min(1, capacity / wanted));
  return Math.floor(capacity / others / Math.max(1, ownBytes));
}
