// The sending queue and the retries of every exporter that crosses the network: on a volume, in memory, or none where the Kafka offset is the queue.
import { isBefore } from "../collector/version.js";
import { keys } from "../collector/versions.js";
import { hasKey } from "../components/exporter-keys.js";
import { componentOf, optionAt } from "../model/flow.js";
import { localExporters } from "../model/local-exporters.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import { upstreamOf } from "../model/reach.js";
import type { Value } from "../model/value.js";
import type { SendingQueueSettings } from "../stack/collector.js";
import { keptApart } from "./batch-partition.js";
import { queueStorage } from "./facts.js";
import { hasLevelBehind, isFailoverWithQueue } from "./failover-levels.js";
import type { Lowering, Pass } from "./lowering.js";
import { collectorsOf } from "./name-nodes.js";
import { derivedBatch, ownBatch } from "./queue-batch.js";
import { queueSizes, type QueueSizes } from "./queue-sizes.js";
import { derive, mapCollectors } from "./update.js";

type Options = Readonly<Record<string, Value>>;

export const deriveQueues: Pass = (model, lowering) => {
  const settings = new Map(collectorsOf(lowering.stack).map(([name, collector]) => [name, collector.sendingQueue]));
  return mapCollectors(model, (collector) => withQueues(collector, settings.get(collector.name), model, lowering));
};

function withQueues(collector: CollectorNode, settings: SendingQueueSettings | undefined, model: Model, lowering: Lowering): CollectorNode {
  const exporters = collector.components.filter((component) => component.kind === "exporter" && !component.isRaw && !localExporters.has(component.type));
  const protections = new Map(exporters.map((exporter) => [exporter.id, protectionOf(collector, exporter, model.collectorVersion)]));
  const persistent = exporters.filter((exporter) => protections.get(exporter.id) === "volume" && !isSwitchedOff(exporter));
  const sizes = queueSizes(collector, persistent, settings, model);
  const components = collector.components.map((component) => {
    if (isFailoverWithQueue(component, model.collectorVersion)) return derive(component, { sending_queue: { enabled: false } }, collector.origin, "what its queue holds is in memory, and given up after five seconds; the last level keeps what no other could send");
    const protection = component.kind === "exporter" ? protections.get(component.id) : undefined;
    return protection === undefined ? component : inFrontOfReplicas(protect(component, protection, collector, { settings, sizes, lowering, version: model.collectorVersion }), collector);
  });
  return { ...collector, components, isPersistent: persistent.length > 0, volumes: persistent.length > 0 ? [...collector.volumes, sizes.volume] : collector.volumes };
}

/** Whether an exporter has the key, in this version. What is written with raw is left as it is written. */
function has(key: "sending_queue" | "retry_on_failure", { type }: ComponentNode, version: string): boolean {
  const isTooNew = keys.some(({ kind, type: of, path, since }) => kind === "exporter" && of === type && path.join(".") === key && since !== undefined && isBefore(version, since));
  return hasKey(type, key) && !isTooNew;
}

function isSwitchedOff(exporter: ComponentNode): boolean {
  return optionAt(exporter, "sending_queue", "enabled") === false;
}

/** "sender": there is no queue, and whoever sends waits for the answer. "level": another exporter takes what this one fails to send. */
type Protection = "volume" | "memory" | "offset" | "sender" | "level";

function protectionOf(collector: CollectorNode, exporter: ComponentNode, version: string): Protection {
  const upstream = upstreamOf(collector, exporter.id);
  const isBehindOffset = upstream.receivers.length > 0 && !upstream.isAsynchronous
    && upstream.receivers.every((id) => isMarkedAfter(componentOf(collector, "receiver", id)));
  if (hasLevelBehind(collector, exporter)) return "level";
  if (!has("sending_queue", exporter, version)) return isBehindOffset ? "offset" : "sender";
  if (collector.isPersistent) return "volume";
  if (isBehindOffset) return "offset";
  return collector.preset === "consumer" && upstream.isAsynchronous ? "volume" : "memory";
}

