import type { AnyDestination, AnyProcessor, LogsDestination, MetricsDestination, TracesDestination } from "../brands.js";
import { type TailPolicy, memoryLimiter, tailSampling } from "../../components/index.js";
import { type Collector, type CollectorSettings, type Pipelines, makeCollector } from "../collector.js";
import type { Kafka } from "../kafka.js";
import type { OneOrMore } from "../literals.js";
import { list, others, presetRoute, withoutUndefined } from "./preset.js";

/** Destinations by signal. */
export interface To { readonly traces?: OneOrMore<TracesDestination>; readonly metrics?: OneOrMore<MetricsDestination>; readonly logs?: OneOrMore<LogsDestination> }

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
export function consumer(options: ConsumerOptions): Collector {
  const { from, through = [memoryLimiter()], to, sampling, ...settings } = options;
  const sampled = sampling === undefined ? through : [...through, tailSampling({ policies: sampling })];
  const pipelines = {
    ...(to?.traces === undefined ? {} : { traces: { from: [from], through: sampled, to: list(to.traces) } }),
    ...(to?.metrics === undefined ? {} : { metrics: { from: [from], through, to: list(to.metrics) } }),
    ...(to?.logs === undefined ? {} : { logs: { from: [from], through, to: list(to.logs) } }),
    ...others(to, (id, destinations: OneOrMore<AnyDestination>) => ({ from: [from], through: id.startsWith("traces/") ? sampled : through, to: list(destinations) })),
  } satisfies Pipelines;
  return makeCollector(consumer, "consumer", { ...withoutUndefined(settings), pipelines }, presetRoute((signal) => ["to", signal], () => ["from"]), options);
}
