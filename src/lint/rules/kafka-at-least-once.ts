import { queued } from "../example.js";
import { seconds } from "../arithmetic/numbers.js";
import { kafkaComponents, queueFigure, queuesOf, type Use } from "../arithmetic/kafka.js";
import { isDerived, optionPath, secondsAt } from "../arithmetic/options.js";
import { componentsOf, pipelinesWith, processorsBefore, receiversBefore } from "../arithmetic/pipelines.js";
import { isInMemory, isMarkedAfter } from "../arithmetic/queues.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import type { ModelRule, Report } from "../rule.js";

const reading = (options: string): string => queued({ consumer: `from: receiver(queue, { ${options} }), to: { traces }`, stack: 'outage: "30m",' });
const writing = (acks: string): string => queued({ gateway: `to: exporter(queue, { producer: { required_acks: ${acks} } })` });

export const kafkaAtLeastOnce: ModelRule = {
  name: "kafka-at-least-once",
  summary: "data that is acknowledged to Kafka before it is safe, or to the sender before Kafka has it",
  severity: "error",
  why: "The offset moves past data that stands only in memory: a crash while the store was down lost 12,000 of 42,000 spans behind a batch processor, 1,980 behind a queue in memory, and none with the offset as the queue.",
  good: [{ config: queued({}) }, { config: reading('error_backoff: { max_elapsed_time: "30m" }') }, { config: writing('"all"') }],
  bad: [
    { config: reading("message_marking: { after: false }"), finds: ["before it has sent them"] },
    { config: reading("message_marking: { on_error: true }"), finds: ["although sending them failed"] },
    { config: reading("error_backoff: { enabled: false }"), finds: ["does not wait after a failure"] },
    { config: reading('error_backoff: { max_elapsed_time: "29m" }'), finds: ["1,740 s (error_backoff.max_elapsed_time) < 1,800 s (outage)"] },
    { config: queued({ consumer: "from: queue, through: [memoryLimiter(), batch()], to: { traces }" }), finds: ['Processor "batch"'] },
    { config: queued({ consumer: "from: queue, to: { traces: exporter(traces, { sending_queue: { enabled: true } }) }" }), finds: ["in a queue in memory"] },
    { config: writing("0"), finds: ["without waiting for Kafka"] },
    { config: writing("1"), finds: ["when one broker has them"] },
  ],
  sees: "model",
  check(model, report) {
    for (const use of kafkaComponents(model, "receiver")) checkReceiver(model, use, report);
    for (const use of kafkaComponents(model, "exporter")) checkAcknowledgement(model, use, report);
    for (const collector of model.collectors) checkHolders(collector, report);
  },
};

function checkReceiver(model: Model, { collector, component }: Use, report: Report): void {
  const name = `Collector "${collector.name}"`;
  const marking = optionPath(component, "message_marking");
  if (optionAt(component, "message_marking", "after") !== true) {
    report({ at: [...marking, "after"], message: `${name} marks records of "${component.id}" as read before it has sent them.`, fix: "Leave message_marking out: { after: true } is what a consumer does by itself." });
    return;
  }
  if (optionAt(component, "message_marking", "on_error") === true) {
    report({ at: [...marking, "on_error"], message: `${name} marks records of "${component.id}" as read although sending them failed.`, fix: "Leave message_marking.on_error out." });
  }
  const elapsed = secondsAt(component, "error_backoff", "max_elapsed_time") ?? 0;
  if (optionAt(component, "error_backoff", "enabled") !== true) {
    report({ at: optionPath(component, "error_backoff"), message: `${name} does not wait after a failure of "${component.id}": it goes on with the next record.`, why: "The record that failed is never sent.", fix: "Leave error_backoff out: it is complete, and without end." });
  } else if (model.outageSeconds !== null && elapsed > 0 && elapsed < model.outageSeconds) {
    report({
      at: optionPath(component, "error_backoff", "max_elapsed_time"), why: "After that the record is given up.", fix: "Leave max_elapsed_time out: 0s tries without end.",
      message: `${name} gives records of "${component.id}" up within the declared outage: ${seconds(elapsed)} (error_backoff.max_elapsed_time) < ${seconds(model.outageSeconds)} (outage).`,
    });
  }
}

/** With one copy there is no second broker to wait for. */
function checkAcknowledgement(model: Model, { collector, component }: Use, report: Report): void {
  const acks = optionAt(component, "producer", "required_acks");
  const at = optionPath(component, "producer", "required_acks");
  const queue = queuesOf(model).find((each) => each.name === component.peer);
  const fix = 'Leave required_acks out: it is "all".';
  if (acks === 0) report({ at, message: `Collector "${collector.name}" drops records from its queue without waiting for Kafka (required_acks: 0).`, why: "A broker that does not take them is not noticed.", fix });
  if (acks === 1 && !(queue !== undefined && queueFigure(queue, "replicationFactor") === 1)) {
    report({ at, severity: "warning", message: `Collector "${collector.name}" drops records from its queue when one broker has them (required_acks: 1).`, why: "If that broker is lost before the others have copied them, they are gone.", fix });
  }
}

function checkHolders(collector: CollectorNode, report: Report): void {
  const exporters = componentsOf(collector, "exporter").filter((exporter) => receiversBefore(collector, exporter).some(isMarkedAfter));
  const batches = new Set(exporters.flatMap((exporter) => processorsBefore(collector, exporter)).filter((processor) => processor.type === "batch"));
  for (const batch of batches) {
    const [pipeline] = pipelinesWith(collector, batch);
    if (pipeline === undefined) continue;
    report({ at: [...pipeline.origin, "through", pipeline.processors.indexOf(batch.id)], message: `Processor "${batch.id}" of collector "${collector.name}" stands between Kafka and the store, and answers before the store does.`, fix: "Remove it: records are batches already, and a queue on a volume may batch: sendingQueue: { volume, batch }." });
  }
  // Nobody chose a queue that was derived because something else answers early; that something is what is said.
  for (const exporter of exporters.filter((each) => isInMemory(each) && !(batches.size > 0 && isDerived(each, "sending_queue", "enabled")))) {
    const isOwn = !isDerived(exporter, "sending_queue", "enabled");
    report({
      at: optionPath(exporter, "sending_queue"), message: `Collector "${collector.name}" keeps what it has read from Kafka in a queue in memory, that of exporter "${exporter.id}".`,
      fix: `${isOwn ? "Leave sending_queue out, so that the offset is the queue, or keep" : "What stands in front answers before the store does, and the offset has moved on: keep"} it on a volume: sendingQueue: { volume } on the collector.`,
    });
  }
}
