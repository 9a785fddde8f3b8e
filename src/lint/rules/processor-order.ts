import { direct } from "../example.js";
import { forgets } from "../arithmetic/forgets.js";
import { processorsIn } from "../arithmetic/pipelines.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { type Asked, readBy } from "../../model/request-context.js";
import type { ModelRule } from "../rule.js";

const queue = 'sendingQueue: { volume: "20Gi" }, extensions: [],';
const ordered = (...through: readonly string[]): string => direct({ settings: queue, through: `[memoryLimiter(), ${through.join(", ")}]` });

export const processorOrder: ModelRule = {
  name: "processor-order",
  summary: "a processor that stands where it cannot do its work",
  severity: "warning",
  why: "Batching and tail sampling answer the sender and let go of its connection: what asks for the client's address or metadata behind them finds none, and what drops items behind a batch leaves batches of another size.",
  good: [{ config: ordered("processors.k8sAttributes()", "tailSampling({ policies: [keepErrors()] })") }, { config: ordered('processors.filter({ traces: { span: ["attributes[\\"health\\"] == true"] } })', "batch()") }],
  bad: [
    { config: ordered("tailSampling({ policies: [keepErrors()] })", "processors.k8sAttributes()"), finds: ['"k8s_attributes" of collector "edge" stands behind "tail_sampling"'] },
    { config: ordered("batch()", "processors.transform({ trace_statements: [] })"), finds: ['"batch" of collector "edge" is not the last processor'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const pipeline of collector.pipelines) {
        const processors = processorsIn(collector, pipeline);
        const at = (processor: ComponentNode): readonly (string | number)[] => [...pipeline.origin, "through", processors.indexOf(processor)];
        const asking = processors.find((processor, index) => processors.slice(0, index).some((holder) => asksInVain(processor, holder)));
        const holder = asking === undefined ? undefined : processors.find((processor) => asksInVain(asking, processor));
        const batch = processors.find((processor) => processor.type === "batch");
        if (holder !== undefined && asking !== undefined) {
          report({ at: at(asking), message: `Processor "${asking.id}" of collector "${collector.name}" stands behind "${holder.id}", and asks for the client's connection.`, fix: `Move it in front of "${holder.id}".` });
        } else if (batch !== undefined && processors.at(-1)?.type !== "batch") {
          report({ at: at(batch), message: `Processor "${batch.id}" of collector "${collector.name}" is not the last processor of its pipeline.`, fix: "Move it to the end, or remove it and let the sending queue batch." });
        }
      }
    }
  },
};

function asksInVain(processor: ComponentNode, holder: ComponentNode): boolean {
  const asked = askedBy(processor);
  return (asked.isMore || asked.headers.length > 0) && forgets(holder, asked);
}

function askedBy(processor: ComponentNode): Asked {
  // Association by an attribute needs no connection.
  if (processor.type === "k8s_attributes") return { headers: [], isMore: optionAt(processor, "pod_association") === undefined && optionAt(processor, "passthrough") !== true };
  return readBy(processor);
}
