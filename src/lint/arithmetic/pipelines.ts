// What stands before and behind a component inside one collector. Followed are only connectors that hand on what they are given.
import type { CollectorNode, ComponentKind, ComponentNode, PipelineNode } from "../../model/model.js";
import { componentOf } from "../../model/flow.js";
import { passing } from "../../model/reach.js";

/** Receivers that a sender pushes to; what scrapes or tails asks again by itself, and adds what no load declares. */
export const pushed: ReadonlySet<string> = new Set([
  "otlp", "otelarrow", "stef", "jaeger", "zipkin", "skywalking", "awsxray", "datadog", "libhoney", "faro", "fluent_forward", "influxdb", "loki", "splunk_hec", "webhook_event", "syslog", "tcp_log", "udp_log",
  "awsfirehose", "cloudflare", "envoy_als", "netflow", "statsd", "carbon", "collectd", "wavefront", "prometheus_remote_write",
]);

export function componentsOf(collector: CollectorNode, kind: ComponentKind, type?: string): readonly ComponentNode[] {
  return collector.components.filter((component) => component.kind === kind && (type === undefined || component.type === type));
}

export function processorsIn(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[] {
  return pipeline.processors.flatMap((id) => componentOf(collector, "processor", id) ?? []);
}

export function receiversIn(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[] {
  return pipeline.receivers.flatMap((id) => componentOf(collector, "receiver", id) ?? []);
}

export function connectorsInto(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[] {
  return pipeline.receivers.flatMap((id) => componentOf(collector, "connector", id) ?? []);
}

export function pipelinesWith(collector: CollectorNode, processor: ComponentNode): readonly PipelineNode[] {
  return collector.pipelines.filter((pipeline) => pipeline.processors.includes(processor.id));
}

/** Pipelines of the same signal that feed a pipeline through connectors that hand on, and the pipeline itself. */
export function feeding(collector: CollectorNode, pipeline: PipelineNode, seen: ReadonlySet<string> = new Set()): readonly PipelineNode[] {
  if (seen.has(pipeline.id)) return [];
  const inner = new Set([...seen, pipeline.id]);
  const connectors = connectorsInto(collector, pipeline).filter((connector) => passing.has(connector.type)).map((connector) => connector.id);
  const before = collector.pipelines.filter((each) => each.signal === pipeline.signal && each.exporters.some((id) => connectors.includes(id)));
  return [...new Set([pipeline, ...before.flatMap((each) => feeding(collector, each, inner))])];
}

/** Pipelines that lead to an exporter. */
export function before(collector: CollectorNode, exporter: ComponentNode): readonly PipelineNode[] {
  const ending = collector.pipelines.filter((pipeline) => pipeline.exporters.includes(exporter.id));
  return [...new Set(ending.flatMap((pipeline) => feeding(collector, pipeline)))];
}

export function receiversBefore(collector: CollectorNode, exporter: ComponentNode): readonly ComponentNode[] {
  return [...new Set(before(collector, exporter).flatMap((pipeline) => receiversIn(collector, pipeline)))];
}

export function processorsBefore(collector: CollectorNode, exporter: ComponentNode): readonly ComponentNode[] {
  return [...new Set(before(collector, exporter).flatMap((pipeline) => processorsIn(collector, pipeline)))];
}

/** Connectors that make telemetry of their own stand on the way: what they send has no sender waiting for it. */
export function isMadeHere(collector: CollectorNode, exporter: ComponentNode): boolean {
  return before(collector, exporter).some((pipeline) => connectorsInto(collector, pipeline).some((connector) => !passing.has(connector.type)));
}
