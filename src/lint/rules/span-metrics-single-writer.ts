import { componentsOf, pipelinesWith } from "../arithmetic/pipelines.js";
import { hasSeveral, replicasShown } from "../arithmetic/replicas.js";
import { textAt } from "../arithmetic/options.js";
import { isBefore } from "../../collector/version.js";
import type { Value } from "../../model/value.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

/** From this release on the connector labels every series with the instance that wrote it. */
const labelledSince = "0.136.0";

const counted = (version: string, replicas = 2): string => [
  "const red = spanMetrics();", "const metrics = prometheus();", "",
  "collectors: {",
  "  edge: collector({",
  `    replicas: ${replicas}, sendingQueue: { volume: "20Gi" },`,
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [red] },",
  "      metrics: { from: [red], to: [metrics] },",
  "    },",
  "  }),",
  "},",
  `collectorVersion: "${version}",`,
].join("\n");

export const spanMetricsSingleWriter: ModelRule = {
  name: "span-metrics-single-writer",
  summary: "replicas that write the same series of span metrics",
  severity: "error",
  why: "The replicas' counters overwrite each other: rates jump, and the store refuses what it takes for out of order.",
  good: [{ config: counted("0.136.0") }, { config: counted("0.135.0", 1) }],
  bad: [{ config: counted("0.135.0"), finds: ['2 replicas of collector "edge" write the same series of "span_metrics".'] }],
  sees: "model",
  check(model, report) {
    if (!isBefore(model.collectorVersion, labelledSince)) return;
    for (const collector of model.collectors.filter(hasSeveral)) {
      for (const connector of componentsOf(collector, "connector", "span_metrics")) {
        if (isRoutedByService(model, collector) || hasInstanceLabel(collector, connector)) continue;
        report({
          at: connector.origin,
          message: `${replicasShown(collector)} of collector "${collector.name}" write the same series of "${connector.id}".`,
          fix: `Use collector ${labelledSince} or later, run one replica, or route by service: exporters.loadBalancing({ to, routing_key: "service" }).`,
          notes: [{ message: "The replicas are declared here.", at: collector.scaling.origin }],
        });
      }
    }
  },
};

function isRoutedByService(model: Model, collector: CollectorNode): boolean {
  return model.collectors.some((sender) => componentsOf(sender, "exporter", "load_balancing").some((exporter) => exporter.peer === collector.name && textAt(exporter, "routing_key") === "service"));
}

/** A processor behind the connector that writes an attribute of the instance, by any of its usual names. */
function hasInstanceLabel(collector: CollectorNode, connector: ComponentNode): boolean {
  const behind = collector.pipelines.filter((pipeline) => pipeline.receivers.includes(connector.id));
  return componentsOf(collector, "processor").some((processor) => pipelinesWith(collector, processor).some((pipeline) => behind.includes(pipeline)) && namesInstance(processor.options));
}

function namesInstance(options: Readonly<Record<string, Value>>): boolean {
  return /instance|host\.?name|pod/i.test(JSON.stringify(options));
}
