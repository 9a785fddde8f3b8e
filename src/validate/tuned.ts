// `exporter(to, options)` and `receiver(from, options)`: what they are of, and the options of the component that leads there.
import { ingestOf } from "../collector/ingest.js";
import { newestCollector } from "../collector/version.js";
import type { Path } from "../diagnostics/diagnostic.js";
import { isCollector } from "../stack/collector.js";
import { isComponent } from "../stack/component.js";
import { isTuned, type Tuned } from "../stack/kafka.js";
import { isPlainNode } from "../stack/node.js";
import { finishing } from "./advice.js";
import { entryOf, ottl } from "./component.js";
import { checkOptions } from "./component-options/check-options.js";
import { checkExpansions } from "./expansions.js";
import { checkNaming } from "./naming.js";
import { shown } from "./shown.js";
import type { Context } from "./validate.js";

export function checkTuned(tuned: Tuned, at: Path, { log, stack }: Context): void {
  checkNaming(tuned, `${tuned.direction}()`, at, log);
  if (!isOfNode(tuned)) {
    const [does, wanted] = tuned.direction === "receiver" ? ["reads from", "a queue: kafka() or externalKafka()"] : ["sends to", "a store, a queue or a collector"];
    log.error("validate/wrong-reference", [...at, "to"], { on: "use", message: `${tuned.direction}() has ${shown(tuned.to)} for what it ${does}.`, why: `Expected ${wanted}.`, fix: fixOf(tuned) });
    return;
  }
  const type = typeOf(tuned.to);
  const entry = type === undefined ? undefined : entryOf(tuned.direction, type);
  if (entry === undefined) return;
  checkExpansions(tuned.options, [...at, "options"], log);
  checkOptions({ entry, at: [...at, "options"], log, version: stack.collectorVersion ?? newestCollector, derived: Object.keys(entry.options), ottl }, tuned.options);
}

/** Whether it is of something of the stack that its direction leads to. */
export function isOfNode({ to, direction }: Tuned): boolean {
  if (direction === "exporter" && isCollector(to)) return true;
  return isPlainNode(to) && !isComponent(to) && (to.kind === "queue" || (direction === "exporter" && to.kind === "backend"));
}

function fixOf({ to, direction }: Tuned): string {
  const unfinished = finishing(to);
  if (unfinished !== undefined) return unfinished;
  if (isComponent(to)) return "A component takes its options in its own call: leave this one out.";
  if (isTuned(to)) return "Write all options in one call.";
  return `What it is of stands first, and its options second: ${direction === "receiver" ? "receiver(queue, { ... })" : "exporter(traces, { ... })"}.`;
}

function typeOf(to: object): string | undefined {
  if (isCollector(to)) return "otlp_grpc";
  if (!isPlainNode(to)) return undefined;
  return to.kind === "queue" ? "kafka" : ingestOf(to.type)?.exporter;
}
