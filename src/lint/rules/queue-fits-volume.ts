import { direct } from "../example.js";
import { against, fullAt } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath } from "../arithmetic/options.js";
import { capacityOf, isPersistent, itemNoun, itemSize, signalsOf } from "../arithmetic/queues.js";
import { componentOf, optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model, VolumeClaim } from "../../model/model.js";
import { type Symbolic, symbolsIn, type Value } from "../../model/value.js";
import type { ModelRule } from "../rule.js";

const sized = (size: string): string => direct({ settings: 'sendingQueue: { volume: "10Gi" },', to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]` });

export const queueFitsVolume: ModelRule = {
  name: "queue-fits-volume",
  summary: "persistent queues that hold more than their volume",
  severity: "error",
  why: "A full queue refuses, and keeps what it holds. On a full volume the queue cannot write down what it takes, and deletes it unsent: 2,450 of 10,000 acknowledged spans were lost.",
  good: [{ config: sized("18_000_000") }],
  bad: [{ config: sized("19_000_000"), finds: ["19,000,000 items (queue_size) × 500 B (default) of a span = 8.8 GiB > 85% of 10Gi = 8.5 GiB"] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const volume of collector.volumes) checkVolume(model, collector, volume, report);
    }
  },
};

function checkVolume(model: Model, collector: CollectorNode, volume: VolumeClaim, report: Parameters<ModelRule["check"]>[1]): void {
  const exporters = componentsOf(collector, "exporter").filter((exporter) => isPersistent(exporter) && volumeOf(collector, exporter) === volume.name);
  const queues = exporters.flatMap((exporter) => signalsOf(collector, exporter).flatMap((signal) => {
    const capacity = capacityOf(collector, exporter, signal, model);
    const item = itemSize(model.load[signal], signal);
    return capacity === undefined ? [] : [{ exporter, bytes: capacity.items * item.bytes, shown: `${capacity.shown} × ${item.shown} of a ${itemNoun(signal)}` }];
  }));
  const total = queues.reduce((sum, queue) => sum + queue.bytes, 0);
  const largest = [...queues].sort((left, right) => right.bytes - left.bytes)[0];
  const room = volume.bytes * fullAt;
  if (largest === undefined || total <= room) return;
  const [need, has] = against(total, room);
  report({
    at: optionPath(largest.exporter, "sending_queue", "queue_size"),
    message: `Queues of collector "${collector.name}" may outgrow their volume: ${queues.map((queue) => queue.shown).join(" + ")} = ${need} > 85% of ${volume.size} = ${has}.`,
    fix: "Leave queue_size out: it is sized from the volume. Or give the volume more room.",
    notes: [{ message: `The volume has ${volume.size}.`, at: volume.origin }],
  });
}

/** Name of the volume behind an exporter's storage. */
function volumeOf(collector: CollectorNode, exporter: ComponentNode): string | undefined {
  const storage = symbolsAt(optionAt(exporter, "sending_queue", "storage")).flatMap((symbol) => (symbol.$ === "component" ? [symbol.id] : []))[0];
  const extension = storage === undefined ? undefined : componentOf(collector, "extension", storage);
  return extension === undefined ? undefined : symbolsAt(optionAt(extension, "directory")).flatMap((symbol) => (symbol.$ === "directory" ? [symbol.volume] : []))[0];
}

function symbolsAt(value: Value | undefined): readonly Symbolic[] {
  return value === undefined ? [] : [...symbolsIn(value)];
}
