import type { AnyProcessor, LogsDestination, MetricsDestination, TracesDestination } from "../brands.js";
import { type TailPolicy } from "../../components/index.js";
import { type Collector, type CollectorSettings } from "../collector.js";
import type { Kafka } from "../kafka.js";
import type { OneOrMore } from "../literals.js";
/** Destinations by signal. */
export interface To {
    readonly traces?: OneOrMore<TracesDestination>;
    readonly metrics?: OneOrMore<MetricsDestination>;
    readonly logs?: OneOrMore<LogsDestination>;
}
/** Options of `consumer()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface ConsumerOptions extends CollectorSettings {
    from: Kafka;
    /** @default [memoryLimiter()] */
    through?: readonly AnyProcessor[];
    to: To;
    /** Tail sampling of traces, behind `through`. @default every trace is kept */
    sampling?: readonly TailPolicy[];
}
/**
 * Reads from Kafka and writes to the stores. The Kafka offset is its queue: it moves only after the store has answered.
 * @example consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } })
 */
export declare function consumer(options: ConsumerOptions): Collector;
