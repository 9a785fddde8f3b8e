import { direct } from "../example.js";
import { isBefore } from "../../collector/version.js";
import { removals } from "../../collector/versions.js";
import type { ModelRule } from "../rule.js";

const raw = (version: string): string => direct({ to: '[raw.exporter("logging", {})]', stack: `collectorVersion: "${version}",` });

export const componentRemoved: ModelRule = {
  name: "component-removed",
  summary: "a component that the collector no longer has",
  severity: "error",
  why: "The collector refuses a configuration that names it, and does not start.",
  good: [{ config: raw("0.110.0") }],
  bad: [{ config: raw("0.111.0"), finds: ['Collector 0.111.0 has no exporter "logging": 0.110.0 was the last.'] }],
  sees: "model",
  check(model, report) {
    // An image of the user's own may hold what upstream has removed.
    for (const collector of model.collectors.filter((each) => !each.isCustomImage)) {
      for (const component of collector.components) {
        const removal = removals.find((each) => each.kind === component.kind && each.type === component.type);
        if (removal === undefined || !isBefore(removal.last, model.collectorVersion)) continue;
        report({ at: component.origin, message: `Collector ${model.collectorVersion} has no ${component.kind} "${component.type}": ${removal.last} was the last.`, fix: `Use ${removal.instead}.` });
      }
    }
  },
};
