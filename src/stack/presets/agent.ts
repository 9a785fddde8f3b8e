import type { AnyDestination, AnyProcessor, AnySource, LogsSource, MetricsSource, TracesSource } from "../brands.js";
import { memoryLimiter } from "../../components/index.js";
import { type Collector, type CollectorSettings, type Pipelines, makeCollector } from "../collector.js";
import type { OneOrMore } from "../literals.js";
import { list, others, presetRoute, withoutUndefined } from "./preset.js";

/** Options of `agent()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface AgentOptions extends CollectorSettings {
  from: { traces?: readonly TracesSource[]; metrics?: readonly MetricsSource[]; logs?: readonly LogsSource[] };
  /** @default [memoryLimiter()] */
  through?: readonly AnyProcessor[];
  to: OneOrMore<AnyDestination>;
}

/**
 * Runs one collector on each node, as a DaemonSet; on Compose, one service.
 * @example agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*\/*\/*.log"] })] }, mounts: [hostPath("/var/log/pods")], to: edge })
 */
export function agent(options: AgentOptions): Collector {
  const { from, through = [memoryLimiter()], to, ...settings } = options;
  const destinations = list(to);
  const pipelines = {
    ...(from?.traces === undefined ? {} : { traces: { from: from.traces, through, to: destinations } }),
    ...(from?.metrics === undefined ? {} : { metrics: { from: from.metrics, through, to: destinations } }),
    ...(from?.logs === undefined ? {} : { logs: { from: from.logs, through, to: destinations } }),
    ...others(from, (_, sources: readonly AnySource[]) => ({ from: sources, through, to: destinations })),
  } satisfies Pipelines;
  return makeCollector(agent, "agent", { mode: "daemonset", resources: { cpu: "200m", memory: "512Mi" }, ...withoutUndefined(settings), pipelines }, presetRoute(() => ["to"], (signal) => ["from", signal]), options);
}
