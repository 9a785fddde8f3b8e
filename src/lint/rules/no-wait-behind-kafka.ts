import { queued } from "../example.js";
import { componentsOf, receiversBefore } from "../arithmetic/pipelines.js";
import { optionPath } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { ModelRule } from "../rule.js";

const waiting = (queue: string): string => queued({ consumer: `from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true, wait_for_result: true, ${queue} } }) }` });

export const noWaitBehindKafka: ModelRule = {
  name: "no-wait-behind-kafka",
  summary: "a batching queue that waits for the result, behind Kafka",
  severity: "warning",
  why: "Records of a partition are sent one after the other, and each waits for a batch that only the flush timeout ends: 26 spans a second were measured.",
  good: [{ config: queued({}) }, { config: waiting("") }],
  bad: [{ config: waiting("batch: { min_size: 8_192 }"), finds: ['The queue of exporter "otlp_grpc/jaeger" of collector "consumer" waits for each batch'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter")) {
        const batch = optionAt(exporter, "sending_queue", "batch");
        const isWaiting = optionAt(exporter, "sending_queue", "wait_for_result") === true && batch !== undefined && batch !== null;
        if (!isWaiting || !receiversBefore(collector, exporter).some((receiver) => receiver.type === "kafka")) continue;
        report({
          at: optionPath(exporter, "sending_queue", "wait_for_result"),
          message: `The queue of exporter "${exporter.id}" of collector "${collector.name}" waits for each batch, behind Kafka.`,
          fix: "Leave sending_queue out: the offset is the queue.",
        });
      }
    }
  },
};
