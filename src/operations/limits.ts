// Where a collector's memory limiter begins to refuse.
import type { CollectorNode } from "../model/model.js";

const mebibyte = 2 ** 20;

/** Undefined where the collector has no limiter. */
export function softLimitBytes(collector: CollectorNode): number | undefined {
  const limiter = collector.components.find((component) => component.kind === "processor" && component.type === "memory_limiter");
  if (limiter === undefined) return undefined;
  const { limit_mib: mib, limit_percentage: percent, spike_limit_mib: spikeMib, spike_limit_percentage: spikePercent } = limiter.options;
  const container = collector.resources.memoryBytes;
  const hard = amount(mib, percent, container);
  if (hard === undefined) return undefined;
  return hard - (amount(spikeMib, spikePercent, container) ?? hard * 0.2);
}

/** Zero is unset to the limiter. */
function amount(mib: unknown, percent: unknown, container: number): number | undefined {
  if (typeof mib === "number" && mib > 0) return mib * mebibyte;
  return typeof percent === "number" && percent > 0 ? (container * percent) / 100 : undefined;
}
