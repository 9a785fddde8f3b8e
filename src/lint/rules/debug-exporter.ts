import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import type { ModelRule } from "../rule.js";

export const debugExporter: ModelRule = {
  name: "debug-exporter",
  summary: "a debug exporter in a pipeline",
  severity: "warning",
  why: "It writes what passes to the log, personal data included, and the log fills a disk.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ to: "[traces, exporters.debug()]" }), finds: ['Collector "edge" writes telemetry to its log by "debug".'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter", "debug")) {
        report({ at: exporter.origin, message: `Collector "${collector.name}" writes telemetry to its log by "${exporter.id}".`, fix: "Take it out when you have seen what you wanted." });
      }
    }
  },
};
