import { signals, type Signal } from "../../stack/brands.js";
import { exportersOf, receiversOf } from "../../model/flow.js";
import type { Model } from "../../model/model.js";
import { queuesOf, readersOf, type Use, writersOf } from "../arithmetic/kafka.js";
import { quoted } from "../arithmetic/numbers.js";
import { queued } from "../example.js";
import type { ModelRule } from "../rule.js";

const declared = 'load: { traces: "1k/s", logs: "1k/s" },';

export const queueReadAndWritten: ModelRule = {
  name: "queue-read-and-written",
  summary: "a queue of the stack that is written and never read, or read and never written",
  severity: "warning",
  why: "Kafka deletes what nobody has read when its retention ends; and who reads what nobody writes waits for ever.",
  good: [{ config: queued({ stack: 'load: { traces: "1k/s" },' }) }],
  bad: [{ config: queued({ stack: declared }), finds: ['No collector reads the logs that "gateway" writes to "kafka".'] }],
  sees: "model",
  check(model, report) {
    for (const queue of queuesOf(model).filter(({ isExternal }) => !isExternal)) {
      const [writers, readers] = [writersOf(model, queue.name), readersOf(model, queue.name)];
      const [written, read] = [signals.filter((signal) => writes(writers, signal)), signals.filter((signal) => reads(readers, signal))];
      const unread = readers.length === 0 ? written : written.filter((signal) => !read.includes(signal) && model.load[signal] !== null);
      const unwritten = read.filter((signal) => !written.includes(signal));
      if (unread.length > 0) report({ at: queue.origin, message: `No collector reads the ${listed(unread)} that ${namesOf(writers)} ${verb("write", writers)} to "${queue.name}".`, fix: `Read them: consumer({ from: queue, to: { ${unread.join(", ")} } }), or write them elsewhere.` });
      if (unwritten.length > 0) report({ at: queue.origin, message: `No collector writes the ${listed(unwritten)} that ${namesOf(readers)} ${verb("read", readers)} from "${queue.name}".`, fix: "Write them: gateway({ to: queue }), or read them elsewhere." });
    }
  },
};

function writes(uses: readonly Use[], signal: Signal): boolean {
  return uses.some(({ collector, component }) => exportersOf(collector, signal).includes(component));
}

function reads(uses: readonly Use[], signal: Signal): boolean {
  return uses.some(({ collector, component }) => receiversOf(collector, signal).includes(component));
}

function namesOf(uses: readonly Use[]): string {
  return quoted([...new Set(uses.map(({ collector }) => collector.name))]);
}

function verb(word: string, uses: readonly Use[]): string {
  return new Set(uses.map(({ collector }) => collector.name)).size === 1 ? `${word}s` : word;
}

function listed(some: readonly (keyof Model["load"])[]): string {
  return some.length < 2 ? some.join("") : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}
