// What keeps data from being lost on an edge, read from the options of the component that makes it.
import type { ComponentNode } from "../model/model.js";
import type { Value } from "../model/value.js";

/** @param beside Components of the same collector: where the offset waits for delivery, Kafka itself is the exporter's queue. */
export function protectionOf({ kind, type, options }: ComponentNode, beside: readonly ComponentNode[]): readonly string[] {
  if (kind === "receiver") return type === "kafka" ? [isMarkedAfter(options) ? "Kafka: offset after delivery" : "Kafka: offset before delivery"] : [];
  const queue = queueOf(options);
  const waits = queue.length === 0 && beside.some((component) => component.kind === "receiver" && component.type === "kafka" && isMarkedAfter(component.options));
  return [...(waits ? ["stays in Kafka until delivered"] : queue), ...retryOf(options), ...(type === "kafka" ? [`Kafka: acks ${String(at(options, "producer", "required_acks") ?? 1)}`] : [])];
}

function isMarkedAfter(options: ComponentNode["options"]): boolean {
  return at(options, "message_marking", "after") === true;
}

function queueOf(options: ComponentNode["options"]): readonly string[] {
  if (options["sending_queue"] === undefined || at(options, "sending_queue", "enabled") === false) return [];
  return [at(options, "sending_queue", "storage") === undefined ? "queue in memory" : "queue on disk"];
}

function retryOf(options: ComponentNode["options"]): readonly string[] {
  if (options["retry_on_failure"] === undefined || at(options, "retry_on_failure", "enabled") === false) return [];
  const end = at(options, "retry_on_failure", "max_elapsed_time");
  return [/^0[a-z]*$/.test(String(end)) ? "retries without end" : `retries for ${typeof end === "string" ? end : "5m"}`];
}

function at(options: ComponentNode["options"], section: string, key: string): Value | undefined {
  const block = options[section];
  if (typeof block !== "object" || block === null || Array.isArray(block)) return undefined;
  return Object.entries(block).find(([name]) => name === key)?.[1];
}
