// A small collector that watches what has no metrics of its own: the queue, from its brokers' side, and the disk that volumes are on.
import type { Path } from "../diagnostics/diagnostic.js";
import { monitorMount, monitorName } from "../model/monitor.js";
import type { Value } from "../model/value.js";
import { memoryLimiter, receivers } from "../components/index.js";
import { gives, has, type MetricsDestination, type MetricsSource, takes } from "../stack/brands.js";
import { type Collector, collector, isCollector } from "../stack/collector.js";
import { isPlainNode, type PlainNode } from "../stack/node.js";
import type { PlainStack } from "../stack/stack.js";
import type { Building } from "./build-pipelines.js";
import { kafkaClient, topicsOf } from "./kafka-client.js";
import type { NamedNode } from "./lowering.js";
import { newComponent } from "./naming.js";

/** Stands in the monitor's pipeline for the queue that it watches. */
interface QueueWatch extends MetricsSource { readonly watches: PlainNode }

export function isQueueWatch(value: unknown): value is QueueWatch {
  return typeof value === "object" && value !== null && "watches" in value;
}

interface Monitored { readonly stack: PlainStack; readonly nodes: ReadonlyMap<object, NamedNode> }

/** Only where something scrapes the stack: there the alerts are, and there they would be missed. */
export function withMonitor({ stack, nodes }: Monitored, at: Path): Monitored {
  const scraper = stack.selfMonitoring;
  if (scraper === undefined || !takesMetrics(scraper) || monitorName in stack.collectors) return { stack, nodes };
  const queues = [...nodes.values()].flatMap(({ value }) => (!isCollector(value) && value.kind === "queue" ? [watchOf(value)] : []));
  const monitor = monitorOf(queues, scraper);
  if (!isCollector(monitor)) return { stack, nodes };
  return {
    stack: { ...stack, collectors: { ...stack.collectors, [monitorName]: monitor } },
    nodes: new Map([...nodes, [monitor, { name: monitorName, at: [...at, "selfMonitoring"], value: monitor }]]),
  };
}

function takesMetrics(value: object): value is MetricsDestination {
  return has(value, takes.metrics);
}

function watchOf(watches: PlainNode): QueueWatch {
  return { watches, [gives.metrics]: true };
}

/** Its own queue's volume lies where the others do, so the room that is left there is the room that is left for all. */
function monitorOf(queues: readonly QueueWatch[], scraper: MetricsDestination): Collector {
  const disk = receivers.hostMetrics({
    collection_interval: "30s",
    scrapers: { filesystem: { include_mount_points: { match_type: "strict", mount_points: [monitorMount] } } },
  }, { name: "disk" });
  return collector({
    resources: { cpu: "100m", memory: "256Mi" }, sendingQueue: { volume: "1Gi" },
    pipelines: { metrics: { from: [disk, ...queues], through: [memoryLimiter()], to: [scraper] } },
  });
}

/** The lag as the brokers know it: what a consumer says of itself stands still in an outage. */
export function kafkaMetricsReceiver({ watches }: QueueWatch, at: Path, building: Building): string | undefined {
  const named = building.lowering.nodes.get(watches);
  if (named === undefined || !isPlainNode(watches)) return undefined;
  const topics = Object.values(topicsOf(watches)).map((topic) => topic.replaceAll(".", "\\."));
  const options: Readonly<Record<string, Value>> = {
    ...kafkaClient(watches, named.name, building.lowering), collection_interval: "15s", scrapers: ["brokers", "topics", "consumers"], topic_match: `^(${topics.join("|")})$`,
  };
  return building.registry.add(newComponent("receiver", "kafka_metrics", `kafka_metrics/${named.name}`, options, at, named.name), { watches });
}
