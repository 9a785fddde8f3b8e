// Plans of every output folder, below `out/` or what --out names; and writing them, one build at a time.
import { join, resolve } from "node:path";
import type { Output } from "../compile.js";
import { createDiagnostics, type Diagnostics } from "../diagnostics/diagnostic.js";
import { exclusively } from "../write/guard.js";
import { type Keeper, keepWhole } from "../write/keeper.js";
import { plan, type Plan } from "../write/plan.js";
import { mayReplace, mayWrite, reportDisk } from "../write/refusal.js";
import type { Spare } from "../write/spare.js";
import { isUnsettled, settle, swapOf, sweep, write } from "../write/write.js";
import { type Option, type Parsed, Usage } from "./command.js";
import type { Project } from "./project.js";
import { version } from "./version.js";

export const outOption: Option = { name: "out", value: "DIR", help: "output folder, below the config's (out)" };

/** The output of one target, compiled now, or by an earlier build: then with the lock that it wrote. */
export type Written = Omit<Output, "facts"> & ({ readonly facts: object; readonly lock?: undefined } | { readonly facts?: undefined; readonly lock: string });

export interface Planned { readonly name: string; readonly output: Written; readonly plan: Plan }

/** What is to be written where. */
export interface Job {
  readonly outputs: readonly Written[];
  /** Folder of the config: nothing is written outside it. */
  readonly folder: string;
  /** Folder of the output, absolute. */
  readonly out: string;
  readonly force: boolean;
}

export function jobOf({ compiled, folder }: Project, parsed: Parsed): Job {
  const name = parsed.value("out") ?? "out";
  if (name === "") throw new Usage("--out takes a folder.");
  return { outputs: compiled?.outputs ?? [], folder, out: resolve(folder, name), force: parsed.flag("force") };
}

/** What a build would do: for --check and diff. */
export function planOutputs(job: Job, log: Diagnostics): readonly Planned[] {
  return allowed(job, log, () => {
    // A build that was killed may have left a folder under another name; nothing else is touched here.
    if (job.outputs.some((output) => isUnsettled(join(job.out, output.folder)))) exclusively(job.out, [], log, () => settleAll(job));
    return plansOf(job, log);
  });
}

export interface Writing {
  /** Asked before anything is written. @default yes */
  readonly isWanted?: (planned: readonly Planned[]) => boolean;
  /** @default a shell for this one write */
  readonly keeper?: Keeper;
  /** From which the write begins. What is replaced is then left for sweepOutputs(). @default none, and swept at once */
  readonly spare?: Spare;
}

/** Plans and writes under the lock, so that what is planned is what is on disk when it is written. Nothing is written where anything is refused. */
export function writeOutputs(job: Job, log: Diagnostics, { isWanted = () => true, keeper = keepWhole, spare }: Writing = {}): readonly Planned[] {
  return allowed(job, log, () => exclusively(job.out, [], log, () => {
    settleAll(job);
    const planned = plansOf(job, log);
    if (log.all.some((diagnostic) => refusals.test(diagnostic.code)) || !isWanted(planned)) return [];
    const release = keeper(planned.flatMap(({ plan: each }) => swapOf(each)));
    try {
      for (const each of planned) write(each.plan, spare);
    } finally {
      release();
      if (spare === undefined) for (const each of planned) sweep(each.plan.folder);
    }
    return planned;
  }) ?? []);
}

/** Deletes what writeOutputs() left, or keeps it for the next write. What cannot be deleted is no fault of the write, and is deleted by the next one. */
export function sweepOutputs(job: Job, planned: readonly Planned[], spare: Spare): void {
  allowed(job, createDiagnostics(), () => exclusively(job.out, [], createDiagnostics(), () => {
    for (const each of planned) sweep(each.plan.folder, spare);
    return planned;
  }) ?? []);
}

/** Findings after which nothing is written at all; what was edited by hand or is not otelc's is merely kept. */
const refusals = /^write\/(?!edited$|foreign$)/;

function allowed({ outputs, folder, out }: Job, log: Diagnostics, work: () => readonly Planned[]): readonly Planned[] {
  if (outputs.length === 0) return [];
  try {
    const isAllowed = mayWrite(out, folder, [], log) && outputs.every((output) => mayReplace(join(out, output.folder), folder, [], log));
    return isAllowed ? work() : [];
  } catch (error) {
    if (!reportDisk(error, out, [], log)) throw error;
    return [];
  }
}

function settleAll({ outputs, out }: Job): void {
  for (const output of outputs) settle(join(out, output.folder));
}

function plansOf({ outputs, out, force }: Job, log: Diagnostics): readonly Planned[] {
  return outputs.map((output) => {
    const { folder, artifacts, facts, lock, collectorVersion } = output;
    const options = { folder: join(out, folder), artifacts, facts, lock, otelcVersion: version(), collectorVersion, force, hasModes: process.platform !== "win32", origin: [] };
    return { name: folder, output, plan: plan(options, log) };
  });
}
