import { offer } from "../../diagnostics/nearest.js";
import { type Command, parse, Usage } from "../command.js";
import { codes, type Explanation, presets } from "../explanations.js";

/** Why a code is said, what a preset chooses. */
export const explain: Command = {
  name: "explain", summary: "explains a diagnostic's code or a preset", operands: "CODE | preset NAME",
  options: [],
  example: "otelc explain validate/signal-mismatch",
  async run(args, context) {
    const parsed = parse(explain, args, 2);
    const [first, second] = parsed.operands;
    if (first === undefined) throw new Usage("explain what? A code, or: preset NAME. See otelc explain --help.");
    const isPreset = first === "preset";
    const known = isPreset ? presets : codes;
    const name = isPreset ? (second ?? "") : first;
    const found = known[name] ?? known[`lint/${name}`] ?? known[`validate/${name}`];
    if (found === undefined) throw new Usage(`there is nothing called "${name}" to explain. ${offer(name, Object.keys(known))}`);
    context.out(text(name, found));
    return 0;
  },
};

function text(name: string, { summary, why, bad, good }: Explanation): string {
  const parts = [`${name}: ${summary}`, why];
  if (bad !== undefined) parts.push(`Refused:\n\n${indented(bad)}`);
  if (good !== undefined) parts.push(`Right:\n\n${indented(good)}`);
  return `${parts.join("\n\n")}\n`;
}

function indented(code: string): string {
  return code.split("\n").map((line) => `    ${line}`).join("\n");
}
