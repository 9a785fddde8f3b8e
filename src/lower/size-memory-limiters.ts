// A memory limiter that states nothing is sized from the container; one that states a limit keeps it. The heap never outgrows either.
import { optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode } from "../model/model.js";
import { aboveLimiterMib, mebibyte } from "./facts.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, mapComponents } from "./update.js";

export const sizeMemoryLimiters: Pass = (model) => mapCollectors(model, (collector) => withHeap(mapComponents(collector, (component) => sized(component, collector))));

/** Go collects garbage eagerly only near GOMEMLIMIT: above the limiter's limit, data would be refused that garbage left no room for. */
function withHeap(collector: CollectorNode): CollectorNode {
  const memoryMib = Math.floor(collector.resources.memoryBytes / mebibyte);
  const limits = collector.components.filter(isLimiter).flatMap((limiter) => limitOf(limiter, memoryMib) ?? []);
  return { ...collector, goMemoryLimitBytes: Math.min(collector.goMemoryLimitBytes, ...limits.map((mib) => mib * mebibyte)) };
}

function isLimiter({ kind, type }: ComponentNode): boolean {
  return kind === "processor" && type === "memory_limiter";
}

function limitOf(limiter: ComponentNode, memoryMib: number): number | undefined {
  const [mib, percentage] = [optionAt(limiter, "limit_mib"), optionAt(limiter, "limit_percentage")];
  if (typeof mib === "number" && mib > 0) return mib;
  return typeof percentage === "number" && percentage > 0 ? Math.floor((memoryMib * percentage) / 100) : undefined;
}

function sized(component: ComponentNode, collector: CollectorNode): ComponentNode {
  if (!isLimiter(component)) return component;
  const memoryMib = Math.floor(collector.resources.memoryBytes / mebibyte);
  const stated = optionAt(component, "limit_mib");
  const isPercentage = optionAt(component, "limit_percentage") !== undefined;
  const limit = typeof stated === "number" ? stated : Math.max(1, Math.min(Math.floor(memoryMib * 0.8), memoryMib - aboveLimiterMib));
  const because = `sized from the container's ${memoryMib} MiB: the smaller of 80% and ${memoryMib} - ${aboveLimiterMib} MiB`;
  const limits: ComponentNode["options"] = isPercentage ? {} : { limit_mib: limit, spike_limit_mib: Math.floor(limit * 0.2) };
  return derive(component, { check_interval: "1s", ...limits }, collector.resources.origin, because);
}
