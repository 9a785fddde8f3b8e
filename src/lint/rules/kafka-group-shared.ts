import { queued } from "../example.js";
import { quoted } from "../arithmetic/numbers.js";
import { queuesOf, readersOf, type Use } from "../arithmetic/kafka.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import type { ModelRule } from "../rule.js";

const second = (group: string): string => queued({
  consumer: "from: queue, to: { traces } }),\n  archive: consumer({ from: receiver(queue, { group_id: \"" + group + "\" }), to: { traces: exporters.otlpHttp({ endpoint: \"https://archive.example.com\" }) }",
});

export const kafkaGroupShared: ModelRule = {
  name: "kafka-group-shared",
  summary: "different collectors that read in one consumer group",
  severity: "error",
  why: "A group shares the partitions among its members, so each of the collectors gets a part of the data and none gets all of it.",
  good: [{ config: second("archive") }],
  bad: [{ config: second("consumer"), finds: ['Collectors "consumer" and "archive" read "kafka" in one group, "consumer".'] }],
  sees: "model",
  check(model, report) {
    for (const queue of queuesOf(model)) {
      const groups = new Map<string, Use[]>();
      for (const use of readersOf(model, queue.name)) {
        const group = textAt(use.component, "group_id");
        if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), use]);
      }
      for (const [group, uses] of groups) {
        const names = [...new Set(uses.map(({ collector }) => collector.name))];
        const last = uses.at(-1);
        if (names.length < 2 || last === undefined) continue;
        report({ at: optionPath(last.component, "group_id"), message: `Collectors ${quoted(names)} read "${queue.name}" in one group, "${group}".`, fix: "Leave group_id out: it is the collector's name." });
      }
    }
  },
};
