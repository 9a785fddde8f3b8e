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

/** What is asked of a request: headers, in lower case, and whether anything else of it (who signed it, from which address it came). */
export interface Asked { readonly headers: readonly string[]; readonly isMore: boolean }

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

/** The headers of requests that a component looks at, in lower case. */
export function headersAskedBy(component: ComponentNode, collector: CollectorNode): readonly string[] {
  const { kind, type, options } = component;
  if (kind === "exporter") return namesIn([...takenBy(component, collector).headers, ...listOf(optionAt(component, "sending_queue", "batch", "partition", "metadata_keys")).map(lower)]);
  if (kind === "connector") return type === "routing" ? namesIn(listOf(options["table"]).flatMap(headersOfRoute)) : [];
  return type === "batch" ? namesIn(listOf(options["metadata_keys"]).map(lower)) : readBy(component).headers;
}

function headersOfRoute(route: Value): readonly string[] {
  const { context, condition } = isBlock(route) ? route : {};
  return context === "request" && typeof condition === "string" ? [...condition.matchAll(/request\["([^"]+)"\]/g)].map(([, name = ""]) => name.toLowerCase()) : [];
}

/** By the actions of a resource or attributes processor. */
export function readBy({ type, options }: ComponentNode): Asked {
  const actions = listOf(options[type === "resource" ? "attributes" : "actions"]).filter(isBlock);
  const sources = namesIn(actions.map((action) => action["from_context"]));
  const headers = sources.filter((source) => source.startsWith("metadata."));
  return { headers: headers.map((source) => source.slice("metadata.".length).toLowerCase()), isMore: sources.length > headers.length };
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
