import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { unifiedDiff } from "../../write/diff.js";
import { isCurrent } from "../../write/plan.js";
import { type Command, parse } from "../command.js";
import { planOutputs } from "../outputs.js";
import { openProject } from "../project.js";
import { report } from "../report.js";

/** What a build would change. */
export const diff: Command = {
  name: "diff", summary: "shows what a build would change, as a unified diff", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to compare (all of the stack)" },
    { name: "env", value: "E", help: "environment to compare (all)" },
    { name: "out", value: "DIR", help: "output folder, below the config's (out)" },
    { name: "exit-zero", help: "exits with 0 where there are differences" },
  ],
  example: "otelc diff --target compose",
  async run(args, context) {
    const parsed = parse(diff, args, 1);
    const project = await openProject(parsed, context);
    const log = createDiagnostics();
    const plans = project.compiled === undefined ? [] : planOutputs(project, project.compiled, parsed, log);
    for (const { name, plan } of plans) context.out(await unifiedDiff(plan, name));
    const diagnostics = await project.located([...(project.compiled?.diagnostics ?? []), ...log.all.filter((diagnostic) => !/^write\/(?:edited|foreign)$/.test(diagnostic.code))]);
    report(diagnostics, undefined, project.folder, context);
    if (project.compiled === undefined || diagnostics.some((diagnostic) => diagnostic.severity === "error")) return 2;
    return plans.every(({ plan }) => isCurrent(plan)) || parsed.flag("exit-zero") ? 0 : 1;
  },
};
