// A memory limiter that states nothing is sized from the container; one that states a limit keeps it.
import { optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode } from "../model/model.js";
import { aboveLimiterMib, mebibyte } from "./facts.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

export const sizeMemoryLimiters: Pass = (model) => mapCollectors(model, (collector) => mapComponents(collector, (component) => sized(component, collector)));

function sized(component: ComponentNode, collector: CollectorNode): ComponentNode {
  if (component.kind !== "processor" || component.type !== "memory_limiter") return component;
  const memoryMib = Math.floor(collector.resources.memoryBytes / mebibyte);
  const stated = optionAt(component, "limit_mib");
  const isPercentage = optionAt(component, "limit_percentage") !== undefined;
  const limit = typeof stated === "number" ? stated : Math.max(1, Math.min(Math.floor(memoryMib * 0.8), memoryMib - aboveLimiterMib));
  const because = `sized from the container's ${memoryMib} MiB: the smaller of 80% and ${memoryMib} - ${aboveLimiterMib} MiB`;
  const limits: ComponentNode["options"] = isPercentage ? {} : { limit_mib: limit, spike_limit_mib: Math.floor(limit * 0.2) };
  return derive(component, { check_interval: "1s", ...limits }, collector.resources.origin, because);
}
