import { isBefore, newestCollector } from "../../collector/version.js";
import { direct } from "../example.js";
import type { ModelRule } from "../rule.js";

export const collectorVersionKnown: ModelRule = {
  name: "collector-version-known",
  summary: "a collector that is newer than otelc knows",
  severity: "warning",
  why: "What has changed since, and whether there is such a release at all, nobody has looked at: names and options are those of the newest that is known.",
  good: [{ config: direct({ stack: 'collectorVersion: "0.158.0",' }) }],
  bad: [{ config: direct({ stack: 'collectorVersion: "0.200.0",' }), finds: ["Collector 0.200.0 is newer than the newest that this otelc knows: 0.200.0 > 0.158.0."] }],
  sees: "model",
  check(model, report) {
    const { collectorVersion } = model;
    if (!isBefore(newestCollector, collectorVersion)) return;
    report({
      at: [...model.origin, "collectorVersion"], message: `Collector ${collectorVersion} is newer than the newest that this otelc knows: ${collectorVersion} > ${newestCollector}.`,
      fix: `Write "${newestCollector}", or take a newer otelc.`,
    });
  },
};
