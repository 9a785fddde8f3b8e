import { queued } from "../example.js";
import { kafkaComponents } from "../arithmetic/kafka.js";
import { optionPath } from "../arithmetic/options.js";
import { isBefore } from "../../collector/version.js";
import { keys } from "../../collector/versions.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const at = (version: string): string => queued({ stack: `collectorVersion: "${version}",` });

/** Options of Kafka components that something hangs on; whatever else is derived has a form for every version. */
const consequences: readonly { readonly kind: "receiver" | "exporter"; readonly path: readonly string[]; readonly why: string }[] = [
  { kind: "receiver", path: ["error_backoff"], why: "A record that the store does not take is read again at once, without a pause, until it does: a busy loop for as long as the outage lasts." },
  { kind: "receiver", path: ["message_marking", "on_permanent_error"], why: "A record that the store refuses for good is read again and again, and holds up its partition." },
  { kind: "exporter", path: ["partition_traces_by_id"], why: "Spans of one trace are spread over partitions, so no consumer has a whole one." },
];

export const optionNeedsNewerCollector: ModelRule = {
  name: "option-needs-newer-collector",
  summary: "an option that the chosen collector does not know yet, and that is left out for it",
  severity: "warning",
  why: "An option that a version does not know would keep it from starting, so it is left out for that version; what it was for is missing then.",
  good: [{ config: at("0.158.0") }],
  bad: [{ config: at("0.131.0"), finds: ['Collector 0.131.0 does not know "message_marking.on_permanent_error"'] }],
  sees: "model",
  check(model, report) {
    for (const { kind, path, why } of consequences) {
      const since = sinceWhen(kind, path);
      if (!isBefore(model.collectorVersion, since)) continue;
      for (const { collector, component } of kafkaComponents(model, kind).filter((use) => isAskedFor(use.component, path))) {
        report({
          at: optionPath(component, ...path), why,
          message: `Collector ${model.collectorVersion} does not know "${path.join(".")}" of ${kind} "${component.id}" in collector "${collector.name}": it came with ${since}, and is left out.`,
          fix: `Build for ${since} or newer: collectorVersion.`,
        });
      }
    }
  },
};

function sinceWhen(kind: string, path: readonly string[]): string {
  return keys.find((fact) => fact.kind === kind && fact.type === "kafka" && fact.path.join(".") === path.join("."))?.since ?? "0.0.0";
}

function isAskedFor(component: ComponentNode, path: readonly string[]): boolean {
  const value = optionAt(component, ...path);
  return !component.isRaw && value !== undefined && value !== false && value !== null;
}
