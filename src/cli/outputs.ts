// Plans of every output folder, below `out/` or what --out names.
import { join, resolve } from "node:path";
import type { Compiled } from "../compile.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { mayWrite } from "../write/guard.js";
import { plan, type Plan } from "../write/plan.js";
import { recover } from "../write/write.js";
import type { Parsed } from "./command.js";
import type { Project } from "./project.js";
import { version } from "./version.js";

export interface Planned { readonly name: string; readonly plan: Plan }

export function outFolder(project: Project, parsed: Parsed): string {
  return resolve(project.folder, parsed.value("out") ?? "out");
}

export function planOutputs(project: Project, compiled: Compiled, parsed: Parsed, log: Diagnostics): readonly Planned[] {
  const out = outFolder(project, parsed);
  if (compiled.outputs.length === 0 || !mayWrite(out, project.folder, [], log)) return [];
  return compiled.outputs.map((output) => {
    const folder = join(out, output.folder);
    recover(folder);
    const options = { folder, artifacts: output.artifacts, otelcVersion: version(), collectorVersion: output.collectorVersion, force: parsed.flag("force"), origin: [] };
    return { name: output.folder, plan: plan(options, log) };
  });
}
