import { queued } from "../example.js";
import { optionPath } from "../arithmetic/options.js";
import { isBefore } from "../../collector/version.js";
import { keys, type KeyFact } from "../../collector/versions.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode, Model } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const at = (version: string): string => queued({ stack: `collectorVersion: "${version}",` });

/** What is lost with an option, where more is lost than the option. */
const consequences: Readonly<Record<string, string>> = {
  "receiver error_backoff": "A record that the store does not take is read again at once, without a pause, until it does: a busy loop for as long as the outage lasts.",
  "receiver message_marking.on_permanent_error": "A record that the store refuses for good is read again and again, and holds up its partition.",
  "exporter partition_traces_by_id": "Spans of one trace are spread over partitions, so no consumer has a whole one.",
};

export const optionNeedsNewerCollector: ModelRule = {
  name: "option-needs-newer-collector",
  summary: "an option that the chosen collector does not know yet, and that is left out for it",
  severity: "warning",
  why: "An option that a version does not know would keep it from starting, so it is left out for that version; what it was for is missing then.",
  good: [{ config: at("0.158.0") }],
  bad: [{ config: at("0.131.0"), finds: ['Collector 0.131.0 does not know "message_marking.on_permanent_error"'] }],
  sees: "model",
  check(model, report) {
    for (const { fact, component, collector } of leftOut(model)) {
      const option = fact.path.join(".");
      report({
        at: optionPath(component, ...fact.path),
        message: `Collector ${model.collectorVersion} does not know "${option}" of ${component.kind} "${component.id}" in collector "${collector}": it came with ${fact.since ?? ""}, and is left out.`,
        ...(consequences[`${fact.kind} ${option}`] === undefined ? {} : { why: consequences[`${fact.kind} ${option}`] ?? "" }),
        fix: `Build for ${fact.since ?? ""} or newer: collectorVersion.`,
      });
    }
  },
};

interface LeftOut { readonly fact: KeyFact; readonly component: ComponentNode; readonly collector: string }

/** Only what has a consequence, or what the user wrote: the rest of what is derived has a form for every version. */
function leftOut(model: Model): readonly LeftOut[] {
  const unknown = keys.filter((fact) => fact.since !== undefined && isBefore(model.collectorVersion, fact.since));
  return model.collectors.flatMap((collector) => collector.components.flatMap((component) => unknown.filter((fact) => isMissed(fact, component)).map((fact) => ({ fact, component, collector: collector.name }))));
}

function isMissed(fact: KeyFact, component: ComponentNode): boolean {
  if (fact.kind !== component.kind || (fact.type !== "*" && fact.type !== component.type) || component.isRaw) return false;
  const value = optionAt(component, ...fact.path);
  const isOff = value === undefined || value === null || value === false;
  return !isOff && `${fact.kind} ${fact.path.join(".")}` in consequences;
}
