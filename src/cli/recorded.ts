// Keeps a build, so that the next one from the same input need not compile anything.
import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { keyOf } from "../start/key.js";
import { besideOf, type BuildRecord, importable, remember } from "../start/record.js";
import type { Context } from "./command.js";
import type { Job, Planned } from "./outputs.js";
import type { Project } from "./project.js";

export interface Build {
  readonly project: Project;
  readonly job: Job;
  readonly planned: readonly Planned[];
  readonly args: readonly string[];
  readonly context: Context;
  readonly said: Pick<BuildRecord, "out" | "err" | "hasSummary">;
}

/** Only what went well, and was made from nothing that could change unseen. */
export function keep({ project, job, planned, args, context, said }: Build): void {
  const key = keyOf({ ...context, args: ["build", ...args] });
  const { basis, compiled } = project;
  const isWhole = planned.length > 0 && planned.every(({ plan }) => plan.files.every(({ state }) => state !== "edited" && state !== "foreign"));
  if (key === undefined || context.cache === undefined || basis === undefined || compiled === undefined || !isWhole) return;
  const inputs = [...new Set(basis.files)].map((path) => ({ path, content: readFileSync(path) }));
  remember(context.cache, {
    ...said, key, inputs, absent: basis.absent, listings: basis.folders.map((folder) => ({ folder, names: importable(folder) })),
    environment: Object.fromEntries(basis.environment.map((name) => [name, context.environment[name] ?? null])),
    folders: planned.map(folderOf), beside: besideOf({ output: job.out, folders: planned }), project: project.folder, output: job.out,
  });
}

function folderOf({ name, output, plan }: Planned): BuildRecord["folders"][number] {
  const { target, environment, collectorVersion } = output;
  const files = plan.files.flatMap(({ path, after, isExecutable }) => (after === undefined ? [] : [{ path, isExecutable, content: Buffer.from(after) }]));
  return { name, target, environment, collectorVersion, folder: join(realOf(dirname(plan.folder)), basename(plan.folder)), files };
}

/** The folder above the output may not be there yet. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
