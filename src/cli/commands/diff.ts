import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { isCurrent } from "../../write/plan.js";
import { baselineOption } from "../baseline.js";
import { type Command, parse } from "../command.js";
import { outOption, planOutputs } from "../outputs.js";
import { report } from "../report.js";

/** What a build would change. */
export const diff: Command = {
  name: "diff", summary: "shows what a build would change, as a unified diff", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to compare (all of the stack)" },
    { name: "env", value: "E", help: "environment to compare (all)" },
    outOption, baselineOption,
    { name: "exit-zero", help: "exits with 0 where there are differences" },
  ],
  example: "otelc diff --target compose",
  async run(args, context) {
    const parsed = parse(diff, args, 1);
    const { openProject } = await import("../project.js");
    const project = await openProject(parsed, context);
    const log = createDiagnostics();
    const planned = planOutputs(project, parsed, log);
    const { unifiedDiff } = await import("../../write/diff.js");
    for (const { name, plan } of planned) {
      const text = await unifiedDiff(plan, name);
      context.out(context.isOutColoured ? coloured(text) : text);
    }
    if (planned.length > 0) await (await import("../changes.js")).lintChanges(planned, project.compiled?.outputs ?? [], project.severities, log);
    // That a file was edited by hand is what the diff itself shows.
    const diagnostics = await project.located(log.all.filter((diagnostic) => !/^write\/(?:edited|foreign)$/.test(diagnostic.code)));
    await report(diagnostics, { format: "pretty", folder: project.folder, config: project.config, context });
    if (project.compiled === undefined || diagnostics.some((diagnostic) => diagnostic.severity === "error")) return 2;
    return planned.every(({ plan }) => isCurrent(plan)) || parsed.flag("exit-zero") ? 0 : 1;
  },
};

const colours: readonly (readonly [RegExp, number])[] = [[/^(?:---|\+\+\+) /, 1], [/^@@/, 36], [/^-/, 31], [/^\+/, 32]];

function coloured(text: string): string {
  return text.split("\n").map((line) => {
    const colour = colours.find(([start]) => start.test(line))?.[1];
    return colour === undefined ? line : `\u001b[${colour}m${line}\u001b[0m`;
  }).join("\n");
}
