import type { Located } from "../../diagnostics/located.js";
import { isFixable } from "../../lint/fix/fix.js";
import { baselineOption, canWait, defaultBaseline, writeBaseline } from "../baseline.js";
import { type Command, type Context, parse, Usage } from "../command.js";
import type { Project } from "../project.js";
import { keep, listening } from "../recorded.js";
import { formatOf, formatOption, report } from "../report.js";

/** Every finding; nothing is written but what is asked for. */
export const lint: Command = {
  name: "lint", summary: "says everything there is to say about the stack, and writes no output", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to look at (all of the stack)" },
    { name: "env", value: "E", help: "environment to look at (all)" },
    { name: "max-warnings", value: "N", help: "exits with 1 where there are more warnings than this (any number is fine)" },
    { name: "fix", help: "mends what needs no thought: renamed components and keys, missing memory limiters, useless suppressions" },
    { name: "fix-dry-run", help: "shows as a diff what the first pass of --fix would change" },
    baselineOption,
    { name: "update-baseline", help: `writes every finding into the baseline (${defaultBaseline}), to be mended later` },
    formatOption,
  ],
  example: "otelc lint --max-warnings 0",
  async run(args, called) {
    const { context, said } = listening(called);
    const parsed = parse(lint, args, 1);
    const format = formatOf(parsed);
    const most = parsed.value("max-warnings");
    if (parsed.flag("fix-dry-run") && format !== "pretty") throw new Usage("--fix-dry-run prints a diff on stdout, where --format prints findings: ask for one of them.");
    if (most !== undefined && !/^\d+$/.test(most)) throw new Usage(`--max-warnings takes a number, not "${most}".`);
    const { openProject } = await import("../project.js");
    const open = (): Promise<Project> => openProject(parsed, context);
    const project = parsed.flag("fix") && !parsed.flag("fix-dry-run") ? await (await import("../fix-files.js")).fixFiles(open, context) : await open();
    if (parsed.flag("fix-dry-run")) context.out(await (await import("../fix-files.js")).showFixes(project));
    const findings = await project.located();
    const isUpdating = parsed.flag("update-baseline") && project.compiled !== undefined;
    const diagnostics = isUpdating ? findings.filter((finding) => !canWait(finding)) : findings;
    await report(diagnostics, { format, folder: project.folder, config: project.config, context });
    const fixable = findings.filter(isFixable).length;
    if (format === "pretty" && fixable > 0 && !parsed.flag("fix")) context.err(`${fixable} of them may be mended by otelc lint --fix\n`);
    const mended = format === "pretty" ? await project.mended() : 0;
    if (mended > 0) context.err(`${mended} finding${mended === 1 ? "" : "s"} of ${parsed.value("baseline") ?? defaultBaseline} ${mended === 1 ? "is" : "are"} mended. Take ${mended === 1 ? "it" : "them"} out: otelc lint --update-baseline --baseline ${parsed.value("baseline") ?? defaultBaseline}\n`);
    if (project.compiled === undefined) return 2;
    if (isUpdating) updateBaseline(findings, parsed.value("baseline") ?? defaultBaseline, context);
    const code = exitCode(diagnostics, most === undefined ? undefined : Number(most));
    keep({ project, args: ["lint", ...args], context, said: { ...said(), hasSummary: false, code } });
    return code;
  },
};

function exitCode(findings: readonly Located[], mostWarnings = Infinity): number {
  const isTooMuch = findings.filter(({ severity }) => severity === "warning").length > mostWarnings;
  return isTooMuch || findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function updateBaseline(findings: readonly Located[], name: string, context: Context): void {
  const count = writeBaseline(findings, name, context.cwd);
  context.err(`${name}: ${count} finding${count === 1 ? "" : "s"} to be mended later. Say nothing of ${count === 1 ? "it" : "them"}: otelc lint --baseline ${name}\n`);
}
