import type { Path } from "../diagnostics/diagnostic.js";
import { type MetricsSource } from "../stack/brands.js";
import { type PlainNode } from "../stack/node.js";
import type { PlainStack } from "../stack/stack.js";
import type { Building } from "./build-pipelines.js";
import type { NamedNode } from "./lowering.js";
export declare const monitorName = "otel-monitor";
/** Stands in the monitor's pipeline for the queue that it watches. */
interface QueueWatch extends MetricsSource {
    readonly watches: PlainNode;
}
export declare function isQueueWatch(value: unknown): value is QueueWatch;
interface Monitored {
    readonly stack: PlainStack;
    readonly nodes: ReadonlyMap<object, NamedNode>;
}
/** Only where something scrapes the stack: there the alerts are, and there they would be missed. */
export declare function withMonitor({ stack, nodes }: Monitored, at: Path): Monitored;
/** The lag as the brokers know it: what a consumer says of itself stands still in an outage. */
export declare function kafkaMetricsReceiver({ watches }: QueueWatch, at: Path, building: Building): string | undefined;
export {};
