// What comes with a request besides its data: the headers that it was sent with, and who signed it.
import { authenticatorOf, optionAt } from "./flow.js";
import type { CollectorNode, ComponentNode } from "./model.js";
import { signals } from "../stack/brands.js";
import { isBlock, type Block, type Value } from "./value.js";

/** What an exporter takes from the request that its data came with. */
export interface Taken {
  /** Headers, in lower case: their names do not tell case apart. */
  readonly headers: readonly string[];
  /** Attributes of whoever signed the request. */
  readonly attributes: readonly string[];
}

/** By headers_setter, or for Kafka; what is written besides as a default is not counted. */
export function takenBy(exporter: ComponentNode, collector: CollectorNode): Taken {
  const set = headersSetBy(exporter, collector);
  const ofKafka = exporter.type === "kafka" ? [...listOf(exporter.options["include_metadata_keys"]), ...signals.flatMap((signal) => [optionAt(exporter, signal, "topic_from_metadata_key"), optionAt(exporter, signal, "message_key_from_metadata_key")])] : [];
  return { headers: namesIn([...ofKafka, ...set.map((header) => header["from_context"])].map(lower)), attributes: namesIn(set.map((header) => header["from_attribute"])) };
}

/** The headers that an authenticator sets for an exporter. */
export function headersSetBy(exporter: ComponentNode, collector: CollectorNode): readonly Block[] {
  const setter = authenticatorOf(collector, exporter);
  return setter?.type === "headers_setter" ? listOf(setter.options["headers"]).filter(isBlock) : [];
}

/** Whether a component looks at the headers of requests. */
export function asksForHeaders(component: ComponentNode, collector: CollectorNode): boolean {
  const { kind, type, options } = component;
  if (kind === "exporter") return takenBy(component, collector).headers.length > 0 || listOf(optionAt(component, "sending_queue", "batch", "partition", "metadata_keys")).length > 0;
  if (kind === "connector") return type === "routing" && listOf(options["table"]).some((row) => isBlock(row) && row["context"] === "request");
  if (type === "batch") return listOf(options["metadata_keys"]).length > 0;
  const actions = listOf(options[type === "resource" ? "attributes" : "actions"]);
  return (type === "resource" || type === "attributes") && actions.some((action) => isBlock(action) && typeof action["from_context"] === "string" && action["from_context"].startsWith("metadata."));
}

function namesIn(values: readonly (Value | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))].sort();
}

function lower(value: Value | undefined): Value | undefined {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
