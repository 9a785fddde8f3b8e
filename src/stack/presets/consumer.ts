import type { AnyProcessor } from "../brands.js";
import { type TailPolicy, memoryLimiter, tailSampling } from "../../components/index.js";
import { type Collector, type CollectorSettings, makeCollector } from "../collector.js";
import { optionsOf } from "../given.js";
import type { Kafka } from "../kafka.js";
import type { Route } from "../site.js";
import { isPolicies } from "./preset-schema.js";
import { type To, pipelinesOf, presetRoute, withoutUndefined, writtenUnder } from "./preset.js";

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
  const { from, through = [memoryLimiter()], to, sampling, ...settings } = optionsOf(options, "collector");
  // What is no list of policies, or of processors, validation tells of.
  const sampled = isPolicies(sampling) && Array.isArray(through) ? [...through, tailSampling({ policies: sampling })] : through;
  const pipelines = pipelinesOf([to], (id) => ({ from: [from], through: /^traces(?:\/|$)/.test(id) ? sampled : through, to: writtenUnder(to, id) }));
  return makeCollector(consumer, "consumer", { ...withoutUndefined(settings), pipelines }, sampledRoute(through, presetRoute((signal) => ["to", signal], () => ["from"])), options);
}

/** Policies were written as `sampling`, and stand in the processor behind `through`. */
function sampledRoute(through: unknown, route: Route): Route {
  const behind = Array.isArray(through) ? through.length : -1;
  return (path) => (path[2] === "through" && path[3] === behind ? [0, "sampling", ...path.slice(6)] : route(path));
}
