import { newestCollector } from "../../collector/version.js";
import { nearest } from "../../diagnostics/nearest.js";
import { waivers } from "../../model/waivers.js";
import { type Command, type Context, parse, type Parsed, Usage } from "../command.js";
import { fileText, isFile } from "../explain-file.js";
import { outOption } from "../outputs.js";
import { type Explanation, presets } from "../explanations.js";

/** Why a code is said, what a rule wants, what a component takes, what a preset chooses. */
export const explain: Command = {
  name: "explain", summary: "explains a code, a lint rule, a component, a preset, what sampling keeps, what is waived of other programs' findings, or a line of an emitted file",
  operands: "CODE | RULE | COMPONENT | preset NAME | sampling [CONFIG] | waivers | FILE[:LINE] [CONFIG]",
  options: [outOption],
  example: "otelc explain kafka-replication, otelc explain processors.tailSampling.policies, otelc explain out/compose/compose.yaml:42",
  async run(args, context) {
    const parsed = parse(explain, args, 2);
    const [first, second] = parsed.operands;
    if (first === undefined) throw new Usage("explain what? A code, a rule, a component, or: preset NAME. See otelc explain --help.");
    if (first === "sampling") return explainSampling({ ...parsed, operands: second === undefined ? [] : [second] }, context);
    if (isFile(first)) {
      const { openProject } = await import("../project.js");
      const project = await openProject({ ...parsed, operands: second === undefined ? [] : [second] }, context);
      context.out(await fileText(first, project, parsed, context));
      return 0;
    }
    if (first !== "preset" && second !== undefined) throw new Usage(`"${second}" is one operand too many. See otelc explain --help.`);
    if (first === "waivers") context.out(waiversText());
    else context.out(first === "preset" ? presetText(second) : await namedText(first, context));
    return 0;
  },
};

/** What sampling leaves of the declared load, for each environment. */
async function explainSampling(parsed: Parsed, context: Context): Promise<number> {
  const [{ openProject }, { samplingPlan }, { report }] = await Promise.all([import("../project.js"), import("../../operations/sampling/plan.js"), import("../report.js")]);
  const project = await openProject(parsed, context);
  if (project.compiled === undefined || project.compiled.models.length === 0) {
    await report(await project.located(), { format: "pretty", folder: project.folder, config: project.config, context });
    return 2;
  }
  context.out(project.compiled.models.map(samplingPlan).join("\n"));
  return 0;
}

function presetText(name: string | undefined): string {
  const known = Object.keys(presets);
  if (name === undefined) throw new Usage(`which preset? There are: ${known.join(", ")}.`);
  const found = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (found === undefined) throw unknown(name, known);
  return text(name, found);
}

function waiversText(): string {
  const entries = Object.values(waivers).map(({ judge, check, where, because }) => `${judge} ${check}\n    on ${where}: ${because}.`);
  return `waivers: what other programs find in the output at their defaults and is meant so\n\n${entries.join("\n\n")}\n`;
}

/** A whole code, then a component, then what stands behind a stage: `batch` is a component, `no-latest-tag` a rule. */
async function namedText(name: string, context: Context): Promise<string> {
  const { describable, describe } = await import("../describe.js");
  const found = describe(name);
  const [{ explainComponent }, { nearestComponent }, { packageCatalog }] = await Promise.all([import("../../components/explain.js"), import("../../components/nearest-component.js"), import("../../components/package-catalog.js")]);
  const version = context.environment["OTELC_COLLECTOR_VERSION"] ?? newestCollector;
  const component = found === undefined ? explainComponent(name, packageCatalog(), version) : undefined;
  if (component !== undefined) return component;
  if (found === undefined) throw unknown(name, [...describable(), ...Object.keys(presets).map((preset) => `preset ${preset}`)], nearestComponent(name, packageCatalog(), version));
  return text(found.code, found);
}

/** A name is compared with whole codes and with what stands behind their stage. */
function unknown(name: string, known: readonly string[], component?: string): Usage {
  const short = (candidate: string): string => candidate.replace(/^(?:\w+\/|preset )/, "");
  const close = nearest(name, known) ?? known.find((candidate) => short(candidate) === nearest(name, known.map(short))) ?? component;
  return new Usage(`there is nothing called "${name}" to explain. ${close === undefined ? "A code stands in brackets behind each finding; a component is named as in the config, processors.batch, or as in the collector, batch." : `Did you mean "${close}"?`}`);
}

function text(name: string, { summary, severity, why, bad, good }: Explanation): string {
  const parts = [`${name}: ${summary}`, why];
  if (severity !== undefined) parts.push(`Severity: ${severity}.`);
  if (bad !== undefined && bad !== "") parts.push(`Found:\n\n${indented(bad)}`);
  if (good !== undefined && good !== "") parts.push(`Right:\n\n${indented(good)}`);
  return `${parts.join("\n\n")}\n`;
}

function indented(code: string): string {
  return code.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n");
}
