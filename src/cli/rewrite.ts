// A build from the same input as an earlier one, whose output is gone or changed: what that one made is written again, and nothing is compiled.
import { createDiagnostics } from "../diagnostics/diagnostic.js";
import { type Call, keyOf } from "../start/key.js";
import { type BuildRecord, recall } from "../start/record.js";
import type { Said } from "../start/unchanged.js";
import { lockName } from "../write/lock.js";
import { isCurrent } from "../write/plan.js";
import { type Job, planOutputs, writeOutputs } from "./outputs.js";
import { summarise } from "./summary.js";

export interface Rewritten extends Said { readonly code: number }

/** Undefined where there is more to say than an earlier build knew: that needs the config read. */
export function rewrite(cache: string, call: Call): Rewritten | undefined {
  const key = keyOf(call);
  const record = key === undefined ? undefined : recall(cache, key, call.environment);
  if (record === undefined) return undefined;
  const log = createDiagnostics();
  const isChecking = call.args.includes("--check");
  const job: Job = { outputs: record.folders.map(outputOf), folder: record.project, out: record.output, force: false };
  const planned = (isChecking ? planOutputs : writeOutputs)(job, log);
  if (log.all.length > 0) return undefined;
  const lines: string[] = [];
  if (record.hasSummary) summarise(planned, isChecking, { err: (text) => void lines.push(text) });
  return { out: record.out, err: record.err + lines.join(""), code: isChecking && planned.some(({ plan }) => !isCurrent(plan)) ? 1 : 0 };
}

function outputOf({ name, target, environment, collectorVersion, images, facts, files }: BuildRecord["folders"][number]): Job["outputs"][number] {
  const artifacts = files.filter(({ path }) => path !== lockName).map(({ path, isExecutable, content }) => ({ path, documents: Buffer.from(content).toString("utf8"), origin: [], executable: isExecutable }));
  return { folder: name, target, environment, collectorVersion, images, facts, artifacts };
}
