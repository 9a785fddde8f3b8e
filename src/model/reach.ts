// What stands in front of an exporter: followed through connectors back to the receivers.
import type { CollectorNode, PipelineNode } from "./model.js";

/** Processors that answer before they have sent: what they hold is no longer covered by the sender or by a Kafka offset. */
export const holding: ReadonlySet<string> = new Set(["batch", "tail_sampling", "groupbytrace", "interval", "logdedup", "log_dedup"]);

/** Connectors that hand on the same items, without holding them. */
export const passing: ReadonlySet<string> = new Set(["forward", "routing", "failover", "roundrobin"]);

export interface Upstream {
  /** Ids of receivers. */
  readonly receivers: readonly string[];
  /** Ids of processors on any way from a receiver. */
  readonly processors: readonly string[];
  /** Whether something on the way answers before it has sent. */
  readonly isAsynchronous: boolean;
}

export function upstreamOf(collector: CollectorNode, exporter: string): Upstream {
  const pipelines = pipelinesBefore(collector, exporter, new Set());
  const kinds = new Map(collector.components.map((component) => [`${component.kind} ${component.id}`, component]));
  const processors = [...new Set(pipelines.flatMap((pipeline) => pipeline.processors))];
  return {
    receivers: [...new Set(pipelines.flatMap((pipeline) => pipeline.receivers.filter((id) => kinds.has(`receiver ${id}`))))],
    processors,
    isAsynchronous: processors.some((id) => holding.has(kinds.get(`processor ${id}`)?.type ?? ""))
      || pipelines.some((pipeline) => pipeline.receivers.some((id) => isAggregating(kinds.get(`connector ${id}`)?.type))),
  };
}

/** Connectors that make telemetry of their own on a timer: what they send has no sender waiting for it. */
function isAggregating(type: string | undefined): boolean {
  return type !== undefined && !passing.has(type);
}

function pipelinesBefore(collector: CollectorNode, exporter: string, seen: Set<string>): readonly PipelineNode[] {
  return collector.pipelines.filter((pipeline) => pipeline.exporters.includes(exporter) && !seen.has(pipeline.id)).flatMap((pipeline) => {
    seen.add(pipeline.id);
    return [pipeline, ...pipeline.receivers.flatMap((receiver) => pipelinesBefore(collector, receiver, seen))];
  });
}
