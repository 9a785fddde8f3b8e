import { componentsOf } from "../arithmetic/pipelines.js";
import { hasSeveral, replicasShown } from "../arithmetic/replicas.js";
import { splitBefore } from "../arithmetic/whole-traces.js";
import type { ModelRule } from "../rule.js";

const graphed = (replicas: number): string => [
  "const graph = connectors.serviceGraph();", "const metrics = prometheus();", "",
  "collectors: {",
  "  edge: collector({",
  `    replicas: ${replicas}, sendingQueue: { volume: "20Gi" },`,
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [graph] },",
  "      metrics: { from: [graph], to: [metrics] },",
  "    },",
  "  }),",
  "},",
].join("\n");

export const serviceGraphAffinity: ModelRule = {
  name: "service-graph-affinity",
  summary: "a service graph on several replicas that get parts of traces",
  severity: "error",
  why: "An edge of the graph is made of a client's span and a server's: on different replicas they never meet, and the graph has holes.",
  good: [{ config: graphed(1) }],
  bad: [{ config: graphed(2), finds: ['The service graph in collector "edge" sees parts of traces: it has 2 replicas, and nothing in front of it routes by trace id.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter(hasSeveral)) {
      for (const graph of componentsOf(collector, "connector", "service_graph")) {
        const split = splitBefore(model, collector, collector.pipelines.filter((pipeline) => pipeline.exporters.includes(graph.id)));
        if (split === undefined) continue;
        report({
          at: graph.origin,
          message: `The service graph in collector "${collector.name}" sees parts of traces: it has ${replicasShown(collector)}, and ${split.because}.`,
          fix: split.fix, notes: [{ message: "The replicas are declared here.", at: collector.scaling.origin }, ...split.notes],
        });
      }
    }
  },
};
