// Keeps a build or a lint, so that the next one from the same input need not compile anything.
import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { keyOf } from "../start/key.js";
import { besideOf, type BuildRecord, importable, remember } from "../start/record.js";
import type { Context } from "./command.js";
import type { Job, Planned } from "./outputs.js";
import type { Project } from "./project.js";

export interface Run {
  readonly project: Project;
  /** The command and its arguments. */
  readonly args: readonly string[];
  readonly context: Context;
  readonly said: Pick<BuildRecord, "out" | "err" | "hasSummary" | "code">;
  /** @default nothing: the run only said something */
  readonly written?: { readonly job: Job; readonly planned: readonly Planned[] };
}

/** Only what was made from nothing that could change unseen, and is written as it was meant. */
export function keep({ project, args, context, said, written }: Run): void {
  const key = keyOf({ ...context, args });
  const { basis, compiled } = project;
  const planned = written?.planned ?? [];
  const isWhole = written === undefined || (planned.length > 0 && planned.every(({ plan }) => plan.files.every(({ state }) => state !== "edited" && state !== "foreign")));
  if (key === undefined || context.cache === undefined || basis === undefined || compiled === undefined || !isWhole) return;
  const inputs = [...new Set(basis.files)].map((path) => ({ path, content: readFileSync(path) }));
  remember(context.cache, {
    ...said, key, inputs, absent: basis.absent, listings: basis.folders.map((folder) => ({ folder, names: importable(folder) })),
    environment: Object.fromEntries(basis.environment.map((name) => [name, context.environment[name] ?? null])),
    folders: planned.map(folderOf), beside: written === undefined ? [] : besideOf({ output: written.job.out, folders: planned }), project: project.folder, output: written?.job.out ?? "",
  });
}

/** A context that also keeps what is said in it. */
export function listening(context: Context): { readonly context: Context; said(): { readonly out: string; readonly err: string } } {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    context: { ...context, out: (text) => context.out((out.push(text), text)), err: (text) => context.err((err.push(text), text)) },
    said: () => ({ out: out.join(""), err: err.join("") }),
  };
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
