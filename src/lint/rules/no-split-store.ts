import type { ServiceNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

/** Stores that keep data on a volume of each replica, whatever their options. */
const local: ReadonlySet<string> = new Set(["jaeger", "prometheus"]);
const scalable: ReadonlySet<string> = new Set(["tempo", "loki", "mimir"]);

const stored = (store: string): string => `const logs = ${store};\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`;

export const noSplitStore: ModelRule = {
  name: "no-split-store",
  summary: "replicas of a store that each keep a part of the data",
  severity: "error",
  why: "Writes are spread over the replicas and a query asks one of them, so it finds a part of the data.",
  good: [{ config: stored("loki()") }],
  bad: [{ config: stored("loki({ replicas: 2 })"), finds: ['2 replicas of "loki" keep what each of them was given on a volume of its own.'] }],
  sees: "model",
  check(model, report) {
    for (const service of model.services.filter((each) => !each.isExternal && each.replicas > 1 && isLocal(each))) {
      report({
        at: [...service.origin, "options", "replicas"],
        message: `${service.replicas} replicas of "${service.name}" keep what each of them was given on a volume of its own.`,
        fix: scalable.has(service.type) ? 'Run one replica, or mode: "microservices" with an object store.' : "Run one replica, or a store that scales: tempo() or mimir().",
      });
    }
  },
};

/** With an object store, too, what came in lately is in one replica only. */
function isLocal(service: ServiceNode): boolean {
  return local.has(service.type) || (scalable.has(service.type) && service.options["mode"] !== "microservices");
}
