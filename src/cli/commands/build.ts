import type { Compiled } from "../../compile.js";
import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { isCurrent, type State } from "../../write/plan.js";
import { baselineOption } from "../baseline.js";
import { type Command, type Context, parse } from "../command.js";
import { outOption, type Planned, planOutputs, writeOutputs } from "../outputs.js";
import { formatOf, formatOption, report } from "../report.js";

/** Load, validate, lower, lint, emit, check, write. */
export const build: Command = {
  name: "build", summary: "writes the stack's files", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to build (all of the stack)" },
    { name: "env", value: "E", help: "environment to build (all)" },
    outOption,
    { name: "check", help: "writes nothing; exits with 1 where the files on disk are not what would be written" },
    { name: "emit-model", help: "prints the intermediate model as JSON on stdout, and writes nothing" },
    { name: "force", help: "overwrites files that were edited by hand, or that are not otelc's" },
    baselineOption, formatOption,
  ],
  example: "otelc build --target compose --check",
  async run(args, context) {
    const parsed = parse(build, args, 1);
    const format = formatOf(parsed);
    const { openProject } = await import("../project.js");
    const project = await openProject(parsed, context);
    const { compiled, folder, config } = project;
    const log = createDiagnostics();
    const isChecking = parsed.flag("check");
    const isModel = parsed.flag("emit-model") && compiled !== undefined && compiled.outputs.length > 0;
    if (isModel) context.out(modelText(compiled));
    const planned = isModel ? [] : (isChecking ? planOutputs : writeOutputs)(project, parsed, log);
    if (planned.some(({ plan }) => !isCurrent(plan))) await (await import("../changes.js")).lintChanges(planned, compiled?.outputs ?? [], project.severities, log);
    const diagnostics = await project.located(log.all);
    if (!isModel || format === "pretty") await report(diagnostics, { format, folder, config, context });
    if (format === "pretty") summarise(planned, isChecking, context);
    return exitCode(compiled === undefined, diagnostics, isChecking && planned.some(({ plan }) => !isCurrent(plan)));
  },
};

/** One model, or a list of one an environment. */
function modelText({ models }: Compiled): string {
  return `${JSON.stringify(models.length === 1 ? models[0] : models, null, 2)}\n`;
}

const couldNotRun = /^(?:load|write)\/(?!edited|foreign)/;

function exitCode(isUnloaded: boolean, findings: readonly { readonly code: string; readonly severity: string }[], isStale: boolean): number {
  const errors = findings.filter((finding) => finding.severity === "error");
  if (isUnloaded || errors.some((finding) => couldNotRun.test(finding.code))) return 2;
  return errors.length > 0 || isStale ? 1 : 0;
}

const verbs: readonly (readonly [State, string, string])[] = [["create", "created", "missing"], ["update", "updated", "stale"], ["remove", "removed", "extra"], ["edited", "kept, edited by hand", "edited by hand"], ["foreign", "kept, not otelc's", "not otelc's"], ["unchanged", "unchanged", "current"]];

function summarise(outputs: readonly Planned[], isChecking: boolean, context: Context): void {
  for (const { name, plan } of outputs) {
    const counts = verbs.map(([state, done, found]) => [plan.files.filter((file) => file.state === state).length, isChecking ? found : done] as const).filter(([count]) => count > 0);
    if (counts.length > 0) context.err(`${name}: ${counts.map(([count, verb]) => `${count} ${verb}`).join(", ")}\n`);
    if (isChecking) for (const file of plan.files.filter((each) => each.state !== "unchanged")) context.err(`  ${verbs.find(([state]) => state === file.state)?.[2] ?? file.state}: ${file.path}\n`);
  }
}
