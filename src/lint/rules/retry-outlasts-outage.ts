import { direct } from "../example.js";
import { seconds } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, secondsAt } from "../arithmetic/options.js";
import { isBehindOffset, isQueued } from "../arithmetic/queues.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const retrying = (retry: string): string => direct({ to: `[exporter(traces, { retry_on_failure: { ${retry} } })]`, stack: 'outage: "30m",' });

export const retryOutlastsOutage: ModelRule = {
  name: "retry-outlasts-outage",
  summary: "retries that end before the declared outage does",
  severity: "warning",
  why: "When the time is up the data is dropped, from a queue on a volume too.",
  good: [{ config: retrying('max_elapsed_time: "30m"') }, { config: retrying('max_elapsed_time: "0s"') }],
  bad: [
    { config: retrying('max_elapsed_time: "5m"'), finds: ["300 s (max_elapsed_time) < 1,800 s (outage)"] },
    { config: retrying("enabled: false"), finds: ["does not try again"] },
  ],
  sees: "model",
  check(model, report) {
    const outage = model.outageSeconds;
    if (outage === null) return;
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter((each) => isQueued(each) || isRemoteWrite(collector, each))) {
        const elapsed = secondsAt(exporter, "retry_on_failure", "max_elapsed_time");
        const fix = "Leave retry_on_failure out: it is derived from the outage. A max_elapsed_time of 0s tries without end.";
        if (optionAt(exporter, "retry_on_failure", "enabled") === false) {
          report({ at: optionPath(exporter, "retry_on_failure", "enabled"), message: `Exporter "${exporter.id}" of collector "${collector.name}" does not try again what failed, and the declared outage is ${seconds(outage)}.`, fix });
        } else if (elapsed !== undefined && elapsed > 0 && elapsed < outage) {
          report({ at: optionPath(exporter, "retry_on_failure", "max_elapsed_time"), message: `Exporter "${exporter.id}" of collector "${collector.name}" gives up within the declared outage: ${seconds(elapsed)} (max_elapsed_time) < ${seconds(outage)} (outage).`, fix });
        }
      }
    }
  },
};

/** Its queue is one of its own; behind Kafka the offset waits instead. */
function isRemoteWrite(collector: CollectorNode, exporter: ComponentNode): boolean {
  return exporter.type === "prometheus_remote_write" && !isBehindOffset(collector, exporter);
}
