import { direct } from "../example.js";
import { count, overLimit } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { numberAt, optionPath } from "../arithmetic/options.js";
import { capacityOf, isInMemory, itemSize, signalsOf } from "../arithmetic/queues.js";
import { rateOfReplica } from "../arithmetic/load.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
import type { ModelRule } from "../rule.js";

const mebibyte = 2 ** 20;

const held = (size: string): string => direct({
  settings: 'resources: { cpu: 1, memory: "1Gi" }, expose: hostPorts(),',
  to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]`, stack: 'load: { traces: "10k/s" }, outage: "10m",',
});

export const queueFitsMemory: ModelRule = {
  name: "queue-fits-memory",
  summary: "queues in memory that hold more than the memory limiter allows",
  severity: "warning",
  why: "The limiter begins to refuse long before the queue is full, so the queue is smaller than it says.",
  good: [{ config: held("1_000_000") }],
  bad: [{ config: held("2_000_000"), finds: ["2,000,000 items (queue_size) × 500 B (default) = 953.7 MiB > 819 MiB (limit_mib)"] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const limits = componentsOf(collector, "processor", "memory_limiter").flatMap((limiter) => numberAt(limiter, "limit_mib") ?? []);
      const limit = Math.max(...limits);
      const queues = componentsOf(collector, "exporter").filter(isInMemory).flatMap((exporter) => signalsOf(collector, exporter).flatMap((signal) => memoryOf(model, collector, exporter, signal) ?? []));
      const total = queues.reduce((sum, queue) => sum + queue.bytes, 0);
      const [first] = queues;
      if (first === undefined || limits.length === 0 || total <= limit * mebibyte) continue;
      report({
        at: optionPath(first.exporter, "sending_queue", "queue_size"),
        message: `Queues in memory of collector "${collector.name}" hold more than its memory limiter allows: ${queues.map((queue) => queue.shown).join(" + ")} = ${overLimit(total, limit)}.`,
        fix: "Keep the queue on a volume: sendingQueue: { volume }, or give the container more memory, or make queue_size smaller.",
      });
    }
  },
};

/** What the queue holds when it is full, or when the declared outage ends before that. */
function memoryOf(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): { readonly exporter: ComponentNode; readonly bytes: number; readonly shown: string } | undefined {
  const capacity = capacityOf(collector, exporter, signal, model);
  const rate = rateOfReplica(model, collector, exporter, signal);
  if (capacity === undefined || rate === undefined) return undefined;
  const item = itemSize(model.load[signal], signal);
  const arriving = model.outageSeconds === null ? Number.POSITIVE_INFINITY : rate * model.outageSeconds;
  if (arriving >= capacity.items) return { exporter, bytes: capacity.items * item.bytes, shown: `${capacity.shown} × ${item.shown}` };
  return { exporter, bytes: arriving * item.bytes, shown: `${count(rate)}/s (load.${signal}, a replica) × ${count(model.outageSeconds ?? 0)} s (outage) × ${item.shown}` };
}
