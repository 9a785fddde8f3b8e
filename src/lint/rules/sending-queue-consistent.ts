import { direct } from "../example.js";
import { count } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { numberAt, optionPath, textAt } from "../arithmetic/options.js";
import { isPersistent, isQueued } from "../arithmetic/queues.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import type { Finding, ModelRule } from "../rule.js";

const volume = 'sendingQueue: { volume: "10Gi" },';
const queue = (options: string, settings = "expose: hostPorts(),"): string => direct({ settings, to: `[exporter(traces, { sending_queue: { ${options} } })]` });

export const sendingQueueConsistent: ModelRule = {
  name: "sending-queue-consistent",
  summary: "queue settings that exclude each other",
  severity: "error",
  why: "The collector refuses such a configuration and does not start.",
  good: [{ config: queue('sizer: "items", queue_size: 8_192', volume) }, { config: queue("wait_for_result: true") }],
  bad: [
    { config: queue('sizer: "items", queue_size: 8_191', volume), finds: ["8,192 (batch.min_size) > 8,191 (queue_size)"] },
    { config: queue("num_consumers: 2", 'sendingQueue: { volume: "10Gi", batch: { min_size: 5_000, max_size: 4_000 } },'), finds: ["4,000 (batch.max_size) < 5,000 (batch.min_size)"] },
    { config: queue("wait_for_result: true", volume), finds: ["waits for the result"] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter(isQueued)) {
        for (const finding of conflictsOf(exporter, `the queue of exporter "${exporter.id}" of collector "${collector.name}"`)) report(finding);
      }
    }
  },
};

function conflictsOf(exporter: ComponentNode, name: string): readonly Finding[] {
  const [size, least, most] = [numberAt(exporter, "sending_queue", "queue_size"), numberAt(exporter, "sending_queue", "batch", "min_size"), numberAt(exporter, "sending_queue", "batch", "max_size")];
  const counts = textAt(exporter, "sending_queue", "sizer") === (textAt(exporter, "sending_queue", "batch", "sizer") ?? "items");
  const found: Finding[] = [];
  if (counts && size !== undefined && least !== undefined && least > size) {
    found.push({ at: optionPath(exporter, "sending_queue", "batch", "min_size"), message: `A batch never fits ${name}: ${count(least)} (batch.min_size) > ${count(size)} (queue_size).`, fix: "Make queue_size larger, or min_size smaller." });
  }
  if (least !== undefined && most !== undefined && most > 0 && most < least) {
    found.push({ at: optionPath(exporter, "sending_queue", "batch", "max_size"), message: `Batches contradict themselves in ${name}: ${count(most)} (batch.max_size) < ${count(least)} (batch.min_size).`, fix: "Make max_size at least min_size, or 0 for no limit." });
  }
  if (optionAt(exporter, "sending_queue", "wait_for_result") === true && isPersistent(exporter)) {
    found.push({ at: optionPath(exporter, "sending_queue", "wait_for_result"), message: `It waits for the result and is kept on a volume: ${name}.`, fix: "Leave wait_for_result out: what is on the volume is safe already." });
  }
  return found;
}
