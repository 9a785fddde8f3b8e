// Processors that answer a request and make requests of their own know nothing of the one that brought the data.
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import type { Asked } from "../../model/request-context.js";
import { holding } from "../../model/reach.js";
import { isList } from "./options.js";

/** A batch processor keeps apart, and hands on, the headers that its metadata_keys name, and nothing else; whatever its size (measured with 0.158.0). */
export function forgets(processor: ComponentNode, { headers, isMore }: Asked): boolean {
  if (processor.type !== "batch") return holding.has(processor.type);
  const keys = optionAt(processor, "metadata_keys");
  const kept = isList(keys) ? keys.map((key) => String(key).toLowerCase()) : [];
  return isMore || !headers.every((header) => kept.includes(header));
}
