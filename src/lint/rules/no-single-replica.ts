import { quoted } from "../arithmetic/numbers.js";
import { queuesOf, readersOf } from "../arithmetic/kafka.js";
import { least, runsOnKubernetes } from "../arithmetic/replicas.js";
import { entryCollectors } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { signals } from "../../stack/brands.js";
import type { ModelRule, Report } from "../rule.js";

const scaled = (gateway: number, consumer: number, target = 'kubernetes({ namespace: "observability" })'): string => [
  "const traces = externalTempo({ endpoint: \"https://tempo.example.com\" });",
  'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "",
  `targets: [${target}],`,
  "collectors: {",
  `  gateway: gateway({ replicas: ${gateway}, to: queue }),`,
  `  consumer: consumer({ replicas: ${consumer}, from: queue, to: { traces } }),`,
  "},",
].join("\n");

export const noSingleReplica: ModelRule = {
  name: "no-single-replica",
  summary: "one replica on a path that is otherwise replicated",
  severity: "warning",
  why: "The path is as available as its weakest part: while that restarts, the replicas around it wait.",
  good: [{ config: scaled(2, 2) }, { config: scaled(1, 1) }, { config: scaled(2, 2, "compose()") }],
  bad: [{ config: scaled(3, 1), finds: ['Collector "consumer" is one replica, and collector "gateway" on the same path has 3.'] }],
  sees: "model",
  check(model, report) {
    const path = ingestPath(model);
    const claiming = path.find((collector) => collector.mode === "deployment" && least(collector.scaling) > 1);
    if (claiming === undefined) return;
    const claim = { message: `"${claiming.name}" has ${least(claiming.scaling)} replicas.`, at: claiming.scaling.origin };
    for (const collector of path.filter((each) => each.mode === "deployment" && least(each.scaling) === 1)) {
      report({
        at: collector.scaling.origin, message: `Collector "${collector.name}" is one replica, and collector "${claiming.name}" on the same path has ${least(claiming.scaling)}.`,
        fix: "Run at least two replicas.", notes: [claim],
      });
    }
    checkStores(model, path, claiming, report);
  },
};

/** On Compose everything shares one host, so a second replica of a store would not make it more available. */
function checkStores(model: Model, path: readonly CollectorNode[], claiming: CollectorNode, report: Report): void {
  if (!runsOnKubernetes(model)) return;
  const peers = new Set(path.flatMap((collector) => collector.components.filter((component) => component.kind === "exporter").flatMap((component) => component.peer ?? [])));
  const single = model.services.filter((service) => service.role === "store" && !service.isExternal && peers.has(service.name) && service.replicas === 1 && service.options["mode"] !== "microservices");
  const [first] = single;
  if (first === undefined) return;
  report({
    at: first.origin, severity: "info",
    message: `${single.length === 1 ? "Store" : "Stores"} ${quoted(single.map((service) => service.name))} ${single.length === 1 ? "is" : "are each"} one process, and collector "${claiming.name}" in front has ${least(claiming.scaling)} replicas.`,
    why: "While a store restarts nothing can be queried; what arrives waits in the queue.", fix: 'Accept it, or run stores in mode "microservices".',
  });
}

/** Entry collectors, and every collector behind them. */
function ingestPath(model: Model): readonly CollectorNode[] {
  const path = new Set(signals.flatMap((signal) => entryCollectors(model, signal)));
  for (const collector of path) {
    const peers = collector.components.filter((component) => component.kind === "exporter").flatMap((component) => component.peer ?? []);
    for (const next of model.collectors) if (peers.includes(next.name)) path.add(next);
    for (const queue of queuesOf(model)) if (peers.includes(queue.name)) for (const reader of readersOf(model, queue.name)) path.add(reader.collector);
  }
  return [...path];
}
