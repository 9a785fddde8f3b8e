// One line a target: how many files are in which state.
import type { State } from "../write/plan.js";
import type { Context } from "./command.js";
import type { Planned } from "./outputs.js";

const verbs: readonly (readonly [State, string, string])[] = [["create", "created", "missing"], ["update", "updated", "stale"], ["remove", "removed", "extra"], ["edited", "kept, edited by hand", "edited by hand"], ["foreign", "kept, not otelc's", "not otelc's"], ["unchanged", "unchanged", "current"]];

export function summarise(outputs: readonly Planned[], isChecking: boolean, context: Pick<Context, "err">): void {
  for (const { name, plan } of outputs) {
    const counts = verbs.map(([state, done, found]) => [plan.files.filter((file) => file.state === state).length, isChecking ? found : done] as const).filter(([count]) => count > 0);
    if (counts.length > 0) context.err(`${name}: ${counts.map(([count, verb]) => `${count} ${verb}`).join(", ")}\n`);
    if (isChecking) for (const file of plan.files.filter((each) => each.state !== "unchanged")) context.err(`  ${verbs.find(([state]) => state === file.state)?.[2] ?? file.state}: ${file.path}\n`);
  }
}
