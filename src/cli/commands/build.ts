import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { exclusively, reportDisk } from "../../write/guard.js";
import { isCurrent, type State } from "../../write/plan.js";
import { write } from "../../write/write.js";
import { type Command, type Context, parse } from "../command.js";
import { outFolder, type Planned, planOutputs } from "../outputs.js";
import { openProject } from "../project.js";
import { checkFormat, formatOption, report } from "../report.js";

/** Load, validate, lower, lint, emit, check, write. */
export const build: Command = {
  name: "build", summary: "writes the stack's files", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to build (all of the stack)" },
    { name: "env", value: "E", help: "environment to build (all)" },
    { name: "out", value: "DIR", help: "output folder, below the config's (out)" },
    { name: "check", help: "writes nothing; exits with 1 where the files on disk are not what would be written" },
    { name: "emit-model", help: "prints the intermediate model as JSON on stdout, and writes nothing" },
    { name: "force", help: "overwrites files that were edited by hand" },
    formatOption,
  ],
  example: "otelc build --target compose --check",
  async run(args, context) {
    const parsed = parse(build, args, 1);
    checkFormat(parsed.value("format"));
    const project = await openProject(parsed, context);
    const log = createDiagnostics();
    const { compiled } = project;
    if (parsed.flag("emit-model") && compiled !== undefined && !compiled.diagnostics.some((diagnostic) => diagnostic.severity === "error")) {
      const models = compiled.models.length === 1 ? compiled.models[0] : compiled.models;
      context.out(`${JSON.stringify(models, null, 2)}\n`);
      return 0;
    }
    const outputs = compiled === undefined ? [] : planAndWrite();
    const diagnostics = await project.located([...(compiled?.diagnostics ?? []), ...log.all]);
    report(diagnostics, parsed.value("format"), project.folder, context);
    if (parsed.value("format") !== "json") summarise(outputs, parsed.flag("check"), context);
    return exitCode(compiled === undefined, diagnostics.map(({ code, severity }) => ({ code, severity })), outputs, parsed.flag("check"));

    function planAndWrite(): readonly Planned[] {
      const out = outFolder(project, parsed);
      try {
        if (parsed.flag("check")) return compiled === undefined ? [] : planOutputs(project, compiled, parsed, log);
        return writeAll(out) ?? [];
      } catch (error) {
        if (!reportDisk(error, out, [], log)) throw error;
        return [];
      }
    }

    function writeAll(out: string): readonly Planned[] | undefined {
      if (compiled === undefined || compiled.outputs.length === 0) return [];
      const before = planOutputs(project, compiled, parsed, log);
      if (log.all.some((diagnostic) => refusals.test(diagnostic.code))) return [];
      if (before.every(({ plan }) => isCurrent(plan))) return before;
      return exclusively(out, [], log, () => {
        for (const { plan } of before) write(plan);
        return before;
      });
    }
  },
};

/** Findings after which nothing is written at all. */
const refusals = /^write\/(?:outside|not-a-folder|path-collision|lock-unreadable|lock-newer)$/;

const couldNotRun = /^(?:load|write)\/(?!edited|foreign)/;

function exitCode(isUnloaded: boolean, findings: readonly { readonly code: string; readonly severity: string }[], outputs: readonly Planned[], isChecking: boolean): number {
  const errors = findings.filter((finding) => finding.severity === "error");
  if (isUnloaded || errors.some((finding) => couldNotRun.test(finding.code))) return 2;
  if (errors.length > 0) return 1;
  return isChecking && outputs.some(({ plan }) => !isCurrent(plan)) ? 1 : 0;
}

const verbs: readonly (readonly [State, string, string])[] = [["create", "created", "missing"], ["update", "updated", "stale"], ["remove", "removed", "extra"], ["edited", "kept, edited by hand", "edited by hand"], ["foreign", "kept, not otelc's", "not otelc's"], ["unchanged", "unchanged", "current"]];

function summarise(outputs: readonly Planned[], isChecking: boolean, context: Context): void {
  for (const { name, plan } of outputs) {
    const counts = verbs.map(([state, done, found]) => [plan.files.filter((file) => file.state === state).length, isChecking ? found : done] as const).filter(([count]) => count > 0);
    context.err(`${name}: ${counts.map(([count, verb]) => `${count} ${verb}`).join(", ")}\n`);
    if (isChecking) for (const file of plan.files.filter((each) => each.state !== "unchanged")) context.err(`  ${verbs.find(([state]) => state === file.state)?.[2] ?? file.state}: ${file.path}\n`);
  }
}
