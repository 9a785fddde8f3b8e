import type { AnyDestination, AnyProcessor, LogsSource, MetricsSource, TracesSource } from "../brands.js";
import { memoryLimiter } from "../../components/index.js";
import { type Collector, type CollectorSettings, makeCollector } from "../collector.js";
import { optionsOf } from "../given.js";
import type { OneOrMore } from "../literals.js";
import { type To, pipelinesOf, presetRoute, routeTo, withoutUndefined, writtenUnder } from "./preset.js";

/** Options of `agent()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface AgentOptions extends CollectorSettings {
  from: { traces?: readonly TracesSource[]; metrics?: readonly MetricsSource[]; logs?: readonly LogsSource[] };
  /** @default [memoryLimiter()] */
  through?: readonly AnyProcessor[];
  /** For every signal of `from`, or by signal. */
  to: OneOrMore<AnyDestination> | To;
}

/**
 * Runs one collector on each node, as a DaemonSet; on Compose, one service.
 * @example agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*\/*\/*.log"] })] }, mounts: [hostPath("/var/log/pods")], to: edge })
 */
export function agent(options: AgentOptions): Collector {
  const { from, through = [memoryLimiter()], to, ...settings } = optionsOf(options, "collector");
  // What is only taken in, or only sent, is a pipeline too: validation tells of its other end.
  const pipelines = pipelinesOf([from, to], (id) => ({ from: writtenUnder(from, id), through, to: writtenUnder(to, id) }));
  return makeCollector(agent, "agent", { mode: "daemonset", resources: { cpu: "200m", memory: "512Mi" }, ...withoutUndefined(settings), pipelines }, presetRoute(routeTo(to), (signal) => ["from", signal]), options);
}
