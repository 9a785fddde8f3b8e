import type { AnyDestination, AnyProcessor, AnySource } from "../brands.js";
import { memoryLimiter, otlp } from "../../components/index.js";
import { type Collector, type CollectorSettings, type Replicas, makeCollector } from "../collector.js";
import type { OneOrMore } from "../literals.js";
import { list, presetRoute, withoutUndefined } from "./preset.js";

/** Options of `gateway()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface GatewayOptions extends CollectorSettings {
  /** @default [otlp()] */
  from?: readonly AnySource[];
  /** @default [memoryLimiter()] */
  through?: readonly AnyProcessor[];
  to: OneOrMore<AnyDestination>;
  /** @default 2 */
  replicas?: Replicas;
}

/**
 * Takes OTLP and hands it on. An acknowledged request is on disk: the sending queue is persistent (sized from `load` and `outage` where they are declared), and batches in bytes below Kafka's limit.
 * @example gateway({ replicas: 2, to: queue })
 */
export function gateway(options: GatewayOptions): Collector {
  const { from = [otlp()], through = [memoryLimiter()], to, ...settings } = options;
  const pipeline = { from, through, to: list(to) };
  return makeCollector(gateway, "gateway", {
    replicas: 2, ...withoutUndefined(settings), pipelines: { traces: pipeline, metrics: pipeline, logs: pipeline },
  }, presetRoute(() => ["to"]), options);
}
