// Batches of what an exporter takes from requests: those that differ in it must not become one batch.
import { isBefore } from "../collector/version.js";
import type { CollectorNode, ComponentNode } from "../model/model.js";
import { takenBy } from "../model/request-context.js";
import type { Value } from "../model/value.js";
import { countsRequests } from "./queue-sizes.js";

type Options = Readonly<Record<string, Value>>;

/** Release from which batches of a queue can be kept apart by metadata. */
const apart = "0.144.0";

/** The batch of a queue, with what it must be kept apart by; undefined where a collector cannot, and then each request goes out as it came. */
export function keptApart(batch: Options, exporter: ComponentNode, collector: CollectorNode, version: string): Options | undefined {
  const { headers, attributes } = takenBy(exporter, collector);
  // Nothing keeps requests apart by who signed them: the collector ends where it sends a batch of two (headers_setter 0.158.0).
  if (attributes.length > 0) return undefined;
  if (headers.length === 0) return batch;
  // A batch processor in front of the queue always could.
  return isBefore(version, apart) && !countsRequests(version) ? undefined : { ...batch, partition: { metadata_keys: headers } };
}
