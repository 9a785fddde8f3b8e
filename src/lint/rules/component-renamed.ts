import { direct } from "../example.js";
import { isBefore } from "../../collector/version.js";
import { renames } from "../../collector/versions.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const raw = (version: string): string => direct({ to: '[raw.exporter("otlphttp", { endpoint: "https://otlp.example.com" })]', stack: `collectorVersion: "${version}",` });

export const componentRenamed: ModelRule = {
  name: "component-renamed",
  summary: "a component by its former name",
  severity: "warning",
  why: "The old name is an alias that is logged as deprecated, and it will go.",
  good: [{ config: raw("0.143.0") }],
  bad: [{ config: raw("0.144.0"), finds: ['The exporter "otlphttp" is called "otlp_http" since collector 0.144.0.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const component of collector.components.filter((each) => each.isRaw)) {
        const rename = renames.find((each) => each.kind === component.kind && each.before === component.type);
        if (rename === undefined || isBefore(model.collectorVersion, rename.since)) continue;
        report({
          at: component.origin, message: `The ${component.kind} "${component.type}" is called "${rename.now}" since collector ${rename.since}.`,
          fix: `Write "${rename.now}". A queue or checkpoint kept under the old id stays behind: let it drain first.`,
          ...(keepsData(component) ? {} : { edit: { kind: "type" as const, to: rename.now } }),
        });
      }
    }
  },
};

/** What it has on disk would stay behind under the old id, so nobody should rename it in passing. */
function keepsData(component: ComponentNode): boolean {
  return optionAt(component, "sending_queue", "storage") !== undefined || optionAt(component, "storage") !== undefined;
}
