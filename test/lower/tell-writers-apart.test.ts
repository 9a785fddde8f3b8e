// Service graphs of several replicas are several writers of one name.
import { expect, test } from "vitest";
import { collector, compose, connectors, defineStack, jaeger, kafka, memoryLimiter, prometheus, receiver, type Replicas } from "../../src/index.js";
import { collectorConfig } from "../../src/collector/config.js";
import { compile } from "../../src/compile.js";
import { plainView } from "../../src/workload/plain-view.js";

function configOf(replicas: number | Replicas): Readonly<Record<string, unknown>> {
  const graph = connectors.serviceGraph();
  const tail = receiver(kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" }), {});
  const worker = collector({
    replicas, sendingQueue: { volume: "20Gi" },
    pipelines: { traces: { from: [tail], through: [memoryLimiter()], to: [graph, jaeger()] }, metrics: { from: [tail, graph], through: [memoryLimiter()], to: [prometheus()] } },
  });
  const { diagnostics, models } = compile(defineStack({ name: "stack", targets: [compose()], collectors: { worker } }), {});
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [model] = models;
  const [node] = model?.collectors ?? [];
  if (model === undefined || node === undefined) throw new Error("no model");
  return collectorConfig(model, node, plainView);
}

test("each of several replicas labels its service graph with its own name, in the pipelines that the graph feeds", () => {
  expect(configOf(2)).toMatchObject({
    processors: { "transform/service_graph_instance": { metric_statements: [{ context: "datapoint", statements: ['set(attributes["collector.instance.id"], "${env:HOSTNAME}") where IsMatch(metric.name, "^traces_service_graph_")'] }] } },
    service: { pipelines: { traces: { processors: ["memory_limiter"] }, metrics: { processors: ["memory_limiter", "transform/service_graph_instance"] } } },
  });
});

test("one replica needs no label", () => {
  expect(JSON.stringify(configOf(1))).not.toContain("service_graph_instance");
});
