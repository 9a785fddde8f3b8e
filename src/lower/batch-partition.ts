// What an exporter takes from the metadata of a request: requests that differ in it must not become one batch.
import { isBefore } from "../collector/version.js";
import { componentOf, optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode } from "../model/model.js";
import type { ComponentValue, Value } from "../model/value.js";
import { signals } from "../stack/brands.js";
import { countsRequests } from "./queue-sizes.js";

type Options = Readonly<Record<string, Value>>;

/** Release from which batches of a queue can be kept apart by metadata. */
const apart = "0.144.0";

/** The batch of a queue, with what it must be kept apart by; undefined where a collector cannot, and then each request goes out as it came. */
export function keptApart(batch: Options, exporter: ComponentNode, collector: CollectorNode, version: string): Options | undefined {
  const keys = metadataKeys(exporter, collector);
  if (keys.length === 0) return batch;
  // A batch processor in front of the queue always could.
  return isBefore(version, apart) && !countsRequests(version) ? undefined : { ...batch, partition: { metadata_keys: keys } };
}

/** Names of metadata do not tell case apart. */
function metadataKeys(exporter: ComponentNode, collector: CollectorNode): readonly string[] {
  const setter = componentOf(collector, "extension", idOf(optionAt(exporter, "auth", "authenticator")));
  const ofKafka = exporter.type === "kafka" ? [...listOf(exporter.options["include_metadata_keys"]), ...signals.flatMap((signal) => [optionAt(exporter, signal, "topic_from_metadata_key"), optionAt(exporter, signal, "message_key_from_metadata_key")])] : [];
  const ofSetter = setter?.type === "headers_setter" ? listOf(setter.options["headers"]).map((header) => (typeof header === "object" && header !== null && "from_context" in header ? header.from_context : undefined)) : [];
  const keys: readonly unknown[] = [...ofKafka, ...ofSetter];
  return [...new Set(keys.flatMap((key) => (typeof key === "string" && key !== "" ? [key.toLowerCase()] : [])))].sort();
}

function idOf(reference: Value | undefined): string {
  return typeof reference === "object" && reference !== null && "$" in reference && reference.$ === "component" ? String((reference as ComponentValue).id) : "";
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
