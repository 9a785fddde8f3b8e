import { nearest } from "../../diagnostics/nearest.js";
import { type Command, parse, Usage } from "../command.js";
import { type Explanation, presets } from "../explanations.js";

/** Why a code is said, what a preset chooses. */
export const explain: Command = {
  name: "explain", summary: "explains a diagnostic's code or a preset", operands: "CODE | preset NAME",
  options: [],
  example: "otelc explain validate/signal-mismatch",
  async run(args, context) {
    const parsed = parse(explain, args, 2);
    const [first, second] = parsed.operands;
    if (first === undefined) throw new Usage("explain what? A code, or: preset NAME. See otelc explain --help.");
    if (first !== "preset" && second !== undefined) throw new Usage(`"${second}" is one operand too many. See otelc explain --help.`);
    context.out(first === "preset" ? presetText(second) : await codeText(first));
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
  return new Usage(`there is nothing called "${name}" to explain. ${close === undefined ? "A code stands in brackets behind each finding." : `Did you mean "${close}"?`}`);
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
