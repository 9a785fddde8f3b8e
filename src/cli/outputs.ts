// Plans of every output folder, below `out/` or what --out names; and writing them, one build at a time.
import { join, resolve } from "node:path";
import type { Compiled } from "../compile.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { exclusively } from "../write/guard.js";
import { plan, type Plan } from "../write/plan.js";
import { mayReplace, mayWrite, reportDisk } from "../write/refusal.js";
import { isUnsettled, settle, write } from "../write/write.js";
import { type Option, type Parsed, Usage } from "./command.js";
import type { Project } from "./project.js";
import { version } from "./version.js";

export const outOption: Option = { name: "out", value: "DIR", help: "output folder, below the config's (out)" };

export interface Planned { readonly name: string; readonly plan: Plan }

/** What a build would do: for --check and diff. */
export function planOutputs(project: Project, parsed: Parsed, log: Diagnostics): readonly Planned[] {
  return withOutputs(project, parsed, log, (compiled, out) => {
    // A build that was killed may have left a folder under another name; nothing else is touched here.
    if (compiled.outputs.some((output) => isUnsettled(join(out, output.folder)))) exclusively(out, [], log, () => settleAll(compiled, out));
    return plansOf(compiled, out, parsed, log);
  });
}

/** Plans and writes under the lock, so that what is planned is what is on disk when it is written. Nothing is written where anything is refused. */
export function writeOutputs(project: Project, parsed: Parsed, log: Diagnostics): readonly Planned[] {
  return withOutputs(project, parsed, log, (compiled, out) => exclusively(out, [], log, () => {
    settleAll(compiled, out);
    const planned = plansOf(compiled, out, parsed, log);
    if (log.all.some((diagnostic) => refusals.test(diagnostic.code))) return [];
    for (const each of planned) write(each.plan);
    return planned;
  }) ?? []);
}

/** Findings after which nothing is written at all; what was edited by hand or is not otelc's is merely kept. */
const refusals = /^write\/(?!edited$|foreign$)/;

function withOutputs(project: Project, parsed: Parsed, log: Diagnostics, work: (compiled: Compiled, out: string) => readonly Planned[]): readonly Planned[] {
  const { compiled, folder } = project;
  const name = parsed.value("out") ?? "out";
  if (name === "") throw new Usage("--out takes a folder.");
  const out = resolve(folder, name);
  if (compiled === undefined || compiled.outputs.length === 0) return [];
  try {
    const isAllowed = mayWrite(out, folder, [], log) && compiled.outputs.every((output) => mayReplace(join(out, output.folder), folder, [], log));
    return isAllowed ? work(compiled, out) : [];
  } catch (error) {
    if (!reportDisk(error, out, [], log)) throw error;
    return [];
  }
}

function settleAll(compiled: Compiled, out: string): void {
  for (const output of compiled.outputs) settle(join(out, output.folder));
}

function plansOf(compiled: Compiled, out: string, parsed: Parsed, log: Diagnostics): readonly Planned[] {
  return compiled.outputs.map(({ folder, artifacts, collectorVersion }) => {
    const options = { folder: join(out, folder), artifacts, otelcVersion: version(), collectorVersion, force: parsed.flag("force"), hasModes: process.platform !== "win32", origin: [] };
    return { name: folder, plan: plan(options, log) };
  });
}
