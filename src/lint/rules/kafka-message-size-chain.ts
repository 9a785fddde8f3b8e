import { queued } from "../example.js";
import { count } from "../arithmetic/numbers.js";
import { kafkaComponents, queueFigure, queuesOf, readersOf, type Use, writersOf } from "../arithmetic/kafka.js";
import { numberAt, optionPath, textAt } from "../arithmetic/options.js";
import { before, processorsIn } from "../arithmetic/pipelines.js";
import { isQueued, itemNoun, itemSize, signalsOf } from "../arithmetic/queues.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode, Model } from "../../model/model.js";
import type { Path } from "../../diagnostics/diagnostic.js";
import type { ModelRule, Report } from "../rule.js";

const batched = (batch: string): string => queued({ gateway: `sendingQueue: { volume: "50Gi", batch: { ${batch} } }, to: queue` });
const tuned = (options: string): string => queued({ gateway: `to: exporter(queue, { ${options} })` });

export const kafkaMessageSizeChain: ModelRule = {
  name: "kafka-message-size-chain",
  summary: "batches towards Kafka without a bound in bytes below the largest record, or records that a broker refuses",
  severity: "error",
  why: "A record above the limit is a permanent error: it is dropped, not tried again. With upstream's defaults a burst lost 196,800 of 200,000 spans.",
  good: [{ config: queued({}) }, { config: batched('sizer: "bytes", min_size: 200_000, max_size: 999_999') }, { config: batched("min_size: 1_000, max_size: 1_999") }],
  bad: [
    { config: batched('sizer: "bytes", min_size: 200_000, max_size: 1_000_000'), finds: ["1,000,000 B (batch.max_size) >= 1,000,000 B (max_message_bytes)"] },
    { config: batched("min_size: 8_192, max_size: 0"), finds: ["no largest size"] },
    { config: tuned("producer: { max_message_bytes: 2_000_000 }"), finds: ["2,000,000 B (max_message_bytes) > 1,048,588 B (largest message of the topics)"] },
    { config: queued({ consumer: "from: receiver(queue, { max_fetch_size: 500_000 }), to: { traces }" }), finds: ["500,000 B (max_fetch_size) < 1,000,000 B (max_message_bytes)"] },
  ],
  sees: "model",
  check(model, report) {
    for (const use of kafkaComponents(model, "exporter")) checkBatches(model, use, report);
    for (const queue of queuesOf(model)) {
      const limit = queue.isExternal ? undefined : queueFigure(queue, "maxMessageBytes");
      const writers = writersOf(model, queue.name);
      for (const { collector, component } of writers) {
        const record = recordLimit(component);
        if (limit === undefined || record <= limit) continue;
        report({
          at: optionPath(component, "producer", "max_message_bytes"),
          message: `Exporter "${component.id}" of collector "${collector.name}" may write what "${queue.name}" refuses: ${count(record)} B (max_message_bytes) > ${count(limit)} B (largest message of the topics).`,
          fix: "Leave max_message_bytes out: it is 1,000,000.",
        });
      }
      for (const use of readersOf(model, queue.name)) checkFetch(use, Math.max(...writers.map(({ component }) => recordLimit(component))), report);
    }
  },
};

function recordLimit(exporter: ComponentNode): number {
  return numberAt(exporter, "producer", "max_message_bytes") ?? 1_000_000;
}

/** The queue's own batches are cut last, so where they are bounded nothing in front matters. */
function checkBatches(model: Model, use: Use, report: Report): void {
  const { component } = use;
  const batch = optionAt(component, "sending_queue", "batch");
  const isBatching = isQueued(component) && batch !== undefined && batch !== null;
  const largest = numberAt(component, "sending_queue", "batch", "max_size") ?? 0;
  const at = optionPath(component, "sending_queue", "batch", "max_size");
  if (isBatching && largest > 0 && textAt(component, "sending_queue", "batch", "sizer") === "bytes") {
    if (largest >= recordLimit(component)) tooLarge(use, `${count(largest)} B (batch.max_size) >=`, at, report);
    return;
  }
  if (isBatching) checkItems(model, use, largest, "batch.max_size", at, report);
  else for (const { processor, at: place } of batchProcessors(use)) checkItems(model, use, numberAt(processor, "send_batch_max_size") ?? 0, "send_batch_max_size", place, report);
}

function checkItems(model: Model, use: Use, largest: number, key: string, at: Path, report: Report): void {
  const { collector, component } = use;
  if (largest <= 0) {
    report({
      at, message: `Batches of collector "${collector.name}" towards Kafka have no largest size (${key}), and a record has at most ${count(recordLimit(component))} B (max_message_bytes).`,
      fix: 'Bound them in bytes: batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 }, which is what a gateway does by itself.',
    });
    return;
  }
  const sizes = signalsOf(collector, component).map((signal) => ({ signal, item: itemSize(model.load[signal], signal) })).sort((left, right) => right.item.bytes - left.item.bytes);
  const [worst] = sizes;
  if (worst === undefined || largest * worst.item.bytes < recordLimit(component)) return;
  tooLarge(use, `${count(largest)} items (${key}) × ${worst.item.shown} of a ${itemNoun(worst.signal)} = ${count(largest * worst.item.bytes)} B >=`, at, report);
}

function tooLarge({ collector, component }: Use, reckoning: string, at: Path, report: Report): void {
  report({
    at, message: `Batches of collector "${collector.name}" outgrow a Kafka record: ${reckoning} ${count(recordLimit(component))} B (max_message_bytes).`,
    fix: 'Bound them in bytes, well below: batch: { sizer: "bytes", min_size: 200_000, max_size: 800_000 }.',
  });
}

function batchProcessors({ collector, component }: Use): readonly { readonly processor: ComponentNode; readonly at: Path }[] {
  const found = before(collector, component).flatMap((pipeline) => processorsIn(collector, pipeline).flatMap((processor, index) => (processor.type === "batch" ? [{ processor, at: [...pipeline.origin, "through", index] }] : [])));
  return found.filter(({ processor }, index) => found.findIndex((other) => other.processor === processor) === index);
}

/** A smaller fetch only slows a consumer: a record larger than it is fetched alone. */
function checkFetch({ collector, component }: Use, record: number, report: Report): void {
  const fetch = numberAt(component, "max_fetch_size") ?? 0;
  if (fetch <= 0 || fetch >= record) return;
  report({
    at: optionPath(component, "max_fetch_size"), severity: "info",
    message: `Collector "${collector.name}" fetches less than a record may have: ${count(fetch)} B (max_fetch_size) < ${count(record)} B (max_message_bytes).`,
    why: "Such a record is fetched alone, which is slow.", fix: "Leave max_fetch_size out.",
  });
}
