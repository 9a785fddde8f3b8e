import type { Compiled } from "../../compile.js";
import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { isCurrent } from "../../write/plan.js";
import { baselineOption } from "../baseline.js";
import { summarise } from "../summary.js";
import { type Command, type Context, parse } from "../command.js";
import { jobOf, outOption, planOutputs, writeOutputs } from "../outputs.js";
import { keep } from "../recorded.js";
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
    const own = listening(context);
    if (planned.some(({ plan }) => !isCurrent(plan))) await (await import("../changes.js")).lintChanges(planned, compiled?.outputs ?? [], project.severities, log);
    const diagnostics = await project.located(log.all);
    if (!isModel || format === "pretty") await report(diagnostics, { format, folder, config, context: own.context });
    if (format === "pretty") summarise(planned, isChecking, context);
    // What is said of a change is said of it alone.
    const isLasting = log.all.length === 0 && diagnostics.every(({ severity }) => severity !== "error");
    if (isLasting) keep({ project, job, planned, args, context, said: { ...own.said(), hasSummary: format === "pretty" } });
    return exitCode(compiled === undefined, diagnostics, isChecking && planned.some(({ plan }) => !isCurrent(plan)));
  },
};

/** A context that also keeps what is said in it. */
function listening(context: Context): { readonly context: Context; said(): { readonly out: string; readonly err: string } } {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    context: { ...context, out: (text) => context.out((out.push(text), text)), err: (text) => context.err((err.push(text), text)) },
    said: () => ({ out: out.join(""), err: err.join("") }),
  };
}

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
