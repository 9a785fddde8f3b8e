// What tails a file can wait: the file keeps what is refused. Upstream's default drops it and reads on.
import { optionAt } from "../model/flow.js";
import type { ComponentNode } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

export const retryFiles: Pass = (model) => mapCollectors(model, (collector) => mapComponents(collector, waiting));

/** Receivers whose source stays where it is until they have read it. */
const reading: ReadonlySet<string> = new Set(["file_log", "journald", "windows_event_log"]);

function waiting(component: ComponentNode): ComponentNode {
  const { kind, type, isRaw, origin } = component;
  if (kind !== "receiver" || !reading.has(type) || isRaw || optionAt(component, "retry_on_failure", "enabled") === false) return component;
  const retry = { enabled: true, initial_interval: "1s", max_interval: "10s", max_elapsed_time: "0s" };
  return derive(component, { retry_on_failure: retry }, origin, "what is refused still stands in the file, and waits there until it is taken; without this it would be dropped");
}
