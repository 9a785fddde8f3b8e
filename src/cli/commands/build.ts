import type { Compiled } from "../../compile.js";
import { createDiagnostics, type Diagnostics } from "../../diagnostics/diagnostic.js";
import { reportLeftOver } from "../../write/left-over.js";
import { isCurrent } from "../../write/plan.js";
import { baselineOption } from "../baseline.js";
import { summarise } from "../summary.js";
import { type Command, type Parsed, parse } from "../command.js";
import type { Project } from "../project.js";
import { type Job, jobOf, outOption, planOutputs, writeOutputs } from "../outputs.js";
import { keep, listening } from "../recorded.js";
import { formatOf, formatOption, report } from "../report.js";

/** Load, validate, lower, lint, emit, check, write. */
export const build: Command = {
  name: "build", summary: "writes the stack's files", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to build (all of the stack)" },
    { name: "env", value: "E", help: "environment to build (all)" },
    outOption,
    { name: "check", help: "writes nothing; exits with 1 where the files on disk are not what would be written" },
    { name: "watch", help: "builds again whenever the config or what it imports is saved" },
    { name: "emit-model", help: "prints the intermediate model as JSON on stdout, and writes nothing" },
    { name: "force", help: "overwrites files that were edited by hand, or that are not otelc's" },
    baselineOption, formatOption,
  ],
  example: "otelc build --target compose --check",
  async run(args, context) {
    const parsed = parse(build, args, 1);
    const format = formatOf(parsed);
    if (parsed.flag("watch")) return (await import("../watch.js")).watch(parsed, context);
    const { openProject } = await import("../project.js");
    const project = await openProject(parsed, context);
    const job = jobOf(project, parsed);
    const { compiled, folder, config } = project;
    const log = createDiagnostics();
    const isChecking = parsed.flag("check");
    const isModel = parsed.flag("emit-model") && compiled !== undefined && compiled.outputs.length > 0;
    if (isModel) context.out(modelText(compiled));
    const planned = isModel ? [] : isChecking ? planOutputs(job, log) : writeOutputs(job, log);
    if (!isModel) sayLeftOver(project, job, parsed, log);
    const own = listening(context);
    if (planned.some(({ plan }) => !isCurrent(plan))) await (await import("../changes.js")).lintChanges(planned, compiled?.outputs ?? [], project.severities, log);
    const diagnostics = await project.located(log.all);
    if (!isModel || format === "pretty") await report(diagnostics, { format, folder, config, context: own.context });
    if (format === "pretty") summarise(planned, isChecking, context);
    // What is said of a change is said of it alone.
    const isLasting = log.all.length === 0 && diagnostics.every(({ severity }) => severity !== "error");
    if (isLasting) keep({ project, args: ["build", ...args], context, said: { ...own.said(), hasSummary: format === "pretty", code: 0 }, written: { job, planned } });
    return exitCode(compiled === undefined, diagnostics, isChecking && planned.some(({ plan }) => !isCurrent(plan)));
  },
};

/** Only a build of everything knows what is too much. */
function sayLeftOver({ compiled }: Project, { out, outputs }: Job, parsed: Parsed, log: Diagnostics): void {
  const [model] = compiled?.models ?? [];
  if (model === undefined || outputs.length === 0 || parsed.value("target") !== undefined || parsed.value("env") !== undefined) return;
  reportLeftOver({ out, stack: model.name, folders: outputs.map(({ folder }) => folder), severity: parsed.flag("check") ? "error" : "warning", origin: [...model.origin, "targets"] }, log);
}

/** One model, or a list of one an environment. */
function modelText({ models }: Compiled): string {
  return `${JSON.stringify(models.length === 1 ? models[0] : models, null, 2)}\n`;
}

const couldNotRun = /^(?:load|write)\/(?!edited|foreign|left-over)/;

function exitCode(isUnloaded: boolean, findings: readonly { readonly code: string; readonly severity: string }[], isStale: boolean): number {
  const errors = findings.filter((finding) => finding.severity === "error");
  if (isUnloaded || errors.some((finding) => couldNotRun.test(finding.code))) return 2;
  return errors.length > 0 || isStale ? 1 : 0;
}
