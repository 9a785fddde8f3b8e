import { direct, queued } from "../example.js";
import { before, componentsOf, connectorsInto } from "../arithmetic/pipelines.js";
import { optionPath } from "../arithmetic/options.js";
import { isBehindOffset } from "../arithmetic/queues.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

export const sendingQueueRequired: ModelRule = {
  name: "sending-queue-required",
  summary: "an exporter that crosses the network without a queue",
  severity: "error",
  why: "Each moment in which the other side does not answer is a moment in which data is dropped, or in which every sender waits.",
  good: [{ config: direct({}) }, { config: queued({}) }],
  bad: [{ config: direct({ to: "[exporter(traces, { sending_queue: { enabled: false } })]" }), finds: ['Exporter "otlp_grpc/jaeger" of collector "edge" has its sending queue switched off.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter")) {
        const queue = exporter.type === "prometheus_remote_write" ? "remote_write_queue" : "sending_queue";
        if (optionAt(exporter, queue, "enabled") !== false || isBehindOffset(collector, exporter) || isFailoverLevel(collector, exporter)) continue;
        report({
          at: optionPath(exporter, queue, "enabled"),
          message: `Exporter "${exporter.id}" of collector "${collector.name}" has its sending queue switched off.`,
          fix: queue === "sending_queue" ? "Leave sending_queue.enabled out; sendingQueue: { volume } on the collector keeps the queue on disk." : "Leave remote_write_queue.enabled out.",
        });
      }
    }
  },
};

/** A failover connector moves to the next level only when an exporter says that it failed, and with a queue it never does. */
function isFailoverLevel(collector: CollectorNode, exporter: ComponentNode): boolean {
  return before(collector, exporter).some((pipeline) => connectorsInto(collector, pipeline).some((connector) => connector.type === "failover"));
}
