// Pipelines that feed each other in a circle: a collector refuses to start with them, or sends the same data round for ever.
import { componentOf } from "../model/flow.js";
import type { CollectorNode } from "../model/model.js";
import type { Pass } from "./lowering.js";

export const refuseCycles: Pass = (model, { log }) => {
  for (const collector of model.collectors) {
    const circle = circleIn(collector);
    if (circle === undefined) continue;
    log.error("validate/connector-cycle", [...collector.origin, "pipelines", circle[0] ?? ""], {
      on: "key", message: `Pipelines of collector "${collector.name}" feed each other in a circle: ${circle.join(" -> ")}.`,
      why: "What enters the circle would never leave it, and the collector refuses to start.", fix: "Take a connector out of one of these pipelines.",
    });
  }
  return model;
};

function circleIn(collector: CollectorNode): readonly string[] | undefined {
  const walk = (id: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    // An exporter may well have the id of a receiver: `otlp` in, `otlp` out.
    const connectors = (collector.pipelines.find((pipeline) => pipeline.id === id)?.exporters ?? []).filter((exporter) => componentOf(collector, "connector", exporter) !== undefined);
    const next = collector.pipelines.filter((pipeline) => pipeline.receivers.some((receiver) => connectors.includes(receiver)));
    return next.map((pipeline) => walk(pipeline.id, [...path, id])).find((found) => found !== undefined);
  };
  return collector.pipelines.map((pipeline) => walk(pipeline.id, [])).find((found) => found !== undefined);
}
