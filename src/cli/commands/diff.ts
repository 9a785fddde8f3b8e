import { createDiagnostics } from "../../diagnostics/diagnostic.js";
import { isCurrent } from "../../write/plan.js";
import { against, onDisk } from "../against.js";
import { baselineOption } from "../baseline.js";
import { type Command, type Context, type Parsed, parse, Usage } from "../command.js";
import { jobOf, outOption, type Planned, planOutputs } from "../outputs.js";
import { report } from "../report.js";

const formats = ["pretty", "json", "markdown"] as const;

/** What a build would change. */
export const diff: Command = {
  name: "diff", summary: "shows what a build would change, as a unified diff or in words", operands: "[CONFIG]",
  options: [
    { name: "target", value: "T,...", help: "targets to compare (all of the stack)" },
    { name: "env", value: "E", help: "environment to compare (all)" },
    outOption, baselineOption,
    { name: "semantic", help: "in words: what it does to what runs, by workload, with what follows from it" },
    { name: "against", value: "REF|DIR", help: "compares with a commit or a folder of targets, instead of what is on disk" },
    { name: "stat", help: "how much of each file changes, instead of the lines" },
    { name: "format", value: formats.join("|"), help: "how --semantic is printed (pretty)" },
    { name: "exit-zero", help: "exits with 0 where there are differences" },
  ],
  example: "otelc diff --semantic --against origin/main --format markdown",
  async run(args, context) {
    const parsed = parse(diff, args, 1);
    const format = formatOf(parsed);
    const { openProject } = await import("../project.js");
    const project = await openProject(parsed, context);
    const log = createDiagnostics();
    const job = jobOf(project, parsed);
    const planned = planOutputs(job, log);
    const reference = parsed.value("against");
    const before = reference === undefined ? onDisk : against(reference, project.folder, job.out);
    const isSame = parsed.flag("semantic") ? await words(planned, before, format, context) : await lines(planned, before, reference !== undefined, parsed.flag("stat"), context);
    if (planned.length > 0 && reference === undefined) await (await import("../changes.js")).lintChanges(planned, project.compiled?.outputs ?? [], project.severities, log);
    // That a file was edited by hand is what the diff itself shows.
    const diagnostics = await project.located(log.all.filter((diagnostic) => !/^write\/(?:edited|foreign)$/.test(diagnostic.code)));
    await report(diagnostics, { format: "pretty", folder: project.folder, config: project.config, context });
    if (project.compiled === undefined || diagnostics.some((diagnostic) => diagnostic.severity === "error")) return 2;
    return isSame || parsed.flag("exit-zero") ? 0 : 1;
  },
};

function formatOf(parsed: Parsed): (typeof formats)[number] {
  const wanted = parsed.value("format") ?? "pretty";
  const format = formats.find((each) => each === wanted);
  if (format === undefined) throw new Usage(`--format takes pretty, json or markdown, not "${wanted}".`);
  if (format !== "pretty" && !parsed.flag("semantic")) throw new Usage(`--format ${format} goes with --semantic.`);
  if (parsed.flag("stat") && parsed.flag("semantic")) throw new Usage("--stat counts lines, and --semantic speaks of none: use one of them.");
  return format;
}

/** Prints the semantic diff; returns whether nothing differs. */
async function words(planned: readonly Planned[], before: typeof onDisk, format: (typeof formats)[number], context: Context): Promise<boolean> {
  const { semanticDiff } = await import("../semantic.js");
  const targets = await semanticDiff(planned, before);
  const paint = (code: number) => (text: string): string => (context.isOutColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  switch (format) {
    case "json": context.out(`${JSON.stringify(targets, null, 2)}\n`); break;
    case "markdown": context.out((await import("../changes/markdown.js")).markdownChanges(targets)); break;
    case "pretty": context.out((await import("../changes/pretty.js")).prettyChanges(targets, { bold: paint(1), risky: paint(33), dim: paint(2) })); break;
    default: format satisfies never;
  }
  return targets.every(({ files, isNew }) => files === 0 && !isNew);
}

/** Prints the text diff; returns whether nothing differs. */
async function lines(planned: readonly Planned[], before: typeof onDisk, isElsewhere: boolean, isStat: boolean, context: Context): Promise<boolean> {
  const { diffStat, unifiedDiff } = await import("../../write/diff.js");
  const plans = planned.map((each) => ({ name: each.name, plan: isElsewhere ? moved(each, before(each)) : each.plan }));
  for (const { name, plan } of plans) {
    const text = await (isStat ? diffStat : unifiedDiff)(plan, name);
    context.out(context.isOutColoured ? coloured(text) : text);
  }
  return plans.every(({ plan }) => isCurrent(plan));
}

/** A plan as it would be on top of other files. */
function moved({ plan }: Planned, before: ReadonlyMap<string, string> | undefined): Planned["plan"] {
  const now = new Map(plan.files.map((file) => [file.path, file]));
  const paths = [...new Set([...now.keys(), ...(before?.keys() ?? [])])].sort();
  return {
    folder: plan.folder,
    files: paths.flatMap((path) => {
      const [from, to] = [before?.get(path), now.get(path)?.after];
      if (from === undefined && to === undefined) return [];
      return [{ path, before: from, after: to, isExecutable: now.get(path)?.isExecutable === true, state: stateOf(from, to) }];
    }),
  };
}

function stateOf(from: string | undefined, to: string | undefined): Planned["plan"]["files"][number]["state"] {
  if (from === to) return "unchanged";
  if (from === undefined) return "create";
  return to === undefined ? "remove" : "update";
}

const colours: readonly (readonly [RegExp, number])[] = [[/^(?:---|\+\+\+) /, 1], [/^@@/, 36], [/^-/, 31], [/^\+/, 32]];

function coloured(text: string): string {
  return text.split("\n").map((line) => {
    const colour = colours.find(([start]) => start.test(line))?.[1];
    return colour === undefined ? line : `\u001b[${colour}m${line}\u001b[0m`;
  }).join("\n");
}
