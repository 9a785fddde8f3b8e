import type { AnyDestination, AnyProcessor, AnySource } from "../brands.js";
import { memoryLimiter, otlp } from "../../components/index.js";
import { type Collector, type CollectorSettings, type Replicas, makeCollector } from "../collector.js";
import { optionsOf } from "../given.js";
import type { OneOrMore } from "../literals.js";
import { type To, isBySignal, pipelinesOf, presetRoute, routeTo, withoutUndefined, writtenUnder } from "./preset.js";

/** Options of `gateway()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface GatewayOptions extends CollectorSettings {
  /** @default [otlp()] */
  from?: readonly AnySource[];
  /** @default [memoryLimiter()] */
  through?: readonly AnyProcessor[];
  /** For every signal, or by signal; it takes no other. */
  to: OneOrMore<AnyDestination> | To;
  /** @default 2 */
  replicas?: Replicas;
}

/**
 * Takes OTLP and hands it on. An acknowledged request is on disk: the sending queue is persistent (sized from `load` and `outage` where they are declared), and batches in bytes below Kafka's limit.
 * @example gateway({ replicas: 2, to: queue })
 * @example gateway({ sendingQueue: { volume: "20Gi" }, to: { traces, metrics, logs } })
 */
export function gateway(options: GatewayOptions): Collector {
  const { from = [otlp()], through = [memoryLimiter()], to, ...settings } = optionsOf(options, "collector");
  const everySignal = { traces: to, metrics: to, logs: to };
  const pipelines = pipelinesOf([isBySignal(to) ? to : everySignal], (id) => ({ from, through, to: writtenUnder(to, id) }));
  return makeCollector(gateway, "gateway", { replicas: 2, ...withoutUndefined(settings), pipelines }, presetRoute(routeTo(to)), options);
}
