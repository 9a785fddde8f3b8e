// A build from the same input as an earlier one, whose output is gone or changed: what that one made is written again, and nothing is compiled.
import { createDiagnostics } from "../diagnostics/diagnostic.js";
import { type Call, keyOf } from "../start/key.js";
import { type BuildRecord, recall } from "../start/record.js";
import type { Said } from "../start/unchanged.js";
import { lockName } from "../write/lock.js";
import { isCurrent } from "../write/plan.js";
import { type Job, type Planned, planOutputs, writeOutputs } from "./outputs.js";
import { summarise } from "./summary.js";

/** Undefined where there is more to say than an earlier build knew: that needs the config read. */
export function rewrite(cache: string, call: Call): Said | undefined {
  const key = keyOf(call);
  const record = key === undefined ? undefined : recall(cache, key, call.environment);
  if (record === undefined) return undefined;
  const log = createDiagnostics();
  const isChecking = call.args.includes("--check");
  const job: Job = { outputs: record.folders.map(outputOf), folder: record.project, out: record.output, force: false };
  const planned = isChecking ? planOutputs(job, log) : writeOutputs(job, log, { isWanted: isFresh });
  if (log.all.length > 0 || !isFresh(planned)) return undefined;
  const lines: string[] = [];
  if (record.hasSummary) summarise(planned, isChecking, { err: (text) => void lines.push(text) });
  return { out: record.out, err: record.err + lines.join(""), code: isChecking && planned.some(({ plan }) => !isCurrent(plan)) ? 1 : 0 };
}

/** What stands there and would be replaced may have something to say of the change: that needs the rules. */
function isFresh(planned: readonly Planned[]): boolean {
  return planned.length > 0 && planned.every(({ plan }) => plan.files.every(({ state }) => state === "create" || state === "unchanged"));
}

function outputOf({ name, target, environment, collectorVersion, files }: BuildRecord["folders"][number]): Job["outputs"][number] {
  const texts = files.map(({ path, isExecutable, content }) => ({ path, documents: Buffer.from(content.buffer, content.byteOffset, content.length).toString("utf8"), origin: [], executable: isExecutable }));
  const lock = texts.find(({ path }) => path === lockName)?.documents ?? "";
  return { folder: name, target, environment, collectorVersion, lock, artifacts: texts.filter(({ path }) => path !== lockName) };
}