function isMarkedAfter(receiver: ComponentNode | undefined): boolean {
  return receiver?.type === "kafka" && optionAt(receiver, "message_marking", "after") === true;
}

interface Protecting { readonly settings: SendingQueueSettings | undefined; readonly sizes: QueueSizes; readonly lowering: Lowering; readonly version: string }

function protect(exporter: ComponentNode, protection: Protection, collector: CollectorNode, { settings, sizes, lowering, version }: Protecting): ComponentNode {
  const supported = (options: Options): Options => Object.fromEntries(Object.entries(options).filter(([key]) => has(key as "sending_queue" | "retry_on_failure", exporter, version)));
  const retry = supported({ retry_on_failure: retryOptions(protection, lowering) });
  const origin = settings === undefined ? collector.origin : [...collector.origin, "sendingQueue"];
  const off = supported({ sending_queue: { enabled: false }, retry_on_failure: { enabled: false } });
  if (protection === "offset") return derive(exporter, off, collector.origin, "the Kafka offset is the queue: it moves only after the store has answered");
  if (protection === "level") return derive(exporter, off, collector.origin, "the failover connector goes on to the next level when this one says that it failed");
  if (protection === "sender" || isSwitchedOff(exporter)) return derive(exporter, retry, origin, retryReason(lowering));
  const queue = protection === "volume" ? persistentQueue(exporter, collector, { settings, sizes, lowering, version }) : { enabled: true, num_consumers: 10, queue_size: 1000, sizer: "requests", block_on_overflow: false };
  const because = protection === "volume" ? "queues are kept on a volume, sized from load, outage and the volume" : "upstream's defaults, written out";
  return derive(derive(exporter, { sending_queue: queue }, origin, because), retry, origin, retryReason(lowering));
}

/** The exporters to single replicas would take everything out of the queue in front of them, and hold it in memory: kill -9 lost 200 of 200 spans, and none without them. */
function inFrontOfReplicas(exporter: ComponentNode, { origin }: CollectorNode): ComponentNode {
  if (exporter.type !== "load_balancing" || optionAt(exporter, "sending_queue", "enabled") === undefined) return exporter;
  const off = { sending_queue: { enabled: false }, retry_on_failure: { enabled: false } };
  return derive(exporter, { protocol: { otlp: off } }, origin, "the queue stands in front of all replicas: what one exporter held for its replica would be in memory only");
}

function persistentQueue(exporter: ComponentNode, collector: CollectorNode, { settings, sizes, version }: Protecting): Options {
  const toKafka = exporter.type === "kafka";
  const items = sizes.itemsOf(exporter.id);
  const batch = keptApart(settings?.batch === undefined ? derivedBatch(exporter, sizes, version) : ownBatch(settings.batch), exporter, collector, version);
  return {
    enabled: true, storage: { $: "component", id: `file_storage/${queueStorage}` }, sizer: sizerOf(exporter), queue_size: items,
    num_consumers: toKafka ? 4 : 10, block_on_overflow: false,
    ...(batch === undefined ? {} : { batch }),
  };
}

/** A size that the user states alone counts what upstream's own default counts. */
function sizerOf(exporter: ComponentNode): string {
  return optionAt(exporter, "sending_queue", "queue_size") === undefined ? "items" : "requests";
}

/** A queue on a volume outlasts any outage, so its retries have no end; what is in memory must at least outlast the declared one. */
function retryOptions(protection: Protection, lowering: Lowering): Options {
  const { outage } = lowering.stack;
  const elapsed = protection === "volume" ? "0s" : outage === undefined ? "5m" : goDuration(outage);
  return { enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: elapsed };
}

function retryReason(lowering: Lowering): string {
  return lowering.stack.outage === undefined ? "retries are written out" : `retries outlast the declared outage of ${lowering.stack.outage}`;
}

/** Go knows no days. */
function goDuration(duration: string): string {
  return duration.endsWith("d") ? `${Number(duration.slice(0, -1)) * 24}h` : duration;
}
