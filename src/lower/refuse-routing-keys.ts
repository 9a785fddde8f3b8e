// The load balancing exporter picks a collector by what a signal has: spans have no metric, and data points no trace.
import type { ComponentNode } from "../model/model.js";
import { optionAt } from "../model/flow.js";
import { type Signal, signals } from "../stack/brands.js";
import type { Pass } from "./lowering.js";

const keys: Readonly<Record<Signal, readonly string[]>> = {
  traces: ["traceID", "service", "attributes"],
  metrics: ["service", "resource", "metric", "streamID", "attributes"],
  logs: ["traceID", "service", "resource", "attributes"],
};

export const refuseRoutingKeys: Pass = (model, { log }) => {
  for (const collector of model.collectors) {
    for (const component of collector.components.filter(({ type }) => type === "load_balancing")) {
      const key = optionAt(component, "routing_key");
      const sent = signals.filter((signal) => collector.pipelines.some((pipeline) => pipeline.signal === signal && pipeline.exporters.includes(component.id)));
      const unfit = sent.find((signal) => typeof key === "string" && !keys[signal].includes(key));
      if (unfit !== undefined) log.error("validate/constraint", [...component.origin, "options", "routing_key"], reportOf(component, String(key), unfit, sent));
    }
  }
  return model;
};

function reportOf(component: ComponentNode, key: string, unfit: Signal, sent: readonly Signal[]) {
  const common = keys[unfit].filter((each) => sent.every((signal) => keys[signal].includes(each)));
  return {
    message: `Exporter "${component.id}" is to pick a collector for ${unfit} by ${JSON.stringify(key)}.`, why: "The collector refuses to start with it: each signal has keys of its own.",
    fix: sent.length === 1 ? `Use one of: ${common.join(", ")}; or leave it out.` : `Use one of: ${common.join(", ")}; or give ${unfit} an exporter of its own: { name: "${unfit}" }.`,
  };
}
