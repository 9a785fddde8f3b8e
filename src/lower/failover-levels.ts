// A failover connector goes on to its next level only where an exporter says that it failed: one with a queue, or with retries, says so too late or never.
import { isBefore } from "../collector/version.js";
import { componentOf } from "../model/flow.js";
import type { CollectorNode, ComponentNode, PipelineNode } from "../model/model.js";

/** Whether all that an exporter fails to send goes to another level. The last level keeps what none of them could send. */
export function hasLevelBehind(collector: CollectorNode, exporter: ComponentNode): boolean {
  const pipelines = collector.pipelines.filter((pipeline) => pipeline.exporters.includes(exporter.id));
  return pipelines.length > 0 && pipelines.every((pipeline) => pipeline.receivers.length > 0 && pipeline.receivers.every((id) => isBeforeLast(componentOf(collector, "connector", id), pipeline)));
}

function isBeforeLast(connector: ComponentNode | undefined, pipeline: PipelineNode): boolean {
  const levels = connector?.type === "failover" && !connector.isRaw ? connector.options["priority_levels"] : undefined;
  return Array.isArray(levels) && levels.slice(0, -1).some((level) => (Array.isArray(level) ? level.includes(pipeline.id) : level === pipeline.id));
}

/** Release from which the connector surely has a queue of its own, and has it on. */
const queues = "0.140.0";

export function isFailoverWithQueue({ kind, type, isRaw }: ComponentNode, version: string): boolean {
  return kind === "connector" && type === "failover" && !isRaw && !isBefore(version, queues);
}
