import { direct } from "../example.js";
import { count } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { numberAt, optionPath } from "../arithmetic/options.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import type { ModelRule, Report } from "../rule.js";

/** What the process needs above the hard limit: code, stacks, and what one request allocates before it is refused. */
const aboveMib = 50;
const mebibyte = 2 ** 20;

const settings = (limiter: string): string => direct({ settings: 'resources: { cpu: 1, memory: "2Gi" }, sendingQueue: { volume: "20Gi" },', through: `[memoryLimiter(${limiter})]` });

export const memoryLimiterFitsContainer: ModelRule = {
  name: "memory-limiter-fits-container",
  summary: "a memory limit that the container cannot give, or a spike as large as the limit",
  severity: "error",
  why: "The kernel kills the container before the limiter refuses anything, or the limiter refuses everything.",
  good: [{ config: settings("") }, { config: settings("{ limit_mib: 1900, spike_limit_mib: 400 }") }],
  bad: [
    { config: settings("{ limit_mib: 2000 }"), finds: ["2,000 MiB (limit_mib) + 50 MiB > 2,048 MiB"] },
    { config: settings("{ spike_limit_mib: 1638 }"), finds: ["1,638 MiB (spike_limit_mib) >= 1,638 MiB (limit_mib)"] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const limiter of componentsOf(collector, "processor", "memory_limiter")) checkLimiter(collector, limiter, report);
    }
  },
};

function checkLimiter(collector: CollectorNode, limiter: ComponentNode, report: Report): void {
  const container = Math.floor(collector.resources.memoryBytes / mebibyte);
  const limit = mibOf(limiter, "limit", container);
  const spike = mibOf(limiter, "spike_limit", container);
  const notes = [{ message: `The container has ${count(container)} MiB.`, at: collector.resources.origin }];
  if (limit !== undefined && limit.mib + aboveMib > container) {
    report({
      at: optionPath(limiter, limit.key), notes,
      message: `The memory limiter of collector "${collector.name}" allows more than its container has: ${count(limit.mib)} MiB (${limit.key}) + ${aboveMib} MiB > ${count(container)} MiB.`,
      fix: `Set limit_mib to at most ${count(container - aboveMib)}, leave it out, or give the container more memory.`,
    });
  }
  if (limit !== undefined && spike !== undefined && spike.mib >= limit.mib) {
    report({
      at: optionPath(limiter, spike.key),
      message: `The memory limiter of collector "${collector.name}" refuses everything: ${count(spike.mib)} MiB (${spike.key}) >= ${count(limit.mib)} MiB (${limit.key}).`,
      why: "Data is refused above the limit less the spike, and that is nothing.", fix: "Leave the spike limit out: it is 20% of the limit.",
    });
  }
}

function mibOf(limiter: ComponentNode, name: "limit" | "spike_limit", container: number): { readonly mib: number; readonly key: string } | undefined {
  const mib = numberAt(limiter, `${name}_mib`);
  if (mib !== undefined) return { mib, key: `${name}_mib` };
  const percent = numberAt(limiter, `${name}_percentage`);
  return percent === undefined ? undefined : { mib: Math.floor((container * percent) / 100), key: `${name}_percentage` };
}
