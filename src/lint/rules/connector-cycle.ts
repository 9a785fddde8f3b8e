import type { Path } from "../../diagnostics/diagnostic.js";
import type { CollectorNode, Model, PipelineNode } from "../../model/model.js";
import { componentOf } from "../../model/flow.js";
import { addressed } from "../arithmetic/addressed.js";
import { receiversIn } from "../arithmetic/pipelines.js";
import { direct } from "../example.js";
import type { ModelRule } from "../rule.js";

const looped = (to: string): string => [
  "const traces = jaeger();", 'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "const front = gateway({ to: queue });", "",
  `collectors: { front, worker: consumer({ from: queue, to: { traces: ${to} } }) },`,
].join("\n");

export const connectorCycle: ModelRule = {
  name: "connector-cycle",
  summary: "telemetry that comes back to where it was",
  severity: "error",
  why: "Each item goes round for ever: within a collector the configuration is refused, between collectors the loop fills everything on its way.",
  good: [{ config: looped("traces") }],
  bad: [{ config: looped("front"), finds: ['Telemetry goes in a circle: "front" (traces) → "kafka" (traces) → "worker" (traces) → "front" (traces).'] }, { config: direct({ to: '[exporters.otlpHttp({ endpoint: "http://localhost:4318" })]' }), finds: ['Telemetry goes in a circle: "edge" (traces) → "edge" (traces).'] }],
  sees: "model",
  check(model, report) {
    for (const [first, ...others] of circlesIn(model.collectors.flatMap((collector) => collector.pipelines.flatMap((pipeline) => stepsFrom(model, collector, pipeline))))) {
      report({
        at: first.at, message: `Telemetry goes in a circle: ${[first, ...others, first].map((step) => step.from).join(" → ")}.`,
        fix: "Send it on to a store or to another queue, or take a connector out.", notes: others.map((step) => ({ message: `${step.from} → ${step.to}`, at: step.at })),
      });
    }
  },
};

interface Step { readonly from: string; readonly to: string; readonly at: Path }

/** By pipelines, not by collectors: one collector may well write a queue in one pipeline and read it in another. */
function stepsFrom(model: Model, collector: CollectorNode, pipeline: PipelineNode): readonly Step[] {
  const from = named(collector, pipeline);
  const at = pipeline.origin;
  const sent = pipeline.exporters.flatMap((id): readonly Step[] => {
    if (componentOf(collector, "connector", id) !== undefined) return collector.pipelines.filter((next) => next.receivers.includes(id)).map((next) => ({ from, to: named(collector, next), at }));
    const exporter = componentOf(collector, "exporter", id);
    if (exporter === undefined) return [];
    const { peer } = exporter;
    const found = addressed(model, collector, exporter);
    const receiving = found ?? model.collectors.find((each) => each.name === peer);
    if (receiving !== undefined) return reachedBy(receiving, pipeline).map((next) => ({ from, to: named(receiving, next), at: found === undefined ? at : exporter.origin }));
    return peer === null ? [] : [{ from, to: topic(peer, pipeline), at }];
  });
  const read = receiversIn(collector, pipeline).flatMap((receiver): readonly Step[] => (receiver.peer === null ? [] : [{ from: topic(receiver.peer, pipeline), to: from, at: receiver.origin }]));
  return [...sent, ...read];
}

/** The pipelines of a collector that take what comes to it by OTLP. */
function reachedBy(collector: CollectorNode, { signal }: PipelineNode): readonly PipelineNode[] {
  return collector.pipelines.filter((next) => next.signal === signal && receiversIn(collector, next).some((receiver) => receiver.type === "otlp"));
}

function named(collector: CollectorNode, pipeline: PipelineNode): string {
  return `"${collector.name}" (${pipeline.id})`;
}

/** A queue keeps signals apart: metrics made of what was read may well be written back to it. */
function topic(queue: string, pipeline: PipelineNode): string {
  return `"${queue}" (${pipeline.signal})`;
}

type Circle = readonly [Step, ...Step[]];

/** Each circle from the step that the stack names first. Those that share a node are one mistake, and so are the signals that go the same way. */
function circlesIn(all: readonly Step[]): readonly Circle[] {
  const found: Circle[] = [];
  const walked = new Set<string>();
  for (const start of all) {
    const circle = back(start, start.from, all, []);
    if (circle === undefined || circle.some(({ from }) => walked.has(nodeOf(from)))) continue;
    found.push(circle as Circle);
    for (const { from } of circle) walked.add(nodeOf(from));
  }
  return found;
}

/** A collector or a queue, whatever the signal. */
function nodeOf(step: string): string {
  return step.replace(/ \([^)]*\)$/, "");
}

function back(step: Step, start: string, all: readonly Step[], walked: readonly Step[]): readonly Step[] | undefined {
  const way = [...walked, step];
  if (step.to === start) return way;
  if (walked.some((earlier) => earlier.from === step.to)) return undefined;
  for (const next of all.filter((candidate) => candidate.from === step.to)) {
    const found = back(next, start, all, way);
    if (found !== undefined) return found;
  }
  return undefined;
}
