// Has the real programs built or installed, and says why each that cannot be had is missing.
import { join } from "node:path";
import { run } from "../program.mjs";

/** @param seconds How long it may take; programs that are not there by then are missing. */
export function ensured(tools, seconds = Infinity) {
  const { output } = run("bash", [join(import.meta.dirname, "judges.sh"), "ensure", ...tools], { timeout: Math.round(Math.min(3_900, seconds) * 1000), stdio: ["ignore", "pipe", "inherit"] });
  const said = new Map(output.split("\n").map((line) => [line.split(" ")[1], line]));
  const lacking = tools.filter((tool) => said.get(tool) !== `have ${tool}`);
  return new Map(lacking.map((tool) => [tool, said.get(tool)?.split(" ").slice(2).join(" ") ?? "was not tried in time"]));
}
