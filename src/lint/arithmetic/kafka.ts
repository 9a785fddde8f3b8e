// Facts of a queue: who writes it, who reads it, and what it keeps.
import type { CollectorNode, ComponentNode, Model, ServiceNode } from "../../model/model.js";
import type { Path } from "../../diagnostics/diagnostic.js";

export interface Use { readonly collector: CollectorNode; readonly component: ComponentNode }

export function queuesOf(model: Model): readonly ServiceNode[] {
  return model.services.filter((service) => service.role === "queue");
}

export function writersOf(model: Model, queue: string): readonly Use[] {
  return usesOf(model, "exporter", queue);
}

export function readersOf(model: Model, queue: string): readonly Use[] {
  return usesOf(model, "receiver", queue);
}

/** Whoever only watches a queue neither writes nor reads it. */
function usesOf(model: Model, kind: "exporter" | "receiver", queue: string): readonly Use[] {
  return model.collectors.flatMap((collector) => collector.components.filter((component) => component.kind === kind && component.type === "kafka" && component.peer === queue).map((component) => ({ collector, component })));
}

/** Kafka components of the model, whatever their queue. */
export function kafkaComponents(model: Model, kind: "exporter" | "receiver"): readonly Use[] {
  return model.collectors.flatMap((collector) => collector.components.filter((component) => component.kind === kind && component.type === "kafka").map((component) => ({ collector, component })));
}

export function queueFigure(queue: ServiceNode, option: string): number | undefined {
  const value = queue.options[option];
  return typeof value === "number" ? value : undefined;
}

export function queueOption(queue: ServiceNode, option: string): Path {
  return [...queue.origin, "options", option];
}
