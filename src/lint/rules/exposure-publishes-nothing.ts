import type { ModelRule } from "../rule.js";

const consuming = (expose: string): string => [
  "const traces = jaeger();", 'const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });', "",
  `collectors: { gateway: gateway({ to: queue }), consumer: consumer({ ${expose}from: queue, to: { traces } }) },`,
].join("\n");

export const exposurePublishesNothing: ModelRule = {
  name: "exposure-publishes-nothing",
  summary: "a collector that is published and listens on nothing",
  severity: "warning",
  why: "A balancer or a port is made that nothing answers behind.",
  good: [{ config: consuming("") }],
  bad: [{ config: consuming("expose: hostPorts(), "), finds: ['Collector "consumer" is published, and none of its receivers listens.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      if (collector.expose === null || collector.ports.length > 0 || collector.components.some((component) => component.kind === "receiver" && component.isRaw)) continue;
      report({ at: collector.expose.origin, message: `Collector "${collector.name}" is published, and none of its receivers listens.`, fix: "Take expose out, or add a receiver: otlp()." });
    }
  },
};
