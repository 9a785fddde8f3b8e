import { nearest } from "../../diagnostics/nearest.js";
import { type Command, parse, Usage } from "../command.js";
import { type Explanation, presets } from "../explanations.js";

/** Why a code is said, what a component's options are, what a preset chooses. */
export const explain: Command = {
  name: "explain", summary: "explains a diagnostic's code, a component or a preset", operands: "CODE | COMPONENT | preset NAME",
  options: [{ name: "collector-version", value: "VERSION", help: "the collector whose component is explained; default: the newest that is known" }],
  example: "otelc explain validate/signal-mismatch",
  async run(args, context) {
    const parsed = parse(explain, args, 2);
    const [first, second] = parsed.operands;
    if (first === undefined) throw new Usage("explain what? A code, a component, or: preset NAME. See otelc explain --help.");
    if (first !== "preset" && second !== undefined) throw new Usage(`"${second}" is one operand too many. See otelc explain --help.`);
    context.out(first === "preset" ? presetText(second) : (await componentText(first, parsed.value("collector-version"))) ?? (await codeText(first)));
    return 0;
  },
};

function presetText(name: string | undefined): string {
  const known = Object.keys(presets);
  if (name === undefined) throw new Usage(`which preset? There are: ${known.join(", ")}.`);
  const found = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (found === undefined) throw unknown(name, known);
  return text(name, found);
}

/** A code has a slash where a component may have one too: `processor/batch`. What is no component is a code. */
async function componentText(name: string, version: string | undefined): Promise<string | undefined> {
  const [{ explainComponent }, { packageCatalog }, { newestCollector }] = await Promise.all([import("../../components/explain.js"), import("../../components/package-catalog.js"), import("../../collector/version.js")]);
  const known = packageCatalog().versions;
  if (version !== undefined && !known.includes(version)) throw new Usage(`there is no catalog of collector ${version}. There are: ${known.join(", ")}.`);
  return explainComponent(name, packageCatalog(), version ?? newestCollector);
}

async function codeText(name: string): Promise<string> {
  const { describable, describe } = await import("../describe.js");
  const found = describe(name);
  if (found === undefined) throw unknown(name, [...describable(), ...Object.keys(presets).map((preset) => `preset ${preset}`)]);
  return text(found.code, found);
}

/** A name is compared with whole codes and with what stands behind their stage. */
function unknown(name: string, known: readonly string[]): Usage {
  const short = (candidate: string): string => candidate.replace(/^(?:\w+\/|preset )/, "");
  const close = nearest(name, known) ?? known.find((candidate) => short(candidate) === nearest(name, known.map(short)));
  return new Usage(`there is nothing called "${name}" to explain. ${close === undefined ? "A code stands in brackets behind each finding; a component is named as in the config, processors.batch, or as in the collector, batch." : `Did you mean "${close}"?`}`);
}

function text(name: string, { summary, why, bad, good }: Explanation): string {
  const parts = [`${name}: ${summary}`, why];
  if (bad !== undefined && bad !== "") parts.push(`Refused:\n\n${indented(bad)}`);
  if (good !== undefined && good !== "") parts.push(`Right:\n\n${indented(good)}`);
  return `${parts.join("\n\n")}\n`;
}

function indented(code: string): string {
  return code.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n");
}
