import { direct } from "../example.js";
import { count, seconds } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath } from "../arithmetic/options.js";
import { least } from "../arithmetic/replicas.js";
import { roomForOutage } from "../arithmetic/queue-room.js";
import { capacityOf, isBehindOffset, isPersistent, isQueued, itemNoun, signalsOf } from "../arithmetic/queues.js";
import { rateOfReplica } from "../arithmetic/load.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
import type { Finding, ModelRule } from "../rule.js";

const sized = (size: string): string => direct({
  settings: 'expose: hostPorts(), sendingQueue: { volume: "50Gi" },', to: `[exporter(traces, { sending_queue: { sizer: "items", queue_size: ${size} } })]`, stack: 'load: { traces: "10k/s" }, outage: "30m",',
});

export const queueCoversOutage: ModelRule = {
  name: "queue-covers-outage",
  summary: "a sending queue that is full before the declared outage ends",
  severity: "warning",
  why: "A full queue refuses: from then on the outage loses data, or senders have to hold it.",
  good: [{ config: sized("18_000_000") }],
  bad: [{ config: sized("17_999_999"), finds: ["17,999,999 items (queue_size) / 10,000 spans/s (load.traces) = 1,799 s < 1,800 s (outage)"] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      // Behind Kafka a full queue is an error to the receiver, and the offset waits.
      for (const exporter of componentsOf(collector, "exporter").filter((each) => isQueued(each) && !isBehindOffset(collector, each))) {
        const short = signalsOf(collector, exporter).flatMap((signal) => shortfall(model, collector, exporter, signal) ?? []);
        const worst = short.sort((left, right) => left.lasts - right.lasts)[0];
        if (worst !== undefined) report(worst.finding);
      }
    }
  },
};

function shortfall(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): { readonly lasts: number; readonly finding: Finding } | undefined {
  const outage = model.outageSeconds;
  const rate = rateOfReplica(model, collector, exporter, signal);
  const capacity = capacityOf(collector, exporter, signal, model);
  if (outage === null || rate === undefined || rate === 0 || capacity === undefined || capacity.items >= Math.floor(rate * outage)) return undefined;
  const replicas = least(collector.scaling);
  const rateShown = `${count(rate * replicas)} ${itemNoun(signal)}s/s (load.${signal})`;
  const share = replicas === 1 ? rateShown : `(${rateShown} / ${replicas} replicas)`;
  const load = model.load[signal];
  const room = isPersistent(exporter) ? roomForOutage(model, collector) : undefined;
  return {
    lasts: capacity.items / rate,
    finding: {
      at: room?.volume.origin ?? optionPath(exporter, "sending_queue", "queue_size"),
      message: `The queue of exporter "${exporter.id}" of collector "${collector.name}" is full before the declared outage ends: ${capacity.shown} / ${share} = ${seconds(Math.floor(capacity.items / rate))} < ${seconds(outage)} (outage).`,
      fix: room === undefined
        ? `It needs ${count(Math.ceil(rate * outage))} items: leave queue_size out and give the volume the room, or declare a shorter outage.`
        : `Give the volume of each replica ${room.gibibytes}Gi: queue_size, ${count(Math.ceil(rate * outage))} items then, follows from it. Or declare a shorter outage.`,
      notes: load === null ? [] : [{ message: "The load is declared here.", at: load.origin }],
    },
  };
}
