import type { AnyDestination, AnyProcessor, LogsSource, MetricsSource, TracesSource } from "../brands.js";
import { type Collector, type CollectorSettings } from "../collector.js";
import type { OneOrMore } from "../literals.js";
/** Options of `agent()`. `through` replaces the preset's whole list: what you write is what runs. */
export interface AgentOptions extends CollectorSettings {
    from: {
        traces?: readonly TracesSource[];
        metrics?: readonly MetricsSource[];
        logs?: readonly LogsSource[];
    };
    /** @default [memoryLimiter()] */
    through?: readonly AnyProcessor[];
    to: OneOrMore<AnyDestination>;
}
/**
 * Runs one collector on each node, as a DaemonSet; on Compose, one service.
 * @example agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*\/*\/*.log"] })] }, mounts: [hostPath("/var/log/pods")], to: edge })
 */
export declare function agent(options: AgentOptions): Collector;
