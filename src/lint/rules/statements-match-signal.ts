import { direct } from "../example.js";
import { quoted } from "../arithmetic/numbers.js";
import { isList, optionPath } from "../arithmetic/options.js";
import { componentsOf, pipelinesWith } from "../arithmetic/pipelines.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, ComponentNode } from "../../model/model.js";
import { isBlock } from "../../model/value.js";
import { type Signal, signals } from "../../stack/brands.js";
import type { ModelRule } from "../rule.js";

const through = (processor: string): string => direct({ settings: 'sendingQueue: { volume: "20Gi" },', through: `[memoryLimiter(), ${processor}]` });

/** Options that work on one signal alone. */
const ofSignal: Readonly<Record<string, Readonly<Record<Signal, readonly string[]>>>> = {
  transform: { traces: ["trace_statements"], metrics: ["metric_statements"], logs: ["log_statements"] },
  filter: { traces: ["trace_conditions", "traces", "spans"], metrics: ["metric_conditions", "metrics"], logs: ["log_conditions", "logs"] },
};

export const statementsMatchSignal: ModelRule = {
  name: "statements-match-signal",
  summary: "statements or conditions of a signal that does not pass their processor",
  severity: "warning",
  why: "The collector starts, and applies to each pipeline what is written for its signal: the rest is never looked at.",
  good: [{ config: through('processors.transform({ trace_statements: [\'set(span.attributes["team"], "shop")\'] })') }],
  bad: [{ config: through('processors.transform({ log_statements: [\'set(log.attributes["team"], "shop")\'] })'), finds: ['"log_statements" of processor "transform" of collector "edge" work on logs, and only traces pass it.'] }],
  sees: "model",
  check(model, report) {
    // A processor that several collectors share may have its statements for one and its conditions for another; it is looked at, and spoken of, once.
    const shared = new Map<string, { readonly collector: CollectorNode; readonly processor: ComponentNode; readonly passing: Set<Signal> }>();
    for (const collector of model.collectors) {
      for (const processor of componentsOf(collector, "processor").filter(({ type }) => type in ofSignal)) {
        const known = shared.get(identityOf(processor)) ?? { collector, processor, passing: new Set() };
        shared.set(identityOf(processor), known);
        for (const { signal } of pipelinesWith(collector, processor)) known.passing.add(signal);
      }
    }
    for (const { collector, processor, passing } of shared.values()) {
      const [idle] = signals.flatMap((signal) => (passing.has(signal) ? [] : (ofSignal[processor.type]?.[signal] ?? []).filter((key) => isWritten(processor, key)).map((key) => ({ key, signal }))));
      if (idle === undefined) continue;
      report({
        at: optionPath(processor, idle.key), on: "key", message: `${quoted([idle.key])} of processor "${processor.id}" of collector "${collector.name}" work on ${idle.signal}, and only ${signals.filter((signal) => passing.has(signal)).join(" and ")} pass it.`,
        fix: `Put it into a pipeline of ${idle.signal}, or take them out.`,
      });
    }
  },
};

function identityOf({ id, options }: ComponentNode): string {
  return `${id} ${JSON.stringify(options)}`;
}

function isWritten(processor: ComponentNode, key: string): boolean {
  const value = optionAt(processor, key);
  return isList(value) ? value.length > 0 : isBlock(value) && Object.keys(value).length > 0;
}
