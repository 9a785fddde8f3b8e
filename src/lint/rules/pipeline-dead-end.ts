import { componentsOf } from "../arithmetic/pipelines.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import { passing } from "../../model/reach.js";
import type { Finding, ModelRule } from "../rule.js";

const connected = (ending: string): string => [
  "const traces = jaeger();", "const red = spanMetrics();", "const metrics = prometheus();", "",
  "collectors: {",
  "  edge: collector({",
  '    sendingQueue: { volume: "20Gi" },',
  "    pipelines: {",
  "      traces: { from: [otlp()], through: [memoryLimiter()], to: [traces, red] },",
  `      metrics: { from: [${ending}], through: [memoryLimiter()], to: [metrics] },`,
  "    },",
  "  }),",
  "},",
].join("\n");

export const pipelineDeadEnd: ModelRule = {
  name: "pipeline-dead-end",
  summary: "a connector that is used on one side only",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: connected("otlp(), red") }],
  bad: [{ config: connected("otlp()"), finds: ['Connector "span_metrics" of collector "edge" leads nowhere: no pipeline takes from it.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const connector of componentsOf(collector, "connector")) {
        const other = model.collectors.find((each) => each !== collector && completes(each, collector, connector.id));
        const finding = other === undefined ? deadEnd(collector, connector) : across(collector, other, connector);
        if (finding !== undefined) report(finding);
      }
    }
  },
};

/** Whether a collector has the one side of a connector, and another the other. */
function completes(one: CollectorNode, other: CollectorNode, id: string): boolean {
  const [a, b] = [sidesOf(one, id), sidesOf(other, id)];
  return (a.into && b.out && !a.out && !b.into) || (a.out && b.into && !a.into && !b.out);
}

function sidesOf({ pipelines }: CollectorNode, id: string): { readonly into: boolean; readonly out: boolean } {
  return { into: pipelines.some(({ exporters }) => exporters.includes(id)), out: pipelines.some(({ receivers }) => receivers.includes(id)) };
}

/** Said once, of the collector that sends to it. */
function across(collector: CollectorNode, other: CollectorNode, connector: ComponentNode): Finding | undefined {
  if (!sidesOf(collector, connector.id).into) return undefined;
  return {
    at: connector.origin, message: `Connector "${connector.id}" is given telemetry in collector "${collector.name}", and taken from in collector "${other.name}".`,
    why: "A connector joins pipelines of one collector: either side has the other missing, and the collector refuses such a configuration.", fix: `Put both pipelines into one collector, or send to collector "${other.name}", and take it from otlp() there.`,
  };
}

function deadEnd(collector: CollectorNode, connector: ComponentNode): Finding | undefined {
  const into = collector.pipelines.filter((pipeline) => pipeline.exporters.includes(connector.id));
  const out = collector.pipelines.filter((pipeline) => pipeline.receivers.includes(connector.id));
  const name = `Connector "${connector.id}" of collector "${collector.name}"`;
  if (out.length === 0) return { at: connector.origin, message: `${name} leads nowhere: no pipeline takes from it.`, fix: "Put it in from: of a pipeline, or remove it." };
  if (into.length === 0) return { at: connector.origin, message: `${name} is given nothing: no pipeline sends to it.`, fix: "Put it in to: of a pipeline, or remove it." };
  if (!passing.has(connector.type)) return undefined;
  const given = into.find((pipeline) => !out.some((other) => other.signal === pipeline.signal));
  if (given !== undefined) return { at: given.origin, message: `${name} is given ${given.signal}, and no pipeline of ${given.signal} takes from it.`, fix: `Add a pipeline of ${given.signal} with it in from:, or take it out here.` };
  const taken = out.find((pipeline) => !into.some((other) => other.signal === pipeline.signal));
  return taken === undefined ? undefined : { at: taken.origin, message: `${name} is to give ${taken.signal}, and no pipeline of ${taken.signal} sends to it.`, fix: `Send ${taken.signal} to it, or take it out here.` };
}
